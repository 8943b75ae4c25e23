import type { Code } from "../diagnostics/catalog.ts";
import { languageTag } from "../document/language-tag.ts";
import type { LoudnessName, NarrationStyle } from "../pipeline/settings.ts";
import { unknownReader } from "../pipeline/unknown-name.ts";

/** What commander hands to a command: the options of every command together, as they were typed. */
export interface CommandOptions {
  readonly to?: string;
  readonly out?: string;
  readonly style?: readonly string[];
  readonly edition?: string;
  readonly paper?: "a4" | "letter";
  readonly booklet?: boolean;
  readonly explain?: string;
  readonly narration?: NarrationStyle;
  readonly dialect?: string;
  readonly lang?: string;
  readonly from?: string;
  readonly engine?: string;
  readonly engineCommand?: string;
  readonly model?: string;
  readonly maxCost?: string;
  readonly voice?: readonly string[];
  readonly loudness?: LoudnessName;
  readonly cover?: string;
  readonly lexicon?: readonly string[];
  /** A folder; false for --no-cache. */
  readonly cache?: string | false;
  readonly jobs?: string;
  readonly allowEmbargoed?: boolean;
  readonly schema?: boolean;
  readonly failIfWarnings?: boolean;
  readonly report?: string;
  /** Seconds. */
  readonly settle?: string;
  readonly fetch?: boolean;
  /** Address of a queue server. */
  readonly queue?: string;
  readonly wait?: boolean;
  readonly pack?: boolean;
  readonly attempts?: string;
  /** Seconds. */
  readonly lostAfter?: string;
  readonly all?: boolean;
  readonly qr?: boolean;
  readonly title?: string;
  readonly date?: string;
  readonly packLang?: string;
  readonly keepGoing?: boolean;
  readonly audioUrl?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly prune?: boolean;
  readonly filesFrom?: string;
  /** Names of the list end with NUL. */
  readonly null?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly progress?: boolean;
  readonly why?: string;
  readonly player?: string;
  readonly fromSentence?: string;
}

/** What is wrong with an option. */
export interface Refusal {
  readonly code: Code;
  readonly message: string;
  /** What to do, where it is more than the code's own help. */
  readonly help?: string;
}

/** What is wrong with an output place that only workers of a queue can write to; null where it is a folder. */
export function notAFolder({ out = "" }: Pick<CommandOptions, "out">): Refusal | null {
  if (!out.startsWith("s3:")) return null;
  const message = `--out takes a folder here, not “${out}”: \`readout submit\` writes to stores`;
  return { code: "options/bad-value", message };
}

/** What is wrong with the options by which an article is read; null where nothing is. */
export function unreadable({ lang, from }: CommandOptions): Refusal | null {
  if (lang !== undefined && languageTag(lang) === null) {
    const message = `--lang takes a language tag such as en-GB, not “${lang}”`;
    return { code: "options/bad-value", message };
  }
  return unknownReader(from);
}
