import { readSourceTexts } from "../../model/drawings/chart-source";
import { readChart, readSeries } from "../../model/drawings/charts";
import { findSetting, type Part } from "../../model/drawings/settings";
import { definePart, readField, within } from "../drawing/define-part";
import type { Field } from "../drawing/field";
import { choice, flag, points, text, told, turn } from "../drawing/field";
import { isLine, isPie, readKind, readSeriesName } from "./chart-kinds";
import { WORDS } from "./words";

/** Whether a series, or a point of it, has labels: it was said, or something was to be shown in them. */
export function hasLabels(target: Part): boolean {
  const said = findSetting(target, "HasDataLabel") ?? findSetting(target, "HasDataLabels");
  if (typeof said === "boolean") return said;
  const labels = within(target, target.part.includes(".Points.") ? "DataLabel" : "DataLabels");
  return SHOWN.some((name) => findSetting(labels, name) === true);
}

const SHOWN = ["ShowValue", "ShowSeriesName", "ShowCategoryName", "ShowPercentage", "ShowBubbleSize"];

// assumed: what labels show and where before somebody says so
const ABOUT_LABELS = {
  AutoText: flag(true),
  HorizontalAlignment: choice(WORDS.TextHorizontalAlignment, "Center"),
  LinkNumberFormat: flag(true),
  NumberFormat: text("General"),
  TextOrientation: turn(0),
  VerticalAlignment: choice(WORDS.TextVerticalAlignment, "Center"),
} as const;

const WHAT_THEY_SHOW = {
  Position: choice(WORDS.DataLabelPosition, (target) =>
    isPie(target)
      ? "BestFit"
      : isLine(target)
        ? "Right"
        : readKind(target).endsWith("Clustered")
          ? "OutsideEnd"
          : "Center",
  ),
  Separator: text(", "),
  ShowBubbleSize: flag(false),
  ShowCategoryName: flag(false),
  ShowLegendKey: flag(false),
  ShowPercentage: flag(false),
  ShowSeriesName: flag(false),
  ShowValue: flag((target) => {
    const holder = { ...target, part: target.part.replace(/\.?DataLabels?$/, "") };
    return (findSetting(holder, "HasDataLabel") ?? findSetting(holder, "HasDataLabels")) === true;
  }),
} as const;

const PLACE = { Height: told(), Left: points(), Top: points(), Width: told() } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabels = definePart("ChartDataLabels", {
  values: { ...ABOUT_LABELS, ...WHAT_THEY_SHOW },
  parts: { Format: "ChartDataLabelFormat" },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabel */
export const chartDataLabel = definePart("ChartDataLabel", {
  values: { ...ABOUT_LABELS, ...WHAT_THEY_SHOW, ...PLACE, Formula: text(""), Text: text(writeLabel) },
  parts: { Format: "ChartDataLabelFormat" },
});

/** What a label says by itself: the name of its series, its category and its value, as far as they are shown. */
function writeLabel(target: Part): string {
  const index = Number(target.part.split(".")[3]);
  const { sources } = readSeries(target);
  const read = (name: keyof typeof WHAT_THEY_SHOW): unknown => readField(target, name, WHAT_THEY_SHOW[name]);
  const at = (source: string): string => readSourceTexts(target.workbook, source)[index] ?? "";
  return [
    ...(read("ShowSeriesName") ? [readSeriesName(target)] : []),
    ...(read("ShowCategoryName") ? [at(sources.categories)] : []),
    ...(read("ShowValue") ? [at(sources.values)] : []),
  ].join(String(read("Separator")));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinelabel */
export const chartTrendlineLabel = definePart("ChartTrendlineLabel", {
  values: { ...ABOUT_LABELS, ...PLACE, Formula: text(""), Text: text() },
  parts: { Format: "ChartTrendlineLabelFormat" },
});

// assumed: a legend is shown where it tells series apart, or the pieces of a pie
const isNeeded: Field["standard"] = (target) => isPie(target) || readChart(target).series.length > 1;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegend = definePart("ChartLegend", {
  values: {
    Height: points(),
    Left: points(),
    Overlay: flag(false),
    Position: choice(WORDS.LegendPosition, "Bottom"),
    ShowShadow: flag(false),
    Top: points(),
    Visible: { ...flag(), standard: isNeeded },
    Width: points(),
  },
  parts: { Format: "ChartLegendFormat", LegendEntries: "ChartLegendEntryCollection" },
});
