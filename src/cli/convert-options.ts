import { type ConvertOptions, defaultFormats } from "../pipeline/settings.ts";
import { type CommandOptions, type Refusal, unreadable } from "./options.ts";

/** The library's options from what was typed, or what is wrong with them. */
export function convertOptionsOf(
  options: CommandOptions,
  formats = defaultFormats,
): ConvertOptions | Refusal {
  const refusal = badNumber(options) ?? unreadable(options) ?? badVoice(options);
  if (refusal !== null) return refusal;
  const { to, jobs, maxCost, voice = [] } = options;
  const given = {
    to: to === undefined ? formats : namesIn(to),
    jobs: jobs === undefined ? undefined : Number(jobs),
    voice: Object.fromEntries(voice.map(roleAndVoice)),
    out: options.out,
    style: options.style,
    edition: options.edition,
    paper: options.paper,
    booklet: options.booklet,
    lang: options.lang,
    from: options.from,
    engine: options.engine,
    engineCommand: options.engineCommand,
    model: options.model,
    maxCost: maxCost === undefined ? undefined : Number(maxCost),
    loudness: options.loudness,
    cover: options.cover,
    lexicon: options.lexicon,
    cache: options.cache ?? true,
    narration: options.narration,
    dialect: options.dialect,
    fetch: options.fetch,
    qr: options.qr,
    allowEmbargoed: options.allowEmbargoed,
    force: options.force,
    dryRun: options.dryRun,
    prune: options.prune,
  };
  // An option that was not typed is not there at all, so that the library's default holds.
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function badNumber({ jobs = "1", maxCost = "0" }: CommandOptions): Refusal | null {
  const threads = Number(jobs);
  if (!(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    const message = `--jobs takes a number from 1 to 64, not “${jobs}”`;
    return { code: "options/bad-value", message };
  }
  if (!(Number(maxCost) >= 0)) {
    const message = `--max-cost takes US dollars such as 2.50, not “${maxCost}”`;
    return { code: "options/bad-value", message };
  }
  return null;
}

function badVoice({ voice = [] }: CommandOptions): Refusal | null {
  const odd = voice.find((entry) => roleAndVoice(entry).includes(""));
  if (odd === undefined) return null;
  const message = `--voice takes role=voice, such as quote=en+f3, not “${odd}”`;
  return { code: "options/bad-value", message };
}

function roleAndVoice(entry: string): readonly [role: string, voice: string] {
  const [role = "", voice = ""] = entry.split(/=(.*)/s, 2);
  return [role, voice];
}

/** The names in a list that is separated by commas. */
function namesIn(list: string): readonly string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}
