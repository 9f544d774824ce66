import { readColumn, readRectangle } from "../../sheet/a1";
import type { Rectangle } from "../../sheet/rectangle";
import { chooseWidth } from "../adopt/choose-width";
import { countTableRows, listRows } from "../adopt/move-cells";
import type { OwnAdoption } from "./adopt-to-own";
import type { OwnTemplate } from "./own-template";

/** Where the parts of a team's own template are on a new sheet; rows and columns from 0. */
export interface OwnPlaces {
  /** How far everything stands below its place in the template: lines that are kept stand above it. */
  readonly shift: number;
  readonly headingRow: number;
  /** The columns of the template, and then those that are kept. */
  readonly columns: readonly number[];
  /** The rows of the steps, from the leftmost to the rightmost column. */
  readonly body: Rectangle;
  /** All rows below the heading that hold something. */
  readonly rows: number;
  readonly widths: readonly number[];
}

/** Places the parts of a template: each cell where it has it, columns that are kept on the right. */
export function placeOwn(template: OwnTemplate, adoption: OwnAdoption | null): OwnPlaces {
  const lines = adoption?.lines.length ?? 0;
  const shift = lines > 0 ? lines + 1 : 0;
  const headingRow = template.headingRow - 1 + shift;
  const own = template.columns.map(({ column }) => readColumn(column));
  const [left, right] = [Math.min(...own), Math.max(...own)];
  const kept = adoption?.columns.filter(({ to }) => to === null) ?? [];
  const columns = [...own, ...kept.map((_, i) => right + 1 + i)];
  const rows = adoption ? listRows(adoption).length : 0;
  const table = adoption ? countTableRows(adoption) : 0;
  return {
    shift,
    headingRow,
    columns,
    rows,
    body: {
      row: headingRow + 1,
      column: left,
      rows: rows > table ? Math.max(1, table) : table + SPARE_ROWS,
      columns: right + kept.length - left + 1,
    },
    widths: [
      ...Array.from({ length: right + 1 }, (_, column) => template.widths[column] ?? USUAL_WIDTH),
      ...kept.map(({ from }) => (adoption && from ? chooseWidth(adoption.source, adoption.plan, from) : USUAL_WIDTH)),
    ],
  };
}

/** In characters. */
const USUAL_WIDTH = 18;
const SPARE_ROWS = 12;

/** A block of the template on the new sheet. */
export const placeBlock = (address: string, { shift }: Pick<OwnPlaces, "shift">): Rectangle => {
  const block = readRectangle(address);
  return { ...block, row: block.row + shift };
};
