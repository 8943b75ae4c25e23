import { SaxesParser, type SaxesTagNS } from "saxes";
import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../document/span.ts";
import type { Lexeme } from "./lexicon.ts";
import { type Entry, withoutRoles } from "./roles.ts";

const namespace = "http://www.w3.org/2005/01/pronunciation-lexicon";

/** Deeper nesting is no lexicon: PLS itself needs three levels. */
const deepest = 64;

/** Text is parsed in pieces of this many characters, so that a hopeless file is given up early. */
const pieceLength = 65_536;

/**
 * Reads a pronunciation lexicon (PLS 1.0). What is wrong is reported with its place and left out; a
 * file that is not well-formed is read up to the fault. Entities of a document type are never
 * expanded.
 */
export function readPls(text: string, file: string, report: Report): readonly Lexeme[] {
  const reader = new PlsReader(file, report);
  for (let at = 0; at < text.length && reader.reading; at += pieceLength) {
    reader.write(text.slice(at, at + pieceLength));
  }
  if (reader.reading) reader.close();
  return withoutRoles(reader.entries, report);
}

/** A `lexeme` element that is being read. */
interface Draft {
  readonly span: SourceSpan;
  readonly role: string | null;
  readonly graphemes: string[];
  pronunciation: Lexeme["pronunciation"] | null;
  preferred: boolean;
  /** It has a place for a pronunciation that nobody has filled in yet. */
  toFillIn: boolean;
}

class PlsReader {
  readonly entries: Entry[] = [];
  /** False once the file has turned out to be no use further on. */
  reading = true;
  readonly #file: string;
  readonly #report: Report;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #open: SaxesTagNS[] = [];
  #tagStart = 0;
  #language = "";
  #alphabet = "ipa";
  #draft: Draft | null = null;
  #text = "";

  constructor(file: string, report: Report) {
    this.#file = file;
    this.#report = report;
    this.#parser.on("opentagstart", ({ name }) => {
      this.#tagStart = this.#parser.position - name.length - 2;
    });
    this.#parser.on("opentag", (tag) => this.#guarded(() => this.#start(tag)));
    this.#parser.on("closetag", () => this.#guarded(() => this.#end()));
    this.#parser.on("text", (text) => this.#guarded(() => this.#characters(text)));
    this.#parser.on("cdata", (text) => this.#guarded(() => this.#characters(text)));
    this.#parser.on("error", (error) =>
      this.#guarded(() =>
        this.#giveUp("lexicon/malformed", error.message.replace(/^.*?\d+:\d+: /, "")),
      ),
    );
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  close(): void {
    this.#parser.close();
  }

  #guarded(handle: () => void): void {
    if (this.reading) handle();
  }

  #start(tag: SaxesTagNS): void {
    if (this.#open.length >= deepest) {
      this.#giveUp("lexicon/malformed", `elements are nested more than ${deepest} deep`);
      return;
    }
    const depth = this.#open.push(tag);
    this.#text = "";
    if (depth === 1) this.#startLexicon(tag);
    else if (tag.uri === namespace && tag.local === "lexeme" && depth === 2) {
      this.#draft = {
        span: this.#here(),
        role: attribute(tag, "role")?.trim() || null,
        graphemes: [],
        pronunciation: null,
        preferred: false,
        toFillIn: false,
      };
    }
  }

  #startLexicon(tag: SaxesTagNS): void {
    if (tag.uri !== namespace || tag.local !== "lexicon") {
      this.#giveUp("lexicon/not-pls", `<${tag.name}> is not the root of a PLS 1.0 lexicon`);
      return;
    }
    this.#language = attribute(tag, "xml:lang") ?? "";
    this.#alphabet = attribute(tag, "alphabet") ?? "ipa";
    if (this.#language === "") {
      this.#giveUp("lexicon/no-language", "the lexicon does not say what language it is for");
    }
  }

  #characters(text: string): void {
    if (this.#text.length + text.length < 1000) this.#text += text;
  }

  #end(): void {
    const tag = this.#open.pop();
    const draft = this.#draft;
    if (tag === undefined || tag.uri !== namespace || draft === null) return;
    const text = this.#text.replace(/\s+/g, " ").trim();
    switch (tag.local) {
      case "grapheme":
        if (text !== "") draft.graphemes.push(text);
        return;
      case "alias":
        if (text !== "") prefer(draft, tag, { type: "alias", text });
        return;
      case "phoneme":
        if (text === "") draft.toFillIn = true;
        else this.#phoneme(draft, tag, text);
        return;
      case "lexeme":
        this.#endLexeme(draft);
    }
  }

  #phoneme(draft: Draft, tag: SaxesTagNS, ipa: string): void {
    const alphabet = attribute(tag, "alphabet") ?? this.#alphabet;
    if (alphabet !== "ipa") {
      const message = `“${ipa}” is in the alphabet “${alphabet}”, which Readout does not know`;
      this.#report(diagnose("lexicon/unknown-alphabet", message, { span: this.#here() }));
    } else if (!isIpa(ipa)) {
      const message = `“${ipa}” is not written in the International Phonetic Alphabet`;
      this.#report(diagnose("lexicon/not-ipa", message, { span: this.#here() }));
    } else prefer(draft, tag, { type: "phonemes", ipa });
  }

  #endLexeme({ span, role, graphemes, pronunciation, toFillIn }: Draft): void {
    this.#draft = null;
    if (pronunciation === null && toFillIn && graphemes.length > 0) return;
    if (graphemes.length === 0 || pronunciation === null) {
      const what =
        graphemes.length === 0 ? "no grapheme" : `no usable pronunciation of “${graphemes[0]}”`;
      this.#report(diagnose("lexicon/incomplete", `a lexeme has ${what}`, { span }));
      return;
    }
    for (const grapheme of graphemes) {
      const lexeme = { grapheme, language: this.#language, pronunciation };
      this.entries.push({ lexeme, role, span });
    }
  }

  #giveUp(
    code: "lexicon/malformed" | "lexicon/not-pls" | "lexicon/no-language",
    why: string,
  ): void {
    this.reading = false;
    const span = code === "lexicon/malformed" ? this.#pointHere() : this.#here();
    this.#report(diagnose(code, why, { span }));
  }

  /** From the start of the tag that was opened last to where the parser is. */
  #here(): SourceSpan {
    return { file: this.#file, start: this.#tagStart, end: this.#parser.position };
  }

  #pointHere(): SourceSpan {
    const end = this.#parser.position;
    return { file: this.#file, start: Math.max(0, end - 1), end };
  }
}

function attribute(tag: SaxesTagNS, name: string): string | undefined {
  return tag.attributes[name]?.value;
}

/** The first pronunciation counts, unless a later one is marked as preferred (PLS 1.0, section 4.9.2). */
function prefer(draft: Draft, tag: SaxesTagNS, pronunciation: Lexeme["pronunciation"]): void {
  const preferred = attribute(tag, "prefer") === "true";
  if (draft.pronunciation !== null && (draft.preferred || !preferred)) return;
  draft.pronunciation = pronunciation;
  draft.preferred = preferred;
}

/** Letters, marks of stress and length, and blanks; capitals and digits betray another alphabet. */
function isIpa(text: string): boolean {
  return /^[\p{Ll}\p{Lm}\p{Lo}\p{M}ˈˌ.|‖‿˥˦˧˨˩ꜛꜜ↗↘ ]+$/u.test(text);
}
