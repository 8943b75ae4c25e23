/**
 * The cost of a page in Typst's node compiler, in this process. Prints one JSON line for run.mjs: the milliseconds of
 * the processor for each article of a folder after the first, `warmUp` ones, and the median size of the PDFs; null
 * where the compiler is not installed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [folder, warmUp] = process.argv.slice(2);
const found = compiler();
if (found === null) console.log("null");
else console.log(JSON.stringify(measured(found.NodeCompiler.create({}))));

function measured(typst) {
  const sources = readdirSync(folder).map((file) =>
    sourceOf(readFileSync(join(folder, file), "utf8")),
  );
  const compile = (source) => {
    const size = typst.pdf({ mainFileContent: source }).length;
    // As in its own watch mode: what nobody has asked for lately is forgotten.
    typst.evictCache(10);
    return size;
  };
  for (const source of sources.slice(0, Number(warmUp))) compile(source);
  const further = sources.slice(Number(warmUp));
  const before = process.cpuUsage();
  const sizes = further.map(compile);
  const { user, system } = process.cpuUsage(before);
  const bytes = sizes.toSorted((a, b) => a - b)[sizes.length >> 1];
  return { ms: (user + system) / 1000 / further.length, bytes };
}

/** The words are given as strings, so that nothing in them is markup. */
function sourceOf(text) {
  const [headline, ...paragraphs] = text.trim().split("\n\n").map(quoted);
  return [
    `#set document(title: ${headline})`,
    '#set text(lang: "en", region: "gb", size: 10.5pt, hyphenate: true)',
    "#set par(justify: true)",
    `#heading(${headline})`,
    ...paragraphs.map((paragraph) => `#${paragraph}`),
  ].join("\n\n");
}

function quoted(text) {
  return `"${text.replaceAll(/[\\"]/g, "\\$&").replaceAll("\n", " ")}"`;
}

/** Whatever NODE_PATH or the project's packages have. */
function compiler() {
  try {
    return createRequire(import.meta.url)("@myriaddreamin/typst-ts-node-compiler");
  } catch {
    return null;
  }
}
