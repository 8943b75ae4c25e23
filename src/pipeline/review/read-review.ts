import { diagnose, type Report } from "../../diagnostics/diagnostic.ts";
import { type Host, HostError } from "../../host/host.ts";
import { parseReview } from "./parse-review.ts";
import { type Review, reviewPath } from "./review.ts";

/** No review file is larger, in bytes: 1 MiB, which holds some thousand quotes. */
export const largestReview = 2 ** 20;

/**
 * The review file beside an input, or null where there is none. What is wrong with it is an error:
 * an editor's file is never ignored in silence.
 */
export async function readReview(
  file: string,
  host: Pick<Host, "kindOf" | "sizeOf" | "read">,
  report: Report,
): Promise<Review | null> {
  const path = reviewPath(file);
  if (path === null || (await host.kindOf(path)) === "missing") return null;
  const nothing = { path, bytes: new Uint8Array(), text: "", entries: [] };
  const span = { file: path, start: 0, end: 0 };
  try {
    const size = await host.sizeOf(path);
    if (size > largestReview) {
      report(diagnose("review/too-large", "the review file has more than 1 MiB", { span }));
      return nothing;
    }
    const bytes = await host.read(path);
    const text = decoded(bytes);
    if (text === null) {
      report(diagnose("review/bad-yaml", "the review file is not in UTF-8", { span }));
      return { ...nothing, bytes };
    }
    return { path, bytes, text, entries: await parseReview(text, path, report) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    report(diagnose("review/unreadable", `the review cannot be read (${error.why})`, { span }));
    return nothing;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
