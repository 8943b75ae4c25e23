import { join, resolve } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { readers } from "../readers/registry.ts";
import { fileNameOf, type Renderer } from "../renderers/renderer.ts";
import { receiptName } from "./convert-article.ts";
import { collisions, expandInputs, type Inputs, outputName } from "./inputs.ts";
import { readLedger } from "./manifest/ledger.ts";
import { pathsOf } from "./manifest/manifest.ts";
import type { Settings } from "./settings.ts";

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
  const { files, missing } = await expandInputs(inputs, extensions, host);
  const known = await readLedger(out, host, () => undefined);
  const made = new Set(
    known.inputs().flatMap(({ entry }) => pathsOf(entry).map((path) => resolve(out, path))),
  );
  const named = new Set(inputs);
  return { files: files.filter((file) => named.has(file) || !made.has(resolve(file))), missing };
}

/** Files that would write the same names, and articles whose place an output would take. */
export function clashesAmong(
  files: readonly string[],
  { out }: Settings,
  renderers: readonly Renderer[],
): Diagnostic[] {
  const alike = collisions(files).map(({ name, files: group }) =>
    diagnose(
      "output/collision",
      `${listed(group)} would ${group.length === 2 ? "both" : "all"} write ${join(out, name)}.*`,
    ),
  );
  const sources = new Set(files.map((file) => resolve(file)));
  const overwritten = files.flatMap((file) =>
    outputNames(outputName(file), renderers)
      .map((name) => join(out, name))
      .filter((path) => sources.has(resolve(path)))
      .map((path) =>
        diagnose("output/collision", `${path} is an article itself and would be overwritten`),
      ),
  );
  return [...alike, ...overwritten];
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
