import { strToU8, zipSync } from "fflate";
import { FileError } from "../../../src/host/files/file-error";
import { FILE_LIMITS } from "../../../src/host/files/package/file-limits";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { editCells } from "../../../src/host/model/changes/edit-cells";
import { changeParts, writeParts } from "../../support/file-parts";

const SHEET = "xl/worksheets/sheet1.xml";

const library = (): Uint8Array => {
  const workbook = createWorkbook();
  const area = { row: 0, column: 0, rows: 4, columns: 2 };
  editCells(workbook, workbook.sheets[0]!, area, (cell, row) => ({ ...cell, value: `Shelf ${row}` }));
  return writeWorkbook(workbook);
};

const bytesOf = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);

/** A compound file in which a stream has this name: its directory is in UTF-16. */
function compoundFile(stream: string): Uint8Array {
  const name = Buffer.from(`${stream}\0`, "utf16le");
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...name]);
}

const cut = (file: Uint8Array): Uint8Array => file.subarray(0, file.length - 400);

/** A file in which the bytes of one part are others than its checksum says. */
function withBrokenPart(): Uint8Array {
  const file = Buffer.from(zipSync({ "xl/workbook.xml": [strToU8("<workbook/>"), { level: 0 }] }));
  file.write("W", file.indexOf("<workbook/>") + 1);
  return file;
}

/** Each kind of file that cannot be opened, two of it where there are two, and what is said of it. */
const REFUSED: readonly (readonly [what: string, file: () => Uint8Array, said: RegExp])[] = [
  ["text", () => strToU8("Step;Owner"), /^This is not an Excel workbook\. Choose a file that ends in \.xlsx\.$/],
  ["nothing", () => bytesOf(), /^This file is empty/],
  ["a web page", () => strToU8("<html><table></table></html>"), /but a web page/],
  ["a PDF", () => strToU8("%PDF-1.7"), /but a PDF/],
  ["an XML Spreadsheet", () => strToU8('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), /2003/],
  ["a password", () => compoundFile("EncryptedPackage"), /protected with a password.*remove the password/],
  ["an .xls", () => compoundFile("Workbook"), /workbook of Excel 97-2003 \(\.xls\)/],
  ["an .xls of Excel 5", () => compoundFile("Book"), /\(\.xls\)/],
  ["an .xls of Excel 4", () => bytesOf(0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0), /\(\.xls\)/],
  ["another compound file", () => compoundFile("WordDocument"), /not an Excel workbook/],
  ["an .xlsb", () => writeParts({ "xl/workbook.bin": "x" }), /binary workbook \(\.xlsb\)/],
  [
    "an .ods",
    () => writeParts({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
    /OpenDocument file \(\.ods\)/,
  ],
  ["an .ods without its type", () => writeParts({ "META-INF/manifest.xml": "<x/>" }), /\(\.ods\)/],
  ["a document", () => writeParts({ "word/document.xml": "<w/>" }), /Word document/],
  ["slides", () => writeParts({ "ppt/presentation.xml": "<p/>" }), /PowerPoint/],
  ["another zip", () => writeParts({ "books.txt": "Momo" }), /not an Excel workbook/],
  ["a file that is cut off", () => cut(library()), /damaged: the file is cut off/],
  [
    "two parts with the same name",
    () => changeParts(library(), { "xl/Worksheets/Sheet1.xml": () => "<worksheet/>" }),
    /damaged: it has two parts called xl\/Worksheets\/Sheet1\.xml/,
  ],
  ["a part whose bytes changed", withBrokenPart, /damaged: its part xl\/workbook\.xml cannot be unpacked/],
  ["no workbook part", () => changeParts(library(), { "xl/workbook.xml": null }), /not an Excel workbook/],
  [
    "a broken workbook part",
    () => changeParts(library(), { "xl/workbook.xml": "<workbook>" }),
    /its part xl\/workbook\.xml/,
  ],
  ["broken styles", () => changeParts(library(), { "xl/styles.xml": "<styleSheet" }), /its part xl\/styles\.xml/],
  ["no styles", () => changeParts(library(), { "xl/styles.xml": null }), /its part xl\/styles\.xml is missing/],
  [
    "no texts",
    () => changeParts(library(), { "xl/sharedStrings.xml": null }),
    /its part xl\/sharedStrings\.xml is missing/,
  ],
  ["too few texts", () => changeParts(library(), { "xl/sharedStrings.xml": "<sst></sst>" }), /has only 0 texts/],
  ["a sheet without a part", () => changeParts(library(), { [SHEET]: null }), /sheet “Sheet1” is missing/],
  [
    "a sheet that ends early",
    () => changeParts(library(), { [SHEET]: "<worksheet><sheetData>" }),
    /“Sheet1” is damaged/,
  ],
  [
    "a row that does not end",
    () => changeParts(library(), { [SHEET]: "<worksheet><sheetData><row r='1'></sheetData></worksheet>" }),
    /“Sheet1” is damaged/,
  ],
  [
    "a tab that leads nowhere",
    () => changeParts(library(), { "xl/_rels/workbook.xml.rels": (part) => part.replaceAll('/worksheet"', '/x"') }),
    /no worksheet/,
  ],
];

test.each(REFUSED)("%s is refused by its own name", (_, file, said) => {
  expect(() => readWorkbook(file())).toThrow(FileError);
  expect(() => readWorkbook(file())).toThrow(said);
});

describe("what would take too much memory is refused", () => {
  const open = (limits: Partial<typeof FILE_LIMITS>) => () =>
    readWorkbook(library(), { limits: { ...FILE_LIMITS, ...limits } });

  test.each([
    ["a part", { partBytes: 500 }, /its part .* would take 1 MB/],
    ["a part that was compressed too well", { alwaysAllowed: 100, ratio: 1 }, /too large/],
    ["all parts together", { allBytes: 1000 }, /would take 1 MB of memory/],
    ["the number of parts", { parts: 3 }, /it has \d+ parts/],
    ["the number of cells", { cells: 7 }, /more than 7 cells/],
  ] as const)("%s", (_, limits, said) => {
    expect(open(limits)).toThrow(said);
  });

  test("and what does not is opened", () => {
    expect(open({ cells: 8 })().workbook.sheets[0]?.rows.size).toBe(4);
  });
});
