// The types are those of Node 20, the oldest that the command line runs on; tests run on the Node of the Action.
declare global {
  namespace NodeJS {
    interface Process {
      threadCpuUsage(before?: CpuUsage): CpuUsage;
    }
  }
}

/** Milliseconds of CPU that something takes. Unlike elapsed time, they are the same on a busy machine. */
export function cpuTimeOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
