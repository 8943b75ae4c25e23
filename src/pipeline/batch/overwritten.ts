import { join } from "node:path";
import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import { lastReceipt } from "../receipt/last-receipt.ts";
import { type Receipt, receiptName } from "../receipt/receipt.ts";
import type { Workshop } from "../workshop.ts";
import { outputNames } from "./gather.ts";

/**
 * What is to be told of files that stand where an article's are to be, and that are not known to be its
 * own: somebody else's, or another article's. For an article that the manifest does not know.
 *
 * @param name of its outputs, without ending
 * @param input the path of its file
 */
export async function overwrittenBy(
  name: string,
  input: string,
  { settings, renderers, host }: Workshop,
): Promise<readonly Diagnostic[]> {
  if (!settings.write) return [];
  const paths = outputNames(name, renderers).map((each) => join(settings.out, each));
  const facts = await Promise.all(paths.map((path) => host.factsOf(path)));
  const there = paths.filter((_, index) => facts[index] !== null);
  if (there.length === 0) return [];
  const receipt = await lastReceipt<Receipt>(receiptName(name), settings.out, host);
  // A manifest may have been removed, and its outputs kept.
  if (receipt?.input.path === input) return [];
  const whose = receipt ? `made from ${receipt.input.path}` : "not known to be Readout's";
  return [diagnose("output/overwritten", `written over, though ${whose}: ${there.join(", ")}`)];
}
