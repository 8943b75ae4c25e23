import { describe, expect, test } from "vitest";
import { namesIn } from "../../../src/narration/lexicon/find-names.ts";
import { lexiconOf } from "../../../src/narration/lexicon/lexicon.ts";
import { sentencesOf } from "../styled.ts";

const lexicon = lexiconOf([
  { grapheme: "Tarn Velo", language: "en", pronunciation: { type: "alias", text: "tarn vaylo" } },
]);

function names(text: string): string[] {
  return namesIn(text, sentencesOf(text), "en-GB", lexicon).map(
    ({ name, count, listed }) => `${name} ${count}${listed ? " listed" : ""}`,
  );
}

describe("namesIn", () => {
  test("finds names of several words, and the small words inside them", () => {
    expect(names("The talks with Ilse von der Marn in Kenbar failed.")).toEqual([
      "Ilse von der Marn 1",
      "Kenbar 1",
    ]);
  });

  test("tells what a lexicon lists from what nobody has listed", () => {
    expect(names("He met Tarn Velo’s aide, Ada Okafor.")).toEqual([
      "Ada Okafor 1",
      "Tarn Velo 1 listed",
    ]);
  });

  test("takes the first word of a sentence for a name only where it is one elsewhere", () => {
    expect(names("Ferries sail. Kenbar waits. They left Kenbar’s harbour.")).toEqual(["Kenbar 2"]);
  });

  test("takes the first word of a quote for one in the same way, and a quoted word alone for a name", () => {
    expect(names("He said “Look at Kenbar” on Nov. 4, and took “Velavo” for it.")).toEqual([
      "Kenbar 1",
      "Velavo 1",
    ]);
  });

  test("leaves out the word before the name of a writer", () => {
    expect(names("By Ada Okafor. With Ilse Marn.")).toEqual(["Ada Okafor 1", "Ilse Marn 1"]);
  });

  test("passes over titles, days and initialisms", () => {
    expect(names("On Monday the President told the WHO and Doctor no.")).toEqual(["Doctor 1"]);
  });
});
