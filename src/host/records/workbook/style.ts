import { readBoolean, readInteger, readText } from "../../engine/arguments";
import type { Instance, Property } from "../../engine/host-type";
import type { CellStyle, StyleParts } from "../../model/book/cell-style";
import type { Format } from "../../model/book/format";
import { standardFormat } from "../../model/book/format";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { duplicate, HostError, invalid, missing } from "../../model/host-error";
import { fromLocalFormat, toLocalFormat } from "../../model/languages/local-format";
import { changeStyle, findStyle } from "../../model/sheets/styles";
import { alignment } from "../range/range-format";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { Look, StyleTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.style */
export const style: HostRecord<"Style"> = {
  name: "Style",
  id: ({ name }) => name,
  properties: {
    ...ofLook(alignment),
    BuiltIn: { get: (target) => read(target).builtIn },
    FormulaHidden: flag("formulaHidden"),
    Locked: flag("locked"),
    IncludeAlignment: part("alignment"),
    IncludeBorder: part("border"),
    IncludeFont: part("font"),
    IncludeNumber: part("number"),
    IncludePatterns: part("patterns"),
    IncludeProtection: part("protection"),
    Name: { get: ({ name }) => name },
    NumberFormat: {
      get: (target) => read(target).format.numberFormat,
      set: (target, value) => putFormat(target, { numberFormat: readText(value) }),
    },
    NumberFormatLocal: {
      get: (target) => toLocalFormat(read(target).format.numberFormat, target.workbook.culture),
      set: (target, value) =>
        putFormat(target, { numberFormat: fromLocalFormat(readText(value), target.workbook.culture) }),
    },
  },
  links: {
    Borders: (target) => createObject("RangeBorderCollection", lookOfStyle(target)),
    Fill: (target) => createObject("RangeFill", lookOfStyle(target)),
    Font: (target) => createObject("RangeFont", lookOfStyle(target)),
  },
  methods: {
    Delete(target) {
      const own = read(target);
      // assumed: the code for the styles that Excel brings
      if (own.builtIn) throw new HostError("InvalidOperation", "A built-in style can't be deleted.");
      keep(
        target.workbook,
        target.workbook.styles.filter((one) => one !== own),
      );
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.stylecollection */
export const styleCollection: HostRecord<"StyleCollection"> = {
  name: "StyleCollection",
  items: (workbook) => workbook.styles.map(({ name }) => createObject("Style", { workbook, name })),
  item: (workbook, key) => find(workbook, key) ?? missing(),
  methods: {
    Add(workbook, [name]) {
      const wanted = readText(name);
      if (wanted === "") invalid();
      if (findStyle(workbook, wanted)) duplicate();
      const include = { alignment: true, border: true, font: true, number: true, patterns: true, protection: true };
      keep(workbook, [
        ...workbook.styles,
        { name: wanted, builtIn: false, include, format: { ...standardFormat, style: wanted } },
      ]);
    },
    GetCount: ({ styles }) => styles.length,
    GetItemAt: (workbook, [index]) =>
      createObject("Style", { workbook, name: workbook.styles[readInteger(index)]?.name ?? missing() }),
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
  },
};

const read = ({ workbook, name }: StyleTarget): CellStyle => findStyle(workbook, name) ?? missing();

function find(workbook: Workbook, key: unknown): Instance | null {
  const found = findStyle(workbook, readText(key));
  return found && createObject("Style", { workbook, name: found.name });
}

function keep(workbook: Workbook, styles: readonly CellStyle[]): void {
  assign(workbook, workbook, "styles", styles);
  note(workbook, { kind: "workbook" });
}

function put(target: StyleTarget, change: (own: CellStyle) => CellStyle): void {
  const own = read(target);
  changeStyle(target.workbook, own, change(own));
}

const lookOfStyle = (target: StyleTarget): Look => ({
  range: null,
  uniform: (pick) => pick(read(target).format),
  change: (edit) => put(target, (own) => ({ ...own, format: edit(own.format) })),
});

function ofLook(properties: Readonly<Record<string, Property<Look>>>): Record<string, Property<StyleTarget>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { get, set }]): [string, Property<StyleTarget>] => [
      name,
      {
        get: (target, call) => get(lookOfStyle(target), call),
        set: (target, value, call) => set?.(lookOfStyle(target), value, call),
      },
    ]),
  );
}

const putFormat = (target: StyleTarget, change: Partial<Format>): void =>
  put(target, (own) => ({ ...own, format: { ...own.format, ...change } }));

function flag(key: "formulaHidden" | "locked"): Property<StyleTarget> {
  return {
    get: (target) => read(target).format[key],
    set: (target, value) => putFormat(target, { [key]: readBoolean(value) }),
  };
}

function part(key: keyof StyleParts): Property<StyleTarget> {
  return {
    get: (target) => read(target).include[key],
    set: (target, value) => put(target, (own) => ({ ...own, include: { ...own.include, [key]: readBoolean(value) } })),
  };
}
