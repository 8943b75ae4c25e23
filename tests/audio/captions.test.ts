import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cue, cuesOf, textOfLine } from "../../src/audio/captions.ts";
import type { SpokenUtterance } from "../../src/audio/recording.ts";
import { subRip } from "../../src/audio/srt.ts";
import { webVtt } from "../../src/audio/webvtt.ts";
import type { Utterance } from "../../src/narration/script.ts";
import { cpuNow, IN_TIME } from "../cpu-clock.ts";
import { script, utterance, word } from "../speech/script.ts";

const about = { title: "Talks end", language: "en-GB" };

/** A timeline with a hundred milliseconds for each word, and half a second between utterances. */
function timelineOf(utterances: readonly Utterance[]): SpokenUtterance[] {
  let at = 0;
  return utterances.map(({ words }, index) => {
    const startMs = at + 500;
    at = startMs + words.length * 100;
    return {
      utterance: index,
      startMs,
      endMs: at,
      words: words.map((_, i) => ({
        word: i,
        startMs: startMs + i * 100,
        endMs: startMs + (i + 1) * 100,
      })),
    };
  });
}

function cuesFor(...utterances: Utterance[]): Cue[] {
  return cuesOf(script(utterances), timelineOf(utterances), new Set(["q7"]));
}

/** Cues as their lines alone. */
function linesFor(...utterances: Utterance[]): string[][] {
  return cuesFor(...utterances).map(({ lines }) => lines.map(textOfLine));
}

const longSentence =
  "The first session in the old customs house at Tolvik lasted four hours, said officials from both sides, " +
  "and nobody who was there, neither the owners nor the crews, expected a result before the end of the week.";

describe("cuesOf", () => {
  it("shows a short utterance whole, for as long as it sounds", () => {
    const said = utterance("Talks end in Tolvik.");
    expect(cuesFor(said)).toMatchObject([{ startMs: 500, endMs: 900, speaker: null }]);
    expect(linesFor(said)).toEqual([["Talks end in Tolvik."]]);
  });

  it("divides a long one at words into cues of two lines of 42 characters", () => {
    const cues = linesFor(utterance(longSentence));
    expect(cues.flat().join(" ")).toBe(longSentence);
    for (const lines of cues) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(42);
    }
    expect(Math.min(...cues.map((lines) => lines.join(" ").length))).toBeGreaterThan(30);
    expect(cues[0]?.at(-1)).toMatch(/,$/);
  });

  it("shows the article's own spelling, and joins what touches", () => {
    const words = [
      word("In"),
      word("twenty eighteen,", { written: "2018," }),
      word("mother-", { range: { start: 10, end: 17 } }),
      word("ship", { range: { start: 17, end: 21 } }),
    ];
    expect(linesFor(utterance("", { words }))).toEqual([["In 2018, mother-ship"]]);
  });

  it("divides by letters where the engine tells no words apart", () => {
    const spoken = { utterance: 0, startMs: 1000, endMs: 11_000, words: [] };
    const cues = cuesOf(script([utterance(longSentence)]), [spoken], new Set());
    expect(cues.length).toBeGreaterThan(2);
    expect(cues[0]?.startMs).toBe(1000);
    expect(cues.at(-1)?.endMs).toBeCloseTo(11_000, 5);
    expect(cues.flatMap(({ lines }) => lines.flat()).every((w) => w.startMs === null)).toBe(true);
    for (const [i, cue] of cues.slice(1).entries()) {
      expect(cue.startMs).toBeCloseTo(cues[i]?.endMs ?? 0, 5);
    }
  });

  it("divides a word that no line holds, and never a character", () => {
    for (const lines of linesFor(utterance("👩‍🚒".repeat(100)), utterance("漁".repeat(100)))) {
      for (const line of lines) expect(line).toMatch(/^((👩‍🚒)+|漁{1,21})$/u);
    }
  });

  it("begins and ends with the utterance, whenever its words are said to", () => {
    const words = [0, 1, 2].map((i) => ({ word: i, startMs: 1100 + i * 50, endMs: 1140 + i * 50 }));
    const spoken = { utterance: 0, startMs: 1000, endMs: 2000, words };
    expect(cuesOf(script([utterance("One two three.")]), [spoken], new Set())).toMatchObject([
      { startMs: 1000, endMs: 2000 },
    ]);
  });

  it("tells a translated quote, and not the label before it", () => {
    const cues = cuesFor(
      utterance("In translation:", { added: true, quote: "q7" }),
      utterance("“We wait.”", { speaker: "Ola Vik", quote: "q7" }),
      utterance("“So do we.”", { speaker: "Ida Holm", quote: "q8" }),
    );
    expect(cues.map(({ translated }) => translated)).toEqual([false, true, false]);
    expect(webVtt(cues, about)).toContain("<v Ola Vik (translated)>“We ");
    expect(webVtt(cues, { ...about, language: "fr-CA" })).toContain("<v Ola Vik (traduit)>");
    expect(subRip(cues, "en")).toContain("Ola Vik (translated): “We wait.”");
    expect(subRip(cues, "en")).toContain("Ida Holm: “So do we.”");
  });

  it("shows nothing for what was not spoken", () => {
    const said = utterance("One.");
    expect(cuesOf(script([said, said]), timelineOf([said]), new Set())).toHaveLength(1);
    const silent = { utterance: 0, startMs: 5, endMs: 5, words: [] };
    expect(cuesOf(script([said]), [silent], new Set())).toEqual([]);
  });

  it("takes a word of 200,000 letters and 20,000 words without delay", () => {
    const started = cpuNow();
    cuesFor(utterance("a".repeat(200_000)), utterance("word ".repeat(20_000).trim()));
    expect(cpuNow() - started).toBeLessThan(IN_TIME);
  });
});

describe("webVtt", () => {
  it("puts each cue in its speaker's voice", () => {
    const cues = cuesFor(
      utterance("In translation:", { added: true }),
      utterance("“We wait.”", { speaker: "Ola Vik" }),
    );
    expect(webVtt(cues, about)).toBe(
      [
        "WEBVTT",
        "",
        "NOTE",
        "Talks end",
        "Language: en-GB",
        "",
        "00:00:00.500 --> 00:00:00.700",
        "<v Narrator>In <00:00:00.600>translation:",
        "",
        "00:00:01.200 --> 00:00:01.400",
        "<v Ola Vik>“We <00:00:01.300>wait.”",
        "",
      ].join("\n"),
    );
  });

  it("follows the grammar whatever the text and the names", () => {
    const anything = fc.string({ unit: "binary", maxLength: 120 });
    const nasty = fc.constantFrom(
      "-->",
      "\n\n",
      "</v>",
      "a\u0000b",
      "\r",
      "\ud800",
      "&amp;",
      "<b>",
    );
    const text = fc.array(fc.oneof(anything, nasty), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, anything, fc.string(), (words, speaker, title) => {
        const said = utterance("", { words: words.map((each) => word(each)), speaker });
        expectWebVtt(webVtt(cuesFor(said, said), { title, language: "en" }));
      }),
    );
  });

  it("counts hours", () => {
    const lines = [[{ text: "x", startMs: null }]];
    const time = { startMs: 3_661_001.4, endMs: 36_000_000 };
    expect(webVtt([{ ...time, speaker: null, translated: false, lines }], about)).toContain(
      "01:01:01.001 --> 10:00:00.000",
    );
  });
});

describe("subRip", () => {
  it("has the times of the WebVTT, and names who speaks where it changes", () => {
    const cues = cuesFor(
      utterance("She said:"),
      utterance(longSentence, { speaker: "Ola Vik" }),
      utterance("Talks --> end."),
    );
    const srt = subRip(cues, "en");
    const times = (text: string) => text.match(/\d\d:\d\d:\d\d[.,]\d{3} --> .*/g) ?? [];
    expect(times(srt).map((time) => time.replaceAll(",", "."))).toEqual(times(webVtt(cues, about)));
    expect(srt.match(/Ola Vik: /g)).toHaveLength(1);
    expect(srt).toContain("Narrator: Talks → end.");
    expect(srt.startsWith("1\n00:00:00,500 --> 00:00:00,700\nShe said:\n\n2\n")).toBe(true);
  });
});

/** The rules of the WebVTT file format (W3C, section 4) that bear on what we write. */
function expectWebVtt(text: string): void {
  expect(text).not.toMatch(/[\0\r]|\p{Cs}/u);
  const [header, note, ...blocks] = text.replace(/\n$/, "").split(/\n{2,}/);
  expect(header).toBe("WEBVTT");
  expect(note).toMatch(/^NOTE\n(?!.*-->)/s);
  let last = 0;
  for (const block of blocks) {
    const [timing = "", ...payload] = block.split("\n");
    const [, from = "", to = ""] =
      /^(\d{2,}:[0-5]\d:[0-5]\d\.\d{3}) --> (\d{2,}:[0-5]\d:[0-5]\d\.\d{3})$/.exec(timing) ?? [];
    expect(from < to).toBe(true);
    expect(milliseconds(from)).toBeGreaterThanOrEqual(last);
    last = milliseconds(from);
    expect(payload.length).toBeGreaterThan(0);
    expect(payload.length).toBeLessThanOrEqual(2);
    const stamp = /<(\d{2,}:[0-5]\d:[0-5]\d\.\d{3})>/g;
    const words = payload.join("\n");
    expect(words.replace(stamp, "")).toMatch(/^<v( [^<>\n]*)?>([^<>&]|&(amp|lt|gt);)+$/);
    const times = [from, ...Array.from(words.matchAll(stamp), ([, time = ""]) => time), to];
    for (const [i, time] of times.slice(1).entries()) expect(time > (times[i] ?? "")).toBe(true);
  }
}

function milliseconds(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
