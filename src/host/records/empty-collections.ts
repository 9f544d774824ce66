import type { HostType, Instance } from "../engine/host-type";
import { missing } from "../model/host-error";
import type { TypeName } from "./registry";
import { createObject } from "./registry";

/**
 * Collections of what the host does not have: they are empty, and say so. A slicer cannot be added:
 * `ApiNotFound` names the member that would.
 */
const emptyCollection = <Name extends TypeName>(
  name: Name,
  ...more: readonly ("getItemAt" | "getItemOrNullObject" | "getFirst")[]
): HostType<null> & { readonly name: Name } => ({
  name,
  items: () => [],
  item: () => missing(),
  methods: {
    GetCount: () => 0,
    ...(more.includes("getItemOrNullObject") ? { GetItemOrNullObject: () => null } : {}),
    ...(more.includes("getItemAt") ? { GetItemAt: () => missing() } : {}),
    ...(more.includes("getFirst") ? { GetFirst: () => missing() } : {}),
  },
});

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
/** https://learn.microsoft.com/javascript/api/excel/excel.slicercollection */
export const slicerCollection = emptyCollection("SlicerCollection", "getItemAt", "getItemOrNullObject");

type Links = Readonly<Record<string, () => Instance>>;

const PivotTables = (): Instance => createObject("PivotTableCollection", null);
const Slicers = (): Instance => createObject("SlicerCollection", null);

export const NOT_ON_SHEETS: Links = {
  PivotTables,
  Slicers,
};
export const NOT_IN_WORKBOOKS: Links = { PivotTables, Queries: () => createObject("QueryCollection", null), Slicers };
