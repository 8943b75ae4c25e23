import type { Annotations, Evidence, Mention, Quote, Speaker } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { slice, type TextRange } from "../../document/span.ts";
import type { Annotator } from "../annotator.ts";
import { type Discourse, discourseOf } from "../attribution/discourse.ts";
import { echoesOf } from "../attribution/echoes.ts";
import { partsOf, type Reading, readAround } from "../attribution/reading.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/registry.ts";
import { evidence } from "../rules.ts";
import { documentAround } from "./documents.ts";
import type { Finding } from "./findings.ts";
import { findSources } from "./sources.ts";

/** Names who says each quote, by which words, and merges a person's names into one speaker. */
export const speakers: Annotator = {
  name: "speakers",
  requires: ["quotes"],
  annotate(article: Article, soFar: Annotations): Annotations {
    const language = languageOf(article.metadata.language);
    if (!language) return soFar;
    const reading = readAround(article, partsOf(soFar.quotes), language);
    const discourse = discourseOf(reading);
    const findings = withEchoes(reading, soFar.quotes, findSources(discourse, soFar.quotes));
    const found = speakersOf(article.text, discourse, soFar.quotes, findings);
    let part = 0;
    const attributed = soFar.quotes.map((quote, index): Quote => {
      const first = part;
      part += quote.parts.length;
      const finding = findings[index];
      if (quote.kind === "term" || !finding) return quote;
      const cited = documentAround(reading, first, quote.parts.length, finding.mention);
      const speaker = found.ids.get(keyOf(finding)) ?? null;
      return {
        ...quote,
        speaker,
        mention: mentionOf(article.text, finding.mention),
        cue: mentionOf(article.text, finding.cue),
        citedFrom: mentionOf(article.text, cited),
        evidence: [...quote.evidence, ...evidenceOf(article.text, finding, cited)],
      };
    });
    return { ...soFar, quotes: attributed, speakers: found.speakers };
  },
};

/** What a headline, a caption or words set apart quote is whose the story says, where they themselves do not name anybody. */
function withEchoes(
  reading: Reading,
  quotes: readonly Quote[],
  findings: readonly (Finding | null)[],
): readonly (Finding | null)[] {
  const open = findings.flatMap((finding, index) => (finding?.mention ? [] : [index]));
  const echoes = echoesOf(reading, quotes, new Set(open));
  if (echoes.size === 0) return findings;
  return findings.map((finding, index) => {
    const echoed = findings[echoes.get(index) ?? -1];
    // A headline's subject need not be who speaks: Varos "the Fixer" returns.
    const isNamed = finding?.identity === "name" && finding.rule !== "clause-subject";
    if (isNamed || quotes[index]?.kind === "term" || !echoed || echoed.people.length === 0)
      return finding;
    return { ...echoed, cue: null, rule: "same-words" };
  });
}

function mentionOf(text: string, range: TextRange | null): Mention | null {
  return range && { range, text: slice(text, range) };
}

function evidenceOf(text: string, finding: Finding, cited: TextRange | null): readonly Evidence[] {
  const proof: Evidence[] = [];
  const place = finding.cue ?? finding.mention ?? finding.proof;
  if (place) proof.push(evidence(text, place, finding.rule));
  if (finding.mention && finding.identity)
    proof.push(evidence(text, finding.proof ?? finding.mention, finding.identity));
  if (cited) proof.push(evidence(text, cited, "cited-document"));
  return proof;
}

interface Found {
  readonly speakers: readonly Speaker[];
  /** From the people who speak to the id of the speaker. */
  readonly ids: ReadonlyMap<string, string>;
}

/** People who speak together are one speaker of their own. */
function keyOf({ people }: Finding): string {
  return people.join("+");
}

function speakersOf(
  text: string,
  discourse: Discourse,
  quotes: readonly Quote[],
  findings: readonly (Finding | null)[],
): Found {
  const known = new Map<string, { readonly people: readonly number[]; mentions: Mention[] }>();
  findings.forEach((finding, index) => {
    if (!finding || finding.people.length === 0 || quotes[index]?.kind === "term") return;
    const speaker = known.get(keyOf(finding)) ?? { people: finding.people, mentions: [] };
    known.set(keyOf(finding), speaker);
    const { mention } = finding;
    if (mention && speaker.mentions.at(-1)?.range.start !== mention.start)
      speaker.mentions.push({ range: mention, text: slice(text, mention) });
  });
  const described = new Map<number, string>();
  for (const description of discourse.descriptions)
    if (!described.has(description.person)) described.set(description.person, description.text);
  const { cast, language } = discourse.reading;
  const nameOf = (person: number): string => nameFrom(cast.people[person]?.words ?? []);
  const speakers = [...known.values()].map(({ people, mentions }, index): Speaker => {
    const [only, ...others] = people;
    const isOne = only !== undefined && others.length === 0;
    return {
      id: `s${index + 1}`,
      name: listed(people.map(nameOf), language),
      description: isOne ? (described.get(only) ?? null) : null,
      ...(isOne && cast.people[only]?.kind === "organisation" ? { isOrganisation: true } : {}),
      mentions,
    };
  });
  return { speakers, ids: new Map([...known.keys()].map((key, index) => [key, `s${index + 1}`])) };
}

/** With the sign of a genitive right after its word: the Teachers’ Union. */
function nameFrom(words: readonly string[]): string {
  return words.join(" ").replace(/ (?=['’])/gu, "");
}

/** "Ilka Varos and Jon Lund", with the article's own "and". */
function listed(names: readonly string[], language: Language): string {
  const [and = "&"] = language.grammar.and;
  return names.join(` ${and} `);
}
