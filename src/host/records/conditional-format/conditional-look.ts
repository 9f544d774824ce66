import { readBoolean, readChoice, readColor, readInteger, readText } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { ConditionalBorder, ConditionalEdge, ConditionalLook } from "../../model/book/conditional-format";
import { missing } from "../../model/host-error";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { ConditionalBorderTarget, ConditionalTarget } from "../targets";
import { putFormat, readFormat } from "./read-format";

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormat: HostRecord<"ConditionalRangeFormat"> = {
  name: "ConditionalRangeFormat",
  properties: { NumberFormat: field("numberFormat", readText) },
  links: {
    Borders: (target) => createObject("ConditionalRangeBorderCollection", target),
    Fill: (target) => createObject("ConditionalRangeFill", target),
    Font: (target) => createObject("ConditionalRangeFont", target),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export const conditionalRangeFill: HostRecord<"ConditionalRangeFill"> = {
  name: "ConditionalRangeFill",
  properties: { Color: field("fill", readColor) },
  methods: { Clear: (target) => put(target, { fill: null }) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export const conditionalRangeFont: HostRecord<"ConditionalRangeFont"> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: field("bold", readBoolean),
    Color: field("color", readColor),
    Italic: field("italic", readBoolean),
    Strikethrough: field("strikethrough", readBoolean),
    Underline: field("underline", (value) => readChoice(value, ["None", "Single", "Double"])),
  },
  methods: {
    Clear: (target) => put(target, { bold: null, color: null, italic: null, strikethrough: null, underline: null }),
  },
};

const EDGES: readonly ConditionalEdge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
export const conditionalRangeBorder: HostRecord<"ConditionalRangeBorder"> = {
  name: "ConditionalRangeBorder",
  id: ({ edge }) => edge,
  properties: {
    Id: { get: ({ edge }) => edge },
    SideIndex: { get: ({ edge }) => edge },
    Color: border("color", readColor),
    Style: border("style", (value) =>
      readChoice(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]),
    ),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
export const conditionalRangeBorderCollection: HostRecord<"ConditionalRangeBorderCollection"> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (target) => EDGES.map((edge) => createObject("ConditionalRangeBorder", { ...target, edge })),
  item: (target, key) => createObject("ConditionalRangeBorder", { ...target, edge: readChoice(key, EDGES) }),
  links: {
    Top: (target) => createObject("ConditionalRangeBorder", { ...target, edge: "EdgeTop" }),
    Bottom: (target) => createObject("ConditionalRangeBorder", { ...target, edge: "EdgeBottom" }),
    Left: (target) => createObject("ConditionalRangeBorder", { ...target, edge: "EdgeLeft" }),
    Right: (target) => createObject("ConditionalRangeBorder", { ...target, edge: "EdgeRight" }),
  },
  methods: {
    GetItemAt: (target, [index]) =>
      createObject("ConditionalRangeBorder", { ...target, edge: EDGES[readInteger(index)] ?? missing() }),
  },
};

const put = (target: ConditionalTarget, change: Partial<ConditionalLook>): void =>
  putFormat(target, { look: { ...readFormat(target).look, ...change } });

function field<Key extends Exclude<keyof ConditionalLook, "borders">>(
  key: Key,
  read: (value: unknown) => ConditionalLook[Key],
): Property<ConditionalTarget> {
  // assumed: null where the rule leaves it to the cell, "" for a colour
  return {
    get: (target) => readFormat(target).look[key] ?? (key === "color" || key === "fill" ? "" : null),
    set: (target, value) => put(target, { [key]: value === null ? null : read(value) }),
  };
}

function border(key: keyof ConditionalBorder, read: (value: unknown) => string): Property<ConditionalBorderTarget> {
  return {
    get: (target) => readFormat(target).look.borders[target.edge][key],
    set(target, value) {
      const { borders } = readFormat(target).look;
      const before = borders[target.edge];
      const style = key === "color" && before.style === "None" ? "Continuous" : before.style;
      put(target, { borders: { ...borders, [target.edge]: { ...before, style, [key]: read(value) } } });
    },
  };
}
