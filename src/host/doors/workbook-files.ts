import { readFile, writeFile } from "node:fs/promises";
import { findUnwritable } from "../files/losses";
import { readWorkbook as readBytes } from "../files/read-workbook";
import { writeWorkbook } from "../files/write-workbook";
import type { ExcelHost } from "../host";
import type { Workbook } from "../model/book/workbook";

/**
 * Reads a workbook from an .xlsx, .xlsm, .xltx or .xltm file.
 * @throws {FileError} where the file cannot be read; its message says why, and what to do
 * @example const host = createHost({ workbook: await readWorkbook("loans.xlsx") });
 */
export const readWorkbook = async (path: string): Promise<Workbook> => readBytes(await readFile(path)).workbook;

/**
 * Writes the workbook of a host into a file, as it is now. What came from a file and was not changed goes out as it
 * came: charts, pivot tables, macros.
 * @returns What could not be written, a sentence each; shapes that the add-in made are among it.
 * @example const lost = await saveWorkbook(host, "loans-marked.xlsx"); // []
 */
export async function saveWorkbook(
  { workbook }: Pick<ExcelHost, "workbook">,
  path: string,
): Promise<readonly string[]> {
  const lost = findUnwritable(workbook);
  await writeFile(path, writeWorkbook(workbook));
  return lost;
}
