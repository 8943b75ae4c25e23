import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { countryOfOutlet } from "../../src/readers/english-outlets.ts";
import { varietyProved, withVariety } from "../../src/readers/english-variety.ts";
import { articleOf } from "../annotators/article-of.ts";

const provedBy = (text: string, address: string | null = null) =>
  varietyProved(text, address)?.language ?? null;

describe("the variety of English", () => {
  test.each([
    ["The harbor’s neighbors favored a new theater.", null, "en-US"],
    ["Crews traveled from Fremont, Calif., and analyzed the fibers.", null, "en-US"],
    ["The labor talks took up 40 percent of it.", "https://www.nytimes.com/a", "en-US"],
    ["The neighbours cancelled the harbour’s programme.", "https://www.mill.co.uk/a", "en-GB"],
    ["Their favourite theatre is near the harbour.", "https://example.in/a", "en-IN"],
  ])("%s", (text, address, language) => {
    expect(provedBy(text, address)).toBe(language);
  });

  test.each([
    ["one word proves nothing", "The color of the mill is grey.", null],
    ["mixed spelling", "A neighbor’s color and flavor; the centre, the labour, the defence.", null],
    ["names", "Labor Day at Pearl Harbor and Lincoln Center, said the Defense Department.", null],
    ["one habit three times", "The center, centers, and what is centered.", null],
    ["no sign at all", "The ferry left at noon.", "https://www.nytimes.com/a"],
    ["another's text", "The organisation’s programme, its colour.", "https://www.nytimes.com/a"],
    ["an American text abroad", "The color of the neighbors’ harbor.", "https://mill.co.uk/a"],
  ])("%s: none", (_, text, address) => {
    expect(provedBy(text, address)).toBeNull();
  });

  const article = (language: string) =>
    articleOf("The harbor’s neighbors favored a theater.", language);

  test("is told with what proves it, and where that stands", () => {
    const problems: Diagnostic[] = [];
    const found = withVariety(article("en"), (problem) => problems.push(problem));
    expect(found.metadata.language).toBe("en-US");
    expect(problems).toMatchObject([
      {
        code: "input/english-variety",
        message: expect.stringContaining("“harbor”, “neighbors”"),
        span: { file: "-", start: 4, end: 10 },
      },
    ]);
  });

  test.each(["en-GB", "de"])("what declares itself as %s stays so", (language) => {
    const told = article(language);
    expect(withVariety(told, () => expect.unreachable())).toBe(told);
  });
});

test("the country of an outlet is that of its address", () => {
  expect(countryOfOutlet("https://edition.cnn.com/a")).toBe("US");
  expect(countryOfOutlet("https://notcnn.com/a")).toBeNull();
  expect(countryOfOutlet("https://www.gov.uk/a")).toBe("GB");
  expect(countryOfOutlet("no address")).toBeNull();
});
