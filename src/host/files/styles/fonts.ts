import { type Font, standardFormat } from "../../model/book/format";
import { type Element, findChild, readFlag } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import { findColor, type Palette, toArgb } from "./colors";

/** A `<font>`. What it leaves out is as in a new workbook. Source: ISO/IEC 29500-1, 18.8.22 */
export function readFont(element: Element, palette: Palette): Font {
  const standard = standardFormat.font;
  const value = (name: string): string | undefined => findChild(element, name)?.attributes.val;
  const vertical = value("vertAlign");
  return {
    ...standard,
    name: value("name") ?? value("rFont") ?? standard.name,
    size: Number(value("sz") ?? standard.size),
    color: findColor(findChild(element, "color"), palette) ?? standard.color,
    bold: readSwitch(element, "b") ?? false,
    italic: readSwitch(element, "i") ?? false,
    strikethrough: readSwitch(element, "strike") ?? false,
    subscript: vertical === "subscript",
    superscript: vertical === "superscript",
    underline: readUnderline(element),
  };
}

/** `<b/>` and `<b val="1"/>` are true, `<b val="0"/>` is false; null where it is not said. */
export function readSwitch(element: Element, name: string): boolean | null {
  const found = findChild(element, name);
  return found && readFlag(found.attributes.val, true);
}

export function readUnderline(element: Element): Font["underline"] {
  const found = findChild(element, "u");
  if (!found) return "None";
  return UNDERLINES.find(([file]) => file === (found.attributes.val ?? "single"))?.[1] ?? "None";
}

const UNDERLINES = [
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
] as const;

/** A font that differs from one of the file: all that did not change stays as the file has it, theme colours too. */
export function writeFont(font: Font, before: Font, element: Element | null, xml: string): string {
  const kept = new Map(element?.children.map(({ name, start, end }) => [name, xml.slice(start, end)]));
  for (const [name, written] of describeFont(font, element ? before : null)) {
    if (written === "") kept.delete(name);
    else kept.set(name, written);
    // The theme's font would win over the name.
    if (name === "name") kept.delete("scheme");
  }
  const order = Array.from(kept).sort(([a], [b]) => CHILDREN.indexOf(a) - CHILDREN.indexOf(b));
  return writeElement(
    "font",
    {},
    order.map(([, written]) => written),
  );
}

const CHILDREN: readonly string[] = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The children that say what is different; all of them where there was no font before. `""` for one to leave out. */
function describeFont(font: Font, before: Font | null): (readonly [name: string, written: string])[] {
  const differs = (...keys: readonly (keyof Font)[]): boolean => keys.some((key) => font[key] !== before?.[key]);
  const described: (readonly [string, string, isDifferent: boolean])[] = [
    ["b", font.bold ? "<b/>" : "", differs("bold")],
    ["i", font.italic ? "<i/>" : "", differs("italic")],
    ["strike", font.strikethrough ? "<strike/>" : "", differs("strikethrough")],
    ["u", writeUnderline(font.underline), differs("underline")],
    ["vertAlign", writeVertical(font), differs("subscript", "superscript")],
    ["sz", writeElement("sz", { val: font.size }), differs("size")],
    ["color", writeElement("color", { rgb: toArgb(font.color) }), differs("color")],
    ["name", writeElement("name", { val: font.name }), differs("name")],
  ];
  return described.filter(([, , isDifferent]) => isDifferent).map(([name, written]) => [name, written]);
}

export function writeUnderline(underline: string): string {
  const known = UNDERLINES.find(([, office]) => office === underline)?.[0];
  return known === undefined ? "" : writeElement("u", { val: known === "single" ? null : known });
}

const writeVertical = ({ subscript, superscript }: Font): string =>
  subscript || superscript ? writeElement("vertAlign", { val: subscript ? "subscript" : "superscript" }) : "";
