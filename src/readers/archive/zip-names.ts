/** Signatures of a file's header, of its entry in the directory, and of the directory's end. */
const localHeader = 0x04034b50;
const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;
/** Names that are looked at: enough to know a format by. */
const mostNames = 1000;
/** Where names are looked for when an archive has no directory, in bytes. */
const reach = 65_536;

/**
 * The names in a ZIP archive, or the first thousand: those of its directory, or of what is left of an
 * archive that is cut off. Null where the bytes are no archive. For recognition alone: nothing is checked.
 */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30 || view.getUint32(0, true) !== localHeader) return null;
  const names = namesInDirectory(bytes, view);
  return names.length > 0 ? names : namesOfHeaders(bytes, view);
}

function namesInDirectory(bytes: Uint8Array, view: DataView): string[] {
  const names: string[] = [];
  let at = directoryOf(view);
  while (at !== null && at + 46 <= bytes.length && names.length < mostNames) {
    if (view.getUint32(at, true) !== directoryEntry) break;
    const length = view.getUint16(at + 28, true);
    names.push(nameAt(bytes, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Where the directory begins, as the record at the end says. */
function directoryOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === directoryEnd) return view.getUint32(at + 16, true);
  }
  return null;
}

function namesOfHeaders(bytes: Uint8Array, view: DataView): string[] {
  const names: string[] = [];
  const end = Math.min(reach, bytes.length - 30);
  for (let at = 0; at >= 0 && at < end; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) !== localHeader) continue;
    names.push(nameAt(bytes, at + 30, view.getUint16(at + 26, true)));
  }
  return names;
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return Buffer.from(bytes.subarray(start, start + length)).toString("utf8");
}

/**
 * What the first file of an archive says that the whole is: EPUB and OpenDocument begin with a file
 * `mimetype` that is not packed. Empty where there is none.
 */
export function zipMimeType(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 512));
  if (start.length < 40 || start.toString("latin1", 30, 38) !== "mimetype") return "";
  const at = 38 + start.readUInt16LE(28);
  const size = Math.min(start.readUInt32LE(22), 100);
  return start.toString("latin1", at, at + size).trim();
}
