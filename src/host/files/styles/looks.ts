import { type ConditionalLook, noLook } from "../../model/book/conditional-format";
import { type Element, findChild } from "../xml/parse-xml";
import { escapeXml, writeElement } from "../xml/write-xml";
import { findColor, type Palette, toArgb } from "./colors";
import { readSwitch, readUnderline, writeUnderline } from "./fonts";

/** A `<dxf>`: what a conditional format changes. Source: ISO/IEC 29500-1, 18.8.14 */
export function readLook(element: Element | undefined, palette: Palette): ConditionalLook {
  if (!element) return noLook;
  const font = findChild(element, "font");
  const fill = findChild(element, "fill");
  const border = findChild(element, "border");
  const underline = font ? readUnderline(font) : "None";
  return {
    fill: fill && readFillColor(fill, palette),
    color: font && findColor(findChild(font, "color"), palette),
    bold: font && readSwitch(font, "b"),
    italic: font && readSwitch(font, "i"),
    strikethrough: font && readSwitch(font, "strike"),
    underline: underline === "None" ? null : underline,
    numberFormat: findChild(element, "numFmt")?.attributes.formatCode ?? null,
    borders: {
      EdgeTop: readEdge(border, "top", palette),
      EdgeBottom: readEdge(border, "bottom", palette),
      EdgeLeft: readEdge(border, "left", palette),
      EdgeRight: readEdge(border, "right", palette),
    },
  };
}

/** Excel colours with the background here, other programs with the foreground. */
function readFillColor(fill: Element, palette: Palette): string | null {
  const pattern = findChild(fill, "patternFill");
  if (!pattern) return null;
  return findColor(findChild(pattern, "bgColor"), palette) ?? findColor(findChild(pattern, "fgColor"), palette);
}

function readEdge(border: Element | null, name: string, palette: Palette): ConditionalLook["borders"]["EdgeTop"] {
  const side = border && findChild(border, name);
  const style = side?.attributes.style ?? "none";
  if (!side || style === "none") return noLook.borders.EdgeTop;
  return { style: "Continuous", color: findColor(findChild(side, "color"), palette) ?? "#000000" };
}

/** A `<dxf>`; `numberFormatId` is the id of its number format, where it has one. */
export const writeLook = (look: ConditionalLook, numberFormatId: number): string =>
  writeElement("dxf", {}, [
    wrap("font", [
      look.bold === null ? "" : writeElement("b", { val: look.bold ? null : false }),
      look.italic === null ? "" : writeElement("i", { val: look.italic ? null : false }),
      look.strikethrough === null ? "" : writeElement("strike", { val: look.strikethrough ? null : false }),
      look.underline === null ? "" : writeUnderline(look.underline),
      look.color === null ? "" : writeElement("color", { rgb: toArgb(look.color) }),
    ]),
    look.numberFormat === null
      ? ""
      : writeElement("numFmt", { numFmtId: numberFormatId, formatCode: look.numberFormat }),
    look.fill === null ? "" : writeLookFill(look.fill),
    wrap(
      "border",
      (["left", "right", "top", "bottom"] as const).map((side) => writeEdge(side, look.borders[EDGES[side]])),
    ),
  ]);

const EDGES = { left: "EdgeLeft", right: "EdgeRight", top: "EdgeTop", bottom: "EdgeBottom" } as const;

const wrap = (name: string, children: readonly string[]): string =>
  children.join("") === "" ? "" : writeElement(name, {}, children);

/** Neither Excel nor other programs colour without a pattern. */
const writeLookFill = (color: string): string =>
  writeElement(
    "fill",
    {},
    writeElement("patternFill", { patternType: "solid" }, [
      writeElement("fgColor", { rgb: toArgb(color) }),
      writeElement("bgColor", { rgb: toArgb(color) }),
    ]),
  );

const writeEdge = (name: string, { style, color }: ConditionalLook["borders"]["EdgeTop"]): string =>
  style === "None"
    ? ""
    : writeElement(name, { style: "thin" }, writeElement("color", { rgb: escapeXml(toArgb(color)) }));
