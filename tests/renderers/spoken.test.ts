import id3 from "node-id3";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/audio/normalise.ts";
import type { AnnotatedArticle } from "../../src/document/article.ts";
import { wholeOf } from "../../src/host/content.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { tagsOf } from "../../src/renderers/audio-tags.ts";
import type { Edition } from "../../src/renderers/edition.ts";
import { flac } from "../../src/renderers/flac.ts";
import { mp3 } from "../../src/renderers/mp3.ts";
import { opus } from "../../src/renderers/opus.ts";
import type { Renderer } from "../../src/renderers/renderer.ts";
import { srt } from "../../src/renderers/srt.ts";
import { vtt } from "../../src/renderers/vtt.ts";
import { wav } from "../../src/renderers/wav.ts";
import { babble } from "../audio/signals.ts";
import { takeOf } from "../audio/sounds.ts";
import { script, utterance } from "../speech/script.ts";

const narration = script([
  utterance("Talks end.", { block: "headline" }),
  utterance("“We won,” she said.", { speaker: "Ola Vik", paragraph: 1 }),
]);

const recording = await normalise({
  ...takeOf(babble(22_050, 6)),
  timeline: [
    { utterance: 0, startMs: 0, endMs: 2000, words: [] },
    { utterance: 1, startMs: 3000, endMs: 5500, words: [] },
  ],
});

const article: AnnotatedArticle = {
  metadata: {
    language: "en-GB",
    bylines: ["Ada Okafor"],
    published: "2024-05-06T10:00:00Z",
    modified: null,
    source: "Harbour News",
    canonical: null,
    rights: null,
    embargo: null,
    status: "usable" as const,
  },
  blocks: [],
  text: "",
  omitted: [],
  source: { file: "a.txt", start: 0, end: 0 },
  annotations: { sentences: [], speakers: [], quotes: [] },
};

const chapters = [{ title: "A title & more", startMs: 0, endMs: 6000 }];

const edition: Edition = {
  article,
  voices: {},
  title: "A title",
  diagnostics: [],
  host: nodeHost,
  segmentCache: null,
  dressed: () => {
    throw new Error("no page is asked for");
  },
  print: () => Promise.reject(new Error("no page is asked for")),
  script: async () => narration,
  recording: async () => ({ ...recording, voices: { narrator: "en" } }),
  loadedRecording: async () => recording,
  chapters: async () => chapters,
  tags: async () => tagsOf(article, narration, chapters, null),
};

async function render(renderer: Renderer) {
  const { bytes, facts } = await renderer.render(edition, () => undefined);
  return { bytes: wholeOf(bytes), facts };
}

describe("the renderers of speech", () => {
  it("make an MP3 with tags and the receipt's facts", async () => {
    const { bytes, facts } = await render(mp3);
    expect(id3.read(Buffer.from(bytes))).toMatchObject({
      title: "A title",
      artist: "Ada Okafor",
      publisher: "Harbour News",
      year: "2024",
      language: "eng",
      comment: { text: expect.stringContaining("synthetic voice") },
    });
    expect(facts).toEqual({
      durationMs: 6000,
      lufs: expect.closeTo(-16, 0.7),
      truePeakDb: expect.any(Number),
    });
    expect(facts["truePeakDb"]).toBeLessThanOrEqual(-1.4);
  });

  it("make a WAV of the same length", async () => {
    const { bytes, facts } = await render(wav);
    expect(new DataView(bytes.buffer).getUint32(40, true)).toBe(6 * 22_050 * 4);
    expect(facts["durationMs"]).toBe(6000);
  });

  it("make Opus and FLAC with the same facts", async () => {
    const [small, whole] = await Promise.all([render(opus), render(flac)]);
    expect(new TextDecoder().decode(small.bytes.subarray(0, 4))).toBe("OggS");
    expect(new TextDecoder().decode(whole.bytes.subarray(0, 4))).toBe("fLaC");
    expect(whole.bytes.length).toBeGreaterThan(small.bytes.length);
    expect(small.facts).toEqual(whole.facts);
  });

  it("make captions in two forms, with the same cues", async () => {
    const [web, sub] = await Promise.all([render(vtt), render(srt)]);
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    expect(text(web.bytes)).toContain(
      "00:00:03.000 --> 00:00:05.500\n<v Ola Vik>“We won,” she said.",
    );
    expect(text(sub.bytes)).toContain(
      "00:00:03,000 --> 00:00:05,500\nOla Vik: “We won,” she said.",
    );
    expect([web.facts, sub.facts]).toEqual([{ cues: 2 }, { cues: 2 }]);
  });
});
