import { readChoice, readInteger, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { EVENT } from "../../engine/protocol";
import type { Chart } from "../../model/book/drawing";
import { readSource } from "../../model/drawings/chart-source";
import { addChart } from "../../model/drawings/charts";
import { calculateStale } from "../../model/formulas/calculate";
import { missing } from "../../model/host-error";
import { getRectangle, readRange } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { SheetTarget } from "../targets";
import { WORDS } from "./words";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollection: HostRecord<"ChartCollection"> = {
  name: "ChartCollection",
  events: {
    Activated: EVENT.chartActivated,
    Added: EVENT.chartAdded,
    Deactivated: EVENT.chartDeactivated,
    Deleted: EVENT.chartDeleted,
  },
  eventTarget: ({ sheet }) => sheet.id,
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: (target) => target.sheet.charts.map((chart) => open(target, chart)),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add(target, [type, data, seriesBy], { workbook }) {
      const range = readRange(data, workbook, target.sheet);
      const word = readChoice(type, WORDS.Type);
      calculateStale(workbook);
      const source = readSource(range.sheet, getRectangle(range), word, readChoice(seriesBy, WORDS.SeriesBy, "Auto"));
      const id = addChart(workbook, target.sheet, { type: word, ...source });
      return createObject("Chart", { ...target, id, part: "" });
    },
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItemAt(target, [index]) {
      const chart = target.sheet.charts[readInteger(index)];
      return chart ? open(target, chart) : missing();
    },
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

const open = ({ workbook, sheet }: SheetTarget, { id }: Chart): Instance =>
  createObject("Chart", { workbook, sheet, id, part: "" });

/** A chart by its name, or by its id. */
function find(target: SheetTarget, key: unknown): Instance | null {
  const wanted = readText(key).toLowerCase();
  const chart = target.sheet.charts.find(({ id, name }) => [id, name].some((one) => one.toLowerCase() === wanted));
  return chart ? open(target, chart) : null;
}
