// Measures the reader of web pages beside Readability on linkedom: `node tests/score/pages.mjs [--mistakes]`.
//
// The pages in tests/score/pages/ are our own: outlets, places and words are invented, the markup is as messy as
// that of real ones. Each says at its top what must come out. In it ⟦…⟧ are words of the story and ⟪…⟫ words
// that are none; what neither encloses (captions, the head) counts for nothing. Rules are worked out on the
// mistakes in `seen`, which `--mistakes` prints; those in `held-out` are only counted.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { bundleReaders } from "../bundle-readers.mjs";

const here = fileURLToPath(new URL("pages", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "readout-pages-"));

try {
  const { readers } = await import(await bundleReaders(folder));
  const reader = readers.find(({ name }) => name === "html");
  const rows = [];
  for (const set of ["seen", "held-out"]) {
    const pages = readdirSync(join(here, set))
      .filter((name) => name.endsWith(".html"))
      .map((name) => pageOf(`${set}/${name}`));
    const ours = [];
    for (const page of pages) ours.push(judged(page, await byReadout(reader, page)));
    rows.push(rowOf(`${set}, Readout`, ours));
    rows.push(
      rowOf(
        `${set}, Readability`,
        pages.map((page) => judged(page, byReadability(page))),
      ),
    );
    if (set === "seen" && process.argv.includes("--mistakes")) tellMistakes(ours);
  }
  console.table(Object.fromEntries(rows));
} finally {
  rmSync(folder, { recursive: true });
}

/** A page as it would be served, and what must come out of it. */
function pageOf(path) {
  const [, head, rest] = /^<!--gold\n([\s\S]*?)-->\n([\s\S]*)$/.exec(
    readFileSync(join(here, path), "utf8"),
  );
  const gold = Object.fromEntries(
    head.split("\n").flatMap((line) => {
      const at = line.indexOf(":");
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()]];
    }),
  );
  const marked = (pattern) => [...rest.matchAll(pattern)].map(([, words]) => wordsOf(words));
  return {
    path,
    isFront: gold.front === "yes",
    headline: gold.headline ?? "",
    authors: (gold.authors ?? "")
      .split(";")
      .map((name) => name.trim())
      .filter(Boolean),
    date: gold.date ?? "",
    language: gold.language ?? "",
    body: marked(/⟦([\s\S]*?)⟧/g).join("\n"),
    furniture: marked(/⟪([\s\S]*?)⟫/g).filter((line) => lettersOf(line).length > 1),
    bytes: encoded(rest.replace(/[⟦⟧⟪⟫]/g, ""), gold.encoding ?? "utf-8"),
  };
}

/** The text of some markup, each block and each part of a JSON string on a line of its own. */
function wordsOf(markup) {
  return markup
    .replace(/<br\s*\/?>|\\n/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .trim();
}

/** Node decodes every encoding and encodes none of the old ones: the way back is looked up. */
function encoded(text, encoding) {
  if (encoding === "utf-8") return Buffer.from(text);
  const decoder = new TextDecoder(encoding);
  const table = new Map();
  const add = (...bytes) => {
    const letter = decoder.decode(Uint8Array.from(bytes));
    if ([...letter].length === 1 && letter !== "�" && !table.has(letter)) table.set(letter, bytes);
  };
  for (let one = 0; one < 256; one++) add(one);
  if (/^gb/.test(encoding))
    for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) add(one, two);
  return Buffer.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no “${letter}”`);
      return bytes;
    }),
  );
}

async function byReadout(reader, { bytes }) {
  const [article] = await reader.read({ file: "page.html", bytes }, { language: null }, () => {});
  if (!article) return null;
  const { metadata, blocks, text } = article;
  const textOf = ({ range }) => text.slice(range.start, range.end);
  const head = /^(?:kicker|headline|standfirst|byline|figure|break)$/;
  return {
    headline: blocks.filter(({ type }) => type === "headline").map(textOf)[0] ?? "",
    authors: metadata.bylines,
    date: metadata.published ?? "",
    language: metadata.language,
    // The standfirst is no part of what is compared, unless the page has it as its first paragraph.
    body: blocks
      .filter(({ type }) => !head.test(type))
      .map(textOf)
      .join("\n"),
    standfirst: blocks
      .filter(({ type }) => type === "standfirst")
      .map(textOf)
      .join("\n"),
    captions: blocks
      .filter(({ type }) => type === "figure")
      .map(textOf)
      .join("\n"),
  };
}

function byReadability({ bytes }) {
  const { document } = parseHTML(bytes.toString("utf8"));
  const found = new Readability(document).parse();
  if (!found) return null;
  return {
    headline: found.title ?? "",
    authors: found.byline ? [found.byline] : [],
    date: found.publishedTime ?? "",
    language: found.lang ?? "",
    body: found.textContent,
    standfirst: "",
    captions: "",
  };
}

/** How near a reading comes to what must come out. */
function judged(page, found) {
  if (page.isFront) return { page, found, front: found === null };
  const nothing = {
    headline: "",
    authors: [],
    date: "",
    language: "",
    body: "",
    standfirst: "",
    captions: "",
  };
  const read = found ?? nothing;
  const essence = lettersOf(`${read.body}\n${read.standfirst}`);
  const story = lettersOf(page.body);
  const leaked = page.furniture
    .map(lettersOf)
    .filter((line) => essence.includes(line) && !story.includes(line));
  const withHead = shingles(`${read.standfirst}\n${read.body}`);
  const without = shingles(read.body);
  const gold = shingles(page.body);
  const best = fOne(gold, withHead) > fOne(gold, without) ? withHead : without;
  return {
    page,
    found,
    f1: fOne(gold, best),
    headline: lettersOf(read.headline) === lettersOf(page.headline),
    authors: namesOf(read.authors) === namesOf(page.authors),
    date: read.date.slice(0, 10) === page.date,
    language: read.language.split("-")[0] === page.language,
    keptOut: page.furniture.length - leaked.length,
    leaked,
  };
}

function lettersOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

function namesOf(names) {
  return names
    .map((name) => (name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).sort().join(" "))
    .sort()
    .join("; ");
}

/** Rows of four words; in scripts that do not set words apart, of four letters. */
function shingles(text) {
  const tokens =
    text
      .toLowerCase()
      .match(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu,
      ) ?? [];
  const counts = new Map();
  for (let at = 0; at + 4 <= tokens.length; at++) {
    const row = tokens.slice(at, at + 4).join(" ");
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

function fOne(gold, found) {
  let shared = 0;
  for (const [row, count] of gold) shared += Math.min(count, found.get(row) ?? 0);
  const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return (2 * shared) / (size(gold) + size(found) || 1);
}

function rowOf(name, judgements) {
  const articles = judgements.filter(({ page }) => !page.isFront);
  const share = (holds) => percent(articles.filter(holds).length / articles.length);
  const furniture = articles.reduce((sum, { page }) => sum + page.furniture.length, 0);
  const keptOut = articles.reduce((sum, each) => sum + each.keptOut, 0);
  const fronts = judgements.filter(({ page }) => page.isFront);
  return [
    name,
    {
      pages: articles.length,
      "body F1": (articles.reduce((sum, { f1 }) => sum + f1, 0) / articles.length).toFixed(3),
      headline: share(({ headline }) => headline),
      authors: share(({ authors }) => authors),
      date: share(({ date }) => date),
      language: share(({ language }) => language),
      "furniture out": percent(keptOut / furniture),
      "fronts refused": `${fronts.filter(({ front }) => front).length}/${fronts.length}`,
    },
  ];
}

function percent(share) {
  return `${(share * 100).toFixed(0)} %`;
}

function tellMistakes(judgements) {
  for (const { page, found, ...judged } of judgements) {
    if (page.isFront) {
      if (!judged.front) console.log(`${page.path}: a front is taken for an article`);
      continue;
    }
    const wrong = ["headline", "authors", "date", "language"].filter((name) => !judged[name]);
    for (const name of wrong)
      console.log(`${page.path}: ${name} is “${found?.[name]}”, not “${page[name]}”`);
    for (const line of judged.leaked) console.log(`${page.path}: leaks “${line}”`);
    if (judged.f1 < 0.999) {
      const gold = page.body.split("\n").filter((line) => line !== "");
      const lines = found?.body.split("\n").filter((line) => line !== "") ?? [];
      const all = lettersOf(`${found?.standfirst ?? ""}${lines.join("")}`);
      const must = lettersOf(page.body);
      console.log(`${page.path}: body ${judged.f1.toFixed(3)}`);
      for (const line of gold)
        if (!all.includes(lettersOf(line))) console.log(`  lost: ${line.slice(0, 90)}`);
      for (const line of lines)
        if (!must.includes(lettersOf(line))) console.log(`  more: ${line.slice(0, 90)}`);
    }
  }
}
