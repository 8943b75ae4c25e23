import { describe, expect, it } from "vitest";
import type { FoundQuote } from "./quote-pairs.ts";
import { readLabelled } from "./read-labelled.ts";
import { score } from "./scoring.ts";

const article = readLabelled(
  "tolls",
  [
    "V = Ilka Varos",
    "",
    "“{V stated: The dam will hold,}” {V<: she} said {T el by the Courier: in Greek, as the Courier translated it}.",
    "The “{t: river tax}” stays, said ‘{~: they}’.",
  ].join("\n"),
);
const [speech, term] = article.quotes.map(({ start, end }) => ({ start, end }));

describe("scoring", () => {
  it("counts everything as right where all is found", () => {
    const result = scoreOf([quote({})]);
    expect(result.speech).toEqual({ right: 1, found: 1, gold: 1 });
    expect(result.pronouns).toEqual({ right: 1, of: 1 });
    expect(result.translation).toEqual({ right: 1, found: 1, gold: 1 });
    expect(result.language).toEqual({ right: 1, of: 1 });
    expect(result.translator).toEqual({ right: 1, of: 1 });
    expect(result.terms).toEqual({ right: 1, of: 1 });
    expect(result.mistakes).toEqual([]);
  });

  it("tells a quote that was missed, and a term taken for speech", () => {
    const result = scoreOf([quote({ range: term, name: null, status: "none" })]);
    expect(result.speech).toEqual({ right: 0, found: 1, gold: 1 });
    expect(result.terms).toEqual({ right: 0, of: 1 });
    expect(result.mistakes.map(({ kind }) => kind)).toEqual(["missed", "not speech"]);
  });

  it("tells a wrong speaker, and lets a surname count as one", () => {
    expect(scoreOf([quote({ name: "Mr. Ilka B. Varos" })]).speaker).toEqual({ right: 1, of: 1 });
    const result = scoreOf([quote({ name: "Anders Varos" })]);
    expect(result.speaker).toEqual({ right: 0, of: 1 });
    expect(result.surname).toEqual({ right: 1, of: 1 });
    expect(result.mistakes.map(({ kind }) => kind)).toEqual(["speaker"]);
  });

  it("counts a label on words that nobody said as a false one", () => {
    const result = scoreOf([quote({}), quote({ range: term })]);
    expect(result.translation).toEqual({ right: 1, found: 2, gold: 1 });
  });

  it("takes nothing off for what is found in a zone to ignore", () => {
    const result = scoreOf([quote({}), quote({ range: article.ignore[0] })]);
    expect(result.speech).toEqual({ right: 1, found: 1, gold: 1 });
  });
});

function scoreOf(found: readonly FoundQuote[]) {
  return score([article], new Map([[article.id, found]]));
}

function quote({
  range = speech,
  name = "Ilka Varos",
  status = "stated",
}: {
  readonly range?: { readonly start: number; readonly end: number } | undefined;
  readonly name?: string | null;
  readonly status?: string;
}): FoundQuote {
  const where = range ?? { start: 0, end: 0 };
  return {
    ...where,
    parts: [where],
    kind: "speech",
    speaker: { name },
    translated: { status, lang: "el", translator: "the Courier" },
  };
}
