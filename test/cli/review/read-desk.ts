import { readFileSync } from "node:fs";
import { createCalculator } from "../../../src/host/calculation/calculator";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import type { CellValue } from "../../../src/sheet/cell";

/** A sheet of a desk: what stands in each line below its heading, by the heading's words. */
export type DeskRows = readonly Readonly<Record<string, CellValue>>[];

/** The sheets of a desk by their names. */
export function readDesk(file: string): Readonly<Record<string, DeskRows>> {
  const { workbook } = readWorkbook(readFileSync(file), { calculator: createCalculator(() => 46_354) });
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const rows = [...sheet.rows].toSorted(([a], [b]) => a - b).map(([, { cells }]) => cells);
      const start = rows.findIndex(
        (cells) => cells.filter((cell) => cell?.value).length > 2 && cells.length > 2 && isHeading(cells[0]?.value),
      );
      const heading = rows[start]?.map((cell) => String(cell?.value ?? "")) ?? [];
      return [
        sheet.name,
        rows
          .slice(start + 1)
          .map((cells) => Object.fromEntries(heading.map((name, at) => [name, cells[at]?.value ?? ""]))),
      ];
    }),
  );
}

const isHeading = (value: CellValue | undefined): boolean => ["Plan", "Who", "File"].includes(String(value));
