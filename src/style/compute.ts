import type { Declaration } from "./declaration.ts";
import type { Longhand } from "./definitions.ts";
import type { Color, Context, Specified } from "./value.ts";

/** The computed values of one element, and what its children need to inherit from it. */
export interface Computed {
  /** Field by field as the registry of the medium has it. */
  readonly style: Readonly<Record<string, unknown>>;
  /** Value of each property by its CSS name. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Rules that descendants inherit in place of their result. */
  readonly rules: ReadonlyMap<string, Specified<unknown>>;
  /** The declarations that won: where each value comes from. */
  readonly origins: ReadonlyMap<string, Declaration>;
  readonly rootFontSize: number;
}

/** Others refer to these, so they are computed first. */
const first = ["font-size", "color"];

/**
 * The declarations that win: of each property the last one, important ones over others (CSS Cascade
 * 4, section 6). `declarations` come weakest first.
 */
export function winnersOf(declarations: readonly Declaration[]): Map<string, Declaration> {
  const winners = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { name } = declaration.longhand;
    if (declaration.important || !winners.get(name)?.important) winners.set(name, declaration);
  }
  return winners;
}

/** Computes every property of a medium for an element. */
export function compute(
  longhands: readonly Longhand[],
  origins: ReadonlyMap<string, Declaration>,
  parent: Computed | null,
): Computed {
  const values = new Map<string, unknown>();
  const rules = new Map<string, Specified<unknown>>();
  const style: Record<string, unknown> = {};
  const inFirst = (longhand: Longhand) => first.includes(longhand.name);
  const ordered = [
    ...longhands.filter(inFirst),
    ...longhands.filter((longhand) => !inFirst(longhand)),
  ];
  const inherited = parent?.values ?? values;
  for (const longhand of ordered) {
    const rule = ruleFor(longhand, origins.get(longhand.name), parent);
    const own = (name: string) => values.get(name) ?? inherited.get(name);
    const fontSize = numberOr(own("font-size"), 12);
    const value = rule.compute({
      inherited: inherited.get(longhand.name) ?? longhand.property.initial,
      fontSize,
      rootFontSize: parent?.rootFontSize ?? fontSize,
      color: (own("color") as Color | undefined) ?? [0, 0, 0],
    });
    values.set(longhand.name, value);
    if (rule.inheritsRule) rules.set(longhand.name, rule);
    place(style, longhand, value);
  }
  const rootFontSize = parent?.rootFontSize ?? numberOr(values.get("font-size"), 12);
  return { style, values, rules, origins, rootFontSize };
}

/** The value of a property that is no part of the computed style, such as `content`. */
export function ownValueOf<T>(longhand: Longhand<T>, computed: Pick<Computed, "origins">): T {
  const declaration = computed.origins.get(longhand.name);
  if (!declaration || typeof declaration.value === "string") return longhand.property.initial;
  const context: Context<unknown> = {
    inherited: longhand.property.initial,
    fontSize: 12,
    rootFontSize: 12,
    color: [0, 0, 0],
  };
  // The declaration is about this property, so its value is of the property's type.
  return declaration.value.compute(context) as T;
}

function ruleFor(
  { name, property }: Longhand,
  declaration: Declaration | undefined,
  parent: Computed | null,
): Specified<unknown> {
  const given = declaration?.value ?? "unset";
  if (typeof given !== "string") return given;
  const inherits = given === "inherit" || (given === "unset" && property.inherited);
  if (!inherits || !parent) return property.initialRule ?? { compute: () => property.initial };
  return parent.rules.get(name) ?? { compute: (context) => context.inherited };
}

function place(style: Record<string, unknown>, { key, side }: Longhand, value: unknown): void {
  if (side === null) style[key] = value;
  else style[key] = { ...(style[key] as object | undefined), [side]: value };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
