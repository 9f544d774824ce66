import type { StepDependencies } from "./find-dependencies";

/** Places of steps, each of which depends on the next, and the last on the first. */
export type Loop = readonly number[];

/**
 * The loops among dependencies, each once, from its first step in the plan on; in one pass, however long the chains
 * are.
 */
export function findLoops(dependencies: readonly Pick<StepDependencies, "step" | "on">[]): readonly Loop[] {
  const after = new Map(dependencies.map(({ step, on }) => [step, on]));
  const settled = new Set<number>();
  const loops: Loop[] = [];
  for (const { step: start } of dependencies) {
    const path: number[] = [start];
    const place = new Map<number, number>([[start, 0]]);
    const tried = [0];
    for (let step: number | undefined = start; step !== undefined; step = path.at(-1)) {
      const turn = tried[path.length - 1] ?? 0;
      const next = settled.has(step) ? undefined : after.get(step)?.[turn];
      tried[path.length - 1] = turn + 1;
      if (next === undefined) {
        settled.add(step);
        place.delete(step);
        path.pop();
        tried.pop();
      } else if (place.has(next)) loops.push(path.slice(place.get(next)));
      else if (!settled.has(next)) {
        place.set(next, path.length);
        path.push(next);
        tried.push(0);
      }
    }
  }
  return loops.map(fromFirst);
}

function fromFirst(loop: Loop): Loop {
  const first = loop.indexOf(loop.reduce((least, step) => Math.min(least, step), Infinity));
  return [...loop.slice(first), ...loop.slice(0, first)];
}
