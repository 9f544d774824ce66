import { readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { assign } from "../../model/changes/assign";
import { invalid, missing } from "../../model/host-error";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { SheetTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty */
export const worksheetCustomProperty: HostRecord<"WorksheetCustomProperty"> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: (target) => target.sheet.customProperties.get(target.key) ?? missing(),
      set: (target, value) => put(target, target.key, readText(value)),
    },
  },
  methods: {
    Delete({ workbook, sheet, key }) {
      const rest = new Map(sheet.customProperties);
      if (!rest.delete(key)) missing();
      assign(workbook, sheet, "customProperties", rest);
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection */
export const worksheetCustomPropertyCollection: HostRecord<"WorksheetCustomPropertyCollection"> = {
  name: "WorksheetCustomPropertyCollection",
  items: (target) =>
    Array.from(target.sheet.customProperties.keys(), (key) =>
      createObject("WorksheetCustomProperty", { ...target, key }),
    ),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add(target, [key, value]) {
      put(target, readText(key), readText(value));
      return find(target, key);
    },
    GetCount: ({ sheet }) => sheet.customProperties.size,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

/**
 * documented: keys are compared without regard to case, and setting one again overwrites it:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection (add)
 */
const findKey = ({ sheet }: SheetTarget, wanted: string): string =>
  Array.from(sheet.customProperties.keys()).find((key) => key.toLowerCase() === wanted.toLowerCase()) ?? wanted;

// documented: keys of up to 255 characters:
// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustomproperty (key)
function put(target: SheetTarget, key: string, value: string): void {
  if (key === "" || key.length > 255) invalid();
  assign(
    target.workbook,
    target.sheet,
    "customProperties",
    new Map(target.sheet.customProperties).set(findKey(target, key), value),
  );
}

function find(target: SheetTarget, wanted: unknown): Instance | null {
  const key = findKey(target, readText(wanted));
  return target.sheet.customProperties.has(key) ? createObject("WorksheetCustomProperty", { ...target, key }) : null;
}
