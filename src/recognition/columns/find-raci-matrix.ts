import { textOf } from "../../plan/placed";
import type { OtherTable } from "../../plan/plan";
import type { CellValue } from "../../sheet/cell";
import type { Grid } from "../../sheet/grid";
import type { Candidate } from "./candidate";
import { RACI_LETTERS } from "./raci-letters";

/**
 * A table of tasks and people with the letters R, A, C and I in it (S for support): at least two columns of nothing
 * else, in at least two rows; null where there is none. Its only column with a role is that of the tasks.
 */
export function findRaciMatrix({ values, origin }: Grid): OtherTable | null {
  for (const [row, cells] of values.slice(0, SEARCHED).entries()) {
    const below = values.slice(row + 1).filter((line) => line.some((value) => value !== ""));
    const people = cells.flatMap((value, column) => (value !== "" && holdsLetters(below, column) ? [column] : []));
    const [first] = people;
    if (first === undefined || people.length < 2) continue;

    const step = cells.findIndex(
      (value, column) => column < first && value !== "" && below.every((line) => isText(line[column])),
    );
    if (step < 0) continue;
    const heading = textOf({ value: cells[step] ?? "" });
    const because = "it stands left of the letters";
    return {
      kind: "raci-matrix",
      headingRow: origin.row + row,
      columns: [{ role: "step", heading, column: origin.column + step, confidence: 0.9, because }],
    };
  }
  return null;
}

const SEARCHED = 20;

function holdsLetters(rows: readonly (readonly CellValue[])[], column: number): boolean {
  const filled = rows.flatMap((row) => (row[column] ?? "") || []);
  return filled.length >= 2 && filled.every((value) => typeof value === "string" && RACI_LETTERS.test(value.trim()));
}

const isText = (value: CellValue | undefined): boolean => typeof value === "string" && value.trim().length > 2;

/**
 * The columns of a plan that say by such letters how each of several people takes part; none where there is only one.
 *
 * @example
 * listPeopleInLetters(candidates) // the columns “Nurse”, “Ward manager” with R, A and C below them
 */
export function listPeopleInLetters(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = candidates.filter(({ text, profile }) => text !== "" && profile.count >= 2 && profile.parts === 1);
  return found.length >= FEWEST_PEOPLE ? found : [];
}

/** Two columns of `A`, `B`, `C` may be ratings. */
const FEWEST_PEOPLE = 3;
