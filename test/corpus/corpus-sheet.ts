import type { NotAPlan, Plan } from "../../src/plan/plan";
import { formatColumn, readColumn, readRectangle } from "../../src/sheet/a1";
import type { Grid } from "../../src/sheet/grid";
import { readDrawing } from "../support/drawing";

/** A sheet as a team might have it, and what a reader understands of it. */
export interface CorpusSheet {
  readonly name: string;
  /** What makes it hard, as it is called in the table of oddities. */
  readonly oddities: readonly string[];
  readonly drawing: string;
  readonly merges?: readonly string[];
  /** The top left cell of the drawing; A1 unless said. */
  readonly at?: string;
  /** The Excel that it comes from writes the month first: 3/1/27 is 1 March. */
  readonly monthFirst?: true;
  /**
   * A line a plan: the heading's last row, the columns' roles and the rows of the steps, as Excel numbers them:
   * `4: B step, C owner, D deadline; 5-8 10`. None for a near miss.
   */
  readonly plans: readonly string[];
}

export interface Understood {
  readonly heading: string;
  /** `B step` */
  readonly roles: readonly string[];
  /** `5` */
  readonly steps: readonly string[];
}

export function gridOf({ drawing, merges = [], at = "A1", name }: CorpusSheet): Grid {
  const { grid } = readDrawing(drawing, name, readRectangle(at));
  return merges.length > 0 ? { ...grid, merges: merges.map(readRectangle) } : grid;
}

export const expectedOf = ({ plans }: CorpusSheet): readonly Understood[] =>
  plans.map((line) => {
    const [, heading = "", roles = "", rows = ""] = /^(\d+): ([^;]*); ?(.*)$/.exec(line) ?? [];
    return { heading, roles: roles.split(",").map((role) => role.trim()), steps: rows.split(" ").flatMap(readRun) };
  });

function readRun(run: string): readonly string[] {
  if (run === "") return [];
  const [from = 0, to = from] = run.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

export const understoodOf = (plans: readonly Plan[] | NotAPlan): readonly Understood[] =>
  "kind" in plans
    ? []
    : plans.map(({ headingRow, columns, steps }) => ({
        heading: String(headingRow + 1),
        roles: columns.map(({ column, role }) => `${formatColumn(column)} ${role}`),
        steps: steps.map(({ row }) => String(row + 1)),
      }));

/** In the order of the sheet's columns, for messages. */
export const byColumn = (a: string, b: string): number =>
  readColumn(a.split(" ")[0] ?? "") - readColumn(b.split(" ")[0] ?? "");
