/** The thread that fuzzes: see run.mjs. What it works on stands in shared memory, for when it hangs. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { samples } from "./samples.mjs";

const { runs, seed, slowest, bundle, beat, current } = workerData;
const { readers } = await import(bundle);
const heartbeat = new Int32Array(beat);
const inHand = new Uint8Array(current);
/** Bytes that the heap may grow by from the first tenth of the runs to the last. */
const mostGrowth = 64 * 2 ** 20;

const corpus = [...samples, ...casesOfTests()];

/** The inputs of golden cases. */
function casesOfTests() {
  const folder = join(import.meta.dirname, "../cases");
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /^input\./.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

/** A sample with a few stretches taken out, doubled, swapped with another's, or overwritten. */
const mutated = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.constantFrom(...corpus),
    fc.array(
      fc.record({
        what: fc.constantFrom("delete", "double", "splice", "overwrite", "flip", "truncate"),
        at: fc.nat(),
        length: fc.integer({ min: 1, max: 64 }),
        bytes: fc.uint8Array({ maxLength: 16 }),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([bytes, other, changes]) =>
    changes.reduce((text, change) => changed(Buffer.from(text), other, change), bytes),
  );

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
  reader: fc.constantFrom(...readers),
  bytes: fc.oneof(mutated, made),
  language: fc.constantFrom(null, "en"),
});

async function check({ reader, bytes, language }) {
  const severities = [];
  inHand.set(bytes.subarray(0, inHand.length));
  Atomics.store(heartbeat, 1, bytes.length);
  Atomics.store(heartbeat, 2, readers.indexOf(reader));
  Atomics.add(heartbeat, 0, 1);
  const before = process.cpuUsage();
  const file = "fuzz.bin";
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
    const [{ reader, bytes } = {}] = counterexample ?? [];
    parentPort.postMessage({ failed: why, reader: reader?.name, bytes });
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
