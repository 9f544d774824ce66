import { readWorkbook } from "../../../src/host/files/read-workbook";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { changeParts, readParts } from "../../support/file-parts";

const FIRST = "xl/webextensions/webextension1.xml";
const SECOND = "xl/webextensions/webextension2.xml";

const extension = (name: string, value: string) =>
  '<we:webextension xmlns:we="x"><we:properties>' +
  `<we:property name="${name}" value="${value}"/></we:properties><we:bindings/></we:webextension>`;

/** A clinic's workbook in which two add-ins have stored something. */
const clinic = changeParts(writeWorkbook(createWorkbook()), {
  [FIRST]: extension("rules", "{&quot;owner-missing&quot;:&quot;off&quot;}"),
  [SECOND]: extension("ward", "&quot;B&quot;"),
});

test("the settings of add-ins are read", () => {
  expect([...readWorkbook(clinic).workbook.settings]).toEqual([
    ["rules", { "owner-missing": "off" }],
    ["ward", "B"],
  ]);
});

test("a setting that changed goes back to the add-in that had it, a new one does not", () => {
  const { workbook } = readWorkbook(clinic);
  const settings = new Map<string, unknown>([...workbook.settings, ["ward", "C"], ["beds", 12]]);
  const copy = writeWorkbook({ ...workbook, settings });
  const parts = readParts(copy);
  expect(parts[FIRST]).toBe(readParts(clinic)[FIRST]);
  expect(parts[SECOND]).toBe(extension("ward", "&quot;C&quot;"));
  expect(parts["customXml/item1.xml"]).toContain('<setting name="beds">12</setting>');
  expect(new Map(readWorkbook(copy).workbook.settings)).toEqual(settings);
});

test("a setting that was removed is gone", () => {
  const { workbook } = readWorkbook(clinic);
  const copy = writeWorkbook({ ...workbook, settings: new Map([["ward", "B"]]) });
  expect([...readWorkbook(copy).workbook.settings]).toEqual([["ward", "B"]]);
});
