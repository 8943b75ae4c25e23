import type { FileFacts } from "../../host/host.ts";

/** Tells which files are whole: those whose size and time have not changed for a while. */
export interface Stillness {
  /** The files that are whole now, in the order given; those that are gone are forgotten. */
  look(files: ReadonlyMap<string, FileFacts>, nowMs: number): readonly string[];
}

/** @param settleMs how long a file must be still: nobody says when he has written the last of it */
export function watchStillness(settleMs: number): Stillness {
  let seen = new Map<string, { readonly facts: FileFacts; readonly sinceMs: number }>();
  return {
    look: (files, nowMs) => {
      const now: typeof seen = new Map();
      for (const [file, facts] of files) {
        const before = seen.get(file);
        const isSame = before !== undefined && areSame(before.facts, facts);
        // A clock that was set back must not keep a file waiting for hours.
        const sinceMs = isSame ? Math.min(before.sinceMs, nowMs) : nowMs;
        now.set(file, { facts, sinceMs });
      }
      seen = now;
      return [...now].flatMap(([file, { sinceMs }]) => (nowMs - sinceMs >= settleMs ? file : []));
    },
  };
}

/** Whether a file is as it was, as far as its size and time tell. */
export function areSame(a: FileFacts | null, b: FileFacts | null): boolean {
  return a?.bytes === b?.bytes && a?.modifiedMs === b?.modifiedMs;
}
