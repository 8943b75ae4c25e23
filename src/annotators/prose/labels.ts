import type { TextRange } from "../../document/span.ts";
import type { Language } from "../languages/language.ts";
import type { Passage } from "./passages.ts";

/** The words at the head of a paragraph that could say whose turn it is to speak. */
export interface Label {
  readonly label: TextRange;
  /** What stands after it. */
  readonly body: TextRange;
  /** What two labels of one voice have in common: the last word of the name, in lower case. */
  readonly key: string;
  /** Words of the name, without titles. */
  readonly words: number;
  /** `turn`: "Q". `capitals`: "SMITH". `name`: "Ilka Varos". */
  readonly form: "turn" | "capitals" | "name";
}

const LABEL = /^(\p{L}[^:\n"“”„«»?!]{0,80}?)\s*[:：]\s+(?=\S)/u;
const TURN_WITH_STOP = /^(\p{Lu})[.)]\s+(?=\S)/u;
/** What stands after a name in a label: SMITH, HOST (through interpreter). */
const ADDITION = /\s*(?:,|[([]).*$/u;
/** What stands before the words of a turn and is none of them: SMITH: (Through interpreter) Good evening. */
const DIRECTION = /^\([^()\n]{1,60}\)\s+(?=\S)/u;
const QUOTATION_MARK = /["“”„«»‘']/u;
/** A paragraph whose words make sentences. */
const SENTENCES = /[.?!…\u2014\u2013-]["”’»)\]]*\s*$/u;
const LONGEST_NAME = 5;

/** The label of a paragraph; null where it has none, or where quotation marks follow it. */
export function labelOf(text: string, passage: Passage, language: Language): Label | null {
  const { start, end } = passage.range;
  const head = text.slice(start, Math.min(end, start + 120));
  const lead = passage.lead === null ? null : boldLabel(text, passage.range, passage.lead);
  const found = lead ?? labelIn(head, start, language);
  if (!found || QUOTATION_MARK.test(text[found.body] ?? "")) return null;
  if (!SENTENCES.test(text.slice(Math.max(found.body, end - 12), end))) return null;
  const read = readLabel(text.slice(found.label.start, found.label.end), language);
  const direction = DIRECTION.exec(text.slice(found.body, Math.min(end, found.body + 80)));
  const body = found.body + (direction?.[0].length ?? 0);
  return read && { ...read, label: found.label, body: { start: body, end } };
}

interface Found {
  readonly label: TextRange;
  /** Where the words begin. */
  readonly body: number;
}

function labelIn(head: string, start: number, language: Language): Found | null {
  const stopped = TURN_WITH_STOP.exec(head);
  const isTurn = stopped?.[1] !== undefined && language.turnLabels.has(stopped[1].toLowerCase());
  const match = isTurn ? stopped : LABEL.exec(head);
  if (!match?.[1]) return null;
  return {
    label: { start, end: start + match[1].length },
    body: start + match[0].length,
  };
}

/** A name in bold at the head of a paragraph, with or without a colon. */
function boldLabel(text: string, passage: TextRange, lead: TextRange): Found | null {
  const bold = text.slice(lead.start, lead.end);
  const label = bold.replace(/\s*[:：.]?\s*$/u, "");
  const rest =
    /^\s*[:：]?\s*/u.exec(text.slice(lead.end, Math.min(passage.end, lead.end + 8)))?.[0] ?? "";
  const body = lead.end + rest.length;
  if (label === "" || /[.?!]/u.test(label.slice(2)) || body >= passage.end) return null;
  return { label: { start: lead.start, end: lead.start + label.length }, body };
}

function readLabel(
  label: string,
  language: Language,
): Pick<Label, "key" | "words" | "form"> | null {
  const turn = label.toLowerCase().replace(/\.$/u, "");
  if (language.turnLabels.has(turn)) return { key: turn, words: 1, form: "turn" };
  const spelled = label.replace(ADDITION, "").split(/\s+/u);
  const names = spelled.filter((word) => !isTitle(word.toLowerCase(), language));
  const last = (names.at(-1) ?? spelled.at(-1) ?? "").toLowerCase();
  if (spelled.length > LONGEST_NAME || last === "" || language.calendarWords.has(last)) return null;
  const form =
    /\p{Lu}{2}/u.test(label) && !/\p{Ll}{2}/u.test(spelled.join(" ")) ? "capitals" : "name";
  const fits = (word: string): boolean => /^\p{Lu}/u.test(word) || isParticle(word, language);
  if (!spelled.every(fits) || isEveryday(spelled, language)) return null;
  return { key: last, words: names.length, form };
}

function isTitle(lower: string, language: Language): boolean {
  return language.honorifics.has(lower) || language.titles.has(lower);
}

function isParticle(word: string, language: Language): boolean {
  return language.nameParticles.has(word.toLowerCase());
}

/** READ MORE: a label all of everyday words is none of a voice. */
function isEveryday(spelled: readonly string[], language: Language): boolean {
  return spelled.every((word) => {
    const lower = word.toLowerCase();
    return (
      language.commonWords.has(lower) ||
      language.cueVerbs.has(lower) ||
      language.adverbs.has(lower) ||
      language.documentNouns.has(lower) ||
      language.workNouns.has(lower)
    );
  });
}
