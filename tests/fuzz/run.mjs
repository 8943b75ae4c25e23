/**
 * npm run fuzz -- [runs] [seed]: every reader on inputs that nobody would send on purpose. Half of them
 * are our own samples with bytes changed, half are made from nothing, near to a format. Fails on a
 * crash, on an article without a report of what is missing, on a run that takes too long, on a leak.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readers } from "../../dist/js/readers.js";
import { samples } from "./samples.mjs";

const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
/** Milliseconds that one small input may take. */
const slowest = 2000;
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
    changes.reduce((text, change) => change_(Buffer.from(text), other, change), bytes),
  );

function change_(bytes, other, { what, at, length, bytes: inserted }) {
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
    fc.constantFrom("<p>a</p>", "2026-01-01T00:00:00Z", "ninjs", "https://jsonfeed.org/version/1", "https://schema.org", "NewsArticle", "text"),
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
    fc.constantFrom("&amp;", "&#0;", "&nbsp;", "<![CDATA[<p>a</p>]]>", "<!-- -->", "<?a?>", "]]>", "&", "<!DOCTYPE a>"),
    fc
      .tuple(tags, fc.constantFrom("", ' xml:lang="en"', ' a="&lt;"', ' href="x"', " a", ' b="'), fc.array(tie("xml"), { maxLength: 4 }), fc.boolean())
      .map(([tag, attributes, inner, closed]) => `<${tag}${attributes}>${inner.join("")}${closed ? `</${tag}>` : ""}`),
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
  const started = performance.now();
  const file = "fuzz.bin";
  const articles = await reader.read({ file, bytes }, { language }, ({ severity }) =>
    severities.push(severity),
  );
  const took = performance.now() - started;
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

/** A run that never ends cannot tell: this does. */
const watch = new Worker_(slowest * 10);

function Worker_(limit) {
  let last = Date.now();
  const timer = setInterval(() => {
    last = Date.now();
  }, 500);
  this.stop = () => clearInterval(timer);
  this.idle = () => Date.now() - last > limit;
}

const perRound = 2000;
let done = 0;
let base = null;
const started = Date.now();
while (done < runs) {
  const count = Math.min(perRound, runs - done);
  await fc.assert(fc.asyncProperty(input, check), { numRuns: count, seed: seed + done });
  done += count;
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  if (done >= runs / 10) base ??= heapUsed;
  if (base !== null && heapUsed - base > mostGrowth) {
    throw new Error(`a leak: the heap grew by ${Math.round((heapUsed - base) / 2 ** 20)} MiB`);
  }
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${runs}`);
}
watch.stop();
console.log(
  `${done} runs over ${readers.map(({ name }) => name).join(", ")}: no crash, hang or leak (seed ${seed}, ${Math.round((Date.now() - started) / 1000)} s)`,
);
