import { build } from "rolldown";

/** Stands in for what pdfkit imports and we never call. */
const unused = `
const unused = () => {
  throw new Error("this part of pdfkit is not in Readout's build; see bundle.mjs");
};
export { unused as default, unused as create, unused as cbc, unused as ecb };
`;

/**
 * What runs, in a few files: three entries, cut where they load something only when it is needed.
 * Opening hundreds of small modules took as long as laying out and drawing a page.
 */
await build({
  input: {
    index: "src/index.ts",
    main: "src/cli/main.ts",
    "convert-worker": "src/pipeline/convert-worker.ts",
    "espeak-worker": "src/speech/engines/espeak-worker.ts",
    "flite-worker": "src/speech/engines/flite-worker.ts",
  },
  platform: "node",
  // Its main file is of a form that no bundler follows.
  resolve: { alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" } },
  // Packages that look for files beside their own, or that are one small file anyway.
  external: [
    /^@echogarden\//,
    // What the user installs, or not.
    "@aws-sdk/client-polly",
    "@google-cloud/text-to-speech",
    "microsoft-cognitiveservices-speech-sdk",
    "sherpa-onnx-node",
    /^harfbuzzjs/,
    /^hyphen/,
    /^@evan\/opus/,
    /^libflacjs/,
    "node-id3",
    "say",
    "ssml-builder",
    "tinyglobby",
    "tinypool",
    "wasm-media-encoders",
  ],
  transform: { target: "node20.19" },
  // pdfkit's colour profile lies beside pdfkit.
  experimental: { resolveNewUrlToAsset: true },
  output: {
    dir: "dist/js",
    cleanDir: true,
    chunkFileNames: "[name].js",
    assetFileNames: "[name][extname]",
  },
  plugins: [withoutUnused(["fontkit", "linebreak", "@noble/ciphers/aes"])],
});

/**
 * pdfkit loads these to shape text, to break lines and to encrypt, of which we ask none: we write
 * fonts and text ourselves. They take longer to load than everything else of a page.
 */
function withoutUnused(packages) {
  const id = "\0unused-by-readout";
  return {
    name: "without-unused",
    resolveId: (source) => (packages.includes(source) ? id : null),
    load: (module) => (module === id ? unused : null),
  };
}
