import type { TableColumn } from "../book/table";
import { isSameName } from "./find-by-name";

/** A heading that no other column has: `Column3` where it is empty, `Owner2` where there is an Owner. */
export function uniqueColumn(columns: readonly TableColumn[], wanted: string): string {
  const isTaken = (name: string): boolean => columns.some((column) => isSameName(column.name, name));
  if (wanted !== "" && !isTaken(wanted)) return wanted;
  const base = wanted === "" ? "Column" : wanted;
  let number = wanted === "" ? 1 : 2;
  while (isTaken(`${base}${number}`)) number++;
  return `${base}${number}`;
}
