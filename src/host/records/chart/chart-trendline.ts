import { readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { addTrendline, deleteTrendline, readChart, readSeries } from "../../model/drawings/charts";
import { findSetting, type Part, putSetting } from "../../model/drawings/settings";
import { missing } from "../../model/host-error";
import { definePart, within } from "../drawing/define-part";
import { automatic, choice, flag, number, told, whole } from "../drawing/field";
import { createObject } from "../registry";
import { isPie, readSeriesName, readSeriesValues } from "./chart-kinds";
import { WORDS } from "./words";

const listTrendlines = (target: Part): Instance[] =>
  readSeries(target).trendlines.map((key) => createObject("ChartTrendline", within(target, String(key))));

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendlinecollection */
export const chartTrendlineCollection = definePart("ChartTrendlineCollection", {
  items: listTrendlines,
  item: (target, index) => listTrendlines(target)[readInteger(index)] ?? missing(),
  methods: {
    Add(target, [type]) {
      const word = readChoice(type, WORDS.TrendlineType, "Linear");
      const line = within(target, String(addTrendline(target)));
      putSetting(line, "Type", word);
      return createObject("ChartTrendline", line);
    },
    GetCount: (target) => readSeries(target).trendlines.length,
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.charttrendline */
export const chartTrendline = definePart("ChartTrendline", {
  values: {
    BackwardPeriod: number(0, 0),
    ForwardPeriod: number(0, 0),
    Intercept: automatic(),
    MovingAveragePeriod: whole(2, 2, 255),
    PolynomialOrder: whole(2, 2, 6),
    ShowEquation: flag(false),
    ShowRSquared: flag(false),
    Type: choice(WORDS.TrendlineType, "Linear"),
  },
  properties: {
    Name: { get: readName, set: (target, value) => putSetting(target, "Name", readText(value)) },
  },
  parts: { Format: "ChartTrendlineFormat", Label: "ChartTrendlineLabel" },
  methods: { Delete: deleteTrendline },
});

// assumed: called after its kind and its series
function readName(target: Part): unknown {
  const type = String(findSetting(target, "Type"));
  const kind = { MovingAverage: "2 per. Mov. Avg.", Logarithmic: "Log.", Exponential: "Expon.", Polynomial: "Poly." }[
    type
  ];
  return findSetting(target, "Name") ?? `${kind ?? type} (${readSeriesName(target)})`;
}

const listEntries = (target: Part): Instance[] => {
  const [first, ...more] = readChart(target).series;
  // A pie has a piece for each of its points.
  const count =
    first && isPie(target)
      ? readSeriesValues({ ...target, part: `Series.${first.key}` }).length
      : first
        ? more.length + 1
        : 0;
  return Array.from({ length: count }, (_, index) => createObject("ChartLegendEntry", within(target, String(index))));
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentrycollection */
export const chartLegendEntryCollection = definePart("ChartLegendEntryCollection", {
  items: listEntries,
  methods: {
    GetCount: (target) => listEntries(target).length,
    GetItemAt: (target, [index]) => listEntries(target)[readInteger(index)] ?? missing(),
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegendentry */
export const chartLegendEntry = definePart("ChartLegendEntry", {
  values: {
    Height: told(),
    Index: told(({ part }) => Number(part.split(".").at(-1))),
    Left: told(),
    Top: told(),
    Visible: flag(true),
    Width: told(),
  },
});
