import { readBoolean, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { duplicate, HostError, invalid, missing } from "../../model/host-error";
import { isSameName } from "../../model/places/find-by-name";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { TableStyleTarget } from "../targets";

interface NamedStyle {
  readonly name: string;
  readonly builtIn: boolean;
}

/** The styles that Excel brings: 21 light, 28 medium, 11 dark. */
const BUILT_IN: readonly NamedStyle[] = Object.entries({ Light: 21, Medium: 28, Dark: 11 }).flatMap(([family, count]) =>
  Array.from({ length: count }, (_, index) => ({ name: `TableStyle${family}${index + 1}`, builtIn: true })),
);

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestyle */
export const tableStyle: HostRecord<"TableStyle"> = {
  name: "TableStyle",
  id: ({ name }) => name,
  properties: {
    Name: { get: ({ name }) => name, set: (target, value) => rename(target, readText(value)) },
    ReadOnly: { get: (target) => read(target).builtIn },
  },
  methods: {
    Delete: (target) =>
      keep(
        target.workbook,
        target.workbook.tableStyles.filter((name) => name !== own(target)),
      ),
    Duplicate({ workbook, name }) {
      read({ workbook, name });
      return add(workbook, uniqueName(workbook, name));
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection */
export const tableStyleCollection: HostRecord<"TableStyleCollection"> = {
  name: "TableStyleCollection",
  items: (workbook) => listStyles(workbook).map(({ name }) => createObject("TableStyle", { workbook, name })),
  item: (workbook, key) => find(workbook, key) ?? missing(),
  methods: {
    Add(workbook, [name, makeUnique]) {
      const wanted = readText(name);
      if (wanted === "") invalid();
      if (!findTableStyle(workbook, wanted)) return add(workbook, wanted);
      if (!readBoolean(makeUnique, false)) duplicate();
      return add(workbook, uniqueName(workbook, wanted));
    },
    GetCount: (workbook) => listStyles(workbook).length,
    GetDefault: (workbook) => createObject("TableStyle", { workbook, name: workbook.defaultTableStyle }),
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
    SetDefault(workbook, [newDefault]) {
      const found = findTableStyle(
        workbook,
        isInstance(newDefault) ? (newDefault.target as TableStyleTarget).name : readText(newDefault),
      );
      if (!found) invalid();
      assign(workbook, workbook, "defaultTableStyle", found.name);
    },
  },
};

const listStyles = ({ tableStyles }: Workbook): readonly NamedStyle[] => [
  ...BUILT_IN,
  ...tableStyles.map((name) => ({ name, builtIn: false })),
];

/** By its name, whatever the case. */
export const findTableStyle = (workbook: Workbook, key: string): NamedStyle | null =>
  listStyles(workbook).find(({ name }) => isSameName(name, key)) ?? null;

const read = ({ workbook, name }: TableStyleTarget): NamedStyle => findTableStyle(workbook, name) ?? missing();

/** The name of a style that is not Excel's own. */
function own(target: TableStyleTarget): string {
  const { name, builtIn } = read(target);
  // assumed: the code for a style that Excel brings
  if (builtIn) throw new HostError("InvalidOperation", "A built-in table style can't be changed.");
  return name;
}

function find(workbook: Workbook, key: unknown): Instance | null {
  const found = findTableStyle(workbook, readText(key));
  return found && createObject("TableStyle", { workbook, name: found.name });
}

function add(workbook: Workbook, name: string): Instance {
  keep(workbook, [...workbook.tableStyles, name]);
  return createObject("TableStyle", { workbook, name });
}

/** assumed: a copy's name: a number behind that of the first */
function uniqueName(workbook: Workbook, base: string): string {
  let number = 2;
  while (findTableStyle(workbook, `${base} ${number}`)) number++;
  return `${base} ${number}`;
}

function rename(target: TableStyleTarget, wanted: string): void {
  const before = own(target);
  if (wanted === "" || findTableStyle(target.workbook, wanted)) invalid();
  keep(
    target.workbook,
    target.workbook.tableStyles.map((name) => (name === before ? wanted : name)),
  );
  target.name = wanted;
}

function keep(workbook: Workbook, styles: readonly string[]): void {
  assign(workbook, workbook, "tableStyles", styles);
  note(workbook, { kind: "workbook" });
}
