import type { ChangedCells } from "../book/calculated";
import type { Change } from "../book/change";
import { COLUMNS } from "../book/sheet";
import type { Table } from "../book/table";
import type { Workbook } from "../book/workbook";
import { bound, joinBelow, wholeSheet } from "../places/rectangles";

/** Remembers which formulas are to be calculated after a change. */
export function markStale({ history }: Pick<Workbook, "history">, change: Change): void {
  const marked = findStaleCells(change);
  if (change.kind === "cells") addPlace(history.entered, change);
  if (marked === "everything") history.stale = "everything";
  else if (history.stale !== "everything") for (const place of marked) addPlace(history.stale, place);
}

/** A column that is written cell by cell is one place. */
function addPlace(places: ChangedCells[], { sheet, rectangle }: ChangedCells): void {
  const last = places.at(-1);
  const joined = last?.sheet === sheet ? joinBelow(last.rectangle, rectangle) : null;
  if (joined) places[places.length - 1] = { sheet, rectangle: joined };
  else places.push({ sheet, rectangle });
}

function findStaleCells(change: Change): Workbook["history"]["stale"] {
  switch (change.kind) {
    case "cells":
      return [{ sheet: change.sheet, rectangle: change.rectangle }];
    // SUBTOTAL and AGGREGATE skip what is hidden.
    case "hidden-rows": {
      const rectangle = { ...change.rectangle, column: 0, columns: COLUMNS };
      return [{ sheet: change.sheet, rectangle }];
    }
    // Formulas may have called it by its name before it was there.
    case "sheet-added":
    case "sheet-renamed":
    case "sheet-moved":
      return [{ sheet: change.sheet, rectangle: wholeSheet }];
    case "table-added":
      return [{ sheet: change.sheet, rectangle: change.table.rectangle }];
    case "table":
      return staleByTable(change);
    // What a formula calls by a name may be something else now, or nothing.
    case "inserted":
    case "deleted":
    case "names":
    case "sheet-deleted":
    case "table-deleted":
      return "everything";
    default:
      return [];
  }
}

/** Of a table that only grew or shrank, who looks at its cells; else anyone, as its parts are looked up by name. */
function staleByTable({
  sheet,
  table,
  before,
}: Extract<Change, { readonly kind: "table" }>): Workbook["history"]["stale"] {
  if (namesOf(before) !== namesOf(table)) return "everything";
  const [old, now] = [before.rectangle, table.rectangle];
  const isSame = old.row === now.row && old.column === now.column && old.rows === now.rows;
  return isSame ? [] : [{ sheet, rectangle: bound(old, now) }];
}

const namesOf = ({ name, columns, showHeaders, showTotals }: Table): string =>
  JSON.stringify([name, columns.map((column) => column.name), showHeaders, showTotals]);
