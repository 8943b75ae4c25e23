import {
  blockType,
  f64Const,
  i32Const,
  type NumberType,
  type Signature,
  unsigned,
} from "./binary.ts";
import type { TypedFunction, TypeTable } from "./infer-types.ts";
import { f64Functions, f64Operators, i32Operators, memory, op, truncateToI64 } from "./opcodes.ts";
import type { EngineScript, MemoryWork, Scratch } from "./read-engine.ts";
import {
  type AssignmentExpression,
  type BinaryExpression,
  type CallExpression,
  type ConditionalExpression,
  type Expression,
  integerOf,
  type MemberExpression,
} from "./script-tree.ts";
import { signForOperator, signOf } from "./sign-of.ts";

/** What all functions of a module share. */
export interface CodeContext {
  readonly script: EngineScript;
  readonly types: TypeTable;
  readonly functionIndex: (name: string) => number;
  readonly globalIndex: (name: string) => number;
  readonly typeIndex: (signature: Signature) => number;
}

/** Scratch bytes lie on the first page, below everything that a program of C has an address for. */
const scratchAddress = 16;

/** Writes the expressions of one function. Throws where one is not as wasm2js writes it. */
export class ExpressionWriter {
  readonly #typed: TypedFunction;
  readonly #context: CodeContext;
  readonly #locals: ReadonlyMap<string, number>;
  readonly #code: number[];

  /** @param code where to */
  constructor(typed: TypedFunction, context: CodeContext, code: number[]) {
    this.#typed = typed;
    this.#context = context;
    this.#code = code;
    const names = [...typed.declaration.params.map(({ name }) => name), ...typed.locals.keys()];
    this.#locals = new Map(names.map((name, index) => [name, index]));
  }

  /** An expression for what it does. */
  effect(expression: Expression): void {
    switch (expression.type) {
      case "SequenceExpression":
        for (const each of expression.expressions) this.effect(each);
        break;
      case "AssignmentExpression":
        this.#assign(expression, false);
        break;
      case "CallExpression":
        this.#call(expression, null);
        break;
      case "ConditionalExpression":
        this.#choice(expression, null);
        break;
      default:
        this.value(expression, this.#typeOf(expression) ?? "i32");
        this.#put(op.drop);
    }
  }

  /** An expression so that it leaves its value, of the type that is wanted. */
  value(expression: Expression, wanted: NumberType): void {
    const number = literalOf(expression);
    if (number !== null) {
      this.#put(...(wanted === "i32" ? i32Const(number) : f64Const(number)));
      return;
    }
    const type = this.#typeOf(expression) ?? wanted;
    this.#natural(expression, type);
    if (type === wanted) return;
    if (type === "f64") throw new Error("a broken number where a whole one is wanted");
    const sign = signOf(expression, this.#context.script);
    if (sign === "unknown") throw new Error("a number without a sign as a broken one");
    this.#put(sign === "u" ? op.f64ConvertI32U : op.f64ConvertI32S);
  }

  /** An expression so that it leaves zero where it does not hold. */
  condition(test: Expression): void {
    const type = this.#typeOf(test) ?? "i32";
    this.value(test, type);
    if (type === "f64") this.#put(...f64Const(0), op.f64Ne);
  }

  #put(...bytes: readonly number[]): void {
    this.#code.push(...bytes);
  }

  #typeOf(expression: Expression): NumberType | null {
    return this.#context.types.typeOf(expression, this.#typed.declaration);
  }

  #natural(expression: Expression, type: NumberType): void {
    switch (expression.type) {
      case "Identifier":
        this.#variable(expression.name);
        break;
      case "UnaryExpression":
        this.#unary(expression.operator, expression.argument, type);
        break;
      case "BinaryExpression":
        this.#binary(expression, type);
        break;
      case "AssignmentExpression":
        this.#assign(expression, true);
        break;
      case "ConditionalExpression":
        this.#choice(expression, type);
        break;
      case "SequenceExpression": {
        for (const each of expression.expressions.slice(0, -1)) this.effect(each);
        const last = expression.expressions.at(-1);
        if (last) this.value(last, type);
        break;
      }
      case "MemberExpression": {
        const { load, shift } = this.#address(expression);
        this.#put(load, shift, 0);
        break;
      }
      case "CallExpression":
        this.#call(expression, type);
        break;
      default:
        throw new Error(`no value: ${expression.type}`);
    }
  }

  #variable(name: string): void {
    const local = this.#locals.get(name);
    if (local !== undefined) this.#put(op.localGet, ...unsigned(local));
    else if (name === "NaN") this.#put(...f64Const(Number.NaN));
    else if (name === "Infinity") this.#put(...f64Const(Number.POSITIVE_INFINITY));
    else this.#put(op.globalGet, ...unsigned(this.#context.globalIndex(name)));
  }

  #unary(operator: string, argument: Expression, type: NumberType): void {
    switch (operator) {
      case "+":
        this.value(argument, "f64");
        break;
      case "-":
        if (type === "i32") this.#put(...i32Const(0));
        this.value(argument, type);
        this.#put(type === "i32" ? op.i32Sub : op.f64Neg);
        break;
      case "!":
        this.condition(argument);
        this.#put(op.i32Eqz);
        break;
      case "~":
        this.#complement(argument);
        break;
      default:
        throw new Error(`no operator: ${operator}`);
    }
  }

  /** Doubled it makes a whole number, by way of 64 bits, since those above 2^31 wrap around. */
  #complement(argument: Expression): void {
    if (argument.type !== "UnaryExpression" || argument.operator !== "~") {
      this.value(argument, "i32");
      this.#put(...i32Const(-1), op.i32Xor);
      return;
    }
    const type = this.#typeOf(argument.argument) ?? "i32";
    this.value(argument.argument, type);
    if (type === "f64") this.#put(op.saturating, truncateToI64, op.i32WrapI64);
  }

  #binary(expression: BinaryExpression, type: NumberType): void {
    const { operator, left, right } = expression;
    // What only says of which type something is.
    if ((operator === "|" || operator === ">>>") && integerOf(right) === 0) {
      this.value(left, "i32");
      return;
    }
    const isBroken = type === "f64" || [left, right].some((each) => this.#typeOf(each) === "f64");
    const operands = isBroken ? "f64" : "i32";
    this.value(left, operands);
    this.value(right, operands);
    const code = isBroken
      ? f64Operators[operator]
      : i32Operators[operator]?.[signForOperator(expression, this.#context.script)];
    if (code === undefined) throw new Error(`no operator: ${operator}`);
    this.#put(code);
  }

  /** @param type null where the value is not used */
  #choice({ test, consequent, alternate }: ConditionalExpression, type: NumberType | null): void {
    this.condition(test);
    this.#put(op.if, blockType(type));
    if (type === null) this.effect(consequent);
    else this.value(consequent, type);
    this.#put(op.else);
    if (type === null) this.effect(alternate);
    else this.value(alternate, type);
    this.#put(op.end);
  }

  #assign({ left, right }: AssignmentExpression, leavesValue: boolean): void {
    if (left.type === "MemberExpression") {
      if (leavesValue) throw new Error("the value of a store is not used");
      const { store, shift, type } = this.#address(left);
      this.value(right, type);
      this.#put(store, shift, 0);
      return;
    }
    const local = this.#locals.get(left.name);
    if (local !== undefined) {
      this.value(right, this.#typeOf(left) ?? "i32");
      this.#put(leavesValue ? op.localTee : op.localSet, ...unsigned(local));
      return;
    }
    const global = unsigned(this.#context.globalIndex(left.name));
    this.value(right, "i32");
    this.#put(op.globalSet, ...global);
    if (leavesValue) this.#put(op.globalGet, ...global);
  }

  /** Leaves the address of `HEAP[address >> shift]`. */
  #address({ object, property }: MemberExpression): {
    readonly load: number;
    readonly store: number;
    readonly shift: number;
    readonly type: NumberType;
  } {
    const heap = this.#context.script.heaps.get(nameOf(object));
    if (heap === undefined) throw new Error("a place outside the memory");
    const place = { ...memory[heap], type: heap === "f64" ? "f64" : "i32" } as const;
    const index = integerOf(property);
    if (index !== null) this.#put(...i32Const(index * 2 ** place.shift));
    else if (place.shift === 0) this.value(property, "i32");
    else {
      const isShift = property.type === "BinaryExpression" && property.operator === ">>";
      if (!isShift || integerOf(property.right) !== place.shift) {
        throw new Error("an index of another kind");
      }
      this.value(property.left, "i32");
    }
    return place;
  }

  /** @param wanted null where what is given is not used */
  #call(call: CallExpression, wanted: NumberType | null): void {
    if (call.callee.type === "MemberExpression") {
      this.#callIndirect(call, call.callee, wanted);
      return;
    }
    const name = nameOf(call.callee);
    const result = this.#callNamed(name, call.arguments);
    if (wanted === null && result !== null) this.#put(op.drop);
    if (wanted !== null && result !== wanted) throw new Error(`${name} gives no ${wanted}`);
  }

  /** Gives the type of what is left, null for nothing. */
  #callNamed(name: string, operands: readonly Expression[]): NumberType | null {
    const { script, types, functionIndex } = this.#context;
    const math = script.maths.get(name);
    if (math !== undefined) return this.#math(math, operands);
    const scratch = script.scratch.get(name);
    if (scratch !== undefined) return this.#scratch(scratch, operands);
    const work = script.memoryWork.get(name);
    if (work !== undefined) return this.#memoryWork(work, operands);
    const { parameters, result } = types.signatureOf(name);
    if (parameters.length !== operands.length) throw new Error(`arguments of ${name}`);
    for (const [at, each] of operands.entries()) this.value(each, parameters[at] ?? "i32");
    this.#put(op.call, ...unsigned(functionIndex(name)));
    return result;
  }

  #callIndirect(call: CallExpression, callee: MemberExpression, result: NumberType | null): void {
    const parameters = call.arguments.map((each) => this.#typeOf(each) ?? "i32");
    for (const [at, each] of call.arguments.entries()) this.value(each, parameters[at] ?? "i32");
    this.value(callee.property, "i32");
    const type = this.#context.typeIndex({ parameters, result });
    this.#put(op.callIndirect, ...unsigned(type), 0);
  }

  #math(name: string, operands: readonly Expression[]): NumberType {
    const type = name === "imul" || name === "clz32" ? "i32" : "f64";
    for (const each of operands) this.value(each, type);
    if (name === "imul") this.#put(op.i32Mul);
    else if (name === "clz32") this.#put(op.i32Clz);
    else if (name === "fround") this.#put(op.f32DemoteF64, op.f64PromoteF32);
    else {
      const code = f64Functions[name];
      if (code === undefined) throw new Error(`no function: ${name}`);
      this.#put(code);
    }
    return type;
  }

  #memoryWork(work: MemoryWork, operands: readonly Expression[]): NumberType {
    for (const each of operands) this.value(each, "i32");
    this.#put(work === "size" ? op.memorySize : op.memoryGrow, 0);
    return "i32";
  }

  #scratch(does: Scratch, [first, second]: readonly Expression[]): NumberType | null {
    const index = (first && integerOf(first)) ?? 0;
    switch (does) {
      case "abort":
        this.#put(op.unreachable);
        return null;
      case "load-i32":
        this.#put(...i32Const(scratchAddress + 4 * index), memory.i32.load, 2, 0);
        return "i32";
      case "load-f64":
        this.#put(...i32Const(scratchAddress), memory.f64.load, 3, 0);
        return "f64";
      case "store-i32":
        this.#put(...i32Const(scratchAddress + 4 * index));
        if (second) this.value(second, "i32");
        this.#put(memory.i32.store, 2, 0);
        return null;
      case "store-f64":
        this.#put(...i32Const(scratchAddress));
        if (first) this.value(first, "f64");
        this.#put(memory.f64.store, 3, 0);
        return null;
      case "store-f32":
        // The script keeps it behind the eight bytes of the others.
        this.#put(...i32Const(scratchAddress + 8));
        if (first) this.value(first, "f64");
        this.#put(op.f32DemoteF64, op.f32Store, 2, 0);
        return null;
    }
  }
}

function nameOf(expression: Expression): string {
  return expression.type === "Identifier" ? expression.name : "";
}

/** A number as it is written, with its sign. */
function literalOf(expression: Expression): number | null {
  if (expression.type === "Literal" && typeof expression.value === "number") {
    return expression.value;
  }
  if (expression.type === "UnaryExpression" && expression.operator === "-") {
    const value = literalOf(expression.argument);
    return value === null ? null : -value;
  }
  return null;
}
