import { formatRectangle, readRectangle } from "../../../sheet/a1";
import { cellAt } from "../../model/book/cells";
import type { Sheet } from "../../model/book/sheet";
import type { Table, TableColumn } from "../../model/book/table";
import { toR1C1 } from "../../model/places/r1c1";
import { getBody } from "../../model/places/table-areas";
import { writeFormula } from "../sheet/file-formulas";
import { readFilters, writeFilter } from "../sheet/filters";
import { type Element, findChild, listChildren, parseXml, readFlag } from "../xml/parse-xml";
import { escapeXml, MAIN_NAMESPACE, writeElement, XML_HEAD } from "../xml/write-xml";
import { decodeEscapes, encodeEscapes } from "./shared-strings";

/** A table from its part. Source: ISO/IEC 29500-1, 18.5.1.2 */
export function readTable(xml: string, id: string): Table {
  const root = parseXml(xml);
  const { displayName, name = "", ref = "A1", headerRowCount, totalsRowCount } = root.attributes;
  const look = findChild(root, "tableStyleInfo")?.attributes ?? {};
  const list = listChildren(root, "tableColumns", "tableColumn");
  const filters = readFilters(findChild(root, "autoFilter"), list.length);
  return {
    id,
    name: displayName ?? name,
    rectangle: readRectangle(ref),
    columns: list.map((column, index) => readColumn(column, index, filters[index] ?? null)),
    style: look.name ?? "",
    showHeaders: headerRowCount !== "0",
    showTotals: totalsRowCount !== undefined && totalsRowCount !== "0",
    showBandedRows: readFlag(look.showRowStripes),
    showBandedColumns: readFlag(look.showColumnStripes),
    highlightFirstColumn: readFlag(look.showFirstColumn),
    highlightLastColumn: readFlag(look.showLastColumn),
    showFilterButton: findChild(root, "autoFilter") !== null,
    sort: null,
  };
}

const readColumn = (
  { attributes: { name = "" } }: Element,
  index: number,
  filter: TableColumn["filter"],
): TableColumn => ({
  id: index + 1,
  name: decodeEscapes(name),
  filter,
});

/** A table's part; `number` is unique in the workbook, `sheet` is where the table stands. */
export function writeTable(table: Table, number: number, sheet: Sheet): string {
  const { name, rectangle, columns, showHeaders, showTotals, showFilterButton } = table;
  const ref = formatRectangle(rectangle);
  const filtered = formatRectangle({ ...rectangle, rows: rectangle.rows - (showTotals ? 1 : 0) });
  return (
    XML_HEAD +
    writeElement(
      "table",
      {
        xmlns: MAIN_NAMESPACE,
        id: number,
        name,
        displayName: name,
        ref,
        headerRowCount: showHeaders ? null : 0,
        totalsRowCount: showTotals ? 1 : null,
        totalsRowShown: showTotals ? null : 0,
      },
      [
        showFilterButton && showHeaders
          ? writeFilter(
              filtered,
              columns.map(({ filter }) => filter),
            )
          : "",
        writeElement(
          "tableColumns",
          { count: columns.length },
          columns.map((_, index) => writeColumn(table, index, index + 1, sheet)),
        ),
        writeElement("tableStyleInfo", {
          name: table.style || null,
          showFirstColumn: table.highlightFirstColumn,
          showLastColumn: table.highlightLastColumn,
          showRowStripes: table.showBandedRows,
          showColumnStripes: table.showBandedColumns,
        }),
      ],
    )
  );
}

/** A column with what its body is calculated by and what stands in its totals, both as the cells have it. */
export function writeColumn(table: Table, index: number, id: number, sheet: Sheet): string {
  const column = table.rectangle.column + index;
  const body = getBody(table);
  const formulaAt = (row: number): string | null => cellAt(sheet, { row, column }).formula;
  const write = (formula: string, row: number): string => escapeXml(writeFormula(formula, { row, column }, [table]));
  const first = formulaAt(body.row);
  const isSame =
    first !== null &&
    Array.from({ length: body.rows }, (_, down) => body.row + down).every(
      (row) => relativeAt(formulaAt(row), row, column) === relativeAt(first, body.row, column),
    );
  const last = table.rectangle.row + table.rectangle.rows - 1;
  const total = table.showTotals ? cellAt(sheet, { row: last, column }) : null;
  const subtotal = SUBTOTALS[Number(/^=SUBTOTAL\((10\d|110),/i.exec(total?.formula ?? "")?.[1])];
  return writeElement(
    "tableColumn",
    {
      id,
      name: encodeName(table.columns[index]?.name ?? ""),
      totalsRowFunction: subtotal ?? (total?.formula ? "custom" : null),
      totalsRowLabel: total?.formula === null && total.value !== "" ? String(total.value) : null,
    },
    [
      first !== null && isSame ? writeElement("calculatedColumnFormula", {}, write(first, body.row)) : "",
      total?.formula && !subtotal ? writeElement("totalsRowFormula", {}, write(total.formula, last)) : "",
    ],
  );
}

const relativeAt = (formula: string | null, row: number, column: number): string | null =>
  formula && toR1C1(formula, { row, column });

const SUBTOTALS: Readonly<Record<number, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** A table's part writes a line break of a heading as `_x000a_`. */
export const encodeName = (name: string): string => encodeEscapes(name).replaceAll("\n", "_x000a_");
