import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import type { Utterance } from "../../narration/script.ts";
import type { Dialect } from "../../narration/ssml/dialect.ts";
import type { SsmlPart } from "../../narration/ssml/parts.ts";
import { serviceVoice, serviceVoices } from "../../narration/ssml/service-voices.ts";
import { ssmlParts } from "../../narration/ssml/ssml.ts";
import {
  type Availability,
  type Engine,
  type SessionOptions,
  SpeechError,
  type SpeechSession,
  type Spoken,
} from "../engine.ts";
import { packageVersion } from "../engine-package.ts";
import { limitMsFor, turnstile } from "../program.ts";
import type { WaveSound } from "../wave-file.ts";
import { joined, trimmed, unheard } from "../wave-speech.ts";
import { type Failure, pacer, type RetryOptions, usualRetries, withRetries } from "./retry.ts";

/** A speech service on the network, as data and a way to reach it. */
export interface Service {
  /** Also the name of its SSML dialect. */
  readonly name: string;
  readonly description: string;
  readonly dialect: Dialect;
  /** The client, which the user installs. */
  readonly packageName: string;
  /** Names of variables: one of each list must be set. Values never leave this process but to the service. */
  readonly environment: readonly (readonly string[])[];
  /** US dollars for a million characters of the voices that are taken by default. */
  readonly usdPerMillion: number;
  /** Calls at a time, and milliseconds between two. */
  readonly atOnce: number;
  readonly spacingMs: number;
  connect(host: Host): Promise<Client>;
}

/** A service's client at work. */
export interface Client {
  synthesise(request: Request, signal: AbortSignal): Promise<WaveSound>;
  failureOf(error: unknown): Failure;
  close(): Promise<void>;
}

export interface Request {
  readonly markup: string;
  readonly voice: string;
  /** BCP 47. */
  readonly language: string;
}

/** The engine that a service is: words become its SSML, requests keep to its limits. */
export function serviceEngine(service: Service, retries: RetryOptions = usualRetries): Engine {
  const { name, description, dialect, usdPerMillion } = service;
  return {
    name,
    description,
    capabilities: { wordTimes: false, phonemes: "ipa", offline: false },
    price: { usdPerMillion, charactersOf: (utterance) => charactersOf(utterance, dialect) },
    availability: (host) => availability(service, host),
    voices: async () => serviceVoices(name),
    async open(host, options, report) {
      const here = await availability(service, host);
      if (!here.available) throw new SpeechError(`${name}: ${here.why}. ${here.howToGet}`);
      const client = await service.connect(host);
      return openSession({ service, client, host, options, report, retries }, here.version);
    },
  };
}

async function availability(service: Service, host: Host): Promise<Availability> {
  const { packageName, environment } = service;
  const missing = environment.filter((names) => names.every((each) => !host.env(each)));
  try {
    const version = await packageVersion(packageName, host);
    if (missing.length === 0) return { available: true, version };
  } catch {
    const why = `the package ${packageName} is not installed`;
    return { available: false, why, howToGet: `npm install ${packageName}` };
  }
  const names = missing.map((each) => each.join(" or ")).join(", ");
  const isOne = missing.length === 1;
  return {
    available: false,
    why: `${names} ${isOne ? "is" : "are"} not set`,
    howToGet: isOne
      ? "Set it in the environment; it is read from nowhere else, and never shown."
      : "Set them in the environment; they are read from nowhere else, and never shown.",
  };
}

interface Means {
  readonly service: Service;
  readonly client: Client;
  readonly host: Host;
  readonly options: SessionOptions;
  readonly report: Report;
  readonly retries: RetryOptions;
}

function openSession(means: Means, version: string): SpeechSession {
  const { service, client, options, report } = means;
  const { name, dialect } = service;
  const choose = serviceVoice(dialect, options.language, options.voices);
  if (choose === null) throw new Error(`no voices are known of ${name}`);
  const used = new Map(Object.entries(options.voices));
  const say = speaker(means);
  let pitchTold = dialect.prosody.pitch !== null;
  let closed = false;
  const voiceOf = ({ voice }: Utterance) => {
    if (voice.pitch !== 0 && !pitchTold) {
      pitchTold = true;
      report(diagnose("speech/no-pitch", `the voices of ${name} keep their own pitch`));
    }
    const [first] = voice.family;
    const role = first?.type === "name" ? first.name : "narrator";
    const chosen = choose(voice).names[0] ?? "";
    used.set(role, chosen);
    return chosen;
  };
  return {
    identity: `${name} ${version}`,
    get voices() {
      return Object.fromEntries(used);
    },
    readingOf(utterance) {
      const { voice, language, words } = utterance;
      const said = words.map(({ text, written, phonemes }) => [text, written, phonemes]);
      const chosen = voiceOf(utterance);
      const key = [chosen, voice.rate, voice.pitch, language ?? options.language, said];
      return { voice: chosen, key: JSON.stringify(key) };
    },
    async speak(utterance, signal) {
      if (closed) throw new SpeechError(`${name}: the session is closed`);
      const voice = voiceOf(utterance);
      const silent = unheard(utterance, 24_000, voice);
      if (silent) return silent;
      const sounds: Spoken[] = [];
      for (const { markup } of await partsOf(utterance, dialect, options)) {
        const sound = await say({ markup, voice, language: options.language }, signal);
        sounds.push(trimmed(sound, voice));
      }
      return joined(sounds, voice);
    },
    async close() {
      closed = true;
      await client.close();
    },
  };
}

/** The requests of one utterance. Its pause and its volume are Readout's, alike for all engines. */
function partsOf(
  utterance: Utterance,
  dialect: Dialect,
  { language, voices }: Pick<SessionOptions, "language" | "voices">,
): Promise<readonly SsmlPart[]> {
  const alone = { ...utterance, pauseBefore: 0, voice: { ...utterance.voice, volume: 0 } };
  const script = {
    language,
    title: "",
    utterances: [alone],
    sounds: [],
    pauseAtEnd: 0,
    leftOut: [],
  };
  return ssmlParts(script, dialect, voices);
}

/** Sends a request: so many at a time, spaced, with a time limit, and again where that may help. */
function speaker({ service, client, host, retries }: Means) {
  const { name, atOnce, spacingMs, environment } = service;
  const turn = turnstile(atOnce);
  const alone = pacer(spacingMs);
  const pace = (signal?: AbortSignal) =>
    host.turn === undefined ? alone(signal) : host.turn(name, spacingMs, signal);
  const secrets = environment.flat().flatMap((each) => host.env(each) ?? []);
  return (request: Request, signal?: AbortSignal): Promise<WaveSound> =>
    turn(async () => {
      const limitMs = limitMsFor(request.markup);
      const call = async () => {
        await pace(signal);
        const limit = AbortSignal.timeout(limitMs);
        const either = signal ? AbortSignal.any([signal, limit]) : limit;
        return raced(client.synthesise(request, either), either);
      };
      const failureOf = (error: unknown): Failure =>
        isTimeout(error) ? { retry: true, afterMs: null } : client.failureOf(error);
      try {
        return await withRetries(call, failureOf, retries, signal);
      } catch (error) {
        signal?.throwIfAborted();
        const why = isTimeout(error)
          ? `gave no answer within ${limitMs / 1000} seconds`
          : scrubbed(error instanceof Error ? error.message : String(error), secrets);
        throw new SpeechError(`${name}: ${why}`, error);
      }
    });
}

/** A client that does not look at its signal is not waited for. */
function raced<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => undefined);
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === "TimeoutError";
}

/** What a service says of a failure, without anything that nobody may see. */
function scrubbed(message: string, secrets: readonly string[]): string {
  const clean = secrets
    .filter((secret) => secret.length > 3)
    .reduce((text, secret) => text.replaceAll(secret, "…"), message);
  return clean.replace(/\s+/g, " ").trim().slice(0, 300);
}

/** Before anything is sent: the words, and for a service that counts markup its usual share. */
function charactersOf({ words }: Utterance, { billed }: Dialect): number {
  const text = words.reduce((sum, word) => sum + [...word.text].length + 1, 0);
  const tags = { text: 0, markup: 110, "markup inside voice": 60 } as const;
  return billed === null ? 0 : text + tags[billed];
}
