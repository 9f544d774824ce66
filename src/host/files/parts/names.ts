import { quoteSheet } from "../../../sheet/a1";
import { isWholeColumns, isWholeRows } from "../../model/book/cells";
import type { DefinedName } from "../../model/book/defined-name";
import type { PageLayout, Span } from "../../model/book/page-layout";
import { COLUMNS, ROWS, type Sheet } from "../../model/book/sheet";
import { findRectangle, formatAbsolute, splitAddress, splitAreas } from "../../model/places/address";
import { addPrefixes, removePrefixes } from "../newer-functions";
import { type Element, listChildren, readFlag, textWithin } from "../xml/parse-xml";
import { escapeXml, writeElement } from "../xml/write-xml";

/** The names of a workbook part, and which of them are print settings. */
export interface ReadNames {
  readonly workbook: readonly DefinedName[];
  /** By the sheet's place among the tabs. */
  readonly sheets: ReadonlyMap<number, readonly DefinedName[]>;
  readonly print: ReadonlyMap<number, Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">>;
}

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";
const noPrint = { printArea: [], titleRows: null, titleColumns: null } as const;

export function readNames(workbookPart: Element): ReadNames {
  const workbook: DefinedName[] = [];
  const sheets = new Map<number, DefinedName[]>();
  const print = new Map<number, Pick<PageLayout, "printArea" | "titleRows" | "titleColumns">>();
  for (const element of listChildren(workbookPart, "definedNames", "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = element.attributes;
    const formula = textWithin(element).trim();
    const sheet = Number(localSheetId);
    if (name === PRINT_TITLES) print.set(sheet, { ...noPrint, ...print.get(sheet), ...readTitles(formula) });
    else if (name === PRINT_AREA) print.set(sheet, { ...noPrint, ...print.get(sheet), printArea: readAreas(formula) });
    else if (!name.startsWith("_xlnm.")) {
      const read = { name, formula: `=${removePrefixes(formula)}`, comment, visible: !readFlag(hidden) };
      if (localSheetId === undefined) workbook.push(read);
      else sheets.set(sheet, [...(sheets.get(sheet) ?? []), read]);
    }
  }
  return { workbook, sheets, print };
}

const readAreas = (formula: string) =>
  splitAreas(formula)
    .map((area) => findRectangle(splitAddress(area).address))
    .filter((area) => area !== null);

function readTitles(formula: string): { titleRows: Span | null; titleColumns: Span | null } {
  const areas = readAreas(formula);
  const rows = areas.find(isWholeRows);
  const columns = areas.find(isWholeColumns);
  return {
    titleRows: rows ? { first: rows.row, last: rows.row + rows.rows - 1 } : null,
    titleColumns: columns ? { first: columns.column, last: columns.column + columns.columns - 1 } : null,
  };
}

/** Whether a name is read: Excel's own are not, but for what is printed. */
export const isOurName = (name: string): boolean =>
  name === PRINT_AREA || name === PRINT_TITLES || !name.startsWith("_xlnm.");

export const writeName = ({ name, formula, comment, visible }: DefinedName, localSheetId: number | null): string =>
  writeElement(
    "definedName",
    { name, comment: comment || null, localSheetId, hidden: visible ? null : true },
    escapeXml(addPrefixes(formula.replace(/^=/, ""))),
  );

/** The names that a file has for what is printed of a sheet. */
export function printNames({ name, pageLayout: { printArea, titleRows, titleColumns } }: Sheet): DefinedName[] {
  const place = (address: string) => `${quoteSheet(name)}!${address}`;
  const titles = [
    titleColumns && {
      row: 0,
      rows: ROWS,
      column: titleColumns.first,
      columns: titleColumns.last - titleColumns.first + 1,
    },
    titleRows && { row: titleRows.first, rows: titleRows.last - titleRows.first + 1, column: 0, columns: COLUMNS },
  ].filter((area) => area !== null);
  const describe = (printName: string, areas: readonly Parameters<typeof formatAbsolute>[0][]): DefinedName[] =>
    areas.length === 0
      ? []
      : [
          {
            name: printName,
            formula: areas.map((area) => place(formatAbsolute(area))).join(","),
            comment: "",
            visible: true,
          },
        ];
  return [...describe(PRINT_AREA, printArea), ...describe(PRINT_TITLES, titles)];
}
