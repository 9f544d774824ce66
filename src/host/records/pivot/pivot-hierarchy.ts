import { readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { missing } from "../../model/host-error";
import { renameField } from "../../model/pivots/axes";
import { readField, readPivot } from "../../model/pivots/pivots";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { findKeyed } from "./find-keyed";
import type { PivotTarget } from "./targets";

// assumed: the id of a hierarchy is the heading of its column, and so is that of its field
/** https://learn.microsoft.com/javascript/api/excel/excel.pivothierarchycollection */
export const pivotHierarchyCollection: HostRecord<"PivotHierarchyCollection"> = {
  name: "PivotHierarchyCollection",
  items: (target) =>
    readPivot(target).pivot.fields.map(({ id }) => createObject("PivotHierarchy", { ...target, field: id })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    GetCount: (target) => readPivot(target).pivot.fields.length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

function find(target: PivotTarget, key: unknown): Instance | null {
  const field = findKeyed(readPivot(target).pivot.fields, key);
  return field && createObject("PivotHierarchy", { ...target, field: field.id });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pivothierarchy */
export const pivotHierarchy: HostRecord<"PivotHierarchy"> = {
  name: "PivotHierarchy",
  id: ({ field }) => field,
  properties: {
    Id: { get: (target) => readField(readPivot(target).pivot, target.field).id },
    Name: {
      get: (target) => readField(readPivot(target).pivot, target.field).name,
      set: (target, value) => renameField(readPivot(target), target.field, readText(value)),
    },
  },
  links: { Fields: (target) => createObject("PivotFieldCollection", target) },
};
