import { readBoolean, readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { missing } from "../../model/host-error";
import { listItems, readSlicer, select, type SlicerItem } from "../../model/pivots/slicers";
import { findKeyed } from "../pivot/find-keyed";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { SlicerItemTarget, SlicerTarget } from "./targets";

const list = ({ workbook, id }: SlicerTarget): readonly SlicerItem[] => listItems(readSlicer(workbook, id));

const open = ({ workbook, id }: SlicerTarget, key: string): Instance =>
  createObject("SlicerItem", { workbook, id, key });

/** https://learn.microsoft.com/javascript/api/excel/excel.sliceritemcollection */
export const slicerItemCollection: HostRecord<"SlicerItemCollection"> = {
  name: "SlicerItemCollection",
  items: (target) => list(target).map(({ key }) => open(target, key)),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    GetCount: (target) => list(target).length,
    GetItemAt: (target, [index]) => open(target, list(target)[readInteger(index)]?.key ?? missing()),
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

function find(target: SlicerTarget, key: unknown): Instance | null {
  const found = findKeyed(
    list(target).map((item) => ({ id: item.key, name: item.name })),
    key,
  );
  return found && open(target, found.id);
}

const read = (target: SlicerItemTarget): SlicerItem => list(target).find(({ key }) => key === target.key) ?? missing();

/** https://learn.microsoft.com/javascript/api/excel/excel.sliceritem */
export const slicerItem: HostRecord<"SlicerItem"> = {
  name: "SlicerItem",
  id: ({ key }) => key,
  properties: {
    HasData: { get: (target) => read(target).hasData },
    // documented: the others stay as they are; where none would be selected, all are:
    // https://learn.microsoft.com/javascript/api/excel/excel.sliceritem#excel-excel-sliceritem-isselected-member
    IsSelected: {
      get: (target) => read(target).isSelected,
      set(target, value) {
        const { key } = read(target);
        const others = list(target).flatMap((item) => (item.isSelected && item.key !== key ? [item.key] : []));
        select(readSlicer(target.workbook, target.id), readBoolean(value) ? [...others, key] : others);
      },
    },
    Key: { get: (target) => read(target).key },
    Name: { get: (target) => read(target).name },
  },
};
