import type { Sheet } from "../../host/doors/spreadsheet";
import { bounding, findIntersection, findUsed, wholeSheet } from "../../host/doors/spreadsheet";
import type { Rectangle } from "../../sheet/rectangle";
import { type SheetView, toRange } from "./sheet-view";

/** Rows without a height of their own become as high as their text: of a sheet, those that are loose. */
export interface LooseRows {
  readonly loosen: (area: Rectangle) => void;
  /** Once Univer has a moment. Only a sheet that is shown can be fitted. */
  readonly fit: () => void;
}

/** All are loose at first. */
export function looseRows(view: SheetView, sheet: Sheet): LooseRows {
  let loose: Rectangle | null = wholeSheet;
  return {
    loosen: (area) => {
      loose = loose ? bounding(loose, area) : area;
    },
    fit: () => {
      const used = findUsed(sheet, false);
      const area = used && loose && findIntersection(used, loose);
      loose = null;
      for (const part of area ? inParts(area) : [])
        view.paint("sheet.operation.mark-dirty-row-auto-height", {
          id: `${view.id}:${part.row}`,
          ranges: [toRange(part)],
        });
    },
  };
}

/** What Univer has not fitted after ten seconds it fits at a stretch, so that it is given few rows at a time. */
const ROWS_AT_ONCE = 100;

const inParts = (area: Rectangle): Rectangle[] =>
  Array.from({ length: Math.ceil(area.rows / ROWS_AT_ONCE) }, (_, part) => ({
    ...area,
    row: area.row + part * ROWS_AT_ONCE,
    rows: Math.min(ROWS_AT_ONCE, area.rows - part * ROWS_AT_ONCE),
  }));
