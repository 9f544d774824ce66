import JSZip from "jszip";
import { findLosses, findUnwritable, sayLosses } from "../../../src/host/files/losses";
import { openPackage } from "../../../src/host/files/package";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { parseXml } from "../../../src/host/files/xml";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import type { Workbook } from "../../../src/host/model/book/workbook";
import { createUser } from "../../../src/host/user/user";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file that is no workbook is refused with what to do", async () => {
  await expect(readWorkbook(bytes("Step;Owner"))).rejects.toThrow(
    "This is not an Excel workbook. Choose a file that ends in .xlsx.",
  );
  await expect(
    readWorkbook(await new JSZip().file("word/document.xml", "<w/>").generateAsync({ type: "uint8array" })),
  ).rejects.toThrow("not an Excel workbook");
});

test("a workbook with a password, or an old one, is refused with what to do", async () => {
  await expect(readWorkbook(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).rejects.toThrow(
    "password or is an old .xls file",
  );
});

test("a workbook with a broken part is refused with what to do", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  zip.file("xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
  await expect(readWorkbook(await zip.generateAsync({ type: "uint8array" }))).rejects.toThrow(
    "save it as a new .xlsx workbook",
  );
});

/** Each kind as a file made by hand: the part, and what is put into it before its end. */
const NOT_CARRIED: [what: string, path: string, text?: string][] = [
  ["charts", "xl/charts/chart1.xml"],
  ["pictures", "xl/media/image1.png"],
  ["threaded comments", "xl/threadedComments/threadedComment1.xml"],
  ["pivot tables", "xl/pivotTables/pivotTable1.xml"],
  ["slicers and timelines", "xl/slicers/slicer1.xml"],
  ["macros", "xl/vbaProject.bin"],
  ["form controls", "xl/ctrlProps/ctrlProp1.xml"],
  ["embedded objects", "xl/embeddings/oleObject1.bin"],
  ["links to other workbooks", "xl/externalLinks/externalLink1.xml"],
  ["data connections", "xl/connections.xml"],
  ["a data model", "xl/model/item.data"],
  ["linked data types", "xl/richData/rdrichvalue.xml"],
  ["buttons of its own in the ribbon", "customUI/customUI14.xml"],
  ["digital signatures", "_xmlsignatures/sig1.xml"],
  ["shapes or text boxes", "xl/drawings/drawing1.xml", "<xdr:sp/>"],
  ["sparklines", SHEET, "<extLst><ext><x14:sparklineGroup/></ext></extLst>"],
  ["array formulas", SHEET, '<row><c><f t="array" ref="A1:A2">B1:B2*2</f></c></row>'],
  ["what-if data tables", SHEET, '<row><c><f t="dataTable" ref="A1:A2"/></c></row>'],
  [
    "fine points of data bars (axis, direction, negative colours)",
    SHEET,
    '<extLst><x14:cfRule type="dataBar"/></extLst>',
  ],
  ["conditional formats of Excel 2010 or later", SHEET, '<extLst><x14:cfRule type="iconSet"/></extLst>'],
  [
    "filters by colour or icon",
    SHEET,
    '<autoFilter><filterColumn><colorFilter dxfId="0"/></filterColumn></autoFilter>',
  ],
  ["scenarios", SHEET, "<scenarios/>"],
  ["ranges that certain people may edit", SHEET, "<protectedRanges/>"],
  ["custom views", "xl/workbook.xml", "<customWorkbookViews/>"],
  ["a password for changing it", "xl/workbook.xml", "<fileSharing/>"],
  ["sheets that run from right to left", SHEET, '<sheetViews><sheetView rightToLeft="1"/></sheetViews>'],
  ["split windows", SHEET, '<sheetViews><sheetView><pane xSplit="100" state="split"/></sheetView></sheetViews>'],
  [
    "cells of which only a part of the text is formatted",
    "xl/sharedStrings.xml",
    "<si><r><t>By</t></r><r><t> Friday</t></r></si>",
  ],
  ["cells that are filled with a gradient", STYLES, "<fills><fill><gradientFill/></fill></fills>"],
  ["cell styles of its own", STYLES, '<cellStyles><cellStyle name="Ward" xfId="1"/></cellStyles>'],
  ["table styles of its own", STYLES, '<tableStyles><tableStyle name="Ward"/></tableStyles>'],
];

test.each(NOT_CARRIED)("%s in a file are named, and nothing else", async (what, path, text = "") => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  const before = (await zip.file(path)?.async("string")) ?? '<x xmlns:xdr="x"></x>';
  zip.file(
    path,
    before.replace(/(<\/[^<>]+>)\s*$/, (end) => `${text}${end}`),
  );
  const root = parseXml((await zip.file("xl/workbook.xml")?.async("string")) ?? "");
  const lost = await findLosses(await openPackage(await zip.generateAsync({ type: "uint8array" })));
  expect(sayLosses(lost, root)).toEqual([
    `This workbook has ${what}. They are not carried: a copy saved here is without them, the file itself stays as it is.`,
  ]);
});

test("the settings that Excel keeps for its add-ins go back to the add-in that had them", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  const extension = (name: string, value: string) =>
    `<we:webextension xmlns:we="x"><we:properties><we:property name="${name}" value="${value}"/></we:properties><we:bindings/></we:webextension>`;
  zip.file(
    "xl/webextensions/taskpanes.xml",
    '<wetp:taskpanes xmlns:wetp="x" xmlns:r="r"><wetp:taskpane><wetp:webextensionref r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  );
  zip.file(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    '<Relationships xmlns="x"><Relationship Id="rId1" Type="webextension" Target="webextension1.xml"/></Relationships>',
  );
  zip.file("xl/webextensions/webextension1.xml", extension("rules", "{&quot;owner-missing&quot;:&quot;off&quot;}"));
  zip.file("xl/webextensions/webextension2.xml", extension("ward", "&quot;B&quot;"));
  const { workbook } = await readWorkbook(await zip.generateAsync({ type: "uint8array" }));
  expect([...workbook.settings]).toEqual([
    ["rules", { "owner-missing": "off" }],
    ["ward", "B"],
  ]);

  const changed = {
    ...workbook,
    settings: new Map<string, unknown>([
      ["ward", "C"],
      ["beds", 12],
    ]),
  };
  const copy = await JSZip.loadAsync(await writeWorkbook(changed));
  const part = (path: string) => copy.file(path)?.async("string");
  expect(await part("xl/webextensions/webextension1.xml")).toBe(extension("beds", "12"));
  expect(await part("xl/webextensions/webextension2.xml")).toBe(extension("ward", "&quot;C&quot;"));
  expect(await part("xl/webextensions/_rels/taskpanes.xml.rels")).toContain("webextension1.xml");
  expect(await part("_rels/.rels")).toContain("webextensions/taskpanes.xml");
  expect(await part("[Content_Types].xml")).toContain(
    'PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"',
  );
  const again = (await readWorkbook(await copy.generateAsync({ type: "uint8array" }))).workbook;
  expect(again.settings).toEqual(
    new Map<string, unknown>([
      ["beds", 12],
      ["ward", "C"],
    ]),
  );
});

test("a formula that is not calculated here keeps the value that the file had, and so does what depends on it", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  const sheet = (await zip.file(SHEET)?.async("string")) ?? "";
  zip.file(
    SHEET,
    sheet.replace(
      "<sheetData/>",
      '<sheetData><row r="1"><c r="A1"><f>STOCKHISTORY(1,1)</f><v>0.329925829</v></c><c r="B1"><f>A1*2</f><v>7</v></c></row></sheetData>',
    ),
  );
  const { workbook } = await readWorkbook(await zip.generateAsync({ type: "uint8array" }));
  const values = ({ sheets: [first] }: Workbook) =>
    first?.rows.get(0)?.cells.map((cell) => [cell?.formula, cell?.value]);
  const expected = [
    ["=STOCKHISTORY(1,1)", 0.329925829],
    ["=A1*2", 7],
  ];
  createUser(workbook).insertRows(5); // has everything calculated again
  const copy = await readWorkbook(await writeWorkbook(workbook));
  expect(values(copy.workbook)).toEqual(expected);
});

test("threaded comments are named before saving", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  const text = {
    id: "1",
    content: "By Friday?",
    richContent: "By Friday?",
    contentType: "Plain",
    mentions: [],
    authorName: "Ann",
    authorEmail: "",
    created: 0,
  } as const;
  const commented = {
    ...workbook,
    sheets: [{ ...sheet!, comments: [{ ...text, cell: { row: 0, column: 0 }, resolved: false, replies: [] }] }],
  };
  expect(findUnwritable(commented)).toEqual([expect.stringContaining("The comments on “Sheet1” are not saved.")]);
  expect(findUnwritable(workbook)).toEqual([]);
});

test("a sheet of which the file does not say how it is looked at is read", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  const sheet = (await zip.file(SHEET)?.async("string")) ?? "";
  zip.file(SHEET, sheet.replace(/<sheetViews>.*<\/sheetViews>/s, ""));
  const { workbook } = await readWorkbook(await zip.generateAsync({ type: "uint8array" }));
  expect([sheet.includes("<sheetViews>"), workbook.sheets[0]?.showGridlines]).toEqual([true, true]);
});
