import { formatCell } from "../../../sheet/a1";
import { formulaRows } from "../book/formula-rows";
import type { Problem } from "../book/problem";
import type { Workbook } from "../book/workbook";

/** A formula whose value is not what Excel would show, or may not be. */
export interface FormulaProblem extends Problem {
  readonly sheet: string;
  /** `"B4"` */
  readonly address: string;
  readonly formula: string;
}

/**
 * The formulas that could not be calculated, or that refer to themselves, sheet by sheet.
 * @example
 * listProblems(workbook, "not calculated")
 * // [{ kind: "not calculated", reason: "CUBEVALUE is not calculated.", sheet: "Plan", address: "B4", formula:
 * '=CUBEVALUE("x")' }]
 */
export const listProblems = ({ sheets }: Workbook, kind: Problem["kind"]): FormulaProblem[] =>
  sheets.flatMap((sheet) =>
    Array.from(formulaRows(sheet))
      .sort((a, b) => a - b)
      .flatMap((row) =>
        (sheet.rows.get(row)?.cells ?? []).flatMap((cell, column) =>
          cell?.formula && cell.problem?.kind === kind
            ? [{ ...cell.problem, sheet: sheet.name, address: formatCell({ row, column }), formula: cell.formula }]
            : [],
        ),
      ),
  );

/** One sentence about formulas that are not calculated, for the user; null where there are none. */
export function describeProblems(problems: readonly FormulaProblem[]): string | null {
  if (problems.length === 0) return null;
  const cells = problems.slice(0, MOST_NAMED).map(({ sheet, address, reason }) => `${sheet}!${address} (${reason})`);
  const more = problems.length > MOST_NAMED ? `, and ${problems.length - MOST_NAMED} more` : "";
  const count = problems.length === 1 ? "1 formula" : `${problems.length} formulas`;
  return `${count} not calculated; the values may be old: ${cells.join(", ")}${more}.`;
}

const MOST_NAMED = 5;
