import { type Dirent, readdir as readdirCallback } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { isMissing, kindOf, reasonOf } from "./files.ts";
import { HostError } from "./host.ts";

/** The files that a pattern or a directory stands for: see `Host.expand`. */
export async function expand(
  pattern: string,
  onUnreadable: (directory: HostError) => void = () => undefined,
): Promise<readonly string[]> {
  const kind = await kindOf(pattern);
  if (kind === "file") return [pattern];
  const { glob, escapePath } = await import("tinyglobby");
  const asPattern =
    kind === "directory" ? `${escapePath(pattern.replace(/\/+$/, ""))}/**/*` : pattern;
  const unreadable: HostError[] = [];
  const found = await glob(asPattern, {
    dot: false,
    onlyFiles: true,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
    fs: {
      readdir: readdirThatTells((path, reason) => {
        unreadable.push(new HostError(shown(path), reason));
      }),
    },
  });
  const told = new Set(await onceEach(unreadable.map(({ path }) => path)));
  for (const error of unreadable) if (told.delete(error.path)) onUnreadable(error);
  return onceEach(found.toSorted((a, b) => (a < b ? -1 : 1)));

  function shown(path: string): string {
    return (isAbsolute(pattern) ? path : relative(process.cwd(), path)).replace(/(?<=.)\/+$/, "");
  }
}

/** The `readdir` of Node, for a search that passes over what it cannot read without a word. */
function readdirThatTells(tell: (path: string, reason: string) => void): typeof readdirCallback {
  const telling = (
    path: string,
    options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
  ) =>
    readdirCallback(path, options, (error, entries) => {
      // A link that leads nowhere or in a circle is no directory.
      if (error && !isMissing(reasonOf(error)) && reasonOf(error) !== "ELOOP")
        tell(path, reasonOf(error));
      done(error, entries);
    });
  return telling as typeof readdirCallback;
}

/** Of a file or directory that is found on several ways, since links lead into each other, the shortest alone. */
async function onceEach(paths: readonly string[]): Promise<readonly string[]> {
  const folders = [...new Set(paths.map((path) => dirname(path)))];
  const real = new Map<string, string>();
  for (const folder of folders) real.set(folder, await realpath(folder).catch(() => folder));
  const shortest = new Map<string, string>();
  for (const path of paths) {
    const place = join(real.get(dirname(path)) ?? "", basename(path));
    if (path.length < (shortest.get(place)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(place, path);
  }
  const kept = new Set(shortest.values());
  return paths.filter((path) => kept.has(path));
}

/** Links to nothing in a directory and those below it: see `Host.brokenLinksIn`. */
export async function brokenLinksIn(directory: string): Promise<readonly string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const broken: string[] = [];
  for (const entry of entries.filter(({ name }) => !name.startsWith("."))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) broken.push(...(await brokenLinksIn(path)));
    if (!entry.isSymbolicLink()) continue;
    const found = await stat(path).catch(reasonOf);
    if (found === "ENOENT" || found === "ELOOP") broken.push(path);
  }
  return broken.toSorted((a, b) => (a < b ? -1 : 1));
}
