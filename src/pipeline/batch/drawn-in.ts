import { relative, sep } from "node:path";
import type { Host } from "../../host/host.ts";
import type { Fetch } from "../fetch-pictures.ts";

/** Hashes of what an article draws in; `""` for what was not there. */
export type DrawnIn = Readonly<Record<string, string>>;

/**
 * A host that remembers the hash of each file that an article draws in, but not of our own packages;
 * and a way to fetch that remembers what was not there and may be another time.
 */
export function witnessing(
  host: Host,
  fetch: Fetch | null,
): {
  readonly host: Host;
  readonly fetch: Fetch | null;
  /** Files by their path from a folder, with `/`; what is on the web by its address. */
  readonly drawnInFrom: (folder: string) => DrawnIn;
} {
  const ours = new Set<string>();
  const files = new Map<string, string>();
  const awaited = new Map<string, string>();
  const packageFile = (specifier: string) => {
    const path = host.packageFile(specifier);
    ours.add(path);
    return path;
  };
  const read = async (path: string) => {
    if (ours.has(path)) return host.read(path);
    files.set(path, "");
    const bytes = await host.read(path);
    files.set(path, host.hash(bytes));
    return bytes;
  };
  const fetchWitnessed: Fetch = async (address, options) => {
    const fetched = await (fetch ?? host.fetch)(address, options);
    if (fetched.status === "failed" && fetched.passing) awaited.set(address, "");
    return fetched;
  };
  const drawnInFrom = (folder: string) =>
    Object.fromEntries([
      ...[...files].map(([path, hash]) => [relative(folder, path).split(sep).join("/"), hash]),
      ...awaited,
    ]);
  return {
    host: { ...host, read, packageFile },
    fetch: fetch && fetchWitnessed,
    drawnInFrom,
  };
}

/** Whether a key of {@link DrawnIn} is on the web. */
export function isOnTheWeb(key: string): boolean {
  return /^https?:\/\//i.test(key);
}
