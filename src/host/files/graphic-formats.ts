import { type ConditionalFormat, noLook } from "../model/book/conditional-format";
import { findRectangle, formatAddress } from "../model/places/address";
import { type FileColor, findColor, type Theme, toArgb } from "./colors";
import type { ReadFormat } from "./conditional-formats";
import { childrenNamed, type Element, findChild, readFlag, writeElement } from "./xml";

type Graphics = ConditionalFormat["graphics"];
/** A limit as Office.js writes it: `{ type: "Percentile", formula: "50" }`. */
type Limit = Readonly<Record<string, unknown>>;

/** The colour scales, data bars and icon sets of a `<conditionalFormatting>`, which ExcelJS reads in part only. */
export function readGraphicFormats(element: Element, theme: Theme): ReadFormat[] {
  const areas = (element.attributes.sqref ?? "")
    .split(/\s+/)
    .map(findRectangle)
    .filter((area) => area !== null);
  return childrenNamed(element, "cfRule").flatMap((rule): ReadFormat[] => {
    const [kind] = rule.children;
    const reader = kind && READERS[kind.name];
    if (!reader) return [];
    return [
      {
        type: reader.type,
        graphics: reader.read(kind, theme),
        areas,
        rule: {},
        look: noLook,
        priority: Number(rule.attributes.priority),
      },
    ];
  });
}

const READERS: Readonly<
  Record<string, { readonly type: ConditionalFormat["type"]; readonly read: (kind: Element, theme: Theme) => Graphics }>
> = {
  colorScale: {
    type: "ColorScale",
    read(kind, theme) {
      const limits = childrenNamed(kind, "cfvo").map(readLimit);
      const colors = childrenNamed(kind, "color").map((color) => readColor(color, theme));
      const [minimum, midpoint, maximum] = limits.map((limit, index) => ({
        ...limit,
        color: colors[index] ?? "#000000",
      }));
      return { criteria: maximum ? { minimum, midpoint, maximum } : { minimum, maximum: midpoint } };
    },
  },
  dataBar: {
    type: "DataBar",
    read(kind, theme) {
      const [lowerBoundRule, upperBoundRule] = childrenNamed(kind, "cfvo").map(readLimit);
      const color = findChild(kind, "color");
      const fillColor = color ? readColor(color, theme) : "#638EC6";
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

function readColor({ attributes: { rgb, theme, tint, indexed } }: Element, colors: Theme): string {
  const color: FileColor = {
    ...(rgb === undefined ? {} : { argb: rgb }),
    ...(theme === undefined ? {} : { theme: Number(theme) }),
    ...(tint === undefined ? {} : { tint: Number(tint) }),
    ...(indexed === undefined ? {} : { indexed: Number(indexed) }),
  };
  return findColor(color, colors) ?? "#000000";
}

/** A `<conditionalFormatting>` of its own; `""` for what `isCarried` says no to, and for other types. */
export function writeGraphicFormat(format: ConditionalFormat, priority: number): string {
  const kind = isCarried(format) ? (WRITERS[format.type]?.(format.graphics) ?? "") : "";
  if (kind === "") return "";
  const rule = writeElement("cfRule", { type: small(format.type), priority }, kind);
  return writeElement("conditionalFormatting", { sqref: format.areas.map(formatAddress).join(" ") }, rule);
}

/** Three sets of icons came later than the part of the file that is written here. */
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
