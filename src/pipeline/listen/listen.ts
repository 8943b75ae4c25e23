import { openPlayback, PlaybackError } from "../../audio/playback.ts";
import { findPlayer, howToGetPlayer, type Player } from "../../audio/players.ts";
import { type Diagnostic, diagnose, hasErrors, type Report } from "../../diagnostics/diagnostic.ts";
import type { AnnotatedArticle } from "../../document/article.ts";
import { sourceOf } from "../../document/walk.ts";
import type { Host } from "../../host/host.ts";
import type { NarrationScript } from "../../narration/script.ts";
import { openEdition } from "../../renderers/edition.ts";
import type { Spoken } from "../../speech/engine.ts";
import { speakAhead } from "../../speech/speak-ahead.ts";
import { unspoken } from "../../speech/speak-script.ts";
import { editionMeans } from "../convert-article.ts";
import { estimate } from "../estimate.ts";
import { readArticles, type Sources } from "../read-articles.ts";
import { type Settings, settingsOf } from "../settings.ts";
import { openWorkshop, type Workshop } from "../workshop.ts";
import { Performance } from "./performance.ts";

export { PlaybackError };

/** Everything that is needed to hear what is in one file. */
export interface Listening {
  readonly workshop: Workshop;
  readonly player: Player;
  readonly articles: readonly AnnotatedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: () => Sources;
}

/** Why nothing can be heard; `refused`: for an option, or for what is not installed. */
export interface NoListening {
  readonly refused: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: () => Sources;
}

/** What a listener is told on the way. */
export interface Listener {
  /** A piece of an article begins to sound. */
  readonly onBegin: (index: number, spoken: Spoken) => void;
  readonly report: Report;
}

/** Opens a file for listening. Nothing is spoken, and nothing sent to a service, before `hear`. */
export async function openListening(
  file: string,
  options: Parameters<typeof settingsOf>[0],
  playerName: string | null,
  host: Host,
): Promise<Listening | NoListening> {
  const player = await findPlayer(host, playerName);
  const { workshop, diagnostics: opening } = await openWorkshop(listenerSettings(options), host);
  const refusals = player === null ? [...opening, noPlayer(playerName)] : opening;
  const nothing = () => ({});
  if (workshop === null || player === null)
    return { refused: true, diagnostics: refusals, sources: nothing };
  const cost = await estimate([file], workshop);
  if (cost?.severity === "error")
    return { refused: true, diagnostics: [...refusals, cost], sources: nothing };
  const { articles, diagnostics, sources } = await readArticles(file, workshop.settings, host);
  const told = [...refusals, ...(cost ? [cost] : []), ...diagnostics];
  if (articles.length === 0 || hasErrors(diagnostics))
    return { refused: false, diagnostics: told, sources };
  return { workshop, player, articles, diagnostics: told, sources };
}

/** A format of sound is named so that the engine is looked for; none is made. */
function listenerSettings(options: Parameters<typeof settingsOf>[0]): Settings {
  return settingsOf({ ...options, to: ["wav"] });
}

function noPlayer(wanted: string | null): Diagnostic {
  const message =
    wanted === null
      ? "no program that plays sound is installed"
      : `the player “${wanted}” is not installed`;
  return diagnose("listen/no-player", message, { help: howToGetPlayer });
}

/**
 * Lets one article be heard. `perform` gets the script and the performance, which plays as soon as it
 * is told to and sounds while later sentences are still being spoken; when its promise settles, the
 * player and the engine are gone. Rejects with a SpeechError or a PlaybackError.
 */
export async function hear(
  article: AnnotatedArticle,
  file: string,
  { workshop, player }: Listening,
  listener: Listener,
  perform: (script: NarrationScript, begin: (first: number) => Performance) => Promise<void>,
): Promise<void> {
  const { host, engine, settings, sounds } = workshop;
  const { report, onBegin } = listener;
  const means = editionMeans({ article, file, reading: [] }, workshop);
  const script = await openEdition(means, report).script();
  const { voices, engineSettings } = means;
  const wishes = { language: script.language, voices, settings: engineSettings };
  const session = await engine.open(host, wishes, report);
  const speech = speakAhead(script.utterances, session, settings.signal ?? undefined);
  try {
    await host.inTemporaryDirectory((directory) => {
      const stage = {
        script,
        speech,
        sounds,
        openPlayback: (sampleRate: number) => openPlayback(player, sampleRate, directory, host),
        onBegin,
        onUnspoken: (index: number, why: Parameters<typeof unspoken>[1]) => {
          const utterance = script.utterances[index];
          if (utterance) report(unspoken(utterance, why, (range) => sourceOf(article, range)));
        },
      };
      return perform(script, (first) => new Performance(stage, first));
    });
  } finally {
    await speech.end();
    await session.close();
  }
}
