import { styleText } from "node:util";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../document/article.ts";
import { nodeHost } from "../host/node-host.ts";
import type { NarrationScript } from "../narration/script.ts";
import { hear, type Listening, openListening, PlaybackError } from "../pipeline/listen/listen.ts";
import type { Performance } from "../pipeline/listen/performance.ts";
import { type Shown, shownOf } from "../pipeline/listen/shown.ts";
import { SpeechError, type Spoken } from "../speech/engine.ts";
import { convertOptionsOf } from "./convert-options.ts";
import { exitCode } from "./exit-code.ts";
import { readKeys, type Wish } from "./keys.ts";
import { ListenScreen } from "./listen-screen.ts";
import type { CommandOptions } from "./options.ts";
import { sheetOf } from "./tell-problems.ts";
import type { Terminal } from "./terminal.ts";

/** `readout listen <input>`: plays the articles in a file, each sentence shown as it is spoken. */
export async function listenCommand(
  file: string,
  options: CommandOptions,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const wish = convertOptionsOf(options);
  if ("code" in wish) return terminal.refuse(wish.code, wish.message, wish.help);
  const from = Number(options.fromSentence ?? 1);
  if (!(Number.isInteger(from) && from >= 1)) {
    const message = `--from-sentence takes a number from 1, not “${options.fromSentence}”`;
    return terminal.refuse("options/bad-value", message);
  }
  const opened = await openListening(file, { ...wish, signal }, options.player ?? null, nodeHost);
  const sources = opened.diagnostics.length === 0 ? {} : opened.sources();
  for (const one of opened.diagnostics) {
    terminal.message(one, { ...sources, ...(await sheetOf(one)) });
  }
  if ("refused" in opened) return opened.refused ? exitCode.usage : exitCode.failed;
  return new Recital(file, opened, terminal, signal).give(from);
}

/** Who is named in a log where no speaker is. */
const names: Readonly<Record<Shown["kind"], string>> = {
  narration: "Narrator",
  quote: "Quote",
  label: "Label",
  note: "Note",
};

/** A sentence that the article does not have is bad usage, though only its text can tell. */
function codeOf({ code }: Diagnostic): number {
  return code === "options/bad-value" ? exitCode.usage : exitCode.failed;
}

/** How often the marked word is looked for. */
const frameMs = 60;

/** All articles of a file, one after the other, until somebody has had enough. */
class Recital {
  readonly #file: string;
  readonly #listening: Listening;
  readonly #terminal: Terminal;
  readonly #signal: AbortSignal;
  readonly #screen: ListenScreen | null;
  #hadEnough = false;
  #code: number = exitCode.done;

  constructor(file: string, listening: Listening, terminal: Terminal, signal: AbortSignal) {
    this.#file = file;
    this.#listening = listening;
    this.#terminal = terminal;
    this.#signal = signal;
    const isShown = process.stdout.isTTY === true && !terminal.quiet && !terminal.json;
    this.#screen = isShown
      ? new ListenScreen(process.stdout, (style, text) =>
          terminal.colorOut ? styleText(style, text, { validateStream: false }) : text,
        )
      : null;
  }

  /** @param from sentence of the first article, from 1 */
  async give(from: number): Promise<number> {
    try {
      for (const [index, article] of this.#listening.articles.entries()) {
        if (this.#hadEnough || this.#signal.aborted) break;
        await this.#hear(article, index === 0 ? from : 1);
      }
    } catch (error) {
      if (this.#signal.aborted) return exitCode.interrupted;
      if (error instanceof SpeechError) this.#tell(diagnose("speech/failed", error.message));
      else if (error instanceof PlaybackError)
        this.#tell(diagnose("listen/not-played", error.message));
      else throw error;
      return exitCode.failed;
    } finally {
      this.#screen?.close();
    }
    return this.#code;
  }

  async #hear(article: AnnotatedArticle, from: number): Promise<void> {
    let onBegin = (_index: number, _spoken: Spoken): void => undefined;
    const report = (diagnostic: Diagnostic) => {
      if (diagnostic.severity === "error") this.#code = codeOf(diagnostic);
      this.#tell(diagnostic);
    };
    const listener = { report, onBegin: (index: number, spoken: Spoken) => onBegin(index, spoken) };
    await hear(article, this.#file, this.#listening, listener, async (script, begin) => {
      const view = new View(article, script, this.#terminal, this.#screen);
      const first = script.utterances.findIndex(({ sentence }) => sentence >= from - 1);
      if (first < 0) {
        const message = `--from-sentence ${from}: there are ${view.sentences} sentences`;
        return report(diagnose("options/bad-value", message));
      }
      const performance = begin(first);
      onBegin = (index, spoken) => view.begin(index, spoken);
      await this.#follow(performance, view);
    });
  }

  /** Plays, shows and listens to the keys until one of them, or the sound, ends it. */
  async #follow(performance: Performance, view: View): Promise<void> {
    const stop = () => performance.stop();
    const onWish = (wish: Wish) => {
      switch (wish) {
        case "pause":
          return performance.toggle();
        case "forward":
        case "back":
          return performance.move(wish);
        case "quit":
          this.#hadEnough = true;
          return performance.stop();
        case "interrupt":
          // The terminal sends no signal while it gives us single keys.
          process.kill(process.pid, "SIGINT");
      }
    };
    const hasKeys = this.#screen !== null && process.stdin.isTTY === true;
    const letGo = hasKeys ? readKeys(process.stdin, onWish) : () => undefined;
    const frames = setInterval(() => view.draw(performance, hasKeys), frameMs);
    this.#signal.addEventListener("abort", stop, { once: true });
    if (this.#signal.aborted) stop();
    try {
      await performance.play();
    } finally {
      clearInterval(frames);
      this.#signal.removeEventListener("abort", stop);
      letGo();
      view.end();
    }
  }

  #tell(diagnostic: Diagnostic): void {
    this.#screen?.say("");
    this.#terminal.message(diagnostic);
  }
}

/** What is shown of one article: on a terminal as it sounds, elsewhere a line for each piece. */
class View {
  readonly sentences: number;
  readonly #shown: readonly Shown[];
  readonly #script: NarrationScript;
  readonly #terminal: Terminal;
  readonly #screen: ListenScreen | null;
  #current: { readonly index: number; readonly spoken: Spoken } | null = null;
  #paragraph: number | null = null;

  constructor(
    article: AnnotatedArticle,
    script: NarrationScript,
    terminal: Terminal,
    screen: ListenScreen | null,
  ) {
    this.sentences = article.annotations.sentences.length;
    this.#shown = script.utterances.map((one) => shownOf(one, article, script.language));
    this.#script = script;
    this.#terminal = terminal;
    this.#screen = screen;
  }

  begin(index: number, spoken: Spoken): void {
    const shown = this.#shown[index];
    const utterance = this.#script.utterances[index];
    if (!shown || !utterance) return;
    // Gone on with after a pause.
    const isNew = this.#current?.index !== index;
    if (isNew) this.#settle();
    this.#current = { index, spoken };
    if (!isNew) return;
    if (utterance.paragraph !== this.#paragraph && this.#paragraph !== null) this.#screen?.say("");
    this.#paragraph = utterance.paragraph;
    const { kind, speaker, translated, text } = shown;
    const sentence = utterance.sentence + 1;
    if (this.#terminal.json)
      this.#terminal.record({ readout: 1, sentence, kind, speaker, translated, text });
    else if (this.#screen === null) this.#terminal.say(`${speaker ?? names[kind]}: ${text}`);
  }

  draw(performance: Performance, hasKeys: boolean): void {
    const shown = this.#shown[this.#current?.index ?? -1];
    if (!shown || !this.#current) return;
    const { index, spoken } = this.#current;
    const { now, paused } = performance;
    const isHeard = now.index === index;
    const word = spoken.words.findLast(({ startMs }) => startMs <= now.ms)?.word ?? null;
    // While it is paused, the arrows move to where it will go on.
    const place = paused ? now.index : index;
    const sentence = (this.#script.utterances[place]?.sentence ?? 0) + 1;
    const sign = paused ? "‖ paused" : "▶";
    const keys = hasKeys ? "   space pauses · ← → sentence · q ends" : "";
    const status = `${sign}  sentence ${sentence} of ${this.sentences}${keys}`;
    this.#screen?.draw({ shown, word: isHeard ? word : null, status });
  }

  end(): void {
    this.#settle();
    this.#current = null;
  }

  #settle(): void {
    const shown = this.#shown[this.#current?.index ?? -1];
    if (shown) this.#screen?.settle(shown);
  }
}
