import { formatRectangle, readRectangle } from "../../sheet/a1";
import type { Table, TableColumn } from "../model/table";
import { type Element, childrenNamed, findChild, MAIN_NAMESPACE, parseXml, readFlag, writeElement, XML_HEAD } from "./xml";

/** A table from its part. */
export function readTable(xml: string, id: string): Table {
  const root = parseXml(xml);
  const { displayName, name = "", ref = "A1", headerRowCount, totalsRowCount } = root.attributes;
  const look = findChild(root, "tableStyleInfo")?.attributes ?? {};
  const columns = findChild(root, "tableColumns");
  return {
    id,
    name: displayName ?? name,
    rectangle: readRectangle(ref),
    columns: columns ? childrenNamed(columns, "tableColumn").map(readColumn) : [],
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

const readColumn = ({ attributes: { name = "" } }: Element, index: number): TableColumn => ({
  id: index + 1,
  name: name.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  filter: null,
});

/** A table's part; `number` is unique in the workbook. */
export function writeTable(table: Table, number: number): string {
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
        showFilterButton && showHeaders ? writeElement("autoFilter", { ref: filtered }) : "",
        writeElement(
          "tableColumns",
          { count: columns.length },
          columns.map((column, index) => writeElement("tableColumn", { id: index + 1, name: escapeLineBreaks(column.name) })),
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

/** A table's part writes a line break of a heading as `_x000a_`. */
const escapeLineBreaks = (name: string): string => name.replaceAll("\n", "_x000a_");
