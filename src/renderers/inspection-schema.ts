const offset = { type: "integer", minimum: 0 };
const offsets = { start: offset, end: offset };
const text = { type: "string" };
const orNull = (type: string) => ({ type: [type, "null"] });
const listOf = (items: object) => ({ type: "array", items });
const record = (properties: Readonly<Record<string, object>>, optional: object = {}) => ({
  type: "object",
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});
/** In the input, or in the part of it that `file` names. */
const place = record(offsets, { file: text });
const words = record({ ...offsets, text });
const wordsOrNull = { oneOf: [words, { type: "null" }] };
const evidence = record({ start: orNull("integer"), end: orNull("integer"), text, rule: text });

const block = record(
  { type: text, ...offsets, source: place },
  {
    level: { type: "integer", minimum: 2, maximum: 6 },
    ordered: { type: "boolean" },
    items: listOf(record({ ...offsets, blocks: listOf({ $ref: "#/$defs/block" }) })),
    blocks: listOf({ $ref: "#/$defs/block" }),
    rows: listOf(listOf(record({ ...offsets, header: { type: "boolean" } }))),
    caption: record(offsets),
    image: text,
    alt: orNull("string"),
    credit: orNull("string"),
    role: text,
    label: text,
    marks: listOf(record({ type: text, ...offsets }, { href: text, language: text, label: text })),
  },
);

const quote = record({
  id: text,
  ...offsets,
  text,
  kind: { enum: ["speech", "term"] },
  parts: listOf(record(offsets)),
  source: place,
  speaker: orNull("string"),
  mention: wordsOrNull,
  cue: wordsOrNull,
  citedFrom: wordsOrNull,
  evidence: listOf(evidence),
  translation: record({
    status: { enum: ["stated", "carried", "declared", "none"] },
    originalLanguage: orNull("string"),
    translator: orNull("string"),
    evidence: listOf(evidence),
  }),
});

/**
 * The JSON Schema (2020-12) of what `inspect --json` prints, `-t json` writes and reader `readout` reads.
 * More members may be added; what is here stays.
 */
export const inspectionSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "An article as Readout understood it",
  $defs: { block },
  ...record({
    readout: { const: 1 },
    language: text,
    headline: orNull("string"),
    standfirst: orNull("string"),
    bylines: listOf(text),
    dateline: orNull("string"),
    published: orNull("string"),
    modified: orNull("string"),
    source: orNull("string"),
    canonical: orNull("string"),
    rights: orNull("string"),
    embargo: orNull("string"),
    status: { enum: ["usable", "withheld", "canceled"] },
    text,
    blocks: listOf({ $ref: "#/$defs/block" }),
    sentences: listOf(record(offsets)),
    speakers: listOf(
      record({ id: text, name: text, description: orNull("string"), mentions: listOf(words) }),
    ),
    quotes: listOf(quote),
    omitted: listOf(record({ ...offsets, text, why: text }, { file: text })),
    diagnostics: listOf(
      record({ code: text, severity: text, message: text, help: text, file: orNull("string") }),
    ),
  }),
} as const;
