import type { Chart } from "../../model/book/drawing";
import { groupSeries } from "./chart-kinds";

/** Whether a file of ours can have a chart at all: its kind, and its series on one pair of axes. */
export const isCarriedChart = (chart: Chart): boolean => groupSeries(chart) !== null;

/** Whether something that was set of a chart is not among what is written. */
export const losesLook = ({ settings, series }: Chart): boolean =>
  series.some(({ trendlines }) => trendlines.length > 0) ||
  Array.from(settings.keys()).some((key) => !WRITTEN.some((pattern) => pattern.test(key)));

/** What is written of a chart, as its settings name it. */
const WRITTEN: readonly RegExp[] = [
  /^\/(Height|Left|Top|Width|DisplayBlanksAs|PlotVisibleOnly)$/,
  /^Format\/RoundedCorners$/,
  /^(Title|Axes\.(Category|Value)Axis\.Title)\/(Text|Formula|Visible|Overlay)$/,
  /^Legend\/(Visible|Position|Overlay)$/,
  /^((Title|Legend|Axes\.(Category|Value)Axis(\.Title)?|(Series\.\d+\.)?DataLabels)\.)?Format\.Font\/\w+$/,
  /^((PlotArea|Legend)\.)?Format\.(Fill|Border)\/\w+$/,
  /^Axes\.(Category|Value)Axis\/(Visible|Minimum|Maximum|MajorUnit|MinorUnit|NumberFormat|ReversePlotOrder)$/,
  /^Axes\.(Category|Value)Axis\/(TickLabelPosition|MajorTickMark|MinorTickMark|ScaleType|LogBase)$/,
  /^Axes\.(Category|Value)Axis\.(Major|Minor)Gridlines(\/Visible|\.Format\.Line\/\w+)$/,
  /^Axes\.(Category|Value)Axis\.Format\.Line\/\w+$/,
  /^(Series\.\d+\.)?DataLabels\/(Show\w+|Position|Separator|NumberFormat|LinkNumberFormat)$/,
  /^Series\.\d+\/(ChartType|AxisGroup|HasDataLabels|GapWidth|Overlap|Smooth|MarkerStyle|MarkerSize)$/,
  /^Series\.\d+\/(MarkerBackgroundColor|MarkerForegroundColor|Explosion)$/,
  /^Series\.\d+\/(FirstSliceAngle|DoughnutHoleSize|InvertIfNegative)$/,
  /^Series\.\d+\.Format\.(Fill|Line)\/\w+$/,
  /^Series\.\d+\.Points\.\d+\.Format\.Fill\/Color$/,
];
