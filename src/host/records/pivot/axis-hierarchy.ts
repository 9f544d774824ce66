import { readBoolean, readInteger, readText } from "../../engine/arguments";
import type { HostType, Instance, Property } from "../../engine/host-type";
import type { PivotField } from "../../model/book/pivot";
import { missing } from "../../model/host-error";
import { addToAxis, moveOnAxis, removeFromAxis, renameField } from "../../model/pivots/axes";
import { putField, readField, readPivot, standardField } from "../../model/pivots/pivots";
import { listSlicers } from "../../model/pivots/slicers";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { findKeyed } from "./find-keyed";
import { readOwn } from "./read-own";
import type { PivotAxisTarget, PivotFieldTarget, PivotHierarchyTarget, PivotTarget } from "./targets";

type AxisType = "RowColumnPivotHierarchy" | "FilterPivotHierarchy";

/** The record of the fields on an axis. */
const defineAxis = <Type extends AxisType>(
  type: Type,
): HostType<PivotAxisTarget> & { readonly name: `${Type}Collection` } => {
  const open = (target: PivotAxisTarget, field: string): Instance => createObject(type, { ...target, field });
  const find = (target: PivotAxisTarget, key: unknown): Instance | null => {
    const found = findKeyed(listFields(target), key);
    return found && open(target, found.id);
  };
  return {
    name: `${type}Collection`,
    items: (target) => listFields(target).map(({ id }) => open(target, id)),
    item: (target, key) => find(target, key) ?? missing(),
    methods: {
      Add(target, [hierarchy]) {
        const { field } = readOwn(target, hierarchy) as PivotFieldTarget;
        addToAxis(readPivot(target), target.axis, field);
        return open(target, field);
      },
      GetCount: (target) => listFields(target).length,
      GetItemOrNullObject: (target, [key]) => find(target, key),
      Remove(target, [hierarchy]) {
        const { field, axis } = readOwn(target, hierarchy) as PivotHierarchyTarget;
        if (axis !== target.axis) missing();
        removeFromAxis(readPivot(target), axis, field, hasSlicer(target, field));
      },
    },
  };
};

function listFields(target: PivotAxisTarget): readonly PivotField[] {
  const { pivot } = readPivot(target);
  return pivot.axes[target.axis].map((id) => readField(pivot, id));
}

const hasSlicer = ({ workbook, id }: PivotTarget, field: string): boolean =>
  listSlicers(workbook, null).some(
    ({ slicer: { source } }) => "pivot" in source && source.pivot === id && source.field === field,
  );

/** A field while it is on its axis. */
const read = (target: PivotHierarchyTarget): PivotField => {
  const { pivot } = readPivot(target);
  return pivot.axes[target.axis].includes(target.field) ? readField(pivot, target.field) : missing();
};

const properties: Readonly<Record<string, Property<PivotHierarchyTarget>>> = {
  Id: { get: (target) => read(target).id },
  Name: {
    get: (target) => read(target).name,
    set: (target, value) => renameField(readPivot(target), read(target).id, readText(value)),
  },
  Position: {
    get: (target) => readPivot(target).pivot.axes[target.axis].indexOf(read(target).id),
    set: (target, value) => moveOnAxis(readPivot(target), target.axis, read(target).id, readInteger(value)),
  },
};

// assumed: its field is as it was when the PivotTable was made, and stays where it is
const setToDefault = (target: PivotHierarchyTarget): void => {
  const { id, items } = read(target);
  putField(readPivot(target), id, { ...standardField(id), items });
};

const Fields = (target: PivotHierarchyTarget): Instance => createObject("PivotFieldCollection", target);

/** https://learn.microsoft.com/javascript/api/excel/excel.rowcolumnpivothierarchycollection */
export const rowColumnPivotHierarchyCollection: HostRecord<"RowColumnPivotHierarchyCollection"> =
  defineAxis("RowColumnPivotHierarchy");

/** https://learn.microsoft.com/javascript/api/excel/excel.rowcolumnpivothierarchy */
export const rowColumnPivotHierarchy: HostRecord<"RowColumnPivotHierarchy"> = {
  name: "RowColumnPivotHierarchy",
  id: ({ field }) => field,
  properties,
  links: { Fields },
  methods: { SetToDefault: setToDefault },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.filterpivothierarchycollection */
export const filterPivotHierarchyCollection: HostRecord<"FilterPivotHierarchyCollection"> =
  defineAxis("FilterPivotHierarchy");

/** https://learn.microsoft.com/javascript/api/excel/excel.filterpivothierarchy */
export const filterPivotHierarchy: HostRecord<"FilterPivotHierarchy"> = {
  name: "FilterPivotHierarchy",
  id: ({ field }) => field,
  properties: {
    ...properties,
    // assumed: where several items are chosen and only one may be, all are shown
    EnableMultipleFilterItems: {
      get: (target) => read(target).enableMultipleFilterItems,
      set(target, value) {
        const { id, filters } = read(target);
        const enableMultipleFilterItems = readBoolean(value);
        const isTooMany = !enableMultipleFilterItems && (filters.manualFilter?.selectedItems.length ?? 0) > 1;
        putField(readPivot(target), id, {
          enableMultipleFilterItems,
          ...(isTooMany ? { filters: { ...filters, manualFilter: null } } : {}),
        });
      },
    },
  },
  links: { Fields },
  methods: { SetToDefault: setToDefault },
};
