import { setTimeout as wait } from "node:timers/promises";

/** What a failed call was like: whether another attempt may help, and when. */
export interface Failure {
  readonly retry: boolean;
  /** As the service asked in `Retry-After`; null where it did not. */
  readonly afterMs: number | null;
}

export interface RetryOptions {
  readonly attempts: number;
  /** The first wait; each further one is twice as long. */
  readonly firstWaitMs: number;
  readonly longestWaitMs: number;
  /** 0 to 1, anew for each wait. */
  readonly random: () => number;
}

export const usualRetries: RetryOptions = {
  attempts: 5,
  firstWaitMs: 500,
  longestWaitMs: 30_000,
  random: Math.random,
};

/**
 * Makes a call until it succeeds, fails for good, or has had its attempts. Between two it waits as long
 * as the service asks, or else twice as long each time, with jitter so that many do not come back at
 * once. Rejects with the last error, or with the signal's reason.
 */
export async function withRetries<T>(
  call: () => Promise<T>,
  failureOf: (error: unknown) => Failure,
  options: RetryOptions,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      const { retry, afterMs } = failureOf(error);
      if (!retry || attempt >= options.attempts) throw error;
      await wait(waitMs(attempt, afterMs, options), undefined, signal ? { signal } : {}).catch(() =>
        signal?.throwIfAborted(),
      );
    }
  }
}

/** Never sooner than the service asked. */
function waitMs(attempt: number, afterMs: number | null, options: RetryOptions): number {
  const { firstWaitMs, longestWaitMs, random } = options;
  const backOff = Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
  return Math.max(afterMs ?? 0, backOff * (0.5 + random() / 2));
}

/** The milliseconds of a `Retry-After` header: seconds, or a date. */
export function retryAfterMs(value: string | null | undefined, now: Date): number | null {
  if (value === null || value === undefined || value.trim() === "") return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

/** Whether an HTTP status may be another one the next time. */
export function isTransient(status: number | undefined): boolean {
  return status === 408 || status === 429 || (status !== undefined && status >= 500);
}

/** Lets calls begin no closer together than this. */
export function pacer(spacingMs: number): (signal?: AbortSignal) => Promise<void> {
  let next = 0;
  return async (signal) => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + spacingMs;
    if (at > now) await wait(at - now, undefined, signal ? { signal } : {});
  };
}
