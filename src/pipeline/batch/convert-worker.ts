import { nodeHost } from "../../host/node-host.ts";
import type { FileOutcome } from "../article-result.ts";
import { convertFile } from "../convert-file.ts";
import { type PlainSettings, settingsOfPlain } from "../settings.ts";
import { openWorkshop, type Workshop } from "../workshop.ts";
import type { WorkerTask } from "./crew.ts";

let opened: { readonly key: string; readonly workshop: Promise<Workshop> } | null = null;

/** Converts one file in this thread; its workshop stays open for the next. */
export async function convertInThread({ plan, settings }: WorkerTask): Promise<FileOutcome> {
  const key = JSON.stringify(settings);
  if (opened?.key !== key) opened = { key, workshop: open(settings) };
  return convertFile(plan, await opened.workshop);
}

async function open(settings: PlainSettings): Promise<Workshop> {
  const { workshop } = await openWorkshop(settingsOfPlain(settings), nodeHost);
  // The run has opened the same before it started this thread.
  if (workshop === null) throw new Error("a style sheet or option was changed during the run");
  return workshop;
}
