import type { Phrase } from "./tree.ts";

/** What a speech service takes, as data: whoever serialises asks this, never the name. */
export interface Dialect {
  readonly name: string;
  /** Attributes of `speak`, beside its language. */
  readonly root: Readonly<Record<string, string>>;
  /** Elements it takes; of another one only the words are kept. */
  readonly elements: ReadonlySet<Exclude<Phrase["type"], "text">>;
  /** Milliseconds; a longer break is split. */
  readonly longestBreak: number;
}

/** SSML 1.1 as the W3C has it, for processors that keep to it. */
export const strict: Dialect = {
  name: "strict",
  root: { version: "1.1", xmlns: "http://www.w3.org/2001/10/synthesis" },
  elements: new Set(["break", "sub", "phoneme", "voice", "prosody", "lang"]),
  longestBreak: Number.POSITIVE_INFINITY,
};
