import type { ConditionalFormat } from "../../model/book/conditional-format";
import { findColor, type Palette, toArgb } from "../styles/colors";
import { childrenNamed, type Element, findChild, readFlag } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import type { WrittenRule } from "./written-rule";

type Graphics = ConditionalFormat["graphics"];
/** A limit as Office.js writes it: `{ type: "Percentile", formula: "50" }`. */
type Limit = Readonly<Record<string, unknown>>;

/**
 * What the `<cfRule>` of a colour scale, a data bar or an icon set says; null for other kinds.
 * Source: ISO/IEC 29500-1, 18.3.1.16 (colorScale), 18.3.1.28 (dataBar), 18.3.1.49 (iconSet)
 */
export function readGraphics(rule: Element, palette: Palette): Pick<ConditionalFormat, "type" | "graphics"> | null {
  const kind = rule.children.find(({ name }) => name in READERS);
  const reader = kind && READERS[kind.name];
  return reader ? { type: reader.type, graphics: reader.read(kind, palette) } : null;
}

const READERS: Readonly<
  Record<
    string,
    { readonly type: ConditionalFormat["type"]; readonly read: (kind: Element, palette: Palette) => Graphics }
  >
> = {
  colorScale: {
    type: "ColorScale",
    read(kind, palette) {
      const limits = childrenNamed(kind, "cfvo").map(readLimit);
      const colors = childrenNamed(kind, "color").map((color) => readColor(color, palette));
      const [minimum, midpoint, maximum] = limits.map((limit, index) => ({
        ...limit,
        color: colors[index] ?? "#000000",
      }));
      return { criteria: maximum ? { minimum, midpoint, maximum } : { minimum, maximum: midpoint } };
    },
  },
  dataBar: {
    type: "DataBar",
    read(kind, palette) {
      const [lowerBoundRule, upperBoundRule] = childrenNamed(kind, "cfvo").map(readLimit);
      const color = findChild(kind, "color");
      const fillColor = color ? readColor(color, palette) : "#638EC6";
      return {
        ...plainBar,
        showDataBarOnly: !readFlag(kind.attributes.showValue, true),
        lowerBoundRule,
        upperBoundRule,
        positive: { ...plainBar.positive, borderColor: fillColor, fillColor },
      };
    },
  },
  iconSet: {
    type: "IconSet",
    read(kind) {
      const { iconSet = "3TrafficLights1", reverse, showValue } = kind.attributes;
      const [, ...limits] = childrenNamed(kind, "cfvo").map((limit) => ({
        ...readLimit(limit),
        formula: `=${limit.attributes.val ?? ""}`,
        operator: readFlag(limit.attributes.gte, true) ? "GreaterThanOrEqual" : "GreaterThan",
      }));
      const style = iconSet.replace(/^\d/, (digit) => COUNTS[Number(digit)] ?? digit);
      return {
        style,
        reverseIconOrder: readFlag(reverse),
        showIconOnly: !readFlag(showValue, true),
        criteria: [{}, ...limits],
      };
    },
  },
};

const COUNTS: readonly string[] = ["", "", "", "Three", "Four", "Five"];

/** What the older kind of data bar, the one that is carried, has besides its colour and its limits. */
const plainBar = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  positive: { gradientFill: true },
  negative: {
    borderColor: "#FF0000",
    fillColor: "#FF0000",
    matchPositiveBorderColor: false,
    matchPositiveFillColor: false,
  },
} as const;

const LIMITS = [
  ["min", "LowestValue"],
  ["max", "HighestValue"],
  ["num", "Number"],
  ["percent", "Percent"],
  ["percentile", "Percentile"],
  ["formula", "Formula"],
] as const;

const readLimit = ({ attributes: { type = "num", val } }: Element): Limit => ({
  type: LIMITS.find(([file]) => file === type)?.[1] ?? "Number",
  formula: val ?? null,
});

const readColor = (color: Element, palette: Palette): string => findColor(color, palette) ?? "#000000";

/** What of a `<cfRule>` draws; null for other types, and for what `isCarried` says no to. */
export function writeGraphics(format: ConditionalFormat): WrittenRule | null {
  const content = isCarried(format) ? WRITERS[format.type]?.(format.graphics) : undefined;
  return content === undefined
    ? null
    : { type: small(format.type), hasLook: false, attributes: {}, content: [content] };
}

/** Three sets of icons are younger than the element that is written here. */
export const isCarried = ({ graphics }: Pick<ConditionalFormat, "graphics">): boolean =>
  !["ThreeStars", "ThreeTriangles", "FiveBoxes"].includes(String(graphics.style));

/** Whether a bar has more than its colour and its limits: axis, direction, negative values. */
export function isFancyBar({ type, graphics }: Pick<ConditionalFormat, "type" | "graphics">): boolean {
  const { axisColor, axisFormat, barDirection, positive, negative } = graphics;
  const fine = {
    axisColor,
    axisFormat,
    barDirection,
    positive: { gradientFill: (positive as Limit | undefined)?.gradientFill },
    negative,
  };
  return type === "DataBar" && JSON.stringify(fine) !== JSON.stringify(plainBar);
}

const WRITERS: Readonly<Record<string, (graphics: Graphics) => string>> = {
  ColorScale({ criteria }) {
    const { minimum, midpoint, maximum } = criteria as Readonly<Record<string, Limit | null | undefined>>;
    const stops = [minimum, midpoint, maximum].filter((stop) => stop !== null && stop !== undefined);
    return writeElement("colorScale", {}, [
      ...stops.map((stop, index) => writeLimit(stop, index === 0)),
      ...stops.map(({ color }) => writeColor(color)),
    ]);
  },
  DataBar: ({ showDataBarOnly, lowerBoundRule, upperBoundRule, positive }) =>
    writeElement("dataBar", { showValue: showDataBarOnly === true ? false : null }, [
      writeLimit(lowerBoundRule as Limit, true),
      writeLimit(upperBoundRule as Limit, false),
      writeColor((positive as Limit).fillColor),
    ]),
  IconSet: ({ style, reverseIconOrder, showIconOnly, criteria }) =>
    writeElement(
      "iconSet",
      {
        iconSet: String(style).replace(/^[A-Z][a-z]+/, (word) => String(Math.max(0, COUNTS.indexOf(word)))),
        reverse: reverseIconOrder === true || null,
        showValue: showIconOnly === true ? false : null,
      },
      (criteria as readonly Limit[]).map((limit, index) =>
        index === 0
          ? writeElement("cfvo", { type: "percent", val: 0 })
          : writeElement("cfvo", { ...limitOf(limit, false), gte: limit.operator === "GreaterThan" ? false : null }),
      ),
    ),
};

const writeLimit = (limit: Limit, isLowest: boolean): string => writeElement("cfvo", limitOf(limit, isLowest));

/** `Automatic` is the lowest or the highest value. */
function limitOf({ type, formula }: Limit, isLowest: boolean): { type: string; val: string | null } {
  const known = LIMITS.find(([, office]) => office === type)?.[0] ?? (isLowest ? "min" : "max");
  const text = typeof formula === "string" || typeof formula === "number" ? String(formula).replace(/^=/, "") : "";
  return { type: known, val: text === "" ? null : text };
}

const writeColor = (color: unknown): string =>
  writeElement("color", { rgb: toArgb(typeof color === "string" && color !== "" ? color : "#000000") });

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
