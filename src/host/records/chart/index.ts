import { chart } from "./chart";
import { chartAxes, chartAxis, chartGridlines } from "./chart-axes";
import * as formats from "./chart-formats";
import { chartDataLabel, chartDataLabels, chartLegend, chartTrendlineLabel } from "./chart-labels";
import * as options from "./chart-options";
import { chartPoint, chartPointsCollection, chartSeries, chartSeriesCollection } from "./chart-series";
import { chartAxisTitle, chartTitle } from "./chart-titles";
import {
  chartLegendEntry,
  chartLegendEntryCollection,
  chartTrendline,
  chartTrendlineCollection,
} from "./chart-trendline";

/** The records of charts and of their parts. */
export const CHART_RECORDS = {
  Chart: chart,
  ChartAreaFormat: formats.chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: formats.chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: formats.chartAxisTitleFormat,
  ChartBinOptions: options.chartBinOptions,
  ChartBorder: formats.chartBorder,
  ChartBoxwhiskerOptions: options.chartBoxwhiskerOptions,
  ChartDataLabel: chartDataLabel,
  ChartDataLabelFormat: formats.chartDataLabelFormat,
  ChartDataLabels: chartDataLabels,
  ChartDataTable: options.chartDataTable,
  ChartDataTableFormat: formats.chartDataTableFormat,
  ChartErrorBars: options.chartErrorBars,
  ChartErrorBarsFormat: formats.chartErrorBarsFormat,
  ChartFill: formats.chartFill,
  ChartFont: formats.chartFont,
  ChartFormatString: formats.chartFormatString,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: formats.chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLegendEntry: chartLegendEntry,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartLegendFormat: formats.chartLegendFormat,
  ChartLineFormat: formats.chartLineFormat,
  ChartMapOptions: options.chartMapOptions,
  ChartPivotOptions: options.chartPivotOptions,
  ChartPlotArea: options.chartPlotArea,
  ChartPlotAreaFormat: formats.chartPlotAreaFormat,
  ChartPoint: chartPoint,
  ChartPointFormat: formats.chartPointFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: formats.chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: formats.chartTitleFormat,
  ChartTrendline: chartTrendline,
  ChartTrendlineCollection: chartTrendlineCollection,
  ChartTrendlineFormat: formats.chartTrendlineFormat,
  ChartTrendlineLabel: chartTrendlineLabel,
  ChartTrendlineLabelFormat: formats.chartTrendlineLabelFormat,
} as const;
