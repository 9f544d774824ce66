import { findText, readChoice } from "../../engine/arguments";
import type { AttachedFile } from "../../engine/attached-files";
import type { Call } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { HostError, invalid, missing } from "../../model/host-error";
import { findSheet } from "../../model/places/find-by-name";
import { insertSheets } from "../../model/sheets/copy-sheet";
import type { SheetTarget } from "../targets";

interface Options {
  readonly positionType?: unknown;
  readonly relativeTo?: unknown;
  readonly sheetNamesToInsert?: unknown;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook (insertWorksheetsFromBase64) */
export function insertWorksheets(
  workbook: Workbook,
  [file, options]: readonly unknown[],
  { page }: Call,
): readonly string[] {
  if (typeof file !== "function") invalid();
  const { workbook: source, attached } = (file as AttachedFile)();
  const { positionType, relativeTo, sheetNamesToInsert } = (options ?? {}) as Options;
  const sheets = chosen(source, sheetNamesToInsert);
  if (attached.some((kind) => UNSUPPORTED.has(kind) || (page.platform === "web" && kind === "threaded comments")))
    throw new HostError(
      "UnsupportedFeature",
      "The workbook has charts, comments, PivotTables or slicers, which cannot be inserted.",
    );
  const position = readChoice(positionType, ["None", "Before", "After", "Beginning", "End"], "End");
  return insertSheets(workbook, source, sheets, placeAt(workbook, position, findRelative(workbook, relativeTo))).map(
    ({ id }) => id,
  );
}

// documented: what Excel on the web does not insert:
// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks
// assumed: wherever in the file they are; on the desktop, too, but for comments: the host cannot hold them, and nothing
// is lost without a word
const UNSUPPORTED: ReadonlySet<string> = new Set(["charts", "pivot tables", "slicers and timelines"]);

/** An empty list means all of them. assumed: a name that the file does not have is ItemNotFound */
function chosen(source: Workbook, names: unknown): readonly Sheet[] {
  if (!Array.isArray(names) || names.length === 0) return source.sheets;
  return names.map((name) => findSheet(source, findText(name) ?? "") ?? missing());
}

function findRelative(workbook: Workbook, relativeTo: unknown): Sheet | null {
  if (relativeTo === null || relativeTo === undefined) return null;
  if (isInstance(relativeTo)) return (relativeTo.target as SheetTarget).sheet;
  return findSheet(workbook, findText(relativeTo) ?? "") ?? missing();
}

/** Without a sheet to be relative to, before is the beginning and after is the end. */
function placeAt(
  { sheets }: Workbook,
  position: "None" | "Before" | "After" | "Beginning" | "End",
  relative: Sheet | null,
): number {
  const at = relative ? sheets.indexOf(relative) : -1;
  if (position === "Beginning" || position === "Before") return position === "Before" && at >= 0 ? at : 0;
  return position === "After" && at >= 0 ? at + 1 : sheets.length;
}
