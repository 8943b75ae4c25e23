import type { VoiceQuery } from "../../style/style.ts";
import { suggest } from "../../style/suggest.ts";
import type { Voice } from "../engine.ts";
import type { Installed } from "./espeak-messages.ts";

/** A voice of the engine: the rules of a language, spoken by one of its speakers. */
export interface EspeakVoice {
  /** As the user types it: `en+f3`. */
  readonly name: string;
  /** As the engine takes it: `gmw/en+f3`. */
  readonly identifier: string;
  /** `f3`; empty for the language's own speaker. */
  readonly variant: string;
  /** BCP 47. */
  readonly language: string;
}

/** Tags whose voice has another name, and those that a wider tag would send to the wrong voice. */
const languageVoices: Readonly<Record<string, string>> = {
  "en-gb": "en",
  "en-ca": "en-us",
  "en-ph": "en-us",
  "en-jm": "en-029",
  "en-tt": "en-029",
  zh: "cmn",
  "zh-hk": "yue",
  "zh-mo": "yue",
  "zh-yue": "yue",
  no: "nb",
  nn: "nb",
  iw: "he",
  in: "id",
  ckb: "ku",
  kmr: "ku",
  fil: "id",
  prs: "fa",
  "es-es": "es",
  "pt-pt": "pt",
};

/** Names that are no language tags, or tags of something else. */
const plainTags: Readonly<Record<string, string>> = {
  en: "en-GB",
  "en-US-nyc": "en-US",
  "ca-ba": "ca",
  "ca-nw": "ca",
  "ca-va": "ca",
  "ru-cl": "ru",
  piqd: "tlh-Piqd",
  py: "art-x-pyash",
};

/** Regions whose Spanish is that of Latin America are all but one. */
const latinAmericanSpanish = /^es-(?!es$)[a-z]{2}$/;

/** Speakers by gender, the clearest first; the empty one is the language's own, a man. */
const speakers = {
  male: ["", "m3", "m7", "m1", "m2", "m5", "m4", "m6"],
  female: ["f3", "f2", "f4", "f1", "f5"],
  oldMale: ["grandpa", "m4", "m1"],
  oldFemale: ["grandma", "f1"],
} as const;

const femaleNames =
  /^(f\d|Alicia|Andrea|Annie|AnxiousAndy|anika|aunty|belinda|grandma|linda|steph|whisperf)/;

/** The voices that are installed, by name. */
export class VoiceShelf {
  readonly #languages: ReadonlyMap<
    string,
    { readonly identifier: string; readonly description: string }
  >;
  readonly #variants: ReadonlyMap<string, string>;

  constructor(installed: Installed) {
    this.#languages = new Map(
      installed.voices.map(({ identifier, name }) => [
        nameOf(identifier),
        { identifier, description: name },
      ]),
    );
    this.#variants = new Map(installed.variants.map((name) => [name.toLowerCase(), name]));
  }

  /** For `readout voices`: one for each language; the variants go with all of them. */
  list(): Voice[] {
    return [...this.#languages].map(([name, { identifier, description }]) => ({
      name,
      language: languageOf(identifier),
      gender: "male",
      description: `${description}; +f1 to +f5 and +m1 to +m8 give other speakers`,
    }));
  }

  /** The voice that a user calls so: a name, or a language tag, and perhaps a variant. */
  named(name: string): EspeakVoice | null {
    const [language = "", variant = "", ...more] = name.trim().split("+");
    const known = this.#variants.get(variant.toLowerCase());
    if (more.length > 0 || (variant !== "" && known === undefined)) return null;
    const wanted = language.toLowerCase();
    const base = this.#languages.has(wanted) ? wanted : languageVoices[wanted];
    return base === undefined ? null : this.#voice(base, known ?? "");
  }

  /** The voice of a language (BCP 47) with a given speaker; null where the engine lacks the language. */
  forLanguage(tag: string, variant: string): EspeakVoice | null {
    const subtags = tag.toLowerCase().split("-");
    for (let length = subtags.length; length > 0; length--) {
      const wider = subtags.slice(0, length).join("-");
      const name = latinAmericanSpanish.test(wider) ? "es-419" : (languageVoices[wider] ?? wider);
      const voice = this.#voice(name, variant);
      if (voice) return voice;
    }
    return null;
  }

  /** A name that the user may have meant. */
  suggestion(name: string): string | null {
    const [language = "", variant] = name.split("+");
    const close = this.#languages.has(language)
      ? language
      : suggest(language, [...this.#languages.keys(), ...Object.keys(languageVoices)]);
    if (close === null || variant === undefined) return close;
    const speaker = suggest(variant, this.#variants.values());
    return speaker === null ? close : `${close}+${speaker}`;
  }

  #voice(language: string, variant: string): EspeakVoice | null {
    const base = this.#languages.get(language);
    if (!base) return null;
    const suffix = variant === "" ? "" : `+${variant}`;
    return {
      name: language + suffix,
      identifier: base.identifier + suffix,
      variant,
      language: languageOf(base.identifier),
    };
  }
}

/** Speakers that fit a generic voice of CSS ("female 2"), the one asked for first. */
export function speakersFor(
  query: Omit<VoiceQuery & { type: "generic" }, "type">,
): readonly string[] {
  const fitting = speakers[groupOf(query)];
  const asked = (query.variant - 1) % fitting.length;
  return [...fitting.slice(asked), ...fitting.slice(0, asked)];
}

/** Whether a variant is a man's voice or a woman's. */
export function genderOfVariant(variant: string): "male" | "female" {
  return femaleNames.test(variant) ? "female" : "male";
}

function groupOf({
  age,
  gender,
}: Pick<VoiceQuery & { type: "generic" }, "age" | "gender">): keyof typeof speakers {
  if (age === "old") return gender === "female" ? "oldFemale" : "oldMale";
  return gender === "female" ? "female" : "male";
}

/** `gmw/en-GB-x-rp` is `en-gb-x-rp`. */
function nameOf(identifier: string): string {
  return (identifier.split("/").at(-1) ?? identifier).toLowerCase();
}

function languageOf(identifier: string): string {
  const name = identifier.split("/").at(-1) ?? identifier;
  return plainTags[name] ?? name;
}
