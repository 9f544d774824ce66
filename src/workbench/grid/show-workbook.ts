import type { Change, Sheet, Workbook } from "../../host/doors/spreadsheet";
import { watch } from "../../host/doors/spreadsheet";
import { followSheet } from "./follow-sheet";
import { sheetData } from "./sheet-data";
import { type Painter, toRange, UNIT } from "./sheet-view";

/**
 * Shows a workbook in place of the one that is shown, and every later change of it. Returns a function that stops it.
 */
export function showWorkbook(painter: Painter, workbook: Workbook): () => void {
  const { univer } = painter;
  univer.disposeUnit(UNIT);
  univer.createWorkbook({
    id: UNIT,
    name: workbook.name,
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetData(sheet)])),
  });
  const followers = new Map(workbook.sheets.map((sheet) => [sheet, followSheet(painter, sheet)]));
  let order = workbook.sheets;
  let shown: Sheet | null = null;

  function showSheets(): void {
    if (workbook.sheets === order) return;
    for (const sheet of order) {
      if (workbook.sheets.includes(sheet)) continue;
      painter.paint("sheet.mutation.remove-sheet", sheet.id);
      followers.delete(sheet);
    }
    workbook.sheets.forEach((sheet, index) => {
      if (followers.has(sheet)) return;
      painter.paint("sheet.mutation.insert-sheet", sheet.id, { index, sheet: sheetData(sheet) });
      followers.set(sheet, followSheet(painter, sheet));
    });
    order = workbook.sheets;
    moveTabs(painter, order);
  }

  function showSelection({ id, selection }: Sheet): void {
    const areas = selection.map((area) => ({ range: toRange(area), primary: toPrimary(area), style: null }));
    painter.paint("sheet.operation.set-selections", id, { selections: areas, type: MOVE_END });
  }

  function show(changes: readonly Change[]): void {
    showSheets();
    for (const [sheet, follower] of followers)
      follower.show(changes.filter((change) => "sheet" in change && change.sheet === sheet));
    const active = workbook.activeSheet;
    if (active !== shown) painter.paint("sheet.operation.set-worksheet-active", active.id);
    if (active !== shown || changes.some(({ kind }) => kind === "selection")) showSelection(active);
    followers.get(active)?.fitRows();
    shown = active;
  }

  /** The active cell comes into sight when the add-in goes there; the user's own steps scroll by themselves. */
  function scroll({ id, selection: [first] }: Sheet): void {
    if (first) painter.paint("sheet.operation.scroll-to-range", id, { range: toRange(first) });
  }

  show([]);
  return watch(workbook, (changes, by) => {
    show(changes);
    if (by !== "user" && changes.some(({ kind }) => kind === "selection")) scroll(workbook.activeSheet);
  });
}

/** Univer's SelectionMoveType: the selection is complete. */
const MOVE_END = 2;

const toPrimary = ({ row, column }: Sheet["selection"][number]) => ({
  ...toRange({ row, column, rows: 1, columns: 1 }),
  actualRow: row,
  actualColumn: column,
  isMerged: false,
  isMergedMainCell: false,
});

/** Puts the tabs into the order of the sheets. */
function moveTabs({ univer, paint }: Painter, sheets: readonly Sheet[]): void {
  sheets.forEach(({ id }, toOrder) => {
    const fromOrder =
      univer
        .getWorkbook(UNIT)
        ?.getSheets()
        .findIndex((sheet) => sheet.getSheetId() === id) ?? toOrder;
    if (fromOrder !== toOrder) paint("sheet.mutation.set-worksheet-order", id, { fromOrder, toOrder });
  });
}
