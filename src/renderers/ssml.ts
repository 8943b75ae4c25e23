import { diagnose } from "../diagnostics/diagnostic.ts";
import { sourceOf } from "../document/walk.ts";
import type { Dialect } from "../narration/ssml/dialect.ts";
import type { SsmlPart } from "../narration/ssml/parts.ts";
import { ssmlOf, ssmlParts } from "../narration/ssml/ssml.ts";
import type { Edition } from "./edition.ts";
import type { Renderer } from "./renderer.ts";

/** The narration as markup, for a speech service or a voice of one's own. */
export const ssml: Renderer = {
  name: "ssml",
  description: "the narration as speech markup, SSML 1.1; --dialect for services",
  mediaType: "application/ssml+xml",
  medium: "script",
  async render(edition) {
    const script = await edition.script();
    const bytes = new TextEncoder().encode(await ssmlOf(script));
    return { bytes, facts: { utterances: script.utterances.length } };
  },
};

/**
 * The narration as the requests of a service, a file each (`a.polly-001.ssml`), and a list of them
 * (`a.polly.json`): the voice of each, what it counts on the bill, and what of the article it says.
 */
export function ssmlIn(dialect: Dialect): Renderer {
  const { name } = dialect;
  return {
    ...ssml,
    ending: `${name}.json`,
    mediaType: "application/json",
    async render(edition, report) {
      const script = await edition.script();
      if (
        dialect.prosody.pitch === null &&
        script.utterances.some(({ voice }) => voice.pitch !== 0)
      ) {
        report(diagnose("ssml/not-taken", `the dialect “${name}” takes no pitch; it is left out`));
      }
      const divided = await ssmlParts(script, dialect, edition.voices);
      const width = Math.max(3, String(divided.length).length);
      const endings = divided.map((_, i) => `${name}-${String(i + 1).padStart(width, "0")}.ssml`);
      const list = {
        readout: 1,
        dialect: name,
        language: script.language,
        limit: dialect.limit,
        billedCharacters: divided.reduce((sum, { billed }) => sum + billed, 0),
        parts: divided.map((part, index) => ({ part: endings[index], ...entryOf(part, edition) })),
      };
      const encode = (text: string) => new TextEncoder().encode(text);
      return {
        bytes: encode(`${JSON.stringify(list, null, 1)}\n`),
        facts: { parts: divided.length, billedCharacters: list.billedCharacters },
        parts: divided.map(({ markup }, i) => ({
          ending: endings[i] ?? "",
          bytes: encode(markup),
        })),
      };
    },
  };
}

/** What the list says of a part; ranges count in the reading text and in the input file. */
function entryOf({ utterances, voice, size, billed }: SsmlPart, { article }: Edition) {
  const ranges = utterances.flatMap(({ range }) => range ?? []);
  const sentences = [...new Set(utterances.map(({ sentence }) => sentence))];
  const [first] = ranges;
  const last = ranges.at(-1);
  const range = first && last ? { ...first, end: last.end } : null;
  const source = range && sourceOf(article, range);
  return {
    voice,
    size,
    billedCharacters: billed,
    range: range && { start: range.start, end: range.end },
    source: source && { start: source.start, end: source.end },
    sentences,
  };
}
