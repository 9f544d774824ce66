import { readColor } from "../../engine/arguments";
import { standardFormat } from "../../model/book/format";
import { dropSettings, findSetting, type Part, putSetting } from "../../model/drawings/settings";
import { definePart } from "../drawing/define-part";
import { choice, color, flag, number, text } from "../drawing/field";
import { findAccent, isLine } from "./chart-kinds";
import { WORDS } from "./words";

// assumed: how the parts of a new chart look: those of Excel's standard theme and style of charts

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export const chartFill = definePart("ChartFill", {
  methods: {
    Clear: (target) => putSetting(target, "Color", null),
    SetSolidColor: (target, [value]) => putSetting(target, "Color", readColor(value)),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export const chartFont = definePart("ChartFont", {
  values: {
    Bold: flag(false),
    Color: color(({ part }) => (part === "Format.Font" ? "#000000" : LABELS.test(part) ? "#404040" : "#595959")),
    Italic: flag(false),
    Name: text(standardFormat.font.name),
    Size: number(({ part }) => SIZES.find(([pattern]) => pattern.test(part))?.[1] ?? 9, 1, 409),
    Underline: choice(WORDS.UnderlineStyle, "None"),
  },
});

const LABELS = /\bDataLabels?\b/;

const SIZES: readonly (readonly [RegExp, number])[] = [
  [/^Title\./, 14],
  [/^(Axes\.\w+\.Title|Format)\./, 10],
];

/** https://learn.microsoft.com/javascript/api/excel/excel.chartborder */
export const chartBorder = definePart("ChartBorder", {
  values: {
    Color: color(({ part }) => (isOfChart(part) ? "#D9D9D9" : undefined)),
    LineStyle: choice(WORDS.LineStyle, (target) => (isOfChart(target.part) || isDrawn(target) ? "Continuous" : "None")),
    Weight: number(({ part }) => (isOfChart(part) ? 0.75 : undefined), 0, 1584),
  },
  methods: { Clear: clearLine },
});

const isOfChart = (part: string): boolean => part === "Format.Border";

/** A line that was given a colour or a weight is there. */
const isDrawn = (target: Part): boolean =>
  findSetting(target, "Color") !== undefined || findSetting(target, "Weight") !== undefined;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export const chartLineFormat = definePart("ChartLineFormat", {
  values: {
    Color: color((target) => (isOfSeries(target) ? findAccent(target) : "#D9D9D9")),
    LineStyle: choice(WORDS.LineStyle, (target) =>
      !isOfSeries(target) || isLine(target) || isDrawn(target) ? "Continuous" : "None",
    ),
    Weight: number((target) => (isOfSeries(target) ? (isLine(target) ? 2.25 : undefined) : 0.75), 0, 1584),
  },
  methods: { Clear: clearLine },
});

const isOfSeries = ({ part }: Part): boolean => part.startsWith("Series.");

function clearLine(target: Part): void {
  dropSettings(target);
  putSetting(target, "LineStyle", "None");
}

const BORDER = { Border: "ChartBorder" } as const;
const FILL = { Fill: "ChartFill" } as const;
const FONT = { Font: "ChartFont" } as const;
const LINE = { Line: "ChartLineFormat" } as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export const chartAreaFormat = definePart("ChartAreaFormat", {
  values: { ColorScheme: choice(WORDS.ColorScheme, "ColorfulPalette1"), RoundedCorners: flag(false) },
  parts: { ...BORDER, ...FILL, ...FONT },
});
/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export const chartAxisFormat = definePart("ChartAxisFormat", { parts: { ...FILL, ...FONT, ...LINE } });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitleformat */
export const chartAxisTitleFormat = definePart("ChartAxisTitleFormat", { parts: { ...BORDER, ...FILL, ...FONT } });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat */
export const chartDataLabelFormat = definePart("ChartDataLabelFormat", { parts: { ...BORDER, ...FILL, ...FONT } });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatatableformat */
export const chartDataTableFormat = definePart("ChartDataTableFormat", { parts: { ...BORDER, ...FILL, ...FONT } });
/** https://learn.microsoft.com/javascript/api/excel/excel.charterrorbarsformat */
export const chartErrorBarsFormat = definePart("ChartErrorBarsFormat", { parts: LINE });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartformatstring */
export const chartFormatString = definePart("ChartFormatString", { parts: FONT });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat */
export const chartGridlinesFormat = definePart("ChartGridlinesFormat", { parts: LINE });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendformat */
export const chartLegendFormat = definePart("ChartLegendFormat", { parts: { ...BORDER, ...FILL, ...FONT } });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartplotareaformat */
export const chartPlotAreaFormat = definePart("ChartPlotAreaFormat", { parts: { ...BORDER, ...FILL } });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export const chartPointFormat = definePart("ChartPointFormat", { parts: { ...BORDER, ...FILL } });
/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormat = definePart("ChartSeriesFormat", { parts: { ...FILL, ...LINE } });
/** https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export const chartTitleFormat = definePart("ChartTitleFormat", { parts: { ...BORDER, ...FILL, ...FONT } });
/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlineformat */
export const chartTrendlineFormat = definePart("ChartTrendlineFormat", { parts: LINE });
/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinelabelformat */
export const chartTrendlineLabelFormat = definePart("ChartTrendlineLabelFormat", {
  parts: { ...BORDER, ...FILL, ...FONT },
});
