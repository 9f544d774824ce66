import type { Sheet } from "../../model/book/sheet";
import type { Table } from "../../model/book/table";
import type { Workbook } from "../../model/book/workbook";
import { missing } from "../../model/host-error";
import type { TableTarget } from "../targets";

/** @throws {HostError} ItemNotFound where it was deleted */
export function readTable({ workbook, id }: TableTarget): {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table;
} {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.id === id);
    if (table) return { workbook, sheet, table };
  }
  missing();
}
