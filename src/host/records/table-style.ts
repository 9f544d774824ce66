import { readText } from "../engine/arguments";
import type { HostType } from "../engine/host-type";
import { isInstance, of } from "../engine/host-type";
import { assign } from "../model/change";
import { invalidArgument, notFound } from "../model/host-error";
import { isSameName } from "../model/resolve";
import type { Workbook } from "../model/workbook";

interface TableStyleTarget {
  readonly workbook: Workbook;
  readonly name: string;
}

/** The styles that Excel brings: 21 light, 28 medium, 11 dark. */
const NAMES: readonly string[] = Object.entries({ Light: 21, Medium: 28, Dark: 11 }).flatMap(([family, count]) =>
  Array.from({ length: count }, (_, index) => `TableStyle${family}${index + 1}`),
);

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestyle */
export const tableStyle: HostType<TableStyleTarget> = {
  name: "TableStyle",
  id: ({ name }) => name,
  properties: { Name: { get: ({ name }) => name }, ReadOnly: { get: () => true } },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection */
export const tableStyleCollection: HostType<Workbook> = {
  name: "TableStyleCollection",
  items: (workbook) => NAMES.map((name) => of(tableStyle, { workbook, name })),
  item: (workbook, key) => of(tableStyle, { workbook, name: nameOf(key) ?? missing() }),
  methods: {
    GetCount: () => NAMES.length,
    GetDefault: (workbook) => of(tableStyle, { workbook, name: workbook.defaultTableStyle }),
    GetItemOrNullObject(workbook, [key]) {
      const name = nameOf(key);
      return name === null ? null : of(tableStyle, { workbook, name });
    },
    SetDefault(workbook, [newDefault]) {
      const name = nameOf(isInstance(newDefault) ? (newDefault.target as TableStyleTarget).name : newDefault);
      if (name === null) throw invalidArgument();
      assign(workbook, workbook, "defaultTableStyle", name);
    },
  },
};

function missing(): never {
  throw notFound();
}

const nameOf = (key: unknown): string | null => NAMES.find((name) => isSameName(name, readText(key))) ?? null;
