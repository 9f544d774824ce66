import { formatCell, formatColumn, quoteSheet } from "../../../sheet/a1";
import type { StreamedCell, StreamedRow, StreamedSheet } from "../../../sheet/streamed-book";
import { escapeXml, MAIN_NAMESPACE, RELATION_NAMESPACE, writeElement, XML_HEAD } from "../xml/write-xml";
import { createLinks } from "./links";
import type { StyleOf } from "./looks";

/** What the workbook has to say of a sheet that is written. */
export interface FinishedSheet {
  readonly name: string;
  /** The names in its scope, as XML without their sheet's number. */
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly hidden?: boolean }[];
  /** The part with the addresses of its links; `""` where it has none. */
  readonly relations: string;
}

/** The text of a sheet's part, and, once it was read to its end, what others have to say of it. */
export function streamSheet(
  sheet: StreamedSheet,
  styleOf: StyleOf,
  isFirst: boolean,
): { readonly text: Iterable<string>; readonly finish: () => FinishedSheet } {
  const links = createLinks();
  let rows = 0;

  function* writeText(): Generator<string> {
    yield writeHead(sheet, isFirst);
    for (const row of sheet.rows) yield writeRow(row, rows++, styleOf, links.add);
    yield writeTail(sheet, rows, links.write());
  }
  return {
    text: writeText(),
    finish: () => ({ name: sheet.name, names: listNames(sheet, rows), relations: links.writeRelations() }),
  };
}

function writeHead({ tabColor, frozenRows, columnWidths }: StreamedSheet, isFirst: boolean): string {
  const below = formatCell({ row: frozenRows, column: 0 });
  const pane = writeElement("pane", {
    ySplit: frozenRows,
    topLeftCell: below,
    activePane: "bottomLeft",
    state: "frozen",
  });
  const selection = writeElement("selection", { pane: "bottomLeft", activeCell: below, sqref: below });
  const view = { showGridLines: 0, ...(isFirst && { tabSelected: true }), workbookViewId: 0 };
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">`,
    writeElement("sheetPr", {}, [
      writeElement("tabColor", { rgb: `FF${tabColor.slice(1).toUpperCase()}` }),
      writeElement("pageSetUpPr", { fitToPage: true }),
    ]),
    writeElement("sheetViews", {}, writeElement("sheetView", view, frozenRows > 0 ? [pane, selection] : "")),
    writeElement("sheetFormatPr", { defaultRowHeight: 15 }),
    writeElement(
      "cols",
      {},
      columnWidths.map((width, at) => writeElement("col", { min: at + 1, max: at + 1, width, customWidth: true })),
    ),
    "<sheetData>",
  ].join("");
}

function writeRow(
  { cells, height, firstHeight }: StreamedRow,
  row: number,
  styleOf: StyleOf,
  addLink: (at: string, link: NonNullable<NonNullable<StreamedCell>["link"]>) => void,
): string {
  const written = cells.map((cell, column) => {
    if (cell === null) return "";
    const at = `${COLUMN_NAMES[column] ?? formatColumn(column)}${row + 1}`;
    if (cell.link) addLink(at, cell.link);
    return writeCell(cell, at, styleOf);
  });
  const fixed = height === undefined ? "" : ' customHeight="1"';
  const points = height ?? firstHeight;
  const size = points === undefined ? "" : ` ht="${points}"${fixed}`;
  return `<row r="${row + 1}"${size}>${written.join("")}</row>`;
}

const COLUMN_NAMES = Array.from({ length: 64 }, (_, column) => formatColumn(column));

function writeCell({ value, look }: NonNullable<StreamedCell>, at: string, styleOf: StyleOf): string {
  if (typeof value === "number") return `<c r="${at}" s="${styleOf(look, false)}"><v>${value}</v></c>`;
  if (value === "") return `<c r="${at}" s="${styleOf(look, false)}"/>`;
  const style = styleOf(look, LIKE_FORMULA.test(value));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

/** Typed again, such a text would become a formula. */
const LIKE_FORMULA = /^[=+\-@']/;
/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** `_x0041_` would be read as the letter A: ISO/IEC 29500-1, 22.4.2.4 */
const escapeText = (text: string): string => escapeXml(shorten(text).replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_"));

const shorten = (text: string): string => (text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text);

function writeTail(sheet: StreamedSheet, rows: number, links: string): string {
  const { merges = [] } = sheet;
  return [
    "</sheetData>",
    writeElement("autoFilter", { ref: findFiltered(sheet, rows) }),
    merges.length > 0
      ? writeElement(
          "mergeCells",
          { count: merges.length },
          merges.map((ref) => writeElement("mergeCell", { ref })),
        )
      : "",
    links,
    writeElement("pageMargins", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }),
    writeElement("pageSetup", { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    writeElement(
      "headerFooter",
      {},
      writeElement("oddFooter", {}, `&amp;L${escapeXml(sheet.name)}&amp;RPage &amp;P of &amp;N`),
    ),
    "</worksheet>",
  ].join("");
}

/** From the heading to the last row, as `A6:L206`. */
const findFiltered = ({ frozenRows, columnWidths }: StreamedSheet, rows: number): string =>
  `A${frozenRows}:${formatColumn(columnWidths.length - 1)}${Math.max(rows, frozenRows)}`;

function listNames(sheet: StreamedSheet, rows: number): FinishedSheet["names"] {
  const own = quoteSheet(sheet.name);
  const fix = (range: string): string => `${own}!${range.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
  const last = `${formatColumn(sheet.printedColumns - 1)}${Math.max(rows, 1)}`;
  return [
    { name: "_xlnm._FilterDatabase", refersTo: fix(findFiltered(sheet, rows)), hidden: true },
    { name: "_xlnm.Print_Area", refersTo: fix(`A1:${last}`) },
    { name: "_xlnm.Print_Titles", refersTo: `${own}!$${sheet.frozenRows}:$${sheet.frozenRows}` },
    ...sheet.names.map(({ name, rectangle }) => ({ name, refersTo: fix(formatCell(rectangle)) })),
  ];
}
