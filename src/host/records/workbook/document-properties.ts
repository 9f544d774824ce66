import { readNumber, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import type { Properties, Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { invalid, missing } from "../../model/host-error";
import { isSameName } from "../../model/places/find-by-name";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { CustomTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentProperties: HostRecord<"DocumentProperties"> = {
  name: "DocumentProperties",
  properties: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    CreationDate: { get: ({ properties }) => new Date(properties.creationDate).toISOString() },
    Keywords: text("keywords"),
    LastAuthor: { get: ({ properties }) => properties.lastAuthor },
    Manager: text("manager"),
    RevisionNumber: {
      get: ({ properties }) => properties.revisionNumber,
      set: (workbook, value) => put(workbook, { revisionNumber: readNumber(value) }),
    },
    Subject: text("subject"),
    Title: text("title"),
  },
  links: { Custom: (workbook) => createObject("CustomPropertyCollection", workbook) },
};

type TextKey = "author" | "category" | "comments" | "company" | "keywords" | "manager" | "subject" | "title";

function text(key: TextKey): Property<Workbook> {
  return {
    get: ({ properties }) => properties[key],
    set: (workbook, value) => put(workbook, { [key]: readText(value) }),
  };
}

function put(workbook: Workbook, change: Partial<Properties>): void {
  assign(workbook, workbook, "properties", { ...workbook.properties, ...change });
  note(workbook, { kind: "workbook" });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customproperty */
export const customProperty: HostRecord<"CustomProperty"> = {
  name: "CustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Type: { get: ({ workbook, key }) => readType(workbook.properties.custom.get(key)) },
    Value: { get: read, set: ({ workbook, key }, value) => putCustom(workbook, key, value) },
  },
  methods: {
    Delete({ workbook, key }) {
      const rest = new Map(workbook.properties.custom);
      if (!rest.delete(key)) missing();
      put(workbook, { custom: rest });
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
export const customPropertyCollection: HostRecord<"CustomPropertyCollection"> = {
  name: "CustomPropertyCollection",
  items: (workbook) =>
    Array.from(workbook.properties.custom.keys(), (key) => createObject("CustomProperty", { workbook, key })),
  item: (workbook, key) => find(workbook, key) ?? missing(),
  methods: {
    // documented: an existing one is overwritten:
    // https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection (add)
    Add(workbook, [key, value]) {
      const short = readText(key).slice(0, 255);
      putCustom(workbook, findKey(workbook, short), value);
      return find(workbook, short);
    },
    DeleteAll: (workbook) => put(workbook, { custom: new Map() }),
    GetCount: ({ properties }) => properties.custom.size,
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
  },
};

/**
 * documented: keys are compared without regard to case:
 * https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection (getItem)
 */
const findKey = ({ properties }: Workbook, wanted: string): string =>
  Array.from(properties.custom.keys()).find((key) => isSameName(key, wanted)) ?? wanted;

function find(workbook: Workbook, wanted: unknown): Instance | null {
  const key = findKey(workbook, readText(wanted));
  return workbook.properties.custom.has(key) ? createObject("CustomProperty", { workbook, key }) : null;
}

function read({ workbook, key }: CustomTarget): unknown {
  const value = workbook.properties.custom.get(key) ?? missing();
  return value instanceof Date ? value.toISOString() : value;
}

function readType(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  if (typeof value === "boolean") return "Boolean";
  return value instanceof Date ? "Date" : "String";
}

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/**
 * documented: keys and texts are cut at 255 characters:
 * https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection (add)
 */
function putCustom(workbook: Workbook, key: string, value: unknown): void {
  if (key === "") invalid();
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") invalid();
  // Dates arrive as text in ISO notation.
  const kept =
    typeof value === "string" && DATE.test(value)
      ? new Date(value)
      : typeof value === "string"
        ? value.slice(0, 255)
        : value;
  put(workbook, { custom: new Map(workbook.properties.custom).set(key, kept) });
}
