import { builtInStyles } from "../../model/book/built-in-styles";
import type { ConditionalLook } from "../../model/book/conditional-format";
import { type Format, standardFormat } from "../../model/book/format";
import { type Edit, editXml, insertLast, setAttributes } from "../xml/edit-xml";
import { type Element, findChild, listChildren } from "../xml/parse-xml";
import { type Attributes, escapeXml, writeElement } from "../xml/write-xml";
import { writeAlignment } from "./alignments";
import { writeBorders } from "./borders";
import { writeFill } from "./fills";
import { writeFont } from "./fonts";
import { BUILT_IN, FIRST_OWN_ID } from "./number-formats";
import type { Styles } from "./read-styles";
import { insertList, type ListName, STYLE_LISTS } from "./style-lists";

/** Styles that are added behind those of a file, which keep their numbers. */
export interface AddedStyles {
  /** The number of a style for this format, made from the one that the cell has. */
  readonly styleOf: (format: Format, before: number) => number;
  /** The number of a style for a conditional format. */
  readonly lookOf: (look: ConditionalLook, write: (look: ConditionalLook, numberFormatId: number) => string) => number;
  /** The part with all that was added; the same text where nothing was. */
  readonly write: () => string;
}

/** @example addStyles(styles).styleOf({ ...format, wrapText: true }, 3) // 18 */
export function addStyles(styles: Styles): AddedStyles {
  const lists = {
    fonts: makeList(styles.fonts.length),
    fills: makeList(styles.fills.length),
    borders: makeList(styles.borders.length),
    cellXfs: makeList(styles.cellFormats.length),
    dxfs: makeList(listChildren(styles.root, "dxfs", "dxf").length),
    cellStyleXfs: makeList(listChildren(styles.root, "cellStyleXfs", "xf").length),
    cellStyles: makeList(0),
    numFmts: makeList(0),
  };
  const adding: Adding = { styles, lists, numberFormats: new Map(), styleNames: new Map() };
  const known = new Map<Format, Map<number, number>>();
  return {
    styleOf(format, before) {
      const byStyle = known.get(format) ?? new Map<number, number>();
      known.set(format, byStyle);
      const index = byStyle.get(before) ?? findStyle(adding, format, before);
      byStyle.set(before, index);
      return index;
    },
    lookOf: (look, write) =>
      lists.dxfs.add(write(look, look.numberFormat === null ? 0 : findNumberFormat(adding, look.numberFormat))),
    write: () => writeLists(styles, lists),
  };
}

/** XML that is added to one list of the styles, each text once. */
interface List {
  readonly add: (written: string) => number;
  readonly added: () => readonly string[];
}

interface Adding {
  readonly styles: Styles;
  readonly lists: Readonly<Record<ListName, List>>;
  readonly numberFormats: Map<string, number>;
  readonly styleNames: Map<string, number>;
}

function makeList(first: number): List {
  const places = new Map<string, number>();
  return {
    add(written) {
      const place = places.get(written) ?? first + places.size;
      places.set(written, place);
      return place;
    },
    added: () => [...places.keys()],
  };
}

function findStyle(adding: Adding, format: Format, before: number): number {
  const { styles } = adding;
  if (styles.formatAt(before) === format && styles.cellFormats.length > before) return before;
  const same = styles.cellFormats.findIndex((_, index) => styles.formatAt(index) === format);
  return same >= 0 ? same : adding.lists.cellXfs.add(writeStyle(adding, format, before));
}

/** A `<xf>` that has all from the one before it that did not change. */
function writeStyle(adding: Adding, format: Format, before: number): string {
  const { styles, lists } = adding;
  const element = styles.cellFormats[before] ?? null;
  const old = element ? styles.formatAt(before) : standardFormat;
  const attributes = element?.attributes ?? {};
  const id = (name: string): number => Number(attributes[name] ?? 0);
  const font = styles.fonts[id("fontId")] ?? null;
  const ids: Attributes = {
    numFmtId:
      format.numberFormat === old.numberFormat && element
        ? id("numFmtId")
        : findNumberFormat(adding, format.numberFormat),
    fontId:
      isEqual(format.font, old.font) && font
        ? id("fontId")
        : lists.fonts.add(writeFont(format.font, old.font, font, styles.xml)),
    fillId: isEqual(format.fill, old.fill) && element ? id("fillId") : lists.fills.add(writeFill(format.fill)),
    borderId:
      isEqual(format.borders, old.borders) && element
        ? id("borderId")
        : lists.borders.add(writeBorders(format.borders, old.borders, styles.borders[id("borderId")], styles.xml)),
    xfId: format.style === old.style && element ? id("xfId") : findNamedStyle(adding, format.style),
  };
  return writeElement(
    "xf",
    {
      ...attributes,
      ...ids,
      quotePrefix: format.quotePrefix || null,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    },
    writeChildren(format, old, element, styles.xml),
  );
}

const isEqual = (a: object, b: object): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function writeChildren(format: Format, old: Format, element: Element | null, xml: string): string {
  const alignment = changeOnly(writeAlignment(format), writeAlignment(old));
  const protection = changeOnly(writeProtection(format), writeProtection(old));
  return [
    mergeChild(element && findChild(element, "alignment"), "alignment", alignment),
    mergeChild(element && findChild(element, "protection"), "protection", protection),
    ...(element?.children ?? []).filter(({ name }) => name === "extLst").map(({ start, end }) => xml.slice(start, end)),
  ].join("");
}

const writeProtection = ({ locked, formulaHidden }: Format): Attributes => ({
  locked: locked ? null : false,
  hidden: formulaHidden || null,
});

const changeOnly = (now: Attributes, before: Attributes): Attributes =>
  Object.fromEntries(Object.entries(now).filter(([key, value]) => value !== before[key]));

function mergeChild(element: Element | null, name: string, changes: Attributes): string {
  const merged = { ...element?.attributes, ...changes };
  return Object.values(merged).every((value) => value === null || value === undefined)
    ? ""
    : writeElement(name, merged);
}

function findNumberFormat({ styles, lists, numberFormats }: Adding, code: string): number {
  const builtIn = BUILT_IN.find(([, known]) => known === code)?.[0];
  const own =
    builtIn ?? Array.from(styles.numberFormats).find(([, known]) => known === code)?.[0] ?? numberFormats.get(code);
  if (own !== undefined) return own;
  const id = Math.max(FIRST_OWN_ID - 1, ...styles.numberFormats.keys(), ...numberFormats.values()) + 1;
  numberFormats.set(code, id);
  lists.numFmts.add(writeElement("numFmt", { numFmtId: id, formatCode: code }));
  return id;
}

/** The numbers that Excel gives to its own cell styles: ISO/IEC 29500-1, annex G.2. */
const BUILT_IN_IDS: Readonly<Record<string, number>> = {
  Comma: 3,
  Currency: 4,
  Percent: 5,
  Hyperlink: 8,
  "Warning Text": 11,
  Title: 15,
  "Heading 1": 16,
  "Heading 2": 17,
  "Heading 3": 18,
  "Heading 4": 19,
  Input: 20,
  Good: 26,
  Bad: 27,
  Neutral: 28,
  "Explanatory Text": 53,
};

/** A cell style by its name; added where the file does not have it. */
function findNamedStyle(adding: Adding, name: string): number {
  const { styles, lists, styleNames } = adding;
  const present = Array.from(styles.styleNames).find(([, known]) => known === name)?.[0] ?? styleNames.get(name);
  if (present !== undefined) return present;
  const format = builtInStyles.find((style) => style.name === name)?.format;
  if (!format) return 0;
  const xf = writeElement("xf", {
    numFmtId: findNumberFormat(adding, format.numberFormat),
    fontId: lists.fonts.add(writeFont(format.font, format.font, null, styles.xml)),
    fillId: lists.fills.add(writeFill(format.fill)),
    borderId: 0,
  });
  const place = lists.cellStyleXfs.add(xf);
  lists.cellStyles.add(writeElement("cellStyle", { name, xfId: place, builtinId: BUILT_IN_IDS[name] }));
  styleNames.set(name, place);
  return place;
}

function writeLists({ xml, root }: Styles, lists: Readonly<Record<ListName, List>>): string {
  const edits = STYLE_LISTS.flatMap((name): Edit[] => {
    const added = lists[name].added();
    if (added.length === 0) return [];
    const element = findChild(root, name);
    if (!element) return [insertList(xml, root, name, writeElement(name, { count: added.length }, added))];
    const count = element.children.length + added.length;
    if (element.innerStart === element.end)
      return [{ start: element.start, end: element.end, text: writeElement(escapeXml(name), { count }, added) }];
    return [setAttributes(xml, element, { count }), insertLast(xml, element, added.join(""))];
  });
  return editXml(xml, edits);
}
