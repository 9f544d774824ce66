import type { CellValue } from "../../../sheet/cell";
import { readBoolean, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { mapCells } from "../../model/book/cells";
import type { DefinedName } from "../../model/book/defined-name";
import { readValueType } from "../../model/book/value-type";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { acceptFormula } from "../../model/formulas/accept-formula";
import { calculateStale } from "../../model/formulas/calculate";
import { HostError, missing } from "../../model/host-error";
import { formatFullAddress } from "../../model/places/address";
import { isSameName } from "../../model/places/find-by-name";
import { findPlace } from "../../model/places/find-place";
import type { Place } from "../../model/places/place";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { NameScope, NameTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export const namedItem: HostRecord<"NamedItem"> = {
  name: "NamedItem",
  id: ({ name }) => name,
  properties: {
    Id: { get: ({ name }) => name },
    Name: { get: (target) => read(target).name },
    Comment: {
      get: (target) => read(target).comment,
      set: (target, value) => put(target, { comment: readText(value) }),
    },
    Formula: {
      get: (target) => read(target).formula,
      set: (target, value) => put(target, { formula: acceptFormula(readText(value)) }),
    },
    Scope: { get: ({ scope }) => (scope ? "Worksheet" : "Workbook") },
    Type: { get: (target) => readType(target) },
    Value: { get: (target) => readValue(target) },
    Visible: {
      get: (target) => read(target).visible,
      set: (target, value) => put(target, { visible: readBoolean(value) }),
    },
  },
  links: {
    ArrayValues: (target) => createObject("NamedItemArrayValues", target),
    // documented: a name of the whole workbook has no sheet:
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-worksheet-member
    Worksheet: ({ workbook, scope }) => (scope ? createObject("Worksheet", { workbook, sheet: scope }) : missing()),
    WorksheetOrNullObject: ({ workbook, scope }) => scope && createObject("Worksheet", { workbook, sheet: scope }),
  },
  methods: {
    Delete(target) {
      read(target);
      keep(
        target,
        listNames(target).filter(({ name }) => !isSameName(name, target.name)),
      );
    },
    // documented: an error where it names no range:
    // https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-getrange-member(1)
    GetRange: (target) => rangeNamed(target) ?? noRange(),
    GetRangeOrNullObject: rangeNamed,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemarrayvalues */
export const namedItemArrayValues: HostRecord<"NamedItemArrayValues"> = {
  name: "NamedItemArrayValues",
  properties: {
    Types: { get: (target) => cells(target)?.map((row) => row.map((value) => readValueType(value))) ?? null },
    Values: { get: cells },
  },
};

export const listNames = ({ workbook, scope }: NameScope): readonly DefinedName[] => (scope ?? workbook).names;

function noRange(): never {
  throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

const read = (target: NameTarget): DefinedName =>
  listNames(target).find(({ name }) => isSameName(name, target.name)) ?? missing();

function put(target: NameTarget, change: Partial<DefinedName>): void {
  const before = read(target);
  keep(
    target,
    listNames(target).map((one) => (one === before ? { ...one, ...change } : one)),
  );
}

function keep({ workbook, scope }: NameScope, names: readonly DefinedName[]): void {
  if (scope) assign(workbook, scope, "names", names);
  else assign(workbook, workbook, "names", names);
  note(workbook, { kind: "names", sheet: scope ?? workbook.activeSheet });
}

const findPlaceOfName = (target: NameTarget): Place | null =>
  findPlace(target.workbook, target.scope, read(target).formula);

function rangeNamed(target: NameTarget): Instance | null {
  const place = findPlaceOfName(target);
  return place && createObject("Range", { sheet: place.sheet, areas: [place.rectangle] });
}

function cells(target: NameTarget): CellValue[][] | null {
  calculateStale(target.workbook);
  const place = findPlaceOfName(target);
  return place && mapCells(place.sheet, place.rectangle, ({ value }) => value);
}

/**
 * documented: of a range, its address:
 * https://learn.microsoft.com/javascript/api/excel/excel.nameditem#excel-excel-nameditem-value-member
 */
function readValue(target: NameTarget): CellValue {
  const place = findPlaceOfName(target);
  return place ? formatFullAddress(place.sheet.name, place.rectangle) : readConstant(target);
}

function readConstant({ workbook, ...target }: NameTarget): CellValue {
  const { formula } = read({ workbook, ...target });
  const text = formula.slice(1);
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return (
    workbook.calculator?.evaluate(workbook, formula, target.scope ?? workbook.activeSheet, { row: 0, column: 0 }) ??
    "#REF!"
  );
}

function readType(target: NameTarget): string {
  if (findPlaceOfName(target)) return "Range";
  const value = readConstant(target);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  const type = readValueType(value);
  return type === "Empty" ? "String" : type;
}
