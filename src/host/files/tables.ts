import { formatRectangle, readRectangle } from "../../sheet/a1";
import { cellAt } from "../model/book/cells";
import type { Sheet } from "../model/book/sheet";
import type { Table, TableColumn } from "../model/book/table";
import { toR1C1 } from "../model/places/r1c1";
import { getBody } from "../model/places/table-areas";
import { writeFormula } from "./file-formulas";
import { readFilters, writeFilter } from "./filters";
import {
  childrenNamed,
  type Element,
  escapeXml,
  findChild,
  MAIN_NAMESPACE,
  parseXml,
  readFlag,
  writeElement,
  XML_HEAD,
} from "./xml";

/** A table from its part. */
export function readTable(xml: string, id: string): Table {
  const root = parseXml(xml);
  const { displayName, name = "", ref = "A1", headerRowCount, totalsRowCount } = root.attributes;
  const look = findChild(root, "tableStyleInfo")?.attributes ?? {};
  const columns = findChild(root, "tableColumns");
  const list = columns ? childrenNamed(columns, "tableColumn") : [];
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
  name: name.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
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
          columns.map((column, index) => writeColumn(table, index, column.name, sheet)),
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

/** A column with what its body is worked out by and what stands in its totals, both as the cells have it. */
function writeColumn(table: Table, index: number, name: string, sheet: Sheet): string {
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
      id: index + 1,
      name: escapeLineBreaks(name),
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
const escapeLineBreaks = (name: string): string => name.replaceAll("\n", "_x000a_");
