import { held } from "../../audio/segment.ts";
import type { Spoken } from "../engine.ts";

/**
 * Speech as it lies in the cache: the length of the head (32 bits, little endian), the head as JSON,
 * the samples. Samples are kept in 16 bits where that loses nothing, as in most engines' speech.
 */
export function packSpoken({ samples, ...rest }: Spoken): Uint8Array {
  const sound = held(samples);
  const bits = 8 * sound.BYTES_PER_ELEMENT;
  const head = new TextEncoder().encode(JSON.stringify({ ...rest, bits }));
  const bytes = new Uint8Array(4 + head.length + sound.byteLength);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength), 4 + head.length);
  return bytes;
}

/** The same speech again; null where the bytes are none of this version's. */
export function unpackSpoken(bytes: Uint8Array): Spoken | null {
  if (bytes.length < 4) return null;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = headIn(bytes.subarray(4, 4 + length));
  if (head === null) return null;
  const { bits, ...rest } = head;
  // A copy: a view of samples begins at an even place, and a buffer of Node may lie in a larger one.
  const sound = new Uint8Array(bytes.subarray(4 + length));
  if (sound.length % (bits / 8) !== 0) return null;
  const { buffer } = sound;
  return {
    ...rest,
    samples: bits === 16 ? new Int16Array(buffer) : new Float32Array(buffer),
  };
}

type Head = Omit<Spoken, "samples"> & { readonly bits: 16 | 32 };

function headIn(bytes: Uint8Array): Head | null {
  try {
    const head: Partial<Head> | null = JSON.parse(new TextDecoder().decode(bytes));
    const isOurs =
      (head?.bits === 16 || head?.bits === 32) &&
      typeof head.sampleRate === "number" &&
      typeof head.voice === "string" &&
      Array.isArray(head.words);
    return isOurs ? (head as Head) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
