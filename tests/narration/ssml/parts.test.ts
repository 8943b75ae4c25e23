import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NarrationScript, SpokenWord, Utterance } from "../../../src/narration/script.ts";
import { type Dialect, dialects, polly } from "../../../src/narration/ssml/dialect.ts";
import type { SsmlPart } from "../../../src/narration/ssml/parts.ts";
import { ssmlParts } from "../../../src/narration/ssml/ssml.ts";
import { cpuNow, IN_TIME } from "../../cpu-clock.ts";
import { narrateCase, narrationCases } from "../newsroom.ts";

const services = dialects.filter(({ limit }) => limit !== null);

function word(text: string): SpokenWord {
  return { range: null, text, written: null, phonemes: null, rule: null };
}

function utterance(text: string, sentence: number, more: Partial<Utterance> = {}): Utterance {
  return {
    id: `u${sentence}`,
    range: null,
    sentence,
    block: "p",
    paragraph: sentence >> 2,
    quote: null,
    speaker: null,
    added: false,
    voice: { family: [{ type: "name", name: "narrator" }], rate: 1, pitch: 0, volume: 0 },
    language: null,
    words: text.split(" ").map(word),
    pauseBefore: 350,
    ...more,
  };
}

function quoted(text: string, sentence: number): Utterance {
  const voice = { family: [{ type: "name", name: "quote" }], rate: 0.95, pitch: -1, volume: 2 };
  return utterance(text, sentence, { voice: voice as Utterance["voice"] });
}

function script(utterances: readonly Utterance[]): NarrationScript {
  return {
    language: "en-GB",
    title: "Title",
    utterances,
    sounds: [],
    pauseAtEnd: 15_000,
    leftOut: [],
  };
}

/** What a part says, as a parser of XML reads it. */
function textOf({ markup }: SsmlPart): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return markup.replace(/<[^>]*>/g, "").replace(/&(\w+);/g, (all, name) => entities[name] ?? all);
}

function bare(text: string): string {
  return text.replace(/\s/g, "");
}

function sizeOf(markup: string, { limit }: Dialect): number {
  return limit?.unit === "bytes" ? Buffer.byteLength(markup) : markup.length;
}

const sentences = fc.array(
  fc.tuple(
    fc.array(fc.stringMatching(/^[a-zäß漢<&"'\]>,.!]{1,12}$/u), { minLength: 1, maxLength: 40 }),
    fc.boolean(),
  ),
  { minLength: 1, maxLength: 120 },
);

describe.each(services)("the parts for $name", (dialect) => {
  it("hold every word once, in order, and keep to the limits of the service", async () => {
    await fc.assert(
      fc.asyncProperty(sentences, async (drawn) => {
        const utterances = drawn.map(([words, isQuote], index) =>
          (isQuote ? quoted : utterance)(words.join(" "), index),
        );
        const parts = await ssmlParts(script(utterances), dialect, {});
        const said = utterances.map(({ words }) => words.map(({ text }) => text).join(""));
        expect(bare(parts.map(textOf).join(""))).toBe(bare(said.join("")));
        for (const part of parts) {
          expect(sizeOf(part.markup, dialect)).toBe(part.size);
          expect(part.size).toBeLessThanOrEqual(dialect.limit?.whole ?? 0);
          expect(textOf(part).length).toBeLessThanOrEqual(dialect.limit?.text ?? 0);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("divides an article of 20,000 words at ends of sentences, in good time", async () => {
    const utterances = Array.from({ length: 1_000 }, (_, index) =>
      utterance(
        "Nobody on either side of the lock had been told that the gate would stay shut all through the winter, again.",
        index,
      ),
    );
    const began = cpuNow();
    const parts = await ssmlParts(script(utterances), dialect, {});
    expect(cpuNow() - began).toBeLessThan(IN_TIME);
    for (const part of parts) expect(textOf(part).trim()).toMatch(/again\.$/);
    // Well filled: requests cost time.
    const sizes = parts.slice(0, -1).map(({ markup }) => sizeOf(markup, dialect));
    expect(Math.min(...sizes)).toBeGreaterThan(0.4 * Math.min(dialect.limit?.whole ?? 0, 5_000));
  });

  it("divides a sentence that no request holds after its clauses", async () => {
    const clause = "they had waited for the boats and for the bread and for the light, ";
    const parts = await ssmlParts(
      script([utterance((clause + clause).repeat(60).trim(), 0)]),
      dialect,
      {},
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(textOf(part).trim()).toMatch(/light,$/);
  });

  it("divides a word of 200,000 letters, and never a character", async () => {
    const long = `${"a".repeat(100_001)}${"😀".repeat(50_000)}`;
    const parts = await ssmlParts(script([utterance(long, 0)]), dialect, {});
    expect(bare(parts.map(textOf).join(""))).toBe(long);
  });

  it("keeps text that looks like markup as text", async () => {
    const hostile = `</speak><audio src="x"/> &amp; ]]> <!-- -- [[slnc]] \u0000\ud800 'y"`;
    const parts = await ssmlParts(script([utterance(hostile, 0)]), dialect, {});
    const [part] = parts;
    expect(part && bare(textOf(part))).toBe(bare(hostile.replace(/[\u0000\ud800]/g, "")));
    expect(part?.markup).not.toContain("<audio");
  });
});

describe("the parts of every dialect", () => {
  it.each(dialects.flatMap((dialect) => narrationCases.map((name) => ({ dialect, name }))))(
    "of $name for $dialect.name are well-formed, and hold only what it takes",
    async ({ dialect, name }) => {
      for (const { markup } of await ssmlParts(await narrateCase(name), dialect, {})) {
        const tags = [...markup.matchAll(/<([a-z]+)/g)].map(([, tag]) => tag);
        const allowed = ["speak", "p", "s", ...dialect.elements];
        expect(tags.filter((tag) => tag && !allowed.includes(tag))).toEqual([]);
        expect(openTags(markup)).toEqual([]);
      }
    },
  );

  it("give a request one voice where the service takes one", async () => {
    const said = [utterance("She said:", 0), quoted("No.", 0), utterance("He went.", 1)];
    const parts = await ssmlParts(script(said), polly, { quote: "Emma" });
    expect(parts.map(({ voice }) => voice)).toEqual(["Amy", "Emma", "Amy"]);
    expect(parts.map(({ billed }) => billed)).toEqual(
      parts.map((part) => [...textOf(part)].length),
    );
    expect(parts.at(-1)?.markup).toContain('<break time="10000ms"/><break time="5000ms"/>');
  });

  it("set no voice inside another for Azure, and write changes as SSML 1.0 has them", async () => {
    const said = [utterance("She said:", 0), quoted("No.", 0), utterance("He went.", 1)];
    const azure = dialects.find(({ name }) => name === "azure") ?? polly;
    const [part, ...more] = await ssmlParts(script(said), azure, {});
    expect(more).toEqual([]);
    expect(part?.markup.match(/<\/?voice/g)).toEqual(
      Array.from({ length: 3 }, () => ["<voice", "</voice"]).flat(),
    );
    expect(part?.markup).toContain('<prosody rate="-5%" pitch="-1st" volume="+25.893%">');
  });
});

/** What is still open at the end of some markup; throws where it is closed in another order. */
function openTags(markup: string): string[] {
  const open: string[] = [];
  for (const [, closing, tag = "", empty] of markup.matchAll(
    /<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g,
  )) {
    if (empty) continue;
    if (!closing) open.push(tag);
    else expect(open.pop()).toBe(tag);
  }
  return open;
}
