import type { Rectangle } from "../../../sheet/rectangle";
import type { Chart, Series, SeriesSources } from "../book/drawing";
import type { Sheet } from "../book/sheet";
import { measureAcross, measureDown } from "../book/sizes";
import type { Workbook } from "../book/workbook";
import { assign, nextId } from "../changes/assign";
import { mayDo } from "../changes/locks";
import { note } from "../changes/note";
import { missing } from "../host-error";
import { bound } from "../places/rectangles";
import { setActiveChart } from "../sheets/active-chart";
import { activateSheet, createId } from "../sheets/sheets";
import type { Part } from "./settings";
import { dropSettings, putDrawing, putSetting } from "./settings";

/** @throws {HostError} ItemNotFound once it was deleted */
export const readChart = ({ sheet, id }: Pick<Part, "sheet" | "id">): Chart =>
  sheet.charts.find((one) => one.id === id) ?? missing();

/** Makes a chart; returns its id. */
export function addChart(
  workbook: Workbook,
  sheet: Sheet,
  { type, plotBy, series }: Pick<Chart, "type" | "plotBy"> & { readonly series: readonly SeriesSources[] },
): string {
  mayDo(sheet, "allowEditObjects");
  const id = createId(workbook);
  const chart: Chart = { id, name: findFreeName(sheet), type, plotBy, series: number(series), settings: new Map() };
  assign(workbook, sheet, "charts", [...sheet.charts, chart]);
  note(workbook, { kind: "chart-added", sheet, chartId: id });
  return id;
}

/** Its series are keyed by their order at first. */
const number = (series: readonly SeriesSources[]): Series[] =>
  series.map((sources, index) => ({ sources, key: index + 1, trendlines: [] }));

// assumed: they are counted, sheet by sheet
function findFreeName({ charts }: Sheet): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

export function deleteChart(target: Part): void {
  const { workbook, sheet, id } = target;
  mayDo(sheet, "allowEditObjects");
  const chart = readChart(target);
  if (workbook.activeChart === id) setActiveChart(workbook, null);
  assign(
    workbook,
    sheet,
    "charts",
    sheet.charts.filter((one) => one !== chart),
  );
  note(workbook, { kind: "chart-deleted", sheet, chartId: id });
}

/** Shows the chart's sheet, and the chart as the one that is worked on. */
export function activateChart({ workbook, sheet, id }: Part): void {
  activateSheet(workbook, sheet);
  setActiveChart(workbook, id);
}

export const putChart = (target: Part, change: Partial<Chart>): void => putDrawing(target, change);

/** Other data: the series that are there keep how they look. */
export function setSource(target: Part, plotBy: Chart["plotBy"], lines: readonly SeriesSources[]): void {
  const { series } = readChart(target);
  putChart(target, {
    plotBy,
    series: lines.map((sources, index) => ({
      ...(series[index] ?? { key: nextKey(series) + index, trendlines: [] }),
      sources,
    })),
  });
}

/** Puts the chart over some cells; with a last cell it covers them all, otherwise it keeps its size. */
export function placeChart(target: Part, start: Rectangle, end: Rectangle | null): void {
  const area = end ? bound(start, end) : start;
  const across = measureAcross(target.sheet, area);
  const down = measureDown(target.sheet, area);
  putSetting(target, "Left", across.start);
  putSetting(target, "Top", down.start);
  if (!end) return;
  putSetting(target, "Width", across.size);
  putSetting(target, "Height", down.size);
}

/** Puts a series among the others; returns its key. */
export function addSeries(target: Part, sources: SeriesSources, index: number): number {
  const { series } = readChart(target);
  const key = nextKey(series);
  putChart(target, { series: series.toSpliced(index, 0, { sources, key, trendlines: [] }) });
  return key;
}

const nextKey = (series: readonly Series[]): number => Math.max(0, ...series.map(({ key }) => key)) + 1;

/** The series that a part belongs to: `"Series.2.Points.0"`. */
export function readSeries(target: Part): Series {
  const key = Number(target.part.split(".")[1]);
  return readChart(target).series.find((one) => one.key === key) ?? missing();
}

export function putSeries(target: Part, change: Partial<Series>): void {
  const series = readSeries(target);
  putChart(target, { series: readChart(target).series.map((one) => (one === series ? { ...one, ...change } : one)) });
}

export function deleteSeries(target: Part): void {
  const series = readSeries(target);
  dropSettings(target);
  putChart(target, { series: readChart(target).series.filter((one) => one !== series) });
}

/** Gives a series a trendline; returns its key. */
export function addTrendline(target: Part): number {
  const key = nextId(target.workbook);
  putSeries(target, { trendlines: [...readSeries(target).trendlines, key] });
  return key;
}

/** `target` is the trendline: `"Series.2.Trendlines.5"`. */
export function deleteTrendline(target: Part): void {
  const key = Number(target.part.split(".")[3]);
  dropSettings(target);
  putSeries(target, { trendlines: readSeries(target).trendlines.filter((one) => one !== key) });
}

/** Other categories for all series: the names along an axis. */
export const setCategories = (target: Part, categories: string): void =>
  putChart(target, {
    series: readChart(target).series.map((one) => ({ ...one, sources: { ...one.sources, categories } })),
  });
