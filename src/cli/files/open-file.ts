import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { openOffice, startHost } from "../../host/doors/node";
import {
  americanEnglish,
  britishEnglish,
  createCalculator,
  createWorkbook,
  type Culture,
  type FormulaProblem,
  listProblems,
  putValues,
  type Workbook,
} from "../../host/doors/spreadsheet";
import { FileError } from "../../host/files/file-error";
import type { DateOrder } from "../../plan/date-orders";
import type { CellValue } from "../../sheet/cell";
import type { Day } from "../../sheet/serial-date";
import { isPattern } from "./find-files";
import { UnreadableFile } from "./unreadable-file";

/** A workbook that the commands talk to through the genuine Office.js, as they do in Excel. */
export interface OpenFile {
  /** What of the file could not be taken over: sentences for the user. */
  readonly warnings: readonly string[];
  readonly sheets: readonly string[];
  /** The formulas whose values may be old. */
  readonly listUncalculated: () => readonly FormulaProblem[];
  readonly toXlsx: () => Promise<Uint8Array>;
  /** Only one workbook is open at a time. */
  readonly close: () => void;
}

export interface OpenOptions {
  /** Which of day and month comes first where a date does not say; null for the order of the United States. */
  readonly dates?: DateOrder | null;
  /** False where nothing is written back: then less is kept of the file. */
  readonly savable?: boolean;
}

/**
 * Opens an .xlsx, .xlsm, .xltx, .xltm or .csv file.
 * @throws {UnreadableFile}
 */
export async function openFile(
  file: string,
  today: Day,
  { dates = null, savable = true }: OpenOptions = {},
): Promise<OpenFile> {
  const culture = dates === "day-first" ? britishEnglish : americanEnglish;
  const bytes = await readFile(file).catch((cause: unknown) => {
    const said = isPattern(file) ? "No file matches this." : "There is no such file, or it cannot be opened.";
    throw new UnreadableFile(said, { cause });
  });
  if (/^\.(csv|tsv|txt)$/i.test(extname(file))) {
    const { readCsv } = await import("./read-csv");
    return openWorkbook(workbookOf(readCsv(bytes), today, culture), []);
  }
  try {
    const { readWorkbook } = await import("../../host/files/read-workbook");
    const { workbook, warnings } = readWorkbook(bytes, { calculator: createCalculator(() => today), culture, savable });
    return openWorkbook(workbook, warnings);
  } catch (cause) {
    if (cause instanceof FileError) throw new UnreadableFile(cause.message, { cause });
    throw cause;
  }
}

/** A new workbook, as Excel makes it. */
export const openNew = (today: Day): OpenFile => openWorkbook(workbookOf([], today, americanEnglish), []);

function openWorkbook(workbook: Workbook, warnings: readonly string[]): OpenFile {
  const { close } = openOffice(startHost({ workbook, excelApi: "1.15" }), { global: true, shared: true });
  const toXlsx = async (): Promise<Uint8Array> => {
    const { writeWorkbook } = await import("../../host/files/write-workbook");
    return writeWorkbook(workbook);
  };
  return {
    warnings,
    sheets: workbook.sheets.map(({ name }) => name),
    listUncalculated: () => listProblems(workbook, "not calculated"),
    toXlsx,
    close,
  };
}

function workbookOf(values: readonly (readonly CellValue[])[], today: Day, culture: Culture): Workbook {
  const workbook = createWorkbook({ calculator: createCalculator(() => today), culture });
  const [sheet] = workbook.sheets;
  if (sheet) putValues(workbook, sheet, values);
  return workbook;
}
