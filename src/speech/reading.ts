import { textOfUtterance, type Utterance } from "../narration/script.ts";
import type { Reading } from "./engine.ts";

/** The reading of an engine that takes spelling alone, as one line. */
export function plainReading(utterance: Utterance, voice: string): Reading {
  const { rate, pitch } = utterance.voice;
  return { voice, key: JSON.stringify([voice, rate, pitch, textOfUtterance(utterance)]) };
}
