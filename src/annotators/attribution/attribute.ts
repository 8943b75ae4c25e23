import { cueAfter, cueAfterHow, dashAfter } from "./after.ts";
import { cueAtEnd, verbAtEnd } from "./at-end.ts";
import { cueBefore, labelBefore, speechNounBefore } from "./before.ts";
import { clauseSubject } from "./clauses.ts";
import type { Reading } from "./reading.ts";
import type { Attribution, Finder, Scene } from "./scene.ts";
import { documentAnywhere, sourcePhraseAfter, sourcePhraseAnywhere } from "./source-phrases.ts";

/** Surest first: what touches the quote, then what leads to it, then the rest of the statement. */
const FINDERS: readonly Finder[] = [
  sourcePhraseAfter,
  verbAtEnd,
  cueAfter,
  cueAfterHow,
  dashAfter,
  cueBefore,
  sourcePhraseAnywhere,
  speechNounBefore,
  labelBefore,
  cueAtEnd,
  documentAnywhere,
];

/** What was found for each quoted stretch of a reading. */
const attributions = new WeakMap<Reading, (Attribution | null)[]>();

/** Who the statement around a quoted stretch says it comes from; null where it does not say. */
export function attribute(reading: Reading, quoted: number): Attribution | null {
  const known = attributions.get(reading) ?? [];
  attributions.set(reading, known);
  const before = known[quoted];
  if (before !== undefined) return before;
  const fresh = attributeAfresh(reading, quoted);
  known[quoted] = fresh;
  return fresh;
}

function attributeAfresh(reading: Reading, quoted: number): Attribution | null {
  const scene = sceneOf(reading, quoted);
  if (!scene) return null;
  for (const find of FINDERS) {
    const found = find(scene);
    if (found === null) continue;
    if (find === cueAfter) return insideReport(scene, found);
    return find === sourcePhraseAfter ? (calledBefore(scene) ?? found) : found;
  }
  return null;
}

/** Varos said it was "bold", the Courier reported: the words are hers, not the newspaper's. */
function insideReport(scene: Scene, after: Attribution): Attribution {
  const cue = after.cue && scene.text.slice(after.cue.start, after.cue.end).toLowerCase();
  if (scene.at === 0 || !scene.language.grammar.report.has(cue ?? "")) return after;
  const before = cueBefore(scene);
  return before?.source && before.kind !== "call" ? before : after;
}

/** Varos called it "bold", according to the Courier: a verb that stands right before the words shows whose they are. */
function calledBefore(scene: Scene): Attribution | null {
  const { items, at } = scene;
  const before = cueBefore(scene);
  const { cue, source } = before ?? {};
  if (!cue || source?.type !== "name") return null;
  const verb = items.findIndex(({ range }) => range.start === cue.start);
  const isFree = items
    .slice(verb, at)
    .every(({ type }) => !["comma", "dash", "quote"].includes(type));
  return isFree ? before : null;
}

/** The subject of the statement around a quoted stretch that no words of saying lead to. */
export function subjectAround(reading: Reading, quoted: number): Attribution | null {
  const scene = sceneOf(reading, quoted);
  const source = scene && clauseSubject(scene.items, 0, scene.at, scene.language);
  return source ? { rule: "clause-subject", kind: "call", cue: null, source } : null;
}

function sceneOf(reading: Reading, quoted: number): Scene | null {
  const place = reading.places[quoted];
  const statement = place && reading.statements[place.statement];
  if (!statement) return null;
  return { text: reading.text, items: statement.items, at: place.item, language: reading.language };
}
