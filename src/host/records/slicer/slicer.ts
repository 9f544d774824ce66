import { readChoice, readNumber, readText } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { Slicer } from "../../model/book/slicer";
import { invalid } from "../../model/host-error";
import { deleteSlicer, listItems, listSlicers, putSlicer, readSlicer, select } from "../../model/pivots/slicers";
import { isSameName } from "../../model/places/find-by-name";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { findStyle } from "../workbook/named-styles";
import type { SlicerTarget } from "./targets";

const read = ({ workbook, id }: SlicerTarget): Slicer => readSlicer(workbook, id).slicer;

const put = ({ workbook, id }: SlicerTarget, change: Partial<Slicer>): void =>
  putSlicer(readSlicer(workbook, id), change);

/** https://learn.microsoft.com/javascript/api/excel/excel.slicer */
export const slicer: HostRecord<"Slicer"> = {
  name: "Slicer",
  id: ({ id }) => id,
  properties: {
    Caption: {
      get: (target) => read(target).caption,
      set: (target, value) => put(target, { caption: readText(value) }),
    },
    Height: edge("height", (points) => points > 0),
    Id: { get: (target) => read(target).id },
    IsFilterCleared: {
      get: ({ workbook, id }) => listItems(readSlicer(workbook, id)).every(({ isSelected }) => isSelected),
    },
    Left: edge("left", (points) => points >= 0),
    Name: { get: (target) => read(target).name, set: (target, value) => rename(target, readText(value)) },
    SortBy: {
      get: (target) => read(target).sortBy,
      set: (target, value) =>
        put(target, { sortBy: readChoice(value, ["DataSourceOrder", "Ascending", "Descending"]) }),
    },
    Style: {
      get: (target) => read(target).style,
      set: (target, value) => put(target, { style: readStyle(target, readText(value)) }),
    },
    Top: edge("top", (points) => points >= 0),
    Width: edge("width", (points) => points > 0),
  },
  links: {
    SlicerItems: (target) => createObject("SlicerItemCollection", target),
    Worksheet: ({ workbook, id }) => createObject("Worksheet", { workbook, sheet: readSlicer(workbook, id).sheet }),
  },
  methods: {
    ClearFilters: ({ workbook, id }) => select(readSlicer(workbook, id), []),
    Delete: ({ workbook, id }) => deleteSlicer(readSlicer(workbook, id)),
    GetSelectedItems: ({ workbook, id }) =>
      listItems(readSlicer(workbook, id)).flatMap(({ key, isSelected }) => (isSelected ? [key] : [])),
    SelectItems({ workbook, id }, [items]) {
      const keys = Array.isArray(items) ? (items as readonly unknown[]).map(readText) : [];
      select(readSlicer(workbook, id), keys);
    },
  },
};

// documented: InvalidArgument for a length that cannot be:
// https://learn.microsoft.com/javascript/api/excel/excel.slicer#excel-excel-slicer-height-member
function edge(
  key: "left" | "top" | "width" | "height",
  isPossible: (points: number) => boolean,
): Property<SlicerTarget> {
  return {
    get: (target) => read(target)[key] ?? undefined,
    set(target, value) {
      const points = readNumber(value);
      put(target, { [key]: isPossible(points) ? points : invalid() });
    },
  };
}

// assumed: no two slicers of a workbook have the same name
function rename(target: SlicerTarget, name: string): void {
  const others = listSlicers(target.workbook, null).filter(({ slicer: { id } }) => id !== target.id);
  if (name.trim() === "" || others.some((other) => isSameName(other.slicer.name, name))) invalid();
  put(target, { name });
}

// documented: two of them have names of another family:
// https://learn.microsoft.com/javascript/api/excel/excel.slicer#excel-excel-slicer-style-member
const readStyle = ({ workbook }: SlicerTarget, name: string): string =>
  /^TableStyleOther[12]$/.test(name) ? name : (findStyle("SlicerStyle", workbook, name) ?? invalid());
