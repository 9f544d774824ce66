import { zipSync } from "fflate";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import type { StoredCell } from "../../../src/host/model/book/sheet";
import { addSheet } from "../../../src/host/model/sheets/sheets";
import { changeParts, type Parts, readParts, writeParts } from "../../support/file-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const blank = writeWorkbook(createWorkbook());

const withRows = (rows: string): Parts =>
  readParts(changeParts(blank, { [SHEET]: (part) => part.replace("<sheetData>", `<sheetData>${rows}`) }));

const withFormats =
  (xfs: string, more: (styles: string) => string = (styles) => styles) =>
  (styles: string): string =>
    more(styles.replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs>${xfs}</cellXfs>`));

const open = (parts: Parts) => readWorkbook(writeParts(parts)).workbook;

/** The cells of a row, from 1, of the first sheet. */
const cellsOf = (parts: Parts, row = 1): readonly (StoredCell | undefined)[] =>
  open(parts).sheets[0]?.rows.get(row - 1)?.cells ?? [];

const valuesOf = (parts: Parts, row = 1) => cellsOf(parts, row).map((cell) => cell?.value);

/** Gives every element of the main namespace a prefix. */
const prefixed =
  (prefix: string) =>
  (part: string): string =>
    part
      .replaceAll(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}:$2`)
      .replace(`xmlns="${NAMESPACE}"`, `xmlns:${prefix}="${NAMESPACE}"`);

const PLAN =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Owner</t></is></c><c r="C1"><v>46354.25</v></c></row>' +
  '<row r="3"><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>';

describe.each(["x", "ns0", "main"])("elements with the prefix %s", (prefix) => {
  const parts = withRows(PLAN);
  const file = {
    ...parts,
    ...Object.fromEntries([SHEET, BOOK, STYLES].map((path) => [path, prefixed(prefix)(parts[path]!)])),
  };

  test("are read", () => {
    expect(valuesOf(file)).toEqual(["Owner", undefined, 46_354.25]);
    expect(valuesOf(file, 3)).toEqual([undefined, true, "#N/A"]);
  });

  test("are written with it", () => {
    const workbook = open(file);
    const changed = { ...workbook.sheets[0]!, merges: [{ row: 4, column: 0, rows: 1, columns: 2 }] };
    const part = readParts(writeWorkbook({ ...workbook, sheets: [changed] }))[SHEET];
    expect(part).toContain(`<${prefix}:mergeCells count="1"><${prefix}:mergeCell ref="A5:B5"/></${prefix}:mergeCells>`);
  });
});

test.each([
  ["a text", "<t><![CDATA[R&D <plan>]]></t>", "R&D <plan>"],
  ["a part of a text", "<t>Read <![CDATA[& write]]> daily</t>", "Read & write daily"],
  ["runs", "<r><t>By </t></r><r><rPr><b/></rPr><t xml:space='preserve'><![CDATA[Friday]]></t></r>", "By Friday"],
])("CDATA is text: %s", (_, string, text) => {
  const file = withRows('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  const strings = { "xl/sharedStrings.xml": `<sst xmlns="${NAMESPACE}"><si>${string}</si></sst>` };
  expect(valuesOf({ ...file, ...strings })).toEqual([text]);
});

test.each([
  ["rich text", "<r><t>Read</t></r><r><t> aloud</t></r>", "Read aloud"],
  ["furigana", "<t>図書</t><rPh sb='0' eb='2'><t>トショ</t></rPh><phoneticPr fontId='1'/>", "図書"],
  ["characters that XML cannot have", "<t>one_x000D_\ntwo_x005F_x0041_</t>", "one\ntwo_x0041_"],
  ["entities", "<t>&#x41;&amp;&#66;&lt;</t>", "A&B<"],
  ["spaces", "<t xml:space='preserve'>  two  </t>", "  two  "],
  ["nothing", "<t/>", ""],
])("a shared text may be %s", (_, string, text) => {
  const file = withRows('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>');
  const strings = { "xl/sharedStrings.xml": `<sst><si>${string}</si></sst>` };
  expect(valuesOf({ ...file, ...strings })).toEqual([text === "" ? undefined : text, 1]);
});

test.each([
  ["a day", "2027-01-02", 46_389],
  ["a day and a time", "2027-01-02T18:00:00Z", 46_389.75],
  ["a time with a fraction", "T06:00:00.000", 0.25],
])("%s as strict files write it is a date, whatever its format", (_, text, serial) => {
  const [cell] = cellsOf(withRows(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`));
  expect(cell?.value).toBe(serial);
  expect(cell?.format?.numberFormat).toMatch(/yyyy/);
});

describe.each(["1", "true"])('days count from 1904 where date1904="%s"', (flag) => {
  const xfs = '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>';
  const file = {
    ...withRows(
      '<row r="1"><c r="A1" s="1"><v>44927</v></c><c r="B1" s="2"><v>44927</v></c><c r="C1"><v>5</v></c></row>',
    ),
  };
  const own = '<numFmts><numFmt numFmtId="164" formatCode="0\\ \\d"/></numFmts><fonts';
  const parts = {
    ...file,
    [STYLES]: withFormats(xfs, (styles) => styles.replace("<fonts", own))(file[STYLES]!),
    [BOOK]: file[BOOK]!.replace("<workbookPr", `<workbookPr date1904="${flag}"`),
  };

  test("dates are read as what they show, numbers as they are", () => {
    expect(valuesOf(parts)).toEqual([46_389, 44_927, 5]);
  });

  test("and written so again", () => {
    const workbook = open(parts);
    const [sheet] = workbook.sheets;
    const row = sheet!.rows.get(0)!;
    (sheet!.rows as Map<number, typeof row>).set(0, {
      ...row,
      cells: row.cells.map((cell, column) => (column === 0 ? { ...cell!, value: 46_390 } : cell)),
    });
    const copy = readParts(writeWorkbook(workbook));
    expect(copy[SHEET]).toContain('<c r="A1" s="1"><v>44928</v></c><c r="B1" s="2"><v>44927</v></c>');
  });
});

test.each([
  "<patternFill/>",
  "<patternFill><fgColor rgb='FFFF0000'/></patternFill>",
  "<patternFill patternType='none'/>",
])("%s fills nothing", (fill) => {
  const file = withRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
  const styles = withFormats('<xf fillId="0"/><xf fillId="2" numFmtId="1"/>', (text) =>
    text.replace("</fills>", `<fill>${fill}</fill></fills>`),
  )(file[STYLES]!);
  expect(cellsOf({ ...file, [STYLES]: styles })[0]?.format?.fill).toMatchObject({ color: "", pattern: "None" });
});

test.each([
  ['<b val="0"/><strike val="0"/>', { bold: false, strikethrough: false }],
  ['<b val="false"/><i/>', { bold: false, italic: true }],
  ['<b val="true"/><strike/>', { bold: true, strikethrough: true }],
])("a font with %s", (font, expected) => {
  const file = withRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
  const styles = withFormats('<xf fontId="0"/><xf fontId="1" numFmtId="1"/>', (text) =>
    text.replace("</fonts>", `<font>${font}</font></fonts>`),
  )(file[STYLES]!);
  expect(cellsOf({ ...file, [STYLES]: styles })[0]?.format?.font).toMatchObject(expected);
});

test.each(["sheet.xml", "Plan of the year.xml", "WORKSHEET7.XML"])("a sheet's part may be called %s", (name) => {
  const { [SHEET]: part, ...file } = withRows(PLAN);
  const relations = file["xl/_rels/workbook.xml.rels"]!.replace("worksheets/sheet1.xml", `/xl/parts/${name}`);
  const moved = { ...file, [`xl/parts/${name}`]: part!, "xl/_rels/workbook.xml.rels": relations };
  expect(valuesOf(moved)).toEqual(["Owner", undefined, 46_354.25]);
});

test("parts in UTF-16 and in single quotes are read", () => {
  const parts = withRows(PLAN);
  const part = parts[SHEET]!.replace('encoding="UTF-8"', 'encoding="UTF-16"').replaceAll('"', "'");
  const utf16 = Buffer.from(`\ufeff${part}`, "utf16le");
  const latin = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, Buffer.from(text)]));
  expect(valuesOfBytes({ ...latin, [SHEET]: utf16 })).toEqual(["Owner", undefined, 46_354.25]);
});

test("rows and cells that do not say where they are follow those before them", () => {
  expect(valuesOf(withRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"), 2)).toEqual([3]);
});

test("a formula that cells share is read in each of them", () => {
  const file = withRows(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
  );
  expect(cellsOf(file, 2)[1]?.formula).toBe("=A2*$A$1");
});

test("links, merges and rules over whole columns cost nothing", () => {
  const file = withRows(PLAN);
  const part = file[SHEET]!.replace(
    "</worksheet>",
    '<mergeCells><mergeCell ref="E1:F1048576"/></mergeCells>' +
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576">' +
      '<formula1>"a,b"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Sheet1!A1"/></hyperlinks></worksheet>',
  );
  const [sheet] = open({ ...file, [SHEET]: part }).sheets;
  expect(sheet?.rows.size).toBe(2);
  expect(sheet?.validations[0]?.areas).toEqual([{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]);
  expect(sheet?.rows.get(0)?.cells[0]?.link?.documentReference).toBe("Sheet1!A1");
});

test("a value in the last cell of the sheet is read", () => {
  const file = withRows('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>');
  expect(open(file).sheets[0]?.rows.get(1_048_575)?.cells[16_383]?.value).toBe(7);
});

test("numbers keep all their digits", () => {
  const digits = ["0.1", "123456789012345680", "1E-307", "-0.30000000000000004", "9.99999999999999E+307"];
  const file = withRows(`<row r="1">${digits.map((text) => `<c><v>${text}</v></c>`).join("")}</row>`);
  expect(valuesOf(file)).toEqual(digits.map(Number));
});

const valuesOfBytes = (parts: Readonly<Record<string, Uint8Array>>) =>
  readWorkbook(zipSync(parts))
    .workbook.sheets[0]?.rows.get(0)
    ?.cells.map((cell) => cell?.value);

test("where each sheet declares the namespace of its relation, a new one does so, too", () => {
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const file = changeParts(blank, {
    [BOOK]: (part) =>
      part.replace(` xmlns:r="${relations}"`, "").replaceAll("<sheet ", `<sheet xmlns:r="${relations}" `),
  });
  const { workbook } = readWorkbook(file);
  addSheet(workbook, "Wards");
  const copy = writeWorkbook(workbook);
  const tags = readParts(copy)[BOOK]?.match(/<sheet [^>]*>/g) ?? [];
  expect(tags).toHaveLength(2);
  expect(tags.every((tag) => tag.includes(`xmlns:r="${relations}"`))).toBe(true);
  expect(readWorkbook(copy).workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Wards"]);
});
