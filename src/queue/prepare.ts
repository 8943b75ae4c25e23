import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { clashesAmong, gatherInputs } from "../pipeline/gather.ts";
import { type PackSettings, plainSettings, type Settings } from "../pipeline/settings.ts";
import { openWorkshop } from "../pipeline/workshop.ts";
import { version } from "../version.ts";
import { type ArticleJob, jobId, type PackJob } from "./job.ts";
import type { NamedJob } from "./submit.ts";

/** What is to be submitted. */
export interface Prepared {
  /** An option, a style sheet or a name is at fault: nothing is to be submitted. */
  readonly refused: boolean;
  /** In the order of the inputs. */
  readonly articles: readonly NamedJob[];
  readonly pack: NamedJob | null;
  /** Inputs that name nothing. */
  readonly missing: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/** So many articles are read at a time, to name their jobs. */
const atOnce = 16;

/**
 * Makes the jobs of some inputs: checks what a run here would check before it begins, but not what the
 * workers need to have.
 *
 * @param packed where a pack is to be made, too: its formats and its own settings
 */
export async function prepareJobs(
  inputs: readonly string[],
  settings: Settings,
  packed: (Settings & { readonly pack: PackSettings }) | null,
  host: Host,
): Promise<Prepared> {
  const { files, missing } = await gatherInputs(inputs, settings, host);
  const { workshop, diagnostics } = await openWorkshop(settings, host, "elsewhere");
  const ofPack = packed && (await openWorkshop(packed, host, "elsewhere"));
  const clashes = clashesAmong(files, settings, workshop?.renderers ?? []);
  const found = [...diagnostics, ...clashes, ...(ofPack?.diagnostics.filter(isError) ?? [])];
  if (workshop === null || hasErrors(found)) {
    return { refused: true, articles: [], pack: null, missing, diagnostics: found };
  }
  const { ingredients } = workshop;
  const plain = plainSettings(settings);
  const articles: NamedJob[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce).map(async (file) => {
      const job: ArticleJob = { type: "article", file, settings: plain, ingredients, version };
      return { id: await jobId(job, ingredients, host), job };
    });
    articles.push(...(await Promise.all(some)));
  }
  const pack =
    packed && ofPack?.workshop
      ? await packJob(articles, missing, packed, ofPack.workshop.ingredients, host)
      : null;
  return { refused: false, articles, pack, missing, diagnostics: found };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

async function packJob(
  articles: readonly NamedJob[],
  missing: readonly Diagnostic[],
  settings: Settings & { readonly pack: PackSettings },
  ingredients: ArticleJob["ingredients"],
  host: Host,
): Promise<NamedJob> {
  const there = articles.flatMap(({ id, job }) =>
    job.type === "article" ? [{ file: job.file, id }] : [],
  );
  const absent = missing.flatMap(({ span }) => (span ? [{ file: span.file, id: null }] : []));
  const plain = { ...plainSettings(settings), pack: { ...settings.pack, keepGoing: true } };
  const job: PackJob = { type: "pack", members: [...there, ...absent], settings: plain, version };
  return { id: await jobId(job, ingredients, host), job };
}
