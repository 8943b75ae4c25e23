import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { Utterance } from "../../narration/script.ts";
import { faultOf } from "../check-spoken.ts";
import type { Engine, Reading, SessionOptions, SpeechSession, Spoken } from "../engine.ts";
import { SoundCache } from "./sound-cache.ts";
import { packSpoken, unpackSpoken } from "./stored-speech.ts";

/** An engine that speaks only what it has not spoken before: the rest comes from a folder. */
export function cachedEngine(engine: Engine, folder: string, limitBytes?: number): Engine {
  return {
    ...engine,
    async open(host: Host, options: SessionOptions, report: Report): Promise<SpeechSession> {
      const session = await engine.open(host, options, report);
      return new CachedSession(session, new SoundCache(folder, report, limitBytes), host);
    },
  };
}

class CachedSession implements SpeechSession {
  readonly #session: SpeechSession;
  readonly #cache: SoundCache;
  readonly #host: Host;

  constructor(session: SpeechSession, cache: SoundCache, host: Host) {
    this.#session = session;
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
    return this.#session.readingOf(utterance);
  }

  async speak(utterance: Utterance, signal?: AbortSignal): Promise<Spoken> {
    const { key, voice } = this.#session.readingOf(utterance);
    // Hashed, so that the cache tells nobody what the articles say.
    const address = this.#host.hash(JSON.stringify([this.identity, key]));
    const bytes = await this.#cache.find(address);
    signal?.throwIfAborted();
    const kept = bytes && unpackSpoken(bytes);
    if (kept && faultOf(utterance, kept, voice) === null) return kept;
    const spoken = await this.#session.speak(utterance, signal);
    if (faultOf(utterance, spoken, voice) === null) this.#cache.keep(address, packSpoken(spoken));
    return spoken;
  }

  async close(): Promise<void> {
    await this.#session.close();
    await this.#cache.settle();
  }
}
