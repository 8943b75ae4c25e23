import type { Document, Node, Pair, Scalar, YAMLMap } from "yaml";
import { type Diagnostic, diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { languageTag } from "../../document/language-tag.ts";
import type { SourceSpan } from "../../document/span.ts";
import { type Correction, correctionOf, type Field, fields, type PlacedEntry } from "./review.ts";

/** Problems reported of one file; whoever has more has another kind of file. */
const mostProblems = 20;

/** The keys of an entry that are Readout's own: read, but not the editor's to change. */
const ownKeys = ["quote", "words", "before", "after", "found", "evidence"] as const;
const entryKeys = [...ownKeys, ...fields, "note"];

/** The entries of a review file; none where anything in it is wrong, which has been reported. */
export async function parseReview(
  text: string,
  file: string,
  report: Report,
): Promise<readonly PlacedEntry[]> {
  const yaml = await import("yaml");
  const document = yaml.parseDocument(text, {
    // Compares every key with every other; duplicates are found by us.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const problems: Diagnostic[] = [];
  const entries = [...new Parser(yaml, document, file, (found) => problems.push(found)).entries()];
  for (const problem of problems.slice(0, mostProblems)) report(problem);
  return problems.length === 0 ? entries : [];
}

type Yaml = typeof import("yaml");

/** A value of the file: null where YAML says so; else as it was written. */
interface Value {
  readonly value: string | null;
  readonly span: SourceSpan;
}

class Parser {
  readonly #yaml: Yaml;
  readonly #document: Document.Parsed;
  readonly #file: string;
  readonly #report: Report;

  constructor(yaml: Yaml, document: Document.Parsed, file: string, report: Report) {
    this.#yaml = yaml;
    this.#document = document;
    this.#file = file;
    this.#report = report;
  }

  *entries(): Generator<PlacedEntry> {
    const { errors, warnings, contents } = this.#document;
    for (const { message, pos } of [...errors, ...warnings]) {
      this.#report(
        diagnose("review/bad-yaml", message, {
          span: { file: this.#file, start: pos[0], end: pos[1] },
        }),
      );
    }
    if (errors.length + warnings.length > 0) return;
    const top = this.#mapOf(contents, ["readout", "quotes"]);
    if (top === null) return;
    const version = this.#valueOf(top.get("readout") ?? null);
    if (version?.value !== "1") {
      const span = version?.span ?? this.#spanOf(contents);
      this.#bad("not a review of this version of Readout", span, "It begins with `readout: 1`.");
    }
    const quotes = top.get("quotes");
    if (!this.#yaml.isSeq<Node>(quotes)) {
      this.#bad("no list of quotes", this.#spanOf(quotes ?? contents), "List them under `quotes`.");
      return;
    }
    for (const item of quotes.items) {
      const entry = this.#entryOf(item);
      if (entry !== null) yield entry;
    }
  }

  #entryOf(node: Node): PlacedEntry | null {
    const map = this.#mapOf(node, entryKeys);
    if (map === null) return null;
    const words = this.#textOf(map, "words");
    if (words === null || words.value === null) {
      this.#bad(
        "an entry without words",
        words?.span ?? this.#spanOf(node),
        "Give the quote's words as the article has them.",
      );
      return null;
    }
    const foundMap = map.has("found") ? this.#mapOf(map.get("found") ?? null, fields) : null;
    const found = this.#fieldsOf(foundMap ?? new Map(), null);
    const says = this.#fieldsOf(map, found);
    const entry: PlacedEntry = {
      anchor: {
        words: words.value,
        before: this.#textOf(map, "before")?.value ?? "",
        after: this.#textOf(map, "after")?.value ?? "",
      },
      says,
      found,
      note: this.#textOf(map, "note")?.value ?? null,
      span: words.span,
    };
    this.#checkTogether(entry, map);
    return entry;
  }

  /** What the file says of a quote; `found` is null where it is Readout's reading itself. */
  #fieldsOf(map: ReadonlyMap<string, Node | null>, found: Correction | null): Correction {
    const said: Partial<Record<Field, string | null>> = {};
    for (const field of fields) {
      const given = this.#textOf(map, field);
      if (given === null) continue;
      const value = given.value?.trim() || null;
      const allowed = allowedIn(field, found);
      if (allowed !== null && !allowed.includes(value ?? "null")) {
        const choice = `Write ${allowed.join(" or ")}.`;
        this.#bad(`“${value ?? "null"}” is no ${field}`, given.span, choice);
        continue;
      }
      const tag = field === "language" && value !== null ? languageTag(value) : value;
      if (tag === null && value !== null) {
        const help = "Write a language tag (BCP 47) such as ru or pt-BR, or null.";
        this.#bad(`“${value}” is no language tag`, given.span, help);
        continue;
      }
      said[field] = tag;
    }
    return said as Correction;
  }

  /** What an editor says of one field may need another to be said. */
  #checkTogether(entry: PlacedEntry, map: ReadonlyMap<string, Node | null>): void {
    const { says } = entry;
    const correction = correctionOf(entry);
    if (says.kind === "term" && correction.speaker) {
      const help = "Write `kind: speech` too, if somebody said it.";
      this.#bad("a term with a speaker", this.#spanOf(map.get("speaker")), help);
    }
    if (says.translation !== "none") return;
    for (const field of ["language", "translator"] as const) {
      if (!correction[field]) continue;
      const help = "Write `translation: declared` too, if the words are translated.";
      this.#bad(`a ${field} without a translation`, this.#spanOf(map.get(field)), help);
    }
  }

  /** The values of a mapping by key, each key one of `allowed` and given once. */
  #mapOf(node: Node | null, allowed: readonly string[]): Map<string, Node | null> | null {
    if (!this.#yaml.isMap<Node, Node>(node)) {
      this.#bad("not a mapping of keys to values", this.#spanOf(node), "Write `key: value`.");
      return null;
    }
    const values = new Map<string, Node | null>();
    for (const { key, value } of (node as YAMLMap<Node, Node | null>).items as Pair<
      Node,
      Node | null
    >[]) {
      const span = this.#spanOf(key);
      const name = this.#yaml.isScalar(key) ? String(key.value) : "?";
      if (!allowed.includes(name)) {
        const help = `Known here: ${allowed.join(", ")}. Remarks go under note.`;
        this.#report(diagnose("review/unknown-key", `unknown key “${name}”`, { span, help }));
      } else if (values.has(name)) {
        this.#report(diagnose("review/bad-yaml", `“${name}” is given twice`, { span }));
      } else values.set(name, value);
    }
    return values;
  }

  /** The text under a key; null where the key is not there or holds no text. */
  #textOf(map: ReadonlyMap<string, Node | null>, key: string): Value | null {
    return map.has(key) ? this.#valueOf(map.get(key) ?? null) : null;
  }

  #valueOf(node: Node | null): Value | null {
    const span = this.#spanOf(node);
    if (node === null) return { value: null, span };
    if (!this.#yaml.isScalar(node)) {
      this.#bad("not a text", span, "Write the value in one line, in quotes if need be.");
      return null;
    }
    const { value, source } = node as Scalar;
    return { value: value === null ? null : (source ?? String(value)), span };
  }

  #spanOf(node: Node | null | undefined): SourceSpan {
    const [start, end] = node?.range ?? [0, 0];
    return { file: this.#file, start, end };
  }

  #bad(message: string, span: SourceSpan, help: string): void {
    this.#report(diagnose("review/bad-value", message, { span, help }));
  }
}

/** The values that a field may have; null where it takes any name or tag. */
function allowedIn(field: Field, found: Correction | null): readonly string[] | null {
  switch (field) {
    case "kind":
      return ["speech", "term"];
    case "translation": {
      if (found === null) return ["stated", "carried", "declared", "none"];
      // Stated and carried are claims about the article's words: Readout's to make.
      const own = found.translation === undefined ? [] : [found.translation];
      return [...new Set(["declared", "none", ...own])];
    }
    case "speaker":
    case "language":
    case "translator":
      return null;
  }
}
