import { findText, readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { SeriesSources } from "../../model/book/drawing";
import { readSourceTexts, writeFormula } from "../../model/drawings/chart-source";
import { addSeries, deleteSeries, putSeries, readChart, readSeries } from "../../model/drawings/charts";
import type { Part } from "../../model/drawings/settings";
import { calculateStale } from "../../model/formulas/calculate";
import { invalid, missing } from "../../model/host-error";
import { definePart, within } from "../drawing/define-part";
import { choice, color, flag, number, whole } from "../drawing/field";
import { getRectangle, readRange } from "../ranges";
import { createObject } from "../registry";
import { findAccent, hasMarkers, isPie, readKind, readSeriesName, readSeriesValues } from "./chart-kinds";
import { hasLabels } from "./chart-labels";
import { WORDS } from "./words";

const listSeries = (target: Part): Instance[] =>
  readChart(target).series.map(({ key }) => createObject("ChartSeries", within(target, String(key))));

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollection = definePart("ChartSeriesCollection", {
  properties: { Count: { get: (target) => readChart(target).series.length } },
  items: listSeries,
  methods: {
    Add(target, [name, index]) {
      const count = readChart(target).series.length;
      const at = readInteger(index, count);
      if (at < 0 || at > count) invalid();
      const key = addSeries(target, { name: findText(name) ?? "", values: "", categories: "", bubbleSizes: "" }, at);
      return createObject("ChartSeries", within(target, String(key)));
    },
    GetCount: (target) => readChart(target).series.length,
    GetItemAt: (target, [index]) => listSeries(target)[readInteger(index)] ?? missing(),
  },
});

/** How a series marks its points; a point has the same. */
const MARKERS = {
  MarkerBackgroundColor: color(findAccent),
  MarkerForegroundColor: color(findAccent),
  MarkerSize: whole(5, 2, 72),
  MarkerStyle: choice(WORDS.MarkerStyle, (target) => (hasMarkers(target) ? "Automatic" : "None")),
} as const;

// assumed: what a new series is like
/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeries = definePart("ChartSeries", {
  values: {
    ...MARKERS,
    AxisGroup: choice(WORDS.AxisGroup, "Primary"),
    BubbleScale: whole(100, 0, 300),
    ChartType: choice(WORDS.Type, (target) => readKind(target) as (typeof WORDS.Type)[number]),
    DoughnutHoleSize: whole(75, 10, 90),
    Explosion: whole((target) => (readKind(target).includes("Exploded") ? 25 : 0), 0, 400),
    Filtered: flag(false),
    FirstSliceAngle: whole(0, 0, 360),
    GapWidth: whole((target) => GAPS.find(([kind]) => kind.test(readKind(target)))?.[1] ?? 150, 0, 500),
    GradientMaximumColor: color(),
    GradientMaximumType: choice(WORDS.GradientStyleType, "ExtremeValue"),
    GradientMaximumValue: number(),
    GradientMidpointColor: color(),
    GradientMidpointType: choice(WORDS.GradientStyleType, "ExtremeValue"),
    GradientMidpointValue: number(),
    GradientMinimumColor: color(),
    GradientMinimumType: choice(WORDS.GradientStyleType, "ExtremeValue"),
    GradientMinimumValue: number(),
    GradientStyle: choice(WORDS.GradientStyle, "TwoPhaseColor"),
    HasDataLabels: flag(hasLabels),
    InvertColor: color(),
    InvertIfNegative: flag(false),
    Overlap: whole((target) => OVERLAPS.find(([kind]) => kind.test(readKind(target)))?.[1] ?? 0, -100, 100),
    ParentLabelStrategy: choice(WORDS.ParentLabelStrategy, "Overlapping"),
    PlotOrder: whole((target) => readChart(target).series.indexOf(readSeries(target)), 0, 254),
    SecondPlotSize: whole(75, 5, 200),
    ShowConnectorLines: flag(true),
    ShowLeaderLines: flag(true),
    ShowShadow: flag(false),
    Smooth: flag((target) => readKind(target).includes("Smooth")),
    SplitType: choice(WORDS.SplitType, "SplitByPosition"),
    SplitValue: number(),
    VaryByCategories: flag(isPie),
  },
  properties: {
    Name: { get: readSeriesName, set: (target, value) => putSource(target, { name: readText(value) }) },
  },
  parts: {
    BinOptions: "ChartBinOptions",
    BoxwhiskerOptions: "ChartBoxwhiskerOptions",
    DataLabels: "ChartDataLabels",
    Format: "ChartSeriesFormat",
    MapOptions: "ChartMapOptions",
    Points: "ChartPointsCollection",
    Trendlines: "ChartTrendlineCollection",
    XErrorBars: "ChartErrorBars",
    YErrorBars: "ChartErrorBars",
  },
  methods: {
    Delete: deleteSeries,
    GetDimensionDataSourceString: (target, [dimension]) => readDimension(target, dimension).replace(/^=/, ""),
    GetDimensionDataSourceType: (target, [dimension]) =>
      readDimension(target, dimension).startsWith("=") ? "LocalRange" : "Unknown",
    GetDimensionValues(target, [dimension], { workbook }) {
      const source = readDimension(target, dimension);
      calculateStale(workbook);
      return readSourceTexts(workbook, source);
    },
    SetBubbleSizes: (target, [range]) => putSource(target, { bubbleSizes: readFormula(target, range) }),
    SetValues: (target, [range]) => putSource(target, { values: readFormula(target, range) }),
    SetXAxisValues: (target, [range]) => putSource(target, { categories: readFormula(target, range) }),
  },
});

const GAPS: readonly (readonly [RegExp, number])[] = [
  [/^ColumnClustered$/, 219],
  [/^BarClustered$/, 182],
];

const OVERLAPS: readonly (readonly [RegExp, number])[] = [
  [/^ColumnClustered$/, -27],
  [/^(Column|Bar)Stacked/, 100],
];

const putSource = (target: Part, change: Partial<SeriesSources>): void =>
  putSeries(target, { sources: { ...readSeries(target).sources, ...change } });

function readFormula(target: Part, value: unknown): string {
  const range = readRange(value, target.workbook, target.sheet);
  return writeFormula(range.sheet, getRectangle(range));
}

const DIMENSIONS = {
  BubbleSizes: "bubbleSizes",
  Categories: "categories",
  Values: "values",
  XValues: "categories",
  YValues: "values",
} as const;

const readDimension = (target: Part, dimension: unknown): string =>
  readSeries(target).sources[DIMENSIONS[readChoice(dimension, WORDS.SeriesDimension)]];

const listPoints = (target: Part): Instance[] =>
  readSeriesValues(target).map((_, index) => createObject("ChartPoint", within(target, String(index))));

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export const chartPointsCollection = definePart("ChartPointsCollection", {
  properties: { Count: { get: (target) => readSeriesValues(target).length } },
  items: listPoints,
  methods: {
    GetCount: (target) => readSeriesValues(target).length,
    GetItemAt: (target, [index]) => listPoints(target)[readInteger(index)] ?? missing(),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export const chartPoint = definePart("ChartPoint", {
  values: { ...MARKERS, HasDataLabel: flag(hasLabels) },
  properties: { Value: { get: (target) => readSeriesValues(target)[Number(target.part.split(".")[3])] ?? missing() } },
  parts: { DataLabel: "ChartDataLabel", Format: "ChartPointFormat" },
});
