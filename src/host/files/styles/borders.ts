import { type Border, type Borders, type Edge, noBorder, standardFormat } from "../../model/book/format";
import { type Element, findChild, readFlag } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";
import { findColor, type Palette, toArgb } from "./colors";

const LINES: readonly (readonly [file: string, style: Border["style"], weight: Border["weight"]])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dotted", "Dot", "Thin"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

/** In the order of the format; `start` and `end` are the names of the strict kind of file. */
const SIDES: readonly (readonly [file: readonly string[], edge: Edge])[] = [
  [["left", "start"], "EdgeLeft"],
  [["right", "end"], "EdgeRight"],
  [["top"], "EdgeTop"],
  [["bottom"], "EdgeBottom"],
];

/** A `<border>`. Source: ISO/IEC 29500-1, 18.8.4 */
export function readBorders(element: Element | undefined, palette: Palette): Borders {
  if (!element || element.children.every(({ attributes }) => !isLine(attributes.style))) return standardFormat.borders;
  const read = (names: readonly string[]): Border => {
    const line = names.map((name) => findChild(element, name)).find((found) => found !== null);
    const known = LINES.find(([file]) => file === line?.attributes.style);
    if (!line || !known) return noBorder;
    const color = findColor(findChild(line, "color"), palette) ?? "#000000";
    return { ...noBorder, style: known[1], weight: known[2], color };
  };
  const sides = Object.fromEntries(SIDES.map(([file, edge]) => [edge, read(file)])) as Record<Edge, Border>;
  const diagonal = read(["diagonal"]);
  return {
    ...sides,
    DiagonalDown: readFlag(element.attributes.diagonalDown) ? diagonal : noBorder,
    DiagonalUp: readFlag(element.attributes.diagonalUp) ? diagonal : noBorder,
  };
}

const isLine = (style: string | undefined): boolean => style !== undefined && style !== "none";

/** A border that differs from one of the file: sides that did not change stay as the file has them. */
export function writeBorders(borders: Borders, before: Borders, element: Element | undefined, xml: string): string {
  const keep = (names: readonly string[]): string => {
    const side = element && names.map((name) => findChild(element, name)).find((found) => found !== null);
    return side ? xml.slice(side.start, side.end) : `<${names[0] ?? ""}/>`;
  };
  const sides = SIDES.map(([names, edge]) =>
    isSame(borders[edge], before[edge]) ? keep(names) : writeLine(names[0] ?? "", borders[edge]),
  );
  const { DiagonalDown, DiagonalUp } = borders;
  const isOld = isSame(DiagonalDown, before.DiagonalDown) && isSame(DiagonalUp, before.DiagonalUp);
  const diagonal = DiagonalDown.style === "None" ? DiagonalUp : DiagonalDown;
  return writeElement(
    "border",
    { diagonalUp: DiagonalUp.style !== "None" || null, diagonalDown: DiagonalDown.style !== "None" || null },
    [...sides, isOld ? keep(["diagonal"]) : writeLine("diagonal", diagonal)],
  );
}

const isSame = (a: Border, b: Border): boolean =>
  a === b ||
  (a.style === b.style && a.weight === b.weight && a.color === b.color) ||
  (a.style === "None" && b.style === "None");

function writeLine(name: string, { style, weight, color }: Border): string {
  const known =
    LINES.find(([, office, width]) => office === style && width === weight) ??
    LINES.find(([, office]) => office === style);
  return known
    ? writeElement(name, { style: known[0] }, writeElement("color", { rgb: toArgb(color) }))
    : writeElement(name, {});
}
