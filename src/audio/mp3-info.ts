import {
  type FrameHeader,
  frameFor,
  frameHeaderAt,
  frameOffsets,
  samplesPerFrame,
  sideInformationLength,
} from "./mp3-frames.ts";

/** Samples that LAME puts before the first one it was given. */
const encoderDelay = 576;

/** Bytes of the Xing part: name, flags, frames, bytes, table, quality. */
const xingLength = 4 + 4 + 4 + 4 + 100 + 4;
const lameLength = 36;

/**
 * The frame that stands first in an MP3 file and is not sound: how many frames and bytes follow, a
 * table for seeking (Xing), and how many samples at both ends are the encoder's, not ours (LAME's
 * extension). Without it players show a wrong length for a variable bit rate and start 50 ms late.
 *
 * @param stream whole frames, as the encoder gave them, in parts that follow each other
 * @param length samples that went into the encoder
 */
export function infoFrame(stream: readonly Uint8Array[], length: number): Uint8Array {
  const [first = new Uint8Array()] = stream;
  const header = frameHeaderAt(first, 0);
  if (!header) throw new Error("an MP3 stream begins with a frame");
  const offsets: number[] = [];
  let bytes = 0;
  for (const part of stream) {
    for (const offset of frameOffsets(part)) offsets.push(bytes + offset);
    bytes += part.length;
  }
  const sideLength = sideInformationLength(header);
  const { word, length: frameLength } = frameFor(header, 4 + sideLength + xingLength + lameLength);
  const frame = new Uint8Array(frameLength);
  const view = new DataView(frame.buffer);
  view.setUint32(0, word);
  const xing = 4 + sideLength;
  writeText(frame, xing, "Xing");
  view.setUint32(xing + 4, 0b1111);
  view.setUint32(xing + 8, offsets.length);
  view.setUint32(xing + 12, frameLength + bytes);
  frame.set(seekTable(offsets, frameLength, bytes), xing + 16);
  view.setUint32(xing + 116, 50);
  const delays = delayAndPadding(header, offsets.length, length);
  writeLame(frame, xing + xingLength, { stream, bytes, delays });
  return frame;
}

/** For each hundredth of the time, where in the file it is, in 256ths. */
function seekTable(
  offsets: readonly number[],
  infoLength: number,
  streamLength: number,
): Uint8Array {
  const total = infoLength + streamLength;
  return Uint8Array.from({ length: 100 }, (_, percent) => {
    const offset = offsets[Math.floor((percent * offsets.length) / 100)] ?? 0;
    return Math.min(255, Math.floor((256 * (infoLength + offset)) / total));
  });
}

/** Twelve bits each. */
function delayAndPadding(header: FrameHeader, frames: number, length: number): number {
  const padding = frames * samplesPerFrame(header) - encoderDelay - length;
  return (encoderDelay << 12) | Math.max(0, Math.min(0xfff, padding));
}

/** LAME's extension: encoder, method, delay and padding, lengths and check sums; the rest is unknown. */
function writeLame(
  frame: Uint8Array,
  at: number,
  { stream, bytes, delays }: { stream: readonly Uint8Array[]; bytes: number; delays: number },
): void {
  const view = new DataView(frame.buffer);
  writeText(frame, at, "LAME3.100");
  // Revision 0 of the tag, variable bit rate (method 4, "mtrh").
  frame[at + 9] = 4;
  frame[at + 21] = delays >>> 16;
  frame[at + 22] = (delays >>> 8) & 0xff;
  frame[at + 23] = delays & 0xff;
  view.setUint32(at + 28, frame.length + bytes);
  view.setUint16(at + 32, stream.reduce(crc16, 0));
  view.setUint16(at + 34, crc16(0, frame.subarray(0, at + 34)));
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}

/** CRC-16 with the reflected polynomial 0xA001, as LAME computes it; goes on from that of the bytes before. */
function crc16(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (let i = 0; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (crcTable[(crc ^ (bytes[i] as number)) & 0xff] as number);
  }
  return crc;
}

const crcTable = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  return crc;
});
