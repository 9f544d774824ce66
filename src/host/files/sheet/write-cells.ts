import { formatCell, formatRectangle } from "../../../sheet/a1";
import type { Cell } from "../../../sheet/cell";
import type { Format } from "../../model/book/format";
import { NO_VALUE_YET } from "../../model/book/problem";
import type { StoredCell } from "../../model/book/sheet";
import { findRectangle } from "../../model/places/address";
import { changeTag } from "../xml/edit-xml";
import { type Attributes, escapeXml, writeAttributes, writeElement } from "../xml/write-xml";
import { isFileError } from "./cell-values";

/** What cells are written with. */
export interface CellWriter {
  /** The number of a style, made from the one that the cell had. */
  readonly styleOf: (format: Format, before: number) => number;
  /** The number of a text among those that the cells share. */
  readonly textNumber: (text: string) => number;
  readonly writeFormula: (formula: string, at: Cell) => string;
  /** A number as the file counts it: days may count from 1904. */
  readonly writeNumber: (value: number, format: Format) => number;
  /** Before the names of elements: `"x:"`, mostly `""`. */
  readonly prefix: string;
}

/** A cell as it stands in the file, and what is known of it. */
export interface FileCell {
  readonly xml: string;
  readonly cell: StoredCell | undefined;
  readonly look: Format;
}

/**
 * A `<c>` with new content. Attributes that are not known here stay, but those that belong to the old value.
 * Source: ISO/IEC 29500-1, 18.3.1.4 (c)
 */
export function writeCell(at: Cell, cell: StoredCell, look: Format, file: FileCell | null, writer: CellWriter): string {
  const before = file?.xml ?? "";
  const tag = /^<[^>]*>/.exec(before)?.[0] ?? "";
  const s = look === file?.look ? undefined : writer.styleOf(look, readStyleNumber(tag));
  const { type, value } = describeValue(cell, look, writer);
  const sameFormula = cell.formula !== null && file?.cell?.formula === cell.formula;
  const formula = sameFormula ? keepFormula(before) : "";
  const attributes: Attributes = {
    r: formatCell(at),
    ...(s === undefined ? {} : { s: s === 0 ? null : s }),
    t: type,
    ...(sameFormula ? {} : { cm: null, vm: null, ph: null }),
  };
  const inner =
    (formula ||
      (cell.formula === null ? "" : prefixed(writer, "f", escapeXml(writer.writeFormula(cell.formula, at))))) +
    (value === null ? "" : prefixed(writer, "v", escapeXml(value)));
  const open =
    tag === ""
      ? `<${writer.prefix}c${writeAttributes(attributes)}>`
      : changeTag(tag, attributes).replace(/\s*\/>$/, ">");
  return inner === "" ? open.replace(/>$/, "/>") : `${open}${inner}</${writer.prefix}c>`;
}

/** The number of the style in a start tag. */
export const readStyleNumber = (tag: string): number => Number(/^<[^>]*\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0);

const prefixed = ({ prefix }: CellWriter, name: string, content: string): string =>
  writeElement(`${prefix}${name}`, content.trim() === content ? {} : { "xml:space": "preserve" }, content);

const keepFormula = (xml: string): string =>
  /<(?:\w+:)?f(?=[\s/>])[^>]*?(?:\/>|>[^<]*<\/(?:\w+:)?f\s*>)/.exec(xml)?.[0] ?? "";

interface Written {
  readonly type: string | null;
  /** Null where the cell has no value. */
  readonly value: string | null;
}

/** Source: ISO/IEC 29500-1, 18.18.11 (ST_CellType) */
function describeValue({ value, formula, problem }: StoredCell, look: Format, writer: CellWriter): Written {
  // Without a value Excel calculates it on opening.
  if (formula !== null && problem && value === NO_VALUE_YET) return { type: null, value: null };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  if (typeof value === "number") return { type: null, value: writeNumber(writer.writeNumber(value, look)) };
  if (isFileError(value) && !look.quotePrefix) return { type: "e", value };
  if (formula !== null) return { type: "str", value };
  return value === "" ? { type: null, value: null } : { type: "s", value: String(writer.textNumber(value)) };
}

/** What is no number is not written: a file with NaN would not open. */
const writeNumber = (value: number): string | null => (Number.isFinite(value) ? String(value) : null);

/** A `<c>` that has moved or got another style; its content stays. */
export function moveCell(xml: string, from: Cell, to: Cell, style: number | null): string {
  if (from.row === to.row && from.column === to.column && style === null) return xml;
  const [tag = ""] = /^<[^>]*>/.exec(xml) ?? [];
  const changes = { r: formatCell(to), ...(style === null ? {} : { s: style === 0 ? null : style }) };
  return changeTag(tag, changes) + moveArea(xml.slice(tag.length), from, to);
}

/** The area of an array formula begins at its cell. */
const moveArea = (content: string, from: Cell, to: Cell): string =>
  from.row === to.row && from.column === to.column
    ? content
    : content.replace(/(<(?:\w+:)?f\b[^>]*\bref=")([^"]*)"/, (_, start: string, ref: string) => {
        const area = findRectangle(ref);
        const [down, right] = [to.row - from.row, to.column - from.column];
        const moved = area && formatRectangle({ ...area, row: area.row + down, column: area.column + right });
        return `${start}${moved ?? ref}"`;
      });
