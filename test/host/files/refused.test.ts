import JSZip from "jszip";
import { createWorkbook } from "../../../src/host/model/workbook";
import { readWorkbook } from "../../../src/host/files/read-workbook";
import { findUnwritable } from "../../../src/host/files/losses";
import { writeWorkbook } from "../../../src/host/files/write-workbook";

const bytes = (text: string) => new TextEncoder().encode(text);

test("a file that is no workbook is refused with what to do", async () => {
  await expect(readWorkbook(bytes("Step;Owner"))).rejects.toThrow("This is not an Excel workbook. Choose a file that ends in .xlsx.");
  await expect(readWorkbook(await new JSZip().file("word/document.xml", "<w/>").generateAsync({ type: "uint8array" }))).rejects.toThrow("not an Excel workbook");
});

test("a workbook with a password, or an old one, is refused with what to do", async () => {
  await expect(readWorkbook(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).rejects.toThrow("password or is an old .xls file");
});

test("a workbook with a broken part is refused with what to do", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  zip.file("xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
  await expect(readWorkbook(await zip.generateAsync({ type: "uint8array" }))).rejects.toThrow("save it as a new .xlsx workbook");
});

test("what a file has that is not carried is named", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  for (const part of ["xl/charts/chart1.xml", "xl/media/image1.png", "xl/pivotTables/pivotTable1.xml", "xl/vbaProject.bin"]) zip.file(part, "<x/>");
  const { warnings } = await readWorkbook(await zip.generateAsync({ type: "uint8array" }));
  expect(warnings.map((warning) => /has (.*?)\./.exec(warning)?.[1])).toEqual(["charts", "pictures", "pivot tables", "macros"]);
});

test("the settings that Excel keeps for an add-in are read", async () => {
  const zip = await JSZip.loadAsync(await writeWorkbook(createWorkbook()));
  zip.file("xl/webextensions/webextension1.xml", '<we:webextension xmlns:we="x"><we:properties><we:property name="rules" value="{&quot;owner-missing&quot;:&quot;off&quot;}"/></we:properties></we:webextension>');
  const { workbook } = await readWorkbook(await zip.generateAsync({ type: "uint8array" }));
  expect(workbook.settings.get("rules")).toEqual({ "owner-missing": "off" });
});

test("threaded comments are named before saving", () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  const text = { id: "1", content: "By Friday?", richContent: "By Friday?", contentType: "Plain", mentions: [], authorName: "Ann", authorEmail: "", created: 0 } as const;
  const commented = { ...workbook, sheets: [{ ...sheet!, comments: [{ ...text, cell: { row: 0, column: 0 }, resolved: false, replies: [] }] }] };
  expect(findUnwritable(commented)).toEqual([expect.stringContaining("The comments on “Sheet1” are not saved.")]);
  expect(findUnwritable(workbook)).toEqual([]);
});
