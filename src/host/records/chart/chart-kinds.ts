import type { CellValue } from "../../../sheet/cell";
import { readSourceTexts, readSourceValues } from "../../model/drawings/chart-source";
import { readChart, readSeries } from "../../model/drawings/charts";
import { findSetting, type Part } from "../../model/drawings/settings";
import { calculateStale } from "../../model/formulas/calculate";

/** What a series, or the chart that a part belongs to, is drawn as: `"ColumnClustered"`. */
export function readKind(target: Part): string {
  const [root, key] = target.part.split(".");
  const own = root === "Series" && findSetting({ ...target, part: `Series.${key ?? ""}` }, "ChartType");
  return typeof own === "string" ? own : readChart(target).type;
}

export const isPie = (target: Part): boolean => /Pie|Doughnut/.test(readKind(target));

/** Whether its series are lines. */
export const isLine = (target: Part): boolean =>
  target.part.includes(".Trendlines.") || /Line|Radar$|RadarMarkers|Smooth/.test(readKind(target));

export const hasMarkers = (target: Part): boolean => /Markers|^XYScatter(?!.*NoMarkers)/.test(readKind(target));

// assumed: the colours of Excel's standard theme, one series after the other
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The colour that a series has by itself. */
export const findAccent = (target: Part): string =>
  ACCENTS[readChart(target).series.indexOf(readSeries(target)) % ACCENTS.length] ?? ACCENTS[0];

/** The name of a series: that of its cell, one that was given to it, or its number. */
export function readSeriesName(target: Part): string {
  const series = readSeries(target);
  calculateStale(target.workbook);
  const [name = ""] = readSourceTexts(target.workbook, series.sources.name);
  return name || `Series${readChart(target).series.indexOf(series) + 1}`;
}

/** The values of a series as they are now. */
export function readSeriesValues(target: Part): readonly CellValue[] {
  calculateStale(target.workbook);
  return readSourceValues(target.workbook, readSeries(target).sources.values);
}
