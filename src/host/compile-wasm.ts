import { setFlagsFromString } from "node:v8";

/** V8's own, in bytes of code that have run. */
const usualPatience = 1_800_000;

/**
 * Compiles a program of WebAssembly, for this thread and all that are handed it.
 *
 * @param patience bytes of a function's code that the V8 of Node 20 runs before it optimises the function. A module
 *   keeps what it was compiled with; later versions decide by other measures.
 */
export function compileWasm(
  program: Uint8Array,
  patience: number = usualPatience,
): WebAssembly.Module {
  if (!process.versions.node.startsWith("20.")) return new WebAssembly.Module(program);
  setFlagsFromString(`--wasm-tiering-budget=${patience}`);
  try {
    return new WebAssembly.Module(program);
  } finally {
    setFlagsFromString(`--wasm-tiering-budget=${usualPatience}`);
  }
}
