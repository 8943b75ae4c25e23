import type { SpokenUtterance } from "../../audio/recording.ts";
import type { TextRange } from "../../document/span.ts";
import type { NarrationScript } from "../../narration/script.ts";

/** What was really painted, as drawing reports it. */
export interface Printed {
  readonly pages: number;
  readonly painted: readonly { readonly page: number; readonly range: TextRange }[];
  readonly added: readonly {
    readonly text: string;
    readonly quote: string | null;
    /** At the foot of the page: too late to be a label. */
    readonly isNote: boolean;
  }[];
  readonly leftOut: readonly { readonly range: TextRange; readonly why: string }[];
}

/** What was really spoken: the script, and what the engine gave for it. */
export interface Voiced {
  readonly script: NarrationScript;
  /** Null where only the script was asked for (SSML): nothing was made to sound. */
  readonly timeline: readonly SpokenUtterance[] | null;
}
