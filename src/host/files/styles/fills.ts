import { type Fill, noFill } from "../../model/book/format";
import { type Element, findChild, findWithin } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import { findColor, type Palette, toArgb } from "./colors";

/** A `<fill>`. A gradient is shown by its first colour. Source: ISO/IEC 29500-1, 18.8.20 */
export function readFill(element: Element | undefined, palette: Palette): Fill {
  const gradient = element && findChild(element, "gradientFill");
  if (gradient) {
    const [color] = findWithin(gradient, "color");
    return { ...noFill, pattern: "Solid", color: findColor(color, palette) ?? "" };
  }
  const pattern = element && findChild(element, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (!pattern || type === "none") return noFill;
  const color = findColor(findChild(pattern, "fgColor"), palette) ?? "";
  const background = findColor(findChild(pattern, "bgColor"), palette) ?? "";
  if (type === "solid") return { ...noFill, pattern: "Solid", color: color || background };
  return { ...noFill, pattern: type.charAt(0).toUpperCase() + type.slice(1), patternColor: color, color: background };
}

export function writeFill({ color, pattern, patternColor }: Fill): string {
  if (pattern === "None" && color === "") return "<fill><patternFill/></fill>";
  if (pattern === "Solid" || pattern === "None" || pattern === "") return writePattern("solid", color, "");
  return writePattern(pattern.charAt(0).toLowerCase() + pattern.slice(1), patternColor, color);
}

const writePattern = (patternType: string, foreground: string, background: string): string =>
  writeElement(
    "fill",
    {},
    writeElement("patternFill", { patternType }, [
      foreground === "" ? "" : writeElement("fgColor", { rgb: toArgb(foreground) }),
      background === "" ? "" : writeElement("bgColor", { rgb: toArgb(background) }),
    ]),
  );
