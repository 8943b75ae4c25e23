import type { EngineScript } from "./read-engine.ts";
import { type BinaryExpression, type Expression, integerOf } from "./script-tree.ts";

/** How a whole number is to be read; `any` where both readings are the same number. */
export type Sign = "s" | "u" | "any" | "unknown";

/** How the operands of an operator are to be read. Throws where wasm2js has not said it. */
export function signForOperator(
  { operator, left, right }: BinaryExpression,
  script: EngineScript,
): "s" | "u" {
  if (!/^([<>]=?|[/%])$/.test(operator)) return "s";
  const signs = [signOf(left, script), signOf(right, script)];
  if (signs.includes("u")) return "u";
  if (signs.includes("unknown")) throw new Error(`a ${operator} of numbers without a sign`);
  return "s";
}

/** From the operator that made the number: in JavaScript `>>> 0` alone makes it one without a sign. */
export function signOf(expression: Expression, script: EngineScript): Sign {
  switch (expression.type) {
    case "BinaryExpression":
      return signOfResult(expression, script);
    case "Literal":
      return "any";
    case "MemberExpression": {
      const { object } = expression;
      const heap = object.type === "Identifier" ? script.heaps.get(object.name) : undefined;
      if (heap === "u32") return "u";
      return heap === "u8" || heap === "u16" ? "any" : "s";
    }
    case "ConditionalExpression": {
      const { consequent, alternate } = expression;
      const signs = [consequent, alternate].map((each) => signOf(each, script));
      return signs.find((sign) => sign !== "any") ?? "any";
    }
    case "AssignmentExpression":
      return signOf(expression.right, script);
    case "UnaryExpression":
      return expression.operator === "!" ? "any" : "s";
    case "CallExpression": {
      const { callee } = expression;
      return callee.type === "Identifier" && script.maths.has(callee.name) ? "s" : "unknown";
    }
    default:
      return "unknown";
  }
}

function signOfResult(expression: BinaryExpression, script: EngineScript): Sign {
  switch (expression.operator) {
    case ">>>":
      return "u";
    case "&":
      return (integerOf(expression.right) ?? -1) >= 0 ? "any" : "s";
    case "/":
    case "%":
      return signForOperator(expression, script);
    case "+":
    case "-":
      return "unknown";
    default:
      return "s";
  }
}
