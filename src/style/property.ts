import {
  constant,
  type Edges,
  keywordOf,
  lengthOf,
  type Specified,
  type ValueNode,
} from "./value.ts";

/**
 * A property: what it accepts and what it computes to. `syntax` is CSS value definition syntax
 * (CSS Values 4, section 2) for what Readout supports, which may be less than CSS allows.
 */
export interface Property<T> {
  readonly type: "property";
  /** Where the CSS name is not the key in kebab-case. */
  readonly name?: string;
  readonly inherited: boolean;
  readonly initial: T;
  /** Where the initial value depends on the element. */
  readonly initialRule?: Specified<T>;
  readonly syntax: string;
  /** What to tell somebody whose value does not fit, where the syntax does not say it. */
  readonly help?: string;
  /** `value` fits the syntax. `base` is the folder of the sheet. Null where it cannot be used after all. */
  specify(value: readonly ValueNode[], base: string): Specified<T> | null;
}

/** A property with one longhand for each side, and a shorthand for all four. */
export interface EdgeProperty<T> {
  readonly type: "edges";
  readonly side: Property<T>;
  /** `each`: one to four values in turn (margin). `same`: one value for all sides (border). */
  readonly shorthand: "each" | "same";
}

/** A property with one value, or one with a value for each edge. */
export type Definition = Property<unknown> | EdgeProperty<unknown>;
/** Properties by the field of the computed style. */
export type Registry = Readonly<Record<string, Definition>>;

/** The computed style that a registry describes: adding an entry there adds the field here. */
export type ComputedStyle<R extends Registry> = {
  readonly [K in keyof R]: R[K] extends Property<infer T>
    ? T
    : R[K] extends EdgeProperty<infer T>
      ? Edges<T>
      : never;
};

interface Traits<T> {
  readonly name?: string;
  readonly initial: T;
  readonly inherited?: boolean;
}

/** A property with one value; not inherited unless it says so. */
export function property<T>(
  definition: Omit<Property<T>, "type" | "inherited"> & Traits<T>,
): Property<T> {
  return { type: "property", ...definition, inherited: definition.inherited ?? false };
}

/** A property with a value for each of the four edges. */
export function edges<T>(
  shorthand: EdgeProperty<T>["shorthand"],
  definition: Omit<Property<T>, "type" | "inherited"> & Traits<T>,
): EdgeProperty<T> {
  return { type: "edges", shorthand, side: property(definition) };
}

/** A property that is one of some keywords. */
export function keyword<const V extends readonly string[]>(
  values: V,
  traits: Traits<V[number]>,
): Property<V[number]> {
  return property({
    ...traits,
    syntax: values.join(" | "),
    specify([node]) {
      const name = keywordOf(node);
      const value = values.find((candidate) => candidate === name);
      return value === undefined ? null : constant(value);
    },
  });
}

/** A property that is a length in points. */
export function length(
  traits: Traits<number> & { readonly name?: string; readonly syntax?: string },
): Property<number> {
  return property({
    syntax: "<length>",
    ...traits,
    specify: ([node]) => (keywordOf(node) === "normal" ? constant(traits.initial) : lengthOf(node)),
  });
}

/** A property that is a number. */
export function number(traits: Traits<number> & { readonly syntax: string }): Property<number> {
  return property({
    ...traits,
    specify: ([node]) => (node?.type === "Number" ? constant(Number(node.value)) : null),
  });
}
