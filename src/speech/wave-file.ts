/** Sound as a program wrote it to a file: the first channel, -1 to 1. */
export interface WaveSound {
  readonly samples: Float32Array;
  readonly sampleRate: number;
}

const pcm = 1;
const float = 3;
const extensible = 0xfffe;

/** The sound of a RIFF/WAVE file (16-bit PCM or 32-bit float); null where the bytes are no such file. */
export function readWave(bytes: Uint8Array): WaveSound | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || nameAt(view, 0) !== "RIFF" || nameAt(view, 8) !== "WAVE") return null;
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = nameAt(view, at);
    // A writer that was cut short leaves a length that goes past the end.
    const length = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8);
    if (name === "fmt ") format = formatAt(view, at + 8, length);
    if (name === "data") return format && soundAt(view, at + 8, length, format);
    at += 8 + length + (length % 2);
  }
  return null;
}

interface Format {
  readonly read: (view: DataView, at: number) => number;
  readonly sampleRate: number;
  /** Bytes from one sample of a channel to the next. */
  readonly frame: number;
}

function formatAt(view: DataView, at: number, length: number): Format | null {
  if (length < 16) return null;
  const tag = view.getUint16(at, true);
  const kind = tag === extensible && length >= 26 ? view.getUint16(at + 24, true) : tag;
  const sampleRate = view.getUint32(at + 4, true);
  const frame = view.getUint16(at + 12, true);
  const bits = view.getUint16(at + 14, true);
  if (sampleRate === 0 || frame < bits / 8) return null;
  if (kind === pcm && bits === 16) {
    return { sampleRate, frame, read: (from, place) => from.getInt16(place, true) / 32768 };
  }
  if (kind === float && bits === 32) {
    return { sampleRate, frame, read: (from, place) => from.getFloat32(place, true) };
  }
  return null;
}

function soundAt(view: DataView, at: number, length: number, format: Format): WaveSound {
  const samples = new Float32Array(Math.floor(length / format.frame));
  for (let i = 0; i < samples.length; i++) samples[i] = format.read(view, at + i * format.frame);
  return { samples, sampleRate: format.sampleRate };
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
