import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 wait before it compiles busy WebAssembly functions a second time, with its optimising
 * compiler. HarfBuzz' largest functions cross V8's usual threshold (1.8 million units of work) within a
 * page, and optimising them takes 0.3 s of processor time, as much as all else that a page needs; it
 * pays only in a run of hundreds of articles. Must come before the first module is opened.
 */
export function deferWasmOptimising(): void {
  setFlagsFromString("--wasm-tiering-budget=200000000");
}
