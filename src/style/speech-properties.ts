import { contentLanguage, display } from "./print-properties.ts";
import { keyword, type Property, property, type Registry } from "./property.ts";
import {
  type CueSound,
  constant,
  keywordOf,
  resolveUrl,
  type Specified,
  splitAtCommas,
  timeOf,
  type ValueNode,
  type VoiceQuery,
} from "./value.ts";

/** Factors of the voice's own rate. */
const rates: Readonly<Record<string, number>> = {
  normal: 1,
  "x-slow": 0.6,
  slow: 0.8,
  medium: 1,
  fast: 1.25,
  "x-fast": 1.6,
};

/** Semitones from the voice's own pitch. */
const pitches: Readonly<Record<string, number>> = {
  "x-low": -6,
  low: -3,
  medium: 0,
  high: 3,
  "x-high": 6,
};

/** Decibels from the voice's own volume. */
const volumes: Readonly<Record<string, number>> = {
  "x-soft": -12,
  soft: -6,
  medium: 0,
  loud: 6,
  "x-loud": 12,
};

/** Milliseconds (CSS Speech leaves the keywords' lengths to the implementation). */
const pauses: Readonly<Record<string, number>> = {
  none: 0,
  "x-weak": 100,
  weak: 250,
  medium: 450,
  strong: 700,
  "x-strong": 1200,
};

const ages = ["child", "young", "old"] as const;
const genders = ["male", "female", "neutral"] as const;

/** The properties of `@media speech` (CSS Speech Module Level 1). Times compute to milliseconds. */
export const speechProperties = {
  /** `block` starts an utterance of its own. */
  display,
  contentLanguage,
  speak: keyword(["auto", "never", "always"], { initial: "auto", inherited: true }),
  /** The first name is the role that `--voice role=name` fills. */
  voiceFamily: property<readonly VoiceQuery[]>({
    initial: [{ type: "generic", age: null, gender: "neutral", variant: 1 }],
    inherited: true,
    syntax: `[ <string> | [ ${ages.join(" | ")} ]? [ ${genders.join(" | ")} ] <integer [1,99]>? | <custom-ident>+ ]#`,
    specify: (nodes) => constant(splitAtCommas(nodes).map(voiceQueryOf)),
  }),
  /** 1 is the voice's own rate, 0.9 slower. A percentage is of the inherited rate. */
  voiceRate: property({
    initial: 1,
    inherited: true,
    syntax: `[ ${Object.keys(rates).join(" | ")} ] || <percentage [20,500]>`,
    specify: (nodes) => relativeTo(rates, nodes, "Percentage", (base, by) => (base * by) / 100),
  }),
  /** Semitones above or below the voice's own pitch. An amount adds to the inherited pitch. */
  voicePitch: property({
    initial: 0,
    inherited: true,
    syntax: `[ ${Object.keys(pitches).join(" | ")} ] || [ <semitones [-24,24]> | <percentage [-75,300]> ]`,
    help: "Give semitones (-2st), a percentage or a keyword: how many hertz a voice has is the engine's.",
    specify(nodes) {
      const percentage = nodes.some((node) => node.type === "Percentage");
      return relativeTo(pitches, nodes, percentage ? "Percentage" : "Dimension", (base, by) =>
        percentage ? base + 12 * Math.log2(1 + by / 100) : base + by,
      );
    },
  }),
  /** Decibels; null is silent. An amount adds to the inherited volume. */
  voiceVolume: property<number | null>({
    initial: 0,
    inherited: true,
    syntax: `silent | [ [ ${Object.keys(volumes).join(" | ")} ] || <decibel [-60,24]> ]`,
    specify(nodes) {
      if (keywordOf(nodes[0]) === "silent") return constant(null);
      const volume = relativeTo(volumes, nodes, "Dimension", (base, by) => base + by);
      return {
        compute: (context) => volume.compute({ ...context, inherited: context.inherited ?? 0 }),
      };
    },
  }),
  pauseBefore: pause(),
  pauseAfter: pause(),
  restBefore: pause(),
  restAfter: pause(),
  /** A sound at the border of the element, between its pause and its rest. */
  cueBefore: cue(),
  cueAfter: cue(),
  /** Between the sentences of this element: `-readout-sentence-pause`. */
  sentencePause: { ...pause(350), name: "-readout-sentence-pause", inherited: true },
  /** Behind a dash, where the sentence goes on: `-readout-dash-pause`. */
  dashPause: { ...pause(), name: "-readout-dash-pause", inherited: true },
  /** Behind an ellipsis, where the sentence goes on: `-readout-ellipsis-pause`. */
  ellipsisPause: { ...pause(), name: "-readout-ellipsis-pause", inherited: true },
  /** On either side of what is quoted inside a quote: `-readout-inner-quote-pause`. */
  innerQuotePause: { ...pause(), name: "-readout-inner-quote-pause", inherited: true },
  /** Semitones that it is said above or below the quote around it: `-readout-inner-quote-pitch`. */
  innerQuotePitch: property({
    name: "-readout-inner-quote-pitch",
    initial: 0,
    inherited: true,
    syntax: "none | <semitones [-12,12]>",
    specify: ([node]) => constant(node?.type === "Dimension" ? Number(node.value) : 0),
  }),
  /**
   * Among how many voices the speakers of quotes are shared out, by name: `-readout-speaker-voices`.
   * None: all quotes have the `voice-family`.
   */
  speakerVoices: property({
    name: "-readout-speaker-voices",
    initial: 0,
    inherited: true,
    syntax: "none | <integer [1,8]>",
    specify: ([node]) => constant(node?.type === "Number" ? Number(node.value) : 0),
  }),
} as const satisfies Registry;

function pause(initial = 0): Property<number> {
  return property({
    initial,
    syntax: `<time [0,60000]> | ${Object.keys(pauses).join(" | ")}`,
    specify([node]) {
      const milliseconds = timeOf(node) ?? pauses[keywordOf(node) ?? ""];
      return milliseconds === undefined || milliseconds > 60_000 ? null : constant(milliseconds);
    },
  });
}

function cue(): Property<CueSound | null> {
  return property<CueSound | null>({
    initial: null,
    syntax: "none | [ <url> <decibel [-60,24]>? ]",
    specify([node, volume], base) {
      if (node?.type !== "Url") return constant(null);
      const decibels = volume?.type === "Dimension" ? Number(volume.value) : 0;
      return constant({ file: resolveUrl(node.value, base), decibels });
    },
  });
}

/**
 * A value that is a keyword, an amount, or both: the amount changes the keyword's value, or where
 * there is none the inherited one.
 */
function relativeTo(
  keywords: Readonly<Record<string, number>>,
  nodes: readonly ValueNode[],
  amountType: "Percentage" | "Dimension",
  change: (base: number, by: number) => number,
): Specified<number> {
  const named = nodes
    .map((node) => keywords[keywordOf(node) ?? ""])
    .find((value) => value !== undefined);
  const amount = nodes.find((node) => node.type === amountType);
  const by = amount && "value" in amount ? Number(amount.value) : null;
  return {
    compute(context) {
      const base = named ?? context.inherited;
      return by === null ? base : change(base, by);
    },
  };
}

function voiceQueryOf(nodes: readonly ValueNode[]): VoiceQuery {
  const [first] = nodes;
  if (first?.type === "String") return { type: "name", name: first.value };
  const words = nodes.map((node) => keywordOf(node));
  const gender = genders.find((candidate) => words.includes(candidate));
  const age = ages.find((candidate) => candidate === words[0]) ?? null;
  const rest = words.filter((word) => word !== null && word !== age && word !== gender);
  if (gender === undefined || rest.length > 0) {
    const name = nodes.map((node) => (node.type === "Identifier" ? node.name : "")).join(" ");
    return { type: "name", name };
  }
  const variant = nodes.find((node) => node.type === "Number");
  return { type: "generic", age, gender, variant: variant ? Number(variant.value) : 1 };
}
