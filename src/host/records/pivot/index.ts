import { defineStyle, defineStyleCollection } from "../workbook/named-styles";
import {
  filterPivotHierarchy,
  filterPivotHierarchyCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
} from "./axis-hierarchy";
import { dataPivotHierarchy, dataPivotHierarchyCollection } from "./data-hierarchy";
import { pivotField, pivotFieldCollection } from "./pivot-field";
import { pivotHierarchy, pivotHierarchyCollection } from "./pivot-hierarchy";
import { pivotItem, pivotItemCollection } from "./pivot-item";
import { pivotLayout } from "./pivot-layout";
import { pivotTable } from "./pivot-table";
import { pivotTableCollection, pivotTableScopedCollection } from "./pivot-table-collection";

/** The records of PivotTables and of their parts. */
export const PIVOT_RECORDS = {
  DataPivotHierarchy: dataPivotHierarchy,
  DataPivotHierarchyCollection: dataPivotHierarchyCollection,
  FilterPivotHierarchy: filterPivotHierarchy,
  FilterPivotHierarchyCollection: filterPivotHierarchyCollection,
  PivotField: pivotField,
  PivotFieldCollection: pivotFieldCollection,
  PivotHierarchy: pivotHierarchy,
  PivotHierarchyCollection: pivotHierarchyCollection,
  PivotItem: pivotItem,
  PivotItemCollection: pivotItemCollection,
  PivotLayout: pivotLayout,
  PivotTable: pivotTable,
  PivotTableCollection: pivotTableCollection,
  PivotTableScopedCollection: pivotTableScopedCollection,
  PivotTableStyle: defineStyle("PivotTableStyle"),
  PivotTableStyleCollection: defineStyleCollection("PivotTableStyle"),
  RowColumnPivotHierarchy: rowColumnPivotHierarchy,
  RowColumnPivotHierarchyCollection: rowColumnPivotHierarchyCollection,
};
