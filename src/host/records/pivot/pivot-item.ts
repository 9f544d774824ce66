import { readBoolean, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { PivotField, PivotItem } from "../../model/book/pivot";
import { invalid, missing } from "../../model/host-error";
import { editItem, listSelected, selectItems } from "../../model/pivots/edit-field";
import { putField, readField, readPivot } from "../../model/pivots/pivots";
import { isSameName } from "../../model/places/find-by-name";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import { findKeyed } from "./find-keyed";
import type { PivotItemsTarget, PivotItemTarget } from "./targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotitemcollection */
export const pivotItemCollection: HostRecord<"PivotItemCollection"> = {
  name: "PivotItemCollection",
  items: listItems,
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    GetCount: (target) => target.list().length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

function listItems({ workbook, id, list }: PivotItemsTarget): readonly Instance[] {
  return list().map(({ field, item }) => createObject("PivotItem", { workbook, id, field, item }));
}

function find({ workbook, id, list }: PivotItemsTarget, key: unknown): Instance | null {
  const { pivot } = readPivot({ workbook, id });
  const all = list().flatMap(({ field, item }) => {
    const found = readField(pivot, field).items.find((one) => one.id === item);
    return found ? [{ id: found.id, name: found.name, field }] : [];
  });
  const found = findKeyed(all, key);
  return found && createObject("PivotItem", { workbook, id, field: found.field, item: found.id });
}

const readOwnField = (target: PivotItemTarget): PivotField => readField(readPivot(target).pivot, target.field);

const read = (target: PivotItemTarget): PivotItem =>
  readOwnField(target).items.find(({ id }) => id === target.item) ?? missing();

const put = (target: PivotItemTarget, change: Partial<PivotItem>): void =>
  putField(readPivot(target), target.field, { items: editItem(readOwnField(target), read(target).id, change) });

// assumed: the id of an item is what its cells show
/** https://learn.microsoft.com/javascript/api/excel/excel.pivotitem */
export const pivotItem: HostRecord<"PivotItem"> = {
  name: "PivotItem",
  id: ({ item }) => item,
  properties: {
    Id: { get: (target) => read(target).id },
    IsExpanded: {
      get: (target) => read(target).isExpanded,
      set: (target, value) => put(target, { isExpanded: readBoolean(value) }),
    },
    // assumed: no two items of a field have the same name
    Name: {
      get: (target) => read(target).name,
      set(target, value) {
        const name = readText(value);
        const others = readOwnField(target).items.filter(({ id }) => id !== target.item);
        if (name.trim() === "" || others.some((item) => isSameName(item.name, name))) invalid();
        put(target, { name });
      },
    },
    Visible: {
      get: (target) => listSelected(readOwnField(target)).includes(read(target).id),
      set(target, value) {
        const field = readOwnField(target);
        const { id } = read(target);
        const others = listSelected(field).filter((one) => one !== id);
        const selected = readBoolean(value) ? [...others, id] : others;
        putField(readPivot(target), target.field, {
          filters: selectItems(field, selected),
          enableMultipleFilterItems: field.enableMultipleFilterItems || selected.length > 1,
        });
      },
    },
  },
};
