/**
 * npm run fuzz -- [runs] [seed]: every reader on inputs that nobody would send on purpose. Half of them
 * are our own samples with bytes changed, half are made from nothing, near to a format. Fails on a
 * crash, on no article without an error, on a hang, on a leak; the input is then kept in a file.
 */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { bundleReaders } from "../bundle-readers.mjs";

const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20_260_314);
/** Milliseconds of the processor that one small input may take. */
const slowest = 3000;

const folder = mkdtempSync(join(tmpdir(), "readout-fuzz-"));
const bundle = await bundleReaders(folder);
const beat = new SharedArrayBuffer(12);
const current = new SharedArrayBuffer(1 << 20);
const heartbeat = new Int32Array(beat);
const started = Date.now();
const worker = new Worker(new URL("./fuzz-readers.mjs", import.meta.url), {
  workerData: { runs, seed, slowest, bundle, beat, current },
});
let seen = -1;
const watch = setInterval(() => {
  const now = Atomics.load(heartbeat, 0);
  if (now === seen && now > 0) {
    const bytes = Buffer.from(current).subarray(0, Atomics.load(heartbeat, 1));
    end(`a hang in reader ${Atomics.load(heartbeat, 2)}`, bytes);
  }
  seen = now;
}, slowest * 10);

worker.on("message", ({ done, failed, reader, bytes, finished }) => {
  if (done !== undefined && process.stderr.isTTY) process.stderr.write(`\r${done} of ${runs}`);
  if (failed !== undefined) end(`${reader ?? ""}: ${failed}`, bytes);
  if (finished === undefined) return;
  clearInterval(watch);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${runs} runs over ${finished.join(", ")} in ${seconds} s (seed ${seed}):`);
  console.log("no crash, no hang, no leak");
});
worker.on("error", (error) => end(String(error.stack)));

function end(why, bytes) {
  console.error(`seed ${seed}: ${why}`);
  if (bytes) {
    const file = join(folder, "input.bin");
    writeFileSync(file, bytes);
    console.error(`the input is in ${file}`);
  }
  process.exit(1);
}
