// Measures the annotators on labelled news text: `node tests/score/score.mjs [--mistakes]`.
//
// The sets in tests/score/articles/ are our own, written for this without regard to the rules. Rules are
// worked out on the mistakes in the `seen` ones, which `--mistakes` prints. NEVER TUNE A RULE ON A `held-out`
// ONE: do not read its mistakes one by one, do not edit its articles to suit a rule. Its figures are worth
// something only as long as nobody has looked.
//
// The other sets are not part of the project. Where they are missing, this says so and goes on without.
// They are split in two halves by a hash of a document's id, half 0 to learn from and half 1 to be measured
// by; the scorer that comes with them must give the same figures as ours.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "rolldown";
import { articleOf } from "./read-lines.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const place = join(here, "../../../shared/data/quotes");
const data = existsSync(place) ? realpathSync(place) : null;
const folder = mkdtempSync(join(tmpdir(), "readout-score-"));

try {
  const { annotate } = await load("../../src/annotators/registry.ts");
  const { readLabelled } = await load("read-labelled.ts");
  const { score } = await load("scoring.ts");
  const measure = (set) => {
    const found = new Map(set.docs.map((doc) => [doc.id, find(annotate, doc, set.first)]));
    return { ...set, found, result: score(set.docs, found) };
  };

  const own = readdirSync(join(here, "articles"))
    .toSorted((a, b) => seenFirst(a) - seenFirst(b) || (a < b ? -1 : 1))
    .map((name) => measure(ownSet(name, readLabelled)));
  const shared = data === null ? [] : sharedSets().map(measure);
  if (shared.length === 0)
    console.log("Skipped: the labelled quotes of other outlets are not here.");
  if (data !== null) for (const set of [...shared, ...own]) compare(set);
  console.table([...shared, ...own].map(rowOf));
  tellFalseLabels([...shared.filter(({ name }) => name === "articles all"), ...own]);
  if (process.argv.includes("--mistakes"))
    for (const { name, result } of own)
      if (!name.includes("held-out")) console.table(result.mistakes);
} finally {
  rmSync(folder, { recursive: true });
}

/** Node 20 runs no TypeScript, so a module is bundled first. */
async function load(path) {
  const file = join(folder, `${path.replaceAll(/\W+/g, "-")}.mjs`);
  await build({ input: join(here, path), platform: "node", output: { file }, logLevel: "silent" });
  return import(pathToFileURL(file).href);
}

function seenFirst(name) {
  return name.startsWith("seen") ? 0 : 1;
}

function ownSet(name, readLabelled) {
  const files = readdirSync(join(here, "articles", name)).sort();
  const read = (file) => readFileSync(join(here, "articles", name, file), "utf8");
  const docs = files.map((file) => readLabelled(`${name}/${file}`, read(file)));
  return { name: `own, ${name}`, first: "headline", docs };
}

function sharedSets() {
  return ["articles", "terms", "translation"].flatMap((name) => {
    const { docs } = JSON.parse(readFileSync(join(data, `${name}.json`), "utf8"));
    const first = name === "articles" ? "headline" : "paragraph";
    const half = (number) => docs.filter(({ id }) => halfOf(id) === number);
    return [
      { name: `${name} half 0`, first, docs: half(0) },
      { name: `${name} half 1`, first, docs: half(1) },
      { name: `${name} all`, first, docs },
    ];
  });
}

/** 0 or 1, the same for a document every time (FNV-1a). */
function halfOf(id) {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ character.codePointAt(0), 16777619) >>> 0;
  return (hash >>> 7) % 2;
}

function find(annotate, { text, lang }, first) {
  const { annotations } = annotate(articleOf(text, lang ?? "en", first));
  const names = new Map(annotations.speakers.map((speaker) => [speaker.id, speaker.name]));
  return annotations.quotes.map((quote) => plain(quote, names));
}

function plain({ parts, kind, speaker, mention, translation }, names) {
  const speaks = speaker !== null || mention !== null;
  return {
    start: parts[0].inner.start,
    end: parts.at(-1).inner.end,
    parts: parts.map((part) => part.inner),
    kind,
    speaker: speaks
      ? {
          name: names.get(speaker) ?? null,
          mention: mention && { text: mention.text, ...mention.range },
        }
      : null,
    translated:
      translation.status === "none"
        ? { status: "none" }
        : {
            status: translation.status,
            lang: translation.originalLanguage ?? undefined,
            translator: translation.translator ?? undefined,
            evidence: translation.evidence.map(({ range }) => range),
          },
  };
}

/** Our figures against those of the scorer that comes with the data. */
function compare({ name, docs, found, result }) {
  const [gold, predicted] = ["gold.json", "predicted.json"].map((file) => join(folder, file));
  writeFileSync(gold, JSON.stringify({ docs }));
  const predictions = docs.map(({ id }) => ({ id, quotes: found.get(id) }));
  writeFileSync(predicted, JSON.stringify({ docs: predictions }));
  const run = spawnSync(process.execPath, [join(data, "score.mjs"), gold, predicted, "--json"], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const { speechSpan, kind, speaker, translation } = JSON.parse(run.stdout);
  const theirs = [
    [speechSpan.tp, speechSpan.fp + speechSpan.tp, speechSpan.fn + speechSpan.tp],
    [kind.termRejection.correct, speaker.strict.correct, speaker.strict.n, speaker.lenient.correct],
    [speaker.endToEndStrict.fp, speaker.endToEndStrict.fn],
    translation ? [translation.binary.tp, translation.binary.fp, translation.binary.fn] : [0, 0, 0],
    translation ? [translation.threeWayAccuracy.correct, translation.language.correct] : [0, 0],
  ];
  const { speech, terms, endToEnd, translation: labels } = result;
  const ours = [
    [speech.right, speech.found, speech.gold],
    [terms.right, result.speaker.right, result.speaker.of, result.surname.right],
    [endToEnd.found - endToEnd.right, endToEnd.gold - endToEnd.right],
    [labels.right, labels.found - labels.right, labels.gold - labels.right],
    [result.threeWay.right, result.language.right],
  ];
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
    const [a, b] = [ours, theirs].map((figures) => JSON.stringify(figures));
    throw new Error(`${name}: the scorers disagree: ours ${a}, theirs ${b}`);
  }
}

function rowOf({ name, docs, result }) {
  const labelled = result.translation.gold > 0;
  return {
    texts: name,
    "speech F1": result.speech.gold > 0 ? percent(f1(result.speech)) : "",
    "terms kept out": shareOf(result.terms),
    "speaker strict": shareOf(result.speaker),
    surname: shareOf(result.surname),
    pronouns: shareOf(result.pronouns),
    "end to end": result.endToEnd.gold > 0 ? percent(f1(result.endToEnd)) : "",
    "transl. P": labelled ? percent(result.translation.right / result.translation.found) : "",
    "transl. R": labelled ? percent(result.translation.right / result.translation.gold) : "",
    "transl. F1": labelled ? percent(f1(result.translation)) : "",
    "three-way": labelled ? shareOf(result.threeWay) : "",
    language: shareOf(result.language),
    translator: shareOf(result.translator),
    of: docs.length,
  };
}

/** Labels on articles in which nothing is translated: there must be none. */
function tellFalseLabels(sets) {
  const untranslated = sets.flatMap(({ docs, found }) =>
    docs
      .filter(({ quotes }) =>
        quotes.every(({ translated }) => (translated?.status ?? "none") === "none"),
      )
      .map(({ id }) => found.get(id)),
  );
  const labels = untranslated.flat().filter(({ translated }) => translated.status !== "none");
  console.log(
    `false labels on articles without any translation: ${labels.length}, in ${untranslated.length} articles`,
  );
}

function f1({ right, found, gold }) {
  return (2 * right) / (found + gold);
}

function shareOf({ right, of }) {
  return of === 0 ? "" : percent(right / of);
}

function percent(share) {
  return (100 * share).toFixed(1);
}
