import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compileWasm } from "../../host/compile-wasm.ts";

/** The engine's functions are so large that making better code of them took a third of its time for an article. */
const patience = 1_000_000_000;

let compiled: WebAssembly.Module | null = null;

/**
 * The engine as WebAssembly, compiled once for all threads of a process that are handed it: they share
 * what V8 makes of it while it runs.
 */
export function compiledModule(): WebAssembly.Module {
  const { resolve } = createRequire(import.meta.url);
  compiled ??= compileWasm(readFileSync(resolve("#espeak-module")), patience);
  return compiled;
}
