import { isDateFormat } from "numfmt";
import { emptyRow, type Row, type Sheet, type StoredCell } from "../../model/book/sheet";
import { type ChartWriter, writeCharts } from "../charts/place-charts";
import { addRelation, readRelations, RELATION } from "../package/relations";
import type { AddedStrings } from "../parts/add-strings";
import { writeNotes, writeTables } from "../parts/write-attachments";
import type { AddedStyles } from "../styles/add-styles";
import type { Styles } from "../styles/read-styles";
import { DAYS_TO_1904 } from "./cell-values";
import { writeFormula } from "./file-formulas";
import { editFrame, type FrameEdits } from "./frame-edits";
import { readLinks } from "./links";
import { writeColumns } from "./patch-columns";
import { patchConditionalFormats } from "./patch-conditional-formats";
import { patchDimension, patchFrame } from "./patch-frame";
import { patchLinks } from "./patch-links";
import { changedRows, patchRows } from "./patch-rows";
import { patchValidations } from "./patch-validations";
import { patchView } from "./patch-view";
import { splitSheet } from "./split-sheet";
import type { CellWriter } from "./write-cells";

/** What of the workbook a sheet is written with. */
export interface SheetWriter extends ChartWriter {
  readonly styles: Styles;
  readonly addedStyles: AddedStyles;
  readonly addedStrings: AddedStrings;
  readonly countsFrom1904: boolean;
  /** Turns the names of an add-in's functions in a formula into those that a file has for them. */
  readonly nameForFile: (formula: string) => string;
}

/** A sheet's part, what the sheet was when the part was written, and what it is now. */
export interface SheetPatch {
  readonly part: string;
  readonly path: string;
  readonly before: Sheet;
  readonly now: Sheet;
  /** The cells with a formula whose result the part does not have. */
  readonly uncalculated: ReadonlySet<StoredCell>;
  readonly isNew: boolean;
  /** Whether its tab is active; null leaves what the part says. */
  readonly isActive: boolean | null;
}

/** The part after an edit: everything that the edit did not touch stays as it is, whatever it is. */
export function patchSheet(patch: SheetPatch, writer: SheetWriter): string {
  const { part, path, before, now, isNew, isActive } = patch;
  const split = splitSheet(part);
  const edits = editFrame(split);
  const writesRows =
    changedRows(before, now).length > 0 || now.columns !== before.columns || now.format !== before.format;
  if (writesRows) patchDimension(edits, now, isNew);
  patchView(edits, before, now, { isNew, isActive });
  patchFrame(edits, before, now);
  if (now.columns !== before.columns)
    edits.replace("cols", writeColumns(split.root, before, now, writer.addedStyles.styleOf));
  patchConditionalFormats(edits, before, now, writer.styles, writer.addedStyles);
  patchValidations(edits, before, now);
  patchAllLinks(edits, path, before, now, writer);
  writeNotes(writer.file, path, edits, before, now);
  writeTables(writer.file, path, edits, before, now);
  writeCharts(writer, path, edits, now);
  const rows = writesRows ? patchRows(split.data, patch, cellWriter(split.root.prefix, now, writer)) : split.data;
  return edits.write(rows);
}

function patchAllLinks(edits: FrameEdits, path: string, before: Sheet, now: Sheet, { file }: SheetWriter): void {
  const found = readLinks(edits.root, readRelations(file, path));
  patchLinks(edits, before, now, found, (address) => addRelation(file, path, `${RELATION}/hyperlink`, address, true));
}

function cellWriter(prefix: string, sheet: Sheet, writer: SheetWriter): CellWriter {
  return {
    prefix: prefix === "" ? "" : `${prefix}:`,
    styleOf: writer.addedStyles.styleOf,
    textNumber: writer.addedStrings.numberOf,
    writeFormula: (formula, at) => writeFormula(writer.nameForFile(formula), at, sheet.tables),
    writeNumber: (value, { numberFormat }) =>
      writer.countsFrom1904 && isDateFormat(numberFormat) ? value - DAYS_TO_1904 : value,
  };
}

/** The fields of a sheet that its part holds. What is selected is no edit. */
const FIELDS: readonly (keyof Sheet)[] = [
  "tabColor",
  "showGridlines",
  "showHeadings",
  "standardWidth",
  "columns",
  "format",
  "merges",
  "frozen",
  "tables",
  "conditionalFormats",
  "validations",
  "notes",
  "protection",
  "filter",
  "charts",
];

/** Whether somebody changed a sheet; formulas with another result do not count. */
export const isEdited = (before: Sheet, now: Sheet): boolean =>
  FIELDS.some((field) => now[field] !== before[field]) || hasNewLayout(before, now) || hasNewCells(before, now);

/** The print area and the titles are kept in the workbook's part. */
const hasNewLayout = ({ pageLayout: before }: Sheet, { pageLayout: now }: Sheet): boolean => {
  const { printArea: _area, titleRows: _rows, titleColumns: _columns, ...rest } = now;
  return now !== before && JSON.stringify({ ...before, ...rest }) !== JSON.stringify(before);
};

const hasNewCells = (before: Sheet, now: Sheet): boolean =>
  changedRows(before, now).some((index) => {
    const [old, row] = [before.rows.get(index), now.rows.get(index)];
    if (!old || !row) return true;
    if (old.height !== row.height || old.hidden !== row.hidden || old.format !== row.format) return true;
    return old.outlineLevel !== row.outlineLevel || someCell(old, row, isOther);
  });

/** Another result of the same formula does not make a cell another one. */
const isOther = (a: StoredCell | undefined, b: StoredCell | undefined): boolean =>
  !a || !b || a.formula === null || a.formula !== b.formula || a.format !== b.format || a.link !== b.link;

/** Whether this holds of two cells at the same place that are not the same object. */
const someCell = (
  { cells: old }: Row,
  { cells: now }: Row,
  holds: (a: StoredCell | undefined, b: StoredCell | undefined) => boolean,
): boolean =>
  Array.from({ length: Math.max(old.length, now.length) }).some(
    (_, column) => old[column] !== now[column] && holds(old[column], now[column]),
  );

/** Whether formulas of a sheet have another result than the part says. */
export const isCalculated = (
  { before, uncalculated }: Pick<SheetPatch, "before" | "uncalculated">,
  now: Sheet,
): boolean =>
  changedRows(before, now).some((index) =>
    someCell(before.rows.get(index) ?? emptyRow, now.rows.get(index) ?? emptyRow, (a) => !a || !uncalculated.has(a)),
  );

/** Whether a formula is new, gone, or another one. */
export const hasNewFormulas = (before: Sheet, now: Sheet): boolean =>
  changedRows(before, now).some((index) =>
    someCell(
      before.rows.get(index) ?? emptyRow,
      now.rows.get(index) ?? emptyRow,
      (a, b) => (a?.formula ?? null) !== (b?.formula ?? null),
    ),
  );
