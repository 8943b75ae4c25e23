import type { Annotations, Evidence, Mention, Quote, Speaker } from "../../document/annotations.ts";
import type { Article } from "../../document/article.ts";
import { slice, type TextRange } from "../../document/span.ts";
import type { Annotator } from "../annotator.ts";
import { type Discourse, discourseOf } from "../attribution/discourse.ts";
import { echoesOf } from "../attribution/echoes.ts";
import { partsOf, type Reading, readAround } from "../attribution/reading.ts";
import { languageOf } from "../languages/registry.ts";
import { evidence } from "../rules.ts";
import { documentAround } from "./documents.ts";
import { type Finding, findSources } from "./sources.ts";

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
      const speaker = finding.person === null ? null : (found.ids.get(finding.person) ?? null);
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

/** What a headline or a caption quotes is whose the story says, where they themselves do not name anybody. */
function withEchoes(
  reading: Reading,
  quotes: readonly Quote[],
  findings: readonly (Finding | null)[],
): readonly (Finding | null)[] {
  const echoes = echoesOf(reading, quotes);
  if (echoes.size === 0) return findings;
  return findings.map((finding, index) => {
    const echoed = findings[echoes.get(index) ?? -1];
    const isNamed = finding?.identity === "name" || quotes[index]?.kind === "term";
    if (isNamed || echoed?.person === undefined || echoed.person === null) return finding;
    return { ...echoed, cue: null, rule: "same-words" };
  });
}

function mentionOf(text: string, range: TextRange | null): Mention | null {
  return range && { range, text: slice(text, range) };
}

function evidenceOf(text: string, finding: Finding, cited: TextRange | null): readonly Evidence[] {
  const proof: Evidence[] = [];
  const place = finding.cue ?? finding.mention;
  if (place) proof.push(evidence(text, place, finding.rule));
  if (finding.mention && finding.identity)
    proof.push(evidence(text, finding.proof ?? finding.mention, finding.identity));
  if (cited) proof.push(evidence(text, cited, "cited-document"));
  return proof;
}

interface Found {
  readonly speakers: readonly Speaker[];
  /** From a person of the cast to the id of the speaker. */
  readonly ids: ReadonlyMap<number, string>;
}

function speakersOf(
  text: string,
  discourse: Discourse,
  quotes: readonly Quote[],
  findings: readonly (Finding | null)[],
): Found {
  const ids = new Map<number, string>();
  const mentions = new Map<number, Mention[]>();
  findings.forEach((finding, index) => {
    if (!finding || finding.person === null || quotes[index]?.kind === "term") return;
    if (!ids.has(finding.person)) ids.set(finding.person, `s${ids.size + 1}`);
    const known = mentions.get(finding.person) ?? [];
    mentions.set(finding.person, known);
    const { mention } = finding;
    if (mention && known.at(-1)?.range.start !== mention.start)
      known.push({ range: mention, text: slice(text, mention) });
  });
  const described = new Map<number, string>();
  for (const description of discourse.descriptions)
    if (!described.has(description.person)) described.set(description.person, description.text);
  const found = [...ids].map(([person, id]): Speaker => {
    const name = discourse.reading.cast.people[person]?.words.join(" ") ?? "";
    return {
      id,
      name,
      description: described.get(person) ?? null,
      mentions: mentions.get(person) ?? [],
    };
  });
  return { speakers: found, ids };
}
