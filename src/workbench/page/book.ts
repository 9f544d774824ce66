import { createHost, type Host } from "../../host";
import type { Relay } from "../../host/doors/relay";
import { doAsUser, readPasted, selectCells, watch, writeCells } from "../../host/doors/spreadsheet";
import { FileError } from "../../host/files/file-error";
import { findUnwritable } from "../../host/files/losses";
import { readWorkbook } from "../../host/files/read-workbook";
import { writeWorkbook } from "../../host/files/write-workbook";

/** A workbook that is open, with the Excel that it is open in, and what is to be said about it. */
export interface Book {
  readonly host: Host;
  /** The file's name without its ending. */
  readonly name: string;
  /** With its dot: a file with macros is saved as one. */
  readonly ending: string;
  readonly notice: string;
}

/** A new workbook; `relay` is what goes between the add-in and Excel. */
export const newBook = (relay: Relay): Book => ({
  host: createHost({ excelApi: "1.15", relay }),
  name: "Book1",
  ending: ".xlsx",
  notice: "",
});

/**
 * Opens an .xlsx, .xlsm, .xltx, .xltm or .csv file;
 * when it cannot be read, `before` stays open and the notice says why.
 */
export async function openBook(file: File, before: Book, relay: Relay): Promise<Book> {
  if (/\.csv$/i.test(file.name)) return openCsv(file, relay);
  const [, name = file.name, ending = ".xlsx"] = /^(.*)(\.xl[st][xm])$/i.exec(file.name) ?? [];
  try {
    const { workbook, warnings } = readWorkbook(new Uint8Array(await file.arrayBuffer()), { name: file.name });
    return { host: createHost({ workbook, excelApi: "1.15", relay }), name, ending, notice: warnings.join(" ") };
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    return { ...before, notice: `“${file.name}” was not opened. ${cause.message}` };
  }
}

/** Opens a .csv file as if its cells were typed, so that dates and numbers are dates and numbers. */
async function openCsv(file: File, relay: Relay): Promise<Book> {
  const book = newBook(relay);
  const text = (await file.text()).replace(/^\ufeff/, "");
  const rows = readPasted(text, findSeparator(text));
  const { workbook } = book.host;
  doAsUser(workbook, () => {
    const sheet = workbook.activeSheet;
    const all = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    writeCells(workbook, sheet, all, rows, { isLocal: true });
    selectCells(workbook, sheet, [{ ...all, rows: 1, columns: 1 }]);
  });
  return { ...book, name: file.name.replace(/\.csv$/i, ""), notice: "It is saved as an .xlsx file." };
}

/** The one that stands most often in the first line. */
function findSeparator(text: string): string {
  const [line = ""] = text.split(/\r?\n/, 1);
  const count = (separator: string): number => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Calls once something is changed in the workbook, not only selected; returns a function that stops it. */
export const followChanges = ({ host: { workbook } }: Book, onChanged: () => void): (() => void) =>
  watch(workbook, (changes) => {
    if (changes.some(({ kind }) => !ONLY_LOOKED_AT.has(kind))) onChanged();
  });

const ONLY_LOOKED_AT: ReadonlySet<string> = new Set([
  "activated",
  "calculated",
  "clicked",
  "deactivated",
  "selection",
  "workbook-activated",
]);

/** What a file of this workbook would be without: sentences, `""` for nothing. */
export const describeLosses = ({ host: { workbook } }: Book): string => findUnwritable(workbook).join(" ");

/** Gives the workbook to the user as a download: no file is ever written over. */
export function saveBook({ host: { workbook }, name, ending }: Book): void {
  const bytes = writeWorkbook(workbook);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  Object.assign(document.createElement("a"), { href: address, download: `${name}${ending}` }).click();
  URL.revokeObjectURL(address);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
