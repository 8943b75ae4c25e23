import { basename, dirname, extname, join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostic } from "../../diagnostics/format.ts";
import type { Host } from "../../host/host.ts";
import type { Sources } from "../read-articles.ts";
import { reviewPath } from "../review/review.ts";

/** Where a file goes when it is done with, inside the watched folder. */
export type Place = "_PROCESSED" | "_ERROR";

/** What was said of a file. */
export interface Said {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/**
 * Moves a file, its review file with it, out of the watched folder; what was said of it, where that
 * is more than notes, stands beside it as `<name>.messages.txt`. One that is there already keeps its
 * name, and the new one gets a number. Rejects with a HostError.
 *
 * @returns its path now
 */
export async function putAway(
  file: string,
  place: Place,
  said: readonly Said[],
  host: Host,
): Promise<string> {
  const folder = join(dirname(file), place);
  await host.makeDirectory(folder);
  const path = await freePath(folder, basename(file), host);
  const messages = messagesOf(said);
  // First, so that no file is ever there without the reason.
  if (messages !== null) await host.write(messagesPath(path), new TextEncoder().encode(messages));
  const [review, newReview] = [reviewPath(file), reviewPath(path)];
  if (review && newReview && (await host.kindOf(review)) === "file") {
    await host.move(review, newReview);
  }
  await host.move(file, path);
  return path;
}

function messagesPath(path: string): string {
  return `${path}.messages.txt`;
}

/** `ferry.txt`, or where that was taken `ferry-2.txt`. */
async function freePath(folder: string, name: string, host: Host): Promise<string> {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? name : `${stem}-${number}${ending}`);
    const kinds = [await host.kindOf(path), await host.kindOf(messagesPath(path))];
    if (kinds.every((kind) => kind === "missing")) return path;
  }
}

function messagesOf(said: readonly Said[]): string | null {
  const all = said.flatMap(({ diagnostics }) => diagnostics);
  if (all.every(({ severity }) => severity === "info")) return null;
  const texts = said.flatMap(({ diagnostics, sources }) =>
    diagnostics.map((one) => formatDiagnostic(one, sources[one.span?.file ?? ""] ?? null)),
  );
  return `${texts.join("\n\n")}\n`;
}
