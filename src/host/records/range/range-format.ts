import { readBoolean, readChoice, readInteger, readNumber } from "../../engine/arguments";
import type { Call, Property } from "../../engine/host-type";
import { isWholeColumns } from "../../model/book/cells";
import { findUsed } from "../../model/book/find-used";
import type { Format } from "../../model/book/format";
import type { Sheet } from "../../model/book/sheet";
import { ROWS } from "../../model/book/sheet";
import { readHeight, readWidth, toCharacters, toPoints } from "../../model/book/sizes";
import { editColumns, editRows } from "../../model/changes/edit-cells";
import { fitColumns } from "../../model/changes/fit-columns";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { invalid } from "../../model/host-error";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { Look, RangeTarget } from "../targets";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** The alignments of cells and of cell styles alike. */
export const alignment: Readonly<Record<string, Property<Look>>> = {
  AutoIndent: field("autoIndent", readBoolean),
  HorizontalAlignment: field("horizontalAlignment", (value) => readChoice(value, HORIZONTAL)),
  IndentLevel: field("indentLevel", readIndent),
  ReadingOrder: field("readingOrder", (value) => readChoice(value, ORDERS)),
  ShrinkToFit: field("shrinkToFit", readBoolean),
  TextOrientation: field("textOrientation", readOrientation),
  VerticalAlignment: field("verticalAlignment", (value) => readChoice(value, VERTICAL)),
  WrapText: field("wrapText", readBoolean),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormat: HostRecord<"RangeFormat"> = {
  name: "RangeFormat",
  properties: {
    ...alignment,
    ColumnWidth: {
      get: (look) => same(listColumns(look), ({ sheet, index }) => readWidth(sheet, index)),
      set: (look, value, call) => setWidth(look, toCharacters(readSize(value)), call),
    },
    RowHeight: {
      get: (look) => same(listRows(look), ({ sheet, index }) => readHeight(sheet, index)),
      set: (look, value, call) => setHeight(look, readSize(value, 409.5), call),
    },
    UseStandardWidth: {
      get: (look) => same(listColumns(look), ({ sheet, index }) => (sheet.columns.get(index)?.width ?? null) === null),
      set: (look, value, call) => readBoolean(value) && setWidth(look, null, call),
    },
    UseStandardHeight: {
      get: (look) => same(listRows(look), ({ sheet, index }) => (sheet.rows.get(index)?.height ?? null) === null),
      set: (look, value, call) => readBoolean(value) && setHeight(look, null, call),
    },
  },
  links: {
    Borders: (look) => createObject("RangeBorderCollection", look),
    Fill: (look) => createObject("RangeFill", look),
    Font: (look) => createObject("RangeFont", look),
    Protection: (look) => createObject("FormatProtection", look),
  },
  methods: {
    AdjustIndent: (look, [amount]) => {
      const by = readInteger(amount);
      look.change((format) => ({ ...format, indentLevel: Math.min(250, Math.max(0, format.indentLevel + by)) }));
    },
    AutofitColumns: (look, _, call) => autofitColumns(look, call),
    AutofitRows: (look, _, call) => setHeight(look, null, call),
  },
};

function field<Key extends keyof Format>(key: Key, read: (value: unknown) => Format[Key]): Property<Look> {
  return {
    get: ({ uniform }) => uniform((format) => format[key]) ?? null,
    set(look, value) {
      const wanted = read(value);
      look.change((format) => ({ ...format, [key]: wanted }));
    },
  };
}

function readIndent(value: unknown): number {
  const level = readInteger(value);
  if (level < 0 || level > 250) invalid();
  return level;
}

function readOrientation(value: unknown): number {
  const degrees = readInteger(value);
  if (degrees !== 180 && (degrees < -90 || degrees > 90)) invalid();
  return degrees;
}

/** Points; a column takes up to 255 characters, a row up to 409.5 points. */
function readSize(value: unknown, most = toPoints(255)): number {
  const points = readNumber(value);
  if (points < 0 || points > most) invalid();
  return points;
}

interface Line {
  readonly sheet: Sheet;
  readonly index: number;
}

/** Widths and heights are cells' alone: a style has none. */
function readCells({ range }: Look): RangeTarget {
  if (!range) invalid();
  return range;
}

function* listColumns(look: Look): Generator<Line> {
  const { sheet, areas } = readCells(look);
  for (const { column, columns } of areas)
    for (let index = column; index < column + columns; index++) yield { sheet, index };
}

function* listRows(look: Look): Generator<Line> {
  const { sheet, areas } = readCells(look);
  for (const area of areas) {
    if (isWholeColumns(area)) for (const index of [...sheet.rows.keys(), ROWS - 1]) yield { sheet, index };
    else for (let index = area.row; index < area.row + area.rows; index++) yield { sheet, index };
  }
}

/** Null where the lines differ. */
function same<Value>(lines: Iterable<Line>, read: (line: Line) => Value): Value | null {
  let first: Value | undefined;
  for (const line of lines) {
    const value = read(line);
    if (first === undefined) first = value;
    else if (first !== value) return null;
  }
  return first ?? null;
}

function setWidth(look: Look, width: number | null, { workbook }: Call): void {
  const { sheet, areas } = readCells(look);
  mayDo(sheet, "allowFormatColumns");
  for (const area of areas) editColumns(workbook, sheet, area, (column) => ({ ...column, width, hidden: width === 0 }));
  note(workbook, { kind: "look", sheet });
}

function setHeight(look: Look, height: number | null, { workbook }: Call): void {
  const { sheet, areas } = readCells(look);
  mayDo(sheet, "allowFormatRows");
  for (const area of areas) {
    const used = isWholeColumns(area) ? (findUsed(sheet, false) ?? { ...area, rows: 1 }) : area;
    editRows(workbook, sheet, used, (row) => ({ ...row, height, hidden: height === 0 ? true : row.hidden }));
  }
  note(workbook, { kind: "look", sheet });
}

function autofitColumns(look: Look, { workbook }: Call): void {
  const { sheet, areas } = readCells(look);
  mayDo(sheet, "allowFormatColumns");
  for (const area of areas) fitColumns(workbook, sheet, area);
}
