/**
 * The cost of annotating, in this process. Prints one JSON line for run.mjs: articles of 600 words that a
 * second of the processor is enough for, read and annotated and annotated alone, and the milliseconds a
 * kilobyte at each size of one article.
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "rolldown";

const [folder, sizes] = process.argv.slice(2);
await build({
  input: {
    readers: "src/readers/registry.ts",
    annotators: "src/annotators/registry.ts",
    labelled: "tests/score/read-labelled.ts",
  },
  platform: "node",
  resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
  output: { dir: folder, entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
  logLevel: "silent",
});
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
const [{ readers }, { annotate }, { readLabelled }] = await Promise.all(
  ["readers", "annotators", "labelled"].map(load),
);
const reader = readers.find(({ name }) => name === "text");

const place = "tests/score/articles";
const texts = readdirSync(place).flatMap((set) =>
  readdirSync(join(place, set)).map(
    (file) => readLabelled(file, readFileSync(join(place, set, file), "utf8")).text,
  ),
);
const sixHundreds = texts.join(" ").split(/\s+/).length / 600;
const inputs = texts.map((text) => Buffer.from(text));

// Read anew each time: annotators remember the article that they saw last. The first rounds only warm up.
for (let round = 0; round < 5; round++) annotateAll(await readAll());
const rounds = 10;
const milliseconds = { read: 0, annotate: 0 };
for (let round = 0; round < rounds; round++) {
  const before = process.cpuUsage();
  const articles = await readAll();
  milliseconds.read += since(before);
  const between = process.cpuUsage();
  annotateAll(articles);
  milliseconds.annotate += since(between);
}

const paragraphs = texts.flatMap((text) => text.split("\n").filter((line) => line !== ""));
const each = [];
for (const size of sizes.split(",").map(Number)) {
  // Small ones again and again.
  const times = Math.max(1, Math.round(200_000 / size));
  const [article] = await read(Buffer.from(filled(size)));
  const before = process.cpuUsage();
  for (let time = 0; time < times; time++) annotate({ ...article });
  each.push(since(before) / times / (article.text.length / 1000));
}

console.log(
  JSON.stringify({
    alone: perSecond(milliseconds.annotate),
    both: perSecond(milliseconds.read + milliseconds.annotate),
    each,
  }),
);
rmSync(folder, { recursive: true });

function read(bytes) {
  return reader.read({ file: "a", bytes }, { language: null }, () => undefined);
}

async function readAll() {
  return (await Promise.all(inputs.map(read))).flat();
}

function annotateAll(articles) {
  for (const article of articles) annotate(article);
}

function perSecond(time) {
  return Math.round((sixHundreds * rounds * 1000) / time);
}

/** Paragraphs of the articles, as often as it takes to reach a size, with a number so that no two are alike. */
function filled(size) {
  const parts = [];
  for (let length = 0, index = 0; length < size; index++) {
    const part = `${paragraphs[index % paragraphs.length]} That was ${index}.`;
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join("\n\n");
}

/** Milliseconds of the processor. */
function since(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
