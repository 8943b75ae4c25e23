/** Exit codes, as users' scripts rely on them. */
export const exitCode = {
  done: 0,
  /** At least one article failed; the others are done. */
  failed: 1,
  /** Bad usage, style or configuration; nothing was written. */
  usage: 2,
  /** Done, but with warnings under --fail-if-warnings. */
  warnings: 3,
  /** Stopped by a signal; nothing is half-written. */
  interrupted: 130,
} as const;
