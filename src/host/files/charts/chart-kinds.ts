import type { Chart } from "../../model/book/drawing";
import { writeElement } from "../xml/write-xml";

/** How a file has the series of a type of chart. Source: ISO/IEC 29500-1, 21.2.2 */
export interface ChartKind {
  readonly element: string;
  /** What stands before the series, and what behind them. */
  readonly head: string;
  readonly tail: string;
  /** Axes of categories and values, of values both ways, or none. */
  readonly axes: "categories" | "values" | null;
  /** The axis of its categories stands upright. */
  readonly isLying: boolean;
  readonly hasMarkers: boolean;
  readonly hasLines: boolean;
  readonly isSmooth: boolean;
  /** Where its labels may be; a file with another one is damaged to Excel. */
  readonly labels: readonly string[];
}

/** `<c:overlap val="100"/>` */
export const writeValue = (name: string, val: string | number | boolean): string => writeElement(`c:${name}`, { val });

const kind = (element: string, head: readonly string[], more: Partial<ChartKind> = {}): ChartKind => ({
  element,
  head: head.join(""),
  tail: "",
  axes: "categories",
  isLying: false,
  hasMarkers: false,
  hasLines: false,
  isSmooth: false,
  labels: [],
  ...more,
});

const bar = (direction: "col" | "bar", grouping: string): ChartKind =>
  kind(
    "barChart",
    [writeValue("barDir", direction), writeValue("grouping", grouping), writeValue("varyColors", false)],
    {
      isLying: direction === "bar",
      labels: ["Center", "InsideEnd", "InsideBase", ...(grouping === "clustered" ? ["OutsideEnd"] : [])],
    },
  );

const line = (grouping: string, hasMarkers: boolean): ChartKind =>
  kind("lineChart", [writeValue("grouping", grouping), writeValue("varyColors", false)], {
    tail: writeValue("marker", true),
    hasMarkers,
    hasLines: true,
    labels: ["Center", "Left", "Right", "Top", "Bottom"],
  });

const area = (grouping: string): ChartKind =>
  kind("areaChart", [writeValue("grouping", grouping), writeValue("varyColors", false)]);

const pie = kind("pieChart", [writeValue("varyColors", true)], {
  axes: null,
  labels: ["BestFit", "Center", "InsideEnd", "OutsideEnd"],
});

const doughnut = kind("doughnutChart", [writeValue("varyColors", true)], { axes: null });

const scatter = (more: Partial<ChartKind>): ChartKind =>
  kind("scatterChart", [writeValue("scatterStyle", "lineMarker"), writeValue("varyColors", false)], {
    axes: "values",
    labels: ["Center", "Left", "Right", "Top", "Bottom"],
    ...more,
  });

const radar = (style: string): ChartKind =>
  kind("radarChart", [writeValue("radarStyle", style), writeValue("varyColors", false)], {
    hasMarkers: style === "marker",
    hasLines: style !== "filled",
  });

/** By the names of Office.js. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: bar("col", "clustered"),
  ColumnStacked: bar("col", "stacked"),
  ColumnStacked100: bar("col", "percentStacked"),
  BarClustered: bar("bar", "clustered"),
  BarStacked: bar("bar", "stacked"),
  BarStacked100: bar("bar", "percentStacked"),
  Line: line("standard", false),
  LineStacked: line("stacked", false),
  LineStacked100: line("percentStacked", false),
  LineMarkers: line("standard", true),
  LineMarkersStacked: line("stacked", true),
  LineMarkersStacked100: line("percentStacked", true),
  Area: area("standard"),
  AreaStacked: area("stacked"),
  AreaStacked100: area("percentStacked"),
  Pie: pie,
  PieExploded: pie,
  Doughnut: doughnut,
  DoughnutExploded: doughnut,
  XYScatter: scatter({ hasMarkers: true }),
  XYScatterLines: scatter({ hasMarkers: true, hasLines: true }),
  XYScatterLinesNoMarkers: scatter({ hasLines: true }),
  XYScatterSmooth: scatter({ hasMarkers: true, hasLines: true, isSmooth: true }),
  XYScatterSmoothNoMarkers: scatter({ hasLines: true, isSmooth: true }),
  Radar: radar("standard"),
  RadarMarkers: radar("marker"),
  RadarFilled: radar("filled"),
};

/** What a series of a chart is drawn as; null where a file of ours has no such kind. */
export function findKind(chart: Chart, key: number): ChartKind | null {
  const own = chart.settings.get(`Series.${key}/ChartType`);
  return KINDS[typeof own === "string" ? own : chart.type] ?? null;
}

/** The kinds of a chart's series, each with its series; null where they cannot share their axes. */
export function groupSeries(chart: Chart): ReadonlyMap<ChartKind, Chart["series"]> | null {
  const groups = new Map<ChartKind, Chart["series"]>();
  for (const series of chart.series) {
    const found = findKind(chart, series.key);
    if (!found || chart.settings.get(`Series.${series.key}/AxisGroup`) === "Secondary") return null;
    groups.set(found, [...(groups.get(found) ?? []), series]);
  }
  const [first, ...others] = groups.keys();
  if (!first) return null;
  const isAlone = first.axes !== "categories" || first.element === "radarChart";
  const fit = others.every((other) => other.axes === "categories" && other.isLying === first.isLying && !isAlone);
  return fit ? groups : null;
}
