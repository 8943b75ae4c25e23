import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { Article } from "../document/article.ts";
import type { TextRange } from "../document/span.ts";
import { sourceOf } from "../document/walk.ts";
import { countryOfOutlet } from "./english-outlets.ts";

/** What speaks for a variety of English: a place in the reading text, and what it weighs. */
interface Sign extends TextRange {
  readonly text: string;
  readonly weight: number;
}

/** Spellings of America alone; in small letters, for names keep theirs everywhere ("Labor Day", "Pearl Harbor"). */
const americanWords =
  /\b(?:colors?|colored|colorful|favors?|favored|favorites?|favorable|honors?|honored|honoring|labor|neighbors?|neighborhoods?|neighboring|behaviors?|behavioral|harbors?|harbored|humor|rumors?|flavors?|flavored|endeavors?|vapor|centers?|centered|theaters?|fibers?|caliber|liters?|kilometers|defense|offense|traveled|traveling|travelers?|canceled|canceling|labeled|modeling|fueled|totaled|counselors?|jewelry|skeptic(?:s|al|ism)?|aluminum|pediatric(?:s|ian|ians)?|analyz(?:e|es|ed|ing)|paralyzed|enrollment|installments?|airplanes?|[Mm]oms?|gotten|sidewalks?|sophomores?|percent)\b/g;

/** Not America's alone, but of no British newspaper: "organize", "recognized". Many of them prove as much as two words. */
const endingsInZ =
  /\b(?:organ|real|recogn|author|special|critic|apolog|priorit|emphas|minim|maxim|util)iz(?:e|es|ed|ing|ation|ations)\b/g;

/** Those that are not America's: whoever writes so is elsewhere, wherever that is. */
const otherWords =
  /\b(?:colour(?:s|ed|ful)?|favour(?:s|ed|ites?|able)?|honour(?:s|ed|ing|able)?|labour|neighbour(?:s|hoods?|ing)?|behaviour(?:s|al)?|harbour(?:s|ed)?|humour|rumours?|flavour(?:s|ed)?|endeavours?|vapour|centres?|centred|theatres?|fibres?|calibre|litres?|(?:kilo)?metres|defence|offences?|licences?|travelled|travelling|travellers?|labelled|modelling|fuelled|totalled|counsellors?|jewellery|sceptic(?:s|al|ism)?|aluminium|paediatric(?:s|ian|ians)?|(?:anal|paral)ys(?:es|ed|ing)|(?:organ|real|recogn|author|special|critic|apolog|priorit|emphas|minim|maxim|util)is(?:e|es|ed|ing|ation|ations)|programmes?|whilst|fulfil|enrolment|instalments?|aeroplanes?|tyres?|cheques?|mums?|per cent)\b/g;

/** "July 9, 2026": the month first, and a comma before the year. */
const monthFirst =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}, (?:19|20)\d\d\b/;

/** "Fremont, Calif.", "(D-Mass.)", "(AP) —": how American agencies write states, members and themselves. */
const ofAgencies =
  /(?<=, )(?:Ala|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Vt|Wash|Wis|Wyo)\.|\([RD]-(?:[A-Z][a-z]{1,4}\.|[A-Z]{2}\))|\b[A-Z]{4,}(?:, [A-Z][a-z]{1,5}\.)? \(AP\) [—–-]/;

/** "Sen. Lund", "in Columbus, Ohio,": their offices and places, which others tell of as well. */
const americanNames =
  /\b(?:Sen|Rep|Gov)s?\.(?= [A-Z])|(?<=[a-z], )(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|Nevada|New Jersey|New Mexico|North Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|South Carolina|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming)(?=[,.])/;

/** What an American text has at least, and how many times what speaks against it. */
const enough = 3;
const manyTimes = 4;

/** How much of a text is looked at, in code units. */
const sampleLength = 12_000;

/**
 * An article in English of which nobody says whose, with the variety that its words and its address
 * prove: `en` becomes `en-US`, `en-GB` and so on, which settles voice, hyphenation and the order of
 * "04/05". Says what proves it. Without enough evidence the article is as it was.
 */
export function withVariety(article: Article, report: Report): Article {
  const { metadata } = article;
  if (metadata.language !== "en") return article;
  const proof = varietyProved(article.text, metadata.canonical);
  if (proof === null) return article;
  const { language, signs } = proof;
  const words = signs.slice(0, 4).map(({ text }) => `“${text}”`);
  const address = countryOfOutlet(metadata.canonical) === null ? [] : [`<${metadata.canonical}>`];
  const proofs = [...address, ...words].join(", ");
  const message = `taken for the English of ${language.slice(3)} (${language}): ${proofs}`;
  const [first] = signs;
  const span = first ? sourceOf(article, first) : article.source;
  report(diagnose("input/english-variety", message, { span }));
  return { ...article, metadata: { ...metadata, language } };
}

/** The variety that a text and the address of its page prove, and by what; null where they do not. */
export function varietyProved(
  text: string,
  address: string | null,
): { readonly language: string; readonly signs: readonly Sign[] } | null {
  const sample = text.slice(0, sampleLength);
  const american = [
    ...wordsIn(sample, americanWords),
    ...wordsIn(sample, endingsInZ).slice(0, 2),
    ...placesIn(sample, monthFirst, 1),
    ...placesIn(sample, americanNames, 1),
    ...placesIn(sample, ofAgencies, 2),
  ];
  const others = wordsIn(sample, otherWords);
  const weight = american.reduce((sum, sign) => sum + sign.weight, 0);
  const country = countryOfOutlet(address);
  if (country !== null) {
    const [own, foreign] = country === "US" ? [weight, others.length] : [others.length, weight];
    if (own <= foreign) return null;
    return { language: `en-${country}`, signs: country === "US" ? american : others };
  }
  if (weight < enough || weight < manyTimes * others.length) return null;
  return { language: "en-US", signs: american };
}

/** Each word once, where it first stands. */
function wordsIn(sample: string, words: RegExp): readonly Sign[] {
  const found = new Map<string, Sign>();
  for (const { 0: text, index } of sample.matchAll(words)) {
    // "center" and "centers" are one habit.
    const stem = text.slice(0, 5);
    if (!found.has(stem))
      found.set(stem, { start: index, end: index + text.length, text, weight: 1 });
  }
  return [...found.values()];
}

function placesIn(sample: string, pattern: RegExp, weight: number): readonly Sign[] {
  const match = pattern.exec(sample);
  if (match === null) return [];
  const [text] = match;
  return [{ start: match.index, end: match.index + text.length, text, weight }];
}
