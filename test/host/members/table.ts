import { assumed, defineMembers, does, hears, holds, loans, loansTable, reads, refuses, shown } from "./member";

const ID = "{00000000-0001-0000-0000-000000000000}";
const at = (address: string) => ({ address: `Sheet1!${address}` });
const cells = ({ context }: { readonly context: Excel.RequestContext }, address: string): Excel.Range =>
  shown(context).getRange(address);
const january: Excel.FilterCriteria = { filterOn: "Values", values: ["January"] };
const hiddenRows = (it: { readonly context: Excel.RequestContext }) =>
  ["2:2", "3:3", "4:4", "5:5"].map((row) => cells(it, row).load("rowHidden"));
const hidden = (...rows: boolean[]) => rows.map((rowHidden) => ({ rowHidden }));

export const table = defineMembers(
  "Table",
  loansTable,
)({
  autoFilter: does(
    (it) => (it.columns.getItem("Month").filter.apply(january), it.autoFilter.load("enabled, isDataFiltered")),
    { enabled: true, isDataFiltered: true },
  ),
  clearFilters: does(
    (it) => (it.columns.getItem("Month").filter.apply(january), it.clearFilters(), hiddenRows(it)),
    hidden(false, false, false, false),
  ),
  columns: does((it) => it.columns.load("items/name"), {
    items: [{ name: "Branch" }, { name: "Month" }, { name: "Loans" }],
  }),
  convertToRange: does(
    (it, context) => [it.convertToRange().load("address, values"), context.workbook.tables.getCount()],
    [
      {
        address: "Sheet1!A1:C5",
        values: [
          ["Branch", "Month", "Loans"],
          ["Riverside", "January", 120],
          ["Hillside", "January", 80],
          ["Riverside", "February", 95],
          ["Harbour", "February", 210],
        ],
      },
      0,
    ],
  ),
  delete: does(
    (it, context) => (it.delete(), [context.workbook.tables.getCount(), shown(context).getUsedRangeOrNullObject(true)]),
    [0, null],
  ),
  getDataBodyRange: does((it) => it.getDataBodyRange().load("address"), at("A2:C5")),
  getHeaderRowRange: does((it) => it.getHeaderRowRange().load("address, values"), {
    address: "Sheet1!A1:C1",
    values: [["Branch", "Month", "Loans"]],
  }),
  getRange: does((it) => it.getRange().load("address"), at("A1:C5")),
  getTotalRowRange: [
    does((it) => ((it.showTotals = true), it.getTotalRowRange().load("address")), at("A6:C6")),
    assumed(
      "the code without a totals row",
      refuses((it) => it.getTotalRowRange(), "ItemNotFound"),
    ),
  ],
  highlightFirstColumn: holds(false, true),
  highlightLastColumn: holds(false, true),
  id: assumed("a number, as text", reads("2")),
  legacyId: assumed("the same number", reads("2")),
  name: [
    holds("Loans", "Lent_2026"),
    refuses((it) => ((it.name = "two words"), it), "InvalidArgument"),
    assumed(
      "the code for a name that another table has",
      refuses(
        (it) => (cells(it, "E1:E2"), (shown(it.context).tables.add("E1:E2", true).name = "LOANS")),
        "InvalidArgument",
      ),
    ),
  ],
  onChanged: hears((it) => ((cells(it, "C2").values = [[130]]), it), {
    type: "TableChanged",
    address: "C2",
    changeType: "RangeEdited",
    source: "Local",
    tableId: "2",
    worksheetId: ID,
    details: { valueBefore: 120, valueAfter: 130 },
  }),
  onSelectionChanged: hears(
    async (it, context) => {
      cells(it, "B2:C3").select();
      await context.sync();
      cells(it, "F9").select();
    },
    { type: "TableSelectionChanged", address: "B2:C3", isInsideTable: true, tableId: "2", worksheetId: ID },
    { address: "", isInsideTable: false },
  ),
  reapplyFilters: does(
    (it) => (
      it.columns.getItem("Month").filter.apply(january),
      (cells(it, "B2").values = [["March"]]),
      it.reapplyFilters(),
      hiddenRows(it)
    ),
    hidden(true, false, true, true),
  ),
  resize: [
    does(
      (it) => (it.resize("A1:D7"), [it.getRange().load("address"), it.columns.load("items/name")]),
      [at("A1:D7"), { items: [{ name: "Branch" }, { name: "Month" }, { name: "Loans" }, { name: "Column1" }] }],
    ),
    refuses((it) => it.resize("A2:C7"), "InvalidArgument"),
    refuses((it) => it.resize("F9:G12"), "InvalidArgument"),
  ],
  rows: does((it) => it.rows.load("count"), { count: 4 }),
  showBandedColumns: holds(false, true),
  showBandedRows: holds(true, false),
  showFilterButton: [
    holds(true, false),
    assumed(
      "the code without a heading row",
      refuses((it) => ((it.showHeaders = false), (it.showFilterButton = true)), "InvalidOperation"),
    ),
  ],
  showHeaders: [
    holds(true, false),
    does((it) => ((it.showHeaders = false), it.getRange().load("address")), at("A2:C5")),
  ],
  showTotals: [
    holds(false, true),
    assumed(
      "the words of the total, and how its formula is written",
      does((it) => ((it.showTotals = true), cells(it, "A6:C6").load("formulas")), {
        formulas: [["Total", "", "=SUBTOTAL(109,[Loans])"]],
      }),
    ),
  ],
  sort: does((it) => (it.sort.apply([{ key: 2 }]), it.sort.load("fields")), { fields: [{ key: 2 }] }),
  style: [
    holds("TableStyleMedium2", "TableStyleLight9"),
    refuses((it) => ((it.style = "NoSuchStyle"), it), "InvalidArgument"),
  ],
  worksheet: does((it) => it.worksheet.load("name"), { name: "Sheet1" }),
});

export const tableCollection = defineMembers(
  "TableCollection",
  (context) => (loansTable(context), context.workbook.tables),
)({
  add: [
    assumed(
      "its name: Table and the first number that is free",
      does((it) => it.add("Sheet1!E1:F3", true).load("name, showHeaders"), { name: "Table1", showHeaders: true }),
    ),
    does(
      (it) => (
        (cells(it, "E1:F2").values = [
          ["a", 1],
          ["b", 2],
        ]),
        [it.add("E1:F2", false).getRange().load("address"), cells(it, "E1:F3").load("values")]
      ),
      [
        at("E1:F3"),
        {
          values: [
            ["Column1", "Column2"],
            ["a", 1],
            ["b", 2],
          ],
        },
      ],
    ),
    refuses((it) => it.add("B3:D9", true), "InvalidArgument"),
    refuses((it) => it.add("nowhere", true), "InvalidArgument"),
  ],
  count: reads(1),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does(
      (it) => [it.getItem("loans").load("name"), it.getItem("2").load("name")],
      [{ name: "Loans" }, { name: "Loans" }],
    ),
    refuses((it) => it.getItem("Plan"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(0).load("name"), { name: "Loans" }),
    refuses((it) => it.getItemAt(1), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Loans").load("name"), it.getItemOrNullObject("Plan")],
    [{ name: "Loans" }, null],
  ),
  items: does((it) => it.load("items/name"), { items: [{ name: "Loans" }] }),
  onAdded: hears(
    (it) => {
      it.add("E1:F3", true);
    },
    { type: "TableAdded", source: "Local", worksheetId: ID },
  ),
  onChanged: hears((it) => ((cells(it, "C3").values = [[81]]), it), {
    type: "TableChanged",
    address: "C3",
    changeType: "RangeEdited",
    source: "Local",
    tableId: "2",
    worksheetId: ID,
  }),
  onDeleted: hears(
    (it) => {
      it.getItem("Loans").delete();
    },
    { type: "TableDeleted", source: "Local", tableId: "2", tableName: "Loans", worksheetId: ID },
  ),
});

export const tableScopedCollection = defineMembers(
  "TableScopedCollection",
  (context) => loansTable(context).getRange().getTables(),
  { inOneBatch: true },
)({
  getCount: does((it) => it.getCount(), 1),
  getFirst: does((it) => it.getFirst().load("name"), { name: "Loans" }),
  getItem: [
    does((it) => it.getItem("Loans").load("name"), { name: "Loans" }),
    refuses((it) => it.getItem("Plan"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Loans").load("name"), it.getItemOrNullObject("Plan")],
    [{ name: "Loans" }, null],
  ),
  items: does((it) => it.load("items/name"), { items: [{ name: "Loans" }] }),
});

export const tableColumnCollection = defineMembers(
  "TableColumnCollection",
  (context) => loansTable(context).columns,
)({
  add: [
    does(
      (it) => [
        it.add(undefined, [["Goal"], [1], [2], [3], [4]]).load("name, index"),
        cells(it, "D1:D5").load("values"),
      ],
      [{ name: "Goal", index: 3 }, { values: [["Goal"], [1], [2], [3], [4]] }],
    ),
    does(
      (it) => [it.add(0, [["Year"], [2026], [2026], [2026], [2026]]).load("index"), cells(it, "A1:B2").load("values")],
      [
        { index: 0 },
        {
          values: [
            ["Year", "Branch"],
            [2026, "Riverside"],
          ],
        },
      ],
    ),
    does((it) => (it.add(-1, undefined, "Note"), it.load("items/name")), {
      items: [{ name: "Branch" }, { name: "Month" }, { name: "Loans" }, { name: "Note" }],
    }),
    refuses((it) => it.add(-1, [["Goal"], [1]]), "InvalidArgument"),
  ],
  count: reads(3),
  getCount: does((it) => it.getCount(), 3),
  getItem: [
    does((it) => it.getItem("MONTH").load("index"), { index: 1 }),
    refuses((it) => it.getItem("Goal"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(2).load("name"), { name: "Loans" }),
    refuses((it) => it.getItemAt(3), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Month").load("index"), it.getItemOrNullObject("Goal")],
    [{ index: 1 }, null],
  ),
  items: does((it) => it.load("items/index"), { items: [{ index: 0 }, { index: 1 }, { index: 2 }] }),
});

export const tableColumn = defineMembers("TableColumn", (context) => loansTable(context).columns.getItem("Loans"))({
  delete: does(
    (it, context) => (it.delete(), context.workbook.tables.getItem("Loans").getRange().load("address")),
    at("A1:B5"),
  ),
  filter: does((it) => (it.filter.applyTopItemsFilter(1), it.filter.load("criteria")), {
    criteria: { filterOn: "TopItems", criterion1: "1" },
  }),
  getDataBodyRange: does((it) => it.getDataBodyRange().load("address, values"), {
    address: "Sheet1!C2:C5",
    values: [[120], [80], [95], [210]],
  }),
  getHeaderRowRange: does((it) => it.getHeaderRowRange().load("address, values"), {
    address: "Sheet1!C1",
    values: [["Loans"]],
  }),
  getRange: does((it) => it.getRange().load("address"), at("C1:C5")),
  getTotalRowRange: does(
    (it, context) => (
      (context.workbook.tables.getItem("Loans").showTotals = true),
      it.getTotalRowRange().load("address, values")
    ),
    { address: "Sheet1!C6", values: [[505]] },
  ),
  id: assumed("a number that the table gives out", reads(3)),
  index: reads(2),
  name: [
    holds("Loans", "Lent"),
    does((it) => ((it.name = "Lent"), cells(it, "C1").load("values")), { values: [["Lent"]] }),
  ],
  values: [
    reads([["Loans"], [120], [80], [95], [210]]),
    does((it) => ((it.values = [["Lent"], [1], [2], [3], [4]]), cells(it, "C1:C3").load("values")), {
      values: [["Lent"], [1], [2]],
    }),
  ],
});

export const tableRowCollection = defineMembers(
  "TableRowCollection",
  (context) => loansTable(context).rows,
)({
  add: [
    does(
      (it) => [
        it
          .add(undefined, [
            ["Airport", "March", 5],
            ["Harbour", "March", 190],
          ])
          .load("index"),
        cells(it, "A6:C7").load("values"),
      ],
      [
        { index: 4 },
        {
          values: [
            ["Airport", "March", 5],
            ["Harbour", "March", 190],
          ],
        },
      ],
    ),
    does(
      (it) => [it.add(0, [["Airport", "January", 5]]).load("index, values"), cells(it, "A2:A3").load("values")],
      [{ index: 0, values: [["Airport", "January", 5]] }, { values: [["Airport"], ["Riverside"]] }],
    ),
    does(
      (it) => (
        (cells(it, "A6").values = [["below"]]),
        it.add(1, [["Airport", "January", 5]]),
        cells(it, "A6:A8").load("values")
      ),
      { values: [["Harbour"], ["below"], [""]] },
    ),
    refuses((it) => it.add(undefined, [["Airport", "March"]]), "InvalidArgument"),
  ],
  count: reads(4),
  getCount: does((it) => it.getCount(), 4),
  getItemAt: [
    does((it) => it.getItemAt(3).load("values"), { values: [["Harbour", "February", 210]] }),
    assumed(
      "the code for a row beyond the table",
      refuses((it) => it.getItemAt(4), "ItemNotFound"),
    ),
  ],
  items: does((it) => it.load("items/values"), {
    items: [
      { values: [["Riverside", "January", 120]] },
      { values: [["Hillside", "January", 80]] },
      { values: [["Riverside", "February", 95]] },
      { values: [["Harbour", "February", 210]] },
    ],
  }),
});

export const tableRow = defineMembers("TableRow", (context) => loansTable(context).rows.getItemAt(1))({
  delete: does(
    (it, context) => (it.delete(), context.workbook.tables.getItem("Loans").getDataBodyRange().load("values")),
    {
      values: [
        ["Riverside", "January", 120],
        ["Riverside", "February", 95],
        ["Harbour", "February", 210],
      ],
    },
  ),
  getRange: does((it) => it.getRange().load("address"), at("A3:C3")),
  index: reads(1),
  values: [
    holds([["Hillside", "January", 80]], [["Hillside", "March", 88]]),
    does((it) => ((it.values = [["Hillside", "March", 88]]), cells(it, "A3:C3").load("values")), {
      values: [["Hillside", "March", 88]],
    }),
  ],
});

export const tableSort = defineMembers(
  "TableSort",
  (context) => loansTable(context).sort,
)({
  apply: does((it) => (it.apply([{ key: 0 }, { key: 2, ascending: false }]), cells(it, "A2:C5").load("values")), {
    values: [
      ["Harbour", "February", 210],
      ["Hillside", "January", 80],
      ["Riverside", "January", 120],
      ["Riverside", "February", 95],
    ],
  }),
  clear: does(
    (it) => (it.apply([{ key: 2 }]), it.clear(), [it.load("fields"), cells(it, "C2:C5").load("values")]),
    [{ fields: [] }, { values: [[80], [95], [120], [210]] }],
  ),
  fields: does((it) => (it.apply([{ key: 2, ascending: false }]), it.load("fields")), {
    fields: [{ key: 2, ascending: false }],
  }),
  matchCase: [reads(false), does((it) => (it.apply([{ key: 0 }], true), it.load("matchCase")), { matchCase: true })],
  method: assumed("PinYin before any sort", reads("PinYin")),
  reapply: does(
    (it) => (
      it.apply([{ key: 2 }]),
      (cells(it, "C2").values = [[500]]),
      it.reapply(),
      cells(it, "C2:C5").load("values")
    ),
    { values: [[95], [120], [210], [500]] },
  ),
});

export const rangeSort = defineMembers(
  "RangeSort",
  (context) => loans(context).sort,
)({
  apply: [
    does(
      (it) => (it.apply([{ key: 1 }, { key: 2, ascending: false }], false, true), cells(it, "A1:C5").load("values")),
      {
        values: [
          ["Branch", "Month", "Loans"],
          ["Harbour", "February", 210],
          ["Riverside", "February", 95],
          ["Riverside", "January", 120],
          ["Hillside", "January", 80],
        ],
      },
    ),
    does(
      (it) => (cells(it, "A2:C2").sort.apply([{ key: 0 }], false, false, "Columns"), cells(it, "A2:C2").load("values")),
      { values: [[120, "January", "Riverside"]] },
    ),
    refuses((it) => it.apply([{ key: 3 }]), "InvalidArgument"),
  ],
});

export const filter = defineMembers(
  "Filter",
  (context) => loansTable(context).columns.getItem("Loans").filter,
)({
  apply: does(
    (it) => (it.apply({ filterOn: "Custom", criterion1: ">=100" }), hiddenRows(it)),
    hidden(false, true, true, false),
  ),
  applyBottomItemsFilter: does((it) => (it.applyBottomItemsFilter(1), hiddenRows(it)), hidden(true, false, true, true)),
  applyBottomPercentFilter: does(
    (it) => (it.applyBottomPercentFilter(50), hiddenRows(it)),
    hidden(true, false, false, true),
  ),
  applyCellColorFilter: does(
    (it) => ((cells(it, "C4").format.fill.color = "#FF0000"), it.applyCellColorFilter("#FF0000"), hiddenRows(it)),
    hidden(true, true, false, true),
  ),
  applyCustomFilter: [
    does((it) => (it.applyCustomFilter("<100"), hiddenRows(it)), hidden(true, false, false, true)),
    does((it) => (it.applyCustomFilter("<90", ">200", "Or"), hiddenRows(it)), hidden(true, false, true, false)),
  ],
  applyDynamicFilter: does(
    (it) => (it.applyDynamicFilter("AboveAverage"), hiddenRows(it)),
    hidden(true, true, true, false),
  ),
  applyFontColorFilter: does(
    (it) => ((cells(it, "C4").format.font.color = "#FF0000"), it.applyFontColorFilter("#FF0000"), hiddenRows(it)),
    hidden(true, true, false, true),
  ),
  applyTopItemsFilter: does((it) => (it.applyTopItemsFilter(2), hiddenRows(it)), hidden(false, true, true, false)),
  applyTopPercentFilter: does((it) => (it.applyTopPercentFilter(25), hiddenRows(it)), hidden(true, true, true, false)),
  applyValuesFilter: does(
    (it) => (it.applyValuesFilter(["80", "95"]), hiddenRows(it)),
    hidden(true, false, false, true),
  ),
  clear: does(
    (it) => (it.applyTopItemsFilter(1), it.clear(), [it.load("criteria"), ...hiddenRows(it)]),
    [{ criteria: null }, ...hidden(false, false, false, false)],
  ),
  criteria: does((it) => (it.applyCustomFilter("<90", ">200", "Or"), it.load("criteria")), {
    criteria: { filterOn: "Custom", criterion1: "<90", criterion2: ">200", operator: "Or" },
  }),
});

export const autoFilter = defineMembers(
  "AutoFilter",
  (context) => (loans(context), shown(context).autoFilter),
)({
  apply: does(
    (it) => (it.apply("A1:C5", 1, january), [it.load("enabled, isDataFiltered"), ...hiddenRows(it)]),
    [{ enabled: true, isDataFiltered: true }, ...hidden(false, false, true, true)],
  ),
  clearColumnCriteria: does(
    (it) => (
      it.apply("A1:C5", 1, january),
      it.apply("A1:C5", 2, { filterOn: "Custom", criterion1: ">100" }),
      it.clearColumnCriteria(1),
      hiddenRows(it)
    ),
    hidden(false, true, true, false),
  ),
  clearCriteria: does(
    (it) => (
      it.apply("A1:C5", 1, january),
      it.clearCriteria(),
      [it.load("enabled, isDataFiltered"), ...hiddenRows(it)]
    ),
    [{ enabled: true, isDataFiltered: false }, ...hidden(false, false, false, false)],
  ),
  criteria: does((it) => (it.apply("A1:C5", 1, january), it.load("criteria")), {
    criteria: [null, { filterOn: "Values", values: ["January"] }, null],
  }),
  enabled: [reads(false), does((it) => (it.apply("A1:C5"), it.load("enabled")), { enabled: true })],
  getRange: [
    does((it) => (it.apply("A1:C5"), it.getRange().load("address")), at("A1:C5")),
    assumed(
      "the code without a filter",
      refuses((it) => it.getRange(), "ItemNotFound"),
    ),
  ],
  getRangeOrNullObject: does((it) => it.getRangeOrNullObject(), null),
  isDataFiltered: reads(false),
  reapply: does(
    (it) => (it.apply("A1:C5", 1, january), (cells(it, "B2").values = [["March"]]), it.reapply(), hiddenRows(it)),
    hidden(true, false, true, true),
  ),
  remove: does(
    (it) => (it.apply("A1:C5", 1, january), it.remove(), [it.load("enabled"), ...hiddenRows(it)]),
    [{ enabled: false }, ...hidden(false, false, false, false)],
  ),
});
