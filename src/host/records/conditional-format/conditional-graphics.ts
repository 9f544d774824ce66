import { findText, readBoolean, readChoice, readColor, readText } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { ConditionalFormatType } from "../../model/book/conditional-format";
import { invalid } from "../../model/host-error";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { ConditionalTarget } from "../targets";
import { putFormat, readFormat } from "./read-format";

/** What a bar, a scale or a set of icons is before anything was set. assumed: Excel's own first choices */
export function newGraphics(type: ConditionalFormatType): Readonly<Record<string, unknown>> {
  switch (type) {
    case "DataBar":
      return {
        axisColor: "#000000",
        axisFormat: "Automatic",
        barDirection: "Context",
        showDataBarOnly: false,
        lowerBoundRule: { type: "Automatic", formula: null },
        upperBoundRule: { type: "Automatic", formula: null },
        positive: { borderColor: "#638EC6", fillColor: "#638EC6", gradientFill: true },
        negative: {
          borderColor: "#FF0000",
          fillColor: "#FF0000",
          matchPositiveBorderColor: false,
          matchPositiveFillColor: false,
        },
      };
    case "ColorScale":
      return {
        criteria: {
          minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "HighestValue", formula: null, color: "#63BE7B" },
        },
      };
    case "IconSet":
      return {
        style: "ThreeTrafficLights1",
        reverseIconOrder: false,
        showIconOnly: false,
        criteria: [
          {},
          { type: "Percent", formula: "=33", operator: "GreaterThanOrEqual" },
          { type: "Percent", formula: "=67", operator: "GreaterThanOrEqual" },
        ],
      };
    default:
      return {};
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export const dataBar: HostRecord<"DataBarConditionalFormat"> = {
  name: "DataBarConditionalFormat",
  properties: {
    AxisColor: field("axisColor", (value) => (value === "" ? "" : readColor(value))),
    AxisFormat: field("axisFormat", (value) => readChoice(value, ["Automatic", "None", "CellMidPoint"])),
    BarDirection: field("barDirection", (value) => readChoice(value, ["Context", "LeftToRight", "RightToLeft"])),
    LowerBoundRule: field("lowerBoundRule", readBound),
    ShowDataBarOnly: field("showDataBarOnly", readBoolean),
    UpperBoundRule: field("upperBoundRule", readBound),
  },
  links: {
    NegativeFormat: (target) => createObject("ConditionalDataBarNegativeFormat", target),
    PositiveFormat: (target) => createObject("ConditionalDataBarPositiveFormat", target),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat */
export const positiveFormat: HostRecord<"ConditionalDataBarPositiveFormat"> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    BorderColor: inner("positive", "borderColor", (value) => (value === "" ? "" : readColor(value))),
    FillColor: inner("positive", "fillColor", readColor),
    GradientFill: inner("positive", "gradientFill", readBoolean),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarnegativeformat */
export const negativeFormat: HostRecord<"ConditionalDataBarNegativeFormat"> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    BorderColor: inner("negative", "borderColor", (value) => (value === "" ? "" : readColor(value))),
    FillColor: inner("negative", "fillColor", readColor),
    MatchPositiveBorderColor: inner("negative", "matchPositiveBorderColor", readBoolean),
    MatchPositiveFillColor: inner("negative", "matchPositiveFillColor", readBoolean),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export const colorScale: HostRecord<"ColorScaleConditionalFormat"> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: field("criteria", readScale),
    ThreeColorScale: {
      get(target) {
        const { criteria } = readFormat(target).graphics;
        return (
          typeof criteria === "object" &&
          criteria !== null &&
          "midpoint" in criteria &&
          criteria.midpoint !== undefined &&
          criteria.midpoint !== null
        );
      },
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat */
export const iconSet: HostRecord<"IconSetConditionalFormat"> = {
  name: "IconSetConditionalFormat",
  properties: {
    Criteria: field("criteria", readIcons),
    ReverseIconOrder: field("reverseIconOrder", readBoolean),
    ShowIconOnly: field("showIconOnly", readBoolean),
    Style: field("style", (value) => readChoice(value, ICON_SETS)),
  },
};

// documented: https://learn.microsoft.com/javascript/api/excel/excel.iconset
const ICON_SETS = [
  ...["ThreeArrows", "ThreeArrowsGray", "ThreeFlags", "ThreeTrafficLights1", "ThreeTrafficLights2", "ThreeSigns"],
  ...["ThreeSymbols", "ThreeSymbols2", "FourArrows", "FourArrowsGray", "FourRedToBlack", "FourRating"],
  ...["FourTrafficLights", "FiveArrows", "FiveArrowsGray", "FiveRating", "FiveQuarters"],
  ...["ThreeStars", "ThreeTriangles", "FiveBoxes"],
] as const;

function field(key: string, read: (value: unknown) => unknown): Property<ConditionalTarget> {
  return {
    get: (target) => readFormat(target).graphics[key],
    set: (target, value) => putFormat(target, { graphics: { ...readFormat(target).graphics, [key]: read(value) } }),
  };
}

function inner(
  part: "positive" | "negative",
  key: string,
  read: (value: unknown) => unknown,
): Property<ConditionalTarget> {
  const readPart = (target: ConditionalTarget) => readObject(readFormat(target).graphics[part]);
  return {
    get: (target) => readPart(target)[key],
    set: (target, value) =>
      putFormat(target, {
        graphics: { ...readFormat(target).graphics, [part]: { ...readPart(target), [key]: read(value) } },
      }),
  };
}

/** Of a kind that is counted from something, from what: `{ type: "Number", formula: "5" }`. */
function readBound(value: unknown): Fields {
  const bound = readObject(value);
  const type = readText(bound.type);
  if (!STANDS_ALONE.has(type) && (findText(bound.formula) ?? "") === "") invalid();
  return bound;
}

const STANDS_ALONE: ReadonlySet<string> = new Set(["Automatic", "LowestValue", "HighestValue"]);

// assumed: a point of the scale needs no color, but one that it has must be one
function readScale(value: unknown): Fields {
  const criteria = readObject(value);
  for (const point of Object.values(criteria).filter((one) => one !== null && one !== undefined)) {
    const color = findText(readBound(point).color);
    if (color !== null) readColor(color);
  }
  return criteria;
}

// documented: of the first icon nothing but its picture can be changed:
// https://learn.microsoft.com/javascript/api/excel/excel.iconsetconditionalformat
// assumed: there is a criterion for each icon of the set
function readIcons(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) invalid();
  const [, ...others] = value as readonly unknown[];
  if (others.length < 2 || others.length > 4) invalid();
  for (const one of others) readBound(one);
  return value as readonly unknown[];
}

type Fields = Readonly<Record<string, unknown>>;

function readObject(value: unknown): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) invalid();
  return value as Fields;
}
