import { extname, relative } from "node:path";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";
import type { PassedOver } from "./inputs.ts";

/** So many kinds, and names of links, are told; of the rest how many they are. */
const mostTold = 6;

/** What is told of a directory of which something was taken for no article; null where nothing was. */
export function toldOfPassedOver({ directory, files, links }: PassedOver): Diagnostic | null {
  const what = [
    files.length > 0 &&
      `${counted(files.length, "file")} of other kinds (${listed(kindsOf(files))})`,
    links.length > 0 &&
      `${counted(links.length, "link")} to nothing (${listed(links.map((link) => relative(directory, link)))})`,
  ].filter((part) => part !== false);
  if (what.length === 0) return null;
  const span = { file: directory, start: 0, end: 0 };
  return diagnose("input/passed-over", `passed over ${what.join(" and ")}`, { span });
}

/** "7 .jpg", the most frequent first. */
function kindsOf(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const kind = extname(file).toLowerCase() || "without an ending";
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([kind, count]) => `${count} ${kind}`);
}

function listed(parts: readonly string[]): string {
  const others = parts.length - mostTold;
  return [...parts.slice(0, mostTold), ...(others > 0 ? [`${others} more`] : [])].join(", ");
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
