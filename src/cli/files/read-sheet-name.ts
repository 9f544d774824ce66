import { UnreadableFile } from "./unreadable-file";

/**
 * The name of a sheet as its workbook has it, whatever its letters' case, as Excel finds it.
 *
 * @throws {UnreadableFile} with the sheets that there are
 * @example readSheetName(["Plan", "Ferien"], "plan") // "Plan"
 */
export function readSheetName(sheets: readonly string[], name: string): string {
  const found = sheets.find((sheet) => sheet.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw new UnreadableFile(`There is no sheet “${name}”. Its sheets are: ${sheets.join(", ")}.`);
}
