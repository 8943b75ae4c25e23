/** Types of numbers in the engine: addresses and counts, and what it calculates sound with. */
export type NumberType = "i32" | "f64";

/** What a function takes and gives. */
export interface Signature {
  readonly parameters: readonly NumberType[];
  readonly result: NumberType | null;
}

/** A module in the parts of its binary form (WebAssembly 1.0, chapter 5). */
export interface WasmModule {
  readonly types: readonly Signature[];
  /** Functions of the host, by name. */
  readonly imports: readonly {
    readonly module: string;
    readonly name: string;
    readonly type: number;
  }[];
  readonly functions: readonly WasmFunction[];
  /** Indices of functions, imports counted first; null for an empty place. */
  readonly table: readonly (number | null)[];
  /** Initial size in pages of 64 KiB. */
  readonly pages: number;
  readonly globals: readonly number[];
  readonly exports: readonly {
    readonly name: string;
    readonly kind: keyof typeof exportKinds;
    readonly index: number;
  }[];
  readonly data: readonly { readonly address: number; readonly bytes: Uint8Array }[];
}

export interface WasmFunction {
  readonly type: number;
  /** Beside the parameters. */
  readonly locals: readonly NumberType[];
  readonly code: readonly number[];
}

const exportKinds = { function: 0, table: 1, memory: 2 } as const;

const typeBytes = { i32: 0x7f, f64: 0x7c } as const;
const functionReference = 0x70;
const end = 0x0b;

export function encodeModule(module: WasmModule): Uint8Array {
  const { types, imports, functions, table, pages, globals, exports, data } = module;
  const sections = [
    section(1, vector(types.map(signature))),
    section(
      2,
      vector(
        imports.map(({ module, name, type }) => [
          ...text(module),
          ...text(name),
          0,
          ...unsigned(type),
        ]),
      ),
    ),
    section(3, vector(functions.map(({ type }) => unsigned(type)))),
    section(4, vector([[functionReference, 0, ...unsigned(table.length)]])),
    section(5, vector([[0, ...unsigned(pages)]])),
    section(6, vector(globals.map((value) => [typeBytes.i32, 1, ...i32Const(value), end]))),
    section(
      7,
      vector(
        exports.map(({ name, kind, index }) => [
          ...text(name),
          exportKinds[kind],
          ...unsigned(index),
        ]),
      ),
    ),
    section(9, vector(table.flatMap((index, at) => (index === null ? [] : [element(at, index)])))),
    section(10, vector(functions.map(body))),
    section(
      11,
      vector(
        data.map(({ address, bytes }) => [
          0,
          ...i32Const(address),
          end,
          ...unsigned(bytes.length),
          ...bytes,
        ]),
      ),
    ),
  ];
  return Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections.flat()]);
}

/** LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128 of 32 bits. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

export function i32Const(value: number): number[] {
  return [0x41, ...signed(value)];
}

export function f64Const(value: number): number[] {
  return [0x44, ...new Uint8Array(Float64Array.of(value).buffer)];
}

/** The byte that says what a block leaves behind. */
export function blockType(result: NumberType | null): number {
  return result === null ? 0x40 : typeBytes[result];
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...unsigned(content.length), ...content];
}

/** Their number, and then the items. */
function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): number[] {
  const bytes = new TextEncoder().encode(value);
  return [...unsigned(bytes.length), ...bytes];
}

function signature({ parameters, result }: Signature): number[] {
  const results = result === null ? [] : [[typeBytes[result]]];
  return [0x60, ...vector(parameters.map((type) => [typeBytes[type]])), ...vector(results)];
}

function element(at: number, functionIndex: number): number[] {
  return [0, ...i32Const(at), end, ...vector([unsigned(functionIndex)])];
}

function body({ locals, code }: WasmFunction): number[] {
  const content = [...vector(locals.map((type) => [1, typeBytes[type]])), ...code, end];
  return [...unsigned(content.length), ...content];
}
