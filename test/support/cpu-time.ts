/**
 * The milliseconds of processor time that the work took on this thread: what else the machine does at the time does not count,
 * so that a bound on hostile input holds on a busy one too.
 */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
