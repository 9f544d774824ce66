import { textOf } from "../../plan/placed";
import type { PlanColumn, Steps } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { CellValue } from "../../sheet/cell";
import { type Grid, valueAt } from "../../sheet/grid";
import { fold } from "../../values/texts/fold";
import type { Heading } from "./heading";
import { type Parts, splitAtLabels, splitMobilizing, splitTelling } from "./split-cell";

/** A column that answers two questions at once, such as “Communication Plan: By Whom, Target Audience”. */
export interface SharedColumn {
  readonly column: number;
  /** The first is the one that the column is read as; the others are read from the same cells. */
  readonly roles: readonly [Role, ...Role[]];
  readonly split: (text: string) => Parts;
}

/**
 * The headings of such columns, as the templates of several published guides have them; `headings` is matched folded.
 */
const SHARED: readonly (Omit<SharedColumn, "column"> & { readonly heading: RegExp })[] = [
  { heading: /^(?=.*\bwhat\b)(?=.*\bwhen\b)(?!.*\bwho\b)/, roles: ["step", "deadline"], split: splitAtLabels },
  {
    heading: /responsible to mobili[sz]e.*to be mobili[sz]ed/,
    roles: ["mobilizer", "mobilized"],
    split: (text) => splitMobilizing(text, "mobilizer", "mobilized"),
  },
  {
    heading: /is responsible.*to be mobili[sz]ed/,
    roles: ["facilitator", "facilitator-mobilized"],
    split: (text) => splitMobilizing(text, "facilitator", "facilitator-mobilized"),
  },
  {
    heading: saysAll(["communicat\\w*|inform\\w*", "by whom|who|responsible", "audience|informed|whom to"]),
    roles: ["audience", "communicator"],
    split: splitTelling,
  },
];

/** A pattern for headings that hold, in any order, one of the words of each group. */
function saysAll(groups: readonly string[]): RegExp {
  return new RegExp(`^${groups.map((words) => `(?=.*\\b(?:${words})\\b)`).join("")}`);
}

/** The shared columns of a table. */
export const findSharedColumns = ({ cells }: Heading): readonly SharedColumn[] =>
  cells.flatMap(({ column, text }) => {
    const found = findShared(text);
    return found ? [{ column, roles: found.roles, split: found.split }] : [];
  });

/** The first role of a heading that asks two things, or null; guiding questions are too long to be one. */
export const findSharedRole = (heading: string): Role | null => findShared(heading)?.roles[0] ?? null;

function findShared(text: string): (typeof SHARED)[number] | undefined {
  const heading = fold(text);
  return heading.length <= LONGEST && !ANSWER.test(text) ? SHARED.find((one) => one.heading.test(heading)) : undefined;
}

const LONGEST = 80;

/** `What: put up signs`: a cell that is filled in, no heading. */
const ANSWER = /\b(?:what|when)\s*:/i;

/** The grid with only the first role's part of each cell in the shared columns. */
export function keepFirstParts(grid: Grid, { last }: Heading, shared: readonly SharedColumn[]): Grid {
  if (shared.length === 0) return grid;
  const values = grid.values.map((row, r) => {
    if (r + grid.origin.row <= last) return row;
    const changed = [...row];
    for (const { column, roles, split } of shared) {
      const value = row[column - grid.origin.column] ?? "";
      if (value !== "") changed[column - grid.origin.column] = readPart(split, value, roles[0]);
    }
    return changed;
  });
  return { ...grid, values };
}

/**
 * The columns with an entry more for each further role of a shared column; what the user chose, and a role that another
 * column has, stay.
 */
export function addSharedRoles(columns: readonly PlanColumn[], shared: readonly SharedColumn[]): readonly PlanColumn[] {
  const added = shared.flatMap(({ column, roles: [first, ...others] }) => {
    const named = columns.find((one) => one.column === column && one.role === first);
    return named
      ? others.filter((role) => !columns.some((one) => one.role === role)).map((role) => ({ ...named, role }))
      : [];
  });
  return [...columns, ...added].toSorted((a, b) => a.column - b.column);
}

/** The steps with the further parts of their shared cells, read from the whole grid. */
export function addSharedParts(
  steps: Steps,
  grid: Grid,
  columns: readonly PlanColumn[],
  shared: readonly SharedColumn[],
): Steps {
  if (shared.length === 0) return steps;
  const splitters = new Map(
    shared.flatMap(({ column, roles: [, ...others], split }) =>
      others
        .filter((role) => columns.some((one) => one.role === role && one.column === column))
        .map((role) => [role, { column, split }] as const),
    ),
  );
  return steps.withParts((role, row) => {
    const found = splitters.get(role);
    if (!found) return null;
    const cell = { row, column: found.column };
    return { ...cell, value: readPart(found.split, valueAt(grid, cell), role) };
  });
}

function readPart(split: SharedColumn["split"], value: CellValue, role: Role): CellValue {
  if (typeof value !== "string") return role === "deadline" ? value : "";
  return textOf({ value: split(value)[role] ?? "" });
}
