import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { EngineExports, EngineImports } from "@echogarden/espeak-ng-emscripten";
import { compileWasm } from "../../host/compile-wasm.ts";

/** What `compile-engine.ts` made of the package's script. */
interface CompiledExports extends EngineExports {
  /** Stands in the table for the function that is called with each piece of sound. */
  readonly callback: WasmFunction;
}

type WasmFunction = (...numbers: number[]) => number;

/** Its table, by the name that the package's script has for it. */
const tableName = "Ga";

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

/**
 * Starts the engine as WebAssembly in place of the script that the package would start: the same bytes
 * of sound, for a fraction of the processor time.
 *
 * @returns what its script asks for
 */
export function startOf(module: WebAssembly.Module): (imports: EngineImports) => EngineExports {
  return (imports) => {
    let receive: WasmFunction | null = null;
    const callback = (...numbers: number[]) => receive?.(...numbers) ?? 0;
    const instance = new WebAssembly.Instance(module, { ...imports, host: { callback } });
    const exports = instance.exports as unknown as CompiledExports;
    const table = withFunctions(exports[tableName], exports.callback, (called) => {
      receive = called;
    });
    return { ...exports, [tableName]: table };
  };
}

/**
 * The engine's table of functions, as its script sees it: a function of JavaScript may stand in it,
 * though one at a time is called.
 */
function withFunctions(
  table: WebAssembly.Table,
  standIn: WasmFunction,
  onSet: (called: WasmFunction | null) => void,
): WebAssembly.Table {
  const ours = new Map<number, WasmFunction>();
  return {
    get length() {
      return table.length;
    },
    grow: (by) => table.grow(by),
    get: (index) => ours.get(index) ?? table.get(index),
    set(index, called) {
      if (called === null) ours.delete(index);
      else ours.set(index, called);
      table.set(index, called === null ? null : standIn);
      onSet(called);
    },
  };
}
