import { boundMentions, proofsOf, type Status, statusOf } from "./label-bindings.ts";
import { type Label, type Range, readMarkedText, type Words } from "./marked-text.ts";

/**
 * Reads a news article with its labels written in: `tests/score/articles/`.
 *
 *     # What this article is there for: a comment.
 *     V = Ilka Varos | Mayor Varos
 *     C org = Harbour Council
 *
 *     Tolls to rise
 *     “{V stated: The dam will hold,}” {V<: Ms. Varos} said {T el: in Greek}.
 *
 * Speakers come first, one to a line: key, full name, other full names; `lang = fr` before them says that the
 * article is not in English. After an empty line comes the text, in which braces label words. They are no part of it, and neither is the blank after the colon.
 *
 * - `{V: words}` is speech of V, without its marks. `?`, `?1`, … speak but are not named; `-` is nobody.
 *   Options may follow the key: `part` (the rest of what is attributed stands outside the marks), `more`
 *   (the next paragraph of the same quote), `stated` or `carried` (translated, as the guide of the labelled
 *   quotes has it; with `*`, the other of the two counts as well), `unsure` (not scored), `=T2` (proved by
 *   that evidence) and `in=el` (the language, where the evidence does not name it).
 * - `{t: words}` is a term; `{~: words}` may be read in more than one way and is not scored.
 * - `{V<: she}` is the mention that names the speaker of the quote before it and of those after it in its
 *   paragraph; `{V>: Varos}` only of those after it (in the next paragraph, where it introduces that).
 * - `{T: words}` (`T1`, …) says that words were translated; `{T el by the Courier: words}` also from which
 *   language and by whom. `stated` takes the nearest, in its own paragraph if there is one; `carried` the
 *   last one before.
 *
 * An article that cannot be read is a mistake of ours, so it throws.
 */
export function readLabelled(id: string, source: string): LabelledArticle {
  const normal = source.replaceAll("\r\n", "\n").trimEnd();
  const head = normal.indexOf("\n\n");
  try {
    const lines = normal.slice(0, head).split("\n");
    return {
      id,
      lang: languageOf(lines),
      ...labelled(normal.slice(head + 2), speakersOf(lines)),
    };
  } catch (cause) {
    throw new Error(`${id}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** An article in the shape that the scorer of the labelled quotes reads. */
export type LabelledArticle = {
  readonly id: string;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  readonly translationLabels: true;
  readonly quotes: readonly LabelledQuote[];
  readonly ignore: readonly Range[];
};

/** A quote as it should be found. */
export type LabelledQuote = Words & {
  readonly id: string;
  readonly kind: "speech" | "term";
  readonly form: "direct" | "partial";
  readonly speaker: LabelledSpeaker | null;
  readonly translated: LabelledTranslation;
};

/** Who said it: `name` is null where the article gives none. */
export type LabelledSpeaker = Speaker & {
  readonly mention: Words | null;
  readonly mentionType: "full" | "surname" | "pronoun" | "nominal" | "none";
};

/** Whether the article says that the words were translated, and what proves it. */
export type LabelledTranslation = {
  readonly status: Status;
  readonly statusAlso: readonly Status[];
  readonly evidence: readonly Words[];
  readonly lang: string | null;
  readonly translator: string | null;
};

type Speaker = {
  readonly name: string | null;
  readonly aliases: readonly string[];
  readonly type: "person" | "org" | "unresolved";
};

const pronoun = /^(?:I|he|she|they|it|we|you|il|elle|ils|elles|él|ella|ellos|ellas|er|sie)$/i;

/** The line that tells the language of an article, before its speakers. */
const languageLine = /^lang = ([a-z]{2,3})$/;

function languageOf(lines: readonly string[]): string {
  const told = lines.map((line) => languageLine.exec(line)?.[1]);
  return told.find((tag) => tag !== undefined) ?? "en";
}
const nobody: Speaker = { name: null, aliases: [], type: "unresolved" };

function speakersOf(lines: readonly string[]): ReadonlyMap<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  for (const line of lines.filter((one) => !one.startsWith("#") && !languageLine.test(one))) {
    const [, key, org, names] = /^([A-Z]\w*)( org)? = (.+)$/.exec(line) ?? [];
    if (key === undefined || names === undefined) throw new Error(`not a speaker: ${line}`);
    const [name = null, ...aliases] = names.split("|").map((one) => one.trim());
    speakers.set(key, { name, aliases, type: org === undefined ? "person" : "org" });
  }
  return speakers;
}

function labelled(
  marked: string,
  speakers: ReadonlyMap<string, Speaker>,
): Omit<LabelledArticle, "id" | "lang"> {
  const { text, labels } = readMarkedText(marked);
  const ignore = labels.filter(({ key }) => key === "~");
  const evidence = labels.filter(({ key }) => /^T\d?$/.test(key));
  const mentions = labels.filter(({ arrow }) => arrow !== null);
  const others = new Set([...ignore, ...evidence, ...mentions]);
  const quotes = labels.filter((label) => !others.has(label));
  refuseUnknown(quotes);
  const bound = boundMentions(text, quotes, mentions);
  const proofs = new Map(quotes.map((quote) => [quote, proofsOf(text, quote, evidence)]));
  refuseUnused([...mentions, ...evidence], [...bound.values(), ...[...proofs.values()].flat()]);
  return {
    text,
    translationLabels: true,
    quotes: quotes.map((quote, index) => ({
      id: String(index),
      ...wordsOf(quote),
      kind: quote.key === "t" ? "term" : "speech",
      form: quote.options.includes("part") ? "partial" : "direct",
      speaker: quote.key === "t" ? null : speakerOf(quote, bound.get(quote), speakers),
      translated: translationOf(quote, proofs.get(quote) ?? []),
    })),
    ignore: ignore.map(({ start, end }) => ({ start, end })),
  };
}

function refuseUnknown(quotes: readonly Label[]): void {
  const known = /^(?:part|more|stated\*?|carried\*?|unsure|=T\d?|in=[a-z]{2,3})$/;
  for (const { key, options } of quotes) {
    const unknown = options.find((option) => !known.test(option));
    if (unknown !== undefined) throw new Error(`no such option: {${key} ${unknown}: …}`);
  }
}

function refuseUnused(labels: readonly Label[], used: readonly Label[]): void {
  const unused = labels.find((label) => !used.includes(label));
  if (unused !== undefined) throw new Error(`belongs to no quote: {${unused.key}: ${unused.text}}`);
}

function speakerOf(
  quote: Label,
  mention: Label | undefined,
  speakers: ReadonlyMap<string, Speaker>,
): LabelledSpeaker | null {
  if (quote.key === "-") return null;
  const speaker = quote.key.startsWith("?") ? nobody : speakers.get(quote.key);
  if (speaker === undefined) throw new Error(`no such speaker: {${quote.key}: ${quote.text}}`);
  if (mention === undefined) return { ...speaker, mention: null, mentionType: "none" };
  return { ...speaker, mention: wordsOf(mention), mentionType: mentionType(mention.text, speaker) };
}

function mentionType(mention: string, { name, aliases }: Speaker): LabelledSpeaker["mentionType"] {
  if (pronoun.test(mention)) return "pronoun";
  const names = [name ?? "", ...aliases].filter((one) => one !== "");
  const said = mention.toLowerCase();
  if (names.some((one) => said.includes(one.toLowerCase()))) return "full";
  const words = new Set(names.flatMap(capitalised));
  return capitalised(mention).some((word) => words.has(word)) ? "surname" : "nominal";
}

/** The words of a name, in lower case, as a transcript writes it in capitals: "SMITH". */
function capitalised(name: string): readonly string[] {
  const words = name.split(" ").filter((word) => /^(?:\p{Lu}|al-)/u.test(word));
  return words.map((word) => word.toLowerCase());
}

function translationOf(quote: Label, proofs: readonly Label[]): LabelledTranslation {
  const status = statusOf(quote);
  const other: Status = status === "stated" ? "carried" : "stated";
  const stated = quote.options.find((option) => option.startsWith("in="))?.slice("in=".length);
  const [lang, translator] = [proofs.map(originalOf), proofs.map(translatorOf)];
  return {
    status,
    statusAlso: quote.options.includes(`${status}*`) ? [other] : [],
    evidence: proofs.map(wordsOf),
    lang: stated ?? lang.find((one) => one !== null) ?? null,
    translator: translator.find((one) => one !== null) ?? null,
  };
}

/** `{T el by the Courier: …}`: Greek. */
function originalOf({ options }: Label): string | null {
  return options[0] === undefined || options[0] === "by" ? null : options[0];
}

/** `{T el by the Courier: …}`: the Courier. */
function translatorOf({ options }: Label): string | null {
  const by = options.indexOf("by");
  return by < 0 ? null : options.slice(by + 1).join(" ");
}

function wordsOf({ start, end, text }: Words): Words {
  return { start, end, text };
}
