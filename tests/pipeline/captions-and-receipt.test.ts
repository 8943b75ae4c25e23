import { expect, it } from "vitest";
import { convert } from "../../src/pipeline/convert.ts";

const article = "tests/cases/harbour-talks/harbour-talks.txt";

it("tells the same times to the millisecond in captions and receipt", async () => {
  const { articles } = await convert([article], { to: ["vtt", "srt"] });
  const [made] = articles;
  const captions = (ending: string) => {
    const file = made?.files.find(({ name }) => name.endsWith(ending));
    return timesIn(new TextDecoder().decode(file?.bytes));
  };
  const web = captions(".vtt");
  expect(captions(".srt")).toEqual(web);
  const starts = new Set(web.map(([start]) => start));
  const ends = new Set(web.map(([, end]) => end));
  const heard = made?.receipt?.sentences.flatMap(({ audio }) => audio) ?? [];
  expect(heard.length).toBeGreaterThan(20);
  expect(heard.filter(({ start }) => !starts.has(start))).toEqual([]);
  expect(heard.filter(({ end }) => !ends.has(end))).toEqual([]);
});

/** Milliseconds of each cue. */
function timesIn(captions: string): (readonly [start: number, end: number])[] {
  return Array.from(captions.matchAll(/^(\S+) --> (\S+)$/gm), ([, start = "", end = ""]) => [
    milliseconds(start),
    milliseconds(end),
  ]);
}

function milliseconds(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.replace(",", ".").split(":").map(Number);
  return Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000);
}
