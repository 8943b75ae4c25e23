// Measures the annotators on labelled news text: `node tests/score/score.mjs`.
//
// The texts are not part of the project. Where they are missing, this says so and ends well.
// Documents are split in two halves by a hash of their id. Rules are worked out on the errors of
// half 0 alone; half 1 tells how they do on texts that nobody has looked at.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "rolldown";
import { articleOf } from "./read-lines.mjs";

const data = fileURLToPath(new URL("../../../shared/data/quotes/", import.meta.url));
const registry = fileURLToPath(new URL("../../src/annotators/registry.ts", import.meta.url));

if (!existsSync(join(data, "score.mjs"))) {
  console.log("Skipped: the labelled quotes are not here.");
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), "readout-score-"));
const file = join(folder, "annotators.mjs");
await build({ input: registry, platform: "node", output: { file }, logLevel: "silent" });
const { annotate } = await import(pathToFileURL(file).href);
try {
  const rows = [];
  for (const name of ["articles", "terms", "translation"]) {
    const gold = JSON.parse(readFileSync(join(data, `${name}.json`), "utf8"));
    for (const half of [0, 1, null]) {
      const docs = gold.docs.filter((doc) => half === null || halfOf(doc.id) === half);
      rows.push(rowOf(name, half, score({ ...gold, docs }, name)));
    }
  }
  console.table(rows);
} finally {
  rmSync(folder, { recursive: true });
}

/** 0 or 1, the same for a document every time (FNV-1a). */
function halfOf(id) {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.codePointAt(0), 16777619) >>> 0;
  return (hash >>> 7) % 2;
}

/** Runs the scorer that comes with the data. */
function score(gold, name) {
  const [goldFile, predictedFile] = ["gold.json", "predicted.json"].map((file) =>
    join(folder, file),
  );
  const first = name === "articles" ? "headline" : "paragraph";
  writeFileSync(goldFile, JSON.stringify(gold));
  writeFileSync(
    predictedFile,
    JSON.stringify({ docs: gold.docs.map((doc) => predict(doc, first)) }),
  );
  const run = spawnSync(
    process.execPath,
    [join(data, "score.mjs"), goldFile, predictedFile, "--json"],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

function predict({ id, text, lang }, first) {
  const { annotations } = annotate(articleOf(text, lang ?? "en", first));
  const names = new Map(annotations.speakers.map((speaker) => [speaker.id, speaker.name]));
  return { id, quotes: annotations.quotes.map((quote) => plain(quote, names)) };
}

function plain({ parts, kind, speaker, mention, translation }, names) {
  return {
    start: parts[0].inner.start,
    end: parts.at(-1).inner.end,
    parts: parts.map((part) => part.inner),
    kind,
    speaker:
      speaker === null && mention === null
        ? null
        : {
            name: names.get(speaker) ?? null,
            mention: mention && { text: mention.text, ...mention.range },
          },
    translated:
      translation.status === "none"
        ? { status: "none" }
        : {
            status: translation.status,
            lang: translation.originalLanguage ?? undefined,
            evidence: translation.evidence.map(({ range }) => range),
          },
  };
}

function rowOf(name, half, result) {
  const pronouns = result.breakdown.mentionType?.pronoun;
  return {
    texts: `${name} ${half === null ? "all" : `half ${half}`}`,
    "speech F1":
      result.kind.balanced === null && name === "terms" ? "" : percent(result.speechSpan.f1),
    "terms kept out": percent(result.kind.termRejection.acc),
    "speaker strict": percent(result.speaker.strict.acc),
    surname: percent(result.speaker.lenient.acc),
    pronouns: pronouns?.named ? percent(pronouns.strict / pronouns.named) : "",
    "end to end": name === "terms" ? "" : percent(result.speaker.endToEndStrict.f1),
    ...(result.translation && name === "translation" ? translationOf(result.translation) : {}),
  };
}

function translationOf({ binary, threeWayAccuracy, language }) {
  return {
    "transl. P": percent(binary.p),
    "transl. R": percent(binary.r),
    "transl. F1": percent(binary.f1),
    "three-way": percent(threeWayAccuracy.acc),
    language: percent(language.acc),
  };
}

function percent(share) {
  return share === null || share === undefined ? "" : (100 * share).toFixed(1);
}
