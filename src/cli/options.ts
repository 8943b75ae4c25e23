import type { NarrationStyle } from "../pipeline/settings.ts";

/** What commander hands to a command: the options of every command together, as they were typed. */
export interface CommandOptions {
  readonly to?: string;
  readonly out?: string;
  readonly style?: readonly string[];
  readonly edition?: string;
  readonly paper?: "a4" | "letter";
  readonly booklet?: boolean;
  readonly narration?: NarrationStyle;
  readonly lang?: string;
  readonly from?: string;
  readonly engine?: string;
  readonly voice?: readonly string[];
  readonly lexicon?: readonly string[];
  readonly jobs?: string;
  readonly failIfWarnings?: boolean;
  readonly qr?: boolean;
  readonly title?: string;
  readonly date?: string;
  readonly keepGoing?: boolean;
  readonly audioUrl?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly progress?: boolean;
  readonly why?: string;
}
