import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnnotatedArticle } from "../../../src/document/article.ts";
import { found, read, reviewed, reviewOf } from "./world.ts";

const ferry = `Ferry stays
The night boat will run until 2031, the council said on Saturday.
“We are staying here for good,” the harbour-master, Ana Ruiz, said through an interpreter. “Nobody asked us to leave.”
Ruiz said the talks had been long. “Yes,” she said.
“The boat pays for itself,” said Jon Lund, a councillor. “It always has.”
The quay has a bar called “The Drowned Bell”.`;

function quotesOf({ annotations }: AnnotatedArticle) {
  const names = new Map(annotations.speakers.map(({ id, name }) => [id, name]));
  return annotations.quotes.map((quote) => ({
    kind: quote.kind,
    speaker: quote.speaker === null ? null : names.get(quote.speaker),
    translation: quote.translation,
  }));
}

/** The review of `ferry` in which the nth entry says something else. */
async function edited(index: number, field: string, value: string): Promise<string> {
  const entries = (await reviewOf(ferry)).split("  - quote: ");
  return entries
    .map((entry, i) =>
      i === index + 1
        ? entry.replace(new RegExp(`^    ${field}: .*$`, "m"), `    ${field}: ${value}`)
        : entry,
    )
    .join("  - quote: ");
}

describe("a review file", () => {
  it("changes nothing until an editor changes it", async () => {
    const { article, diagnostics } = await reviewed(ferry, await reviewOf(ferry));
    expect(diagnostics).toEqual([]);
    expect(article).toEqual(found(ferry));
  });

  it("is written the same again where nothing has changed", async () => {
    const first = await reviewOf(ferry);
    expect(await reviewOf(ferry, (await read(first)).review)).toBe(first);
  });

  it("gives a quote to another speaker of the article", async () => {
    const { article } = await reviewed(ferry, await edited(2, "speaker", "jon lund"));
    expect(quotesOf(article)[2]?.speaker).toBe("Jon Lund");
    expect(article.annotations.speakers.map(({ name }) => name)).toEqual(["Ana Ruiz", "Jon Lund"]);
    const quote = article.annotations.quotes[2];
    expect(quote?.mention).toBeNull();
    expect(quote?.evidence.at(-1)).toEqual({
      range: null,
      text: "ferry.txt.review.yaml",
      rule: "editors-review",
    });
  });

  it("names a speaker whom the article does not, in order of first quote", async () => {
    const { article } = await reviewed(ferry, await edited(0, "speaker", "Tove Berg"));
    const { speakers, quotes } = article.annotations;
    expect(speakers[0]).toEqual({ id: "s1", name: "Tove Berg", description: null, mentions: [] });
    expect(quotes[0]?.speaker).toBe("s1");
    expect(speakers.map(({ id }) => id)).toEqual(speakers.map((_, index) => `s${index + 1}`));
  });

  it("takes a speaker who is left without quotes off the list", async () => {
    const first = await edited(3, "speaker", "Ana Ruiz");
    const both = first.replace(/(It always has[\s\S]*?speaker: )Jon Lund/, "$1Ana Ruiz");
    const { article } = await reviewed(ferry, both);
    expect(article.annotations.speakers.map(({ name }) => name)).toEqual(["Ana Ruiz"]);
  });

  it("takes away a carried translation with the speaker it was carried by", async () => {
    expect(quotesOf(found(ferry))[1]?.translation.status).toBe("carried");
    const { article } = await reviewed(ferry, await edited(1, "speaker", "Jon Lund"));
    expect(quotesOf(article)[1]).toMatchObject({
      speaker: "Jon Lund",
      translation: { status: "none" },
    });
  });

  it("makes a term of a quote, with neither speaker nor translation", async () => {
    const { article } = await reviewed(ferry, await edited(0, "kind", "term"));
    expect(quotesOf(article)[0]).toEqual({
      kind: "term",
      speaker: null,
      translation: { status: "none" },
    });
  });

  it("makes speech of a term when it is given a speaker", async () => {
    const yaml = `readout: 1\nquotes:\n  - words: The Drowned Bell\n    speaker: Jon Lund\n`;
    const { article, diagnostics } = await reviewed(ferry, yaml);
    expect(diagnostics).toEqual([]);
    expect(quotesOf(article).at(-1)).toMatchObject({ kind: "speech", speaker: "Jon Lund" });
  });

  it("declares a translation, and its language on top of what the article states", async () => {
    const declared = await reviewed(ferry, await edited(3, "translation", "declared"));
    expect(quotesOf(declared.article)[3]?.translation).toEqual({
      status: "declared",
      originalLanguage: null,
      translator: null,
      evidence: [{ range: null, text: "ferry.txt.review.yaml", rule: "editors-review" }],
    });
    const named = await reviewed(ferry, await edited(0, "language", "PT-br"));
    expect(quotesOf(named.article)[0]?.translation).toMatchObject({
      status: "declared",
      originalLanguage: "pt-BR",
      translator: "an interpreter",
      evidence: [{ rule: "editors-review" }, { rule: "through-an-interpreter" }],
    });
  });

  it.each(["null", "", '""'])("takes the translator away where it says %j", async (value) => {
    const { article, diagnostics } = await reviewed(ferry, await edited(0, "translator", value));
    expect(diagnostics).toEqual([]);
    expect(quotesOf(article)[0]?.translation).toMatchObject({
      status: "declared",
      translator: null,
    });
  });

  it("denies a translation that Readout found", async () => {
    const { article } = await reviewed(ferry, await edited(0, "translation", "none"));
    expect(quotesOf(article)[0]?.translation).toEqual({ status: "none" });
  });
});

describe("an update of a review file", () => {
  it("keeps the editor's values and notes, and Readout's own reading beside them", async () => {
    const before = (await edited(2, "speaker", "Jon Lund")).replace("note: null", "note: checked");
    const after = await reviewOf(ferry, (await read(before)).review);
    expect(after).toBe(before);
  });

  it("keeps the editor's word when Readout comes to agree, and when it changes its mind again", async () => {
    const before = await edited(2, "speaker", "Jon Lund");
    const agreeing = ferry.replace("“Yes,” she said", "“Yes,” Jon Lund said");
    const during = await reviewOf(agreeing, (await read(before)).review);
    const after = await reviewOf(ferry, (await read(during)).review);
    expect(quotesOf((await reviewed(ferry, after)).article)[2]?.speaker).toBe("Jon Lund");
  });

  it("keeps what was said of quotes that are gone, and only that", async () => {
    const before = await edited(3, "speaker", "Tove Berg");
    const without = ferry.replace(/“The boat.*\n/, "");
    const { diagnostics } = await reviewed(without, before);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["review/stale", "no quote of the article has these words now: “The boat pays for itself,”"],
    ]);
    const span = diagnostics[0]?.span;
    expect(before.slice(span?.start, span?.end)).toBe("The boat pays for itself,");
    const after = await reviewOf(without, (await read(before)).review);
    expect(after).toContain("quote: gone from the article\n    words: The boat pays for itself,");
    expect(after).not.toContain("words: It always has");
    const again = await reviewed(ferry, after);
    expect(quotesOf(again.article)[3]?.speaker).toBe("Tove Berg");
  });
});

describe("an editor's word", () => {
  it.each([
    ["“We are staying here for good,”", "“We're staying here, for good,”"],
    ["“We are staying here for good,”", "“We are staying for good,”"],
    ["Ferry stays\n", "Ferry stays\nA new first paragraph says “We are not staying here.”\n"],
    ["on Saturday.\n", "on Saturday evening, after a long day in the customs house.\n"],
  ])("outlives the edit of %j to %j", async (before, after) => {
    const yaml = await edited(0, "speaker", "Tove Berg");
    const { article, diagnostics } = await reviewed(ferry.replace(before, after), yaml);
    expect(diagnostics).toEqual([]);
    const given = article.annotations.quotes.filter(({ evidence }) =>
      evidence.some(({ rule }) => rule === "editors-review"),
    );
    expect(given).toHaveLength(1);
    expect(quotesOf(article).filter(({ speaker }) => speaker === "Tove Berg")).toHaveLength(1);
  });

  it("is reported by name for some entries, and by number for the rest", async () => {
    const entry = (_: unknown, i: number) => `  - words: Gone with the tide ${i}\n    kind: term\n`;
    const yaml = `readout: 1\nquotes:\n${Array.from({ length: 1000 }, entry).join("")}`;
    const { diagnostics } = await reviewed(ferry, yaml);
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics.at(-1)?.message).toContain("980 more entries");
  });

  it("does not go to other words of the same few letters", async () => {
    const yaml = await edited(2, "speaker", "Tove Berg");
    const moved = ferry
      .replace(" “Yes,” she said.", "")
      .concat("\nAsked whether the bar would close, its owner nodded. “Yes,” Ivo Hale said.");
    const { article, diagnostics } = await reviewed(moved, yaml);
    expect(diagnostics.map(({ code }) => code)).toEqual(["review/stale"]);
    expect(quotesOf(article).map(({ speaker }) => speaker)).not.toContain("Tove Berg");
  });

  it("outlives random edits elsewhere in the article", async () => {
    const yaml = await edited(3, "speaker", "Tove Berg");
    const lines = ferry.split("\n");
    const elsewhere = fc.array(
      fc.record({
        line: fc.constantFrom(0, 1, 2, 3, 5),
        at: fc.nat(),
        remove: fc.nat(6),
        insert: fc.constantFrom("", "and ", "Mr Hale ", "“No,” he said. ", "2030 ", "é"),
      }),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(elsewhere, async (edits) => {
        const changed = [...lines];
        for (const { line, at, remove, insert } of edits) {
          const old = changed[line] ?? "";
          const from = at % (old.length + 1);
          changed[line] = old.slice(0, from) + insert + old.slice(from + remove);
        }
        const text = changed.join("\n");
        const { article, diagnostics } = await reviewed(text, yaml);
        const at = text.indexOf("The boat pays for itself");
        const index = article.annotations.quotes.findIndex(({ parts }) =>
          parts.some(({ inner }) => inner.start <= at && at < inner.end + 30 && inner.end > at),
        );
        // A mark cut in half can swallow the quote: then the word is missed, and it is said so.
        if (!text.includes("\n“The boat") || index < 0) return;
        const words = article.annotations.quotes[index]?.parts[0].inner;
        if (words?.start !== at || article.annotations.quotes[index]?.kind !== "speech") return;
        expect(diagnostics).toEqual([]);
        expect(quotesOf(article)[index]?.speaker).toBe("Tove Berg");
      }),
      { numRuns: 300 },
    );
  });
});

describe("the editor's word on a quote", () => {
  const words = [
    "The dam will hold until the spring.",
    "Nobody asked the ferrymen.",
    "Yes, we know.",
    "It was my mother who kept the lamps lit on this quay for forty winters.",
  ];
  const article = (quotes: readonly string[]) =>
    [
      "Ferry stays",
      ...quotes.map(
        (quote, index) => `On day ${index + 1} the talks went on. “${quote}” Ana Ruiz said.`,
      ),
    ].join("\n");
  const edits = fc.record({
    quote: fc.nat({ max: words.length - 1 }),
    word: fc.nat({ max: 12 }),
    kind: fc.constantFrom("replace", "insert", "delete"),
    by: fc.constantFrom("boat", "never", "harbour-master"),
  });

  /** One word of a quote changed, as an editor does it. */
  function withEdit({
    quote,
    word,
    kind,
    by,
  }: {
    quote: number;
    word: number;
    kind: string;
    by: string;
  }) {
    return words.map((text, index) => {
      if (index !== quote) return text;
      const parts = text.split(" ");
      const at = word % parts.length;
      if (kind === "delete") parts.splice(at, 1);
      else parts.splice(at, kind === "replace" ? 1 : 0, by);
      return parts.join(" ");
    });
  }

  it("survives a small edit inside the quote", async () => {
    const review = await reviewOf(article(words));
    await fc.assert(
      fc.asyncProperty(edits, async (edit) => {
        const entries = review.split("  - quote: ");
        entries[edit.quote + 1] = (entries[edit.quote + 1] ?? "").replace(
          /^ {4}speaker: .*$/mu,
          "    speaker: Tove Berg",
        );
        const after = await reviewed(article(withEdit(edit)), entries.join("  - quote: "));
        expect(after.diagnostics).toEqual([]);
        expect(quotesOf(after.article).map(({ speaker }) => speaker)).toEqual(
          words.map((_, index) => (index === edit.quote ? "Tove Berg" : "Ana Ruiz")),
        );
      }),
    );
  });
});
