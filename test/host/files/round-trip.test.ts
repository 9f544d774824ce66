import { readWorkbook } from "../../../src/host/files/read-workbook";
import { ORDER } from "../../../src/host/files/sheet/frame-edits";
import { writeWorkbook } from "../../../src/host/files/write-workbook";
import { parseXml } from "../../../src/host/files/xml/parse-xml";
import { blankSheet } from "../../../src/host/model/book/blank-sheet";
import { type ConditionalFormat, noLook } from "../../../src/host/model/book/conditional-format";
import { createWorkbook } from "../../../src/host/model/book/create-workbook";
import { standardFormat } from "../../../src/host/model/book/format";
import { standardPageLayout } from "../../../src/host/model/book/page-layout";
import { unprotected } from "../../../src/host/model/book/protection";
import { emptyRow, type Sheet, type StoredCell } from "../../../src/host/model/book/sheet";
import { noAlert, noPrompt } from "../../../src/host/model/book/validation";
import type { Workbook } from "../../../src/host/model/book/workbook";
import { readRectangle } from "../../../src/sheet/a1";
import { readParts } from "../../support/file-parts";

const heading = {
  ...standardFormat,
  font: { ...standardFormat.font, bold: true, color: "#FFFFFF" },
  fill: { ...standardFormat.fill, color: "#1F4E79", pattern: "Solid" },
};
const date = {
  ...standardFormat,
  numberFormat: "m/d/yyyy",
  wrapText: true,
  verticalAlignment: "Top",
  locked: false,
} as const;

const typedAsText = { ...standardFormat, quotePrefix: true };

const cell = (value: StoredCell["value"], more: Partial<StoredCell> = {}): StoredCell => ({
  value,
  formula: null,
  format: null,
  link: null,
  ...more,
});
const row = (...cells: StoredCell[]) => ({ ...emptyRow, cells });

const FILTERS = [
  { filterOn: "Values", values: ["", "Train the nurses", { date: "2026-03", specificity: "Month" }] },
  { filterOn: "Custom", criterion1: "=A*", criterion2: "<>Ann", operator: "And" },
  { filterOn: "Dynamic", dynamicCriteria: "NextMonth" },
] as const;

const SCALE = {
  minimum: { type: "LowestValue", formula: null, color: "#F8696B" },
  midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
  maximum: { type: "Number", formula: "9", color: "#63BE7B" },
};

const BAR = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  positive: { gradientFill: true, borderColor: "#638EC6", fillColor: "#638EC6" },
  negative: {
    borderColor: "#FF0000",
    fillColor: "#FF0000",
    matchPositiveBorderColor: false,
    matchPositiveFillColor: false,
  },
  showDataBarOnly: true,
  lowerBoundRule: { type: "LowestValue", formula: null },
  upperBoundRule: { type: "Percent", formula: "90" },
};

const ICONS = {
  style: "ThreeTrafficLights1",
  reverseIconOrder: true,
  showIconOnly: false,
  criteria: [
    {},
    { type: "Percent", formula: "=33", operator: "GreaterThan" },
    { type: "Number", formula: "=5", operator: "GreaterThanOrEqual" },
  ],
};

const graphic = (
  id: string,
  type: ConditionalFormat["type"],
  graphics: ConditionalFormat["graphics"],
): ConditionalFormat => ({
  id,
  type,
  areas: [readRectangle("C4:C9")],
  stopIfTrue: false,
  rule: {},
  look: noLook,
  graphics,
});

/** A clinic's plan with something of all that a file carries. */
const plan: Sheet = {
  ...blankSheet("Plan d'action", 1),
  tabColor: "#1F4E79",
  showGridlines: false,
  rows: new Map([
    [0, { ...row(cell("Clinic’s plan", { format: heading })), height: 30 }],
    [
      2,
      row(
        cell("Action Steps", { format: heading }),
        cell("Owner\n(who)", { format: heading }),
        cell("Deadline", { format: heading }),
      ),
    ],
    [
      3,
      row(
        cell("=Train the nurses", { format: typedAsText }),
        cell("Ann O'Hara <lead>"),
        cell(46_000, { format: date }),
      ),
    ],
    [
      4,
      row(
        cell("Order vaccines", {
          link: { address: "https://clinic.example/order?a=1&b=2", documentReference: "", screenTip: "To the order" },
        }),
        cell("#N/A"),
        cell(46_000.5),
      ),
    ],
    [
      5,
      row(
        cell("Steps", { link: { address: "", documentReference: "'Lists'!A1", screenTip: "" } }),
        cell(true),
        cell(2, { formula: '=COUNTIFS(Steps[Owner (who)],"<>")' }),
      ),
    ],
  ]),
  columns: new Map([
    [0, { width: 40, hidden: false, outlineLevel: 0, format: null }],
    [4, { width: null, hidden: true, outlineLevel: 0, format: null }],
  ]),
  merges: [readRectangle("A1:C1")],
  frozen: { rows: 3, columns: 1 },
  selection: [readRectangle("A4")],
  tables: [
    {
      id: "1",
      name: "Steps",
      rectangle: readRectangle("A3:C5"),
      columns: ["Action Steps", "Owner\n(who)", "Deadline"].map((name, index) => ({
        id: index + 1,
        name,
        filter: FILTERS[index] ?? null,
      })),
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      showFilterButton: true,
      sort: null,
    },
  ],
  names: [{ name: "Plan.Strategy", formula: "='Plan d''action'!$A$1", comment: "", visible: true }],
  conditionalFormats: [
    {
      id: "2",
      type: "Custom",
      areas: [readRectangle("A4:A9"), readRectangle("C4:C9")],
      stopIfTrue: true,
      rule: { formula: '=AND($A4<>"",$B4="")' },
      look: { ...noLook, fill: "#FDE7E9", color: "#A4262C", bold: true },
      graphics: {},
    },
    {
      id: "3",
      type: "CellValue",
      areas: [readRectangle("C4:C9")],
      stopIfTrue: false,
      rule: { formula1: "=1", formula2: "=TODAY()", operator: "Between" },
      look: { ...noLook, fill: "#FFF4CE" },
      graphics: {},
    },
    graphic("4", "ColorScale", { criteria: SCALE }),
    graphic("5", "DataBar", BAR),
    graphic("6", "IconSet", ICONS),
  ],
  validations: [
    {
      areas: [readRectangle("B4:B9"), readRectangle("B12")],
      rule: { list: { inCellDropDown: true, source: "='Lists'!$A$1:$A$3" } },
      ignoreBlanks: true,
      prompt: { ...noPrompt, title: "Owner", message: "Who is accountable?\nOne person." },
      errorAlert: { ...noAlert, style: "Warning", title: "Not on the list", message: "Pick one & go on." },
    },
    {
      areas: [readRectangle("C1:C1048576")],
      rule: { date: { formula1: 36526, formula2: "=TODAY()+365", operator: "Between" } },
      ignoreBlanks: true,
      prompt: noPrompt,
      errorAlert: { ...noAlert, title: "A date", message: "Type a date." },
    },
    {
      areas: [readRectangle("D4")],
      rule: { list: { inCellDropDown: false, source: "Weekly,Monthly" } },
      ignoreBlanks: false,
      prompt: noPrompt,
      errorAlert: noAlert,
    },
  ],
  notes: [{ cell: { row: 3, column: 1 }, author: "Ben", text: "Since March\nof this year" }],
  pageLayout: {
    ...standardPageLayout,
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    titleRows: { first: 0, last: 2 },
    rowBreaks: [20, 40],
    columnBreaks: [4],
    printArea: [readRectangle("A1:C20")],
    headersFooters: {
      ...standardPageLayout.headersFooters,
      defaultForAllPages: {
        ...standardPageLayout.headersFooters.defaultForAllPages,
        leftHeader: "Clinic",
        centerFooter: "Page &P of &N",
      },
    },
  },
  protection: {
    ...unprotected,
    protected: true,
    options: { ...unprotected.options, allowFormatCells: true, allowEditObjects: true, allowEditScenarios: true },
  },
};

/** With a sum below each of two columns, the second of which is calculated. */
const hours: Sheet["tables"][number] = {
  ...plan.tables[0]!,
  id: "7",
  name: "Hours",
  rectangle: readRectangle("D1:E4"),
  columns: ["Weeks", "Days"].map((name, index) => ({ id: index + 1, name, filter: null })),
  showTotals: true,
};

const lists: Sheet = {
  ...blankSheet("Lists", 2),
  visibility: "VeryHidden",
  rows: new Map([
    [0, row(cell("Ann"), cell(""), cell(""), cell("Weeks"), cell("Days"))],
    [1, row(cell("Ben"), cell(""), cell(""), cell(2), cell(10, { formula: "=[@Weeks]*5" }))],
    [2, row(cell("Cy"), cell(""), cell(""), cell(3), cell(15, { formula: "=[@Weeks]*5" }))],
    [3, row(cell("Dana"), cell(""), cell(""), cell("In all"), cell(25, { formula: "=SUBTOTAL(109,[Days])" }))],
  ]),
  tables: [hours],
  filter: {
    rectangle: readRectangle("A1:B4"),
    criteria: [
      { filterOn: "TopPercent", criterion1: "20" },
      { filterOn: "Custom", criterion1: ">=3" },
    ],
  },
};

const workbook: Workbook = {
  ...createWorkbook({ now: () => Date.UTC(2026, 10, 22) }),
  sheets: [plan, lists],
  activeSheet: plan,
  names: [
    { name: "Budget", formula: "=0.05", comment: "of all", visible: true },
    { name: "Everybody", formula: "='Lists'!$A:$A", comment: "", visible: false },
  ],
  settings: new Map<string, unknown>([["rules", { "owner-missing": "off", note: "<&>" }]]),
  customXmlParts: [
    { id: "{11111111-2222-3333-4444-555555555555}", xml: '<visits xmlns="urn:clinic"><visit/></visits>' },
  ],
  protection: { protected: true, password: "" },
};

let copy: Workbook;
let bytes: Uint8Array;

beforeAll(() => {
  const withProperties = {
    ...workbook,
    properties: {
      ...workbook.properties,
      title: "Plan & measures",
      custom: new Map<string, string | number | boolean | Date>([
        ["Ward", "B"],
        ["Beds", 12],
        ["Open", true],
        ["Since", new Date(0)],
      ]),
    },
  };
  bytes = writeWorkbook(withProperties);
  const opened = readWorkbook(bytes);
  expect(opened.warnings).toEqual([]);
  copy = opened.workbook;
});

test.each([
  "name",
  "visibility",
  "tabColor",
  "showGridlines",
  "merges",
  "frozen",
  "selection",
  "names",
  "validations",
  "notes",
  "protection",
  "rows",
  "columns",
] as const)("a sheet keeps its %s", (key) => {
  expect(copy.sheets[0]?.[key]).toEqual(plan[key]);
});

test("tables keep their name, place, columns and look", () => {
  const { id: _, ...table } = copy.sheets[0]!.tables[0]!;
  expect(table).toEqual({ ...plan.tables[0], id: undefined });
});

test("conditional formats keep their rule, their order and their colours", () => {
  expect(copy.sheets[0]!.conditionalFormats.map(({ id: _, ...format }) => format)).toEqual(
    plan.conditionalFormats.map(({ id: _, ...format }) => format),
  );
});

test("the page is printed as before", () => {
  const { headersFooters, ...layout } = copy.sheets[0]!.pageLayout;
  const { headersFooters: _, ...before } = plan.pageLayout;
  expect(layout).toEqual(before);
  expect(headersFooters.defaultForAllPages).toEqual(plan.pageLayout.headersFooters.defaultForAllPages);
});

test("what filters ask is kept", () => {
  expect(copy.sheets[1]?.filter).toEqual(lists.filter);
});

test("within a table, a file names it where Excel leaves its name out", () => {
  const part = readParts(bytes)["xl/worksheets/sheet2.xml"] ?? "";
  expect(part).toContain("<f>SUBTOTAL(109,Hours[Days])</f>");
  expect([1, 3].map((row) => copy.sheets[1]?.rows.get(row)?.cells[4]?.formula)).toEqual([
    "=[@Weeks]*5",
    "=SUBTOTAL(109,[Days])",
  ]);
});

test("a table's part says how a column is calculated and what its totals are, as its cells do", () => {
  const part = readParts(bytes)["xl/tables/table2.xml"] ?? "";
  expect(part).toContain('<tableColumn id="1" name="Weeks" totalsRowLabel="In all"/>');
  expect(part).toContain(
    '<tableColumn id="2" name="Days" totalsRowFunction="sum">' +
      "<calculatedColumnFormula>Hours[[#This Row],[Weeks]]*5</calculatedColumnFormula></tableColumn>",
  );
});

test.each([1, 2])("the elements of sheet %i stand in the order that Excel wants", (number) => {
  const places = parseXml(readParts(bytes)[`xl/worksheets/sheet${number}.xml`] ?? "").children.map(({ name }) =>
    ORDER.indexOf(name),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("a sheet that is hidden from the user's menus stays so", () => {
  expect(copy.sheets[1]?.visibility).toBe("VeryHidden");
});

test.each(["names", "settings", "customXmlParts", "protection"] as const)("the workbook keeps its %s", (key) => {
  expect(copy[key]).toEqual(workbook[key]);
});

test("the document keeps its properties, those that somebody added too", () => {
  expect(copy.properties.title).toBe("Plan & measures");
  expect(Array.from(copy.properties.custom)).toEqual([
    ["Ward", "B"],
    ["Beds", 12],
    ["Open", true],
    ["Since", new Date(0)],
  ]);
});
