import { readChoice, readNumber } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { writeFormula } from "../../model/drawings/chart-source";
import { setCategories } from "../../model/drawings/charts";
import { type Part, putSetting } from "../../model/drawings/settings";
import { invalid, missing } from "../../model/host-error";
import { definePart, within } from "../drawing/define-part";
import { automatic, choice, flag, number, text, told, turn, whole } from "../drawing/field";
import { getRectangle, readRange } from "../ranges";
import { createObject } from "../registry";
import { readKind } from "./chart-kinds";
import { WORDS } from "./words";

/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxes = definePart("ChartAxes", {
  parts: { CategoryAxis: "ChartAxis", ValueAxis: "ChartAxis" },
  links: { SeriesAxis: (target) => openAxis(target, "Series", "Primary") },
  methods: {
    GetItem: (target, [type, group]) =>
      openAxis(target, readChoice(type, WORDS.AxisType), readChoice(group, WORDS.AxisGroup, "Primary")),
  },
});

/** An axis; only charts with depth have one for their series. */
// assumed: the code where there is none
function openAxis(
  target: Part,
  type: (typeof WORDS.AxisType)[number],
  group: (typeof WORDS.AxisGroup)[number],
): Instance {
  if (
    type === "Series" &&
    !/^(3DColumn|3DLine|3DArea|Surface.*|CylinderCol|ConeCol|PyramidCol)$/.test(readKind(target))
  )
    missing();
  return createObject("ChartAxis", within(target, `${type}Axis${group === "Primary" ? "" : SECONDARY}`));
}

const SECONDARY = "2";

// assumed: what a new chart's axes are like
/** https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const chartAxis = definePart("ChartAxis", {
  values: {
    Alignment: choice(WORDS.TickLabelAlignment, "Center"),
    AxisGroup: told(({ part }) => (part.endsWith(SECONDARY) ? "Secondary" : "Primary")),
    BaseTimeUnit: choice(WORDS.AxisTimeUnit, "Days"),
    CategoryType: choice(WORDS.AxisCategoryType, "Automatic"),
    CustomDisplayUnit: told(1),
    DisplayUnit: choice(WORDS.AxisDisplayUnit, "None"),
    Height: told(),
    IsBetweenCategories: flag((target) => !/Area|Surface/.test(readKind(target))),
    Left: told(),
    LinkNumberFormat: flag(true),
    LogBase: number(10, 2, 1000),
    MajorTickMark: choice(WORDS.AxisTickMark, "None"),
    MajorTimeUnitScale: choice(WORDS.AxisTimeUnit, "Days"),
    MajorUnit: automatic(),
    Maximum: automatic(),
    Minimum: automatic(),
    MinorTickMark: choice(WORDS.AxisTickMark, "None"),
    MinorTimeUnitScale: choice(WORDS.AxisTimeUnit, "Days"),
    MinorUnit: automatic(),
    MultiLevel: flag(true),
    NumberFormat: text("General"),
    Offset: whole(100, 0, 1000),
    Position: choice(WORDS.AxisPosition, "Automatic"),
    PositionAt: told(),
    ReversePlotOrder: flag(false),
    ScaleType: choice(WORDS.AxisScaleType, "Linear"),
    ShowDisplayUnitLabel: flag(true),
    TextOrientation: turn(0),
    TickLabelPosition: choice(WORDS.AxisTickLabelPosition, "NextToAxis"),
    TickLabelSpacing: automatic(1),
    TickMarkSpacing: whole(1, 1, 31_999),
    Top: told(),
    Type: told(({ part }) => /(Category|Value|Series)Axis/.exec(part)?.[1]),
    Visible: flag(({ part }) => !part.endsWith(SECONDARY)),
    Width: told(),
  },
  parts: {
    Format: "ChartAxisFormat",
    MajorGridlines: "ChartGridlines",
    MinorGridlines: "ChartGridlines",
    Title: "ChartAxisTitle",
  },
  methods: {
    SetCategoryNames(target, [source], { workbook }) {
      const range = readRange(source, workbook, target.sheet);
      setCategories(target, writeFormula(range.sheet, getRectangle(range)));
    },
    SetCustomDisplayUnit(target, [value]) {
      const unit = readNumber(value);
      if (unit <= 0) invalid();
      putSetting(target, "DisplayUnit", "Custom");
      putSetting(target, "CustomDisplayUnit", unit);
    },
    SetPositionAt(target, [value]) {
      putSetting(target, "PositionAt", readNumber(value));
      putSetting(target, "Position", "Custom");
    },
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export const chartGridlines = definePart("ChartGridlines", {
  values: { Visible: flag(({ part }) => part === "Axes.ValueAxis.MajorGridlines") },
  parts: { Format: "ChartGridlinesFormat" },
});
