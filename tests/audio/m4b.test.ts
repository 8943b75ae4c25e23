import { describe, expect, it } from "vitest";
import { EncodingError, encodeM4b, ffmpegAvailability } from "../../src/audio/m4b.ts";
import { coverOf } from "../../src/audio/tags.ts";
import type { Host, RunResult } from "../../src/host/host.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { exampleCover, exampleTags } from "./example-tags.ts";
import { babble } from "./signals.ts";
import { soundOf } from "./sounds.ts";

const sound = soundOf(22_050, 2, babble(22_050, 1));

function answering(result: RunResult, seen: string[][] = []): Host {
  const run: Host["run"] = async (_program, args) => {
    seen.push([...args]);
    return result;
  };
  return { ...nodeHost, run };
}

const failed = {
  status: "exited",
  code: 1,
  stdout: new Uint8Array(),
  stderr: "first\nUnknown encoder 'aac'\n",
} as const;

describe("ffmpegAvailability", () => {
  it("says how to get FFmpeg where it is not", async () => {
    expect(await ffmpegAvailability(answering({ status: "missing" }))).toMatchObject({
      available: false,
      howToGet: expect.stringContaining("apt install ffmpeg"),
    });
  });
});

describe("encodeM4b", () => {
  it.each([
    [failed, "Unknown encoder 'aac'"],
    [{ status: "missing" } as const, "no program ffmpeg"],
    [{ status: "timed-out" } as const, "took too long"],
  ])("rejects with what FFmpeg said: %o", async (result, words) => {
    const made = encodeM4b(sound, exampleTags, answering(result));
    await expect(made).rejects.toThrow(EncodingError);
    await expect(encodeM4b(sound, exampleTags, answering(result))).rejects.toThrow(words);
  });

  it("hands no words of the article to the command line", async () => {
    const seen: string[][] = [];
    const tags = { ...exampleTags, title: "-y; $(touch x)" };
    await encodeM4b(sound, tags, answering(failed, seen)).catch(() => undefined);
    expect(seen).toHaveLength(1);
    expect(seen.flat().some((argument) => argument.includes("touch"))).toBe(false);
  });
});

describe("coverOf", () => {
  it("knows PNG and JPEG by their first bytes, and nothing else", () => {
    expect(coverOf(exampleCover.bytes)?.mediaType).toBe("image/png");
    expect(coverOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))?.mediaType).toBe("image/jpeg");
    expect(coverOf(new TextEncoder().encode("<svg/>"))).toBeNull();
    expect(coverOf(new Uint8Array())).toBeNull();
  });
});
