import type { Shelf } from "../../pipeline/batch/shelf.ts";
import type { Entry } from "../../pipeline/manifest/manifest.ts";

/** Where the editions of many machines go, and what is known of them there. */
export interface Store extends Shelf {
  /** What was made of an input, by whomever; null where nothing was. */
  entryOf(file: string): Promise<Entry | null>;
  /** Notes what became of an input: from then on it need not be made again. Rejects with a HostError. */
  record(file: string, entry: Entry): Promise<void>;
  /** Clears away what a worker that died has left unfinished. */
  tidy(): Promise<void>;
}
