import { randomBytes } from "node:crypto";
import { mkdtemp, open, readdir, rename, rm, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Content, partsIn } from "./content.ts";
import { orHostError, remove } from "./files.ts";
import type { Host, NamedBytes } from "./host.ts";

/** Temporary files and directories in use: removed when the process ends before they are done with. */
const underWay = new Set<string>();

/** What {@link replace} calls a file until it is whole. */
const temporaryName = /^\.(.+)\.[0-9a-f]{12}\.tmp$/;

/** Temporary files that an interrupted {@link replace} left in a directory, with what they were to become. */
export async function cutOff(directory: string): ReturnType<Host["cutOff"]> {
  const names = await orHostError(directory, readdir(directory));
  return names.flatMap((temporary) => {
    const name = temporaryName.exec(temporary)?.[1];
    return name === undefined ? [] : [{ temporary, name }];
  });
}

/** Writes files that belong together, each whole: see `Host.replace`. */
export async function replace(
  directory: string,
  files: readonly NamedBytes[],
  gone: readonly string[],
): Promise<void> {
  const staged = files.map(({ name, bytes }) => ({
    path: join(directory, name),
    temporary: join(directory, `.${name}.${randomBytes(6).toString("hex")}.tmp`),
    bytes,
  }));
  for (const { temporary } of staged) underWay.add(temporary);
  try {
    // All at the same time, so that the disk is waited for once.
    const written = await Promise.allSettled(
      staged.map(({ path, temporary, bytes }) => orHostError(path, writeFlushed(temporary, bytes))),
    );
    const failed = written.find((outcome) => outcome.status === "rejected");
    if (failed) throw failed.reason;
    for (const name of gone) await remove(join(directory, name));
    for (const { temporary, path } of staged) {
      await orHostError(path, rename(temporary, path));
      underWay.delete(temporary);
    }
  } finally {
    for (const { temporary } of staged.filter((file) => underWay.has(file.temporary))) {
      await unlink(temporary).catch(() => undefined);
      underWay.delete(temporary);
    }
  }
}

async function writeFlushed(path: string, bytes: Content): Promise<void> {
  const file = await open(path, "wx");
  try {
    for (const part of partsIn(bytes)) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Does some work in a directory of its own, which goes when the work is done. */
export async function inTemporaryDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const above = tmpdir();
  const directory = await orHostError(above, mkdtemp(join(above, "readout-")));
  underWay.add(directory);
  try {
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
    underWay.delete(directory);
  }
}

/** Removes what interrupted work left behind. For the last moment before an exit. */
export async function removeUnfinished(): Promise<void> {
  const removed = [...underWay].map((path) => rm(path, { recursive: true, force: true }));
  await Promise.allSettled(removed);
}
