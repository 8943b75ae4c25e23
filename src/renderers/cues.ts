import { type Cue, cuesOf } from "../audio/captions.ts";
import type { Edition } from "./edition.ts";

/** The captions of an edition, for whatever format. */
export async function cuesOfEdition(edition: Edition): Promise<readonly Cue[]> {
  const [recording, script] = await Promise.all([edition.recording(), edition.script()]);
  const translated = edition.article.annotations.quotes.filter(
    ({ translation }) => translation.status !== "none",
  );
  return cuesOf(script, recording.timeline, new Set(translated.map(({ id }) => id)));
}
