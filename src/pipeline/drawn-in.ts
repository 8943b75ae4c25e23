import { relative, sep } from "node:path";
import type { Host } from "../host/host.ts";

/** A host that remembers the hash of each file that an article draws in, but not of our own packages. */
export function witnessing(host: Host): {
  readonly host: Host;
  readonly filesFrom: (folder: string) => Readonly<Record<string, string>>;
} {
  const ours = new Set<string>();
  const files = new Map<string, string>();
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
  const filesFrom = (folder: string) =>
    Object.fromEntries(
      [...files].map(([path, hash]) => [relative(folder, path).split(sep).join("/"), hash]),
    );
  return { host: { ...host, read, packageFile }, filesFrom };
}
