import type { TextRange } from "../../document/span.ts";
import type { FontFace } from "../../style/style.ts";
import { isControl, isIgnorable } from "./characters.ts";
import { isMeantFor } from "./match-face.ts";

/** A face as it is declared, and what characters its file has. */
type CoveringFace = readonly [FontFace, { has(codePoint: number): boolean }];

/** Which face shows which character, where faces are tried in one order. */
export class FaceChoice {
  /** Indices of faces, the best first. */
  readonly order: readonly number[];
  readonly #open: readonly CoveringFace[];
  readonly #faceOf = new Map<number, number | undefined>();
  readonly #shown = new Map<number, boolean>();

  constructor(order: readonly number[], open: readonly CoveringFace[]) {
    this.order = order;
    this.#open = open;
  }

  /** The first face that has a character and is meant for it. */
  faceOf(codePoint: number): number | undefined {
    if (this.#faceOf.has(codePoint)) return this.#faceOf.get(codePoint);
    const face = this.order.find((index) => {
      const [declared, readable] = this.#open[index] ?? [];
      return declared && isMeantFor(declared, codePoint) && readable?.has(codePoint) === true;
    });
    this.#faceOf.set(codePoint, face);
    return face;
  }

  /** Where a text has characters that cannot be shown. */
  missingIn(text: string): readonly TextRange[] {
    const missing: TextRange[] = [];
    for (let start = 0, end = 0; start < text.length; start = end) {
      const codePoint = text.codePointAt(start) ?? 0;
      end = start + (codePoint > 0xffff ? 2 : 1);
      const known = this.#shown.get(codePoint);
      const isShown = known ?? this.#shows(codePoint);
      if (known === undefined) this.#shown.set(codePoint, isShown);
      if (!isShown) missing.push({ start, end });
    }
    return missing;
  }

  /** Blanks and what is ignorable need no shape. */
  #shows(codePoint: number): boolean {
    const character = String.fromCodePoint(codePoint);
    if (character.trim() === "" || isIgnorable(character)) return true;
    return !isControl(character) && this.faceOf(codePoint) !== undefined;
  }
}
