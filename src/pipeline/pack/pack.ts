import { join } from "node:path";
import { type Diagnostic, diagnose, hasErrors } from "../../diagnostics/diagnostic.ts";
import { composePack } from "../../document/pack.ts";
import type { Host } from "../../host/host.ts";
import { nodeHost } from "../../host/node-host.ts";
import { readers } from "../../readers/registry.ts";
import { fileNameOf } from "../../renderers/renderer.ts";
import { checkOptions } from "../configuration/check-options.ts";
import { type OutputFile, outputFiles } from "../convert-article.ts";
import { expandInputs } from "../inputs.ts";
import { toldOfPassedOver } from "../passed-over.ts";
import type { Sources } from "../read-articles.ts";
import { isWhole, lastReceipt } from "../receipt/last-receipt.ts";
import { receiptName } from "../receipt/receipt.ts";
import { type PackOptions, type PackSettings, packSettingsOf, type Settings } from "../settings.ts";
import { openWorkshop, type Workshop } from "../workshop.ts";
import { makePack } from "./make-pack.ts";
import type { PackJob } from "./pack-job.ts";
import type { PackReceipt } from "./pack-receipt.ts";
import { putPack } from "./put-pack.ts";
import { type PackInput, type PackInputs, readParts } from "./read-parts.ts";

/** What became of a pack. */
export interface PackResult {
  /** Nothing could begin: an option or a style sheet at fault. */
  readonly refused: boolean;
  readonly status: "packed" | "unchanged" | "planned" | "failed";
  /** Name of its outputs, without directory and ending. */
  readonly name: string;
  /** Paths of its outputs, written or (without `write`, or planned) to be written. */
  readonly outputs: readonly string[];
  /** The files themselves; empty where nothing was made, and where they were written. */
  readonly files: readonly OutputFile[];
  readonly receipt: PackReceipt | null;
  /** Inputs that are not in it. */
  readonly missing: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The decoded files that the diagnostics' spans point into, where they have any. */
  readonly sources: Sources;
}

/**
 * Makes one briefing pack of several articles: one PDF with cover, contents and indexes, one recording
 * with a chapter for each article. Inputs are as for `convert`, in the order given; where one of them
 * fails nothing is written, unless `keepGoing`. Never throws for anything an input or an option can
 * cause: see `diagnostics`. Rejects with the signal's reason when interrupted.
 */
export async function pack(
  inputs: string | readonly string[],
  options: PackOptions = {},
): Promise<PackResult> {
  const wrong = checkOptions(options);
  if (wrong.length > 0) return { ...nothingOf(""), refused: true, diagnostics: wrong };
  return packWith([inputs].flat(), packSettingsOf(options), nodeHost, openWorkshop);
}

/** What became of a pack of which nothing has been made. */
function nothingOf(name: string): PackResult {
  return {
    refused: false,
    status: "failed",
    name,
    outputs: [],
    files: [],
    receipt: null,
    missing: [],
    diagnostics: [],
    sources: {},
  };
}

/**
 * {@link pack} with the world and the workshop given.
 *
 * @param failed files known not to be fit for it: they are not tried again, and are told as missing
 */
export async function packWith(
  inputs: readonly string[],
  settings: Settings & { readonly pack: PackSettings },
  host: Host,
  open: typeof openWorkshop,
  failed: readonly string[] = [],
): Promise<PackResult> {
  const name = slugOf(settings.pack.title ?? "");
  const nothing = nothingOf(name);
  const { workshop, diagnostics: opening } = await open(settings, host);
  if (workshop === null) return { ...nothing, refused: true, diagnostics: opening };
  const extensions = new Set(readers.flatMap((reader) => reader.extensions));
  const { files, missing: absent, passedOver } = await expandInputs(inputs, extensions, host);
  const fit = files.filter((file) => !failed.includes(file));
  const read = await readParts(fit, settings, host);
  const missing = [...absent.map(({ span }) => span?.file ?? ""), ...failed, ...read.failed];
  const diagnostics = [
    ...opening,
    ...passedOver.flatMap((each) => toldOfPassedOver(each) ?? []),
    ...tolerated([...absent, ...read.diagnostics], settings.pack),
  ];
  const failure = failureOf(read, missing, settings.pack);
  if (failure.some(({ severity }) => severity === "error")) {
    return {
      ...nothing,
      missing,
      diagnostics: [...diagnostics, ...failure],
      sources: read.sources,
    };
  }
  diagnostics.push(...failure);
  const made = await deliver(name, read.inputs, missing, workshop, settings);
  return {
    ...nothing,
    ...made,
    diagnostics: [...diagnostics, ...made.diagnostics],
    sources: { ...read.sources, ...sourcesFor(made.diagnostics, read.inputs) },
  };
}

/** With --keep-going an article that cannot be read is a warning: the pack itself is made. */
function tolerated(
  diagnostics: readonly Diagnostic[],
  { keepGoing }: PackSettings,
): readonly Diagnostic[] {
  if (!keepGoing) return diagnostics;
  return diagnostics.map((diagnostic) =>
    diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic,
  );
}

function failureOf(
  { inputs }: PackInputs,
  missing: readonly string[],
  { keepGoing }: PackSettings,
): readonly Diagnostic[] {
  if (inputs.length === 0) return [diagnose("pack/empty", "there is no article for the pack")];
  if (missing.length === 0) return [];
  if (keepGoing) return missing.map((file) => leftOut(file));
  const names = missing.join(", ");
  return [diagnose("pack/incomplete", `no pack was made, since these cannot be in it: ${names}`)];
}

function leftOut(file: string): Diagnostic {
  return diagnose("pack/left-out", `${file} is not in the pack`);
}

type Delivered = Pick<
  PackResult,
  "status" | "outputs" | "files" | "receipt" | "missing" | "diagnostics"
>;

/** Makes and writes the pack, unless it is there already. */
async function deliver(
  name: string,
  inputs: readonly PackInput[],
  missing: readonly string[],
  workshop: Workshop,
  settings: Settings & { readonly pack: PackSettings },
): Promise<Delivered> {
  const { host, renderers } = workshop;
  const job = jobOf(name, inputs, missing, workshop, settings);
  const outputs = [...renderers.map((one) => fileNameOf(name, one)), receiptName(name)].map((one) =>
    join(settings.out, one),
  );
  const nothing = { outputs, files: [], receipt: null, missing, diagnostics: [] };
  const last = settings.write
    ? await lastReceipt<PackReceipt>(receiptName(name), settings.out, host)
    : null;
  if (last?.key === job.key && !settings.force && (await isWhole(last, settings.out, host))) {
    return { ...nothing, status: "unchanged", receipt: last };
  }
  if (settings.dryRun) return { ...nothing, status: "planned" };
  const { files, receipt, diagnostics } = await makePack(job, workshop, settings.pack);
  if (receipt === null) {
    const rest = withoutFaulty(inputs, diagnostics, settings.pack);
    if (rest === null) return { ...nothing, status: "failed", outputs: [], diagnostics };
    const gone = inputs.filter((input) => !rest.includes(input)).map(({ input }) => input.path);
    const again = await deliver(name, rest, [...missing, ...gone], workshop, settings);
    const before = [...tolerated(diagnostics, settings.pack), ...gone.map((file) => leftOut(file))];
    return { ...again, diagnostics: [...before, ...again.diagnostics] };
  }
  const told = settings.write ? await putPack(name, { files, receipt }, last, workshop) : [];
  return {
    status: hasErrors(told) ? "failed" : "packed",
    outputs,
    files: settings.write ? [] : outputFiles(files),
    receipt,
    missing,
    diagnostics: [...diagnostics, ...told],
  };
}

function jobOf(
  name: string,
  inputs: readonly PackInput[],
  missing: readonly string[],
  { host, ingredients }: Workshop,
  settings: Settings & { readonly pack: PackSettings },
): PackJob {
  const articles = inputs.map(({ article }) => article);
  const language =
    settings.pack.language ??
    settings.language ??
    mostCommon(articles.map((one) => one.metadata.language));
  const date = settings.pack.date ?? dateOf(articles, host);
  const title = settings.pack.title ?? "Briefing";
  const keys = inputs.map(({ key }) => key);
  return {
    pack: composePack(articles, { title, date, language }),
    inputs,
    name,
    key: host.hash(JSON.stringify([ingredients, title, date, language, keys, missing])),
    missing,
  };
}

/** The rest of a pack, where some articles are at fault and may be left out; null where none are. */
function withoutFaulty(
  inputs: readonly PackInput[],
  diagnostics: readonly Diagnostic[],
  { keepGoing }: PackSettings,
): readonly PackInput[] | null {
  if (!keepGoing) return null;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const faulty = new Set(errors.map(({ span }) => span?.file));
  const rest = inputs.filter(({ input }) => !faulty.has(input.path));
  return rest.length === 0 || rest.length === inputs.length ? null : rest;
}

/** SOURCE_DATE_EPOCH where it is set, or else the newest date of the articles: never today's. */
function dateOf(articles: readonly PackInput["article"][], host: Host): string | null {
  if (host.env("SOURCE_DATE_EPOCH") !== undefined) return host.now().toISOString().slice(0, 10);
  const dates = articles.flatMap(({ metadata }) => metadata.modified ?? metadata.published ?? []);
  return (
    dates
      .map((date) => date.slice(0, 10))
      .toSorted()
      .at(-1) ?? null
  );
}

/** The language of most articles that a date can be written in; the first of several. */
function mostCommon(languages: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const language of languages.filter(isLanguageTag)) {
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? "en";
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Lower-case letters and figures of a title, for a name that every file system takes; `pack` where none are left. */
function slugOf(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, 80).replace(/-$/, "") || "pack";
}

/** Text of the files that messages of the making point into; those of reading are there already. */
function sourcesFor(diagnostics: readonly Diagnostic[], inputs: readonly PackInput[]): Sources {
  const files = new Set(diagnostics.flatMap(({ span }) => span?.file ?? []));
  const named = inputs.filter(({ input }) => files.has(input.path));
  return Object.assign({}, ...named.map(({ sources }) => sources()));
}
