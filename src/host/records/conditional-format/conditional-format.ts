import { readBoolean, readInteger } from "../../engine/arguments";
import type { HostType, Instance } from "../../engine/host-type";
import { of } from "../../engine/host-type";
import type { ConditionalFormat, ConditionalFormatType } from "../../model/book/conditional-format";
import type { Sheet } from "../../model/book/sheet";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { HostError, notFound } from "../../model/host-error";
import { range } from "../range/range";
import { rangeAreas } from "../range/range-areas";
import { colorScale, dataBar, iconSet } from "./conditional-graphics";
import { cellValue, custom, presetCriteria, textComparison, topBottom } from "./conditional-rules";

/** A format by condition, found anew each time: it may have changed, or be gone. */
export interface ConditionalTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly id: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat: HostType<ConditionalTarget> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((format) => format.id === id),
      set: (target, value) => setPriority(target, readInteger(value)),
    },
    // documented: null where nothing stops: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-stopiftrue-member
    StopIfTrue: {
      get: (target) => (isGraphic(readFormat(target).type) ? null : readFormat(target).stopIfTrue),
      set: (target, value) => putFormat(target, { stopIfTrue: readBoolean(value) }),
    },
    Type: { get: (target) => readFormat(target).type },
  },
  links: {
    ...both("Custom", "Custom", custom),
    ...both("CellValue", "CellValue", cellValue),
    ...both("TextComparison", "ContainsText", textComparison),
    ...both("Preset", "PresetCriteria", presetCriteria),
    ...both("TopBottom", "TopBottom", topBottom),
    ...both("DataBar", "DataBar", dataBar),
    ...both("ColorScale", "ColorScale", colorScale),
    ...both("IconSet", "IconSet", iconSet),
  },
  methods: {
    Delete: (target) => {
      readFormat(target);
      keep(
        target,
        target.sheet.conditionalFormats.filter(({ id }) => id !== target.id),
      );
    },
    // documented: several areas: ItemNotFound? an error, or a null object: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-getrange-member(1)
    GetRange: (target) => oneRange(target) ?? missing(),
    GetRangeOrNullObject: oneRange,
    GetRanges: (target) => of(rangeAreas, { sheet: target.sheet, areas: readFormat(target).areas }),
  },
};

function missing(): never {
  throw notFound();
}

/** The part of one type, and its …OrNullObject: an error where the format is of another type. */
function both(
  name: string,
  type: ConditionalFormatType,
  record: HostType<ConditionalTarget>,
): Record<string, (target: ConditionalTarget) => Instance | null> {
  const orNull = (target: ConditionalTarget): Instance | null =>
    readFormat(target).type === type ? of(record, target) : null;
  return {
    [name]: (target) =>
      orNull(target) ??
      (() => {
        throw new HostError("ItemNotFound", `The conditional format is of another type than ${type}.`);
      })(),
    [`${name}OrNullObject`]: orNull,
  };
}

/** @throws {HostError} ItemNotFound where it was deleted */
export const readFormat = ({ sheet, id }: ConditionalTarget): ConditionalFormat =>
  sheet.conditionalFormats.find((format) => format.id === id) ?? missing();

export function putFormat(target: ConditionalTarget, change: Partial<ConditionalFormat>): void {
  readFormat(target);
  keep(
    target,
    target.sheet.conditionalFormats.map((format) => (format.id === target.id ? { ...format, ...change } : format)),
  );
}

function keep({ workbook, sheet }: ConditionalTarget, formats: readonly ConditionalFormat[]): void {
  mayDo(sheet, "allowFormatCells");
  assign(workbook, sheet, "conditionalFormats", formats);
  note(workbook, { kind: "conditional-formats", sheet });
}

function oneRange(target: ConditionalTarget): Instance | null {
  const { areas } = readFormat(target);
  return areas.length === 1 ? of(range, { sheet: target.sheet, areas }) : null;
}

// documented: a negative one counts from the end, one beyond it means the end: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat#excel-excel-conditionalformat-priority-member
function setPriority(target: ConditionalTarget, priority: number): void {
  const others = target.sheet.conditionalFormats.filter(({ id }) => id !== target.id);
  const at = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(others.length, priority);
  keep(target, others.toSpliced(at, 0, readFormat(target)));
}

const isGraphic = (type: ConditionalFormatType): boolean =>
  type === "DataBar" || type === "ColorScale" || type === "IconSet";
