import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chaptersOf } from "../../src/audio/chapters.ts";
import { encodeFlac } from "../../src/audio/flac.ts";
import { loudnessTargets } from "../../src/audio/loudness-target.ts";
import { encodeM4b } from "../../src/audio/m4b.ts";
import { encodeMp3 } from "../../src/audio/mp3.ts";
import { frameGrid } from "../../src/audio/mp3-frames.ts";
import { normalise } from "../../src/audio/normalise.ts";
import { encodeOpus } from "../../src/audio/opus.ts";
import { durationMsOf, type Recording, type Take } from "../../src/audio/recording.ts";
import { encodeWav } from "../../src/audio/wav.ts";
import { wholeOf } from "../../src/host/content.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import type { NarrationScript } from "../../src/narration/script.ts";
import { openSounds } from "../../src/speech/cue-sounds.ts";
import { espeak } from "../../src/speech/engines/espeak.ts";
import { record } from "../../src/speech/speak-script.ts";
import { exampleCover, exampleTags } from "../audio/example-tags.ts";
import { babble } from "../audio/signals.ts";
import { inMemory, soundOf } from "../audio/sounds.ts";
import { script, utterance, voice } from "../speech/script.ts";

/** FFmpeg judges what is delivered, as any player would decode it. */
const missing = (["ffmpeg", "ffprobe"] as const).filter((program) => !runs(program));
if (missing.length > 0) {
  const message = `${missing.join(" and ")} not found: the audio is not checked from outside. Install ffmpeg.`;
  if (process.env["CI"]) throw new Error(message);
  console.warn(message);
}

const text =
  "The harbour at Tolvik was quiet on Monday morning, when the talks between the two fishing fleets began in the old customs house. " +
  "Officials from both sides said that the first session had lasted four hours. Nobody expected a result before Friday.";

const narration: NarrationScript = script(
  [
    utterance("Fishing fleets meet in Tolvik.", { block: "headline", paragraph: 0 }),
    ...(text
      .match(/[^.]+\./g)
      ?.map((sentence, i) =>
        utterance(sentence.trim(), { paragraph: 1, pauseBefore: i === 0 ? 1000 : 350 }),
      ) ?? []),
    utterance("What comes next – “soon”", { block: "h2", paragraph: 2, pauseBefore: 1200 }),
    utterance("In translation:", { voice: voice("label"), paragraph: 3, pauseBefore: 700 }),
    utterance("We have waited nine years for this, and we shall not leave without an agreement.", {
      voice: voice("quote"),
      paragraph: 3,
      pauseBefore: 250,
    }),
  ],
  { pauseAtEnd: 1000, title: "Fishing fleets meet – “at last”" },
);

const encoded = ["a.mp3", "a.opus", "a.flac", "a.m4b"];
const all = ["a.wav", ...encoded];

describe.skipIf(missing.length > 0)("the delivered audio", () => {
  let folder = "";
  let take: Take;
  let recording: Recording;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-conformance-"));
    const session = await espeak.open(nodeHost, { language: "en-GB", voices: {} }, () => undefined);
    take = inMemory(await record(narration, session, () => undefined));
    recording = await normalise(take);
    await session.close();
    const chapters = chaptersOf(narration, recording.timeline, durationMsOf(recording));
    const tags = { ...exampleTags, title: narration.title, chapters, cover: exampleCover };
    writeFileSync(file("a.wav"), wholeOf(encodeWav(recording, tags)));
    writeFileSync(file("a.mp3"), wholeOf(await encodeMp3(recording, tags)));
    writeFileSync(file("a.opus"), await encodeOpus(recording, tags));
    writeFileSync(file("a.flac"), wholeOf(await encodeFlac(recording, tags)));
    writeFileSync(file("a.m4b"), await encodeM4b(recording, tags, nodeHost));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(all)("is as loud as promised: %s", (name) => {
    const { integrated, peak } = ebur128(file(name));
    expect(Math.abs(integrated + 16)).toBeLessThanOrEqual(0.5);
    expect(peak).toBeLessThanOrEqual(-1);
    expect(Math.abs(integrated - recording.loudness.lufs)).toBeLessThanOrEqual(0.25);
  });

  it.each(all)("lasts as long as the timeline says: %s", (name) => {
    const { format } = probe(file(name));
    // Of an MP3 ffprobe counts whole frames, the encoder's delay and padding included.
    const most = name === "a.mp3" ? 100 : 10;
    expect(Math.abs(Number(format.duration) * 1000 - durationMsOf(recording))).toBeLessThan(most);
  });

  it.each(encoded)("decodes to the samples of the WAV, in step within 5 ms: %s", (name) => {
    const [wav, other] = ["a.wav", name].map((each) => decode(file(each), recording.sampleRate));
    expect(Math.abs((other?.length ?? 0) - (wav?.length ?? 0))).toBeLessThan(1024);
    const offset = bestOffset(wav ?? new Float32Array(), other ?? new Float32Array());
    expect(Math.abs(offset) / recording.sampleRate).toBeLessThan(0.005);
  });

  it("is in FLAC what it is in WAV, sample for sample", () => {
    const [wav, flac] = ["a.wav", "a.flac"].map((name) => decode(file(name), recording.sampleRate));
    expect(flac?.length).toBe(wav?.length);
    expect(flac?.every((sample, i) => sample === wav?.[i])).toBe(true);
  });

  it.each(all)("carries its tags: %s", (name) => {
    const { format, streams } = probe(file(name));
    const tags = { ...lowercase(format.tags), ...lowercase(streams[0]?.tags) };
    expect(tags).toMatchObject({
      title: narration.title,
      comment: "Read by a synthetic voice.",
      copyright: exampleTags.copyright,
    });
    expect(tags["artist"]).toContain("Ada Okafor");
    expect(tags["language"]).toMatch(/^en/);
    expect(JSON.stringify(tags)).toContain("2024");
  });

  it.each(encoded)("carries its chapters and its cover: %s", (name) => {
    const { chapters, streams } = probe(file(name));
    expect(chapters.map(({ tags }) => tags.title)).toEqual([
      "Fishing fleets meet in Tolvik.",
      "What comes next – “soon”",
    ]);
    expect(Number(chapters.at(-1)?.end_time) * 1000).toBeCloseTo(durationMsOf(recording), -2);
    const pictures = streams.filter(({ codec_type }) => codec_type === "video");
    expect(pictures.map(({ codec_name }) => codec_name)).toEqual(["png"]);
  });

  it("is an audiobook by its brand", () => {
    expect(probe(file("a.m4b")).format.tags["major_brand"]).toBe("M4B ");
  });

  it("tells players of Opus how far it is from -23 LUFS", () => {
    const gain = Number(probe(file("a.opus")).streams[0]?.tags?.["R128_TRACK_GAIN"]) / 256;
    expect(ebur128(file("a.opus")).integrated + gain).toBeCloseTo(-23, 0);
  });

  it.each(all)("decodes without a complaint: %s", (name) => {
    const args = ["-v", "warning", "-i", file(name), "-map", "0:a", "-f", "null", "-"];
    expect(execFileSync("ffmpeg", args, { stdio: "pipe", encoding: "utf8" })).toBe("");
  });

  it("holds the peaks of the style's sounds in every encoding", async () => {
    const files = ["quote-open", "translated", "quote-close"].map(
      (name) => `styles/sounds/${name}.wav`,
    );
    const named = files.map((path) => ({ file: path, span: { file: "", start: 0, end: 0 } }));
    const sounds = await openSounds(named, nodeHost, () => undefined);
    expect(sounds.size).toBe(files.length);
    const cued: NarrationScript = {
      ...narration,
      sounds: narration.utterances.map((_, before) => ({
        file: files[before % files.length] ?? "",
        decibels: 0,
        before,
        pauseBefore: 100,
      })),
    };
    const session = await espeak.open(nodeHost, { language: "en-GB", voices: {} }, () => undefined);
    const spoken = await record(cued, session, () => undefined, { sounds });
    const made = await normalise(inMemory(spoken));
    await session.close();
    writeFileSync(file("c.opus"), await encodeOpus(made, exampleTags));
    writeFileSync(file("c.mp3"), wholeOf(await encodeMp3(made, exampleTags)));
    for (const name of ["c.opus", "c.mp3"]) {
      const { integrated, peak } = ebur128(file(name));
      expect(Math.abs(integrated + 16)).toBeLessThanOrEqual(0.5);
      expect(peak).toBeLessThanOrEqual(-1);
    }
  }, 60_000);

  it.each(["mono", "broadcast"] as const)(
    "keeps to the target %s",
    async (name) => {
      const target = loudnessTargets[name];
      const made = await normalise(take, target);
      const formats = {
        "b.mp3": wholeOf(await encodeMp3(made, exampleTags)),
        "b.opus": await encodeOpus(made, exampleTags),
        "b.m4b": await encodeM4b(made, exampleTags, nodeHost),
        "b.flac": wholeOf(await encodeFlac(made, exampleTags)),
      };
      for (const [path, bytes] of Object.entries(formats)) {
        writeFileSync(file(path), bytes);
        expect(probe(file(path)).streams[0]?.channels).toBe(target.channels);
        const { integrated, peak } = ebur128(file(path));
        expect(Math.abs(integrated - target.lufs)).toBeLessThanOrEqual(0.5);
        expect(peak).toBeLessThanOrEqual(-1);
      }
    },
    60_000,
  );
});

describe.skipIf(missing.length > 0)("an MP3 of two channels", () => {
  it.each([
    ["MPEG-2", 22_050, babble(22_050, 6)],
    ["MPEG-1", 44_100, babble(44_100, 6)],
    ["MPEG-1, nothing but noise", 44_100, noise(44_100)],
  ])("is the sound of one channel on both (%s)", async (_, sampleRate, samples) => {
    const folder = mkdtempSync(join(tmpdir(), "readout-mp3-"));
    try {
      const [one, two] = await Promise.all(
        ([1, 2] as const).map(async (channels) => {
          const file = join(folder, `${channels}.mp3`);
          const sound = soundOf(sampleRate, channels, samples);
          writeFileSync(file, wholeOf(await encodeMp3(sound, exampleTags)));
          return decodeBoth(file);
        }),
      );
      expect(two?.length).toBe(2 * (one?.length ?? 0));
      let farthest = 0;
      for (let i = 0; i < (one?.length ?? 0); i++) {
        const value = one?.[i] ?? 0;
        farthest = Math.max(farthest, Math.abs((two?.[2 * i] ?? 0) - value));
        farthest = Math.max(farthest, Math.abs((two?.[2 * i + 1] ?? 0) - value));
      }
      expect(farthest).toBeLessThan(1e-4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.skipIf(missing.length > 0)("an MP3 of segments", () => {
  it.each([22_050, 44_100])(
    "decodes to what each of them decodes to alone, at %i Hz",
    async (sampleRate) => {
      const frame = frameGrid(sampleRate);
      const folder = mkdtempSync(join(tmpdir(), "readout-mp3-"));
      const decoded = async (...segments: readonly Float32Array[]) => {
        const file = join(folder, "segments.mp3");
        const sound = soundOf(sampleRate, 2, ...segments);
        writeFileSync(file, wholeOf(await encodeMp3(sound, exampleTags)));
        const warnings = ["-v", "warning", "-i", file, "-f", "null", "-"];
        expect(execFileSync("ffmpeg", warnings, { stdio: "pipe", encoding: "utf8" })).toBe("");
        return decode(file, sampleRate);
      };
      try {
        // Sound begins a frame after a joint and ends four before the next: the least that there is.
        const segments = [40, 25, 60].map((frames, index) => {
          const samples = new Float32Array(frames * frame);
          const sound = babble(sampleRate, 4).subarray(index * 5000);
          samples.set(sound.subarray(0, (frames - 5) * frame), frame);
          return samples;
        });
        const together = await decoded(...segments);
        expect(together.length).toBe(125 * frame);
        for (const [index, samples] of segments.entries()) {
          const alone = await decoded(samples);
          const start = ([0, 40, 65][index] ?? 0) * frame;
          let farthest = 0;
          for (const [at, value] of alone.entries()) {
            farthest = Math.max(farthest, Math.abs(value - (together[start + at] ?? 0)));
          }
          expect(farthest).toBeLessThan(1e-4);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

/** Loud noise, which fills every frame. */
function noise(length: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => ((i * i * 7919) % 65_521) / 32_761 - 1);
}

/** Every channel, one sample after the other. */
function decodeBoth(file: string): Float32Array {
  const args = ["-v", "error", "-i", file, "-f", "f32le", "-"];
  const bytes = execFileSync("ffmpeg", args, { maxBuffer: 2 ** 28 });
  return new Float32Array(new Uint8Array(bytes).buffer);
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

interface Probed {
  readonly format: { readonly duration: string; readonly tags: Record<string, string> };
  readonly streams: readonly {
    readonly codec_type: string;
    readonly codec_name: string;
    readonly channels?: number;
    readonly tags?: Record<string, string>;
  }[];
  readonly chapters: readonly {
    readonly end_time: string;
    readonly tags: { readonly title: string };
  }[];
}

function probe(path: string): Probed {
  const args = [
    "-v",
    "error",
    "-show_format",
    "-show_streams",
    "-show_chapters",
    "-of",
    "json",
    path,
  ];
  return JSON.parse(execFileSync("ffprobe", args, { encoding: "utf8" })) as Probed;
}

function ebur128(path: string): { integrated: number; peak: number } {
  const args = [
    "-hide_banner",
    "-nostats",
    "-i",
    path,
    "-af",
    "ebur128=peak=true",
    "-f",
    "null",
    "-",
  ];
  const log = execFileSync("sh", ["-c", 'exec ffmpeg "$@" 2>&1', "ffmpeg", ...args], {
    encoding: "utf8",
  });
  const value = (name: string) =>
    Number(new RegExp(`${name}:\\s+(-?[\\d.]+) `).exec(log.slice(log.lastIndexOf("Summary")))?.[1]);
  return { integrated: value("I"), peak: value("Peak") };
}

/** Formats write names of tags in capitals or not. */
function lowercase(tags: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).map(([name, text]) => [name.toLowerCase(), text]));
}

/** The first channel. */
function decode(path: string, sampleRate: number): Float32Array {
  const raw = `${path}.raw`;
  execFileSync("ffmpeg", [
    "-v",
    "error",
    "-y",
    "-i",
    path,
    "-map_channel",
    "0.0.0",
    "-ar",
    String(sampleRate),
    "-f",
    "f32le",
    raw,
  ]);
  const bytes = readFileSync(raw);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4).slice();
}

/** Samples by which `other` is late, by the strongest correlation within 200 ms. */
function bestOffset(one: Float32Array, other: Float32Array): number {
  let best = { offset: 0, product: 0 };
  for (let offset = -4410; offset <= 4410; offset++) {
    let product = 0;
    for (let i = 22_050; i < 44_100; i++) product += (one[i] ?? 0) * (other[i + offset] ?? 0);
    if (product > best.product) best = { offset, product };
  }
  return best.offset;
}
