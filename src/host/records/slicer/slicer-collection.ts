import { readInteger, readText } from "../../engine/arguments";
import type { Call, Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Sheet } from "../../model/book/sheet";
import type { SlicerSource } from "../../model/book/slicer";
import { invalid, missing } from "../../model/host-error";
import { findPivot } from "../../model/pivots/pivots";
import { addSlicer, listSlicers } from "../../model/pivots/slicers";
import { findSheet, findTable, isSameName } from "../../model/places/find-by-name";
import { findKeyed } from "../pivot/find-keyed";
import type { PivotFieldTarget, PivotsTarget, PivotTarget } from "../pivot/targets";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { ColumnTarget, SheetTarget, TableTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.slicercollection */
export const slicerCollection: HostRecord<"SlicerCollection"> = {
  name: "SlicerCollection",
  items: (target) => list(target).map(({ id }) => open(target, id)),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add(target, [slicerSource, sourceField, slicerDestination], { workbook }: Call) {
      const on = readDestination(target, slicerDestination);
      return open(target, addSlicer(workbook, on, readSource(target, slicerSource, sourceField)));
    },
    GetCount: (target) => list(target).length,
    GetItemAt: (target, [index]) => open(target, list(target)[readInteger(index)]?.id ?? missing()),
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

const open = ({ workbook }: PivotsTarget, id: string): Instance => createObject("Slicer", { workbook, id });

const list = ({ workbook, sheet }: PivotsTarget) => listSlicers(workbook, sheet).map(({ slicer }) => slicer);

function find(target: PivotsTarget, key: unknown): Instance | null {
  const found = findKeyed(list(target), key);
  return found && open(target, found.id);
}

// documented: it may be left out on a sheet:
// https://learn.microsoft.com/javascript/api/excel/excel.slicercollection#excel-excel-slicercollection-add-member(1)
function readDestination({ workbook, sheet }: PivotsTarget, value: unknown): Sheet {
  if (value === null || value === undefined) return sheet ?? invalid();
  if (isInstance(value)) return (value.target as SheetTarget).sheet;
  return findSheet(workbook, readText(value)) ?? missing();
}

/** A PivotTable or a table, as itself or by its name or id; and a field of it. */
function readSource({ workbook }: PivotsTarget, source: unknown, field: unknown): SlicerSource {
  const key = isInstance(source) ? (source.target as TableTarget | PivotTarget).id : readText(source);
  const pivot = findPivot(workbook, null, ({ id, name }) => id === key || isSameName(name, key))?.pivot;
  if (pivot) {
    const wanted = isInstance(field) ? readField(field, pivot.id) : field;
    return { pivot: pivot.id, field: findKeyed(pivot.fields, String(wanted))?.id ?? missing() };
  }
  const { table } = findTable(workbook, key) ?? missing();
  const wanted = isInstance(field) ? readColumn(field, table.id) : field;
  const column = table.columns.find(({ id, name }) => id === Number(wanted) || isSameName(name, String(wanted)));
  return { table: table.id, column: column?.id ?? missing() };
}

function readField({ target }: Instance, pivot: string): string {
  const { id, field } = target as PivotFieldTarget;
  return id === pivot ? field : invalid();
}

function readColumn({ target }: Instance, table: string): number {
  const { id, column } = target as ColumnTarget;
  return id === table ? column : invalid();
}
