import { findImported, listImports } from "../support/imports";
import { listFiles } from "../support/repository";

const FILES: ReadonlySet<string> = new Set(listFiles("src", /\.(tsx?|js|mjs)$/));

type Graph = ReadonlyMap<string, readonly string[]>;

test("no file of src is in an import circle; imports of types count, too", () => {
  const graph: Graph = new Map(
    Array.from(FILES, (file) => [file, listImports(file).flatMap(({ to }) => findImported(file, to, FILES) ?? [])]),
  );

  expect(Array.from(graph.values()).flat().length).toBeGreaterThan(FILES.size);
  expect(findCircles(graph)).toEqual([]);
});

describe("a circle is found", () => {
  test("of two files", () => {
    const graph: Graph = new Map([
      ["plan", ["step"]],
      ["step", ["plan", "day"]],
      ["day", []],
    ]);
    expect(findCircles(graph)).toEqual([["plan", "step"]]);
  });

  test("of three files that another leads to, and of a file with itself", () => {
    const graph: Graph = new Map([
      ["school", ["class"]],
      ["class", ["pupil"]],
      ["pupil", ["teacher"]],
      ["teacher", ["class"]],
      ["bell", ["bell"]],
    ]);
    expect(findCircles(graph)).toEqual([["bell"], ["class", "pupil", "teacher"]]);
  });

  test("but not where two files only share a third", () => {
    const graph: Graph = new Map([
      ["library", ["book", "shelf"]],
      ["shelf", ["book"]],
      ["book", []],
    ]);
    expect(findCircles(graph)).toEqual([]);
  });
});

/**
 * The groups of files that lead back to themselves, each in order of its names (Tarjan's strongly connected
 * components).
 * https://en.wikipedia.org/wiki/Tarjan%27s_strongly_connected_components_algorithm
 */
function findCircles(graph: Graph): string[][] {
  const circles: string[][] = [];
  const seen = new Map<string, number>();
  const path: string[] = [];

  /** Returns the earliest file on the path that this one leads back to. */
  function visit(file: string): number {
    const index = seen.size;
    seen.set(file, index);
    path.push(file);

    let earliest = index;
    for (const to of graph.get(file) ?? []) {
      if (!seen.has(to)) earliest = Math.min(earliest, visit(to));
      else if (path.includes(to)) earliest = Math.min(earliest, seen.get(to)!);
    }

    if (earliest === index) {
      const group = path.splice(path.indexOf(file));
      if (group.length > 1 || graph.get(file)?.includes(file)) circles.push(group.sort());
    }
    return earliest;
  }

  for (const file of graph.keys()) if (!seen.has(file)) visit(file);
  return circles.sort((a, b) => a[0]!.localeCompare(b[0]!));
}
