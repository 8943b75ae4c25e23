import { crc32, deflateRawSync } from "node:zlib";

/**
 * A ZIP archive of files, so that documents can stand in the tests as their readable parts. A file
 * `mimetype` comes first and is not packed, as EPUB and OpenDocument want it.
 *
 * @param {Readonly<Record<string, string | Uint8Array>>} files by name
 * @param {{ flags?: number, size?: (size: number) => number }} [lies] what the directory says otherwise:
 *   flags of every file, and its size unpacked
 * @returns {Buffer}
 */
export function makeZip(files, lies = {}) {
  const names = Object.keys(files).sort(
    (a, b) => Number(b === "mimetype") - Number(a === "mimetype"),
  );
  const locals = [];
  const directory = [];
  let at = 0;
  for (const name of names) {
    const bytes = Buffer.from(files[name]);
    const isStored = name === "mimetype";
    const packed = isStored ? bytes : deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE((lies.flags ?? 0) | 0x800, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(lies.size?.(bytes.length) ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), common, place, Buffer.from(name));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, listed, Buffer.from("PK\x05\x06"), end]);
}
