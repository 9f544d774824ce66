import { readChoice, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import { readSource } from "../../model/drawings/chart-source";
import { activateChart, deleteChart, placeChart, putChart, readChart, setSource } from "../../model/drawings/charts";
import { type Part, putSetting } from "../../model/drawings/settings";
import { HostError, missing } from "../../model/host-error";
import { definePart, within } from "../drawing/define-part";
import { choice, flag, points, whole } from "../drawing/field";
import { getRectangle, readRange } from "../ranges";
import { createObject } from "../registry";
import { isPie } from "./chart-kinds";
import { WORDS } from "./words";

// assumed: what a new chart is like: 5 by 3 inches; where it lies, drawing would tell
/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chart = definePart("Chart", {
  id: ({ id }) => id,
  events: { Activated: EVENT.chartActivated, Deactivated: EVENT.chartDeactivated },
  values: {
    CategoryLabelLevel: whole(-1, -3),
    DisplayBlanksAs: choice(WORDS.DisplayBlanksAs, "NotPlotted"),
    Height: points(216),
    Left: points(),
    PlotVisibleOnly: flag(true),
    SeriesNameLevel: whole(-1, -3),
    ShowAllFieldButtons: flag(true),
    ShowDataLabelsOverMaximum: flag(false),
    Style: whole(undefined, 1, 353),
    Top: points(),
    Width: points(360),
  },
  properties: {
    ChartType: { get: (target) => readChart(target).type, set: setType },
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => readChart(target).name,
      set: (target, value) => putChart(target, { name: readText(value) }),
    },
    PlotBy: {
      get: (target) => readChart(target).plotBy,
      set: (target, value) => putChart(target, { plotBy: readChoice(value, WORDS.PlotBy) }),
    },
  },
  parts: {
    Axes: "ChartAxes",
    DataLabels: "ChartDataLabels",
    Format: "ChartAreaFormat",
    Legend: "ChartLegend",
    PivotOptions: "ChartPivotOptions",
    PlotArea: "ChartPlotArea",
    Series: "ChartSeriesCollection",
    Title: "ChartTitle",
  },
  links: { Worksheet: ({ workbook, sheet }) => createObject("Worksheet", { workbook, sheet }) },
  methods: {
    Activate: activateChart,
    Delete: deleteChart,
    GetDataTable: (target) => openDataTable(target) ?? missing(),
    GetDataTableOrNullObject: openDataTable,
    GetImage() {
      throw new HostError("NotImplemented", "Chart.getImage: the host keeps charts, and draws none.");
    },
    SetData(target, [data, seriesBy], { workbook }) {
      const range = readRange(data, workbook, target.sheet);
      const by = readChoice(seriesBy, WORDS.SeriesBy, "Auto");
      const source = readSource(range.sheet, getRectangle(range), readChart(target).type, by);
      setSource(target, source.plotBy, source.series);
    },
    SetPosition(target, [start, end], { workbook }) {
      const cells = (value: unknown) => getRectangle(readRange(value, workbook, target.sheet));
      placeChart(target, cells(start), end === null || end === undefined ? null : cells(end));
    },
  },
});

/** Series that were given a type of their own lose it. */
function setType(target: Part, value: unknown): void {
  putChart(target, { type: readChoice(value, WORDS.Type) });
  for (const { key } of readChart(target).series)
    putSetting({ ...target, part: `Series.${key}` }, "ChartType", undefined);
}

// assumed: a chart without axes has none
function openDataTable(target: Part): Instance | null {
  return isPie(target) ? null : createObject("ChartDataTable", within(target, "DataTable"));
}
