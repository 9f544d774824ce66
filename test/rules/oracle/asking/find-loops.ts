import type { Dependency } from "./dependencies";

/**
 * The loops among dependencies, each once, from its first step in the plan on; in one pass, however long the chains
 * are.
 */
export function findLoops<S extends { readonly row: number }>(
  dependencies: readonly Dependency<S>[],
): readonly (readonly S[])[] {
  const after = new Map(dependencies.map(({ step, on }) => [step, on]));
  const settled = new Set<S>();
  const loops: (readonly S[])[] = [];
  for (const { step: start } of dependencies) {
    const path: S[] = [start];
    const place = new Map<S, number>([[start, 0]]);
    const tried = [0];
    for (let step: S | undefined = start; step !== undefined; step = path.at(-1)) {
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

function fromFirst<S extends { readonly row: number }>(loop: readonly S[]): readonly S[] {
  const first = loop.reduce((best, { row }, i) => (row < (loop[best]?.row ?? row) ? i : best), 0);
  return [...loop.slice(first), ...loop.slice(0, first)];
}
