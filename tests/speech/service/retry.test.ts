import { describe, expect, it } from "vitest";
import {
  isTransient,
  pacer,
  retryAfterMs,
  withRetries,
} from "../../../src/speech/service/retry.ts";

const options = { attempts: 4, firstWaitMs: 20, longestWaitMs: 60, random: () => 1 };
const again = () => ({ retry: true, afterMs: null });

async function timed<T>(work: Promise<T>): Promise<number> {
  const began = performance.now();
  await work.catch(() => undefined);
  return performance.now() - began;
}

describe("withRetries", () => {
  it("tries until it succeeds, waiting longer each time", async () => {
    let calls = 0;
    const call = async () => {
      if (++calls < 4) throw new Error("busy");
      return "done";
    };
    const work = withRetries(call, again, options);
    expect(await timed(work)).toBeGreaterThanOrEqual(20 + 40 + 60 - 5);
    expect(await work).toBe("done");
  });

  it("gives up after its attempts, with the last error", async () => {
    let calls = 0;
    const call = () => Promise.reject(new Error(`busy ${++calls}`));
    await expect(withRetries(call, again, options)).rejects.toThrow("busy 4");
  });

  it("does not try again what cannot help", async () => {
    let calls = 0;
    const call = () => Promise.reject(new Error(`wrong ${++calls}`));
    const never = () => ({ retry: false, afterMs: null });
    await expect(withRetries(call, never, options)).rejects.toThrow("wrong 1");
  });

  it("comes back no sooner than the service asks", async () => {
    let calls = 0;
    const call = async () => {
      if (++calls < 2) throw new Error("busy");
    };
    const later = () => ({ retry: true, afterMs: 150 });
    expect(await timed(withRetries(call, later, options))).toBeGreaterThanOrEqual(145);
  });

  it("stops waiting at a signal", async () => {
    const stop = new AbortController();
    const slow = { ...options, firstWaitMs: 60_000, longestWaitMs: 60_000 };
    const work = withRetries(() => Promise.reject(new Error("busy")), again, slow, stop.signal);
    setTimeout(() => stop.abort(new Error("enough")), 20);
    await expect(work).rejects.toThrow("enough");
  });
});

describe("what a service asks", () => {
  it("is read as seconds or as a date", () => {
    const now = new Date("2026-03-14T10:00:00Z");
    expect(retryAfterMs("2", now)).toBe(2000);
    expect(retryAfterMs("Sat, 14 Mar 2026 10:00:05 GMT", now)).toBe(5000);
    expect(retryAfterMs("Sat, 14 Mar 2026 09:00:00 GMT", now)).toBe(0);
    for (const none of [undefined, null, "", "soon"]) expect(retryAfterMs(none, now)).toBeNull();
  });

  it("may be another answer the next time, or not", () => {
    expect([408, 429, 500, 503].every(isTransient)).toBe(true);
    expect([400, 401, 403, 404, undefined].some(isTransient)).toBe(false);
  });
});

it("spaces calls", async () => {
  const pace = pacer(20);
  expect(await timed(Promise.all([pace(), pace(), pace()]))).toBeGreaterThanOrEqual(38);
});
