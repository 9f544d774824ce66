/** How much of the processor a piece of work takes, in milliseconds; a clock would count other programs as well. */
export function cpuOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * What each of several pieces of work takes, once everything is compiled. They take turns, so that whatever else the
 * machine does meets all of them; of each the fastest turn counts.
 */
export function fastestOf<const Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  turns: number,
): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const fastest = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let turn = 0; turn < turns; turn++)
    for (const name of names) fastest[name] = Math.min(fastest[name], clockOf(works[name]));
  return fastest;
}

/** Short work is timed by the clock, which is exact to the microsecond; the fastest turn is one nobody disturbed. */
function clockOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Bytes in use after everything unused has been collected, typed arrays included, which are kept beside the heap; needs
 * `node --expose-gc`.
 */
export function heapInUse(): number {
  if (!globalThis.gc) throw new Error("Start Node with --expose-gc.");
  for (let time = 0; time < 4; time++) globalThis.gc(); // what only weak references or old stacks held goes later
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
