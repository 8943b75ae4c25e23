import type { Expression, FunctionDeclaration, Statement } from "./script-tree.ts";
import { expressionsIn, integerOf } from "./script-tree.ts";

/** What the translated module consists of, as its script says. */
export interface EngineScript {
  readonly functions: readonly FunctionDeclaration[];
  /** Variable to the name under which the host gives the function. */
  readonly imports: ReadonlyMap<string, string>;
  readonly globals: ReadonlyMap<string, number>;
  /** Variable to the kind of its view of the memory. */
  readonly heaps: ReadonlyMap<string, Heap>;
  /** Variable to the function of `Math` that it is. */
  readonly maths: ReadonlyMap<string, string>;
  /** Functions that read and write bits as another type, by variable. */
  readonly scratch: ReadonlyMap<string, Scratch>;
  readonly memoryWork: ReadonlyMap<string, MemoryWork>;
  readonly tableName: string;
  readonly table: readonly (string | null)[];
  /** Public name to function; the table and the memory have their own. */
  readonly exports: ReadonlyMap<string, string>;
  readonly tableExport: string;
  readonly memoryExport: string;
  readonly memoryBytes: number;
  readonly data: readonly { readonly address: number; readonly bytes: Uint8Array }[];
}

export type Heap = "i8" | "i16" | "i32" | "u8" | "u16" | "u32" | "f64";

/** What the helpers of the script do with its sixteen spare bytes, and how it gives up. */
export type Scratch = "load-i32" | "store-i32" | "load-f64" | "store-f64" | "store-f32" | "abort";

/** What two functions of the script do by hand, and WebAssembly by an instruction. */
export type MemoryWork = "size" | "grow";

const heapOfArray: Readonly<Record<string, Heap>> = {
  Int8Array: "i8",
  Int16Array: "i16",
  Int32Array: "i32",
  Uint8Array: "u8",
  Uint16Array: "u16",
  Uint32Array: "u32",
  Float64Array: "f64",
};

/**
 * Finds the parts in the script's `function instantiate(imports)`. Throws where one is not as wasm2js
 * writes it.
 */
export function readEngine(instantiate: FunctionDeclaration): EngineScript {
  const outer = instantiate.body.body;
  const inner = functionsOf(outer).find(({ body }) => functionsOf(body.body).length > 100);
  if (!inner) throw new Error("the engine's script holds no module");
  const variables = declarationsOf(inner.body.body);
  const named = new Map(variables.map(({ name, init }) => [name, init]));
  const table = one(
    variables.filter(({ init }) => isTable(init)),
    "table",
  );
  const returned = inner.body.body.findLast((each) => each.type === "ReturnStatement");
  if (returned?.argument?.type !== "ObjectExpression") throw new Error("no exports");
  const properties = returned.argument.properties.map(({ key, value }) => ({
    name: key.name,
    value,
  }));
  const exported = (name: string) =>
    properties.flatMap(({ name: key, value }) =>
      value.type === "Identifier" && value.name === name ? [key] : [],
    );
  const all = functionsOf(inner.body.body);
  const isOf = new Set(all.map(({ id }) => id.name));
  const memory = one(
    properties.filter(({ value }) => value.type === "CallExpression"),
    "memory",
  );
  const memoryWork = new Map(
    all.flatMap((each) => {
      const work = memoryWorkOf(each);
      return work === null ? [] : [[each.id.name, work] as const];
    }),
  );
  return {
    functions: all.filter(({ id }) => !memoryWork.has(id.name)),
    memoryWork,
    imports: new Map(
      variables.flatMap(({ name, init }) => {
        const key = propertyOf(init);
        const from = init?.type === "MemberExpression" ? nameOf(init.object) : null;
        return key !== null && from !== null && propertyOf(named.get(from)) !== null
          ? [[name, key] as const]
          : [];
      }),
    ),
    globals: new Map(
      variables.flatMap(({ name, init }) => {
        const value = init && integerOf(init);
        return value === null || value === undefined ? [] : [[name, value] as const];
      }),
    ),
    heaps: new Map(
      variables.flatMap(({ name, init }) => pair(name, heapOfArray, constructorOf(init))),
    ),
    maths: new Map(
      variables.flatMap(({ name, init }) => {
        const isMath = init?.type === "MemberExpression" && nameOf(init.object) === "Math";
        const key = propertyOf(init);
        return isMath && key !== null ? [[name, key] as const] : [];
      }),
    ),
    scratch: scratchFunctions(outer),
    tableName: table.name,
    table: tableOf(table.init),
    exports: new Map(
      properties.flatMap(({ name, value }) => {
        const of = nameOf(value);
        return of !== null && isOf.has(of) ? [[name, of] as const] : [];
      }),
    ),
    tableExport: one(exported(table.name), "exported table"),
    memoryExport: memory.name,
    memoryBytes: one(
      variables.flatMap(({ init }) =>
        constructorOf(init) === "ArrayBuffer" && init?.type === "NewExpression"
          ? init.arguments.flatMap((each) => integerOf(each) ?? [])
          : [],
      ),
      "buffer",
    ),
    data: dataOf(outer),
  };
}

interface Variable {
  readonly name: string;
  readonly init: Expression | null;
}

function declarationsOf(statements: readonly Statement[]): Variable[] {
  return statements.flatMap((each) =>
    each.type === "VariableDeclaration"
      ? each.declarations.map(({ id, init }) => ({ name: id.name, init }))
      : [],
  );
}

function functionsOf(statements: readonly Statement[]): FunctionDeclaration[] {
  return statements.filter((each) => each.type === "FunctionDeclaration");
}

function nameOf(expression: Expression | null | undefined): string | null {
  return expression?.type === "Identifier" ? expression.name : null;
}

/** `name` of `object.name`. */
function propertyOf(expression: Expression | null | undefined): string | null {
  return expression?.type === "MemberExpression" ? nameOf(expression.property) : null;
}

function constructorOf(expression: Expression | null): string {
  return (expression?.type === "NewExpression" && nameOf(expression.callee)) || "";
}

function pair<T>(name: string, of: Readonly<Record<string, T>>, key: string): [string, T][] {
  const value = of[key];
  return value === undefined ? [] : [[name, value]];
}

function one<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`the engine's script has ${found.length} of this: ${what}`);
  }
  return first;
}

/** `wrap([null, f, g, …])`. */
function isTable(init: Expression | null): boolean {
  return init?.type === "CallExpression" && init.arguments[0]?.type === "ArrayExpression";
}

function tableOf(init: Expression | null): (string | null)[] {
  const [list] = init?.type === "CallExpression" ? init.arguments : [];
  if (list?.type !== "ArrayExpression") return [];
  return list.elements.map((each) => nameOf(each));
}

function memoryWorkOf(declaration: FunctionDeclaration): MemoryWork | null {
  const expressions = [...expressionsIn(declaration)];
  if (expressions.some(({ type }) => type === "NewExpression")) return "grow";
  return expressions.some((each) => propertyOf(each) === "byteLength") ? "size" : null;
}

/**
 * The helpers are `return view[i]`, `view[i] = value` and `throw`; the views lie on one buffer outside
 * the module.
 */
function scratchFunctions(outer: readonly Statement[]): Map<string, Scratch> {
  const views = new Map(
    declarationsOf(outer).flatMap(({ name, init }) => pair(name, viewTypes, constructorOf(init))),
  );
  const found = new Map<string, Scratch>();
  for (const { id, body } of functionsOf(outer)) {
    const [first, ...more] = body.body;
    if (first === undefined || more.length > 0) continue;
    if (first.type === "ThrowStatement") found.set(id.name, "abort");
    const kind = first.type === "ReturnStatement" ? "load" : "store";
    const [whole] =
      first.type === "ReturnStatement" || first.type === "ExpressionStatement"
        ? expressionsIn(first)
        : [];
    const place = whole?.type === "AssignmentExpression" ? whole.left : whole;
    const view =
      place?.type === "MemberExpression" ? views.get(nameOf(place.object) ?? "") : undefined;
    if (view === undefined) continue;
    const name = `${kind}-${view}` as const;
    if (name === "load-f32") throw new Error("the engine reads bits as a small float");
    found.set(id.name, name);
  }
  return found;
}

const viewTypes: Readonly<Record<string, "i32" | "f32" | "f64">> = {
  Int32Array: "i32",
  Float32Array: "f32",
  Float64Array: "f64",
};

/** `put(bytes, address, "base64")`. */
function dataOf(outer: readonly Statement[]): { address: number; bytes: Uint8Array }[] {
  const data: { address: number; bytes: Uint8Array }[] = [];
  for (const { body } of functionsOf(outer)) {
    for (const each of expressionsIn(body)) {
      if (each.type !== "CallExpression" || each.arguments.length !== 3) continue;
      const [, at, content] = each.arguments;
      const address = at && integerOf(at);
      if (content?.type !== "Literal" || typeof content.value !== "string") continue;
      if (address === null || address === undefined) continue;
      data.push({ address, bytes: Buffer.from(content.value, "base64") });
    }
  }
  return data;
}
