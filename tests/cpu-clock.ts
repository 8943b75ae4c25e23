/**
 * A clock for tests of how long a computation takes: the CPU time of this process in milliseconds,
 * which does not count what else the machine is doing, as the time of day does.
 */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/**
 * What a test allows for input that is read in 3 s (the promise for hostile files) on a quiet
 * machine: a second of CPU time does less on a busy one, and collects other tests' garbage too. What
 * grows faster than its input takes minutes, and fails all the same. Milliseconds of CPU time.
 */
export const IN_TIME = 20_000;
