import type { TextRange } from "../document/span.ts";
import type { SpeechStyle, StyledElement, StyledText } from "../style/style.ts";
import type { CueSound } from "../style/value.ts";
import { isEnglish, isWrittenInLatin } from "./language.ts";
import { shownBy, wordsAlone } from "./picture-words.ts";
import type { VoiceSpec } from "./script.ts";
import { familyOfSpeaker } from "./speaker-voices.ts";

/** What the styled tree says to do next, in reading order: the tree unrolled. */
export type Passage =
  | {
      readonly type: "words";
      readonly value: string;
      /** In step with `value`; null for words that Readout adds. */
      readonly range: TextRange | null;
      /** Where in the reading text added words belong: the start of what they introduce, or the end of what they close. */
      readonly anchor: number;
      readonly place: Place;
    }
  | { readonly type: "silence"; readonly kind: "pause" | "rest"; readonly milliseconds: number }
  | { readonly type: "sound"; readonly sound: CueSound }
  | { readonly type: "left-out"; readonly range: TextRange; readonly why: string };

/** What all words of one element have in common. */
export interface Place {
  /** Name of the nearest block element. */
  readonly block: string;
  /** Index of the nearest block among all blocks of the article, outer before inner. */
  readonly paragraph: number;
  readonly blockElement: StyledElement<SpeechStyle>;
  /** The element that directly holds the words. */
  readonly element: StyledElement<SpeechStyle>;
  readonly quote: string | null;
  readonly speaker: string | null;
  /** BCP 47, where it is not the article's. */
  readonly language: string | null;
  readonly voice: VoiceSpec;
}

/** Elements that are blocks of the article (as `blocksOf` counts them). */
const blockNames = new Set(
  "date kicker headline standfirst byline dateline h2 h3 h4 h5 h6 p blockquote ul ol figure table pullquote note footnote hr".split(
    " ",
  ),
);

/** Elements around blocks: what a style puts before or after one stands alone. */
const frameNames = new Set(["pack", "cover", "article"]);

/** Elements that hold words as a block does, inside one of {@link blockNames}. */
const cellNames = new Set(["li", "figcaption", "caption", "tr", "th", "td"]);

/** Unrolls a styled article. `language` is the article's, BCP 47. */
export function passagesOf(article: StyledElement<SpeechStyle>, language: string): Passage[] {
  const passages: Passage[] = [];
  let blocks = 0;
  const told = new Set<string>();
  const visit = (
    element: StyledElement<SpeechStyle>,
    outer: Place | null,
    anchor: number,
  ): void => {
    if (blockNames.has(element.name)) blocks++;
    if (element.style.display === "none") {
      leaveOut(passages, element.range, `display: none on ${element.name}`);
      blocks += countBlocks(element);
      return;
    }
    const place = placeOf(element, outer, paragraphOf(element, outer, blocks), language);
    const edges = edgesOf(element);
    passages.push(...edges.before);
    if (element.name === "headline") told.add(wordsAlone(textOf(element)));
    passages.push(...pictureWords(element, place, language, told));
    for (const [index, child] of element.children.entries()) {
      if (child.type === "text") passages.push(...wordsOf(child, place, anchor, language));
      else {
        if (child.name === "figure") told.add(textBehind(element, index));
        visit(child, place, anchorOf(child, element, anchor));
      }
    }
    passages.push(...edges.after);
  };
  visit(article, null, 0);
  return passages.filter((passage) => passage.type !== "silence" || passage.milliseconds > 0);
}

function leaveOut(passages: Passage[], range: TextRange | null, why: string): void {
  if (range !== null && range.start < range.end) passages.push({ type: "left-out", range, why });
}

/** Words that are added before or after the whole article make paragraphs of their own. */
function paragraphOf(
  element: StyledElement<SpeechStyle>,
  outer: Place | null,
  blocks: number,
): number {
  const isFrame = element.name.startsWith("::") && frameNames.has(outer?.block ?? "");
  return isFrame && blocks > 0 ? blocks : blocks - 1;
}

/** Blocks inside an element that is left out still count, so that paragraph numbers stay the article's. */
function countBlocks(element: StyledElement<SpeechStyle>): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type === "text") continue;
    count += (blockNames.has(child.name) ? 1 : 0) + countBlocks(child);
  }
  return count;
}

function placeOf(
  element: StyledElement<SpeechStyle>,
  outer: Place | null,
  paragraph: number,
  articleLanguage: string,
): Place {
  const isBlock =
    outer === null ||
    blockNames.has(element.name) ||
    cellNames.has(element.name) ||
    frameNames.has(element.name) ||
    frameNames.has(outer.block);
  const isQuote = element.name === "quote";
  const generated = element.name.startsWith("::");
  const language = element.attributes["lang"];
  const { style } = element;
  // Words that Readout adds are the narrator's own, inside a quote too.
  const speaker = generated
    ? null
    : isQuote
      ? (element.attributes["speaker"] ?? null)
      : (outer?.speaker ?? null);
  return {
    block: isBlock && !generated ? element.name : (outer?.block ?? element.name),
    paragraph: isBlock ? paragraph : outer.paragraph,
    blockElement: isBlock ? element : outer.blockElement,
    element,
    quote: isQuote ? (element.attributes["id"] ?? null) : (outer?.quote ?? null),
    speaker,
    language:
      language === undefined
        ? (outer?.language ?? null)
        : language.toLowerCase() === articleLanguage.toLowerCase()
          ? null
          : language,
    voice: {
      family:
        speaker === null || style.speakerVoices === 0
          ? style.voiceFamily
          : familyOfSpeaker(speaker, style.speakerVoices),
      rate: style.voiceRate,
      pitch: style.voicePitch,
      volume: style.voiceVolume ?? 0,
    },
  };
}

/** The aural box model (CSS Speech Module Level 1): pause, cue, rest, words, rest, cue, pause. */
function edgesOf({ style }: StyledElement<SpeechStyle>): {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
} {
  if (style.speak === "never") return { before: [], after: [] };
  return {
    before: [
      { type: "silence", kind: "pause", milliseconds: style.pauseBefore },
      ...cue(style.cueBefore, style),
      { type: "silence", kind: "rest", milliseconds: style.restBefore },
    ],
    after: [
      { type: "silence", kind: "rest", milliseconds: style.restAfter },
      ...cue(style.cueAfter, style),
      { type: "silence", kind: "pause", milliseconds: style.pauseAfter },
    ],
  };
}

/** A cue is as loud as the element, but for what it says itself; nothing at all where that is silent. */
function cue(sound: CueSound | null, { voiceVolume }: SpeechStyle): readonly Passage[] {
  if (sound === null || voiceVolume === null) return [];
  const { file, decibels } = sound;
  return [{ type: "sound", sound: { file, decibels: decibels + voiceVolume } }];
}

function wordsOf(
  text: StyledText,
  place: Place,
  anchor: number,
  language: string,
): readonly Passage[] {
  const { value, range } = text;
  if (value === "") return [];
  const why = whySilent(place.element);
  if (why !== null) return range === null ? [] : [{ type: "left-out", range, why }];
  if (range === null || !otherLetters.test(value) || !isWrittenInLatin(language)) {
    return [{ type: "words", value, range, anchor, place }];
  }
  return withoutRepeatedNames(value, range, { anchor, place });
}

/** A name said again in its own script, with the mark after it: "Nadia al-Khatib (نادية الخطيب)," No letter of it is Latin. */
const bracketed = String.raw`\((?=[^()]*\p{L})(?:(?!\p{Script=Latin})[^()]){1,80}\)[,.;:]?`;

/** The same without brackets, right behind a name in Latin letters: "Nadia al-Khatib نادية الخطيب said". */
const foreignWord = String.raw`(?:(?!\p{Script=Latin})[\p{L}\p{M}\u200c\u200d·’-]){2,30}`;
const unbracketed = String.raw`(?<=\p{Lu}[\p{Script=Latin}’'-]{1,30}[ ,]{1,2})${foreignWord}(?: ${foreignWord}){0,4}(?![\p{L}\p{M}])[,.;:]?`;

const repeatedName = new RegExp(`${bracketed}|${unbracketed}`, "gu");

/** Letters that are not Latin: without one there is nothing to look for. */
const otherLetters = /(?!\p{Script=Latin})\p{L}/u;

/**
 * A voice of the article's language spells such a name letter by letter ("Arabic noon, Arabic alif …"),
 * just after it has said it: it is left out, and listed.
 */
function withoutRepeatedNames(
  value: string,
  range: TextRange,
  common: { readonly anchor: number; readonly place: Place },
): Passage[] {
  const passages: Passage[] = [];
  const say = (from: number, to: number): void => {
    if (from === to) return;
    const said = { start: range.start + from, end: range.start + to };
    passages.push({ type: "words", value: value.slice(from, to), range: said, ...common });
  };
  let at = 0;
  for (const { 0: name, index } of value.matchAll(repeatedName)) {
    say(at, index);
    at = index + name.length;
    const left = { start: range.start + index, end: range.start + at };
    leaveOut(passages, left, "a name repeated in its own script");
  }
  say(at, value.length);
  return passages;
}

function whySilent({ name, style }: StyledElement<SpeechStyle>): string | null {
  if (style.speak === "never") return `speak: never on ${name}`;
  if (style.voiceVolume === null) return `voice-volume: silent on ${name}`;
  return null;
}

function anchorOf(
  child: StyledElement<SpeechStyle>,
  parent: StyledElement<SpeechStyle>,
  anchor: number,
): number {
  if (child.range !== null) return child.range.start;
  if (parent.range === null) return anchor;
  return child.name === "::after"
    ? Math.max(parent.range.start, parent.range.end - 1)
    : parent.range.start;
}

/** What a picture shows, for those who listen, unless the style says something of its own before the figure. */
function pictureWords(
  element: StyledElement<SpeechStyle>,
  place: Place,
  language: string,
  told: Set<string>,
): readonly Passage[] {
  if (element.name !== "figure" || whySilent(element) !== null) return [];
  if (element.children.some((child) => child.type === "element" && child.name === "::before"))
    return [];
  const shown = shownBy(element.attributes["alt"] ?? "", textOf(element), told);
  if (shown === null) return [];
  told.add(wordsAlone(shown));
  const anchor = element.range?.start ?? 0;
  const value = isEnglish(language) ? `Picture: ${shown}` : shown;
  return [{ type: "words", value, range: null, anchor, place }];
}

/** The words of what stands behind a child. */
function textBehind(element: StyledElement<SpeechStyle>, index: number): string {
  const next = element.children[index + 1];
  return next?.type === "element" && next.name === "p" ? wordsAlone(textOf(next)) : "";
}

function textOf(element: StyledElement<SpeechStyle>): string {
  return element.children
    .map((child) => (child.type === "text" ? child.value : textOf(child)))
    .join("");
}
