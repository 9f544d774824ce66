import { readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { missing } from "../../model/host-error";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const setting: HostRecord<"Setting"> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => (workbook.settings.has(key) ? workbook.settings.get(key) : missing()),
      set: ({ workbook, key }, value) => put(workbook, key, value),
    },
  },
  methods: {
    Delete({ workbook, key }) {
      const rest = new Map(workbook.settings);
      if (!rest.delete(key)) missing();
      assign(workbook, workbook, "settings", rest);
      note(workbook, { kind: "settings" });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollection: HostRecord<"SettingCollection"> = {
  name: "SettingCollection",
  items: (workbook) => Array.from(workbook.settings.keys(), (key) => createObject("Setting", { workbook, key })),
  item: (workbook, key) => find(workbook, key) ?? missing(),
  methods: {
    // documented: adding an existing one overwrites it:
    // https://learn.microsoft.com/javascript/api/excel/excel.settingcollection (add)
    Add(workbook, [key, value]) {
      put(workbook, readText(key), value);
      return find(workbook, key);
    },
    GetCount: ({ settings }) => settings.size,
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
  },
};

function put(workbook: Workbook, key: string, value: unknown): void {
  assign(workbook, workbook, "settings", new Map(workbook.settings).set(key, value));
  note(workbook, { kind: "settings" });
}

function find(workbook: Workbook, key: unknown): Instance | null {
  const wanted = readText(key);
  return workbook.settings.has(wanted) ? createObject("Setting", { workbook, key: wanted }) : null;
}
