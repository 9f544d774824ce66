import { FileError } from "../file-error";
import type { Package } from "./package";

/**
 * Refuses what is known not to be an .xlsx workbook by its first bytes, each by its own name.
 * Sources: [MS-CFB] 2.2 (compound files), [MS-OFFCRYPTO] 1.3.2 (encrypted packages)
 * @throws {FileError} for a workbook with a password, an .xls, or anything that is not a zip
 */
export function refuseOtherBytes(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (hasName(bytes, "EncryptedPackage"))
      throw new FileError(
        "This workbook is protected with a password. Open it in Excel, remove the password " +
          "(File > Info > Protect Workbook > Encrypt with Password), save it and try again.",
      );
    throw new FileError(
      hasName(bytes, "Workbook") || hasName(bytes, "Book") ? OLD_WORKBOOK : "This is not an Excel workbook. " + CHOOSE,
    );
  }
  if (OLD_STREAMS.some((start) => startsWith(bytes, start))) throw new FileError(OLD_WORKBOOK);
  if (bytes.length === 0) throw new FileError("This file is empty. " + CHOOSE);
  if (!startsWith(bytes, ZIP) && !hasZipInside(bytes))
    throw new FileError(`This is not an Excel workbook${sayWhatItIs(bytes)}. ${CHOOSE}`);
}

/**
 * Refuses a zip that is another kind of document, each by its own name.
 * @throws {FileError}
 */
export function refuseOtherPackages(file: Package): void {
  const paths = file.paths().map((path) => path.toLowerCase());
  const has = (start: string) => paths.some((path) => path.startsWith(start));
  if (has("xl/workbook.bin"))
    throw new FileError(
      "This is a binary workbook (.xlsb). Open it in Excel, save it as “Excel Workbook (*.xlsx)” " +
        "and try that file.",
    );
  if (file.read("mimetype")?.startsWith("application/vnd.oasis.opendocument") || has("meta-inf/manifest.xml"))
    throw new FileError(
      "This is an OpenDocument file (.ods). Open it in Excel or LibreOffice, save it as .xlsx and try that file.",
    );
  if (has("word/")) throw new FileError("This is a Word document, not an Excel workbook. " + CHOOSE);
  if (has("ppt/")) throw new FileError("This is a PowerPoint presentation, not an Excel workbook. " + CHOOSE);
  if (has("index/") && has("metadata/"))
    throw new FileError("This is a Numbers spreadsheet. Export it from Numbers to Excel and try that file.");
}

const CHOOSE = "Choose a file that ends in .xlsx.";

const OLD_WORKBOOK =
  "This is a workbook of Excel 97-2003 (.xls). Open it in Excel, save it as “Excel Workbook (*.xlsx)” " +
  "and try that file.";

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The first record of the workbooks of Excel 2.0 to 5.0, which had no container around them: [MS-XLS] 2.4.21. */
const OLD_STREAMS = [0x00, 0x02, 0x04, 0x08]
  .map((version) => [0x09, version, version === 0 ? 0x04 : 0x06, 0x00])
  .concat([
    [0x09, 0x08, 0x08, 0x00],
    [0x09, 0x08, 0x10, 0x00],
  ]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** A zip may have something in front of it. */
const hasZipInside = (bytes: Uint8Array): boolean =>
  indexOf(bytes, [0x50, 0x4b, 0x03, 0x04]) >= 0 && indexOf(bytes, [0x50, 0x4b, 0x05, 0x06]) >= 0;

/** A compound file names its streams in UTF-16, with a zero at the end. */
const hasName = (bytes: Uint8Array, name: string): boolean =>
  indexOf(
    bytes,
    [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ) >= 0;

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}

function sayWhatItIs(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1000)).trimStart();
  if (head.startsWith("%PDF")) return " but a PDF";
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return " but an XML Spreadsheet 2003";
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|table|meta)/i.test(head)) return " but a web page";
  return "";
}
