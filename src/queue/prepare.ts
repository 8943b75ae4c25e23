import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import type { Host } from "../host/host.ts";
import { clashesAmong, gatherInputs } from "../pipeline/batch/gather.ts";
import { estimate } from "../pipeline/estimate.ts";
import { toldOfPassedOver } from "../pipeline/passed-over.ts";
import { type PackSettings, plainSettings, type Settings } from "../pipeline/settings.ts";
import { openWorkshop } from "../pipeline/workshop.ts";
import { version } from "../version.ts";
import { type ArticleJob, type Content, contentOf, jobId } from "./job.ts";
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
  const { files, missing, passedOver } = await gatherInputs(inputs, settings, host);
  const told = passedOver.flatMap((each) => toldOfPassedOver(each) ?? []);
  const { workshop, diagnostics } = await openWorkshop(settings, host, "elsewhere");
  const ofPack = packed && (await openWorkshop(packed, host, "elsewhere"));
  const clashes = await clashesAmong(files, settings, workshop?.renderers ?? [], host);
  const found = [
    ...told,
    ...diagnostics,
    ...clashes,
    ...(ofPack?.diagnostics.filter(isError) ?? []),
  ];
  if (workshop === null || hasErrors(found)) {
    return { refused: true, articles: [], pack: null, missing, diagnostics: found };
  }
  const cost = await estimate(files, workshop);
  if (cost !== null) found.push(cost);
  if (cost?.severity === "error") {
    return { refused: true, articles: [], pack: null, missing, diagnostics: found };
  }
  const { ingredients } = workshop;
  const plain = plainSettings(settings);
  const contents = await contentsOf(files, host);
  const packId =
    packed && ofPack?.workshop
      ? jobId({ type: "pack", settings: packed }, contents, ofPack.workshop.ingredients, null, host)
      : null;
  const articles = contents.map((content): NamedJob<ArticleJob> => {
    const { file } = content;
    const job: ArticleJob = { type: "article", file, settings: plain, ingredients, version };
    return { id: jobId(job, [content], ingredients, packId, host), job };
  });
  const pack = packed && packId !== null ? packJob(packId, articles, missing, packed) : null;
  return { refused: false, articles, pack, missing, diagnostics: found };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

async function contentsOf(files: readonly string[], host: Host): Promise<readonly Content[]> {
  const contents: Content[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce).map((file) => contentOf(file, host));
    contents.push(...(await Promise.all(some)));
  }
  return contents;
}

function packJob(
  id: string,
  articles: readonly NamedJob<ArticleJob>[],
  missing: readonly Diagnostic[],
  settings: Settings & { readonly pack: PackSettings },
): NamedJob {
  const there = articles.map((article) => ({ file: article.job.file, id: article.id }));
  const absent = missing.flatMap(({ span }) => (span ? [{ file: span.file, id: null }] : []));
  // It comes out whatever becomes of its articles, and tells which it goes without.
  const plain = { ...plainSettings(settings), pack: { ...settings.pack, keepGoing: true } };
  return {
    id,
    job: { type: "pack", members: [...there, ...absent], settings: plain, version },
  };
}
