/** A flat JPEG of 16 by 8 pixels in four inks, as Adobe's programs write it: 0 is full ink. */
const flat =
  "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P/8AAFAgACAAQBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAFBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AggCVk0IB/9k=";

/** The JPEG with a profile in it, in two segments, or without. */
export function fourColourJpeg(profile: Uint8Array | null): Buffer {
  const jpeg = Buffer.from(flat, "base64");
  if (profile === null) return jpeg;
  const half = profile.length >> 1;
  const parts = [profile.subarray(0, half), profile.subarray(half)];
  const segments = parts.map((part, index) => {
    const name = Buffer.from("ICC_PROFILE\0", "latin1");
    const content = Buffer.concat([name, Buffer.from([index + 1, parts.length]), part]);
    const head = Buffer.from([0xff, 0xe2, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return Buffer.concat([head, content]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** A small profile of four inks (ICC.1:2001): what each mixture of full inks looks like, in Lab. */
export function inkProfile(): Buffer {
  const tags = [
    ["desc", description("Four inks")],
    ["cprt", Buffer.concat([Buffer.from("text\0\0\0\0Free to use\0", "latin1")])],
    ["wtpt", Buffer.concat([Buffer.from("XYZ \0\0\0\0", "latin1"), fixed(0.9642, 1, 0.8249)])],
    ["A2B0", table()],
  ] as const;
  const header = Buffer.alloc(128);
  header.writeUInt32BE(0x02400000, 8);
  header.write("prtrCMYKLab ", 12, "latin1");
  header.write("acsp", 36, "latin1");
  fixed(0.9642, 1, 0.8249).copy(header, 68);
  const list = Buffer.alloc(4 + 12 * tags.length);
  list.writeUInt32BE(tags.length, 0);
  let at = header.length + list.length;
  const contents = tags.map(([name, content], index) => {
    const padded = Buffer.concat([content, Buffer.alloc((4 - (content.length % 4)) % 4)]);
    list.write(name, 4 + 12 * index, "latin1");
    list.writeUInt32BE(at, 8 + 12 * index);
    list.writeUInt32BE(content.length, 12 + 12 * index);
    at += padded.length;
    return padded;
  });
  header.writeUInt32BE(at, 0);
  return Buffer.concat([header, list, ...contents]);
}

function description(words: string): Buffer {
  const head = Buffer.from("desc\0\0\0\0", "latin1");
  const count = Buffer.alloc(4);
  count.writeUInt32BE(words.length + 1, 0);
  return Buffer.concat([head, count, Buffer.from(`${words}\0`, "latin1"), Buffer.alloc(78)]);
}

function fixed(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries())
    bytes.writeInt32BE(Math.round(value * 65536), 4 * index);
  return bytes;
}

/** lut8: 4 inks in, Lab out, two steps of each ink. */
function table(): Buffer {
  const head = Buffer.from([...Buffer.from("mft1\0\0\0\0", "latin1"), 4, 3, 2, 0]);
  const straight = Buffer.from(Array.from({ length: 256 }, (_, value) => value));
  const mixtures = Array.from({ length: 16 }, (_, inks) => {
    const count = inks.toString(2).replaceAll("0", "").length;
    return [Math.max(0, 255 - 70 * count), 128, 128];
  });
  const identity = fixed(1, 0, 0, 0, 1, 0, 0, 0, 1);
  const [before, after] = [new Array(4).fill(straight), new Array(3).fill(straight)];
  return Buffer.concat([head, identity, ...before, Buffer.from(mixtures.flat()), ...after]);
}
