import { UsageError } from "./usage";

/**
 * A copy keeps the kind of its file, and its macros with it; what is no workbook yet becomes an .xlsx.
 *
 * @throws {UsageError} where a file is missing, or the second is of another kind
 */
export function refuseOtherKind(file: string, out: string): void {
  const [, ending = ".xlsx"] = /(\.xl[st][xm])$/i.exec(file) ?? [];
  if (file === "" || !out.toLowerCase().endsWith(ending.toLowerCase()))
    throw new UsageError(`Name the file to read and the ${ending.toLowerCase()} file to write.`);
}
