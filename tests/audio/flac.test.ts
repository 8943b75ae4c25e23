import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sample16 } from "../../src/audio/bytes.ts";
import { encodeFlac } from "../../src/audio/flac.ts";
import { wholeOf } from "../../src/host/content.ts";
import { exampleCover, exampleTags } from "./example-tags.ts";
import { babble } from "./signals.ts";
import { soundOf } from "./sounds.ts";

describe("encodeFlac", () => {
  it.each([1, 2] as const)(
    "knows its length and the hash of its sound on %i channels",
    async (channels) => {
      const samples = babble(22_050, 25);
      const { streamInfo } = blocksOf(
        wholeOf(await encodeFlac(soundOf(22_050, channels, samples), exampleTags)),
      );
      const pcm = Int16Array.from(
        Array.from(samples).flatMap((sample) => Array<number>(channels).fill(sample16(sample))),
      );
      const md5 = createHash("md5").update(new Uint8Array(pcm.buffer)).digest("hex");
      expect(Buffer.from(streamInfo.subarray(18)).toString("hex")).toBe(md5);
      const view = new DataView(streamInfo.buffer, streamInfo.byteOffset);
      expect(view.getUint32(14)).toBe(samples.length);
      expect(view.getUint32(4)).toBeGreaterThan(0);
    },
  );

  it("has a seek table whose places are frames", async () => {
    const bytes = wholeOf(
      await encodeFlac(soundOf(22_050, 2, babble(22_050, 25)), {
        ...exampleTags,
        cover: exampleCover,
      }),
    );
    const { seekTable, frames } = blocksOf(bytes);
    expect(seekTable.length).toBe(3 * 18);
    const view = new DataView(seekTable.buffer, seekTable.byteOffset);
    for (let at = 0; at < seekTable.length; at += 18) {
      const offset = Number(view.getBigUint64(at + 8));
      // Every frame begins with fourteen set bits (RFC 9639, section 9.1).
      expect([frames[offset], (frames[offset + 1] ?? 0) & 0xfc]).toEqual([0xff, 0xf8]);
    }
  });

  it("bears sound without a sample", async () => {
    const sound = soundOf(22_050, 2, new Float32Array(0));
    expect(blocksOf(wholeOf(await encodeFlac(sound, exampleTags))).frames.length).toBe(0);
  });
});

function blocksOf(bytes: Uint8Array) {
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("fLaC");
  const blocks = new Map<number, Uint8Array>();
  let at = 4;
  for (let isLast = false; !isLast; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    isLast = view.getUint8(0) >= 0x80;
    const length = view.getUint32(0) & 0xff_ff_ff;
    blocks.set(view.getUint8(0) & 0x7f, bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  const none = new Uint8Array();
  return {
    streamInfo: blocks.get(0) ?? none,
    seekTable: blocks.get(3) ?? none,
    frames: bytes.subarray(at),
  };
}
