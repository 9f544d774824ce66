import type { HostType, Instance } from "../engine/host-type";
import { of } from "../engine/host-type";
import { notFound } from "../model/host-error";

/**
 * Collections of what the host does not have: they are empty, and say so. A chart or a shape cannot be added: `ApiNotFound` names the
 * member that would.
 */
const emptyCollection = (
  name: string,
  ...more: readonly ("count" | "getItemAt" | "getItemOrNullObject" | "getFirst")[]
): HostType<null> => ({
  name,
  ...(more.includes("count") ? { properties: { Count: { get: () => 0 } } } : {}),
  items: () => [],
  item: missing,
  methods: {
    GetCount: () => 0,
    ...(more.includes("getItemOrNullObject") ? { GetItemOrNullObject: () => null } : {}),
    ...(more.includes("getItemAt") ? { GetItemAt: missing } : {}),
    ...(more.includes("getFirst") ? { GetFirst: missing } : {}),
  },
});

function missing(): never {
  throw notFound();
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection = emptyCollection("ChartCollection", "count", "getItemAt", "getItemOrNullObject");
/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablecollection */
export const pivotTableCollection = emptyCollection("PivotTableCollection", "getItemOrNullObject");
/** https://learn.microsoft.com/javascript/api/excel/excel.pivottablescopedcollection */
export const pivotTableScopedCollection = emptyCollection(
  "PivotTableScopedCollection",
  "getFirst",
  "getItemOrNullObject",
);
/** https://learn.microsoft.com/javascript/api/excel/excel.querycollection */
export const queryCollection = emptyCollection("QueryCollection");
/** https://learn.microsoft.com/javascript/api/excel/excel.shapecollection */
export const shapeCollection = emptyCollection("ShapeCollection", "getItemAt");
/** https://learn.microsoft.com/javascript/api/excel/excel.slicercollection */
export const slicerCollection = emptyCollection("SlicerCollection", "getItemAt", "getItemOrNullObject");

type Links = Readonly<Record<string, () => Instance>>;

const PivotTables = (): Instance => of(pivotTableCollection, null);
const Slicers = (): Instance => of(slicerCollection, null);

export const NOT_ON_SHEETS: Links = {
  Charts: () => of(chartCollection, null),
  PivotTables,
  Shapes: () => of(shapeCollection, null),
  Slicers,
};
export const NOT_IN_WORKBOOKS: Links = { PivotTables, Queries: () => of(queryCollection, null), Slicers };
