import { diagnose, type Report } from "../diagnostics/diagnostic.ts";
import type { VoiceQuery } from "../style/style.ts";
import { suggest } from "../style/suggest.ts";
import { type SessionOptions, SpeechError, type Voice } from "./engine.ts";

/** Who speaks, of the voices that an engine lists: a voice for each role, as far as they go. */
export class ListCasting {
  readonly #engine: string;
  readonly #voices: readonly Voice[];
  readonly #home: readonly Voice[];
  readonly #cast = new Map<string, Voice>();
  readonly #missing = new Set<string>();
  readonly #report: Report;

  /** Throws a {@link SpeechError} for a voice asked for that is not installed. */
  constructor(
    engine: string,
    installed: readonly Voice[],
    options: SessionOptions,
    report: Report,
  ) {
    this.#engine = engine;
    this.#voices = installed;
    this.#report = report;
    for (const [role, name] of Object.entries(options.voices)) {
      this.#cast.set(role, this.#named(name) ?? unknown(engine, installed, name));
    }
    const home = voicesFor(installed, options.language);
    if (home.length === 0) this.#reportLanguage(options.language);
    this.#home = home.length > 0 ? home : installed;
    if (this.#home.length === 0) throw new SpeechError(`${this.#engine}: no voice is installed`);
  }

  /** Role to voice name, for every role that has a voice so far. */
  get voices(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#cast].map(([role, voice]) => [role, voice.name]));
  }

  voiceFor(family: readonly VoiceQuery[], language: string | null): Voice {
    const [first] = family;
    const role = first?.type === "name" ? first.name : (first?.gender ?? "narrator");
    const voice = this.#cast.get(role) ?? this.#castNew(role, family);
    this.#cast.set(role, voice);
    if (language === null) return voice;
    const [foreign] = voicesFor(this.#voices, language);
    if (!foreign) this.#reportLanguage(language);
    return foreign ?? voice;
  }

  #castNew(role: string, family: readonly VoiceQuery[]): Voice {
    const gender = family.find((query) => query.type === "generic")?.gender ?? "neutral";
    for (const query of family) {
      const named = query.type === "name" ? this.#named(query.name) : null;
      if (named) return named;
    }
    const taken = new Set([...this.#cast.values()].map((voice) => voice.name));
    const free = this.#home.filter((voice) => !taken.has(voice.name));
    const [voice = this.#home[0]] = [...free.filter((each) => each.gender === gender), ...free];
    if (!voice) throw new SpeechError(`${this.#engine}: no voice is installed`);
    if (free.length === 0) {
      this.#report(
        diagnose(
          "speech/no-voice",
          `no other voice is installed for “${role}”; ${voice.name} speaks again`,
        ),
      );
    }
    return voice;
  }

  #named(name: string): Voice | null {
    return this.#voices.find((voice) => voice.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  #reportLanguage(language: string): void {
    if (this.#missing.has(language)) return;
    this.#missing.add(language);
    this.#report(
      diagnose("speech/no-language", `${this.#engine} has no voice for the language “${language}”`),
    );
  }
}

/** The voices of a language, those of its region first. */
function voicesFor(voices: readonly Voice[], tag: string): readonly Voice[] {
  const wanted = tag.toLowerCase();
  const [language] = wanted.split("-");
  const fits = (voice: Voice) => voice.language.toLowerCase().split("-")[0] === language;
  const exact = (voice: Voice) => voice.language.toLowerCase() === wanted;
  const all = voices.filter(fits);
  return [...all.filter(exact), ...all.filter((voice) => !exact(voice))];
}

function unknown(engine: string, installed: readonly Voice[], name: string): never {
  const close = suggest(
    name,
    installed.map((voice) => voice.name),
  );
  const hint = close === null ? "`readout voices` lists them" : `did you mean “${close}”?`;
  throw new SpeechError(`${engine}: no voice “${name}”: ${hint}`);
}
