import type { NumberType, Signature } from "./binary.ts";
import type { EngineScript } from "./read-engine.ts";
import {
  type Block,
  type CallExpression,
  type Expression,
  expressionsIn,
  type FunctionDeclaration,
  type Identifier,
  integerOf,
  type Statement,
} from "./script-tree.ts";

/** What the variables of a function hold, parameters first. */
export interface TypedFunction {
  readonly declaration: FunctionDeclaration;
  readonly signature: Signature;
  readonly locals: ReadonlyMap<string, NumberType>;
}

/**
 * Finds the types that wasm2js has left out, as there is one kind of number in JavaScript: from the
 * operators, through assignments, arguments and results, until nothing new comes to light. What only
 * ever holds whole numbers is an i32.
 */
export function inferTypes(script: EngineScript): TypeTable {
  const table = new TypeTable(script);
  while (table.learn()) {}
  return table;
}

/** Types of all variables and functions; null stands for what is not known, or may be either. */
export class TypeTable {
  readonly #script: EngineScript;
  readonly #variables = new Map<FunctionDeclaration, Map<string, NumberType>>();
  readonly #results = new Map<string, NumberType>();
  readonly #imports = new Map<string, Signature>();
  readonly #byName: ReadonlyMap<string, FunctionDeclaration>;
  readonly #lessons: readonly Lesson[];
  #news = false;

  constructor(script: EngineScript) {
    this.#script = script;
    this.#byName = new Map(script.functions.map((each) => [each.id.name, each]));
    for (const each of script.functions) this.#variables.set(each, new Map());
    this.#lessons = script.functions.map(lessonOf);
  }

  /** One pass over everything; whether it told anything new. */
  learn(): boolean {
    this.#news = false;
    for (const lesson of this.#lessons) this.#learnFrom(lesson);
    return this.#news;
  }

  functions(): TypedFunction[] {
    return this.#script.functions.map((declaration) => {
      const names = variablesOf(declaration.body);
      return {
        declaration,
        signature: this.signatureOf(declaration.id.name),
        locals: new Map(
          names.map((name) => [name, this.#variables.get(declaration)?.get(name) ?? "i32"]),
        ),
      };
    });
  }

  /** Of a function of the engine or of the host. */
  signatureOf(name: string): Signature {
    const declaration = this.#byName.get(name);
    if (!declaration) return this.#imports.get(name) ?? { parameters: [], result: null };
    const types = this.#variables.get(declaration);
    const gives = returnsOf(declaration.body).some((each) => each !== null);
    return {
      parameters: declaration.params.map((each) => types?.get(each.name) ?? "i32"),
      result: gives ? (this.#results.get(name) ?? "i32") : null,
    };
  }

  typeOf(expression: Expression, within: FunctionDeclaration): NumberType | null {
    const of = (each: Expression) => this.typeOf(each, within);
    switch (expression.type) {
      case "Literal":
        return integerOf(expression) === null ? "f64" : null;
      case "Identifier":
        return this.#typeOfName(expression, within);
      case "UnaryExpression":
        if (expression.operator === "+") return "f64";
        return expression.operator === "-" ? of(expression.argument) : "i32";
      case "BinaryExpression":
        if (/^[+\-/%]$/.test(expression.operator)) {
          return either(of(expression.left), of(expression.right));
        }
        return expression.operator === "*" ? "f64" : "i32";
      case "AssignmentExpression":
        return expression.left.type === "Identifier" ? of(expression.left) : of(expression.right);
      case "ConditionalExpression":
        return either(of(expression.consequent), of(expression.alternate));
      case "SequenceExpression": {
        const last = expression.expressions.at(-1);
        return last ? of(last) : null;
      }
      case "MemberExpression": {
        const heap = this.#script.heaps.get(nameOf(expression.object) ?? "");
        return heap === "f64" ? "f64" : "i32";
      }
      case "CallExpression":
        return this.#typeOfCall(expression);
      default:
        throw new Error(`no number: ${expression.type}`);
    }
  }

  #typeOfName({ name }: Identifier, within: FunctionDeclaration): NumberType | null {
    if (name === "NaN" || name === "Infinity") return "f64";
    if (this.#script.globals.has(name)) return "i32";
    return this.#variables.get(within)?.get(name) ?? null;
  }

  #typeOfCall({ callee }: CallExpression): NumberType | null {
    const name = nameOf(callee) ?? "";
    const math = this.#script.maths.get(name);
    if (math !== undefined) return math === "imul" || math === "clz32" ? "i32" : "f64";
    const scratch = this.#script.scratch.get(name);
    if (scratch !== undefined) return scratch === "load-f64" ? "f64" : "i32";
    return this.#results.get(name) ?? this.#imports.get(name)?.result ?? null;
  }

  #learnFrom({ declaration, telling, returned }: Lesson): void {
    const types = this.#variables.get(declaration) ?? new Map<string, NumberType>();
    for (const each of telling) {
      if (each.type === "AssignmentExpression" && each.left.type === "Identifier") {
        this.#note(types, each.left.name, this.typeOf(each.right, declaration));
      }
      if (each.type === "CallExpression") this.#learnFromCall(each, declaration);
      this.#learnImport(each, declaration);
    }
    for (const result of returned) {
      this.#note(this.#results, declaration.id.name, this.typeOf(result, declaration));
    }
  }

  #learnFromCall(call: CallExpression, within: FunctionDeclaration): void {
    const called = this.#byName.get(nameOf(call.callee) ?? "");
    const types = called && this.#variables.get(called);
    called?.params.forEach((parameter, at) => {
      const argument = call.arguments[at];
      if (types && argument) this.#note(types, parameter.name, this.typeOf(argument, within));
    });
  }

  /** What the host's functions give shows in what is done with it: `f(…) | 0`, `+f(…)`, or nothing. */
  #learnImport(expression: Expression, within: FunctionDeclaration): void {
    if (expression.type === "CallExpression") this.#noteImport(expression, null, within);
    const isCoerced =
      expression.type === "BinaryExpression" &&
      expression.operator === "|" &&
      expression.left.type === "CallExpression";
    if (isCoerced) this.#noteImport(expression.left as CallExpression, "i32", within);
    if (
      expression.type === "UnaryExpression" &&
      expression.operator === "+" &&
      expression.argument.type === "CallExpression"
    ) {
      this.#noteImport(expression.argument, "f64", within);
    }
  }

  #noteImport(call: CallExpression, result: NumberType | null, within: FunctionDeclaration): void {
    const name = nameOf(call.callee) ?? "";
    if (!this.#script.imports.has(name)) return;
    const before = this.#imports.get(name);
    const parameters = call.arguments.map((each) => this.typeOf(each, within) ?? "i32");
    if (before && (before.result !== null || result === null)) return;
    this.#imports.set(name, { parameters, result });
    this.#news = true;
  }

  /** A number that is ever broken is an f64, whatever else it is. */
  #note(types: Map<string, NumberType>, name: string, type: NumberType | null): void {
    const known = types.get(name) ?? null;
    const now = either(known, type);
    if (now === null || now === known) return;
    types.set(name, now);
    this.#news = true;
  }
}

/** What of a function tells of types, found once. */
interface Lesson {
  readonly declaration: FunctionDeclaration;
  readonly telling: readonly Expression[];
  readonly returned: readonly Expression[];
}

function lessonOf(declaration: FunctionDeclaration): Lesson {
  const telling = [...expressionsIn(declaration.body)].filter(
    ({ type }) =>
      type === "AssignmentExpression" ||
      type === "CallExpression" ||
      type === "BinaryExpression" ||
      type === "UnaryExpression",
  );
  const returned = returnsOf(declaration.body).filter((each) => each !== null);
  return { declaration, telling, returned };
}

function either(a: NumberType | null, b: NumberType | null): NumberType | null {
  if (a === "f64" || b === "f64") return "f64";
  return a ?? b;
}

function nameOf(expression: Expression): string | null {
  return expression.type === "Identifier" ? expression.name : null;
}

/** What a function returns in each place, null for nothing. */
function returnsOf(statement: Statement | null): (Expression | null)[] {
  switch (statement?.type) {
    case "BlockStatement":
      return statement.body.flatMap((each) => returnsOf(each));
    case "ReturnStatement":
      return [statement.argument];
    case "LabeledStatement":
    case "WhileStatement":
      return returnsOf(statement.body);
    case "IfStatement":
      return [...returnsOf(statement.consequent), ...returnsOf(statement.alternate)];
    case "SwitchStatement":
      return statement.cases.flatMap(({ consequent }) =>
        consequent.flatMap((each) => returnsOf(each)),
      );
    default:
      return [];
  }
}

/** The names that a function declares, wherever they stand. */
function variablesOf(block: Block): string[] {
  return block.body.flatMap((each) =>
    each.type === "VariableDeclaration" ? each.declarations.map(({ id }) => id.name) : [],
  );
}
