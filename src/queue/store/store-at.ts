import type { Host } from "../../host/host.ts";
import { bucketStore } from "./bucket-store.ts";
import { isInBucket, type OpenBucket } from "./buckets.ts";
import { sharedFolder } from "./shared-folder.ts";
import type { Store } from "./store.ts";

/** The store that `--out` names: a folder that all machines see, or a bucket (`s3://bucket/prefix`). */
export function storeAt(out: string, host: Host, openBucket: OpenBucket): Store {
  return isInBucket(out) ? bucketStore(out, host, openBucket) : sharedFolder(out, host);
}
