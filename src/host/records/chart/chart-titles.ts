import { readInteger, readText } from "../../engine/arguments";
import { readSourceTexts } from "../../model/drawings/chart-source";
import { readChart } from "../../model/drawings/charts";
import { findSetting, type Part, putSetting } from "../../model/drawings/settings";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid } from "../../model/host-error";
import { definePart, readField, within } from "../drawing/define-part";
import type { Field } from "../drawing/field";
import { choice, flag, points, text, told, turn } from "../drawing/field";
import { createObject } from "../registry";
import { readSeriesName } from "./chart-kinds";
import { WORDS } from "./words";

/** A text that is the cell's where `setFormula` named one. */
const textOr = (standard: (target: Part) => string): Field =>
  text((target) => {
    const formula = findSetting(target, "Formula");
    if (typeof formula !== "string") return standard(target);
    calculateStale(target.workbook);
    return readSourceTexts(target.workbook, formula)[0] ?? "";
  });

// assumed: a chart of one series is called after it; the title of others says only that it is one
const title = textOr((target) => {
  const [first, second] = readChart(target).series;
  return first && !second ? readSeriesName({ ...target, part: `Series.${first.key}` }) : "Chart Title";
});

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitle = definePart("ChartTitle", {
  values: {
    Height: told(),
    HorizontalAlignment: choice(WORDS.TextHorizontalAlignment, "Center"),
    Left: points(),
    Overlay: flag(false),
    Position: choice(WORDS.TitlePosition, "Top"),
    ShowShadow: flag(false),
    Text: title,
    TextOrientation: turn(0),
    Top: points(),
    VerticalAlignment: choice(WORDS.TextVerticalAlignment, "Center"),
    Visible: flag(true),
    Width: told(),
  },
  parts: { Format: "ChartTitleFormat" },
  methods: {
    GetSubstring: (target, [start, length]) =>
      createObject("ChartFormatString", within(target, readSpan(target, start, length))),
    SetFormula: setFormula,
  },
});

/** Some letters of the title, as a part of it: `"Letters2To5"`. */
function readSpan(target: Part, start: unknown, length: unknown): string {
  const from = readInteger(start);
  const to = from + readInteger(length);
  if (from < 0 || to <= from || to > String(readField(target, "Text", title)).length) invalid();
  return `Letters${from}To${to}`;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export const chartAxisTitle = definePart("ChartAxisTitle", {
  values: {
    Text: textOr(() => "Axis Title"),
    TextOrientation: turn(({ part }) => (part.startsWith("Axes.Value") ? 90 : 0)),
    // assumed: a title that was given a text is shown
    Visible: flag((target) => ["Text", "Formula"].some((name) => findSetting(target, name) !== undefined)),
  },
  parts: { Format: "ChartAxisTitleFormat" },
  methods: { SetFormula: setFormula },
});

/** The text of a cell, from now on: `"=Sheet1!$B$1"`. */
function setFormula(target: Part, [formula]: readonly unknown[]): void {
  const given = readText(formula);
  if (!given.startsWith("=")) invalid();
  putSetting(target, "Text", undefined);
  putSetting(target, "Formula", given);
}
