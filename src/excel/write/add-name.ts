import type { Draft, DraftName } from "../../sheet/draft";
import { oneCell } from "../../sheet/rectangle";
import type { Batch } from "../batch";
import { makeRanges, type Ranges } from "./make-ranges";

/** Names cells of a sheet, or of another one. */
export function addName(
  { workbook }: Excel.RequestContext,
  own: Ranges,
  { name, rectangle, hidden, sheet, inWorkbook }: DraftName,
): void {
  const { at } = sheet === undefined ? own : makeRanges(workbook.worksheets.getItem(sheet));
  const added = (inWorkbook === true ? workbook : own.sheet).names.add(name, at(rectangle));
  if (hidden === true) added.visible = false;
}

/** Gives a sheet the marks of its draft. */
export const markSheet =
  (sheet: string, { marks = [] }: Draft): Batch<void> =>
  (context) => {
    if (marks.length === 0) return () => undefined;

    const ranges = makeRanges(context.workbook.worksheets.getItem(sheet));
    const corner = oneCell({ row: 0, column: 0 });
    for (const name of marks) addName(context, ranges, { name, rectangle: corner, hidden: true });
    return () => undefined;
  };
