import { join } from "node:path";
import { wholeOf } from "../../host/content.ts";
import type { Host } from "../../host/host.ts";
import { outputName } from "../../pipeline/inputs.ts";
import { parseJournal } from "../../pipeline/manifest/manifest.ts";
import { addressIn, contentType, type OpenBucket } from "./buckets.ts";
import type { Store } from "./store.ts";

/** The ending of an edition's last file, and of what says which edition is the newest. */
const receiptEnding = ".receipt.json";

/**
 * A bucket. An edition lies in a folder of its own, `ferry/3f9a…/ferry.pdf`, named by the hash of its
 * receipt, which has the hashes of its files: no object is ever written over by another one. Last
 * comes `ferry.json`, which says where the newest edition is; what it names is whole.
 */
export function bucketStore(out: string, host: Host, openBucket: OpenBucket): Store {
  const { bucket, key: prefix } = addressIn(out);
  const keyOf = (path: string) => (prefix === "" ? path : `${prefix}/${path}`);
  const opened = () => openBucket(bucket);
  const ledgerKey = (file: string) =>
    keyOf(`.readout/${outputName(file)}-${host.hash(file).slice(0, 8)}.json`);
  return {
    async put(files, gone) {
      const objects = await opened();
      const last = files.at(-1);
      if (last === undefined) return [];
      const name = last.name.endsWith(receiptEnding)
        ? last.name.slice(0, -receiptEnding.length)
        : last.name;
      const folder = `${name}/${host.hash(last.bytes).slice(0, 16)}`;
      const made = files.map((file) => ({
        path: `${folder}/${file.name}`,
        sha256: host.hash(file.bytes),
        bytes: file.bytes.length,
        // An object never changes: when it was written does not matter.
        modifiedMs: 0,
      }));
      await Promise.all(
        files.map(({ name: file, bytes }) =>
          objects.put(keyOf(`${folder}/${file}`), wholeOf(bytes), contentType(file)),
        ),
      );
      const outputs = made.map(({ path, sha256, bytes }) => ({ path, sha256, bytes }));
      const newest = new TextEncoder().encode(
        `${JSON.stringify({ readout: 1, outputs }, null, 1)}\n`,
      );
      await objects.put(keyOf(`${name}.json`), newest, "application/json");
      const kept = new Set(made.map(({ path }) => path));
      const old = gone.filter((path) => path.includes("/") && !kept.has(path));
      await Promise.all(old.map((path) => objects.remove(keyOf(path))));
      return made;
    },
    // Each edition has a folder of its own, where nobody else writes.
    left: async (outputs) => outputs,
    receiptOf: async () => null,
    async remove(paths) {
      const objects = await opened();
      const names = new Set(paths.map((path) => path.split("/", 1)[0] ?? path));
      for (const name of names) await objects.remove(keyOf(`${name}.json`));
      await Promise.all(paths.map((path) => objects.remove(keyOf(path))));
    },
    async entryOf(file) {
      const line = await (await opened()).get(ledgerKey(file));
      const [noted] = line === null ? [] : parseJournal(new TextDecoder().decode(line));
      return noted?.input === file ? noted.entry : null;
    },
    async record(file, entry) {
      const line = new TextEncoder().encode(`${JSON.stringify({ input: file, entry })}\n`);
      await (await opened()).put(ledgerKey(file), line, "application/json");
    },
    tidy: async () => undefined,
  };
}

/** Where a path on a store is, as users name it. */
export function placeOf(out: string, path: string): string {
  return /^s3:/.test(out) ? `${out.replace(/\/+$/, "")}/${path}` : join(out, path);
}
