import type { Cell } from "../../../sheet/cell";
import type { Pivot, PivotAxis, PivotField, PivotSource } from "../book/pivot";
import type { Sheet } from "../book/sheet";
import type { Workbook } from "../book/workbook";
import { assign } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { invalid, missing } from "../host-error";
import { isSameName } from "../places/find-by-name";
import { createId } from "../sheets/sheets";
import { drawPivot, erasePivot } from "./draw";
import { NO_FILTERS } from "./edit-field";
import { listItems } from "./list-items";
import { readSource, type SourceTable } from "./read-source";

export interface FoundPivot {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly pivot: Pivot;
}

/** @throws {HostError} ItemNotFound once it was deleted */
export const readPivot = ({ workbook, id }: { readonly workbook: Workbook; readonly id: string }): FoundPivot =>
  findPivot(workbook, null, (pivot) => pivot.id === id) ?? missing();

/** The first PivotTable of a sheet, or of the workbook (null), that is meant. */
export function findPivot(workbook: Workbook, on: Sheet | null, isMeant: (pivot: Pivot) => boolean): FoundPivot | null {
  for (const sheet of on ? [on] : workbook.sheets) {
    const pivot = sheet.pivots.find(isMeant);
    if (pivot) return { workbook, sheet, pivot };
  }
  return null;
}

// assumed: names are each PivotTable's own on its sheet, and the code
/**
 * Puts a PivotTable without fields on a sheet.
 * @throws {HostError} InvalidArgument for a name that is taken, a source without headings
 */
export function addPivot(
  workbook: Workbook,
  sheet: Sheet,
  { name, source, at }: { readonly name: string; readonly source: PivotSource; readonly at: Cell },
): string {
  mayDo(sheet, "allowPivotTables");
  if (name.trim() === "" || name.length > 255) invalid();
  if (sheet.pivots.some((one) => isSameName(one.name, name))) invalid("A PivotTable report with that name exists.");
  const id = createId(workbook);
  const options = { ...STANDARD_OPTIONS };
  const pivot: Pivot = {
    id,
    name,
    source,
    ...readFields(readSource(workbook, source), [], options.useCustomSortLists),
    axes: { rows: [], columns: [], filters: [] },
    data: [],
    layout: STANDARD_LAYOUT,
    options,
    place: { row: at.row, column: at.column, rows: 1, columns: 1 },
    filterPlace: null,
  };
  const drawn = drawPivot(workbook, sheet, null, pivot);
  assign(workbook, sheet, "pivots", [...sheet.pivots, drawn]);
  note(workbook, { kind: "look", sheet });
  return id;
}

// assumed: the first values that the reference does not give
const STANDARD_LAYOUT: Pivot["layout"] = {
  layoutType: "Compact",
  subtotalLocation: "AtTop",
  showRowGrandTotals: true,
  showColumnGrandTotals: true,
  showFieldHeaders: true,
  blankLines: false,
  repeatLabels: false,
  fillEmptyCells: false,
  emptyCellText: "",
  autoFormat: true,
  preserveFormatting: true,
  enableFieldList: true,
  altTextTitle: "",
  altTextDescription: "",
};

const STANDARD_OPTIONS: Pivot["options"] = {
  allowMultipleFiltersPerField: false,
  enableDataValueEditing: false,
  refreshOnOpen: false,
  useCustomSortLists: true,
};

/** A field as it is at first. */
export const standardField = (id: string): PivotField => ({
  id,
  name: id,
  items: [],
  sort: null,
  filters: NO_FILTERS,
  subtotals: { automatic: true, functions: [] },
  showAllItems: false,
  enableMultipleFilterItems: false,
});

/** The fields of a source, those that were there before as they were. */
function readFields(
  { headings, rows }: SourceTable,
  before: readonly PivotField[],
  usesCustomLists: boolean,
): Pick<Pivot, "fields" | "rows"> {
  const fields = headings.map((heading, index): PivotField => {
    const field = before.find(({ id }) => isSameName(id, heading)) ?? standardField(heading);
    const cells = rows.flatMap((row) => row[index] ?? []);
    return withoutGone({ ...field, items: listItems(cells, field.items, usesCustomLists) });
  });
  return { fields, rows: rows.map((row) => row.map(({ value }) => value)) };
}

/** assumed: where none of the items that were chosen is left, all are shown */
function withoutGone(field: PivotField): PivotField {
  const { manualFilter } = field.filters;
  if (!manualFilter) return field;
  const selectedItems = manualFilter.selectedItems.filter((id) => field.items.some((item) => item.id === id));
  return {
    ...field,
    filters: { ...field.filters, manualFilter: selectedItems.length > 0 ? { selectedItems } : null },
  };
}

/** Changes a PivotTable, and shows it again. */
export function putPivot({ workbook, sheet, pivot }: FoundPivot, change: Partial<Pivot>): void {
  mayDo(sheet, "allowPivotTables");
  const drawn = drawPivot(workbook, sheet, pivot, { ...pivot, ...change });
  assign(
    workbook,
    sheet,
    "pivots",
    sheet.pivots.map((one) => (one.id === pivot.id ? drawn : one)),
  );
  note(workbook, { kind: "look", sheet });
}

// assumed: a field whose heading is gone leaves the PivotTable
/** Reads the source again, and shows what it says now. */
export function refreshPivot(found: FoundPivot): void {
  const { workbook, pivot } = found;
  const read = readFields(readSource(workbook, pivot.source), pivot.fields, pivot.options.useCustomSortLists);
  const isThere = (id: string): boolean => read.fields.some((field) => field.id === id);
  const axes: Pivot["axes"] = {
    rows: pivot.axes.rows.filter(isThere),
    columns: pivot.axes.columns.filter(isThere),
    filters: pivot.axes.filters.filter(isThere),
  };
  putPivot(found, { ...read, axes, data: pivot.data.filter(({ field }) => isThere(field)) });
}

/** Deletes a PivotTable; its cells are empty then. */
export function deletePivot({ workbook, sheet, pivot }: FoundPivot): void {
  mayDo(sheet, "allowPivotTables");
  erasePivot(workbook, sheet, pivot);
  assign(
    workbook,
    sheet,
    "pivots",
    sheet.pivots.filter(({ id }) => id !== pivot.id),
  );
  note(workbook, { kind: "look", sheet });
}

/** The field of an id. */
export const readField = ({ fields }: Pivot, id: string): PivotField =>
  fields.find((field) => field.id === id) ?? missing();

export function putField(found: FoundPivot, id: string, change: Partial<PivotField>): void {
  const fields = found.pivot.fields.map((field) => (field.id === id ? { ...field, ...change } : field));
  putPivot(found, { fields });
}

export function renamePivot(found: FoundPivot, name: string): void {
  const { sheet, pivot } = found;
  if (name.trim() === "" || sheet.pivots.some((one) => one.id !== pivot.id && isSameName(one.name, name))) invalid();
  putPivot(found, { name });
}

/** The axis that a field lies on; null for none. */
export const findAxis = ({ axes }: Pivot, id: string): PivotAxis | null =>
  (["rows", "columns", "filters"] as const).find((axis) => axes[axis].includes(id)) ?? null;

/** The axes without a field. */
export const withoutField = (axes: Pivot["axes"], id: string): Pivot["axes"] => ({
  rows: axes.rows.filter((one) => one !== id),
  columns: axes.columns.filter((one) => one !== id),
  filters: axes.filters.filter((one) => one !== id),
});
