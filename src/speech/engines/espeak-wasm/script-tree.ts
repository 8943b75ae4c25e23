/**
 * The JavaScript that Binaryen's wasm2js writes, as ESTree has it: the few kinds of node that occur in
 * it. What is not here is not translated.
 */
export type Expression =
  | { readonly type: "Literal"; readonly value: unknown }
  | Identifier
  | { readonly type: "UnaryExpression"; readonly operator: string; readonly argument: Expression }
  | BinaryExpression
  | AssignmentExpression
  | ConditionalExpression
  | { readonly type: "SequenceExpression"; readonly expressions: readonly Expression[] }
  | CallExpression
  | MemberExpression
  | { readonly type: "ArrayExpression"; readonly elements: readonly (Expression | null)[] }
  | ObjectExpression
  | NewExpression;

export interface Identifier {
  readonly type: "Identifier";
  readonly name: string;
}

export interface BinaryExpression {
  readonly type: "BinaryExpression";
  readonly operator: string;
  readonly left: Expression;
  readonly right: Expression;
}

export interface AssignmentExpression {
  readonly type: "AssignmentExpression";
  readonly left: Identifier | MemberExpression;
  readonly right: Expression;
}

export interface ConditionalExpression {
  readonly type: "ConditionalExpression";
  readonly test: Expression;
  readonly consequent: Expression;
  readonly alternate: Expression;
}

export interface CallExpression {
  readonly type: "CallExpression";
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}

/** `HEAP[address >> shift]`, `table[index]` or `imports.name`. */
export interface MemberExpression {
  readonly type: "MemberExpression";
  readonly object: Expression;
  readonly property: Expression;
}

interface NewExpression {
  readonly type: "NewExpression";
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}

export interface ObjectExpression {
  readonly type: "ObjectExpression";
  readonly properties: readonly { readonly key: Identifier; readonly value: Expression }[];
}

export interface Block {
  readonly type: "BlockStatement";
  readonly body: readonly Statement[];
}

export interface FunctionDeclaration {
  readonly type: "FunctionDeclaration";
  readonly id: Identifier;
  readonly params: readonly Identifier[];
  readonly body: Block;
}

export interface VariableDeclaration {
  readonly type: "VariableDeclaration";
  readonly declarations: readonly { readonly id: Identifier; readonly init: Expression | null }[];
}

export interface SwitchStatement {
  readonly type: "SwitchStatement";
  readonly discriminant: Expression;
  /** `test` is null in the default case. */
  readonly cases: readonly {
    readonly test: Expression | null;
    readonly consequent: readonly Statement[];
  }[];
}

export type Statement =
  | Block
  | FunctionDeclaration
  | VariableDeclaration
  | SwitchStatement
  | { readonly type: "EmptyStatement" }
  | { readonly type: "ThrowStatement" }
  | { readonly type: "ExpressionStatement"; readonly expression: Expression }
  | { readonly type: "ReturnStatement"; readonly argument: Expression | null }
  | { readonly type: "LabeledStatement"; readonly label: Identifier; readonly body: Statement }
  | { readonly type: "WhileStatement"; readonly body: Statement }
  | { readonly type: "BreakStatement"; readonly label: Identifier | null }
  | { readonly type: "ContinueStatement"; readonly label: Identifier | null }
  | {
      readonly type: "IfStatement";
      readonly test: Expression;
      readonly consequent: Statement;
      readonly alternate: Statement | null;
    };

/** Every expression of a statement, each before those inside it. */
export function* expressionsIn(node: Statement | Expression): Generator<Expression> {
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (!isNode(each)) continue;
      if (isExpression(each)) yield each;
      yield* expressionsIn(each);
    }
  }
}

type Node = Statement | Expression;

/** Also what only carries nodes: declarators, cases, properties. */
function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

function isExpression(node: Node): node is Expression {
  return /Expression$|^Literal$|^Identifier$/.test(node.type);
}

/** A whole number as it is written, with its sign; null where the expression is something else. */
export function integerOf(expression: Expression): number | null {
  if (expression.type === "UnaryExpression" && expression.operator === "-") {
    const value = integerOf(expression.argument);
    return value === null || value === 0 ? null : -value;
  }
  if (expression.type !== "Literal" || typeof expression.value !== "number") return null;
  const { value } = expression;
  return Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 32 ? value : null;
}
