import { dirname, join, resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../host/host.ts";
import { engines } from "../speech/registry.ts";
import type { FontFace } from "../style/style.ts";
import type { Settings } from "./settings.ts";
import { cacheFolder, openWorkshop } from "./workshop.ts";

/** One thing that Readout needs, or that is good to have. */
export interface Check {
  readonly name: string;
  /** `absent`: not here, and not needed with these settings. */
  readonly state: "ok" | "missing" | "absent";
  readonly found: string;
  /** How to mend it; null where there is nothing to mend. */
  readonly mend: string | null;
}

/** The oldest Node that Readout runs on, as package.json says. */
const oldestNode = [20, 19] as const;

/** Programs that play or examine what was made; Readout itself needs none of them. */
const companions = [
  ["ffmpeg", ["-version"], "Install ffmpeg to examine or convert recordings further."],
  ["ffplay", ["-version"], "Install ffmpeg, or any player, to listen to recordings here."],
  ["mpv", ["--version"], "Install mpv, or any player, to listen with chapters and captions."],
] as const;

/** Checks everything that a conversion with these settings needs, one thing after the other. */
export async function* examine(settings: Settings, host: Host): AsyncGenerator<Check> {
  yield nodeCheck(process.versions.node);
  const { workshop, diagnostics } = await openWorkshop(settings, host);
  yield checkOf("style, lexicon and options", diagnostics, "they load without a fault");
  if (workshop !== null) yield await fontCheck(workshop.style.fontFaces, host);
  yield* engineChecks(settings, host);
  // A bucket is checked by whoever knows buckets.
  if (!settings.out.startsWith("s3:")) {
    yield await folderCheck("output folder", settings.out, "--out", host);
  }
  const cache = cacheFolder(settings, host);
  if (cache !== null) yield await folderCheck("speech cache", cache, "--cache", host);
  for (const [program, args, mend] of companions) {
    const result = await host.run(program, args, { timeoutMs: 10_000 });
    const isHere = result.status === "exited" && result.code === 0;
    yield isHere
      ? { name: program, state: "ok", found: versionIn(result.stdout), mend: null }
      : { name: program, state: "absent", found: "not here", mend };
  }
}

/** The version that a program tells of itself, without what else its first line says; else that line. */
export function versionIn(said: Uint8Array): string {
  const [line = ""] = new TextDecoder().decode(said).split("\n", 1);
  return /\bversion (\S+)/.exec(line)?.[1] ?? /\bv?(\d+\.[\w.-]+)/.exec(line)?.[1] ?? line;
}

/** What some diagnostics come to: the first error, or else the first warning, stands for all. */
export function checkOf(name: string, diagnostics: readonly Diagnostic[], fine: string): Check {
  const worst = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  if (worst === undefined) return { name, state: "ok", found: fine, mend: null };
  const state = hasErrors(diagnostics) ? "missing" : "ok";
  return { name, state, found: worst.message, mend: worst.help };
}

/** @param version such as `20.19.4` */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldest, oldestMinor] = oldestNode;
  const isNewEnough = major > oldest || (major === oldest && minor >= oldestMinor);
  const wanted = oldestNode.join(".");
  return isNewEnough
    ? { name: "Node", state: "ok", found: version, mend: null }
    : {
        name: "Node",
        state: "missing",
        found: version,
        mend: `Install Node ${wanted} or later, from nodejs.org.`,
      };
}

async function fontCheck(faces: readonly FontFace[], host: Host): Promise<Check> {
  const files = [...new Set(faces.map(({ source }) => source))];
  const missing: string[] = [];
  for (const source of files) {
    if (!(await isThere(source, host))) missing.push(source);
  }
  if (missing.length === 0) {
    return { name: "fonts", state: "ok", found: `${files.length} font files`, mend: null };
  }
  return {
    name: "fonts",
    state: "missing",
    found: `not here: ${missing.join(", ")}`,
    mend: "Run `npm ci` in Readout's folder again, or correct the @font-face of your style sheet.",
  };
}

async function isThere(source: string, host: Host): Promise<boolean> {
  try {
    const file = source.startsWith("npm:") ? host.packageFile(source.slice(4)) : source;
    return (await host.kindOf(file)) === "file";
  } catch {
    // The package is not installed.
    return false;
  }
}

async function* engineChecks(settings: Settings, host: Host): AsyncGenerator<Check> {
  for (const engine of engines) {
    const name = `engine ${engine.name}`;
    const found = await engine.availability(host, settings.engineSettings);
    if (found.available) yield { name, state: "ok", found: found.version, mend: null };
    else {
      const state = engine.name === settings.engine ? "missing" : "absent";
      yield { name, state, found: found.why, mend: found.howToGet };
    }
  }
}

/** Whether a folder, or the one in which it would be made, can be written to; nothing is left there. */
async function folderCheck(
  name: string,
  folder: string,
  option: string,
  host: Host,
): Promise<Check> {
  let place = resolve(folder);
  while ((await host.kindOf(place)) === "missing" && dirname(place) !== place)
    place = dirname(place);
  const probe = join(place, `.readout-doctor-${process.pid}`);
  try {
    await host.write(probe, new Uint8Array());
    await host.remove(probe);
    const found = place === resolve(folder) ? folder : `${folder} (can be made)`;
    return { name, state: "ok", found, mend: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const mend = `Allow writing to ${place}, or name another folder with ${option}.`;
    return { name, state: "missing", found: `${folder}: ${error.why}`, mend };
  }
}
