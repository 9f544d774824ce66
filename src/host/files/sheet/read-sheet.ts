import { isDateFormat } from "numfmt";
import { readRectangle } from "../../../sheet/a1";
import type { Rectangle } from "../../../sheet/rectangle";
import type { DefinedName } from "../../model/book/defined-name";
import type { Format } from "../../model/book/format";
import type { PageLayout } from "../../model/book/page-layout";
import { emptyCell, emptyRow, type Row, type Sheet } from "../../model/book/sheet";
import { findRectangle } from "../../model/places/address";
import { isInside, listCells } from "../../model/places/rectangles";
import { FileError } from "../file-error";
import type { Package } from "../package/package";
import { readRelations } from "../package/relations";
import { readAttachments } from "../parts/attachments";
import { findColor } from "../styles/colors";
import type { Styles } from "../styles/read-styles";
import { type Element, findChild, listChildren } from "../xml/parse-xml";
import { readColumns, readStandardWidth } from "./columns";
import { readConditionalFormats } from "./conditional-formats";
import { readFilters } from "./filters";
import { type FoundLink, readLinks } from "./links";
import { readPageLayout } from "./page-layouts";
import { readProtection } from "./protections";
import { readRows, type RowReader } from "./read-rows";
import { formulaReader } from "./shared-formulas";
import { readView } from "./sheet-view";
import { splitSheet } from "./split-sheet";
import { readValidations } from "./validations";

/** What of the workbook a sheet is read with. */
export interface Surroundings extends Pick<
  RowReader,
  "stringAt" | "countCell" | "countsFrom1904" | "noteUncalculated"
> {
  readonly styles: Styles;
  readonly names: readonly DefinedName[];
  readonly print: Pick<PageLayout, "printArea" | "titleRows" | "titleColumns"> | null;
  /** The authors of threaded comments by their ids. */
  readonly people: ReadonlyMap<string, string>;
  readonly nextId: () => string;
  /** Takes a sentence about a part that cannot be read, without which the sheet can. */
  readonly warn: (sentence: string) => void;
}

/**
 * Reads a worksheet from its part; `blank` gives it its name, its id and its visibility.
 * @throws {FileError} where the part is missing or not well-formed
 */
export function readSheet(blank: Sheet, file: Package, path: string, surroundings: Surroundings): Sheet {
  const part = file.read(path);
  if (part === null)
    throw new FileError(
      `The sheet “${blank.name}” is missing from this workbook: there is no part ${path}. ` +
        "Open the workbook in Excel, let Excel repair it, save it under another name and try that file.",
    );
  try {
    return readPart(blank, part, file, path, surroundings);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(
      `The sheet “${blank.name}” is damaged: its part ${path} cannot be read. Open the workbook in Excel, ` +
        "let Excel repair it, save it under another name and try that file.",
      { cause },
    );
  }
}

function readPart(blank: Sheet, part: string, file: Package, path: string, surroundings: Surroundings): Sheet {
  const { styles, names, print, nextId } = surroundings;
  const { root, data } = splitSheet(part);
  const attachments = readAttachments(file, path, surroundings);
  const normal = styles.formatAt(0);
  const standardWidth = readStandardWidth(root, blank.standardWidth);
  const columns = readColumns(root, standardWidth, normal, styles.formatAt);
  const properties = findChild(root, "sheetPr");
  const rows = readRows(data, {
    ...surroundings,
    ...datesOf(),
    formatAt: styles.formatAt,
    columnFormat: (column) => columns.get(column)?.format ?? normal,
    readFormula: formulaReader(attachments.tables),
  });
  putLinks(rows, readLinks(root, readRelations(file, path)));
  return {
    ...blank,
    ...readView(root),
    ...attachments,
    tabColor: findColor(properties && findChild(properties, "tabColor"), styles.palette) ?? "",
    standardWidth,
    rows,
    columns,
    format: normal,
    merges: listChildren(root, "mergeCells", "mergeCell").flatMap(
      ({ attributes }) => findRectangle(attributes.ref ?? "") ?? [],
    ),
    names,
    conditionalFormats: readConditionalFormats(root, styles).map(({ format }) => ({ ...format, id: nextId() })),
    validations: readValidations(root).map(({ validation }) => validation),
    pageLayout: { ...readPageLayout(root), ...print },
    protection: readProtection(findChild(root, "sheetProtection")),
    filter: readFilter(findChild(root, "autoFilter")),
  };
}

function datesOf(): Pick<RowReader, "isDate" | "asDate"> {
  const known = new Map<Format, boolean>();
  const dated = new Map<string, Format>();
  return {
    isDate(format) {
      const is = known.get(format) ?? isDateFormat(format.numberFormat);
      known.set(format, is);
      return is;
    },
    asDate(format, hasTime) {
      const made = { ...format, numberFormat: hasTime ? "yyyy-mm-dd hh:mm:ss" : "yyyy-mm-dd" };
      const key = JSON.stringify(made);
      const same = dated.get(key) ?? made;
      dated.set(key, same);
      return same;
    },
  };
}

/** Links over more cells than this are put on those only that hold or show something. */
const MANY_CELLS = 1000;

function putLinks(rows: Map<number, Row>, links: readonly FoundLink[]): void {
  for (const { on, link } of links) {
    const isLarge = on.rows * on.columns > MANY_CELLS;
    for (const { row, column } of isLarge ? storedIn(rows, on) : listCells(on)) {
      const before = rows.get(row) ?? emptyRow;
      const cells = before.cells.slice();
      cells[column] = { ...(cells[column] ?? emptyCell), link };
      rows.set(row, { ...before, cells });
    }
  }
}

function* storedIn(rows: ReadonlyMap<number, Row>, on: Rectangle): Generator<{ row: number; column: number }> {
  for (const [row, { cells }] of [...rows])
    for (const column of cells.keys())
      if (cells[column] && isInside({ row, column, rows: 1, columns: 1 }, on)) yield { row, column };
}

function readFilter(filter: Element | null): Sheet["filter"] {
  if (!filter?.attributes.ref) return null;
  const rectangle = readRectangle(filter.attributes.ref);
  return { rectangle, criteria: readFilters(filter, rectangle.columns) };
}
