import type { Host } from "../../host/host.ts";
import type { Entry } from "../../pipeline/manifest/manifest.ts";
import type { Shelf } from "../../pipeline/shelf.ts";
import { bucketStore } from "./bucket-store.ts";
import { isInBucket, type OpenBucket } from "./buckets.ts";
import { sharedFolder } from "./shared-folder.ts";

/** Where the editions of many machines go, and what is known of them there. */
export interface Store extends Shelf {
  /** What was made of an input, by whomever; null where nothing was. */
  entryOf(file: string): Promise<Entry | null>;
  /** Notes what became of an input: from then on it need not be made again. Rejects with a HostError. */
  record(file: string, entry: Entry): Promise<void>;
  /** Clears away what a worker that died has left unfinished. */
  tidy(): Promise<void>;
}

/** The store that `--out` names: a folder that all machines see, or a bucket (`s3://bucket/prefix`). */
export function storeAt(out: string, host: Host, openBucket: OpenBucket): Store {
  return isInBucket(out) ? bucketStore(out, host, openBucket) : sharedFolder(out, host);
}
