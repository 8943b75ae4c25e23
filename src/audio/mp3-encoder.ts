import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileWasm } from "../host/compile-wasm.ts";
import { concatenate } from "./bytes.ts";
import { onTwoChannels } from "./mp3-two-channels.ts";
import type { Sound } from "./recording.ts";

/** LAME's variable bit rate quality: transparent for speech, about 90 kbit/s. */
const quality = 4;

/** Samples per call, so that the encoder's own memory stays small. */
const portion = 1152 * 64;

/** All that the frames of some samples depend on; changed with whatever changes them. */
export const encoding = `LAME 3.100, wasm-media-encoders 0.7, V${quality}, two channels as one, 1`;

/** Rates that MPEG audio knows; another one is resampled by LAME. */
type Mp3Rate = 16_000 | 22_050 | 24_000 | 32_000 | 44_100 | 48_000;

type Encoder = Awaited<ReturnType<typeof import("wasm-media-encoders")["createEncoder"]>>;

let compiled: WebAssembly.Module | null = null;

/** LAME, compiled once for all threads of a process that are handed it. */
export function compiledEncoder(): WebAssembly.Module {
  const { resolve } = createRequire(import.meta.url);
  compiled ??= compileWasm(readFileSync(resolve("wasm-media-encoders/wasm/mp3")));
  return compiled;
}

/** One for each thread. */
let opened: Promise<Encoder> | null = null;

/** LAME at work, in this thread. */
export function openEncoder(lame: WebAssembly.Module): Promise<Encoder> {
  opened ??= open(lame);
  return opened;
}

/**
 * Frames of MP3, from LAME as it is when it has just started; two channels that are the same are coded
 * once, where that can be.
 */
export function encodeFrames(
  encoder: Encoder,
  samples: Float32Array,
  { sampleRate, channels }: Pick<Sound, "sampleRate" | "channels">,
): Uint8Array {
  const once = encodeOn(encoder, samples, sampleRate, 1);
  if (channels === 1) return once;
  return onTwoChannels(once) ?? encodeOn(encoder, samples, sampleRate, 2);
}

async function open(lame: WebAssembly.Module): Promise<Encoder> {
  const { createEncoder } = await import("wasm-media-encoders");
  return createEncoder("audio/mpeg", lame);
}

function encodeOn(
  encoder: Encoder,
  samples: Float32Array,
  sampleRate: number,
  channels: 1 | 2,
): Uint8Array {
  // Whatever it has coded before is forgotten.
  encoder.configure({
    channels,
    sampleRate,
    vbrQuality: quality,
    outputSampleRate: sampleRate as Mp3Rate,
  });
  const parts: Uint8Array[] = [];
  for (let start = 0; start < samples.length; start += portion) {
    const part = samples.subarray(start, start + portion);
    // What the encoder returns is its own memory, overwritten by the next call.
    parts.push(encoder.encode(channels === 2 ? [part, part] : [part]).slice());
  }
  parts.push(encoder.finalize().slice());
  return concatenate(parts);
}
