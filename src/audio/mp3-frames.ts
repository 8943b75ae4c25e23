/** What the header of an MPEG audio frame says (ISO/IEC 11172-3, 2.4.1.3; 13818-3 for the lower rates). */
export interface FrameHeader {
  /** The header's four bytes with the bit rate left out: what all frames of a stream share. */
  readonly word: number;
  /** MPEG-1, as opposed to MPEG-2 and 2.5, which halve the samples of a frame. */
  readonly mpeg1: boolean;
  readonly mono: boolean;
  readonly sampleRate: number;
  /** Bytes, header included. */
  readonly length: number;
}

/** Layer III bit rates by index, kbit/s. */
const bitRates = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;

const sampleRates: Readonly<Record<number, readonly number[]>> = {
  3: [44_100, 48_000, 32_000],
  2: [22_050, 24_000, 16_000],
  0: [11_025, 12_000, 8_000],
};

/** The bits of a header that say the bit rate and whether the frame has a byte of padding. */
const lengthBits = 0x0000f200;
const bitRateShift = 12;
const paddingBit = 0x0200;

/** Samples that one frame holds. */
export function samplesPerFrame({ mpeg1 }: Pick<FrameHeader, "mpeg1">): number {
  return mpeg1 ? 1152 : 576;
}

/** Samples of a frame at a sample rate, hertz: MPEG-1 begins at 32 kHz. */
export function frameGrid(sampleRate: number): number {
  return samplesPerFrame({ mpeg1: sampleRate >= 32_000 });
}

/** Bytes between a frame's header and its sound. */
export function sideInformationLength({
  mpeg1,
  mono,
}: Pick<FrameHeader, "mpeg1" | "mono">): number {
  if (mpeg1) return mono ? 17 : 32;
  return mono ? 9 : 17;
}

/** The Layer III header at `at`; null where there is none. */
export function frameHeaderAt(bytes: Uint8Array, at: number): FrameHeader | null {
  if (at + 4 > bytes.length) return null;
  const word = new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
  const version = (word >>> 19) & 3;
  const layer3 = ((word >>> 17) & 3) === 1;
  const sampleRate = sampleRates[version]?.[(word >>> 10) & 3];
  const mpeg1 = version === 3;
  const rate = (mpeg1 ? bitRates.mpeg1 : bitRates.mpeg2)[(word >>> bitRateShift) & 15];
  if (word >>> 21 !== 0x7ff || !layer3 || sampleRate === undefined || !rate) return null;
  const padding = (word & paddingBit) === 0 ? 0 : 1;
  return {
    word: word & ~lengthBits,
    mpeg1,
    mono: ((word >>> 6) & 3) === 3,
    sampleRate,
    length: frameLength(mpeg1, rate, sampleRate) + padding,
  };
}

/** Where each frame of a stream begins. Throws where the stream is not a row of whole frames. */
export function frameOffsets(stream: Uint8Array): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < stream.length; ) {
    const header = frameHeaderAt(stream, at);
    if (!header) throw new Error(`no MPEG frame at byte ${at}`);
    offsets.push(at);
    at += header.length;
  }
  return offsets;
}

/** The smallest frame of a stream's kind that holds `length` bytes: its header word and its size. */
export function frameFor(header: FrameHeader, length: number): { word: number; length: number } {
  const rates = header.mpeg1 ? bitRates.mpeg1 : bitRates.mpeg2;
  for (const [index, rate] of rates.entries()) {
    const size = frameLength(header.mpeg1, rate, header.sampleRate);
    if (rate > 0 && size >= length) {
      return { word: (header.word | (index << bitRateShift)) >>> 0, length: size };
    }
  }
  throw new Error(`no MPEG frame holds ${length} bytes`);
}

/** Bytes of the longest frame of a stream's kind, without padding. */
export function longestFrame({ mpeg1, sampleRate }: FrameHeader): number {
  return frameLength(mpeg1, Math.max(...(mpeg1 ? bitRates.mpeg1 : bitRates.mpeg2)), sampleRate);
}

function frameLength(mpeg1: boolean, kilobits: number, sampleRate: number): number {
  return Math.floor(((mpeg1 ? 144_000 : 72_000) * kilobits) / sampleRate);
}
