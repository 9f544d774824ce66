import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { editXml } from "../../../src/host/files/xml/edit-xml";
import { parseXml } from "../../../src/host/files/xml/parse-xml";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { changeParts, readParts, writeParts } from "../../support/file-parts";
import { closeExcel, openExcel } from "../../support/genuine-office";

const STYLES = "xl/styles.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FONT = '<fonts count="1"><font><sz val="12"/><name val="Georgia"/></font></fonts>';

/** The children of `<styleSheet>` as ISO/IEC 29500-1, 18.8.39 orders them. */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

afterEach(closeExcel);

/** A heading, bold on green, a rule with a colour, and a plain name, in a workbook whose styles are these. */
async function dress(styles: string) {
  const file = changeParts(writeWorkbook(createWorkbook()), { [STYLES]: () => styles });
  const { workbook } = readWorkbook(file);
  openExcel({ workbook, excelApi: "1.15" });
  await Excel.run(async (context) => {
    const heading = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    heading.values = [["Owner"]];
    heading.numberFormat = [["0.000"]];
    heading.style = "Good";
    heading.format.font.bold = true;
    heading.format.fill.color = "#C6E0B4";
    context.workbook.worksheets.getItem("Sheet1").getRange("H8").values = [["Ana"]];
    const rule = heading.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=$B2=""';
    rule.custom.format.font.color = "#FF0000";
    await context.sync();
  });
  return readParts(writeWorkbook(workbook));
}

describe.each([
  ["no list at all, closed at once", `<styleSheet xmlns="${NAMESPACE}"/>`],
  ["no list at all", `<styleSheet xmlns="${NAMESPACE}"></styleSheet>`],
  ["a font and nothing else", `<styleSheet xmlns="${NAMESPACE}">${FONT}</styleSheet>`],
  ["empty lists", `<styleSheet xmlns="${NAMESPACE}">${FONT}<fills/><borders count="0"></borders></styleSheet>`],
  ["a prefix and colours only", `<x:styleSheet xmlns:x="${NAMESPACE}"><x:colors/></x:styleSheet>`],
])("a workbook whose styles have %s", (_, styles) => {
  test("is read, and is the same bytes where nothing is edited", () => {
    const file = changeParts(writeWorkbook(createWorkbook()), { [STYLES]: () => styles });
    const { workbook } = readWorkbook(file);
    expect(workbook.sheets[0]?.name).toBe("Sheet1");
    expect(writeWorkbook(workbook)).toBe(file);
  });

  test("takes new looks, and its other cells keep theirs", async () => {
    const copy = await dress(styles);
    const root = parseXml(copy[STYLES]!);
    const names = root.children.map(({ name }) => name);
    expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
    for (const { name, attributes, children } of root.children)
      if (name !== "colors") expect([name, attributes.count]).toEqual([name, String(children.length)]);

    const { rows } = readWorkbook(writeParts(copy)).workbook.sheets[0]!;
    expect(rows.get(1)?.cells[1]?.format).toMatchObject({
      numberFormat: "0.000",
      style: "Good",
      font: { bold: true },
      fill: { color: "#C6E0B4" },
    });
    expect(rows.get(7)?.cells[7]).toMatchObject({ value: "Ana", format: null });
    const fills = root.children.find(({ name }) => name === "fills")?.children ?? [];
    expect(fills.slice(0, 2).map(({ children }) => children[0]?.attributes.patternType)).toEqual(["none", "gray125"]);
  });
});

test("edits of a part that meet are refused, since one of them would be lost", () => {
  const edits = ["<b/>", "<c/>"].map((text) => ({ start: 0, end: 4, text }));
  expect(() => editXml("<a/>", edits)).toThrow("one of them would be lost");
});
