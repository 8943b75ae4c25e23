import { visible } from "../diagnostics/format.ts";
import type { Shown } from "../pipeline/listen/shown.ts";
import type { PaintText } from "./picture.ts";
import { linesOf } from "./wrap.ts";

/** What the last lines of the screen show. */
export interface Scene {
  readonly shown: Shown;
  /** Index of the word that sounds; null where nobody knows. */
  readonly word: number | null;
  /** What stands below: where the performance is, and what the keys do. */
  readonly status: string;
}

const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";

/**
 * The article as it sounds, on a terminal: what has been heard scrolls away, the sentence that sounds
 * is marked, and below it stands a line of status. Only the last lines are ever drawn anew.
 */
export class ListenScreen {
  readonly #out: NodeJS.WriteStream;
  readonly #paint: PaintText;
  #live: readonly string[] = [];
  #speaker: string | null = null;
  #drawn = "";

  constructor(out: NodeJS.WriteStream, paint: PaintText) {
    this.#out = out;
    this.#paint = paint;
    out.write(hideCursor);
  }

  /** Shows how things stand; draws nothing where that is what stands there. */
  draw(scene: Scene): void {
    const lines = this.#linesOf(scene);
    const text = lines.join("\n");
    if (text === this.#drawn) return;
    this.#drawn = text;
    this.#out.write(`${this.#back()}${text}\n`);
    this.#live = lines;
  }

  /** What was shown last has been heard: it stays, and the next comes below it. */
  settle(shown: Shown): void {
    const lines = this.#sentence(shown, null, false);
    this.#out.write(`${this.#back()}${lines.join("\n")}\n`);
    this.#speaker = shown.speaker;
    this.#live = [];
    this.#drawn = "";
  }

  /** A line of its own above what is drawn next. */
  say(line: string): void {
    this.#out.write(`${this.#back()}${line}\n`);
    this.#live = [];
    this.#drawn = "";
  }

  /** Leaves the screen as it was found, but for what has been shown. */
  close(): void {
    this.#out.write(`${this.#back()}${showCursor}`);
    this.#live = [];
  }

  #linesOf({ shown, word, status }: Scene): readonly string[] {
    const lines = this.#sentence(shown, word, true);
    // What has scrolled off the top cannot be drawn again.
    const room = Math.max(1, (this.#out.rows ?? 24) - 3);
    const width = this.#width();
    return [...lines.slice(-room), "", this.#paint("dim", status.slice(0, width))];
  }

  #sentence({ kind, speaker, text, words }: Shown, word: number | null, isLive: boolean) {
    const indent = speaker === null ? "  " : "    ";
    const lead = isLive ? indent.replace(/ {2}$/, "▸ ") : indent;
    const isAdded = kind === "label" || kind === "note";
    const spoken = word === null ? undefined : words[word];
    const lines = linesOf(text, this.#width() - indent.length).map(({ start, end }, index) => {
      const paint = (from: number, to: number, isWord: boolean) =>
        this.#painted(visible(text.slice(from, to)), isWord, isAdded, isLive);
      const cut = [start, spoken?.start ?? end, spoken?.end ?? end, end].map((at) =>
        Math.min(end, Math.max(start, at)),
      );
      const [a = start, b = end, c = end, d = end] = cut;
      return `${index === 0 ? lead : indent}${paint(a, b, false)}${paint(b, c, true)}${paint(c, d, false)}`;
    });
    const isNew = speaker !== null && speaker !== this.#speaker;
    return isNew ? [`  ${this.#paint("bold", visible(speaker))}`, ...lines] : lines;
  }

  #painted(text: string, isWord: boolean, isAdded: boolean, isLive: boolean): string {
    if (text === "") return "";
    if (isWord) return this.#paint("inverse", text);
    if (isAdded) return this.#paint("italic", text);
    return isLive ? this.#paint("bold", text) : text;
  }

  /** To the beginning of what is drawn anew, which is cleared. */
  #back(): string {
    return this.#live.length === 0 ? "" : `\u001b[${this.#live.length}A\r\u001b[0J`;
  }

  #width(): number {
    return Math.max(20, (this.#out.columns ?? 80) - 1);
  }
}
