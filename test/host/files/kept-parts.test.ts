import { findUnwritable } from "../../../src/host/files/losses";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { editCells } from "../../../src/host/model/changes/edit-cells";
import { createUser } from "../../../src/host/user/user";
import { compareFiles, compareSheets } from "../../roundtrip/compare-files";
import { changeParts, readParts } from "../../support/file-parts";

const SHEET = "xl/worksheets/sheet1.xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a team may have in a sheet, written by hand: none of it is known to the model. */
const EXTENSIONS =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="x14">' +
  "<x14:sparklineGroups><x14:sparklineGroup><x14:sparklines/></x14:sparklineGroup></x14:sparklineGroups></ext>" +
  '<ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x14"><x14:conditionalFormattings>' +
  '<x14:conditionalFormatting xmlns:xm="xm"><x14:cfRule type="iconSet" priority="3" id="{1}"/>' +
  "<xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>" +
  '<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="x14"><x14:slicerList/></ext></extLst>';

const ROWS =
  '<row r="1" spans="1:3" ht="22.5" x14ac:dyDescent="0.3" xmlns:x14ac="x14ac">' +
  '<c r="A1" t="inlineStr"><is><r><t>Read </t></r><r><rPr><b/>' +
  '<color theme="4" tint="0.4"/></rPr><t>aloud</t></r></is></c>' +
  '<c r="B1" cm="1"><f t="array" ref="B1:B2">{1;2}</f><v>1</v></c><c r="C1" t="b" s="0" vm="2"><v>0</v></c></row>' +
  '<row r="2" outlineLevel="1" collapsed="1"><c r="B2"><v>2</v></c>' +
  '<c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>4</v></c></row>' +
  '<row r="3"><c r="C3"><f t="shared" si="0"/><v>0</v></c></row>';

/** A town library's workbook with parts of many kinds, each small and written by hand. */
const PARTS: Readonly<Record<string, string>> = {
  "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="c"/>',
  "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="xdr"/>',
  "xl/media/image1.png": "\u0089PNG",
  "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition/>",
  "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
  "xl/slicers/slicer1.xml": "<slicers/>",
  "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
  "xl/persons/person.xml": "<personList/>",
  "xl/vbaProject.bin": "macros",
  "xl/ctrlProps/ctrlProp1.xml": '<formControlPr objectType="CheckBox"/>',
  "xl/printerSettings/printerSettings1.bin": "printer",
  "xl/theme/theme1.xml": '<a:theme xmlns:a="a"/>',
  "xl/metadata.xml": "<metadata/>",
  "customXml/item1.xml": "<books/>",
  "docProps/thumbnail.wmf": "picture",
};

const library = ((): Uint8Array => {
  const workbook = createWorkbook();
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  editCells(workbook, workbook.sheets[0]!, area, (cell) => ({ ...cell, value: "Books" }));
  return changeParts(writeWorkbook(workbook), {
    ...PARTS,
    [SHEET]: (part) =>
      part
        .replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${ROWS}</sheetData><phoneticPr fontId="1"/>`)
        .replace("</worksheet>", `<drawing r:id="rId1"/>${EXTENSIONS}</worksheet>`),
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${RELATIONS}/drawing" Target="/xl/drawings/drawing1.xml"/></Relationships>`,
  });
})();

test("a file that is saved without an edit is the same bytes", () => {
  expect(writeWorkbook(readWorkbook(library).workbook)).toBe(library);
});

test.each([
  ["a cell is typed", 9, (user: ReturnType<typeof createUser>) => user.type("A9", "New shelves")],
  ["a cell is typed over", 3, (user: ReturnType<typeof createUser>) => user.type("A3", "5")],
])("%s: every other part is kept byte for byte, and so is the rest of the sheet", (_, row, edit) => {
  const { workbook } = readWorkbook(library);
  edit(createUser(workbook));
  const copy = writeWorkbook(workbook);
  expect(compareFiles(library, copy, [SHEET])).toMatchObject({ changed: [], lost: [] });
  expect(compareSheets(readParts(library)[SHEET]!, readParts(copy)[SHEET]!, row)).toEqual([]);
});

test("rows that move take along what is not known of them", () => {
  const { workbook } = readWorkbook(library);
  createUser(workbook).insertRows(1, 2);
  const part = readParts(writeWorkbook(workbook))[SHEET]!;
  expect(part).toContain(
    '<c r="A3" t="inlineStr"><is><r><t>Read </t></r><r><rPr><b/><color theme="4" tint="0.4"/></rPr>',
  );
  expect(part).toContain('<f t="array" ref="B3:B4">{1;2}</f>');
  expect(part).toContain('<row r="4" outlineLevel="1" collapsed="1">');
  expect(part).toContain("<f>B4*2</f>");
  expect(part).toContain("<f>B5*2</f>");
  expect(part).toContain("<x14:sparklineGroups>");
});

test("what does not move along with rows is said, as long as they are moved", () => {
  const filled = changeParts(library, { [SHEET]: (part) => part.replace("{1;2}", "A1:A2") });
  const { workbook } = readWorkbook(filled);
  const user = createUser(workbook);
  user.type("A9", "New shelves");
  expect(findUnwritable(workbook)).toEqual([]);
  user.insertRows(1, 2);
  expect(findUnwritable(workbook)).toEqual([
    expect.stringMatching(/^Rows or columns were inserted or deleted on “Sheet1”: charts, .* stay where they were\.$/),
    expect.stringMatching(/^Formulas on “Sheet1” that fill several cells were moved/),
  ]);
  user.undo();
  expect(findUnwritable(workbook)).toEqual([]);
});

test("a shared formula whose first cell goes lives on in the others", () => {
  const { workbook } = readWorkbook(library);
  createUser(workbook).type("C2", "7");
  const copy = readWorkbook(writeWorkbook(workbook)).workbook;
  expect([1, 2].map((row) => copy.sheets[0]?.rows.get(row)?.cells[2])).toMatchObject([
    { value: 7, formula: null },
    { formula: "=B3*2" },
  ]);
});

test("an edit that is undone leaves the file as it was", () => {
  const { workbook } = readWorkbook(library);
  const user = createUser(workbook);
  user.type("B9", "Shelves");
  user.undo();
  expect(compareFiles(library, writeWorkbook(workbook), []).changed).toEqual([]);
});
