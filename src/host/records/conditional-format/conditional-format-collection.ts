import { overlap } from "../../../sheet/rectangle";
import { readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { ConditionalFormat, ConditionalFormatType } from "../../model/book/conditional-format";
import { noLook } from "../../model/book/conditional-format";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { invalid, missing } from "../../model/host-error";
import { subtractAll } from "../../model/places/rectangles";
import { createId } from "../../model/sheets/sheets";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { CellsTarget } from "../targets";
import { newGraphics } from "./conditional-graphics";

const TYPES: readonly ConditionalFormatType[] = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export const conditionalFormatCollection: HostRecord<"ConditionalFormatCollection"> = {
  name: "ConditionalFormatCollection",
  items: (target) => listFormats(target).map(({ id }) => instance(target, id)),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add: (target, [type]) => add(target, readChoice(type, TYPES)),
    ClearAll: (target) => clearAll(target),
    GetCount: (target) => listFormats(target).length,
    GetItemAt: (target, [index]) => instance(target, listFormats(target)[readInteger(index)]?.id ?? missing()),
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

const instance = ({ workbook, range }: CellsTarget, id: string): Instance =>
  createObject("ConditionalFormat", { workbook, sheet: range.sheet, id });

/**
 * documented: those that share cells with the range:
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 */
const listFormats = ({ range }: CellsTarget): ConditionalFormat[] =>
  range.sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((area) => range.areas.some((own) => overlap(area, own))),
  );

function find(target: CellsTarget, key: unknown): Instance | null {
  const id = readText(key);
  return target.range.sheet.conditionalFormats.some((format) => format.id === id) ? instance(target, id) : null;
}

// documented: a new one has the first priority:
// https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection (add)
function add(target: CellsTarget, type: ConditionalFormatType): Instance {
  const { workbook, range } = target;
  mayDo(range.sheet, "allowFormatCells");
  if (range.areas.length === 0) invalid();
  const format: ConditionalFormat = {
    id: createId(workbook),
    type,
    areas: range.areas,
    stopIfTrue: false,
    rule: {},
    look: noLook,
    graphics: newGraphics(type),
  };
  assign(workbook, range.sheet, "conditionalFormats", [format, ...range.sheet.conditionalFormats]);
  note(workbook, { kind: "conditional-formats", sheet: range.sheet });
  return instance(target, format.id);
}

/**
 * documented: from these cells only:
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection (clearAll)
 */
function clearAll({ workbook, range }: CellsTarget): void {
  mayDo(range.sheet, "allowFormatCells");
  const rest = range.sheet.conditionalFormats
    .map((format) => ({ ...format, areas: subtractAll(format.areas, range.areas) }))
    .filter(({ areas }) => areas.length > 0);
  assign(workbook, range.sheet, "conditionalFormats", rest);
  note(workbook, { kind: "conditional-formats", sheet: range.sheet });
}
