import { createHost, type Host } from "../../host";
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

export const newBook = (): Book => ({
  host: createHost({ excelApi: "1.15" }),
  name: "Book1",
  ending: ".xlsx",
  notice: "",
});

/** Opens an .xlsx, .xlsm, .xltx or .xltm file; when it cannot be read, `before` stays open and the notice says why. */
export async function openBook(file: File, before: Book): Promise<Book> {
  const [, name = file.name, ending = ".xlsx"] = /^(.*)(\.xl[st][xm])$/i.exec(file.name) ?? [];
  try {
    const { workbook, warnings } = readWorkbook(new Uint8Array(await file.arrayBuffer()), { name: file.name });
    return { host: createHost({ workbook, excelApi: "1.15" }), name, ending, notice: warnings.join(" ") };
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    return { ...before, notice: `“${file.name}” was not opened. ${cause.message}` };
  }
}

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
