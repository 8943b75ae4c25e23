import type { LoudnessName } from "../../audio/loudness-target.ts";
import type { Loudness } from "../../audio/recording.ts";
import type { InspectedQuote } from "../../renderers/inspection.ts";

/** `<name>.receipt.json`: what the edition really holds. The shape is the contract's. */
export interface Receipt {
  readonly readout: 1;
  readonly input: { readonly path: string; readonly sha256: string; readonly format: string };
  readonly version: string;
  readonly style: readonly string[];
  readonly engine: string | null;
  /** Role to voice. */
  readonly voices: Readonly<Record<string, string>>;
  readonly outputs: readonly ReceiptOutput[];
  readonly sentences: readonly ReceiptSentence[];
  readonly added: readonly {
    readonly where: Where;
    readonly text: string;
    readonly for: string | null;
  }[];
  readonly leftOut: readonly {
    readonly start: number;
    readonly end: number;
    readonly where: Where | "input";
    readonly why: string;
    /** The words left out. */
    readonly text: string;
  }[];
  /** Whom the quotes' `speaker` means. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly quotes: readonly (InspectedQuote & {
    readonly labelPrinted: string | null;
    readonly labelSpoken: string | null;
  })[];
  readonly audio: ReceiptAudio | null;
  readonly pdf: { readonly pages: number } | null;
}

export interface ReceiptAudio extends Loudness {
  readonly durationMs: number;
  /** What it was to be as loud as. */
  readonly target: LoudnessName;
  readonly channels: 1 | 2;
  /** What sounded beside speech; milliseconds. */
  readonly sounds: readonly {
    /** Without directory. */
    readonly file: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The two editions of one text. */
export type Where = "print" | "speech";

export interface ReceiptOutput {
  /** Relative to the receipt. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly [fact: string]: string | number | boolean;
}

export interface ReceiptSentence {
  readonly start: number;
  readonly end: number;
  readonly pages: readonly number[];
  /** Milliseconds. */
  readonly audio: readonly { readonly start: number; readonly end: number }[];
}

/** Its file, beside those that it tells of. */
export function receiptName(name: string): string {
  return `${name}.receipt.json`;
}
