import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan, TextRange } from "../../document/span.ts";
import type { PrintStyle, StyledElement } from "../../style/style.ts";
import { nameOfCharacter } from "../fonts/characters.ts";
import { textOfStyled } from "../fonts/font-needs.ts";
import type { Materials } from "../materials.ts";
import type { AddedWords } from "./plan.ts";
import { TagWriter } from "./tags.ts";

/** Text of the article that the style does not show. */
export interface LeftOut {
  readonly range: TextRange;
  readonly why: string;
}

/** Of more missing characters than these not each has a message: a script without a font lacks dozens. */
const mostMissingNamed = 5;

/** What one run of the layout knows and writes down on its way through the article. */
export class LayoutContext {
  readonly materials: Materials;
  /** Ids of the elements that links lead to. */
  readonly targets: ReadonlySet<string>;
  readonly tags = new TagWriter();
  readonly added: AddedWords[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #report: Report;
  readonly #sourceOf: (range: TextRange) => SourceSpan | null;
  readonly #missing = new Map<string, { readonly first: TextRange | null; count: number }>();
  #overfull: { readonly by: number; readonly size: number } | null = null;
  #places = 0;
  #tooWide = 0;

  constructor(
    materials: Materials,
    report: Report,
    sourceOf: (range: TextRange) => SourceSpan | null,
    targets: ReadonlySet<string>,
  ) {
    this.materials = materials;
    this.targets = targets;
    this.#report = report;
    this.#sourceOf = sourceOf;
  }

  /** Lower-case ASCII of one width, so that every order of the name tree agrees. */
  nameOfNote(id: number): string {
    return `note-${String(id).padStart(6, "0")}`;
  }

  /** A name for a place that the side panel leads to. */
  namePlace(): string {
    return `place-${String(++this.#places).padStart(6, "0")}`;
  }

  addWords(element: StyledElement<PrintStyle>, quote: string | null): number {
    this.added.push({
      text: textOfStyled(element).trim(),
      quote,
      isNote: element.note !== undefined,
    });
    return this.added.length - 1;
  }

  leaveOut(element: StyledElement<PrintStyle>): void {
    if (element.range === null || element.range.start === element.range.end) return;
    this.leftOut.push({ range: element.range, why: `style: ${element.name} { display: none }` });
  }

  reportMissing(character: string, range: TextRange | null, offset: number): void {
    const known = this.#missing.get(character);
    if (known) {
      known.count++;
      return;
    }
    const first = range && {
      start: range.start + offset,
      end: range.start + offset + character.length,
    };
    this.#missing.set(character, { first, count: 1 });
  }

  /** A line that is wider than its column by so much, however its words are cut. */
  noteOverfull(by: number, size: number): void {
    if (by > (this.#overfull?.by ?? 0)) this.#overfull = { by, size };
  }

  /** A table whose longest words have no room side by side. */
  noteWideTable(by: number): void {
    this.#tooWide = Math.max(this.#tooWide, by);
  }

  /** Reports what was wrong with the text: missing characters, the widest line. */
  reportFaults(): void {
    if (this.#overfull) {
      const { by, size } = this.#overfull;
      const message = `a line of ${Math.round(size)} pt text is ${Math.round(by)} pt wider than its column`;
      this.report("print/page-too-small", message, null);
    }
    if (this.#tooWide > 0) {
      const message = `a table is ${Math.ceil(this.#tooWide)} pt wider than its column; words in it are broken`;
      this.report("print/table-too-wide", message, null);
    }
    this.#reportMissing();
  }

  /** One by one, or all at once where a whole script has no font. */
  #reportMissing(): void {
    const missing = [...this.#missing].map(([character, { first, count }]) => {
      const name = nameOfCharacter(character);
      return { name, named: count === 1 ? name : `${name} (${count} times)`, first };
    });
    const groups =
      missing.length > mostMissingNamed ? [missing] : missing.map((character) => [character]);
    for (const [first, ...others] of groups) {
      if (first === undefined) continue;
      const message =
        others.length === 0
          ? `no font has the character ${first.named}; the page shows [${first.name}]`
          : `no font has ${others.length + 1} characters of this article, the first of them ${first.named}; the page shows [${first.name}] and the like`;
      const span = first.first && this.#sourceOf(first.first);
      this.#report(diagnose("print/no-glyph", message, { span }));
    }
  }

  report(
    code:
      | "print/page-too-small"
      | "print/no-alternative"
      | "print/code-too-long"
      | "print/table-too-wide",
    message: string,
    range: TextRange | null,
  ): void {
    this.#report(diagnose(code, message, { span: range && this.#sourceOf(range) }));
  }
}
