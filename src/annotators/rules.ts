import type { Evidence } from "../document/annotations.ts";
import { slice, type TextRange } from "../document/span.ts";

/** Why words are a quote, and of what kind. */
const kindRules = {
  marks: "Quotation marks stand around the words.",
  "marks-across-paragraphs":
    "The quote is not closed at the end of the paragraph and goes on in the next.",
  "marks-around-attribution": "The attribution breaks the sentence, and it goes on after it.",
  "attribution-within-marks":
    "An attribution stands within the marks, and the words around it are said.",
  "dialogue-dash": "The paragraph begins with a dash, as what people say in dialogue does.",
  "closing-mark-missing":
    "The closing mark is not there; the quote ends where the attribution or the paragraph shows.",
  "opening-mark-missing":
    "The opening mark is not there; the paragraph begins with the quoted words.",
  "block-quote": "The words are set as a block quote.",
  "transcript-turn": "The words are a turn of a transcript, after the speaker’s label.",
  "term-introduced": "Words like “so-called”, “dubbed” or “titled” introduce a name or a term.",
  "title-of-work": "The words are written as a title or a name is.",
  nickname: "The words stand inside a person’s name.",
  "word-as-word": "The text speaks of the words themselves: the word, the phrase, the slogan.",
  "poll-answer": "A share of those asked gave the words as an answer.",
  "words-on-sign": "The words stand on a sign or a banner.",
  slogan: "A few words are chanted or sung.",
  "term-explained": "The text goes on to say what the words mean.",
  "used-as-noun": "A few words stand after “the” as the name of a thing of which more is said.",
  "used-as-adjective": "A few words stand before a noun as its adjective.",
  "words-without-source": "A few words, and nothing in the sentence says that somebody said them.",
  "gloss-of-name": "The words say what a name means.",
  "echoes-speech": "The story quotes the same words as somebody’s.",
  "few-words": "The words are few, as those of a name or a term are.",
  "many-words": "The words are many for a name or a term.",
  "cut-by-comma": "A comma ends the words, and the sentence goes on without them.",
  "exclaimed-or-asked": "The words end as a cry or a question does.",
  "clause-inside": "The words hold a pronoun, an auxiliary or a short form, as talk does.",
  "part-of-clause": "The words begin in the middle of a clause, which is somebody’s.",
  code: "The words are written as no sentence is: a command, a file, an address.",
  "begins-sentence": "The sentence begins with the words.",
  "stands-alone": "The words are a sentence with nothing around them.",
  "on-screen": "The text tells of a button, a setting or a search.",
  headline: "The words stand in a headline, which quotes people in few words.",
  "said-to-be": "The text says of something that it is, or is seen, so.",
  "said-by-anybody": "Nobody in particular is said to use the words.",
  "verb-far-away": "The verb of saying stands far from the words, or in another clause.",
  judgement: "Somebody called something so, once.",
  "name-in-use": "The text tells what something is called.",
  attributed: "The text attributes the words to a source.",
  "whole-sentence": "The quoted words make up a sentence.",
} as const satisfies Record<string, string>;

/**
 * Every rule by which something is claimed, with what it goes by in one line. Shown by
 * `readout inspect --why`.
 */
export const rules = {
  ...kindRules,
  "cue-after": "A verb of saying with its subject follows the words.",
  "according-to": "Words like “according to” name the source.",
  "dash-after": "A dash and a name follow the words.",
  signed:
    "A line by itself after the words, or the last one of the block quote, says whose they are.",
  "cue-before": "A verb of saying with its subject leads to the words.",
  "speech-noun": "The words are somebody’s claim, remark or question.",
  "label-before": "A name and a colon stand before the words.",
  "cue-at-end": "The sentence ends with a verb of saying and its subject.",
  "clause-subject": "The words are put in the mouth of the sentence’s subject.",
  "continues-paragraph":
    "The words go on after a quote of the same paragraph without a new source.",
  "introduced-before": "The sentence before ends with a colon or a verb of saying.",
  "reported-before":
    "The sentences before tell in reported speech what the same person said, and the words go on.",
  "acts-beside":
    "The words stand alone beside a sentence of their paragraph that shows somebody talking.",
  "told-of-before": "The words stand alone in a paragraph that tells of somebody before them.",
  "named-after": "The sentence after says who spoke.",
  "continues-quotes": "A paragraph of quoted words alone goes on with the last speaker.",
  "takes-turns":
    "A paragraph of quoted words alone after a question or an answer: the other speaker’s turn.",
  "same-words": "The story gives the same words to this speaker.",
  "transcript-question": "The line begins with the sign of a question.",
  "transcript-label": "The line begins with the speaker’s label.",
  "transcript-answer": "The answers are those of the only person whom the story names before them.",
  "answers-question":
    "The words answer a question that is a paragraph without marks; those of whoever is interviewed.",
  initials: "The label is the first letters of a name of the article, and of no other.",
  name: "The article gives the name.",
  pronoun: "The pronoun stands for the person spoken of last whom it fits.",
  description: "The description was given of this person in the article.",
  "named-next":
    "The story begins with the description, and its next paragraph with the name of whom it means.",
  role: "The words tell of somebody’s work, age or origin: the person spoken of last whom they fit.",
  body: "The words name a kind of body: the last one spoken of that may be called so.",
  "document-author": "The text says whose document the words stand in.",
  "cited-document": "The text names the document that the words are cited from.",
  "through-an-interpreter": "An interpreter or translator passed the words on.",
  "said-in-language": "The text says in which language the words were said or written.",
  "remarks-in-language": "The text says in which language the remarks were made.",
  "translated-words": "The text calls the words translated.",
  "outlet-translation": "The text names the translation that it quotes.",
  "translates-as": "The text gives the words as the translation of others.",
  "language-version":
    "The words come from an interview, a speech or a version in another language.",
  "voice-over": "The words are those of a voice-over.",
  "sign-language": "The words were signed.",
  markup: "The article's markup says so.",
  "front-matter": "The article's metadata say so.",
  "editors-review": "The editor’s review file says so.",
} as const satisfies Record<string, string>;

/** Name of a rule. */
export type Rule = keyof typeof rules;

/** Whether a rule says of what kind a quote is; the others name its source or its translation. */
export function isOfKind(rule: string): boolean {
  return Object.hasOwn(kindRules, rule);
}

/** The evidence for a claim: the words at `range`, and the rule that they meet. */
export function evidence(text: string, range: TextRange, rule: Rule): Evidence {
  return { range, text: slice(text, range), rule };
}
