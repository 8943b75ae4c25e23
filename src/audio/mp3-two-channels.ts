import {
  type FrameHeader,
  frameFor,
  frameHeaderAt,
  frameOffsets,
  longestFrame,
  sideInformationLength,
} from "./mp3-frames.ts";

const headerLength = 4;

/** The bits of a header that say how its channels are coded, and what "joint, sum and difference" is there. */
const channelBits = 0x000000f0;
const sumAndDifference = 0x00000060;

/** Of a frame of one channel: how its sound is coded, for each granule, and where in the stream it lies. */
interface CodedFrame {
  readonly header: FrameHeader;
  /** The part of the side information that granules share (`scfsi` of MPEG-1). */
  readonly shared: number;
  readonly granules: readonly Granule[];
  /** Bits of all granules together, whole bytes but for the last. */
  readonly sound: Uint8Array;
}

/** What the side information says of a granule, in its order; numbers as they stand there. */
interface Granule {
  /** How many bits of sound it takes (`part2_3_length`). */
  readonly bits: number;
  readonly bigValues: number;
  readonly globalGain: number;
  readonly scaleFactors: number;
  /** Its window is not the usual one, but that of these three bits. */
  readonly isSwitched: boolean;
  readonly window: number;
  /** Code tables and their regions; with a switched window its gains as well. */
  readonly tables: number;
  /** The last bits: `preflag` of MPEG-1, `scalefac_scale`, `count1table_select`. */
  readonly rest: number;
}

/**
 * A stream of one channel as one of two equal channels, without coding anything anew: joint stereo
 * whose difference is silent (ISO/IEC 11172-3, 2.4.3.4.9.2). Both channels are then the sum divided
 * by √2, so the sum is raised by that: two steps of its gain. Coding both would take half as long
 * again and give the same.
 *
 * @param stream whole frames without check sums, as LAME gives them
 * @returns null where so many frames are as long as a frame can be that there is no room for more
 */
export function onTwoChannels(stream: Uint8Array): Uint8Array | null {
  const frames = codedFrames(stream);
  const ahead = neededAhead(frames);
  if (ahead === null) return null;
  const sound = new Reservoir();
  const rewritten = frames.map((frame, index) => {
    const { most } = layoutOf(frame.header);
    const header = withTwoChannels(frame.header);
    const start = headerLength + sideInformationLength(header);
    const needed = frame.sound.length - sound.unused(most) + (ahead[index] ?? 0);
    const { word, length } = frameFor(header, start + Math.max(0, needed));
    const begin = sound.add(frame.sound, length - start, most);
    const bytes = new Uint8Array(length);
    new DataView(bytes.buffer).setUint32(0, word);
    bytes.set(sideInformation(frame, begin), headerLength);
    return bytes;
  });
  return filled(rewritten, sound.bytes(), frames);
}

function withTwoChannels(header: FrameHeader): FrameHeader {
  return { ...header, word: ((header.word & ~channelBits) | sumAndDifference) >>> 0, mono: false };
}

/** Bytes that each frame has to leave free for later ones, which need more than they can hold. */
function neededAhead(frames: readonly CodedFrame[]): number[] | null {
  const needed = frames.map(() => 0);
  for (let index = frames.length - 1; index > 0; index--) {
    const { header, sound } = frames[index] as CodedFrame;
    const side = sideInformationLength(withTwoChannels(header));
    const room = longestFrame(header) - headerLength - side;
    const lacking = Math.max(0, sound.length + (needed[index] ?? 0) - room);
    if (lacking > layoutOf(header).most) return null;
    needed[index - 1] = lacking;
  }
  return needed;
}

/** The bytes for sound of all frames in a row. What a frame leaves free, the next one may use. */
class Reservoir {
  readonly #parts: { readonly at: number; readonly bytes: Uint8Array }[] = [];
  #room = 0;
  #used = 0;

  /** Bytes of earlier frames that are free, as far back as a frame can point. */
  unused(most: number): number {
    return Math.min(most, this.#room - this.#used);
  }

  /** Gives how far before its own frame the sound begins. */
  add(bytes: Uint8Array, room: number, most: number): number {
    const begin = this.unused(most);
    const at = this.#room - begin;
    this.#parts.push({ at, bytes });
    this.#used = at + bytes.length;
    this.#room += room;
    return begin;
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#room);
    for (const { at, bytes } of this.#parts) whole.set(bytes, at);
    return whole;
  }
}

/** The frames in a row, each with its share of the sound's bytes. */
function filled(
  rewritten: readonly Uint8Array[],
  sound: Uint8Array,
  frames: readonly CodedFrame[],
): Uint8Array {
  const whole = new Uint8Array(rewritten.reduce((sum, frame) => sum + frame.length, 0));
  let at = 0;
  let from = 0;
  for (const [index, bytes] of rewritten.entries()) {
    const { header } = frames[index] as CodedFrame;
    const start = headerLength + sideInformationLength(withTwoChannels(header));
    bytes.set(sound.subarray(from, from + bytes.length - start), start);
    from += bytes.length - start;
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

/** Sizes of the fields that the two kinds of MPEG audio have of different sizes. */
function layoutOf({ mpeg1 }: Pick<FrameHeader, "mpeg1">) {
  return mpeg1
    ? { begin: 9, spare: [5, 3], shared: 4, granules: 2, scaleFactors: 4, rest: 3, most: 511 }
    : { begin: 8, spare: [1, 2], shared: 0, granules: 1, scaleFactors: 9, rest: 2, most: 255 };
}

function codedFrames(stream: Uint8Array): CodedFrame[] {
  const frames = frameOffsets(stream).map((at) => {
    const header = frameHeaderAt(stream, at);
    if (!header?.mono) throw new Error("the stream has more than one channel");
    const start = at + headerLength + sideInformationLength(header);
    return { at, header, sound: stream.subarray(start, at + header.length) };
  });
  const sound = new Uint8Array(frames.reduce((sum, frame) => sum + frame.sound.length, 0));
  let position = 0;
  return frames.map((frame) => {
    // Sound lies in its own frame and in those before it, never in later ones.
    sound.set(frame.sound, position);
    const { begin, shared, granules } = readSide(stream.subarray(frame.at), frame.header);
    const bits = granules.reduce((sum, granule) => sum + granule.bits, 0);
    const from = position - begin;
    position += frame.sound.length;
    const bytes = sound.subarray(from, from + Math.ceil(bits / 8));
    return { header: frame.header, shared, granules, sound: bytes };
  });
}

function readSide(frame: Uint8Array, header: FrameHeader) {
  const layout = layoutOf(header);
  const read = bitReader(frame.subarray(headerLength));
  const begin = read(layout.begin);
  read(layout.spare[0] ?? 0);
  const shared = read(layout.shared);
  const granules = Array.from({ length: layout.granules }, (): Granule => {
    const [bits, bigValues, globalGain] = [read(12), read(9), read(8)] as const;
    const scaleFactors = read(layout.scaleFactors);
    const isSwitched = read(1) === 1;
    const [window, tables] = isSwitched ? [read(3), read(19)] : [0, read(22)];
    return {
      bits,
      bigValues,
      globalGain,
      scaleFactors,
      isSwitched,
      window,
      tables,
      rest: read(layout.rest),
    };
  });
  return { begin, shared, granules };
}

/** Of both channels: the sum, and a difference that takes no bits. */
function sideInformation({ header, shared, granules }: CodedFrame, begin: number): Uint8Array {
  const layout = layoutOf(header);
  const { put, bytes } = bitWriter(sideInformationLength(withTwoChannels(header)));
  put(begin, layout.begin);
  put(0, layout.spare[1] ?? 0);
  put(shared, layout.shared);
  put(0, layout.shared);
  for (const granule of granules) {
    put(granule.bits, 12);
    put(granule.bigValues, 9);
    put(granule.globalGain + 2, 8);
    put(granule.scaleFactors, layout.scaleFactors);
    put(granule.isSwitched ? 1 : 0, 1);
    if (granule.isSwitched) put(granule.window, 3);
    put(granule.tables, granule.isSwitched ? 19 : 22);
    put(granule.rest, layout.rest);
    // The windows of both channels are to be the same, as decoders bring back left and right first.
    put(0, 12 + 9 + 8 + layout.scaleFactors);
    put(granule.isSwitched ? 1 : 0, 1);
    if (granule.isSwitched) put(granule.window, 3);
    put(0, (granule.isSwitched ? 19 : 22) + layout.rest);
  }
  return bytes;
}

/** The next bits as a number, the highest first. */
function bitReader(bytes: Uint8Array): (count: number) => number {
  let at = 0;
  return (count) => {
    let value = 0;
    for (let i = 0; i < count; i++, at++) {
      value = (value << 1) | (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  };
}

function bitWriter(length: number) {
  const bytes = new Uint8Array(length);
  let at = 0;
  const put = (value: number, count: number): void => {
    for (let bit = count - 1; bit >= 0; bit--, at++) {
      const set = bit < 32 ? (value >>> bit) & 1 : 0;
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (set << (7 - (at & 7)));
    }
  };
  return { put, bytes };
}
