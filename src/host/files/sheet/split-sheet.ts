import { type Element, parseXml } from "../xml/parse-xml";
import { simplifyXml } from "../xml/simplify-xml";

/** A sheet's part in two: its cells, which are many, and all that stands around them. */
export interface SplitSheet {
  /** The part with nothing within `<sheetData>`. */
  readonly frame: string;
  readonly root: Element;
  /** Where the cells belong in the frame. */
  readonly dataAt: number;
  /** The rows as XML. */
  readonly data: string;
}

/**
 * Takes a sheet's part apart.
 * Source: ISO/IEC 29500-1, 18.3.1.99 (worksheet), 18.3.1.80 (sheetData)
 * @throws {Error} where the part is not well-formed
 */
export function splitSheet(part: string): SplitSheet {
  const xml = simplifyXml(part);
  const opening = SHEET_DATA.exec(xml);
  if (!opening) return { frame: xml, root: parseXml(xml), dataAt: -1, data: "" };
  const [tag, prefix = "", isEmpty] = opening;
  if (isEmpty) {
    const start = opening.index + tag.length - 2;
    const frame = `${xml.slice(0, start)}></${prefix}sheetData>${xml.slice(start + 2)}`;
    return { frame, root: parseXml(frame), dataAt: start + 1, data: "" };
  }
  const start = opening.index + tag.length;
  const end = xml.indexOf(`</${prefix}sheetData`, start);
  if (end < 0) throw new SyntaxError("The sheet’s data does not end.");
  const frame = xml.slice(0, start) + xml.slice(end);
  return { frame, root: parseXml(frame), dataAt: start, data: xml.slice(start, end) };
}

const SHEET_DATA = /<(\w+:)?sheetData(?:\s[^<>]*?)?(\/)?>/;
