import type { Sheet } from "../model/book/sheet";
import type { Workbook } from "../model/book/workbook";
import { quoteWhereNeeded } from "../model/places/address";
import type { Origin } from "./origin";
import { findRelated } from "./package/relations";

/** What of a sheet in the file does not follow cells that move. */
export interface Stayed {
  /** Pictures, charts, PivotTables, sparklines, protected ranges or scenarios on it, or a chart about its cells. */
  readonly drawings: boolean;
  /** Formulas about cells that fill several cells. */
  readonly arrays: boolean;
}

/** What of a sheet stayed where it was while rows or columns were inserted or deleted; null where none were. */
export function findStayed(workbook: Workbook, { file, sheets }: Origin, sheet: Sheet): Stayed | null {
  const origin = sheets.get(sheet.id);
  if (!origin || !hasMoved(workbook, sheet)) return null;
  const text = file.read(origin.path) ?? "";
  const name = `${quoteWhereNeeded(origin.before.name)}!`;
  return {
    drawings:
      ["drawing", "pivotTable"].some((kind) => findRelated(file, origin.path, kind).length > 0) ||
      /:sparkline>|<(?:\w+:)?(?:protectedRange|scenario) /.test(text) ||
      file.paths().some((path) => /\/charts\/chart[^/]*\.xml$/i.test(path) && file.read(path)?.includes(`>${name}`)),
    arrays: /<(?:\w+:)?f [^>]*t="array"[^>]*>[^<]*[A-Z]\$?\d/.test(text),
  };
}

const hasMoved = ({ history }: Workbook, { id }: Sheet): boolean =>
  [...history.done, ...(history.step ? [history.step] : [])].some(({ changes }) =>
    changes.some((change) => (change.kind === "inserted" || change.kind === "deleted") && change.sheet.id === id),
  );
