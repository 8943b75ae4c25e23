import { any, either, named, optional, raw, sequence, upTo } from "../../translation-patterns.ts";
import { DETERMINER, NOUN_PHRASE_WORD } from "./phrases.ts";

/** How English names somebody who translated without being an interpreter by trade. */

/** A word of the noun phrase that names somebody: none that leads to another phrase. */
export const NAME_WORD = `(?!(?:through|via|with|by|who|whose|as|and)(?![a-zà-ÿ0-9’'-])|(?:translat|interpret)(?![eo]rs?(?![a-zà-ÿ])))${NOUN_PHRASE_WORD}`;

/** Somebody who is no interpreter by trade, but did it here: "her niece", "one of the nurses", "a man from the embassy". */
export const HELPER = sequence(
  either(sequence(optional("one of"), DETERMINER), "another"),
  upTo(3, NAME_WORD),
  NAME_WORD,
);

/** A name set off after it: "her niece, Ana Ruiz,". */
export const WHO = raw`(?:, ${named("called", String.raw`[^,.;:()\uFFFC\n]{1,40}`)},)? `;

/** Somebody by name, and what they are: "Jon Lund, a schoolteacher". */
export const NAMED_HELPER = sequence(
  named("name", upTo(2, NAME_WORD), NAME_WORD),
  raw`(?:, ${DETERMINER} [^,.;:()\uFFFC\n]{1,60}?)?`,
);

/** What may begin a name: no word that leads to a clause. */
export const FIRST_NAME = `(?!(?:he|she|they|it|we|i|you|who|nobody|roughly|loosely|literally|once|since|later|here|a|an|the|his|her|their|its|my|our|this|that|while|when|where|so|but|or|if|before|after)\\b)${NAME_WORD}`;

/** Whoever translated, as something to be called by or by name, with what is said of them. */
export const SOMEBODY = raw`${either(
  named("helper", HELPER),
  named("name", FIRST_NAME, upTo(2, NAME_WORD)),
)}${WHO.source}`;

/** What leads to whoever passes the words on: "through", "with the help of". */
export const MEANS = either(
  "through",
  "via",
  sequence("with", optional(any("the her his their")), any("help aid assistance"), any("of from")),
  "by way of",
  "thanks to",
);
