import { readColor, readInteger, readText } from "../../engine/arguments";
import { standardFormat } from "../../model/book/format";
import { findSetting, type Part, putSetting } from "../../model/drawings/settings";
import { readShape } from "../../model/drawings/shapes";
import { invalid } from "../../model/host-error";
import { definePart, within } from "../drawing/define-part";
import { choice, color, flag, number, points, told } from "../drawing/field";
import { createObject } from "../registry";
import { SHAPE_WORDS } from "./words";

// assumed: how new shapes look: those of Excel's standard theme; text boxes are white, with black text at their left

const isLine = (target: Part): boolean => readShape(target).type === "Line";
const isTextBox = (target: Part): boolean => findSetting({ ...target, part: "" }, "IsTextBox") === true;

/** https://learn.microsoft.com/javascript/api/excel/excel.shapefill */
export const shapeFill = definePart("ShapeFill", {
  values: { Transparency: number(0, 0, 1), Type: told("Solid") },
  properties: {
    ForegroundColor: {
      get: (target) =>
        findSetting(target, "Type") === "NoFill"
          ? ""
          : (findSetting(target, "ForegroundColor") ?? (isTextBox(target) ? "#FFFFFF" : "#4472C4")),
      set: fill,
    },
  },
  methods: {
    Clear: (target) => putSetting(target, "Type", "NoFill"),
    SetSolidColor: (target, [value]) => fill(target, value),
  },
});

function fill(target: Part, value: unknown): void {
  putSetting(target, "ForegroundColor", readColor(value));
  putSetting(target, "Type", "Solid");
}

/** https://learn.microsoft.com/javascript/api/excel/excel.shapelineformat */
export const shapeLineFormat = definePart("ShapeLineFormat", {
  values: {
    Color: color((target) => (isTextBox(target) ? "#BCBCBC" : isLine(target) ? "#4472C4" : "#2F528F")),
    DashStyle: choice(SHAPE_WORDS.LineDashStyle, "Solid"),
    Style: choice(SHAPE_WORDS.LineStyle, "Single"),
    Transparency: number(0, 0, 1),
    Visible: flag(true),
    Weight: number((target) => (isLine(target) ? 0.5 : 1), 0, 1584),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.textframe */
export const textFrame = definePart("TextFrame", {
  values: {
    AutoSizeSetting: choice(SHAPE_WORDS.AutoSize, "AutoSizeNone"),
    BottomMargin: points(3.6),
    HasText: told((target) => readWords(within(target, "TextRange")) !== ""),
    HorizontalAlignment: choice(SHAPE_WORDS.TextHorizontalAlignment, (target) =>
      isTextBox(target) ? "Left" : "Center",
    ),
    HorizontalOverflow: choice(SHAPE_WORDS.TextHorizontalOverflow, "Overflow"),
    LeftMargin: points(7.2),
    Orientation: choice(SHAPE_WORDS.TextOrientation, "Horizontal"),
    ReadingOrder: choice(SHAPE_WORDS.TextReadingOrder, "LeftToRight"),
    RightMargin: points(7.2),
    TopMargin: points(3.6),
    VerticalAlignment: choice(SHAPE_WORDS.TextVerticalAlignment, (target) => (isTextBox(target) ? "Top" : "Middle")),
    VerticalOverflow: choice(SHAPE_WORDS.TextVerticalOverflow, "Overflow"),
  },
  parts: { TextRange: "TextRange" },
  methods: { DeleteText: (target) => putSetting(within(target, "TextRange"), "Text", "") },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.textrange */
export const textRange = definePart("TextRange", {
  properties: { Text: { get: readWords, set: (target, value) => writeWords(target, readText(value)) } },
  parts: { Font: "ShapeFont" },
  methods: {
    GetSubstring(target, [start, length]) {
      const from = readInteger(start);
      const count = readInteger(length, readWords(target).length - from);
      if (from < 0 || count < 0 || from + count > readWords(target).length) invalid();
      return createObject("TextRange", within(target, `Letters${from}To${from + count}`));
    },
  },
});

const LETTERS = /^(.*)\.Letters(\d+)To(\d+)$/;

/** The text of a shape, or some letters of it. */
function readWords(target: Part): string {
  const [, whole, from, to] = LETTERS.exec(target.part) ?? [];
  if (whole === undefined) return String(findSetting(target, "Text") ?? "");
  return readWords({ ...target, part: whole }).slice(Number(from), Number(to));
}

function writeWords(target: Part, words: string): void {
  const [, whole, from, to] = LETTERS.exec(target.part) ?? [];
  if (whole === undefined) {
    putSetting(target, "Text", words);
    return;
  }
  const outer = { ...target, part: whole };
  const before = readWords(outer);
  writeWords(outer, before.slice(0, Number(from)) + words + before.slice(Number(to)));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.shapefont */
export const shapeFont = definePart("ShapeFont", {
  values: {
    Bold: flag(false),
    Color: color((target) => (isTextBox(target) ? "#000000" : "#FFFFFF")),
    Italic: flag(false),
    Name: { read: readText, standard: standardFormat.font.name },
    Size: number(11, 1, 409),
    Underline: choice(SHAPE_WORDS.FontUnderlineStyle, "None"),
  },
});
