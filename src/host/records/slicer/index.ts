import { defineStyle, defineStyleCollection } from "../workbook/named-styles";
import { slicer } from "./slicer";
import { slicerCollection } from "./slicer-collection";
import { slicerItem, slicerItemCollection } from "./slicer-item";

/** The records of slicers, and of the styles of slicers and timelines. */
export const SLICER_RECORDS = {
  Slicer: slicer,
  SlicerCollection: slicerCollection,
  SlicerItem: slicerItem,
  SlicerItemCollection: slicerItemCollection,
  SlicerStyle: defineStyle("SlicerStyle"),
  SlicerStyleCollection: defineStyleCollection("SlicerStyle"),
  TimelineStyle: defineStyle("TimelineStyle"),
  TimelineStyleCollection: defineStyleCollection("TimelineStyle"),
};
