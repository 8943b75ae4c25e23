import { blockType, i32Const, unsigned } from "./binary.ts";
import type { TypedFunction } from "./infer-types.ts";
import { op } from "./opcodes.ts";
import { type Expression, integerOf, type Statement, type SwitchStatement } from "./script-tree.ts";
import { type CodeContext, ExpressionWriter } from "./write-expression.ts";

/** A place that code can leave for: behind a block, or back at the head of a loop. */
type Target =
  | { readonly type: "break"; readonly label: string | null; readonly isNamed: boolean }
  | { readonly type: "continue"; readonly label: string | null }
  | { readonly type: "none" };

/** The widest table of jumps for a switch. */
const mostJumps = 4096;

/** The body of one function. Throws where a statement is not one that wasm2js writes. */
export function writeCode(typed: TypedFunction, context: CodeContext): readonly number[] {
  const writer = new StatementWriter(typed, context);
  writer.statements(typed.declaration.body.body);
  // Whatever gives a result has returned by now.
  if (typed.signature.result !== null) writer.code.push(op.unreachable);
  return writer.code;
}

class StatementWriter {
  readonly code: number[] = [];
  readonly #typed: TypedFunction;
  readonly #expressions: ExpressionWriter;
  /** Blocks around what is being written, the outermost first. */
  readonly #around: Target[] = [];

  constructor(typed: TypedFunction, context: CodeContext) {
    this.#typed = typed;
    this.#expressions = new ExpressionWriter(typed, context, this.code);
  }

  statements(statements: readonly Statement[]): void {
    for (const each of statements) this.#statement(each, null);
  }

  /** @param label the name by which the statement is left or begun again */
  #statement(statement: Statement, label: string | null): void {
    switch (statement.type) {
      case "EmptyStatement":
        break;
      case "VariableDeclaration":
        // Locals are zero at the beginning, and so are all of these.
        for (const { init } of statement.declarations) {
          if (init === null || integerOf(init) !== 0) throw new Error("a variable begins at zero");
        }
        break;
      case "ExpressionStatement":
        this.#expressions.effect(statement.expression);
        break;
      case "BlockStatement":
        if (label === null) this.statements(statement.body);
        else {
          const target = { type: "break", label, isNamed: true } as const;
          this.#block(target, () => this.statements(statement.body));
        }
        break;
      case "LabeledStatement":
        this.#statement(statement.body, statement.label.name);
        break;
      case "WhileStatement":
      case "SwitchStatement":
        this.#block({ type: "break", label, isNamed: false }, () => {
          if (statement.type === "SwitchStatement") this.#switch(statement);
          else this.#loop(statement.body, label);
        });
        break;
      case "IfStatement":
        this.#if(statement.test, statement.consequent, statement.alternate);
        break;
      case "ReturnStatement": {
        const { result } = this.#typed.signature;
        if (statement.argument) this.#expressions.value(statement.argument, result ?? "i32");
        this.#put(op.return);
        break;
      }
      case "BreakStatement":
        this.#leave("break", statement.label?.name ?? null);
        break;
      case "ContinueStatement":
        this.#leave("continue", statement.label?.name ?? null);
        break;
      case "FunctionDeclaration":
      case "ThrowStatement":
        throw new Error(`no statement of a function: ${statement.type}`);
    }
  }

  #put(...bytes: readonly number[]): void {
    this.code.push(...bytes);
  }

  #block(target: Target, content: () => void): void {
    this.#put(op.block, blockType(null));
    this.#around.push(target);
    content();
    this.#end();
  }

  /** Of what was begun last. */
  #end(): void {
    this.#around.pop();
    this.#put(op.end);
  }

  #loop(body: Statement, label: string | null): void {
    this.#put(op.loop, blockType(null));
    this.#around.push({ type: "continue", label });
    this.#statement(body, null);
    this.#put(op.br, ...unsigned(0));
    this.#end();
  }

  #leave(type: "break" | "continue", label: string | null): void {
    const at = this.#around.findLastIndex((target) => {
      if (target.type !== type) return false;
      if (label !== null) return target.label === label;
      return target.type === "continue" || !target.isNamed;
    });
    if (at < 0) throw new Error(`nowhere to ${type} to`);
    this.#put(op.br, ...unsigned(this.#around.length - 1 - at));
  }

  #if(test: Expression, then: Statement, otherwise: Statement | null): void {
    this.#expressions.condition(test);
    this.#put(op.if, blockType(null));
    this.#around.push({ type: "none" });
    this.#statement(then, null);
    if (otherwise) {
      this.#put(op.else);
      this.#statement(otherwise, null);
    }
    this.#end();
  }

  /** Cases stand one after the other, each behind the end of a block that jumps to it. */
  #switch({ discriminant, cases }: SwitchStatement): void {
    const tests = cases.map(({ test }) => (test === null ? null : integerOf(test)));
    const values = tests.filter((test) => test !== null);
    const otherwise = tests.indexOf(null) < 0 ? cases.length : tests.indexOf(null);
    const least = Math.min(...values);
    const most = Math.max(...values);
    if (values.length === 0 || most - least > mostJumps) throw new Error("a switch far too wide");
    // The innermost block's end is the first case; behind the outermost, nothing.
    for (let i = 0; i <= cases.length; i++) {
      this.#put(op.block, blockType(null));
      this.#around.push({ type: "none" });
    }
    this.#expressions.value(discriminant, "i32");
    if (least !== 0) this.#put(...i32Const(least), op.i32Sub);
    const jumps = Array.from({ length: most - least + 1 }, (_, at) => {
      const index = tests.indexOf(at + least);
      return unsigned(index < 0 ? otherwise : index);
    });
    this.#put(op.brTable, ...unsigned(jumps.length), ...jumps.flat(), ...unsigned(otherwise));
    for (const { consequent } of cases) {
      this.#end();
      this.statements(consequent);
    }
    this.#end();
  }
}
