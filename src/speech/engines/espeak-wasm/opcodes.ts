import type { Heap } from "./read-engine.ts";

/** Opcodes (WebAssembly 1.0, 5.4) by what they do. */
export const op = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  drop: 0x1a,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  memorySize: 0x3f,
  memoryGrow: 0x40,
  i32Eqz: 0x45,
  i32Sub: 0x6b,
  i32Xor: 0x73,
  i32Clz: 0x67,
  i32Mul: 0x6c,
  f64Ne: 0x62,
  f64Neg: 0x9a,
  f32DemoteF64: 0xb6,
  f64PromoteF32: 0xbb,
  f64ConvertI32S: 0xb7,
  f64ConvertI32U: 0xb8,
  i32WrapI64: 0xa7,
  f32Store: 0x38,
  saturating: 0xfc,
} as const;

/** A load and a store of each view of the memory, with the alignment's exponent. */
export const memory: Readonly<Record<Heap, { load: number; store: number; shift: number }>> = {
  i8: { load: 0x2c, store: 0x3a, shift: 0 },
  u8: { load: 0x2d, store: 0x3a, shift: 0 },
  i16: { load: 0x2e, store: 0x3b, shift: 1 },
  u16: { load: 0x2f, store: 0x3b, shift: 1 },
  i32: { load: 0x28, store: 0x36, shift: 2 },
  u32: { load: 0x28, store: 0x36, shift: 2 },
  f64: { load: 0x2b, store: 0x39, shift: 3 },
};

/** By operator: for numbers with a sign, and without. */
export const i32Operators: Readonly<Record<string, { readonly s: number; readonly u: number }>> = {
  "+": { s: 0x6a, u: 0x6a },
  "-": { s: 0x6b, u: 0x6b },
  "/": { s: 0x6d, u: 0x6e },
  "%": { s: 0x6f, u: 0x70 },
  "&": { s: 0x71, u: 0x71 },
  "|": { s: 0x72, u: 0x72 },
  "^": { s: 0x73, u: 0x73 },
  "<<": { s: 0x74, u: 0x74 },
  ">>": { s: 0x75, u: 0x75 },
  ">>>": { s: 0x76, u: 0x76 },
  "==": { s: 0x46, u: 0x46 },
  "!=": { s: 0x47, u: 0x47 },
  "<": { s: 0x48, u: 0x49 },
  ">": { s: 0x4a, u: 0x4b },
  "<=": { s: 0x4c, u: 0x4d },
  ">=": { s: 0x4e, u: 0x4f },
};

/** By operator. */
export const f64Operators: Readonly<Record<string, number>> = {
  "+": 0xa0,
  "-": 0xa1,
  "*": 0xa2,
  "/": 0xa3,
  "==": 0x61,
  "!=": 0x62,
  "<": 0x63,
  ">": 0x64,
  "<=": 0x65,
  ">=": 0x66,
};

/** By the name that `Math` has for it. */
export const f64Functions: Readonly<Record<string, number>> = {
  abs: 0x99,
  ceil: 0x9b,
  floor: 0x9c,
  trunc: 0x9d,
  sqrt: 0x9f,
  min: 0xa4,
  max: 0xa5,
};

/** Which of the instructions behind `saturating`: i64.trunc_sat_f64_s. */
export const truncateToI64 = 0x06;
