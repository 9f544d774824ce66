import type { ConditionalLook } from "../../model/book/conditional-format";
import { type Format, standardFormat } from "../../model/book/format";
import { type Element, findChild, listChildren, parseXml, readFlag } from "../xml/parse-xml";
import { readAlignment } from "./alignments";
import { readBorders } from "./borders";
import { type Palette, readPalette } from "./colors";
import { readFill } from "./fills";
import { readFont } from "./fonts";
import { readLook } from "./looks";
import { readNumberFormats } from "./number-formats";

/** The styles of a workbook. Formats are made when they are asked for; equal ones are the same object. */
export interface Styles {
  readonly xml: string;
  readonly root: Element;
  readonly palette: Palette;
  readonly numberFormats: ReadonlyMap<number, string>;
  readonly fonts: readonly Element[];
  readonly fills: readonly Element[];
  readonly borders: readonly Element[];
  readonly cellFormats: readonly Element[];
  /** The names of cell styles by the places that cell formats refer to them by. */
  readonly styleNames: ReadonlyMap<number, string>;
  /** How a cell with this style looks; as in a new workbook where there is no such style. */
  readonly formatAt: (index: number) => Format;
  /** What a conditional format with this style changes. */
  readonly lookAt: (index: number) => ConditionalLook;
}

/**
 * Reads the part with the styles.
 * Source: ISO/IEC 29500-1, 18.8
 * @example readStyles(xml, () => null).formatAt(0).font.name // "Calibri"
 */
export function readStyles(xml: string, readThemePart: () => string | null): Styles {
  const root = parseXml(xml);
  const looks = listChildren(root, "dxfs", "dxf");
  const parts = {
    xml,
    root,
    palette: readPalette(readThemePart, root),
    numberFormats: readNumberFormats(root),
    fonts: listChildren(root, "fonts", "font"),
    fills: listChildren(root, "fills", "fill"),
    borders: listChildren(root, "borders", "border"),
    cellFormats: listChildren(root, "cellXfs", "xf"),
    styleNames: readStyleNames(root),
  };
  return {
    ...parts,
    formatAt: readOnce(shareEqual((index) => readFormat(parts, index))),
    lookAt: readOnce((index) => readLook(looks[index], parts.palette)),
  };
}

const readStyleNames = (root: Element): ReadonlyMap<number, string> =>
  new Map(
    listChildren(root, "cellStyles", "cellStyle").map(({ attributes: { xfId, name = "Normal" } }) => [
      Number(xfId),
      name,
    ]),
  );

function readFormat(styles: Omit<Styles, "formatAt" | "lookAt">, index: number): Format {
  const element = styles.cellFormats[index];
  if (!element) return standardFormat;
  const { numFmtId, fontId, fillId, borderId, xfId, quotePrefix } = element.attributes;
  const font = styles.fonts[Number(fontId ?? 0)];
  const protection = findChild(element, "protection")?.attributes ?? {};
  return {
    ...standardFormat,
    ...readAlignment(findChild(element, "alignment")),
    numberFormat: styles.numberFormats.get(Number(numFmtId ?? 0)) ?? standardFormat.numberFormat,
    font: font ? readFont(font, styles.palette) : standardFormat.font,
    fill: readFill(styles.fills[Number(fillId ?? 0)], styles.palette),
    borders: readBorders(styles.borders[Number(borderId ?? 0)], styles.palette),
    locked: readFlag(protection.locked, true),
    formulaHidden: readFlag(protection.hidden),
    quotePrefix: readFlag(quotePrefix),
    style: styles.styleNames.get(Number(xfId ?? 0)) ?? standardFormat.style,
  };
}

function readOnce<Value>(read: (index: number) => Value): (index: number) => Value {
  const known: Value[] = [];
  return (index) => (known[index] ??= read(index));
}

/** One object for all formats that are equal: files often have many styles that look the same. */
function shareEqual(read: (index: number) => Format): (index: number) => Format {
  const known = new Map([[JSON.stringify(standardFormat), standardFormat]]);
  return (index) => {
    const format = read(index);
    const key = JSON.stringify(format);
    const same = known.get(key) ?? format;
    known.set(key, same);
    return same;
  };
}
