import {
  type NarrationScript,
  type SpokenWord,
  spaceBefore,
  type Utterance,
  type VoiceSpec,
} from "../script.ts";
import { visibleText } from "../words.ts";
import type { Break, Paragraph, Phrase, Sentence, Speak, VoiceChoice } from "./tree.ts";

/** Years, for the ages that CSS Speech names. */
const ages = { child: 6, young: 24, old: 75 } as const;

/** How a voice of the style is asked for; null where the style asks for none in particular. */
export type Choose = (voice: VoiceSpec) => VoiceChoice | null;

/**
 * Some of a narration as speech markup. The text stays the article's: where a word is said in another
 * way than it is written, the markup says so beside it.
 *
 * @param flat every change of voice begins a section: no voice stands inside another
 */
export function composeSsml(
  {
    language,
    utterances,
    pauseAtEnd,
  }: Pick<NarrationScript, "language" | "utterances" | "pauseAtEnd">,
  choose: Choose = choiceOf,
  flat = false,
): Speak {
  const keyOf = ({ voice }: Utterance) => (flat ? JSON.stringify(choose(voice)) : "");
  const groups = utterances.length === 0 ? [[]] : groupsBy(utterances, keyOf);
  const children = groups.map((group, index) => {
    const voice = narratorOf(group, choose);
    return {
      type: "section",
      voice,
      children: [
        ...blocksOf(group, voice, choose),
        ...breakOf(index === groups.length - 1 ? pauseAtEnd : 0),
      ],
    } as const;
  });
  return { type: "speak", language, children };
}

function blocksOf(
  utterances: readonly Utterance[],
  narrator: VoiceChoice | null,
  choose: Choose,
): (Paragraph | Break)[] {
  return groupsBy(utterances, (utterance) => utterance.paragraph).flatMap((paragraph) => [
    ...breakOf(paragraph[0]?.pauseBefore ?? 0),
    { type: "p", children: sentencesOf(paragraph, narrator, choose) } as const,
  ]);
}

/** The voice of the first words that are the article's own: most of what follows is said by it. */
function narratorOf(utterances: readonly Utterance[], choose: Choose): VoiceChoice | null {
  const own = utterances.find(({ added, quote }) => !added && quote === null) ?? utterances[0];
  return own === undefined ? null : choose(own.voice);
}

function sentencesOf(
  paragraph: readonly Utterance[],
  narrator: VoiceChoice | null,
  choose: Choose,
): (Sentence | Break)[] {
  const children: (Sentence | Break)[] = [];
  for (const sentence of groupsBy(paragraph, (utterance) => utterance.sentence)) {
    const phrases: Phrase[] = [];
    for (const [index, utterance] of sentence.entries()) {
      const before = sentence[index - 1];
      if (before === undefined) {
        // The pause before a paragraph stands before its element.
        if (children.length > 0) children.push(...breakOf(utterance.pauseBefore));
      } else {
        const pause = breakOf(utterance.pauseBefore);
        phrases.push(...(pause.length > 0 ? pause : blankBetween(before, utterance)));
      }
      phrases.push(...phrasesOf(utterance, narrator, choose));
    }
    children.push({ type: "s", children: phrases });
  }
  return children;
}

function blankBetween(before: Utterance, after: Utterance): Phrase[] {
  const touching = before.range !== null && before.range.end === after.range?.start;
  return touching ? [] : [{ type: "text", value: " " }];
}

function breakOf(milliseconds: number): Break[] {
  return milliseconds > 0 ? [{ type: "break", milliseconds: Math.round(milliseconds) }] : [];
}

/** Words in their voice: language inmost, so that the voice is chosen first. */
function phrasesOf(
  utterance: Utterance,
  narrator: VoiceChoice | null,
  choose: Choose,
): readonly Phrase[] {
  const { voice, language, words } = utterance;
  let phrases: readonly Phrase[] = words.flatMap((word, index) => [
    ...textOf(spaceBefore(words, index)),
    ...phrasesOfWord(word),
  ]);
  if (language !== null) phrases = [{ type: "lang", language, children: phrases }];
  const { rate, pitch, volume } = voice;
  if (rate !== 1 || pitch !== 0 || volume !== 0) {
    phrases = [{ type: "prosody", rate, pitch, volume, children: phrases }];
  }
  const choice = choose(voice);
  if (JSON.stringify(choice) === JSON.stringify(narrator)) return phrases;
  return choice === null ? phrases : [{ type: "voice", voice: choice, children: phrases }];
}

/** The word as written, with how to say it; the marks around it stay outside. */
function phrasesOfWord({ text, written, phonemes }: SpokenWord): Phrase[] {
  const shown = visibleText(written ?? text);
  if (phonemes !== null) {
    const { lead, core, trail } = stripped(shown);
    return [...textOf(lead), { type: "phoneme", ipa: phonemes, text: core }, ...textOf(trail)];
  }
  if (shown.replace(/\s+/g, " ").trim() === text) return textOf(text);
  const same = commonEnds(shown, text);
  const core = shown.slice(same.lead, shown.length - same.trail);
  const alias = text.slice(same.lead, text.length - same.trail);
  return [
    ...textOf(shown.slice(0, same.lead)),
    ...(alias === "" ? textOf(core) : [{ type: "sub", alias, text: core } as const]),
    ...textOf(shown.slice(shown.length - same.trail)),
  ];
}

function textOf(value: string): Phrase[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function stripped(written: string): { lead: string; core: string; trail: string } {
  const lead = /^[^\p{L}\p{N}]*/u.exec(written)?.[0] ?? "";
  let end = written.length;
  while (end > lead.length && !/[\p{L}\p{M}\p{N}]/u.test(written[end - 1] ?? "")) end--;
  return { lead, core: written.slice(lead.length, end), trail: written.slice(end) };
}

/** How many marks both spellings have in common at either end. */
function commonEnds(written: string, text: string): { lead: number; trail: number } {
  const isMark = (character: string | undefined) =>
    character !== undefined && /[\p{P}\s]/u.test(character);
  const shorter = Math.min(written.length, text.length);
  let lead = 0;
  while (lead < shorter - 1 && written[lead] === text[lead] && isMark(text[lead])) lead++;
  let trail = 0;
  // The last stop of "A.F.P." is a letter's as much as the sentence's.
  const initials = /(?:\p{L}\.){2}$/u.test(text);
  while (
    !initials &&
    trail < shorter - lead - 1 &&
    written.at(-1 - trail) === text.at(-1 - trail) &&
    isMark(text.at(-1 - trail))
  ) {
    trail++;
  }
  return { lead, trail };
}

/** Null where the style asks for no voice in particular. A name with a blank cannot stand in SSML, where blanks part names. */
export function choiceOf({ family }: VoiceSpec): VoiceChoice | null {
  const names = family.flatMap((query) => (query.type === "name" ? [query.name] : []));
  const generic = family.find((query) => query.type === "generic");
  if (family.length === 0) return null;
  return {
    names: names.filter((name) => /^\S+$/.test(name)),
    gender: generic?.gender ?? null,
    age: generic?.age ? ages[generic.age] : null,
    variant: generic !== undefined && generic.variant > 1 ? generic.variant : null,
  };
}

/** Neighbours with the same key, together. */
export function groupsBy<T>(items: readonly T[], key: (item: T) => number | string): T[][] {
  const groups: T[][] = [];
  let last: number | string | null = null;
  for (const item of items) {
    const own = key(item);
    if (last === own) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = own;
  }
  return groups;
}
