import { assumed, defineMembers, does, hears, holds, loans, reads, refuses, shown } from "./member";

const ID = "{00000000-0001-0000-0000-000000000000}";

/** Three sheets: Sheet1 with the loans, then Plan, then Lists, which is hidden. */
function threeSheets(context: Excel.RequestContext): Excel.Worksheet {
  loans(context);
  const { worksheets } = context.workbook;
  worksheets.add("Plan");
  worksheets.add("Lists").visibility = "Hidden";
  return worksheets.getItem("Sheet1");
}

const getPlan = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Plan");
const loadNames = (context: Excel.RequestContext): Excel.WorksheetCollection =>
  context.workbook.worksheets.load("items/name");

export const worksheet = defineMembers(
  "Worksheet",
  threeSheets,
)({
  activate: [
    does((_it, context) => (getPlan(context).activate(), shown(context).load("name")), { name: "Plan" }),
    assumed(
      "the code for a hidden sheet",
      refuses((_it, context) => context.workbook.worksheets.getItem("Lists").activate(), "InvalidOperation"),
    ),
  ],
  autoFilter: does((it) => it.autoFilter.load("enabled, isDataFiltered"), { enabled: false, isDataFiltered: false }),
  calculate: does(
    (it, context) => {
      context.workbook.application.calculationMode = "Manual";
      it.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      it.getRange("C2").values = [[20]];
      it.calculate(true);
      return it.getRange("E1").load("values");
    },
    { values: [[405]] },
  ),
  charts: does((it) => it.charts.getCount(), 0),
  comments: does((it) => (it.comments.add("B2", "Which year?"), it.comments.getCount()), 1),
  copy: [
    does((it, context) => (it.copy("After", it), loadNames(context)), {
      items: [{ name: "Sheet1" }, { name: "Sheet1 (2)" }, { name: "Plan" }, { name: "Lists" }],
    }),
    does((it) => it.copy("Beginning").getRange("C5").load("values"), { values: [[210]] }),
    does((it, context) => (it.copy(), loadNames(context)), {
      items: [{ name: "Sheet1" }, { name: "Plan" }, { name: "Lists" }, { name: "Sheet1 (2)" }],
    }),
  ],
  customProperties: does(
    (it) => (it.customProperties.add("kind", "loans"), it.customProperties.getItem("kind").load("value")),
    { value: "loans" },
  ),
  delete: [
    does((_it, context) => (getPlan(context).delete(), loadNames(context)), {
      items: [{ name: "Sheet1" }, { name: "Lists" }],
    }),
    refuses((_it, context) => {
      getPlan(context).visibility = "VeryHidden";
      getPlan(context).delete();
    }, "InvalidOperation"),
    refuses((it, context) => {
      getPlan(context).delete();
      it.delete();
    }, "InvalidOperation"),
  ],
  enableCalculation: holds(true, false),
  findAll: [
    does((it) => it.findAll("riverside", { completeMatch: true, matchCase: false }).load("address"), {
      address: "Sheet1!A2, Sheet1!A4",
    }),
    refuses((it) => it.findAll("Airport", {}), "ItemNotFound"),
  ],
  findAllOrNullObject: does(
    (it) => [it.findAllOrNullObject("Harbour", {}).load("address"), it.findAllOrNullObject("Airport", {})],
    [{ address: "Sheet1!A5" }, null],
  ),
  freezePanes: does((it) => (it.freezePanes.freezeRows(1), it.freezePanes.getLocation().load("address")), {
    address: "Sheet1!1:1",
  }),
  getCell: does((it) => it.getCell(4, 2).load("address, values"), { address: "Sheet1!C5", values: [[210]] }),
  getNext: [
    does((it) => it.getNext().load("name"), { name: "Plan" }),
    refuses((_it, context) => getPlan(context).getNext(true), "ItemNotFound"),
  ],
  getNextOrNullObject: does(
    (_it, context) => [getPlan(context).getNextOrNullObject().load("name"), getPlan(context).getNextOrNullObject(true)],
    [{ name: "Lists" }, null],
  ),
  getPrevious: [
    does((_it, context) => getPlan(context).getPrevious().load("name"), { name: "Sheet1" }),
    refuses((it) => it.getPrevious(), "ItemNotFound"),
  ],
  getPreviousOrNullObject: does(
    (it, context) => [getPlan(context).getPreviousOrNullObject().load("name"), it.getPreviousOrNullObject()],
    [{ name: "Sheet1" }, null],
  ),
  getRange: [
    does(
      (it) => ["B2:C3", "$B$2", "Sheet1!C5", "2:3", "B:C"].map((address) => it.getRange(address).load("address")),
      [
        { address: "Sheet1!B2:C3" },
        { address: "Sheet1!B2" },
        { address: "Sheet1!C5" },
        { address: "Sheet1!2:3" },
        { address: "Sheet1!B:C" },
      ],
    ),
    assumed(
      "how the address of a whole sheet is written",
      does((it) => it.getRange().load("address, isEntireRow"), { address: "Sheet1!1:1048576", isEntireRow: true }),
    ),
    refuses((it) => it.getRange("not an address!"), "InvalidArgument"),
  ],
  getRangeByIndexes: [
    does((it) => it.getRangeByIndexes(1, 0, 4, 3).load("address"), { address: "Sheet1!A2:C5" }),
    refuses((it) => it.getRangeByIndexes(-1, 0, 1, 1), "InvalidArgument"),
  ],
  getRanges: does((it) => it.getRanges("A1:A2, C5").load("address, areaCount"), {
    address: "Sheet1!A1:A2, Sheet1!C5",
    areaCount: 2,
  }),
  getUsedRange: [
    does((it) => it.getUsedRange().load("address"), { address: "Sheet1!A1:C5" }),
    does((_it, context) => getPlan(context).getUsedRange().load("address"), { address: "Plan!A1" }),
    does(
      (it) => (
        (it.getRange("E9").format.fill.color = "yellow"),
        [it.getUsedRange().load("address"), it.getUsedRange(true).load("address")]
      ),
      [{ address: "Sheet1!A1:E9" }, { address: "Sheet1!A1:C5" }],
    ),
  ],
  getUsedRangeOrNullObject: does(
    (it, context) => [it.getUsedRangeOrNullObject().load("address"), getPlan(context).getUsedRangeOrNullObject()],
    [{ address: "Sheet1!A1:C5" }, null],
  ),
  horizontalPageBreaks: does((it) => (it.horizontalPageBreaks.add("A3"), it.horizontalPageBreaks.getCount()), 1),
  id: reads(ID),
  name: [
    holds("Sheet1", "Loans 2026"),
    refuses((it) => ((it.name = "Loans/2026"), it), "InvalidArgument"),
    refuses((it) => ((it.name = "L".repeat(32)), it), "InvalidArgument"),
    refuses((it) => ((it.name = "PLAN"), it), "ItemAlreadyExists"),
  ],
  names: does((it) => (it.names.add("Goal", "=200"), it.names.getItem("Goal").load("scope, value")), {
    scope: "Worksheet",
    value: 200,
  }),
  onActivated: hears(
    (it, context) => {
      getPlan(context).activate();
      it.activate();
    },
    { type: "WorksheetActivated", worksheetId: ID },
  ),
  onCalculated: hears(
    (it) => {
      it.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      it.calculate(true);
    },
    { type: "WorksheetCalculated", worksheetId: ID },
  ),
  onChanged: [
    hears((it) => ((it.getRange("C2").values = [[130]]), it), {
      type: "WorksheetChanged",
      address: "C2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: ID,
      details: { valueBefore: 120, valueAfter: 130, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    }),
    hears((it) => it.getRange("2:3").insert("Down"), {
      address: "2:3",
      changeType: "RowInserted",
      changeDirectionState: { insertShiftDirection: "Down" },
    }),
    hears((it) => it.getRange("A2:A3").delete("Left"), {
      address: "A2:A3",
      changeType: "CellDeleted",
      changeDirectionState: { deleteShiftDirection: "Left" },
    }),
    does(
      async (it, context, { settled }) => {
        const seen: Excel.WorksheetChangedEventArgs[] = [];
        it.onChanged.add((args) => Promise.resolve(seen.push(args)).then(() => undefined));
        await context.sync();
        it.getRange("C2:C3").values = [[1], [2]];
        await context.sync();
        await settled();
        return seen.flatMap((args) => [
          args.getRange(context).load("address, values"),
          args.getRangeOrNullObject(context).load("address"),
        ]);
      },
      [{ address: "Sheet1!C2:C3", values: [[1], [2]] }, { address: "Sheet1!C2:C3" }],
    ),
  ],
  onColumnSorted: hears((it) => it.getRange("A2:C2").sort.apply([{ key: 0 }], false, false, "Columns"), {
    type: "WorksheetColumnSorted",
    address: "A2:C2",
    source: "Local",
    worksheetId: ID,
  }),
  onDeactivated: hears(
    (_it, context) => {
      getPlan(context).activate();
    },
    { type: "WorksheetDeactivated", worksheetId: ID },
  ),
  onFormatChanged: hears((it) => ((it.getRange("A1:C1").format.font.bold = true), it), {
    type: "WorksheetFormatChanged",
    address: "A1:C1",
    source: "Local",
    worksheetId: ID,
  }),
  onFormulaChanged: hears(
    async (it, context) => {
      it.getRange("E1").formulas = [["=SUM(C2:C5)"]];
      await context.sync();
      it.getRange("E1").formulas = [["=MAX(C2:C5)"]];
    },
    {
      type: "WorksheetFormulaChanged",
      formulaDetails: [{ cellAddress: "E1", previousFormula: "=SUM(C2:C5)" }],
      source: "Local",
      worksheetId: ID,
    },
  ),
  onProtectionChanged: hears(
    (it) => {
      it.protection.protect();
    },
    { type: "WorksheetProtectionChanged", isProtected: true, source: "Local", worksheetId: ID },
  ),
  onRowHiddenChanged: hears((it) => ((it.getRange("2:3").rowHidden = true), it), {
    type: "WorksheetRowHiddenChanged",
    address: "2:3",
    changeType: "Hidden",
    source: "Local",
    worksheetId: ID,
  }),
  onRowSorted: hears((it) => it.getRange("A2:C5").sort.apply([{ key: 0 }]), {
    type: "WorksheetRowSorted",
    address: "A2:C5",
    source: "Local",
    worksheetId: ID,
  }),
  onSelectionChanged: hears((it) => it.getRange("B2:C3").select(), {
    type: "WorksheetSelectionChanged",
    address: "B2:C3",
    worksheetId: ID,
  }),
  onSingleClicked: hears(
    (_it, _context, { host }) => {
      host.user.click("B2", 12, 4);
    },
    { type: "WorksheetSingleClicked", address: "B2", offsetX: 12, offsetY: 4, worksheetId: ID },
  ),
  pageLayout: does((it) => it.pageLayout.load("orientation"), { orientation: "Portrait" }),
  pivotTables: does((it) => it.pivotTables.getCount(), 0),
  position: [holds(0, 1), refuses((it) => ((it.position = 3), it), "InvalidArgument")],
  protection: does((it) => it.protection.load("protected"), { protected: false }),
  replaceAll: does(
    (it) => [it.replaceAll("Riverside", "Lakeside", { completeMatch: true }), it.getRange("A2:A4").load("values")],
    [2, { values: [["Lakeside"], ["Hillside"], ["Lakeside"]] }],
  ),
  shapes: does((it) => it.shapes.getCount(), 0),
  showGridlines: holds(true, false),
  showHeadings: holds(true, false),
  showOutlineLevels: does(
    (it) => {
      it.getRange("2:3").group("ByRows");
      it.showOutlineLevels(1, 0);
      return [it.getRange("2:3").load("rowHidden"), it.getRange("4:4").load("rowHidden")];
    },
    [{ rowHidden: true }, { rowHidden: false }],
  ),
  slicers: does((it) => it.slicers.getCount(), 0),
  standardHeight: assumed("15 points, that of Calibri 11", reads(15)),
  standardWidth: [assumed("8.43 characters, Excel's own", holds(8.43, 12))],
  tabColor: [
    holds("", "#FF0000"),
    does((it) => ((it.tabColor = "orange"), it.load("tabColor")), { tabColor: "#FFA500" }),
    does((_it, context) => context.workbook.worksheets.getItem("Lists").load("tabColor"), { tabColor: null }),
  ],
  tabId: assumed("a whole number", reads(1)),
  tables: does((it) => (it.tables.add("A1:C5", true), it.tables.getCount()), 1),
  verticalPageBreaks: does((it) => (it.verticalPageBreaks.add("B1"), it.verticalPageBreaks.getCount()), 1),
  visibility: [
    holds("Visible", "Hidden"),
    does((it) => ((it.visibility = "VeryHidden"), it.load("visibility")), { visibility: "VeryHidden" }),
    refuses((it, context) => {
      getPlan(context).visibility = "Hidden";
      it.visibility = "Hidden";
    }, "InvalidOperation"),
  ],
});

export const worksheetCollection = defineMembers(
  "WorksheetCollection",
  (context) => (threeSheets(context), context.workbook.worksheets),
)({
  add: [
    does(
      (it, context) => [it.add("Clinic").load("name, position"), it.add().load("name"), shown(context).load("name")],
      [{ name: "Clinic", position: 3 }, { name: "Sheet2" }, { name: "Sheet1" }],
    ),
    refuses((it) => it.add("plan"), "ItemAlreadyExists"),
    refuses((it) => it.add("a:b"), "InvalidArgument"),
  ],
  getActiveWorksheet: does((it) => it.getActiveWorksheet().load("name"), { name: "Sheet1" }),
  getCount: does((it) => [it.getCount(), it.getCount(true)], [3, 2]),
  getFirst: does(
    (it, context) => (
      (shown(context).visibility = "Hidden"),
      [it.getFirst().load("name"), it.getFirst(true).load("name")]
    ),
    [{ name: "Sheet1" }, { name: "Plan" }],
  ),
  getItem: [
    does(
      (it) => [it.getItem("PLAN").load("name"), it.getItem(ID).load("name")],
      [{ name: "Plan" }, { name: "Sheet1" }],
    ),
    refuses((it) => it.getItem("Nowhere"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Plan").load("name"), it.getItemOrNullObject("Nowhere")],
    [{ name: "Plan" }, null],
  ),
  getLast: does(
    (it) => [it.getLast().load("name"), it.getLast(true).load("name")],
    [{ name: "Lists" }, { name: "Plan" }],
  ),
  items: does((it) => it.load("items/name, items/visibility"), {
    items: [
      { name: "Sheet1", visibility: "Visible" },
      { name: "Plan", visibility: "Visible" },
      { name: "Lists", visibility: "Hidden" },
    ],
  }),
  onActivated: hears(
    (it) => {
      it.getItem("Plan").activate();
    },
    { type: "WorksheetActivated" },
  ),
  onAdded: hears(
    (it) => {
      it.add("Clinic");
    },
    { type: "WorksheetAdded", source: "Local" },
  ),
  onCalculated: hears(
    (it) => {
      it.getItem("Plan").getRange("A1").formulas = [["=1+1"]];
      it.getItem("Plan").calculate(true);
    },
    { type: "WorksheetCalculated" },
  ),
  onChanged: hears((it) => ((it.getItem("Plan").getRange("A1").values = [["Step"]]), it), {
    type: "WorksheetChanged",
    address: "A1",
    changeType: "RangeEdited",
    source: "Local",
  }),
  onColumnSorted: hears((_it, context) => loans(context).sort.apply([{ key: 0 }], false, false, "Columns"), {
    type: "WorksheetColumnSorted",
    address: "A1:C5",
    source: "Local",
    worksheetId: ID,
  }),
  onDeactivated: hears(
    (it) => {
      it.getItem("Plan").activate();
    },
    { type: "WorksheetDeactivated", worksheetId: ID },
  ),
  onDeleted: hears(
    (it) => {
      it.getItem("Plan").delete();
    },
    { type: "WorksheetDeleted", source: "Local" },
  ),
  onFormatChanged: hears((_it, context) => ((shown(context).getRange("C2").format.fill.color = "red"), context), {
    type: "WorksheetFormatChanged",
    address: "C2",
    source: "Local",
    worksheetId: ID,
  }),
  onFormulaChanged: hears(
    async (_it, context) => {
      shown(context).getRange("E1").formulas = [["=1+1"]];
      await context.sync();
      shown(context).getRange("E1").values = [[2]];
    },
    {
      type: "WorksheetFormulaChanged",
      formulaDetails: [{ cellAddress: "E1", previousFormula: "=1+1" }],
      worksheetId: ID,
    },
  ),
  onProtectionChanged: hears(
    (_it, context) => {
      shown(context).protection.protect();
    },
    { type: "WorksheetProtectionChanged", isProtected: true, worksheetId: ID },
  ),
  onRowHiddenChanged: hears((_it, context) => ((shown(context).getRange("2:2").rowHidden = true), context), {
    type: "WorksheetRowHiddenChanged",
    address: "2:2",
    changeType: "Hidden",
    worksheetId: ID,
  }),
  onRowSorted: hears(
    (_it, context) =>
      shown(context)
        .getRange("A2:C5")
        .sort.apply([{ key: 2 }]),
    { type: "WorksheetRowSorted", address: "A2:C5", worksheetId: ID },
  ),
  onSelectionChanged: hears((it) => it.getItem("Sheet1").getRange("C2").select(), {
    type: "WorksheetSelectionChanged",
    address: "C2",
    worksheetId: ID,
  }),
  onSingleClicked: hears(
    (_it, _context, { host }) => {
      host.user.click("C2");
    },
    { type: "WorksheetSingleClicked", address: "C2", offsetX: 0, offsetY: 0, worksheetId: ID },
  ),
});

export const worksheetProtection = defineMembers(
  "WorksheetProtection",
  (context) => (loans(context), shown(context).protection),
)({
  options: does((it) => (it.protect({ allowSort: true }), it.load("options")), {
    options: { allowSort: true, allowFormatCells: false, selectionMode: "Normal" },
  }),
  protect: [
    refuses((it, context) => (it.protect(), (shown(context).getRange("C2").values = [[1]])), "AccessDenied"),
    does(
      async (it, context) => {
        const open = shown(context).getRange("C2");
        open.format.protection.locked = false;
        it.protect({ allowFormatCells: true });
        open.values = [[1]];
        shown(context).getRange("A1").format.font.bold = true;
        await context.sync();
        return open.load("values");
      },
      { values: [[1]] },
    ),
    assumed(
      "the code for a sheet that is protected already",
      refuses((it) => {
        it.protect();
        it.protect();
      }, "AccessDenied"),
    ),
  ],
  protected: [reads(false), does((it) => (it.protect(), it.load("protected")), { protected: true })],
  unprotect: [
    does((it) => (it.protect({}, "books"), it.unprotect("books"), it.load("protected")), { protected: false }),
    assumed(
      "the code for a wrong password",
      refuses((it) => {
        it.protect({}, "books");
        it.unprotect("loans");
      }, "InvalidArgument"),
    ),
  ],
});

export const worksheetFreezePanes = defineMembers(
  "WorksheetFreezePanes",
  (context) => shown(context).freezePanes,
)({
  freezeAt: does((it) => (it.freezeAt("A1:B3"), it.getLocation().load("address")), { address: "Sheet1!A1:B3" }),
  freezeColumns: does((it) => (it.freezeColumns(2), it.getLocation().load("address")), { address: "Sheet1!A:B" }),
  freezeRows: does((it) => (it.freezeRows(3), it.getLocation().load("address")), { address: "Sheet1!1:3" }),
  getLocation: assumed(
    "the code where nothing is frozen",
    refuses((it) => it.getLocation(), "ItemNotFound"),
  ),
  getLocationOrNullObject: does((it) => it.getLocationOrNullObject(), null),
  unfreeze: does((it) => (it.freezeRows(), it.unfreeze(), it.getLocationOrNullObject()), null),
});

export const worksheetCustomPropertyCollection = defineMembers(
  "WorksheetCustomPropertyCollection",
  (context) => (shown(context).customProperties.add("Kind", "loans"), shown(context).customProperties),
)({
  add: [
    does((it) => it.add("round", "2").load("key, value"), { key: "round", value: "2" }),
    does((it) => (it.add("kind", "plan"), it.getItem("Kind").load("value")), { value: "plan" }),
    refuses((it) => it.add("k".repeat(256), "x"), "InvalidArgument"),
  ],
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("KIND").load("value"), { value: "loans" }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("kind").load("value"), it.getItemOrNullObject("none")],
    [{ value: "loans" }, null],
  ),
  items: does((it) => it.load("items/key, items/value"), { items: [{ key: "Kind", value: "loans" }] }),
});

export const worksheetCustomProperty = defineMembers("WorksheetCustomProperty", (context) =>
  shown(context).customProperties.add("Kind", "loans"),
)({
  delete: does((it, context) => (it.delete(), shown(context).customProperties.getCount()), 0),
  key: reads("Kind"),
  value: holds("loans", "plan"),
});
