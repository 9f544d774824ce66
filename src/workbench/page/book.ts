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
  readonly notice: string;
}

export const newBook = (): Book => ({ host: createHost({ excelApi: "1.15" }), name: "Book1", notice: "" });

/** Opens an .xlsx file; when it cannot be read, `before` stays open and the notice says why. */
export async function openBook(file: File, before: Book): Promise<Book> {
  const name = file.name.replace(/\.xlsx$/i, "");
  try {
    const { workbook, warnings } = await readWorkbook(new Uint8Array(await file.arrayBuffer()), { name: file.name });
    return { host: createHost({ workbook, excelApi: "1.15" }), name, notice: warnings.join(" ") };
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    return { ...before, notice: `“${file.name}” was not opened. ${cause.message}` };
  }
}

/** What a file of this workbook would be without: sentences, `""` for nothing. */
export const describeLosses = ({ host: { workbook } }: Book): string => findUnwritable(workbook).join(" ");

/** Gives the workbook to the user as a download: no file is ever written over. */
export async function saveBook({ host: { workbook }, name }: Book): Promise<void> {
  const bytes = await writeWorkbook(workbook);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  Object.assign(document.createElement("a"), { href: address, download: `${name}.xlsx` }).click();
  URL.revokeObjectURL(address);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
