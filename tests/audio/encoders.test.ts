import fc from "fast-check";
import id3 from "node-id3";
import { describe, expect, it } from "vitest";
import { chaptersOf } from "../../src/audio/chapters.ts";
import { id3Tag, iso639 } from "../../src/audio/id3.ts";
import type { Kept } from "../../src/audio/kept.ts";
import { encodeMp3 } from "../../src/audio/mp3.ts";
import { compiledEncoder as lame } from "../../src/audio/mp3-encoder.ts";
import { frameHeaderAt, frameOffsets } from "../../src/audio/mp3-frames.ts";
import { encode } from "../../src/audio/segment-work.ts";
import { encodeWav } from "../../src/audio/wav.ts";
import { wholeOf } from "../../src/host/content.ts";
import { script, utterance } from "../speech/script.ts";
import { exampleCover, exampleTags } from "./example-tags.ts";
import { babble, sine } from "./signals.ts";
import { soundOf } from "./sounds.ts";

const tags = exampleTags;

describe("encodeWav", () => {
  it("writes what any player reads: 16-bit PCM, the same on both channels", () => {
    const samples = Float32Array.from([0, 0.5, -1, 1, 2, -2]);
    const bytes = wholeOf(encodeWav(soundOf(22_050, 2, samples), tags));
    const view = new DataView(bytes.buffer);
    const name = (at: number) => new TextDecoder().decode(bytes.subarray(at, at + 4));
    expect([name(0), name(8), name(12), name(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(24, true)).toBe(22_050);
    expect(view.getUint32(28, true)).toBe(22_050 * 4);
    const values = Array.from({ length: 12 }, (_, i) => view.getInt16(44 + 2 * i, true));
    expect(values).toEqual(
      [0, 16_384, -32_768, 32_767, 32_767, -32_768].flatMap((value) => [value, value]),
    );
  });

  it.each([1, 2] as const)("has two bytes for every sample on %i channels", (channels) => {
    fc.assert(
      fc.property(fc.nat(5000), (length) => {
        const samples = new Float32Array(length);
        const bytes = wholeOf(encodeWav(soundOf(8000, channels, samples), tags));
        const sound = 2 * channels * length;
        expect(new DataView(bytes.buffer).getUint32(40, true)).toBe(sound);
        expect(new TextDecoder().decode(bytes.subarray(44 + sound, 48 + sound))).toBe("LIST");
      }),
    );
  });
});

describe("encodeWav of segments", () => {
  it("makes its parts anew, the same, and as many bytes as it says", () => {
    const [one, other] = [babble(22_050, 1), babble(22_050, 2)];
    const wav = encodeWav(soundOf(22_050, 1, one, other), tags);
    const first = wholeOf(wav);
    expect(first).toEqual(wholeOf(wav));
    expect([...wav].reduce((sum, part) => sum + part.length, 0)).toBe(wav.length);
    expect(new DataView(first.buffer).getUint32(4, true)).toBe(wav.length - 8);
  });
});

describe("encodeMp3", () => {
  it.each([22_050, 24_000, 44_100, 48_000])(
    "is a tag, an info frame that counts the rest, and whole frames at %i Hz",
    async (sampleRate) => {
      const samples = sine(sampleRate, 440, 0.3, 3);
      const bytes = wholeOf(await encodeMp3(soundOf(sampleRate, 2, samples), tags));
      const info = infoOf(bytes);
      const sound = bytes.subarray(info.at + info.length);
      expect(info.frames).toBe(frameOffsets(sound).length);
      expect(info.bytes).toBe(bytes.length - info.at);
      expect(frameHeaderAt(sound, 0)?.sampleRate).toBe(sampleRate);
      expect(frameHeaderAt(sound, 0)?.mono).toBe(false);
    },
  );

  it("says exactly how many samples are sound, whatever the length", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9000 }), async (length) => {
        const samples = babble(22_050, 1).subarray(0, length);
        const info = infoOf(wholeOf(await encodeMp3(soundOf(22_050, 2, samples), tags)));
        expect(info.frames * 576 - info.delay - info.padding).toBe(length);
      }),
      { numRuns: 40 },
    );
  });

  it("has a seek table that runs from the start to the end", async () => {
    const bytes = wholeOf(await encodeMp3(soundOf(22_050, 2, babble(22_050, 20)), tags));
    const { table } = infoOf(bytes);
    expect(table[0]).toBeLessThan(3);
    expect(table[99]).toBeGreaterThan(245);
    expect(table).toEqual([...table].sort((a, b) => a - b));
  });

  it("gives the same bytes for the same sound", async () => {
    const encode = () => encodeMp3(soundOf(22_050, 2, babble(22_050, 2)), tags);
    expect(await encode()).toEqual(await encode());
  });
});

describe("encodeMp3 of segments", () => {
  const sampleRate = 22_050;

  it("is what each segment is by itself, whatever stands around it and whoever encodes it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 0, max: 575 }),
        async (lengths, rest) => {
          const segments = lengths.map((frames, index) =>
            segment(frames * 576 + (index === lengths.length - 1 ? rest : 0), index),
          );
          const sound = recordingOf(segments);
          const whole = framesIn(wholeOf(await encodeMp3(sound, tags)));
          const alone = await Promise.all(
            sound.segments.map((one) =>
              encode({ segment: one, sampleRate, channels: 2, lame: lame() }),
            ),
          );
          const expected = alone.map((stream, index) => {
            const frames = index === alone.length - 1 ? undefined : lengths[index];
            return stream.subarray(0, frames && frameOffsets(stream)[frames]);
          });
          expect(Buffer.from(whole).equals(Buffer.concat(expected))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("encodes again what has changed, and nothing else", async () => {
    const shelf = new Map<string, Uint8Array>();
    const added: string[] = [];
    const kept: Kept = {
      find: async ({ sound, made }) => shelf.get(`${made} ${sound}`) ?? null,
      keep({ sound, made }, bytes) {
        const key = `${made} ${sound}`;
        added.push(key);
        shelf.set(key, bytes);
      },
    };
    const segments = [60, 80, 40, 70].map((frames, index) => segment(frames * 576, index));
    const first = wholeOf(await encodeMp3(recordingOf(segments), tags, kept));
    expect(added).toHaveLength(4);
    expect(wholeOf(await encodeMp3(recordingOf(segments), tags, kept))).toEqual(first);
    expect(added).toHaveLength(4);
    const edited = segments.with(1, segment(90 * 576, 9));
    const second = wholeOf(await encodeMp3(recordingOf(edited), tags, kept));
    expect(added).toHaveLength(5);
    expect(second).toEqual(wholeOf(await encodeMp3(recordingOf(edited), tags)));
    await encodeMp3({ ...recordingOf(edited), channels: 1 }, tags, kept);
    expect(added).toHaveLength(9);
  });

  /** Something like speech, with silence at both ends. */
  function segment(length: number, seed: number): Float32Array {
    const samples = new Float32Array(length);
    const sound = babble(sampleRate, length / sampleRate).subarray(0, length - 8 * 576);
    samples.set(
      sound.map((sample) => sample / (1 + seed)),
      576,
    );
    return samples;
  }

  function recordingOf(segments: readonly Float32Array[]) {
    return soundOf(sampleRate, 2, ...segments);
  }

  function framesIn(bytes: Uint8Array): Uint8Array {
    const { at, length } = infoOf(bytes);
    return bytes.subarray(at + length);
  }
});

describe("id3Tag", () => {
  it("carries title, writers, publisher, date, language and the synthetic voice", async () => {
    const read = id3.read(Buffer.from(await id3Tag(tags)));
    expect(read).toMatchObject({
      title: tags.title,
      artist: "Ada Okafor/Jon Lund",
      publisher: "Harbour News",
      year: "2024",
      date: "0605",
      language: "eng",
      comment: { language: "eng", text: "Read by a synthetic voice." },
    });
    expect(read.chapter).toBeUndefined();
  });

  it("carries chapters, no more than a table of contents can count", async () => {
    const chapters = Array.from({ length: 300 }, (_, i) => ({
      title: `Part ${i + 1}`,
      startMs: i * 1000.4,
      endMs: (i + 1) * 1000.4,
    }));
    const read = id3.read(Buffer.from(await id3Tag({ ...tags, chapters })));
    expect(read.chapter).toHaveLength(255);
    expect(read.tableOfContents?.[0]?.elements).toHaveLength(255);
    expect(read.chapter?.[1]).toMatchObject({ startTimeMs: 1000, tags: { title: "Part 2" } });
  });

  it("carries the cover and the address of the article", async () => {
    const read = id3.read(Buffer.from(await id3Tag({ ...tags, cover: exampleCover })));
    expect(read.audioSourceUrl).toBe(tags.source);
    expect(read.image).toMatchObject({
      mime: "image/png",
      imageBuffer: Buffer.from(exampleCover.bytes),
    });
  });

  it("takes hostile text and claims no language that it does not know", async () => {
    const title = "a\u0000b\ud800 c\nd";
    const read = id3.read(Buffer.from(await id3Tag({ ...tags, title, language: "xx" })));
    expect(read.title).toBe("ab c d");
    expect(read.language).toBeUndefined();
  });

  it("knows languages by their three letters", () => {
    expect(["en-GB", "zh-Hant", "yue", "qq"].map(iso639)).toEqual(["eng", "zho", "yue", null]);
  });
});

describe("chaptersOf", () => {
  const spoken = (index: number) => ({
    utterance: index,
    startMs: 500 + index * 2000,
    endMs: 2000 + index * 2000,
    words: [],
  });
  const headline = utterance("Talks end.", { block: "headline", paragraph: 0 });
  const text = utterance("Nobody won.", { block: "p", paragraph: 1 });
  const subheading = utterance("What next?", { block: "h2", paragraph: 2 });

  it("makes a chapter of the headline and of each subheading, without gaps", () => {
    const narration = script([headline, text, subheading, text]);
    expect(chaptersOf(narration, [0, 1, 2, 3].map(spoken), 9000)).toEqual([
      { title: "Talks end.", startMs: 0, endMs: 4500 },
      { title: "What next?", startMs: 4500, endMs: 9000 },
    ]);
  });

  it("makes none where there is nothing to choose from", () => {
    expect(chaptersOf(script([headline, text]), [0, 1].map(spoken), 5000)).toEqual([]);
  });
});

interface Info {
  readonly at: number;
  readonly length: number;
  readonly frames: number;
  readonly bytes: number;
  readonly table: readonly number[];
  readonly delay: number;
  readonly padding: number;
}

/** Reads the info frame as a player would. */
function infoOf(bytes: Uint8Array): Info {
  const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | (bytes[at] ?? 0), 0);
  const at = 10 + size;
  const header = frameHeaderAt(bytes, at);
  if (!header) throw new Error("no frame after the tag");
  const xing = at + 4 + (header.mpeg1 ? 32 : 17);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  expect(new TextDecoder().decode(bytes.subarray(xing, xing + 4))).toBe("Xing");
  const delays = view.getUint32(xing + 120 + 20) & 0xff_ff_ff;
  return {
    at,
    length: header.length,
    frames: view.getUint32(xing + 8),
    bytes: view.getUint32(xing + 12),
    table: [...bytes.subarray(xing + 16, xing + 116)],
    delay: delays >>> 12,
    padding: delays & 0xfff,
  };
}
