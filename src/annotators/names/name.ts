import type { Gender } from "../languages/language.ts";
import type { Token } from "../prose/tokens.ts";

/** A name in the text: "Defence Minister Li Shangfu", "Li", "the BBC". */
export interface Name {
  /** The words of the name itself: Li, Shangfu. */
  readonly words: readonly string[];
  /** The capitalised words before it that are not part of it: "Chinese Defence Minister". */
  readonly title: readonly string[];
  /** The rank that a given name alone is borne with: the Sister of Sister Agnes. */
  readonly style: string | null;
  /** As far as the form of the name shows. */
  readonly kind: "person" | "organisation" | "unknown";
  /** As far as title and given name show. */
  readonly gender: Gender;
  /** How many particles stand before a surname without its given name: 2 in "van der Berg". */
  readonly particles: number;
}

/** A token, or several that make up one name. */
export interface Item extends Omit<Token, "type" | "name"> {
  readonly type: Token["type"] | "name";
  /** Null for all types but `name`. */
  readonly name: Name | null;
}

/** A name as it stands in the text, for the cast. */
export interface NameAt {
  readonly name: Name;
  readonly start: number;
  /** Whether it begins a sentence: whom the sentence is about. */
  readonly leads: boolean;
  /** Whether the text tells of it what is told of people alone: Varos said. */
  readonly told: boolean;
  /** Whether its sentence shows that it is a body's: Norline cut its forecast. */
  readonly body: boolean;
  /** Where another name of the same person stands: Varos, born *Ilka Moor*. */
  readonly alias: number | null;
}
