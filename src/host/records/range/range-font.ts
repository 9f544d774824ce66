import { readBoolean, readChoice, readColor, readNumber, readText } from "../../engine/arguments";
import type { Property } from "../../engine/host-type";
import type { Font } from "../../model/book/format";
import type { HostRecord } from "../registry";
import type { Look } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFont: HostRecord<"RangeFont"> = {
  name: "RangeFont",
  properties: {
    Bold: field("bold", readBoolean),
    Color: field("color", readColor),
    Italic: field("italic", readBoolean),
    Name: field("name", readText),
    Size: field("size", readNumber),
    Strikethrough: field("strikethrough", readBoolean),
    Subscript: field("subscript", readBoolean, (on) => (on ? { superscript: false } : {})),
    Superscript: field("superscript", readBoolean, (on) => (on ? { subscript: false } : {})),
    TintAndShade: field("tintAndShade", readNumber),
    Underline: field("underline", (value) =>
      readChoice(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
    ),
  },
};

/** documented: null where the cells differ: https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
function field<Key extends keyof Font>(
  key: Key,
  read: (value: unknown) => Font[Key],
  along: (value: Font[Key]) => Partial<Font> = () => ({}),
): Property<Look> {
  return {
    get: ({ uniform }) => uniform(({ font }) => font[key]) ?? null,
    set(look, value) {
      const wanted = read(value);
      look.change((format) => ({ ...format, font: { ...format.font, ...along(wanted), [key]: wanted } }));
    },
  };
}
