import { readChoice, readFields, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Pivot, PivotData, ShowAs } from "../../model/book/pivot";
import { invalid, missing } from "../../model/host-error";
import { AGGREGATIONS } from "../../model/pivots/aggregate";
import {
  addData,
  chooseFor,
  moveData,
  putData,
  readData,
  removeData,
  renameData,
  summarizeBy,
} from "../../model/pivots/axes";
import { readPivot } from "../../model/pivots/pivots";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { findKeyed } from "./find-keyed";
import { readOwn } from "./read-own";
import type { PivotDataTarget, PivotFieldTarget, PivotItemTarget, PivotTarget } from "./targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.datapivothierarchycollection */
export const dataPivotHierarchyCollection: HostRecord<"DataPivotHierarchyCollection"> = {
  name: "DataPivotHierarchyCollection",
  items: (target) => readPivot(target).pivot.data.map(({ id }) => open(target, id)),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add: (target, [hierarchy]) =>
      open(target, addData(readPivot(target), (readOwn(target, hierarchy) as PivotFieldTarget).field)),
    GetCount: (target) => readPivot(target).pivot.data.length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
    Remove: (target, [hierarchy]) =>
      removeData(readPivot(target), (readOwn(target, hierarchy) as PivotDataTarget).data),
  },
};

const open = (target: PivotTarget, data: string): Instance => createObject("DataPivotHierarchy", { ...target, data });

function find(target: PivotTarget, key: unknown): Instance | null {
  const found = findKeyed(readPivot(target).pivot.data, key);
  return found && open(target, found.id);
}

const read = (target: PivotDataTarget): PivotData => readData(readPivot(target).pivot, target.data);

/** https://learn.microsoft.com/javascript/api/excel/excel.datapivothierarchy */
export const dataPivotHierarchy: HostRecord<"DataPivotHierarchy"> = {
  name: "DataPivotHierarchy",
  id: ({ data }) => data,
  properties: {
    Id: { get: (target) => read(target).id },
    Name: {
      get: (target) => read(target).name,
      set: (target, value) => renameData(readPivot(target), target.data, readText(value)),
    },
    NumberFormat: {
      get: (target) => read(target).numberFormat,
      set: (target, value) => putData(readPivot(target), target.data, { numberFormat: readText(value) || "General" }),
    },
    Position: {
      get: (target) => readPivot(target).pivot.data.indexOf(read(target)),
      set: (target, value) => moveData(readPivot(target), target.data, readInteger(value)),
    },
    // assumed: the base field and item cannot be read back, as no object travels within another
    ShowAs: {
      get: (target) => ({ calculation: read(target).showAs.calculation }),
      set: (target, value) =>
        putData(readPivot(target), target.data, { showAs: readShowAs(target, readPivot(target).pivot, value) }),
    },
    SummarizeBy: {
      get: (target) => read(target).summarizeBy,
      set(target, value) {
        const found = readPivot(target);
        const by = readChoice(value, [...AGGREGATIONS, "Automatic"] as const);
        const { field } = read(target);
        summarizeBy(found, target.data, by === "Automatic" ? chooseFor(found.pivot, field) : by);
      },
    },
  },
  links: {
    Field: (target) =>
      createObject("PivotField", { workbook: target.workbook, id: target.id, field: read(target).field }),
  },
  methods: {
    // assumed: it is as if it had just been added, and stays where it is
    SetToDefault(target) {
      const found = readPivot(target);
      const { id, field } = read(target);
      putData(found, target.data, {
        name: id,
        numberFormat: "General",
        showAs: { calculation: "None", baseField: null, baseItem: null },
        summarizeBy: chooseFor(found.pivot, field),
      });
    },
  },
};

const CALCULATIONS = [
  "None",
  "PercentOfGrandTotal",
  "PercentOfRowTotal",
  "PercentOfColumnTotal",
  "PercentOfParentRowTotal",
  "PercentOfParentColumnTotal",
  "PercentOfParentTotal",
  "PercentOf",
  "RunningTotal",
  "PercentRunningTotal",
  "DifferenceFrom",
  "PercentDifferenceFrom",
  "RankAscending",
  "RankDecending",
  "Index",
] as const;

const NEEDS_ITEM: ReadonlySet<string> = new Set(["PercentOf", "DifferenceFrom", "PercentDifferenceFrom"]);
const NEEDS_FIELD: ReadonlySet<string> = new Set([
  ...NEEDS_ITEM,
  "PercentOfParentTotal",
  "RunningTotal",
  "PercentRunningTotal",
  "RankAscending",
  "RankDecending",
]);

// documented: the field and the item are given where the calculation asks for them:
// https://learn.microsoft.com/javascript/api/excel/excel.showasrule
// assumed: one that is left out is the one before; a field must be on the rows or the columns
function readShowAs(target: PivotDataTarget, pivot: Pivot, value: unknown): ShowAs {
  const given = readFields(value);
  const calculation = readChoice(given.calculation, CALCULATIONS);
  const before = read(target).showAs;
  const field = isInstance(given.baseField)
    ? (readOwn(target, given.baseField) as PivotFieldTarget).field
    : before.baseField;
  const own = isInstance(given.baseItem) ? (readOwn(target, given.baseItem) as PivotItemTarget) : null;
  const item = own ? own.item : before.baseItem;
  const baseField = NEEDS_FIELD.has(calculation) ? field : null;
  const baseItem = NEEDS_ITEM.has(calculation) ? item : null;
  const isOnAxis = [...pivot.axes.rows, ...pivot.axes.columns].includes(baseField ?? "");
  if (NEEDS_FIELD.has(calculation) && !isOnAxis) invalid();
  if (NEEDS_ITEM.has(calculation) && (baseItem === null || (own && own.field !== baseField))) invalid();
  return { calculation, baseField, baseItem };
}
