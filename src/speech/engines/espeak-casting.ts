import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { VoiceQuery } from "../../style/style.ts";
import { type SessionOptions, SpeechError } from "../engine.ts";
import {
  type EspeakVoice,
  genderOfVariant,
  speakersFor,
  type VoiceShelf,
} from "./espeak-voices.ts";

type Generic = VoiceQuery & { readonly type: "generic" };

/** Who speaks: gives every role a voice when it first speaks, and never two roles the same by itself. */
export class Casting {
  readonly #shelf: VoiceShelf;
  readonly #options: SessionOptions;
  readonly #report: Report;
  readonly #cast = new Map<string, EspeakVoice>();
  readonly #missing = new Set<string>();
  readonly #home: EspeakVoice;

  /** Throws a {@link SpeechError} for a voice asked for that the engine lacks. */
  constructor(shelf: VoiceShelf, options: SessionOptions, report: Report) {
    this.#shelf = shelf;
    this.#options = options;
    this.#report = report;
    for (const [role, name] of Object.entries(options.voices)) {
      const voice = shelf.named(name);
      if (!voice) throw new SpeechError(unknownVoice(shelf, name));
      this.#cast.set(role, voice);
    }
    this.#home = this.#homeVoice();
  }

  /** Role to voice name, for every role that has a voice so far. */
  get voices(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#cast].map(([role, voice]) => [role, voice.name]));
  }

  /** The voice for a `voice-family`; in another language the same speaker, where the engine has it. */
  voiceFor(family: readonly VoiceQuery[], language: string | null): EspeakVoice {
    const role = roleOf(family);
    const voice = this.#cast.get(role) ?? this.#castNew(role, family);
    this.#cast.set(role, voice);
    if (language === null) return voice;
    const foreign = this.#shelf.forLanguage(language, voice.variant);
    if (!foreign) this.#reportLanguage(language, voice);
    return foreign ?? voice;
  }

  /** The article's language in the language's own speaker. */
  #homeVoice(): EspeakVoice {
    const voice = this.#shelf.forLanguage(this.#options.language, "");
    if (voice) return voice;
    const english = this.#shelf.forLanguage("en", "");
    if (!english) throw new SpeechError("espeak: its voices are not there");
    this.#reportLanguage(this.#options.language, english);
    return english;
  }

  #castNew(role: string, family: readonly VoiceQuery[]): EspeakVoice {
    for (const query of family) {
      if (query.type === "name") {
        const named = this.#shelf.named(query.name);
        if (named) return named;
      } else if (query.gender !== "neutral" || query.age !== null) return this.#firstFree(query);
    }
    if (family.length > 0 && !isRole(role) && family.every(({ type }) => type === "name")) {
      const voice = this.#firstFree(this.#usualFor(role));
      this.#report(
        diagnose("speech/no-voice", `espeak has no voice “${role}”; ${voice.name} speaks instead`),
      );
      return voice;
    }
    return this.#firstFree(this.#usualFor(role));
  }

  /** A quote sounds unlike the narrator at once; everybody else is told apart by the speaker. */
  #usualFor(role: string): Generic {
    const narrator = genderOfVariant(this.#cast.get("narrator")?.variant ?? "");
    const other = narrator === "male" ? "female" : "male";
    const gender = role === "quote" ? other : narrator;
    return { type: "generic", age: null, gender, variant: 1 };
  }

  #firstFree(query: Generic): EspeakVoice {
    const taken = new Set([...this.#cast.values()].map((voice) => voice.name));
    const { language } = this.#home;
    const fitting = speakersFor(query).flatMap(
      (variant) => this.#shelf.forLanguage(language, variant) ?? [],
    );
    return fitting.find((voice) => !taken.has(voice.name)) ?? fitting[0] ?? this.#home;
  }

  #reportLanguage(language: string, instead: EspeakVoice): void {
    if (this.#missing.has(language)) return;
    this.#missing.add(language);
    this.#report(
      diagnose(
        "speech/no-language",
        `espeak has no voice for the language “${language}”; ${instead.name} reads it`,
      ),
    );
  }
}

/** The roles that the house style knows; any other name may be that of a voice. */
function isRole(name: string): boolean {
  return name === "narrator" || name === "quote" || name === "label";
}

function roleOf(family: readonly VoiceQuery[]): string {
  const [first] = family;
  if (first === undefined) return "narrator";
  if (first.type === "name") return first.name;
  if (first.gender === "neutral" && first.age === null) return "narrator";
  return [first.age, first.gender, first.variant].filter((part) => part !== null).join(" ");
}

function unknownVoice(shelf: VoiceShelf, name: string): string {
  const close = shelf.suggestion(name);
  const hint = close === null ? "`readout voices` lists them" : `did you mean “${close}”?`;
  return `espeak: no voice “${name}”: ${hint}`;
}
