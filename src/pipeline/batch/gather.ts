import { basename, dirname, join, resolve } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Host } from "../../host/host.ts";
import { readers } from "../../readers/registry.ts";
import { fileNameOf, type Renderer } from "../../renderers/renderer.ts";
import { articleNames } from "../article-names.ts";
import {
  collisions,
  expandInputs,
  fileKey,
  type Inputs,
  outputName,
  type PassedOver,
} from "../inputs.ts";
import { manifestName, readLedger } from "../manifest/ledger.ts";
import { pathsOf } from "../manifest/manifest.ts";
import { readArticles } from "../read-articles.ts";
import { lastReceipt } from "../receipt/last-receipt.ts";
import { type Receipt, receiptName } from "../receipt/receipt.ts";
import type { Settings } from "../settings.ts";

/**
 * The files that some inputs come to. What an earlier run has made is no input, unless it is named
 * outright.
 */
export async function gatherInputs(
  inputs: readonly string[],
  { out }: Settings,
  host: Host,
): Promise<Inputs> {
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const { files, missing, passedOver } = await expandInputs(inputs, extensions, host);
  const known = await readLedger(out, host, () => undefined);
  const made = new Set(
    known.inputs().flatMap(({ entry }) => pathsOf(entry).map((path) => resolve(out, path))),
  );
  const notMade = async (among: readonly string[]): Promise<readonly string[]> => {
    const others: string[] = [];
    for (const file of among)
      if (!made.has(resolve(file)) && !(await isInReceipt(file, out, host))) others.push(file);
    return others;
  };
  const named = new Set(inputs);
  const own = new Set(await notMade(files.filter((file) => !named.has(file))));
  const others: PassedOver[] = [];
  for (const each of passedOver) others.push({ ...each, files: await notMade(each.files) });
  return {
    files: files.filter((file) => named.has(file) || own.has(file)),
    missing,
    passedOver: others,
  };
}

/** Whether a file of the output folder stands in a receipt: the manifest may have been removed. */
async function isInReceipt(file: string, out: string, host: Host): Promise<boolean> {
  if (file === "-" || resolve(dirname(file)) !== resolve(out)) return false;
  const path = basename(file);
  for (const { index } of path.matchAll(/\./g)) {
    const receipt = await lastReceipt<Receipt>(receiptName(path.slice(0, index)), out, host);
    if (receipt?.outputs.some((output) => output.path === path)) return true;
  }
  return false;
}

/** Inputs that would write the same files, and articles whose place an output would take. */
export async function clashesAmong(
  files: readonly string[],
  settings: Settings,
  renderers: readonly Renderer[],
  host: Host,
): Promise<readonly Diagnostic[]> {
  const { out } = settings;
  const alike = collisions(files).map(({ name, files: group }) =>
    clash(listed(group), group.length, join(out, `${name}.*`), whyAlike(group)),
  );
  const sources = new Set(files.map((file) => resolve(file)));
  const paths = files.flatMap((file) =>
    outputNames(outputName(file), renderers).map((name) => join(out, name)),
  );
  const overwritten = [...new Set(paths)]
    .filter((path) => sources.has(resolve(path)))
    .map((path) =>
      diagnose("output/collision", `${path} is an article itself and would be overwritten`),
    );
  const found = [...alike, ...overwritten, ...clashingFiles(files, out, renderers)];
  return found.length > 0 ? found : clashingItems(files, settings, host);
}

function clash(files: string, count: number, path: string, why = ""): Diagnostic {
  return diagnose(
    "output/collision",
    `${files} would ${count === 2 ? "both" : "all"} write ${path}${why}`,
  );
}

/** What makes one name of those that are written differently. */
function whyAlike(files: readonly string[]): string {
  const names = files.map(outputName);
  const areOne = (key: (name: string) => string) => new Set(names.map(key)).size === 1;
  if (areOne((name) => name)) return "";
  return areOne((name) => name.normalize("NFC"))
    ? " (their names look alike: accents are stored in two ways)"
    : " (many disks do not tell capitals from small letters)";
}

/** Single files that two inputs would write: `a.chapters.json` of `a.txt`, and of `a.chapters.md`. */
function clashingFiles(
  files: readonly string[],
  out: string,
  renderers: readonly Renderer[],
): readonly Diagnostic[] {
  const writers = new Map<string, string>();
  return files.flatMap((file) =>
    outputNames(outputName(file), renderers).flatMap((name): Diagnostic[] => {
      const key = fileKey(name);
      if (key === manifestName) {
        const message = `${file} would write ${join(out, name)}, where Readout notes what it has made`;
        return [diagnose("output/collision", message)];
      }
      const other = writers.get(key);
      writers.set(key, file);
      // Those with one name are told as such.
      if (other === undefined || fileKey(outputName(other)) === fileKey(outputName(file)))
        return [];
      return [clash(`${other} and ${file}`, 2, join(out, name))];
    }),
  );
}

/**
 * Articles of a file of many that another input would write as well: `feed-001-ferry` of `feed.xml`,
 * and of `feed-001-ferry.txt`. Only files whose names allow it are read.
 */
async function clashingItems(
  files: readonly string[],
  settings: Settings,
  host: Host,
): Promise<readonly Diagnostic[]> {
  const byName = new Map(files.map((file) => [fileKey(outputName(file)), file]));
  const inputsWith = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
  const suspects = new Set([...byName.keys()].flatMap((name) => inputsWith(feedsOf(name))));
  if (suspects.size === 0) return [];
  const ledger = await readLedger(settings.out, host, () => undefined);
  const known = new Map<string, readonly string[]>();
  const namesIn = async (file: string) => {
    const found = known.get(file) ?? (await namesOf(file));
    known.set(file, found);
    return found;
  };
  const namesOf = async (file: string) => {
    const { articles } = await readArticles(file, settings, host);
    const before = ledger.entryOf(file)?.articles ?? [];
    return articleNames(file, articles, before).map(({ name }) => fileKey(name));
  };
  const clashes = new Map<string, Diagnostic>();
  for (const file of suspects) {
    for (const name of await namesIn(file)) {
      for (const other of inputsWith([name, ...feedsOf(name)])) {
        if (other === file || clashes.has(name) || !(await namesIn(other)).includes(name)) continue;
        clashes.set(name, clash(`${file} and ${other}`, 2, join(settings.out, `${name}.*`)));
      }
    }
  }
  return [...clashes.values()];
}

/** Names of files of many among whose articles one of this name can be: of `feed-001-ferry` `feed`. */
function feedsOf(name: string): readonly string[] {
  return [...name.matchAll(/-(?=\d{3,}(?:-|$))/g)].map(({ index }) => name.slice(0, index));
}

/** The files that an article of a name becomes. */
export function outputNames(name: string, renderers: readonly Renderer[]): readonly string[] {
  return [...renderers.map((renderer) => fileNameOf(name, renderer)), receiptName(name)];
}

/** The first few of some files, and how many there are besides. */
function listed(files: readonly string[]): string {
  const [some, others] = [files.slice(0, 3), files.length - 3];
  return others > 0 ? `${some.join(", ")} and ${others} more` : some.join(" and ");
}
