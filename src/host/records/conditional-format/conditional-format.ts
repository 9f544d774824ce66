import { readBoolean, readInteger } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { ConditionalFormatType } from "../../model/book/conditional-format";
import { HostError, missing } from "../../model/host-error";
import type { HostRecord, TypeName } from "../registry";
import { createObject } from "../registry";
import type { ConditionalTarget } from "../targets";
import { putFormat, putFormats, readFormat } from "./read-format";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat: HostRecord<"ConditionalFormat"> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Priority: {
      get: ({ sheet, id }) => sheet.conditionalFormats.findIndex((format) => format.id === id),
      set: (target, value) => setPriority(target, readInteger(value)),
    },
    // documented: null where nothing stops:
    // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat (stopIfTrue)
    StopIfTrue: {
      get: (target) => (isGraphic(readFormat(target).type) ? null : readFormat(target).stopIfTrue),
      set: (target, value) => putFormat(target, { stopIfTrue: readBoolean(value) }),
    },
    Type: { get: (target) => readFormat(target).type },
  },
  links: {
    ...both("Custom", "Custom", "CustomConditionalFormat"),
    ...both("CellValue", "CellValue", "CellValueConditionalFormat"),
    ...both("TextComparison", "ContainsText", "TextConditionalFormat"),
    ...both("Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"),
    ...both("TopBottom", "TopBottom", "TopBottomConditionalFormat"),
    ...both("DataBar", "DataBar", "DataBarConditionalFormat"),
    ...both("ColorScale", "ColorScale", "ColorScaleConditionalFormat"),
    ...both("IconSet", "IconSet", "IconSetConditionalFormat"),
  },
  methods: {
    Delete: (target) => {
      readFormat(target);
      putFormats(
        target,
        target.sheet.conditionalFormats.filter(({ id }) => id !== target.id),
      );
    },
    // documented: several areas: ItemNotFound? an error, or a null object:
    // https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat (getRange)
    GetRange: (target) => oneRange(target) ?? missing(),
    GetRangeOrNullObject: oneRange,
    GetRanges: (target) => createObject("RangeAreas", { sheet: target.sheet, areas: readFormat(target).areas }),
  },
};

/** The part of one type, and its …OrNullObject: an error where the format is of another type. */
function both(
  name: string,
  type: ConditionalFormatType,
  part: Exclude<TypeName & `${string}ConditionalFormat`, "ConditionalFormat">,
): Record<string, (target: ConditionalTarget) => Instance | null> {
  const orNull = (target: ConditionalTarget): Instance | null =>
    readFormat(target).type === type ? createObject(part, target) : null;
  return {
    [name]: (target) =>
      orNull(target) ??
      (() => {
        throw new HostError("ItemNotFound", `The conditional format is of another type than ${type}.`);
      })(),
    [`${name}OrNullObject`]: orNull,
  };
}

function oneRange(target: ConditionalTarget): Instance | null {
  const { areas } = readFormat(target);
  return areas.length === 1 ? createObject("Range", { sheet: target.sheet, areas }) : null;
}

// documented: a negative one counts from the end, one beyond it means the end:
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat (priority)
function setPriority(target: ConditionalTarget, priority: number): void {
  const others = target.sheet.conditionalFormats.filter(({ id }) => id !== target.id);
  const at = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(others.length, priority);
  putFormats(target, others.toSpliced(at, 0, readFormat(target)));
}

const isGraphic = (type: ConditionalFormatType): boolean =>
  type === "DataBar" || type === "ColorScale" || type === "IconSet";
