/** The thread that fuzzes: see run.mjs. What it works on stands in shared memory, for when it hangs. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { makeZip } from "../readers/make-zip.mjs";
import { samples } from "./samples.mjs";

const { runs, seed, slowest, bundle, beat, current } = workerData;
const { detectReader, readers } = await import(bundle);
const heartbeat = new Int32Array(beat);
const inHand = new Uint8Array(current);
/** Bytes that the heap may grow by from the first tenth of the runs to the last. */
const mostGrowth = 64 * 2 ** 20;

const cases = join(import.meta.dirname, "../cases");
const documents = documentsOfTests();
const corpus = [...samples, ...casesOfTests(), ...documents.map((parts) => makeZip(parts))];

/** The inputs of golden cases. */
function casesOfTests() {
  return filesIn(cases)
    .filter((file) => /[/\\]input\.[^/\\]+$/.test(file))
    .map((file) => readFileSync(file));
}

/** The parts of documents that are archives, by name. */
function documentsOfTests() {
  return readdirSync(cases)
    .filter((name) => /^(?:docx|epub|odt)-/.test(name))
    .map((name) => {
      const folder = join(cases, name, "parts");
      return Object.fromEntries(
        filesIn(folder).map((file) => [relative(folder, file), readFileSync(file)]),
      );
    });
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const changes = fc.array(
  fc.record({
    what: fc.constantFrom("delete", "double", "splice", "overwrite", "flip", "truncate"),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 64 }),
    bytes: fc.uint8Array({ maxLength: 16 }),
  }),
  { minLength: 1, maxLength: 6 },
);

/** A sample with a few stretches taken out, doubled, swapped with another's, or overwritten. */
const mutated = fc
  .tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus), changes)
  .map(([bytes, other, made]) => damaged(bytes, other, made));

/** A sound archive of which one part is damaged: its check sums would hide it otherwise. */
const mutatedInside = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.constantFrom(...corpus), changes)
  .map(([parts, index, other, made]) => {
    const names = Object.keys(parts);
    const name = names[index % names.length] ?? "";
    return makeZip({ ...parts, [name]: damaged(parts[name], other, made) });
  });

function damaged(bytes, other, made) {
  return made.reduce((text, change) => changed(Buffer.from(text), other, change), bytes);
}

function changed(bytes, other, { what, at, length, bytes: inserted }) {
  const from = bytes.length === 0 ? 0 : at % bytes.length;
  const to = Math.min(bytes.length, from + length);
  const around = (middle) => Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);
  switch (what) {
    case "delete":
      return around(Buffer.alloc(0));
    case "double":
      return around(Buffer.concat([bytes.subarray(from, to), bytes.subarray(from, to)]));
    case "splice":
      return around(other.subarray(from % other.length, (from % other.length) + length));
    case "overwrite":
      return around(Buffer.from(inserted));
    case "flip":
      bytes[from] = (bytes[from] ?? 0) ^ (1 << (length % 8));
      return bytes;
    default:
      return bytes.subarray(0, from);
  }
}

/** JSON with the names that the formats use, and any value under any of them. */
const names = fc.constantFrom(
  ..."uri type headline headlines bodies body_html body_xhtml body_text descriptions standard name version value role contentType items title content_html summary authors url @context @type articleBody author image rendered content excerpt _embedded associations renditions href embargoed pubstatus language readout text blocks start end".split(
    " ",
  ),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "<p>a</p>",
      "2026-01-01T00:00:00Z",
      "ninjs",
      "https://jsonfeed.org/version/1",
      "https://schema.org",
      "NewsArticle",
      "text",
    ),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(names, tie("json"), { maxKeys: 8 }),
  ),
}));

/** XML with the elements that the formats use, nested in any way. */
const tags = fc.constantFrom(
  ..."rss channel item title description content:encoded dc:creator pubDate feed entry author name summary content nitf head body body.head body.content hedline hl1 hl2 p ul li table tr td media media-reference media-caption bq block newsItem contentMeta contentSet inlineXML inlineData html NewsML NewsItem NewsComponent DataContent wp:post_type em a img br".split(
    " ",
  ),
);
const { xml } = fc.letrec((tie) => ({
  xml: fc.oneof(
    { maxDepth: 6 },
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "&amp;",
      "&#0;",
      "&nbsp;",
      "<![CDATA[<p>a</p>]]>",
      "<!-- -->",
      "<?a?>",
      "]]>",
      "&",
      "<!DOCTYPE a>",
    ),
    fc
      .tuple(
        tags,
        fc.constantFrom("", ' xml:lang="en"', ' a="&lt;"', ' href="x"', " a", ' b="'),
        fc.array(tie("xml"), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(
        ([tag, attributes, inner, closed]) =>
          `<${tag}${attributes}>${inner.join("")}${closed ? `</${tag}>` : ""}`,
      ),
  ),
}));

const made = fc.oneof(
  json.map((value) => Buffer.from(JSON.stringify(value) ?? "null")),
  xml.map((text) => Buffer.from(`<?xml version="1.0"?>${text}`)),
  fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);

const input = fc.record({
  /** Null for the one that knows the input for its own. */
  given: fc.option(fc.constantFrom(...readers), { freq: 1 }),
  bytes: fc.oneof(mutated, mutatedInside, made),
  language: fc.constantFrom(null, "en"),
});

async function check({ given, bytes, language }) {
  const file = "fuzz.bin";
  const reader = given ?? detectReader({ file, bytes });
  const severities = [];
  inHand.set(bytes.subarray(0, inHand.length));
  Atomics.store(heartbeat, 1, bytes.length);
  Atomics.store(heartbeat, 2, readers.indexOf(reader));
  Atomics.add(heartbeat, 0, 1);
  const before = process.cpuUsage();
  const articles = await reader.read({ file, bytes }, { language }, ({ severity }) =>
    severities.push(severity),
  );
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  if (took > slowest) throw new Error(`${reader.name} took ${Math.round(took)} ms`);
  if (articles.length === 0 && !severities.includes("error")) {
    throw new Error(`${reader.name}: no article, and no error says why`);
  }
  for (const { text, blocks } of articles) {
    for (const { range } of blocks) {
      if (range.start < 0 || range.end > text.length || range.start > range.end) {
        throw new Error(`${reader.name}: a block lies outside the text`);
      }
    }
  }
}

const perRound = 2000;
let done = 0;
let base = null;
while (done < runs) {
  const numRuns = Math.min(perRound, runs - done);
  const { failed, error, errorInstance, counterexample } = await fc.check(
    fc.asyncProperty(input, check),
    { numRuns, seed: seed + done },
  );
  if (failed) {
    const why = errorInstance instanceof Error ? errorInstance.stack : error;
    const [{ given, bytes } = {}] = counterexample ?? [];
    parentPort.postMessage({ failed: why, reader: given?.name, bytes });
    process.exit();
  }
  done += numRuns;
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  if (done >= runs / 10) base ??= heapUsed;
  if (base !== null && heapUsed - base > mostGrowth) {
    const grown = Math.round((heapUsed - base) / 2 ** 20);
    parentPort.postMessage({ failed: `a leak: the heap grew by ${grown} MiB` });
    process.exit();
  }
  parentPort.postMessage({ done });
}
parentPort.postMessage({ finished: readers.map(({ name }) => name) });
