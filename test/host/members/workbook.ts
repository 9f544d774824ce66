import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assumed, defineMembers, does, hears, holds, loans, loansTable, reads, refuses, shown } from "./member";

/** A library's workbook: Riverside with the table Loans, Goals with formulas about it, and a Sheet1. */
const LIBRARY = readFileSync(join(__dirname, "../../fixtures/files/two-branches.xlsx")).toString("base64");

const getWorkbook = (context: Excel.RequestContext): Excel.Workbook => context.workbook;

export const workbook = defineMembers(
  "Workbook",
  getWorkbook,
)({
  application: does((it) => it.application.load("calculationMode"), { calculationMode: "Automatic" }),
  autoSave: [
    reads(false),
    does(async (it, context, { host }) => (host.user.setAutoSave(true), await context.sync(), it.load("autoSave")), {
      autoSave: true,
    }),
  ],
  bindings: does((it) => it.bindings.load("count"), { count: 0, items: [] }),
  calculationEngineVersion: assumed(
    "any number",
    does((it) => it.load("calculationEngineVersion"), { calculationEngineVersion: 191029 }),
  ),
  chartDataPointTrack: holds(true, false),
  close: does((it) => it.close("SkipSave"), undefined),
  comments: does((it) => it.comments.getCount(), 0),
  customXmlParts: does((it) => it.customXmlParts.getCount(), 0),
  functions: does((it) => it.functions.sum(1, 2).load("value"), { value: 3 }),
  getActiveCell: does(
    (it, context) => (shown(context).getRange("C4:D5").select(), it.getActiveCell().load("address")),
    { address: "Sheet1!C4" },
  ),
  getActiveChart: refuses((it) => it.getActiveChart(), "ItemNotFound"),
  getActiveChartOrNullObject: does((it) => it.getActiveChartOrNullObject(), null),
  getActiveSlicer: refuses((it) => it.getActiveSlicer(), "ItemNotFound"),
  getActiveSlicerOrNullObject: does((it) => it.getActiveSlicerOrNullObject(), null),
  getIsActiveCollabSession: does((it) => it.getIsActiveCollabSession(), false),
  getSelectedRange: [
    does((it, context) => (shown(context).getRange("B2:C3").select(), it.getSelectedRange().load("address")), {
      address: "Sheet1!B2:C3",
    }),
    refuses((it, _context, { host }) => (host.user.select("A1,C3"), it.getSelectedRange()), "InvalidSelection"),
  ],
  getSelectedRanges: does(
    (it, context) => (shown(context).getRange("B2:C3").select(), it.getSelectedRanges().load("address, areaCount")),
    { address: "Sheet1!B2:C3", areaCount: 1 },
  ),
  insertWorksheetsFromBase64: [
    assumed(
      "the name of a sheet whose name is taken",
      does(
        async (it, context) => {
          const result = it.insertWorksheetsFromBase64(LIBRARY);
          const sheets = context.workbook.worksheets.load("items/name, items/id");
          await context.sync();
          return [
            sheets.items.map(({ name }) => name),
            result.value.map((id) => sheets.items.find((sheet) => sheet.id === id)?.name),
          ];
        },
        [
          ["Sheet1", "Riverside", "Goals", "Sheet1 (2)"],
          ["Riverside", "Goals", "Sheet1 (2)"],
        ],
      ),
    ),
    does(
      (it, { workbook: { worksheets } }) => {
        it.insertWorksheetsFromBase64(LIBRARY, {
          sheetNamesToInsert: ["Riverside", "Goals"],
          positionType: "Before",
          relativeTo: "Sheet1",
        });
        return worksheets.load("items/name");
      },
      { items: [{ name: "Riverside" }, { name: "Goals" }, { name: "Sheet1" }] },
    ),
    does(
      (it, context) => {
        const plan = context.workbook.worksheets.add("Plan");
        it.insertWorksheetsFromBase64(LIBRARY, {
          sheetNamesToInsert: ["Riverside"],
          positionType: "After",
          relativeTo: shown(context),
        });
        plan.load("position");
        return [plan, context.workbook.tables.getItem("Loans").getRange().load("address")];
      },
      [{ position: 2 }, { address: "Riverside!A1:B4" }],
    ),
    does(
      (it, context) => {
        it.insertWorksheetsFromBase64(LIBRARY, { sheetNamesToInsert: [], positionType: "Beginning" });
        const goal = context.workbook.worksheets.getItem("Goals").getRange("B1").load("formulas, values");
        shown(context).getRange("A1").values = [["Ours"]];
        return [goal, shown(context).getRange("A1").load("address, values")];
      },
      [
        { formulas: [["=SUM(Riverside!B2:B4)"]], values: [[355]] },
        { address: "Sheet1!A1", values: [["Ours"]] },
      ],
    ),
    assumed(
      "the code where the text is no workbook",
      refuses((it) => it.insertWorksheetsFromBase64("cGxhbg=="), "InvalidArgument"),
    ),
    assumed(
      "the code where the file has no such sheet",
      refuses((it) => it.insertWorksheetsFromBase64(LIBRARY, { sheetNamesToInsert: ["Hillside"] }), "ItemNotFound"),
    ),
    refuses(
      (it) => it.insertWorksheetsFromBase64(LIBRARY, { relativeTo: "Budget", positionType: "After" }),
      "ItemNotFound",
    ),
    refuses(
      (it, context) => (context.workbook.protection.protect(), it.insertWorksheetsFromBase64(LIBRARY)),
      "AccessDenied",
    ),
  ],
  isDirty: [holds(false, true), does((it, context) => (loans(context), it.load("isDirty")), { isDirty: true })],
  name: reads("Book1"),
  names: does((it) => it.names.getCount(), 0),
  onActivated: hears(
    (_it, _context, { host }) => {
      host.user.activate();
    },
    { type: "WorkbookActivated" },
  ),
  onAutoSaveSettingChanged: hears(
    (_it, _context, { host }) => {
      host.user.setAutoSave(true);
    },
    { type: "WorkbookAutoSaveSettingChanged" },
  ),
  onSelectionChanged: does(
    async (it, context, { settled }) => {
      const heard: string[] = [];
      it.onSelectionChanged.add(({ workbook: own }) =>
        Promise.resolve(heard.push(own === it ? "this workbook" : "another")).then(() => undefined),
      );
      await context.sync();
      shown(context).getRange("B2").select();
      await context.sync();
      await settled();
      return heard;
    },
    ["this workbook"],
  ),
  pivotTables: does((it) => it.pivotTables.getCount(), 0),
  previouslySaved: reads(false),
  properties: does((it) => it.properties.load("title"), { title: "" }),
  protection: does((it) => it.protection.load("protected"), { protected: false }),
  queries: does((it) => it.queries.getCount(), 0),
  readOnly: reads(false),
  save: does((it, context) => (loans(context), it.save("Save"), it.load("isDirty")), { isDirty: false }),
  settings: does((it) => it.settings.getCount(), 0),
  slicers: does((it) => it.slicers.getCount(), 0),
  styles: does((it) => it.styles.getItem("Normal").load("name, builtIn"), { name: "Normal", builtIn: true }),
  pivotTableStyles: does((it) => it.pivotTableStyles.getDefault().load("name"), { name: "PivotStyleLight16" }),
  slicerStyles: does((it) => it.slicerStyles.getDefault().load("name"), { name: "SlicerStyleLight1" }),
  timelineStyles: does((it) => it.timelineStyles.getDefault().load("name"), { name: "TimeSlicerStyleLight1" }),
  tableStyles: does((it) => it.tableStyles.getDefault().load("name"), { name: "TableStyleMedium2" }),
  tables: does((it, context) => (loansTable(context), it.tables.getCount()), 1),
  usePrecisionAsDisplayed: holds(false, true),
  worksheets: does((it) => it.worksheets.load("items/name"), { items: [{ name: "Sheet1" }] }),
});

export const application = defineMembers(
  "Application",
  ({ workbook: { application: own } }) => own,
)({
  calculate: does(
    (it, context) => {
      it.calculationMode = "Manual";
      const cell = shown(context).getRange("B1");
      cell.formulas = [["=A1*2"]];
      shown(context).getRange("A1").values = [[21]];
      it.calculate("Full");
      return cell.load("values");
    },
    { values: [[42]] },
  ),
  calculationEngineVersion: assumed(
    "any number",
    does((it) => it.load("calculationEngineVersion"), { calculationEngineVersion: 191029 }),
  ),
  calculationMode: holds("Automatic", "Manual"),
  calculationState: reads("Done"),
  cultureInfo: does((it) => it.cultureInfo.load("name"), { name: "en-US" }),
  decimalSeparator: reads("."),
  iterativeCalculation: does((it) => it.iterativeCalculation.load("enabled"), { enabled: false }),
  suspendApiCalculationUntilNextSync: does(
    (it, context) => {
      it.suspendApiCalculationUntilNextSync();
      shown(context).getRange("A1:A2").formulas = [[20], ["=A1+1"]];
      return context.sync().then(() => shown(context).getRange("A2").load("values"));
    },
    { values: [[21]] },
  ),
  suspendScreenUpdatingUntilNextSync: does(
    (it, context) => (it.suspendScreenUpdatingUntilNextSync(), loans(context).load("rowCount")),
    { rowCount: 5 },
  ),
  thousandsSeparator: reads(","),
  useSystemSeparators: reads(true),
});

export const iterativeCalculation = defineMembers(
  "IterativeCalculation",
  ({ workbook: { application: own } }) => own.iterativeCalculation,
)({
  enabled: holds(false, true),
  maxChange: [assumed("Excel's standard: 0.001", holds(0.001, 0.01))],
  maxIteration: [assumed("Excel's standard: 100", holds(100, 50))],
});

export const runtime = defineMembers("Runtime", ({ runtime: own }) => own)({ enableEvents: holds(true, false) });

export const cultureInfo = defineMembers(
  "CultureInfo",
  ({ workbook: { application: own } }) => own.cultureInfo,
)({
  datetimeFormat: does((it) => it.datetimeFormat.load("dateSeparator"), { dateSeparator: "/" }),
  name: reads("en-US"),
  numberFormat: does((it) => it.numberFormat.load("numberDecimalSeparator"), { numberDecimalSeparator: "." }),
});

export const datetimeFormatInfo = defineMembers(
  "DatetimeFormatInfo",
  ({ workbook: { application: own } }) => own.cultureInfo.datetimeFormat,
)({
  dateSeparator: reads("/"),
  longDatePattern: reads("dddd, MMMM d, yyyy"),
  longTimePattern: reads("h:mm:ss tt"),
  shortDatePattern: reads("M/d/yyyy"),
  timeSeparator: reads(":"),
});

export const numberFormatInfo = defineMembers(
  "NumberFormatInfo",
  ({ workbook: { application: own } }) => own.cultureInfo.numberFormat,
)({
  numberDecimalSeparator: reads("."),
  numberGroupSeparator: reads(","),
});

export const workbookProtection = defineMembers(
  "WorkbookProtection",
  ({ workbook: { protection } }) => protection,
)({
  protect: [
    does((it, context) => (it.protect(), it.load("protected"), context.sync().then(() => it)), { protected: true }),
    assumed(
      "the code for a workbook that is protected already",
      refuses((it) => {
        it.protect();
        it.protect();
      }, "AccessDenied"),
    ),
    refuses((it, context) => (it.protect("books"), context.workbook.worksheets.add("Plan")), "AccessDenied"),
  ],
  protected: reads(false),
  unprotect: [
    does((it) => (it.protect("books"), it.unprotect("books"), it.load("protected")), { protected: false }),
    assumed(
      "the code for a wrong password",
      refuses((it) => {
        it.protect("books");
        it.unprotect("loans");
      }, "InvalidArgument"),
    ),
  ],
});

export const functions = defineMembers(
  "FunctionResult",
  (context) => context.workbook.functions.vlookup("Harbour", loans(context), 3, false) as Excel.FunctionResult<number>,
  { inOneBatch: true },
)({
  error: [
    reads(null),
    does(
      (_it, context) => context.workbook.functions.vlookup("Airport", loans(context), 3, false).load("error, value"),
      { error: "#N/A", value: null },
    ),
  ],
  value: reads(210),
});

export const settingCollection = defineMembers(
  "SettingCollection",
  ({ workbook: { settings } }) => (settings.add("goal", 200), settings),
)({
  add: [
    does((it) => it.add("months", ["January", "February"]).load("key, value"), {
      key: "months",
      value: ["January", "February"],
    }),
    does((it) => (it.add("goal", 300), it.getItem("goal").load("value")), { value: 300 }),
  ],
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("goal").load("value"), { value: 200 }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("goal").load("value"), it.getItemOrNullObject("none")],
    [{ value: 200 }, null],
  ),
  items: does((it) => it.load("items/key"), { items: [{ key: "goal" }] }),
  onSettingsChanged: does(
    async (it, context, { settled }) => {
      const heard: boolean[] = [];
      it.onSettingsChanged.add(({ settings }) => Promise.resolve(heard.push(settings === it)).then(() => undefined));
      await context.sync();
      it.add("goal", 250);
      await context.sync();
      await settled();
      return heard;
    },
    [true],
  ),
});

export const setting = defineMembers("Setting", ({ workbook: { settings } }) => settings.add("goal", 200))({
  delete: does((it, context) => (it.delete(), context.workbook.settings.getCount()), 0),
  key: reads("goal"),
  value: [
    holds(200, { spring: 100, autumn: 150 }),
    does((it) => ((it.value = new Date(Date.UTC(2026, 8, 1))), it.load("value")), {
      value: "2026-09-01T00:00:00.000Z",
    }),
  ],
});

export const documentProperties = defineMembers(
  "DocumentProperties",
  ({ workbook: { properties } }) => properties,
)({
  author: [assumed("the person who made the workbook", holds("User", "Ann"))],
  category: holds("", "Planning"),
  comments: holds("", "For the board"),
  company: holds("", "Town library"),
  creationDate: reads("2026-11-22T09:00:00.000Z"),
  custom: does((it) => it.custom.getCount(), 0),
  keywords: holds("", "loans; goals"),
  lastAuthor: assumed("the person at the keyboard", reads("User")),
  manager: holds("", "Bo"),
  revisionNumber: holds(0, 4),
  subject: holds("", "Loans"),
  title: holds("", "Action plan"),
});

export const customPropertyCollection = defineMembers(
  "CustomPropertyCollection",
  ({
    workbook: {
      properties: { custom },
    },
  }) => (custom.add("Round", 2), custom),
)({
  add: [
    does((it) => it.add("Reviewed", true).load("key, type, value"), { key: "Reviewed", type: "Boolean", value: true }),
    does((it) => (it.add("Round", 3), it.getItem("Round").load("value")), { value: 3 }),
  ],
  deleteAll: does((it) => (it.deleteAll(), it.getCount()), 0),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("ROUND").load("value"), { value: 2 }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("round").load("value"), it.getItemOrNullObject("none")],
    [{ value: 2 }, null],
  ),
  items: does((it) => it.load("items/key"), { items: [{ key: "Round" }] }),
});

export const customProperty = defineMembers("CustomProperty", ({ workbook: { properties } }) =>
  properties.custom.add("Round", 2),
)({
  delete: does((it, context) => (it.delete(), context.workbook.properties.custom.getCount()), 0),
  key: [
    reads("Round"),
    does((_it, context) => context.workbook.properties.custom.add("k".repeat(300), 1).load("key"), {
      key: "k".repeat(255),
    }),
  ],
  type: [
    reads("Number"),
    does(
      (_it, context) =>
        ["text", 2.5, true].map((value, index) =>
          context.workbook.properties.custom.add(`P${index}`, value).load("type"),
        ),
      [{ type: "String" }, { type: "Float" }, { type: "Boolean" }],
    ),
  ],
  value: [
    holds(2, 3),
    does((_it, context) => context.workbook.properties.custom.add("Long", "v".repeat(300)).load("value"), {
      value: "v".repeat(255),
    }),
  ],
});
