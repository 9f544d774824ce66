import { formatCell, formatColumn, quoteSheet } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import type { Formula } from "../../sheet/draft";
import type { DetailedStep } from "./detailed-step";

type Place = Pick<DetailedStep, "sheet" | "cell">;

/**
 * A link to the step, found by its words, wherever it was sorted to; where these have changed, its cell. Excel changes
 * the formula when the sheet is renamed.
 *
 * @param said the cell with the step’s words
 */
export const linkToStep = ({ sheet, cell }: Place, said: Cell): Formula => ({
  formula:
    `=HYPERLINK("#"&CELL("address",INDEX(${formatWhole(sheet, cell.column)},` +
    `IFERROR(${match({ sheet, cell }, said)},ROW(${quoteSheet(sheet)}!${formatFixed(cell)})))),"Go to the step")`,
});

/** What stands in another column of the step’s row, as text; `""` where the step is not found. */
export const lookUpText = (place: Place, said: Cell, column: number): Formula => ({
  formula: `=IFERROR(${index(place, said, column)}&"","")`,
});

/** The day that stands there; `""` where none does. */
export const lookUpDay = (place: Place, said: Cell, column: number): Formula => {
  const found = index(place, said, column);
  return { formula: `=IFERROR(IF(${found}="","",${found}),"")` };
};

const index = (place: Place, said: Cell, column: number): string =>
  `INDEX(${formatWhole(place.sheet, column)},${match(place, said)})`;

const match = ({ sheet, cell }: Place, said: Cell): string =>
  `MATCH(${formatFixed(said)},${formatWhole(sheet, cell.column)},0)`;

const formatWhole = (sheet: string, column: number): string => {
  const letters = formatColumn(column);
  return `${quoteSheet(sheet)}!$${letters}:$${letters}`;
};

const formatFixed = (cell: Cell): string => formatCell(cell).replace(/^([A-Z]+)/, "$$$1$$");
