import { createHost, type Host } from "../../src/host";
import { createNodeWindow } from "../../src/host/doors/node-window";
import { type OfficeInNode, openOffice } from "../../src/host/doors/open-office";
import { readWorkbook } from "../../src/host/files/read-workbook";
import { writeWorkbook } from "../../src/host/files/write-workbook";

let office: OfficeInNode;
let host: Host;

beforeEach(() => {
  host = createHost();
  office = openOffice(host);
});

afterEach(() => {
  office.close();
});

/** Waits for what comes without being asked for; the test's own time limit ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** In column A. */
const valueAt = (row: number) => host.workbook.sheets[0]!.rows.get(row)?.cells[0]?.value;

const number = { type: "number" };

/** What the file of a library's add-in says of its functions. */
const LIBRARY = {
  functions: [
    {
      id: "FINE",
      name: "FINE",
      parameters: [
        { name: "days", ...number },
        { name: "rate", ...number, optional: true },
      ],
    },
    { id: "TITLES", name: "TITLES", parameters: [{ name: "shelf", type: "string" }] },
    { id: "SHELF", name: "SHELF", parameters: [], options: { requiresAddress: true } },
    {
      id: "TOTAL",
      name: "TOTAL",
      parameters: [{ name: "loans", ...number, dimensionality: "matrix", repeating: true }],
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how", type: "string" }] },
    {
      id: "VISITORS",
      name: "VISITORS",
      parameters: [{ name: "door", type: "string" }],
      options: { stream: true, cancelable: true },
    },
    { id: "NOBODY", name: "NOBODY", parameters: [] },
  ],
};

/** Writes formulas from A1 down, and reads what is there once every function has answered. */
async function calculate(formulas: readonly string[], columns = 1): Promise<unknown[][]> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(`A1:A${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    await host.customFunctions.settled();
    const all = range.getAbsoluteResizedRange(formulas.length, columns).load("values");
    await context.sync();
    return all.values as unknown[][];
  });
}

test("a formula calls what the add-in associated, and shows #BUSY! meanwhile", async () => {
  host.customFunctions.register("LIBRARY", LIBRARY);
  office.CustomFunctions.associate("FINE", (days: number, rate: number | null) => days * (rate ?? 0.2));
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[10], ["20"]];
    sheet.getRange("B1:B3").formulas = [["=LIBRARY.FINE(A1)"], ["=library.fine(A2,0.5)+1"], ['=LIBRARY.FINE("many")']];
    const fines = sheet.getRange("B1:B3").load("values");
    await context.sync();
    expect(fines.values).toEqual([["#BUSY!"], ["#BUSY!"], ["#VALUE!"]]);
    await host.customFunctions.settled();
    fines.load("values");
    await context.sync();
    expect(fines.values).toEqual([[2], [11], ["#VALUE!"]]);
    sheet.getRange("A1").values = [[100]];
    await context.sync();
    await host.customFunctions.settled();
    fines.load("values");
    await context.sync();
    expect(fines.values[0]).toEqual([20]);
  });
});

test("a function gives errors, rows and columns, and a promise of them", async () => {
  host.customFunctions.register("LIBRARY", JSON.stringify(LIBRARY));
  const { CustomFunctions } = office;
  const refuse = (code: string) => new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
  CustomFunctions.associate({
    TITLES: (shelf: string) =>
      Promise.resolve([
        ["Emma", 1815, shelf],
        ["Dune", refuse("invalidNumber"), true],
      ]),
    SHELF: ({ address }: { readonly address: string }) => address,
    TOTAL: (loans: readonly (readonly (readonly number[])[])[]) => loans.flat(2).reduce((sum, one) => sum + one, 0),
    FAIL(how: string) {
      if (how === "throws") throw new Error("no such shelf");
      if (how === "is not available") throw refuse("notAvailable");
      return how === "is no number" ? NaN : Promise.reject(refuse("divisionByZero"));
    },
  });
  expect(
    await calculate(
      [
        '=LIBRARY.TITLES("north")',
        "",
        "=LIBRARY.SHELF()",
        "=LIBRARY.TOTAL(B1:B1,{1,2;3,4})",
        '=LIBRARY.FAIL("throws")',
        '=LIBRARY.FAIL("is not available")',
        '=IFERROR(LIBRARY.FAIL("rejects"),"no loans")',
        '=LIBRARY.FAIL("is no number")',
        "=LIBRARY.FAIL(1/0)",
        "=LIBRARY.NOBODY()",
        "=LIBRARY.NONE()",
        "=LIBRARY.TITLES()",
      ],
      3,
    ),
  ).toEqual([
    ["Emma", 1815, "north"],
    ["Dune", "#NUM!", true],
    ["Sheet1!A3", "", ""],
    [1825, "", ""],
    ["#VALUE!", "", ""],
    ["#N/A", "", ""],
    ["no loans", "", ""],
    ["#VALUE!", "", ""],
    ["#DIV/0!", "", ""],
    ["#VALUE!", "", ""], // known to Excel, and the add-in never said what it does
    ["#NAME?", "", ""],
    ["#VALUE!", "", ""],
  ]);
});

test("a function that streams goes on until its cell is overwritten", async () => {
  host.customFunctions.register("LIBRARY", LIBRARY);
  interface Invocation {
    readonly setResult: (value: number) => void;
    onCanceled: () => void;
  }
  const open = new Map<string, Invocation>();
  let opened = 0;
  office.CustomFunctions.associate("VISITORS", (door: string, invocation: Invocation) => {
    open.set(door, invocation);
    opened++;
    invocation.onCanceled = () => open.delete(door);
    invocation.setResult(1);
  });
  expect(await calculate(['=LIBRARY.VISITORS("east")', "=A1*2", '=LIBRARY.VISITORS("west")'])).toEqual([[1], [2], [1]]);

  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    open.get("east")?.setResult(5);
    await until(() => valueAt(1) === 10);
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    open.get("east")?.setResult(6);
    await until(() => valueAt(2) === 12);
    expect(opened).toBe(2);
    sheet.getRange("A4").values = [["closed"]];
    await context.sync();
    await until(() => !open.has("west"));
    expect([...open.keys()]).toEqual(["east"]);
  });
});

test("a page of the add-in runs its functions once it is there, and no longer once it is gone", async () => {
  office.close();
  host.customFunctions.register("LIBRARY", LIBRARY);
  host.user.type("A1", "=LIBRARY.FINE(10)");
  expect(valueAt(0)).toBe("#NAME?");

  const page = createNodeWindow("https://localhost:3000/taskpane.html");
  const { window } = page;
  host.connect(window, { customFunctions: true });
  host.connect(window);
  await page.loadOffice();
  const { CustomFunctions } = window as unknown as OfficeInNode;
  CustomFunctions.associate("FINE", (days: number) => days * 0.2);
  await until(() => valueAt(0) === 2);

  page.close();
  host.user.type("A2", "=LIBRARY.FINE(20)");
  expect(valueAt(1)).toBe("#NAME?");
});

test("a file calls the functions as Excel does, and they have their names again once the add-in is there", async () => {
  const LATE = { functions: [{ id: "LATE.DAYS", name: "DAYSLATE", parameters: [{ name: "due", ...number }] }] };
  host.customFunctions.register("LIBRARY", LATE);
  office.CustomFunctions.associate("LATE.DAYS", (due: number) => 10 - due);
  host.user.type("A1", '=LIBRARY.DAYSLATE(4)&" of LIBRARY.DAYSLATE("');
  host.user.type("A2", "=SUM(library.dayslate(LIBRARY.DAYSLATE(8)),1)");
  await host.customFunctions.settled();
  expect([valueAt(0), valueAt(1)]).toEqual(["6 of LIBRARY.DAYSLATE(", 9]);

  const { workbook } = readWorkbook(writeWorkbook(host.workbook));
  const listFormulas = () => [0, 1].map((row) => workbook.sheets[0]?.rows.get(row)?.cells[0]?.formula);
  expect(listFormulas()).toEqual([
    '=_xldudf_LIBRARY_LATE_DAYS(4)&" of LIBRARY.DAYSLATE("',
    "=SUM(_xldudf_LIBRARY_LATE_DAYS(_xldudf_LIBRARY_LATE_DAYS(8)),1)",
  ]);
  expect(workbook.sheets[0]?.rows.get(1)?.cells[0]?.value).toBe(9); // what the file says

  const next = createHost({ workbook });
  const nextOffice = openOffice(next);
  nextOffice.CustomFunctions.associate("LATE.DAYS", (due: number) => 2 * due);
  next.customFunctions.register("LIBRARY", LATE);
  await next.customFunctions.settled();
  expect(listFormulas()).toEqual([
    '=LIBRARY.DAYSLATE(4)&" of LIBRARY.DAYSLATE("',
    "=SUM(LIBRARY.DAYSLATE(LIBRARY.DAYSLATE(8)),1)",
  ]);
  expect(workbook.sheets[0]?.rows.get(1)?.cells[0]?.value).toBe(33);
  expect(next.user.undo()).toBe(false);
  nextOffice.close();
});
