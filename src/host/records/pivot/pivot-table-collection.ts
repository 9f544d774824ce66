import { readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { PivotSource } from "../../model/book/pivot";
import type { Workbook } from "../../model/book/workbook";
import { writeFormula } from "../../model/drawings/chart-source";
import { invalid, missing } from "../../model/host-error";
import { addPivot, findPivot, type FoundPivot, refreshPivot } from "../../model/pivots/pivots";
import { findTable } from "../../model/places/find-by-name";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { TableTarget } from "../targets";
import { findKeyed } from "./find-keyed";
import type { PivotsTarget, PivotsWithin } from "./targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablecollection */
export const pivotTableCollection: HostRecord<"PivotTableCollection"> = {
  name: "PivotTableCollection",
  items: (target) =>
    listPivots(target).map(({ workbook, pivot: { id } }) => createObject("PivotTable", { workbook, id })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    // assumed: an address without a sheet is of the sheet whose collection it is, else of the active one
    Add({ workbook, sheet }, [name, source, destination]) {
      const on = sheet ?? workbook.activeSheet;
      const to = readRange(destination, workbook, on);
      if (sheet && to.sheet !== sheet) invalid();
      const { row, column } = getRectangle(to);
      const id = addPivot(workbook, to.sheet, {
        name: readText(name),
        source: readSource(workbook, source, on),
        at: { row, column },
      });
      return createObject("PivotTable", { workbook, id });
    },
    GetCount: (target) => listPivots(target).length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
    RefreshAll: (target) => listPivots(target).forEach(refreshPivot),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablescopedcollection */
export const pivotTableScopedCollection: HostRecord<"PivotTableScopedCollection"> = {
  name: "PivotTableScopedCollection",
  items: ({ workbook, ids }) => ids.map((id) => createObject("PivotTable", { workbook, id })),
  item: (target, key) => findScoped(target, key) ?? missing(),
  methods: {
    GetCount: ({ ids }) => ids.length,
    GetFirst: (target) => findFirst(target) ?? missing(),
    GetFirstOrNullObject: findFirst,
    GetItemOrNullObject: (target, [key]) => findScoped(target, key),
  },
};

const listPivots = ({ workbook, sheet: on }: PivotsTarget): readonly FoundPivot[] =>
  (on ? [on] : workbook.sheets).flatMap((sheet) => sheet.pivots.map((pivot) => ({ workbook, sheet, pivot })));

function find(target: PivotsTarget, key: unknown): Instance | null {
  const found = findKeyed(
    listPivots(target).map(({ pivot }) => pivot),
    key,
  );
  return found && createObject("PivotTable", { workbook: target.workbook, id: found.id });
}

function findFirst({ workbook, ids: [id] }: PivotsWithin): Instance | null {
  return id === undefined ? null : createObject("PivotTable", { workbook, id });
}

function findScoped({ workbook, ids }: PivotsWithin, key: unknown): Instance | null {
  const within = ids.flatMap((id) => findPivot(workbook, null, (pivot) => pivot.id === id)?.pivot ?? []);
  const found = findKeyed(within, key);
  return found && createObject("PivotTable", { workbook, id: found.id });
}

/** A table, its name, or a range: a range that is just a table's is not followed as that. */
function readSource(workbook: Workbook, source: unknown, on: PivotsTarget["sheet"]): PivotSource {
  if (isInstance(source) && source.type === "Table") return { table: (source.target as TableTarget).id };
  const named = typeof source === "string" ? findTable(workbook, source) : null;
  if (named) return { table: named.table.id };
  const range = readRange(source, workbook, on);
  return { range: writeFormula(range.sheet, getRectangle(range)) };
}
