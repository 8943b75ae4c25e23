import type { Keeping } from "./kept.ts";
import {
  type Level,
  type LevelledSegment,
  type Measured,
  type Survey,
  surveyWith,
} from "./levelling.ts";
import type { Samples } from "./segment.ts";

/** What both depend on beside the sound and its level; changed with whatever changes them. */
const method = "levelling 1";

/** A segment that is surveyed for levels up to one. */
interface ToSurvey {
  readonly digest: string | null;
  readonly most: Level;
}

/** Surveys of segments: 32-bit numbers in this machine's order. */
export const keptSurveys: Keeping<ToSurvey, Survey> = {
  keyOf: ({ digest, most }) =>
    digest === null ? null : { sound: digest, made: `${method} survey ${nameOf(most)}` },
  pack({ profile, energies }) {
    const { sampleRate, steps, high, peaks } = profile;
    const head = Uint32Array.of(sampleRate, steps, high.length, energies.length);
    return Buffer.concat([head, high, peaks, energies].map(bytesOf));
  },
  unpack(bytes) {
    const numbers = numbersIn(bytes, Uint32Array);
    const [sampleRate = 0, steps = 0, highs = 0, count = 0] = numbers ?? [];
    if (numbers?.length !== headLength + 2 * highs + count) return null;
    const { buffer } = numbers;
    const at = (index: number) => 4 * (headLength + index);
    const high = new Uint32Array(buffer, at(0), highs);
    const peaks = new Float32Array(buffer, at(highs), highs);
    return surveyWith(
      { sampleRate, steps, high, peaks },
      new Float32Array(buffer, at(2 * highs), count),
    );
  },
};

/** Numbers of a survey before its arrays: sample rate, steps, high steps, energies. */
const headLength = 4;

/** A surveyed segment whose loudness is asked for: as it was spoken (null), or at a level. */
export interface ToTry extends ToSurvey {
  readonly level: Level | null;
}

/** Powers of segments' gating blocks before they are levelled. */
export const keptBlocks: Keeping<ToTry, readonly number[]> = {
  keyOf({ digest, most, level }) {
    const at = level === null ? "spoken" : nameOf(level);
    return digest === null
      ? null
      : { sound: digest, made: `${method} blocks ${nameOf(most)} ${at}` };
  },
  pack: (blocks) => bytesOf(Float64Array.from(blocks)),
  unpack(bytes) {
    const blocks = numbersIn(bytes, Float64Array);
    return blocks && [...blocks];
  },
};

/** Measurements of segments at their level: the true peak, and the blocks behind it. */
export const keptMeasurements: Keeping<LevelledSegment<Samples>, Measured> = {
  keyOf: ({ digest, level }) =>
    digest === null ? null : { sound: digest, made: `${method} measured ${nameOf(level)}` },
  pack: ({ blocks, truePeakDb }) => bytesOf(Float64Array.of(truePeakDb, ...blocks)),
  unpack(bytes) {
    const [truePeakDb, ...blocks] = numbersIn(bytes, Float64Array) ?? [];
    return truePeakDb === undefined ? null : { blocks, truePeakDb };
  },
};

/** The same name means the same level. */
export function nameOf({ gainDb, ceiling }: Level): string {
  return `${gainDb} ${ceiling}`;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Null where the bytes are no whole numbers of the kind. */
function numbersIn<Numbers extends Uint32Array | Float64Array>(
  bytes: Uint8Array,
  Kind: { new (buffer: ArrayBuffer): Numbers; readonly BYTES_PER_ELEMENT: number },
): Numbers | null {
  if (bytes.length % Kind.BYTES_PER_ELEMENT !== 0) return null;
  // A copy: a buffer of Node may lie in a larger one.
  return new Kind(new Uint8Array(bytes).buffer);
}
