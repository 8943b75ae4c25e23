import { encodeModule, type Signature, type WasmModule } from "./binary.ts";
import { inferTypes } from "./infer-types.ts";
import { readEngine } from "./read-engine.ts";
import type { Statement } from "./script-tree.ts";
import { writeCode } from "./write-code.ts";

const pageBytes = 65_536;

/**
 * The function that the engine calls with each piece of sound. A table holds functions of modules
 * alone, so it goes in as an import, and comes out as an export that can stand in the table.
 */
const callbackName = "callback";
const callbackSignature: Signature = { parameters: ["i32", "i32", "i32"], result: "i32" };

/**
 * Turns the engine's script, WebAssembly that was made into JavaScript, back into WebAssembly. V8 takes
 * seconds of processor time to learn what the numbers of 300 KB of script are, in each run anew; a
 * module says so. Throws where the script is not what wasm2js writes: another version of the engine's
 * package may need more of this.
 *
 * @param program the package's script up to the end of its module, as ESTree
 */
export function compileEngine(program: readonly Statement[]): Uint8Array {
  const instantiate = program.find((each) => each.type === "FunctionDeclaration");
  if (!instantiate) throw new Error("no function makes the module");
  const script = readEngine(instantiate);
  const types = inferTypes(script);
  const functions = types.functions();
  const imports = [...script.imports];
  const callback = imports.length;
  const indices = new Map(
    [
      ...imports.map(([name]) => name),
      callbackName,
      ...functions.map(({ declaration }) => declaration.id.name),
    ].map((name, index) => [name, index]),
  );
  const functionIndex = (name: string) => known(indices.get(name), name);
  const globals = [...script.globals];
  const signatures: Signature[] = [];
  const typeIndex = (signature: Signature) => {
    const same = JSON.stringify(signature);
    const found = signatures.findIndex((each) => JSON.stringify(each) === same);
    return found < 0 ? signatures.push(signature) - 1 : found;
  };
  const context = {
    script,
    types,
    functionIndex,
    typeIndex,
    globalIndex: (name: string) => {
      const index = globals.findIndex(([global]) => global === name);
      return known(index < 0 ? undefined : index, name);
    },
  };
  const module: WasmModule = {
    types: signatures,
    imports: [
      ...imports.map(([name, key]) => ({
        module: "a",
        name: key,
        type: typeIndex(types.signatureOf(name)),
      })),
      { module: "host", name: callbackName, type: typeIndex(callbackSignature) },
    ],
    functions: functions.map((typed) => ({
      type: typeIndex(typed.signature),
      locals: [...typed.locals.values()],
      code: writeCode(typed, context),
    })),
    table: script.table.map((name) => (name === null ? null : functionIndex(name))),
    pages: script.memoryBytes / pageBytes,
    globals: globals.map(([, value]) => value),
    exports: [
      { name: script.memoryExport, kind: "memory", index: 0 },
      { name: script.tableExport, kind: "table", index: 0 },
      { name: callbackName, kind: "function", index: callback },
      ...[...script.exports].map(([name, of]) => ({
        name,
        kind: "function" as const,
        index: functionIndex(of),
      })),
    ],
    data: script.data,
  };
  return encodeModule(module);
}

function known<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`nothing is called ${name}`);
  return value;
}
