import { readChoice, readColor, readNumber } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { Fill } from "../../model/book/format";
import { noFill } from "../../model/book/format";
import type { HostRecord } from "../registry";
import type { Look } from "../targets";

const PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFill: HostRecord<"RangeFill"> = {
  name: "RangeFill",
  properties: {
    Color: {
      // assumed: cells without a fill answer white
      // documented: null where the cells differ:
      // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges (Read properties)
      get: ({ uniform }) => {
        const color = uniform(({ fill }) => fill.color);
        return color === undefined ? null : color || "#FFFFFF";
      },
      set: (look, value) => setColor(look, value),
    },
    Pattern: {
      get: ({ uniform }) => uniform(({ fill }) => fill.pattern) ?? null,
      set: (look, value) => edit(look, { pattern: readChoice(value, PATTERNS) }),
    },
    PatternColor: {
      get: ({ uniform }) => uniform(({ fill }) => fill.patternColor) ?? null,
      set: (look, value) => edit(look, { patternColor: readColor(value) }),
    },
    TintAndShade: tint("tintAndShade"),
    PatternTintAndShade: tint("patternTintAndShade"),
  },
  methods: {
    Clear: (look) => look.change((format) => ({ ...format, fill: noFill })),
  },
};

/** assumed: an empty colour takes the fill away */
function setColor(look: Look, value: unknown): void {
  if (value === "") {
    look.change((format) => ({ ...format, fill: noFill }));
    return;
  }
  const color = readColor(value);
  look.change((format) => ({
    ...format,
    fill: { ...format.fill, color, pattern: format.fill.pattern === "None" ? "Solid" : format.fill.pattern },
  }));
}

const edit = (look: Look, change: Partial<Fill>): void =>
  look.change((format) => ({ ...format, fill: { ...format.fill, ...change } }));

function tint(key: "tintAndShade" | "patternTintAndShade"): Property<Look> {
  return {
    get: ({ uniform }) => uniform(({ fill }) => fill[key]) ?? null,
    set: (look, value) => edit(look, { [key]: readNumber(value) }),
  };
}
