import { join } from "node:path";
import { type Host, HostError } from "../../host/host.ts";
import { largestFile } from "../../readers/decode.ts";
import type { Entry, Ingredients } from "../manifest/manifest.ts";
import { reviewPath } from "../review/review.ts";
import { isOnTheWeb } from "./drawn-in.ts";

/** Why an input is converted. */
export type Reason =
  | "new"
  | "article changed"
  | "review changed"
  | "style changed"
  | "lexicon changed"
  | "engine or voice changed"
  | "options changed"
  | "another version of Readout"
  | "picture changed"
  | "picture not fetched yet"
  | "output missing or altered"
  | "failed before"
  | "forced"
  | "standard input";

/** What is to be done with one input. */
export interface Plan {
  readonly file: string;
  /** Empty: nothing has changed, and nothing is to be done. */
  readonly reasons: readonly Reason[];
  /** What an earlier run made of it; null where there is nothing. */
  readonly before: Entry | null;
}

/** All that the outputs of an input depend on beside the input and its review. */
export type CommonIngredients = Omit<Ingredients, "review">;

/**
 * Decides whether an input needs to be converted: by the hash of everything that goes into its
 * outputs, and by whether these are as they were left. Opens the input, its review and its pictures,
 * but no output.
 *
 * @param folder where the outputs lie
 */
export async function planFor(
  file: string,
  before: Entry | null,
  wanted: CommonIngredients & { readonly force: boolean },
  folder: string,
  host: Host,
): Promise<Plan> {
  const reasons = file === "-" ? ["standard input" as const] : await why();
  return { file, reasons, before };

  async function why(): Promise<readonly Reason[]> {
    if (before === null) return ["new"];
    if (wanted.force) return ["forced"];
    if (before.articles.length === 0) return whyAgain(before);
    const review = reviewPath(file);
    const found: (Reason | false)[] = [
      before.stale === "changed" && "failed before",
      (await hashOf(file, host)) !== before.sha256 && "article changed",
      (review && (await hashOf(review, host))) !== before.ingredients.review && "review changed",
      wanted.style !== before.ingredients.style && "style changed",
      wanted.lexicon !== before.ingredients.lexicon && "lexicon changed",
      wanted.engine !== before.ingredients.engine && "engine or voice changed",
      wanted.options !== before.ingredients.options && "options changed",
      wanted.version !== before.ingredients.version && "another version of Readout",
      !(await areSame(before.drawnIn, folder, host)) && "picture changed",
      Object.keys(before.drawnIn).some(isOnTheWeb) && "picture not fetched yet",
      !(await areWhole(before, folder, host)) && "output missing or altered",
      before.failed > 0 && before.stale === null && "failed before",
    ];
    return found.filter((reason) => reason !== false);
  }

  /** Of what was never converted there are no outputs that anything could have changed for. */
  async function whyAgain({ sha256 }: Entry): Promise<readonly Reason[]> {
    const now = await hashOf(file, host);
    return now === null || now === sha256
      ? ["failed before"]
      : ["failed before", "article changed"];
  }
}

/** Hash of a file; null where it cannot be read: reading it for the conversion will say why. */
export async function hashOf(path: string, host: Host): Promise<string | null> {
  try {
    const facts = await host.factsOf(path);
    if (facts === null || facts.bytes > largestFile) return null;
    return host.hash(await host.read(path));
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

async function areSame(files: Entry["drawnIn"], folder: string, host: Host): Promise<boolean> {
  for (const [path, hash] of Object.entries(files)) {
    if (isOnTheWeb(path)) continue;
    if ((await hashOf(join(folder, path), host)) !== (hash === "" ? null : hash)) return false;
  }
  return true;
}

/** Whether the outputs are as they were left, by size and time: opening them all would take minutes. */
async function areWhole(before: Entry, folder: string, host: Host): Promise<boolean> {
  for (const { path, bytes, modifiedMs } of before.articles.flatMap(({ outputs }) => outputs)) {
    const facts = await host.factsOf(join(folder, path));
    if (facts?.bytes !== bytes || facts.modifiedMs !== modifiedMs) return false;
  }
  return true;
}
