import { type HeldSamples, held, type KeptSamples, type Samples } from "../../audio/segment.ts";
import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { Utterance } from "../../narration/script.ts";
import { excerptOf, faultOf } from "../check-spoken.ts";
import {
  type Engine,
  type Reading,
  type SessionOptions,
  SpeechError,
  type SpeechSession,
  type Spoken,
} from "../engine.ts";
import { SoundCache } from "./sound-cache.ts";
import {
  bytesOfSamples,
  factsOfSpeech,
  type SpeechFacts,
  samplesIn,
  speechFactsIn,
} from "./stored-speech.ts";

/**
 * An engine that speaks only what it has not spoken before: the rest comes from a folder, its samples
 * where somebody needs them.
 */
export function cachedEngine(engine: Engine, folder: string, limitBytes?: number): Engine<Samples> {
  return {
    ...engine,
    async open(
      host: Host,
      options: SessionOptions,
      report: Report,
    ): Promise<SpeechSession<Samples>> {
      const session = await engine.open(host, options, report);
      const another = () => engine.open(host, options, () => undefined);
      return new CachedSession(session, another, new SoundCache(folder, report, limitBytes), host);
    },
  };
}

class CachedSession implements SpeechSession<Samples> {
  readonly #session: SpeechSession;
  readonly #another: () => Promise<SpeechSession>;
  readonly #cache: SoundCache;
  readonly #host: Host;
  /** In the order in which their readings were asked for, which gives out the voices. */
  readonly #read = new Set<Utterance>();

  constructor(
    session: SpeechSession,
    another: () => Promise<SpeechSession>,
    cache: SoundCache,
    host: Host,
  ) {
    this.#session = session;
    this.#another = another;
    this.#cache = cache;
    this.#host = host;
  }

  get identity(): string {
    return this.#session.identity;
  }

  get voices(): Readonly<Record<string, string>> {
    return this.#session.voices;
  }

  readingOf(utterance: Utterance): Reading {
    this.#read.add(utterance);
    return this.#session.readingOf(utterance);
  }

  async speak(utterance: Utterance, signal?: AbortSignal): Promise<Spoken<Samples>> {
    const { key, voice } = this.#session.readingOf(utterance);
    // Hashed, so that the cache tells nobody what the articles say.
    const address = this.#host.hash(JSON.stringify([this.identity, key]));
    const found = await this.#cache.findFacts(address);
    signal?.throwIfAborted();
    const facts = found && speechFactsIn(found.facts);
    if (found && facts) {
      const load = async () => {
        const bytes = await found.load();
        return (bytes && samplesIn(bytes, facts)) ?? this.#spokenAgain(utterance, facts, address);
      };
      const kept = spokenOf(facts, load);
      if (faultOf(utterance, kept, voice) === null) return kept;
    }
    const spoken = await this.#session.speak(utterance, signal);
    if (faultOf(utterance, spoken, voice) !== null) return spoken;
    const samples = held(spoken.samples);
    const made = factsOfSpeech({ ...spoken, samples });
    this.#cache.keep(address, bytesOfSamples(samples), made);
    return spokenOf(made, async () => samples);
  }

  async close(): Promise<void> {
    await this.#session.close();
    await this.#cache.settle();
  }

  /** The samples of speech that was lost after it was found, perhaps when the session has been closed. */
  async #spokenAgain(
    utterance: Utterance,
    { digest }: SpeechFacts,
    address: string,
  ): Promise<HeldSamples> {
    const session = await this.#another();
    try {
      for (const each of this.#read) session.readingOf(each);
      const spoken = await session.speak(utterance);
      const samples = held(spoken.samples);
      const facts = factsOfSpeech({ ...spoken, samples });
      if (facts.digest !== digest) {
        const excerpt = excerptOf(utterance.words.map(({ text }) => text).join(" "));
        throw new SpeechError(
          `the kept speech of “${excerpt}” was lost while it was used, and the engine now speaks it otherwise; convert again`,
        );
      }
      this.#cache.keep(address, bytesOfSamples(samples), facts);
      await this.#cache.settle();
      return samples;
    } finally {
      await session.close();
    }
  }
}

function spokenOf(
  { bits: _, length, digest, ...rest }: SpeechFacts,
  load: () => Promise<HeldSamples>,
): Spoken<KeptSamples> {
  return { ...rest, samples: { length, digest, load } };
}
