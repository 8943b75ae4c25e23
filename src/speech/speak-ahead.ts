import type { Samples } from "../audio/segment.ts";
import type { Utterance } from "../narration/script.ts";
import { faultOf } from "./check-spoken.ts";
import { SpeechError, type SpeechSession, type Spoken } from "./engine.ts";

/** So many utterances are asked for ahead: an engine may work on some at a time, or wait for a network. */
const askedAhead = 8;

/** The utterances of a script on their way from the engine: one is asked for, the next ones with it. */
export interface Speech {
  /**
   * The checked speech of an utterance, by index; where something was wrong with it, of the second
   * attempt; or why there is none. Rejects with what no second attempt mends, and with the signal's
   * reason.
   */
  of(index: number): Promise<Spoken<Samples> | SpeechError>;
  /** Lets go of an utterance's speech: whoever asks for it again has it spoken again. */
  forget(index: number): void;
  /** Asks for no more. Resolves when the engine has let go of every utterance. */
  end(): Promise<void>;
}

/** Voices are given in the script's order, whatever is spoken first. */
export function speakAhead(
  utterances: readonly Utterance[],
  session: SpeechSession<Samples>,
  signal?: AbortSignal,
): Speech {
  for (const utterance of utterances) session.readingOf(utterance);
  const ended = new AbortController();
  const either = signal ? AbortSignal.any([signal, ended.signal]) : ended.signal;
  const asked = new Map<number, Promise<Spoken<Samples> | SpeechError>>();
  const ask = (index: number): Promise<Spoken<Samples> | SpeechError> | undefined => {
    const utterance = utterances[index];
    const known = asked.get(index);
    if (known || !utterance) return known;
    const speech = speakSoundly(utterance, session, either);
    // Whoever comes to it hears of it; until then nobody waits.
    speech.catch(() => undefined);
    asked.set(index, speech);
    return speech;
  };
  return {
    async of(index) {
      either.throwIfAborted();
      const speech = ask(index);
      if (!speech) throw new RangeError(`the script has no utterance ${index}`);
      for (let ahead = 1; ahead < askedAhead; ahead++) void ask(index + ahead);
      return await speech;
    },
    forget(index) {
      asked.delete(index);
    },
    async end() {
      ended.abort();
      await Promise.allSettled(asked.values());
    },
  };
}

async function speakSoundly(
  utterance: Utterance,
  session: SpeechSession<Samples>,
  signal: AbortSignal,
): Promise<Spoken<Samples> | SpeechError> {
  const first = await speakOnce(utterance, session, signal);
  return first instanceof SpeechError ? speakOnce(utterance, session, signal) : first;
}

async function speakOnce(
  utterance: Utterance,
  session: SpeechSession<Samples>,
  signal: AbortSignal,
): Promise<Spoken<Samples> | SpeechError> {
  try {
    const spoken = await session.speak(utterance, signal);
    const fault = faultOf(utterance, spoken, session.readingOf(utterance).voice);
    return fault === null ? spoken : new SpeechError(fault);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SpeechError) return error;
    throw error;
  }
}
