import type * as ExcelJS from "exceljs";
import { findCell, readRectangle } from "../../sheet/a1";
import type { Cell } from "../../sheet/cell";
import type { ConditionalFormat } from "../model/book/conditional-format";
import type { DefinedName } from "../model/book/defined-name";
import type { Format } from "../model/book/format";
import type { PageLayout } from "../model/book/page-layout";
import {
  type Column,
  emptyCell,
  emptyColumn,
  emptyRow,
  type Row,
  type Sheet,
  type StoredCell,
} from "../model/book/sheet";
import type { Table } from "../model/book/table";
import { listCells } from "../model/places/rectangles";
import { readCellValue } from "./cell-values";
import { findColor, type Theme } from "./colors";
import { readConditionalFormats } from "./conditional-formats";
import { readFormula } from "./file-formulas";
import { readFilters } from "./filters";
import { readGraphicFormats } from "./graphic-formats";
import { readPageLayout } from "./page-layouts";
import { markQuoted } from "./quote-prefixes";
import type { SheetPart } from "./sheet-part";
import { styleReader } from "./styles";
import type { Element } from "./xml";

/** What of the workbook a sheet is read with. */
export interface Around {
  readonly theme: Theme;
  /** How a cell looks that says nothing of its own. */
  readonly normal: Format;
  readonly names: readonly DefinedName[];
  readonly print: Pick<PageLayout, "printArea" | "titleRows" | "titleColumns"> | null;
  readonly nextId: () => string;
}

/** What ExcelJS keeps of a sheet, without its classes around it. */
interface FileModel {
  readonly cols?: readonly (Partial<ExcelJS.Column> & { readonly min: number; readonly max: number })[];
  readonly rows: readonly FileRow[];
  readonly merges: readonly string[];
}

interface FileView {
  readonly state?: string;
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly activeCell?: string;
  readonly showGridLines?: boolean;
  readonly showRowColHeaders?: boolean;
}

interface FileRow {
  readonly number: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly style?: Partial<ExcelJS.Style>;
  readonly cells: readonly FileCell[];
}

interface FileCell {
  readonly address: string;
  readonly value?: unknown;
  readonly text?: string;
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly result?: unknown;
  readonly style?: Partial<ExcelJS.Style>;
  readonly master?: string;
}

/** `blank` gives the sheet its name and id; ExcelJS read `source`, we ourselves read `part`. */
export function readSheet(blank: Sheet, source: ExcelJS.Worksheet, part: SheetPart, around: Around): Sheet {
  const model = source.model as unknown as FileModel;
  const formats = formatReader(around);
  // Null where the file does not say how the sheet is looked at, as is so in files that ExcelJS writes.
  const view = (source.views as readonly FileView[] | null)?.[0];
  const frozen = view?.state === "frozen" ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : blank.frozen;
  const active = findCell(view?.activeCell ?? "") ?? { row: 0, column: 0 };
  const defaultWidth = (source.properties as Partial<ExcelJS.WorksheetProperties>).defaultColWidth;
  const standardWidth = defaultWidth === undefined ? blank.standardWidth : toCharacters(defaultWidth);
  return {
    ...blank,
    visibility: source.state === "hidden" ? "Hidden" : source.state === "veryHidden" ? "VeryHidden" : "Visible",
    tabColor: findColor(source.properties.tabColor, around.theme) ?? "",
    showGridlines: view?.showGridLines ?? true,
    showHeadings: view?.showRowColHeaders ?? true,
    standardWidth,
    rows: readRows(source, model, part, formats),
    columns: readColumns(model, formats, standardWidth),
    format: around.normal,
    merges: model.merges.map(readRectangle),
    frozen,
    selection: [{ ...active, rows: 1, columns: 1 }],
    tables: part.tables,
    names: around.names,
    conditionalFormats: [
      ...readConditionalFormats(source, around.theme),
      ...part.graphicFormats.flatMap((element) => readGraphicFormats(element, around.theme)),
    ]
      .sort((a, b) => a.priority - b.priority)
      .map(({ priority, ...format }): ConditionalFormat => ({
        ...format,
        id: around.nextId(),
        stopIfTrue: part.stopping.has(priority),
      })),
    validations: part.validations,
    comments: part.comments,
    notes: part.notes,
    pageLayout: {
      ...readPageLayout(source),
      ...around.print,
      rowBreaks: part.rowBreaks,
      columnBreaks: part.columnBreaks,
    },
    protection: part.protection,
    filter: readFilter(part.filter),
  };
}

type ReadFormat = (style: Partial<ExcelJS.Style> | undefined) => Format | null;

/** Null where a style says no more than the workbook's normal one. */
function formatReader({ theme, normal }: Around): ReadFormat {
  const read = styleReader(theme);
  const plain = JSON.stringify(normal);
  const isPlain = new Map<Format, boolean>();
  return (style) => {
    const format = style ? read(style) : null;
    if (!format) return null;
    let same = isPlain.get(format);
    if (same === undefined) isPlain.set(format, (same = JSON.stringify(format) === plain));
    return same ? null : format;
  };
}

function readRows(
  source: ExcelJS.Worksheet,
  model: FileModel,
  part: SheetPart,
  formats: ReadFormat,
): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  for (const row of model.rows) {
    const cells: (StoredCell | undefined)[] = [];
    for (const cell of row.cells) {
      const position = findCell(cell.address);
      const read = position && readCell(source, cell, position, part.tables, formats);
      if (position && read) cells[position.column] = read;
    }
    const height = part.chosenHeights.has(row.number) ? (row.height ?? null) : null;
    const read: Row = {
      cells,
      height,
      hidden: row.hidden ?? false,
      outlineLevel: row.outlineLevel ?? 0,
      format: formats(row.style),
    };
    if (cells.length > 0 || JSON.stringify(read) !== JSON.stringify(emptyRow)) rows.set(row.number - 1, read);
  }
  markQuoted(rows, part.quoted);
  for (const { on, link } of part.links) {
    for (const { row, column } of listCells(on)) {
      const before = rows.get(row) ?? emptyRow;
      const cells = before.cells.slice();
      cells[column] = { ...(cells[column] ?? emptyCell), link };
      rows.set(row, { ...before, cells });
    }
  }
  return rows;
}

function readCell(
  source: ExcelJS.Worksheet,
  cell: FileCell,
  position: Cell,
  tables: readonly Table[],
  formats: ReadFormat,
): StoredCell | null {
  const format = formats(cell.style);
  const isFormula = cell.formula !== undefined || cell.sharedFormula !== undefined;
  // What depends on a formula elsewhere is worked out by ExcelJS when asked for.
  const formula = isFormula ? (cell.formula ?? source.getCell(cell.address).formula) : undefined;
  const value = cell.master === undefined ? readCellValue(isFormula ? cell.result : (cell.value ?? cell.text)) : "";
  if (value === "" && formula === undefined && format === null) return null;
  return { value, formula: formula ? readFormula(formula, position, tables) : null, format, link: null };
}

function readColumns(
  { cols = [] }: FileModel,
  formats: ReadFormat,
  standardWidth: number,
): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const { min, max, width, hidden = false, outlineLevel = 0, style } of cols) {
    const characters = width === undefined ? standardWidth : toCharacters(width);
    const column: Column = {
      width: characters === standardWidth ? null : characters,
      hidden,
      outlineLevel,
      format: formats(style),
    };
    if (JSON.stringify(column) === JSON.stringify(emptyColumn)) continue;
    for (let index = min - 1; index < max; index++) columns.set(index, column);
  }
  return columns;
}

/** A file's widths count the space around the characters, too: 5 pixels, where a digit has 7. */
const AROUND = 5 / 7;
const toCharacters = (width: number): number => Math.max(0, Math.round((width - AROUND) * 100) / 100);
export const toFileWidth = (characters: number): number => characters + AROUND;

function readFilter(filter: Element | null): Sheet["filter"] {
  if (!filter?.attributes.ref) return null;
  const rectangle = readRectangle(filter.attributes.ref);
  return { rectangle, criteria: readFilters(filter, rectangle.columns) };
}
