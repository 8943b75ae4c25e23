import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/annotators/registry.ts";
import type { Article } from "../../src/document/article.ts";
import { detectReader } from "../../src/readers/registry.ts";
import { inspectionOf } from "../../src/renderers/inspection.ts";
import { inspectionSchema } from "../../src/renderers/inspection-schema.ts";

const body = `<p>ULVIK, May 3 (Fjord Courier) — The <em>mill <strong>on the fjord</strong></em> turned; see <a href="https://x.example/mill">the plan</a>.</p>
<h3>Sails</h3><p>“It sings,” said Ida Moe,<br>the miller. <span lang="nb">Takk!</span></p>
<ul><li>four sails;<ol><li>of cloth</li></ol></li><li>one wheel.</li></ul>
<blockquote><p>A mill that stands is a shed.</p><p>Ida Moe</p></blockquote>
<figure><img src="mill.jpg" alt="A mill."><figcaption>The <b>mill</b>. <span class="credit">Photo: I. Moe</span></figcaption></figure>
<table><caption>Turns</caption><tr><th>Year</th><th>Turns</th></tr><tr><td>1931</td><td><i>12</i></td></tr></table><hr>
<p class="correction">Correction: it was Monday.</p>`;
const item = {
  uri: "urn:x:1",
  type: "text",
  language: "en",
  firstcreated: "2031-05-03T09:00:00Z",
  embargoed: "2031-05-02T09:00:00Z",
  copyrightnotice: "© Fjord Courier",
  byline: "By Ida Moe",
  headline: "Mill turns",
  description_text: "After 90 years.",
  body_html: body,
};

async function read(file: string, value: unknown): Promise<Article> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const input = { file, bytes };
  const [article] = await detectReader(input).read(input, { language: null }, () => undefined);
  if (!article) throw new Error("no article");
  return article;
}

const inspected = (article: Article) =>
  inspectionOf(
    annotate(article, () => undefined),
    [],
  );

/** Without places in the file, which is another one, and what its reader left out of the first. */
function withoutPlaces(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (/^(?:source|omitted)$/.test(key) ? undefined : inner)),
  );
}

describe("what Readout wrote", () => {
  it("is as its published schema says", async () => {
    const validate = new Ajv2020().compile(inspectionSchema);
    validate(JSON.parse(JSON.stringify(inspected(await read("a.json", item)))));
    expect(validate.errors).toBeNull();
    expect(validate({ readout: 1 })).toBe(false);
  });

  it("is read back as the same article, block for block and mark for mark", async () => {
    const first = inspected(await read("a.json", item));
    const again = inspected(await read("b.json", first));
    expect(first.blocks.some(({ type }) => type === "table")).toBe(true);
    expect(first.blocks.some(({ marks }) => marks?.some(({ type }) => type === "link"))).toBe(true);
    expect(withoutPlaces(again)).toEqual(withoutPlaces(first));
    expect(inspected(await read("b.json", again)).blocks).toEqual(
      inspected(await read("b.json", inspected(await read("b.json", again)))).blocks,
    );
  });

  it("with offsets that lead nowhere is read as far as they lead somewhere", async () => {
    const inspection = inspected(await read("a.json", item));
    const [headline, ...others] = inspection.blocks;
    const wrong = { ...inspection, blocks: [{ ...headline, end: 1e9 }, ...others] };
    const article = await read("b.json", wrong);
    expect(article.blocks).toHaveLength(others.length);
  });

  it("with 100,000 marks around one word is read without a fault", async () => {
    const mark = { type: "emphasis", start: 0, end: 4 };
    const article = await read("b.json", {
      readout: 1,
      language: "en",
      text: "Mill turns",
      blocks: [{ type: "paragraph", start: 0, end: 10, marks: Array(100_000).fill(mark) }],
    });
    expect(article.text).toBe("Mill turns");
  });
});
