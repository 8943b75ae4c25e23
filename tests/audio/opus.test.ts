import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oggStream } from "../../src/audio/ogg.ts";
import { encodeOpus } from "../../src/audio/opus.ts";
import { exampleCover, exampleTags } from "./example-tags.ts";
import { babble } from "./signals.ts";
import { soundOf } from "./sounds.ts";

const loudness = { lufs: -16, truePeakDb: -1.5 };

describe("encodeOpus", () => {
  it.each([0, 1, 648, 20_000])("ends with the last of %i samples", async (length) => {
    const samples = babble(48_000, 1).subarray(0, length);
    const sound = { ...soundOf(48_000, 2, samples), loudness };
    const pages = pagesOf(await encodeOpus(sound, exampleTags));
    const head = pages[0]?.packets[0] ?? new Uint8Array();
    const preSkip = new DataView(head.buffer, head.byteOffset).getUint16(10, true);
    expect(text(head)).toMatch(/^OpusHead/);
    expect(preSkip).toBe(312);
    expect(pages.at(-1)?.granule).toBe(preSkip + length);
    expect(pages.at(-1)?.isLast).toBe(true);
    const frames = pages.slice(2).flatMap(({ packets }) => packets);
    expect(frames.length).toBe(Math.max(1, Math.ceil((preSkip + length) / 960)));
  });

  it("holds tags, chapters, gain and a cover larger than a page", async () => {
    const chapters = [{ title: "One = two", startMs: 3_723_004, endMs: 3_800_000 }];
    const cover = { ...exampleCover, bytes: new Uint8Array(100_000) };
    const tags = { ...exampleTags, chapters, cover };
    const sound = { ...soundOf(22_050, 1, babble(22_050, 1)), loudness };
    const bytes = await encodeOpus(sound, tags);
    const comments = text(bytes);
    expect(comments).toContain(`TITLE=${exampleTags.title}`);
    expect(comments).toContain("CHAPTER001=01:02:03.004");
    expect(comments).toContain("CHAPTER001NAME=One = two");
    expect(comments).toContain("COMMENT=Read by a synthetic voice.");
    expect(comments).toContain("R128_TRACK_GAIN=-1792");
    expect(comments).toContain("METADATA_BLOCK_PICTURE=");
    expect(pagesOf(bytes).length).toBeGreaterThan(3);
  });

  it("gives the same bytes for the same sound", async () => {
    const encode = () =>
      encodeOpus({ ...soundOf(22_050, 2, babble(22_050, 1)), loudness }, exampleTags);
    expect(await encode()).toEqual(await encode());
  });
});

describe("oggStream", () => {
  it("gives back every packet, whatever their lengths", () => {
    const packet = fc.oneof(fc.nat(600), fc.constantFrom(0, 255, 510, 65_025, 70_000));
    fc.assert(
      fc.property(fc.array(packet, { minLength: 3, maxLength: 80 }), (lengths) => {
        const packets = lengths.map((length, i) => ({
          bytes: new Uint8Array(length).fill(i + 1),
          granule: i * 960,
        }));
        const pages = pagesOf(oggStream(7, packets));
        expect(joined(pages)).toEqual(packets.map(({ bytes }) => bytes.length));
        expect(pages.at(-1)?.granule).toBe(packets.at(-1)?.granule);
        expect(pages.every(({ packets: parts }) => parts.length <= 51)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

interface ReadPage {
  readonly granule: number;
  readonly isLast: boolean;
  readonly isContinued: boolean;
  /** The last one may go on in the next page. */
  readonly packets: readonly Uint8Array[];
  readonly goesOn: boolean;
}

/** Reads pages as a player would. */
function pagesOf(bytes: Uint8Array): ReadPage[] {
  const pages: ReadPage[] = [];
  for (let at = 0; at < bytes.length; ) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at);
    expect(text(bytes.subarray(at, at + 4))).toBe("OggS");
    expect(view.getUint32(18, true)).toBe(pages.length);
    const count = view.getUint8(26);
    const sizes = [...bytes.subarray(at + 27, at + 27 + count)];
    const packets: Uint8Array[] = [];
    let start = at + 27 + count;
    let end = start;
    for (const size of sizes) {
      end += size;
      if (size === 255) continue;
      packets.push(bytes.subarray(start, end));
      start = end;
    }
    const goesOn = sizes.at(-1) === 255;
    if (goesOn) packets.push(bytes.subarray(start, end));
    pages.push({
      granule: Number(view.getBigInt64(6, true)),
      isLast: (view.getUint8(5) & 4) !== 0,
      isContinued: (view.getUint8(5) & 1) !== 0,
      packets,
      goesOn,
    });
    at = end;
  }
  return pages;
}

/** Lengths of the packets, those that go over pages put together. */
function joined(pages: readonly ReadPage[]): number[] {
  const lengths: number[] = [];
  let open = false;
  for (const { packets, isContinued, goesOn } of pages) {
    expect(isContinued).toBe(open);
    packets.forEach(({ length }, index) => {
      if (open && index === 0) lengths.push((lengths.pop() ?? 0) + length);
      else lengths.push(length);
    });
    open = goesOn;
  }
  return lengths;
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
