import loadEspeak, {
  type EngineExports,
  type EngineImports,
  type EngineMemory,
  type SpeechModule,
} from "@echogarden/espeak-ng-emscripten";
import { emptyData, fillWhenRead } from "./espeak-data.ts";

/** What `compile-engine.ts` made of the package's script. */
interface CompiledExports extends EngineExports {
  /** Stands in the table for the function that is called with each piece of sound. */
  readonly callback: WasmFunction;
}

type WasmFunction = (...numbers: number[]) => number;

/** Its memory and its table, by the names that the package's script has for them. */
const memoryName = "u";
const tableName = "Ga";

/** The engine in this thread. */
export interface StartedEngine {
  readonly engine: SpeechModule;
  /** All that it knows from one call to the next. */
  readonly memory: EngineMemory;
}

/**
 * Starts the engine in this thread: as WebAssembly in place of the script that its package would start, and with its
 * data read file by file. It gives the same bytes of sound, for a fraction of the processor time.
 *
 * @param module as `compiledModule` gives it
 */
export async function startEspeak(module: WebAssembly.Module): Promise<StartedEngine> {
  const start = startOf(module);
  let memory: EngineMemory | null = null;
  const engine = await loadEspeak({
    getPreloadedPackage: (_, size) => emptyData(size),
    instantiateWasm(imports, receive) {
      const exports = start(imports);
      memory = exports[memoryName];
      return receive({ exports });
    },
    // What the engine prints must not come between the lines of the program's own output.
    print: () => undefined,
    printErr: () => undefined,
  });
  fillWhenRead(engine.FS);
  if (memory === null) throw new Error("the engine did not start");
  return { engine, memory };
}

/** The engine as WebAssembly, in the shape that its package's script asks for. */
function startOf(module: WebAssembly.Module): (imports: EngineImports) => EngineExports {
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
