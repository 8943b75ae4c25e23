import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chaptersOf } from "../../src/audio/chapters.ts";
import { encodeMp3 } from "../../src/audio/mp3.ts";
import { normalise } from "../../src/audio/normalise.ts";
import { durationMsOf, type Recording } from "../../src/audio/recording.ts";
import { encodeWav } from "../../src/audio/wav.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import type { NarrationScript } from "../../src/narration/script.ts";
import { espeak } from "../../src/speech/engines/espeak.ts";
import { record } from "../../src/speech/speak-script.ts";
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

describe.skipIf(missing.length > 0)("the delivered audio", () => {
  let folder = "";
  let recording: Recording;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "readout-conformance-"));
    const session = await espeak.open(nodeHost, { language: "en-GB", voices: {} }, () => undefined);
    recording = normalise(await record(narration, session, () => undefined));
    await session.close();
    const chapters = chaptersOf(narration, recording.timeline, durationMsOf(recording));
    const tags = {
      title: narration.title,
      language: "en-GB",
      artists: ["Ada Okafor"],
      publisher: "Harbour News",
      published: "2024-05-06",
      copyright: null,
      comment: "Read by a synthetic voice.",
      chapters,
    };
    writeFileSync(file("a.mp3"), await encodeMp3(recording, tags));
    writeFileSync(file("a.wav"), encodeWav(recording));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(["a.mp3", "a.wav"])("is as loud as promised: %s", (name) => {
    const { integrated, peak } = ebur128(file(name));
    expect(Math.abs(integrated + 16)).toBeLessThanOrEqual(0.5);
    expect(peak).toBeLessThanOrEqual(-1);
    expect(Math.abs(integrated - recording.loudness.lufs)).toBeLessThanOrEqual(0.15);
  });

  it("lasts as long as the timeline says", () => {
    const { format } = probe(file("a.mp3"));
    // ffprobe counts whole frames, the encoder's delay and padding included.
    expect(Math.abs(Number(format.duration) * 1000 - durationMsOf(recording))).toBeLessThan(100);
    expect(Number(probe(file("a.wav")).format.duration) * 1000).toBeCloseTo(
      durationMsOf(recording),
      0,
    );
  });

  it("decodes to the samples of the WAV, in step within five milliseconds", () => {
    const [mp3, wav] = ["a.mp3", "a.wav"].map((name) => decode(file(name)));
    expect(mp3?.length).toBe(wav?.length);
    const offset = bestOffset(wav ?? new Float32Array(), mp3 ?? new Float32Array());
    expect(Math.abs(offset) / recording.sampleRate).toBeLessThan(0.005);
  });

  it("carries its tags and chapters", () => {
    const { format, chapters } = probe(file("a.mp3"));
    expect(format.tags).toMatchObject({
      title: narration.title,
      artist: "Ada Okafor",
      language: "eng",
      comment: "Read by a synthetic voice.",
    });
    expect(chapters.map(({ tags }) => tags.title)).toEqual([
      "Fishing fleets meet in Tolvik.",
      "What comes next – “soon”",
    ]);
    expect(Number(chapters.at(-1)?.end_time) * 1000).toBeCloseTo(durationMsOf(recording), -2);
  });

  it("decodes without a complaint", () => {
    const complaints = execFileSync(
      "ffmpeg",
      ["-v", "warning", "-i", file("a.mp3"), "-f", "null", "-"],
      {
        stdio: "pipe",
        encoding: "utf8",
      },
    );
    expect(complaints).toBe("");
  });
});

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
  readonly chapters: readonly {
    readonly end_time: string;
    readonly tags: { readonly title: string };
  }[];
}

function probe(path: string): Probed {
  const args = ["-v", "error", "-show_format", "-show_chapters", "-of", "json", path];
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

/** The first channel. */
function decode(path: string): Float32Array {
  const raw = `${path}.raw`;
  execFileSync("ffmpeg", [
    "-v",
    "error",
    "-y",
    "-i",
    path,
    "-map_channel",
    "0.0.0",
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
