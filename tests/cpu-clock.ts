/**
 * A clock for tests of how long a computation takes: the CPU time of this process in milliseconds,
 * which does not count what else the machine is doing, as the time of day does.
 */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
