import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { convert } from "../../src/pipeline/convert.ts";
import { inspect } from "../../src/pipeline/inspect.ts";
import { detectReader } from "../../src/readers/registry.ts";
import { writeHtml } from "../../src/renderers/html-writer.ts";

const root = join(import.meta.dirname, "../..");
const sample = join(root, "tests/cases/harbour-talks/harbour-talks.txt");

async function written(file: string, format: string): Promise<string> {
  const { articles } = await convert([file], { to: [format] });
  const [first] = articles[0]?.files ?? [];
  if (!first) throw new Error(`nothing written: ${JSON.stringify(articles)}`);
  return new TextDecoder().decode(first.bytes);
}

async function readBack(file: string, text: string) {
  const problems: Diagnostic[] = [];
  const input = { file, bytes: new TextEncoder().encode(text) };
  const [article] = await detectReader(input).read(input, { language: null }, (problem) =>
    problems.push(problem),
  );
  return { article, problems };
}

describe("the article as HTML", () => {
  it("is one page with a language, a title, one h1 and the labels of translated quotes", async () => {
    const page = await written(sample, "html");
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('<span class="label">');
    expect(page).not.toMatch(/<script|<img|<link rel="stylesheet"/);
  });

  it("has every note that a call leads to, and the way back", async () => {
    const page = await written(sample, "html");
    const calls = [...page.matchAll(/href="#(note-\d+)"/g)].map(([, id]) => id);
    expect(calls.length).toBeGreaterThan(0);
    for (const id of calls) expect(page).toContain(`id="${id}"`);
  });

  it("escapes all that came from the article, and lets no link run anything", () => {
    const element = (name: string, attributes: Record<string, string>, value: string) => ({
      type: "element" as const,
      name,
      attributes,
      children: [{ type: "text" as const, value }],
    });
    const { html } = writeHtml([
      element("p", {}, `<img src=x onerror="alert(1)"> & more`),
      element("a", { href: "javascript:alert(1)" }, "here"),
      element("a", { href: 'https://x.example/"><b>' }, "there"),
      element("figure", { alt: "<b>", credit: '"&' }, ""),
    ]);
    expect(html).not.toMatch(/<img|javascript:|<b>/);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; more");
    expect(html).toContain('href="https://x.example/&quot;&gt;&lt;b&gt;"');
  });
});

describe("the article as ninjs", () => {
  it("is valid by the schema of the standard", async ({ skip }) => {
    const folder = join(root, "../shared/data/formats/ninjs/schema");
    if (!existsSync(folder)) skip(`needs ${folder}`);
    const schema = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema({}, "https://geojson.org/schema/GeoJSON.json");
    const validate = ajv.compile(schema("ninjs-schema_3.1.json"));
    const valid = validate(JSON.parse(await written(sample, "ninjs")));
    expect(validate.errors).toBeNull();
    expect(valid).toBe(true);
  });

  it("is read back as the same text", async () => {
    const { articles } = await convert([sample], { to: ["json"] });
    const json = JSON.parse(new TextDecoder().decode(articles[0]?.files[0]?.bytes));
    const { article } = await readBack("a.json", await written(sample, "ninjs"));
    expect(article?.text).toBe(json.text);
    expect(article?.metadata.bylines).toEqual(json.bylines);
  });
});

describe("the article as Markdown", () => {
  it("has what is known of it in front matter, and marks that mean nothing escaped", async () => {
    const text = await written(sample, "md");
    expect(text).toMatch(/^---\ntitle: "/);
    expect(text).toContain('\nlang: "en"');
  });
});

describe("a declaration of a translation", () => {
  const declarations = [
    "“Yes,” [[translated: ru by Harbour News]] she said.",
    "“Yes,” [[translated by Harbour News]] she said.",
    "“Yes,” [[translated]] she said.",
    "“Yes,” [[not translated]] she said through an interpreter.",
    'She said <span data-translated="ru by Harbour News">“Yes.”</span>',
  ];
  it.each(declarations)("is kept by Markdown: %s", async (words) => {
    const { text, first, again } = await roundTrip("md", `# Mill turns\n\n${words}\n`);
    expect(text).toContain(words);
    expect(again?.quotes.map(({ translation }) => translation.status)).toEqual(
      first?.quotes.map(({ translation }) => translation.status),
    );
  });

  it.each([
    ...declarations.map((words) => `# Mill turns\n\n${words}\n`),
    "---\ntranslated: ru by Harbour News\n---\n# Mill turns\n\n“Yes,” she said. “No,” he said.\n",
    "---\ntranslated: no\n---\n# Mill turns\n\n“Yes,” she said through an interpreter.\n",
  ])("is kept by ninjs: %s", async (source) => {
    const { first, again } = await roundTrip("ninjs", source);
    const told = (one: typeof first) =>
      one?.quotes.map(({ translation: { status, originalLanguage, translator } }) => ({
        status,
        originalLanguage,
        translator,
      }));
    expect(told(again)).toEqual(told(first));
    expect(again?.text).toBe(first?.text);
    expect(again?.diagnostics.map(({ code }) => code)).not.toContain("input/left-out");
  });
});

/** An article as it is read from Markdown, and from what another format makes of it. */
async function roundTrip(format: "md" | "ninjs", source: string) {
  const folder = mkdtempSync(join(tmpdir(), "readout-declared-"));
  try {
    const file = join(folder, "a.md");
    writeFileSync(file, source);
    const [first] = await inspect(file);
    const text = await written(file, format);
    const made = join(folder, format === "md" ? "b.md" : "b.json");
    writeFileSync(made, text);
    const [again] = await inspect(made);
    return { text, first, again };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
