import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { buildCommunicationPlan } from "../../src/commands/build-communication-plan";
import { INSERT_COMMANDS } from "../../src/commands/insert-template";
import { FileError } from "../../src/host/files/file-error";
import { findOrigin } from "../../src/host/files/origin";
import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";
import { findUsed } from "../../src/host/model/book/find-used";
import type { Sheet } from "../../src/host/model/book/sheet";
import type { Workbook } from "../../src/host/model/book/workbook";
import { createUser } from "../../src/host/user/user";
import { closeExcel, openExcel } from "../support/genuine-office";
import { compareFiles, compareSheets, type Comparison } from "./compare-files";

/** What came of opening a file, saving it, and saving it after an edit. */
export interface Tried {
  readonly file: string;
  /** Why it was not opened; null where it was. */
  readonly refused: string | null;
  /** What was thrown that nobody should see. */
  readonly crashed: string | null;
  readonly sameBytes: boolean;
  /** After a communication plan was added; null where the workbook is locked. */
  readonly communicated: (Comparison & { readonly copy: Uint8Array }) | null;
  /** After a cell was typed below the used ones: what else is different in its sheet. */
  readonly typed: (Comparison & { readonly elements: readonly string[] }) | null;
  /** Sheets whose values are not the same when the copy is opened again. */
  readonly misread: readonly string[];
}

const TODAY = 46_354; // 28 November 2026

/** Opens a workbook, adds a communication plan to a copy of it, types into another one, and compares. */
export async function tryFile(file: string): Promise<Tried> {
  const nothing = { file, refused: null, crashed: null, sameBytes: true, communicated: null, typed: null, misread: [] };
  const bytes = new Uint8Array(readFileSync(file));
  try {
    const { workbook } = readWorkbook(bytes);
    const sameBytes = writeWorkbook(workbook) === bytes;
    const communicated = await communicate(workbook, bytes);
    const typed = type(readWorkbook(bytes).workbook, bytes);
    const misread = communicated ? compareValues(bytes, communicated.copy) : [];
    return { ...nothing, sameBytes, communicated, typed, misread };
  } catch (error) {
    if (error instanceof FileError) return { ...nothing, refused: error.message };
    return { ...nothing, crashed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** With a plan of its own where the workbook has none that can be communicated. */
async function communicate(workbook: Workbook, bytes: Uint8Array): Promise<Tried["communicated"]> {
  if (workbook.protection.protected) return null;
  openExcel({ workbook, excelApi: "1.15" });
  try {
    const insert = INSERT_COMMANDS.find(({ id }) => id === "insertActionPlan");
    await insert?.run({ today: TODAY, withExample: true });
    await buildCommunicationPlan.run({ today: TODAY });
    const copy = writeWorkbook(workbook);
    return { ...compareFiles(bytes, copy), copy };
  } finally {
    closeExcel();
  }
}

function type(workbook: Workbook, bytes: Uint8Array): Tried["typed"] {
  const sheet = workbook.sheets.find(({ protection, visibility }) => !protection.protected && visibility === "Visible");
  const path = sheet && findOrigin(workbook)?.sheets.get(sheet.id)?.path;
  if (!sheet || path === undefined) return null;
  const row = findFreeRow(sheet);
  createUser(workbook).type(`'${sheet.name.replaceAll("'", "''")}'!A${row}`, "Typed in the workbench");
  const copy = writeWorkbook(workbook);
  const [before, after] = [unzipSync(bytes), unzipSync(copy)];
  return {
    ...compareFiles(bytes, copy, [path]),
    elements: before[path] && after[path] ? compareSheets(strFromU8(before[path]), strFromU8(after[path]), row) : [],
  };
}

/** Two rows below all that is there, so that no table grows. */
function findFreeRow(sheet: Sheet): number {
  const used = findUsed(sheet, false);
  const below = Math.max(
    used ? used.row + used.rows : 0,
    ...sheet.tables.map(({ rectangle }) => rectangle.row + rectangle.rows),
  );
  return Math.min(below + 3, 1_048_576);
}

/** The sheets of the file that hold something else in the copy. */
function compareValues(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, copy] = [readWorkbook(before).workbook, readWorkbook(after).workbook];
  return old.sheets
    .filter(({ name, rows }) => {
      const other = copy.sheets.find((sheet) => sheet.name === name);
      return !other || describe(rows) !== describe(other.rows);
    })
    .map(({ name }) => name);
}

const describe = (rows: Sheet["rows"]): string =>
  JSON.stringify(
    Array.from(rows, ([index, { cells }]) => [index, cells.map((cell) => cell && [cell.value, cell.formula])]),
  );
