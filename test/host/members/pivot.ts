import { assumed, defineMembers, does, holds, isText, loans, type Member, reads, refuses, shown } from "./member";

/** The loans of a library by branch and month, in E3:H8. */
function report(context: Excel.RequestContext): Excel.PivotTable {
  loans(context);
  const pivot = shown(context).pivotTables.add("Lent", "A1:C5", "E3");
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("Branch"));
  pivot.columnHierarchies.add(pivot.hierarchies.getItem("Month"));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem("Loans"));
  return pivot;
}

const at = (address: string) => ({ address: `Sheet1!${address}` });
const named = (...names: readonly string[]) => ({ items: names.map((name) => ({ name })) });
const begins = (before: unknown, after: unknown): Member<unknown> => assumed("the first value", holds(before, after));

/** What cells say. */
const cells = (context: Excel.RequestContext, address: string): Excel.Range =>
  shown(context).getRange(address).load("values");
const say = (...values: readonly (readonly unknown[])[]) => ({ values });

/** The labels of the rows, and their totals. */
function totals(context: Excel.RequestContext): readonly Excel.Range[] {
  const { layout } = shown(context).pivotTables.getItem("Lent");
  return [layout.getRowLabelRange(), layout.getDataBodyRange().getLastColumn()].map((range) => range.load("values"));
}
const totalled = (...rows: readonly (readonly [string, unknown])[]) => [
  say(["Row Labels"], ...rows.map(([label]) => [label])),
  say(...rows.map(([, total]) => [total])),
];
const ALL = totalled(["Harbour", 210], ["Hillside", 80], ["Riverside", 215], ["Grand Total", 505]);

const branch = (context: Excel.RequestContext): Excel.PivotField =>
  report(context).hierarchies.getItem("Branch").fields.getItem("Branch");

export const pivotTableCollection = defineMembers(
  "PivotTableCollection",
  (context) => (report(context), shown(context).pivotTables),
)({
  add: [
    does(
      (it, context) => {
        const table = shown(context).tables.add("A1:C5", true);
        table.name = "Loans";
        const pivot = it.add("By table", table, shown(context).getRange("K3"));
        return [pivot.load("name"), pivot.getDataSourceString(), pivot.layout.getRange().load("address")];
      },
      [{ name: "By table" }, "Loans", at("K3:M20")],
    ),
    does(
      (it, context) => [it.add("By range", shown(context).getRange("A1:B5"), "K3").load("name"), it.getCount()],
      [{ name: "By range" }, 2],
    ),
    assumed(
      "the code for a heading that is blank",
      refuses((it) => it.add("Blank", "A1:D5", "K3"), "InvalidArgument"),
    ),
    assumed(
      "the code for a name that is taken",
      refuses((it) => it.add("lent", "A1:C5", "K3"), "InvalidArgument"),
    ),
    assumed(
      "the code where another one is",
      refuses((it) => it.add("Over it", "A1:C5", "F5"), "InvalidOperation"),
    ),
    assumed(
      "the code where cells are not empty",
      refuses((it) => it.add("Over cells", "A1:C5", "B2"), "InvalidOperation"),
    ),
    refuses((it) => it.add("None", "A1:C5", "nowhere"), "InvalidArgument"),
  ],
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("lent").load("name"), { name: "Lent" }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Lent").load("name"), it.getItemOrNullObject("none")],
    [{ name: "Lent" }, null],
  ),
  items: does((it) => it.load("items/name"), named("Lent")),
  refreshAll: does(
    (it, context) => ((shown(context).getRange("C2").values = [[130]]), it.refreshAll(), cells(context, "H8")),
    say([515]),
  ),
});

export const pivotTableScopedCollection = defineMembers("PivotTableScopedCollection", (context) => {
  report(context);
  shown(context).pivotTables.add("Below", "A1:C5", "E12");
  return shown(context).getRange("E1:H12").getPivotTables();
})({
  getCount: [
    does((it) => it.getCount(), 2),
    does((_it, context) => shown(context).getRange("E1:H12").getPivotTables(true).getCount(), 1),
  ],
  getFirst: [
    does((it) => it.getFirst().load("name"), { name: "Lent" }),
    refuses((_it, context) => shown(context).getRange("A1").getPivotTables().getFirst(), "ItemNotFound"),
  ],
  getFirstOrNullObject: does(
    (_it, context) => shown(context).getRange("A1").getPivotTables().getFirstOrNullObject(),
    null,
  ),
  getItem: [
    does((it) => it.getItem("Below").load("name"), { name: "Below" }),
    refuses((it) => it.getItem("none").load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/name"), named("Lent", "Below")),
});

export const pivotTable = defineMembers(
  "PivotTable",
  report,
)({
  allowMultipleFiltersPerField: begins(false, true),
  columnHierarchies: does((it) => it.columnHierarchies.load("items/name"), named("Month")),
  dataHierarchies: does((it) => it.dataHierarchies.load("items/name"), named("Sum of Loans")),
  delete: does(
    (it, context) => (
      it.delete(),
      [shown(context).pivotTables.getCount(), shown(context).getRange("E3:H8").getUsedRangeOrNullObject(true)]
    ),
    [0, null],
  ),
  enableDataValueEditing: [
    begins(false, true),
    assumed(
      "the code for a cell that is not to be edited",
      refuses((_it, context) => (shown(context).getRange("F7").values = [[1]]), "InvalidOperation"),
    ),
    does(
      (it, context) => {
        it.enableDataValueEditing = true;
        const cell = shown(context).getRange("F7");
        cell.values = [[1]];
        return cell.load("values");
      },
      say([1]),
    ),
  ],
  filterHierarchies: does((it) => it.filterHierarchies.getCount(), 0),
  getDataSourceString: assumed(
    "how a range is written",
    does((it) => it.getDataSourceString(), "Sheet1!$A$1:$C$5"),
  ),
  getDataSourceType: does((it) => it.getDataSourceType(), "LocalRange"),
  hierarchies: does((it) => it.hierarchies.load("items/name"), named("Branch", "Month", "Loans")),
  id: isText,
  layout: does((it) => it.layout.load("layoutType"), { layoutType: "Compact" }),
  name: holds("Lent", "Loans of 2026"),
  refresh: [
    does(
      (it, context) => {
        shown(context).getRange("A5").values = [["Station"]];
        it.refresh();
        return totals(context);
      },
      totalled(["Hillside", 80], ["Riverside", 215], ["Station", 210], ["Grand Total", 505]),
    ),
    does((_it, context) => ((shown(context).getRange("C2").values = [[130]]), totals(context)), ALL),
  ],
  refreshOnOpen: begins(false, true),
  rowHierarchies: does((it) => it.rowHierarchies.load("items/name"), named("Branch")),
  useCustomSortLists: begins(true, false),
  worksheet: does((it) => it.worksheet.load("name"), { name: "Sheet1" }),
});

export const pivotHierarchyCollection = defineMembers(
  "PivotHierarchyCollection",
  (context) => report(context).hierarchies,
)({
  getCount: does((it) => it.getCount(), 3),
  getItem: [
    does((it) => it.getItem("Loans").load("name"), { name: "Loans" }),
    refuses((it) => it.getItem("none").load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/name"), named("Branch", "Month", "Loans")),
});

export const pivotHierarchy = defineMembers("PivotHierarchy", (context) =>
  report(context).hierarchies.getItem("Branch"),
)({
  fields: does((it) => it.fields.load("items/name"), named("Branch")),
  id: assumed("the heading of the column", reads("Branch")),
  name: [
    holds("Branch", "Library"),
    assumed(
      "the code for a name that is taken",
      refuses((it) => ((it.name = "Month"), it), "InvalidArgument"),
    ),
  ],
});

export const rowColumnPivotHierarchyCollection = defineMembers(
  "RowColumnPivotHierarchyCollection",
  (context) => report(context).rowHierarchies,
)({
  add: does(
    (it, context) => {
      const pivot = shown(context).pivotTables.getItem("Lent");
      it.add(pivot.hierarchies.getItem("Month"));
      return [it.load("items/name"), pivot.columnHierarchies.getCount(), cells(context, "E3:F9")];
    },
    [
      named("Branch", "Month"),
      0,
      say(
        ["Row Labels", "Sum of Loans"],
        ["Harbour", 210],
        ["February", 210],
        ["Hillside", 80],
        ["January", 80],
        ["Riverside", 215],
        ["January", 120],
      ),
    ],
  ),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("Branch").load("name"), { name: "Branch" }),
    refuses((it) => it.getItem("Month").load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("Month"), null),
  items: does((it) => it.load("items/name"), named("Branch")),
  remove: does(
    (it, context) => (it.remove(it.getItem("Branch")), [it.getCount(), cells(context, "F4:H5")]),
    [0, say(["January", "February", "Grand Total"], [200, 305, 505])],
  ),
});

export const rowColumnPivotHierarchy = defineMembers("RowColumnPivotHierarchy", (context) => {
  const pivot = report(context);
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
  return pivot.rowHierarchies.getItem("Branch");
})({
  fields: does((it) => it.fields.load("items/name"), named("Branch")),
  id: assumed("the heading of the column", reads("Branch")),
  name: holds("Branch", "Library"),
  position: [holds(0, 1), refuses((it) => ((it.position = 2), it), "InvalidArgument")],
  setToDefault: assumed(
    "what goes back",
    does((it) => ((it.name = "Library"), it.setToDefault(), it.load("name, position")), {
      name: "Branch",
      position: 0,
    }),
  ),
});

export const filterPivotHierarchyCollection = defineMembers("FilterPivotHierarchyCollection", (context) => {
  const pivot = report(context);
  pivot.filterHierarchies.add(pivot.hierarchies.getItem("Month"));
  return pivot.filterHierarchies;
})({
  add: does(
    (it, context) => {
      it.add(shown(context).pivotTables.getItem("Lent").hierarchies.getItem("Branch"));
      return [it.load("items/name"), cells(context, "E1:F5")];
    },
    [named("Month", "Branch"), say(["Month", "(All)"], ["Branch", "(All)"], ["", ""], ["Sum of Loans", ""], [505, ""])],
  ),
  getCount: does((it) => it.getCount(), 1),
  getItem: does((it) => it.getItem("Month").load("name"), { name: "Month" }),
  getItemOrNullObject: does((it) => it.getItemOrNullObject("Branch"), null),
  items: does((it) => it.load("items/name"), named("Month")),
  remove: does(
    (it, context) => (it.remove(it.getItem("Month")), [it.getCount(), cells(context, "E1")]),
    [0, say([""])],
  ),
});

export const filterPivotHierarchy = defineMembers("FilterPivotHierarchy", (context) => {
  const pivot = report(context);
  return pivot.filterHierarchies.add(pivot.hierarchies.getItem("Branch"));
})({
  enableMultipleFilterItems: [
    begins(false, true),
    does(
      (it, context) => {
        it.fields.getItem("Branch").applyFilter({ manualFilter: { selectedItems: ["Harbour", "Hillside"] } });
        return [it.load("enableMultipleFilterItems"), cells(context, "E1:F1"), cells(context, "H5")];
      },
      [{ enableMultipleFilterItems: true }, say(["Branch", "(Multiple Items)"]), say([290])],
    ),
  ],
  fields: does((it) => it.fields.load("items/name"), named("Branch")),
  id: assumed("the heading of the column", reads("Branch")),
  name: holds("Branch", "Library"),
  position: reads(0),
  setToDefault: assumed(
    "what goes back",
    does((it) => ((it.name = "Library"), it.setToDefault(), it.load("name")), { name: "Branch" }),
  ),
});

export const dataPivotHierarchyCollection = defineMembers(
  "DataPivotHierarchyCollection",
  (context) => report(context).dataHierarchies,
)({
  add: does(
    (it, context) => {
      const { hierarchies } = shown(context).pivotTables.getItem("Lent");
      it.add(hierarchies.getItem("Month"));
      it.add(hierarchies.getItem("Loans"));
      return [it.load("items/name"), cells(context, "E3:H5"), cells(context, "L4:N4")];
    },
    [
      named("Sum of Loans", "Count of Month", "Sum of Loans2"),
      say(
        ["", "Column Labels", "", ""],
        ["", "January", "", ""],
        ["Row Labels", "Sum of Loans", "Count of Month", "Sum of Loans2"],
      ),
      say(["Total Sum of Loans", "Total Count of Month", "Total Sum of Loans2"]),
    ],
  ),
  getCount: does((it) => it.getCount(), 1),
  getItem: does((it) => it.getItem("Sum of Loans").load("name"), { name: "Sum of Loans" }),
  getItemOrNullObject: does((it) => it.getItemOrNullObject("Loans"), null),
  items: does((it) => it.load("items/name"), named("Sum of Loans")),
  remove: does(
    (it, context) => (it.remove(it.getItem("Sum of Loans")), [it.getCount(), cells(context, "F5:F8")]),
    [0, say([""], [""], [""], [""])],
  ),
});

const shownAs = (
  calculation: Excel.ShowAsRule["calculation"],
  ...rows: readonly (readonly unknown[])[]
): Member<Excel.DataPivotHierarchy> =>
  does(
    (it, context) => {
      const { rowHierarchies } = shown(context).pivotTables.getItem("Lent");
      const baseField = rowHierarchies.getItem("Branch").fields.getItem("Branch");
      it.showAs = { calculation, baseField, baseItem: baseField.items.getItem("Hillside") };
      return [it.load("showAs"), cells(context, "F5:H8")];
    },
    [{ showAs: { calculation } }, say(...rows)],
  );

export const dataPivotHierarchy = defineMembers("DataPivotHierarchy", (context) =>
  report(context).dataHierarchies.getItem("Sum of Loans"),
)({
  field: does((it) => it.field.load("name"), { name: "Loans" }),
  id: assumed("the name that it began with", reads("Sum of Loans")),
  name: [
    holds("Sum of Loans", "Lent"),
    assumed(
      "the code for the name of a field",
      refuses((it) => ((it.name = "Loans"), it), "InvalidArgument"),
    ),
  ],
  numberFormat: does(
    (it, context) => ((it.numberFormat = "0.0"), [it.load("numberFormat"), shown(context).getRange("H8").load("text")]),
    [{ numberFormat: "0.0" }, { text: [["505.0"]] }],
  ),
  position: reads(0),
  setToDefault: does((it) => ((it.summarizeBy = "Max"), it.setToDefault(), it.load("summarizeBy, name")), {
    summarizeBy: "Sum",
    name: "Sum of Loans",
  }),
  showAs: [
    does((it) => it.load("showAs"), { showAs: { calculation: "None" } }),
    shownAs(
      "PercentOfGrandTotal",
      [0, 210 / 505, 210 / 505],
      [80 / 505, 0, 80 / 505],
      [120 / 505, 95 / 505, 215 / 505],
      [200 / 505, 305 / 505, 1],
    ),
    shownAs("PercentOfRowTotal", [0, 1, 1], [1, 0, 1], [120 / 215, 95 / 215, 1], [200 / 505, 305 / 505, 1]),
    shownAs(
      "PercentOfColumnTotal",
      [0, 210 / 305, 210 / 505],
      [0.4, 0, 80 / 505],
      [0.6, 95 / 305, 215 / 505],
      [1, 1, 1],
    ),
    shownAs(
      "PercentOfParentRowTotal",
      [0, 210 / 305, 210 / 505],
      [0.4, 0, 80 / 505],
      [0.6, 95 / 305, 215 / 505],
      [1, 1, 1],
    ),
    shownAs("PercentOfParentColumnTotal", [0, 1, 1], [1, 0, 1], [120 / 215, 95 / 215, 1], [200 / 505, 305 / 505, 1]),
    assumed(
      "what lines without the base item show",
      shownAs("DifferenceFrom", [-80, 210, 130], ["", "", ""], [40, 95, 135], ["", "", ""]),
    ),
    assumed(
      "what lines without the base item show",
      shownAs("PercentOf", [0, "#DIV/0!", 2.625], [1, "#DIV/0!", 1], [1.5, "#DIV/0!", 2.6875], ["", "", ""]),
    ),
    assumed(
      "what lines without the base item show",
      shownAs("PercentDifferenceFrom", [-1, "#DIV/0!", 1.625], ["", "", ""], [0.5, "#DIV/0!", 1.6875], ["", "", ""]),
    ),
    assumed(
      "what lines without the base field show",
      shownAs("RunningTotal", [0, 210, 210], [80, 210, 290], [200, 305, 505], ["", "", ""]),
    ),
    assumed(
      "what lines without the base field show",
      shownAs("PercentRunningTotal", [0, 210 / 305, 210 / 505], [0.4, 210 / 305, 290 / 505], [1, 1, 1], ["", "", ""]),
    ),
    assumed(
      "what lines without the base field show",
      shownAs("PercentOfParentTotal", ["#DIV/0!", 1, 1], [1, "#DIV/0!", 1], [1, 1, 1], ["", "", ""]),
    ),
    assumed(
      "the rank of equal and of empty cells",
      shownAs("RankAscending", [1, 3, 2], [2, 1, 1], [3, 2, 3], ["", "", ""]),
    ),
    assumed(
      "the rank of equal and of empty cells",
      shownAs("RankDecending", [3, 1, 2], [2, 3, 3], [1, 2, 1], ["", "", ""]),
    ),
    shownAs(
      "Index",
      [0, (210 * 505) / (210 * 305), 1],
      [(80 * 505) / (80 * 200), 0, 1],
      [(120 * 505) / (215 * 200), (95 * 505) / (215 * 305), 1],
      [1, 1, 1],
    ),
    refuses((it) => ((it.showAs = { calculation: "RunningTotal" }), it), "InvalidArgument"),
  ],
  summarizeBy: [
    does(
      (it, context) => (
        (it.summarizeBy = "Average"),
        [it.load("summarizeBy, name"), cells(context, "E3"), cells(context, "H5:H8")]
      ),
      [
        { summarizeBy: "Average", name: "Average of Loans" },
        say(["Average of Loans"]),
        say([210], [80], [107.5], [126.25]),
      ],
    ),
    does((it, context) => ((it.summarizeBy = "Count"), cells(context, "H5:H8")), say([1], [1], [2], [4])),
    does((it, context) => ((it.summarizeBy = "Product"), cells(context, "H5:H7")), say([210], [80], [11400])),
    does((it, context) => ((it.summarizeBy = "VarianceP"), cells(context, "H5:H7")), say([0], [0], [156.25])),
    does((it) => ((it.summarizeBy = "Max"), (it.summarizeBy = "Automatic"), it.load("summarizeBy")), {
      summarizeBy: "Sum",
    }),
    refuses((it) => ((it.summarizeBy = "Unknown"), it), "InvalidArgument"),
  ],
});

export const pivotFieldCollection = defineMembers(
  "PivotFieldCollection",
  (context) => report(context).hierarchies.getItem("Branch").fields,
)({
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("branch").load("name"), { name: "Branch" }),
    refuses((it) => it.getItem("Month").load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("Month"), null),
  items: does((it) => it.load("items/name"), named("Branch")),
});

const NO_FILTERS = { dateFilter: null, labelFilter: null, manualFilter: null, valueFilter: null };

/** A filter of the branches, and the rows that it leaves. */
const filtered = (
  filter: Excel.PivotFilters,
  ...rows: readonly (readonly [string, unknown])[]
): Member<Excel.PivotField> =>
  does(
    (it, context) => (it.applyFilter(filter), [...totals(context), it.getFilters()]),
    [...totalled(...rows), { ...NO_FILTERS, ...filter }],
  );

const value = "Sum of Loans";

export const pivotField = defineMembers(
  "PivotField",
  branch,
)({
  applyFilter: [
    filtered({ manualFilter: { selectedItems: ["Hillside"] } }, ["Hillside", 80], ["Grand Total", 80]),
    does(
      (it, context) => (
        it.applyFilter({ manualFilter: { selectedItems: [it.items.getItem("Hillside")] } }),
        totals(context)
      ),
      totalled(["Hillside", 80], ["Grand Total", 80]),
    ),
    filtered(
      { labelFilter: { condition: "BeginsWith", substring: "h" } },
      ["Harbour", 210],
      ["Hillside", 80],
      ["Grand Total", 290],
    ),
    filtered(
      { labelFilter: { condition: "Contains", substring: "side", exclusive: true } },
      ["Harbour", 210],
      ["Grand Total", 210],
    ),
    filtered({ labelFilter: { condition: "EndsWith", substring: "R" } }, ["Harbour", 210], ["Grand Total", 210]),
    filtered(
      { labelFilter: { condition: "Between", lowerBound: "He", upperBound: "Z" } },
      ["Hillside", 80],
      ["Riverside", 215],
      ["Grand Total", 295],
    ),
    filtered(
      { valueFilter: { condition: "GreaterThan", comparator: 100, value } },
      ["Harbour", 210],
      ["Riverside", 215],
      ["Grand Total", 425],
    ),
    filtered(
      { valueFilter: { condition: "TopN", threshold: 1, selectionType: "Items", value } },
      ["Riverside", 215],
      ["Grand Total", 215],
    ),
    filtered(
      { valueFilter: { condition: "BottomN", threshold: 20, selectionType: "Percent", value } },
      ["Harbour", 210],
      ["Hillside", 80],
      ["Grand Total", 290],
    ),
    filtered(
      { valueFilter: { condition: "TopN", threshold: 300, selectionType: "Sum", value } },
      ["Harbour", 210],
      ["Riverside", 215],
      ["Grand Total", 425],
    ),
    refuses((it) => it.applyFilter({}), "InvalidArgument"),
    refuses((it) => it.applyFilter({ manualFilter: { selectedItems: ["none"] } }), "InvalidArgument"),
    refuses((it) => it.applyFilter({ labelFilter: { condition: "Equals" } }), "InvalidArgument"),
    refuses(
      (it) => it.applyFilter({ valueFilter: { condition: "Equals", comparator: 1, value: "none" } }),
      "InvalidArgument",
    ),
    refuses(
      (it) =>
        it.applyFilter({
          labelFilter: { condition: "Equals", comparator: "Harbour" },
          dateFilter: { condition: "Today" },
        }),
      "InvalidArgument",
    ),
    assumed(
      "several filters where one is allowed",
      refuses(
        (it) =>
          it.applyFilter({
            labelFilter: { condition: "Contains", substring: "side" },
            valueFilter: { condition: "GreaterThan", comparator: 100, value },
          }),
        "InvalidArgument",
      ),
    ),
    does(
      (it, context) => {
        shown(context).pivotTables.getItem("Lent").allowMultipleFiltersPerField = true;
        it.applyFilter({
          labelFilter: { condition: "Contains", substring: "side" },
          valueFilter: { condition: "GreaterThan", comparator: 100, value },
        });
        return totals(context);
      },
      totalled(["Riverside", 215], ["Grand Total", 215]),
    ),
    refuses((_it, context) => {
      const pivot = shown(context).pivotTables.getItem("Lent");
      pivot.rowHierarchies.remove(pivot.rowHierarchies.getItem("Branch"));
      const field = pivot.hierarchies.getItem("Branch").fields.getItem("Branch");
      field.applyFilter({ manualFilter: { selectedItems: ["Hillside"] } });
    }, "InvalidArgument"),
  ],
  clearAllFilters: does(
    (it, context) => {
      it.applyFilter({ manualFilter: { selectedItems: ["Hillside"] } });
      it.clearAllFilters();
      return [...totals(context), it.isFiltered()];
    },
    [...ALL, false],
  ),
  clearFilter: does(
    (it) => {
      it.applyFilter({ manualFilter: { selectedItems: ["Hillside"] } });
      it.clearFilter("Label");
      const before = it.isFiltered();
      it.clearFilter("Manual");
      return [before, it.isFiltered()];
    },
    [true, false],
  ),
  getFilters: does((it) => it.getFilters(), NO_FILTERS),
  id: assumed("the heading of the column", reads("Branch")),
  isFiltered: does(
    (it) => {
      it.applyFilter({ labelFilter: { condition: "Contains", substring: "side" } });
      return [it.isFiltered(), it.isFiltered("Label"), it.isFiltered("Value")];
    },
    [true, true, false],
  ),
  items: does((it) => it.items.load("items/name"), named("Harbour", "Hillside", "Riverside")),
  name: holds("Branch", "Library"),
  showAllItems: does(
    (it, context) => {
      const { columnHierarchies } = shown(context).pivotTables.getItem("Lent");
      columnHierarchies
        .getItem("Month")
        .fields.getItem("Month")
        .applyFilter({ manualFilter: { selectedItems: ["January"] } });
      it.showAllItems = true;
      return [it.load("showAllItems"), cells(context, "E5:F8")];
    },
    [{ showAllItems: true }, say(["Harbour", ""], ["Hillside", 80], ["Riverside", 120], ["Grand Total", 200])],
  ),
  sortByLabels: does(
    (it, context) => (it.sortByLabels(Excel.SortBy.descending), totals(context)),
    totalled(["Riverside", 215], ["Hillside", 80], ["Harbour", 210], ["Grand Total", 505]),
  ),
  sortByValues: [
    does(
      (it, context) => {
        it.sortByValues("Ascending", shown(context).pivotTables.getItem("Lent").dataHierarchies.getItem(value));
        return totals(context);
      },
      totalled(["Hillside", 80], ["Harbour", 210], ["Riverside", 215], ["Grand Total", 505]),
    ),
    does(
      (it, context) => {
        const pivot = shown(context).pivotTables.getItem("Lent");
        const month = pivot.columnHierarchies.getItem("Month").fields.getItem("Month").items.getItem("January");
        it.sortByValues("Descending", pivot.dataHierarchies.getItem(value), [month]);
        return totals(context);
      },
      totalled(["Riverside", 215], ["Hillside", 80], ["Harbour", 210], ["Grand Total", 505]),
    ),
  ],
  subtotals: [
    does((it) => it.load("subtotals"), { subtotals: { automatic: true, sum: false, varianceP: false } }),
    does(
      (it, context) => {
        const pivot = shown(context).pivotTables.getItem("Lent");
        pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
        it.subtotals = { max: true, count: true };
        return cells(context, "E8:F13");
      },
      say(
        ["Hillside", ""],
        ["January", 80],
        ["Hillside Count", 1],
        ["Hillside Max", 80],
        ["Riverside", ""],
        ["January", 120],
      ),
    ),
  ],
});

export const pivotItemCollection = defineMembers(
  "PivotItemCollection",
  (context) => branch(context).items,
)({
  getCount: does((it) => it.getCount(), 3),
  getItem: [
    does((it) => it.getItem("hillside").load("name"), { name: "Hillside" }),
    refuses((it) => it.getItem("none").load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/name"), named("Harbour", "Hillside", "Riverside")),
});

export const pivotItem = defineMembers("PivotItem", (context) => branch(context).items.getItem("Riverside"))({
  id: assumed("what its cells show", reads("Riverside")),
  isExpanded: does(
    (it, context) => {
      const pivot = shown(context).pivotTables.getItem("Lent");
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
      it.isExpanded = false;
      return [it.load("isExpanded"), cells(context, "E6:F9")];
    },
    [{ isExpanded: false }, say(["Hillside", 80], ["January", 80], ["Riverside", 215], ["Grand Total", 505])],
  ),
  name: does(
    (it, context) => ((it.name = "By the river"), [it.load("name, id"), cells(context, "E7")]),
    [{ name: "By the river", id: "Riverside" }, say(["By the river"])],
  ),
  visible: [
    does(
      (it, context) => ((it.visible = false), [it.load("visible"), cells(context, "E5:E7")]),
      [{ visible: false }, say(["Harbour"], ["Hillside"], ["Grand Total"])],
    ),
    assumed(
      "the code for the last one",
      refuses((it, context) => {
        const field = shown(context).pivotTables.getItem("Lent").hierarchies.getItem("Branch").fields.getItem("Branch");
        field.applyFilter({ manualFilter: { selectedItems: ["Riverside"] } });
        it.visible = false;
      }, "InvalidArgument"),
    ),
  ],
});

export const pivotLayout = defineMembers(
  "PivotLayout",
  (context) => report(context).layout,
)({
  altTextDescription: begins("", "Who lent how much"),
  altTextTitle: begins("", "Loans"),
  autoFormat: begins(true, false),
  displayBlankLineAfterEachItem: does(
    (it, context) => {
      const pivot = shown(context).pivotTables.getItem("Lent");
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
      it.displayBlankLineAfterEachItem(true);
      return cells(context, "E4:E7");
    },
    say(["Harbour"], ["February"], [""], ["Hillside"]),
  ),
  emptyCellText: holds("", "none"),
  enableFieldList: begins(true, false),
  fillEmptyCells: [
    holds(false, true),
    does(
      (it, context) => {
        it.emptyCellText = "none";
        const before = cells(context, "F5");
        it.fillEmptyCells = true;
        return [before, cells(context, "F5")];
      },
      [say([""]), say(["none"])],
    ),
  ],
  getColumnLabelRange: does((it) => it.getColumnLabelRange().load("address"), at("F3:H4")),
  getDataBodyRange: does((it) => it.getDataBodyRange().load("address"), at("F5:H8")),
  getDataHierarchy: [
    does((it) => it.getDataHierarchy("F6").load("name"), { name: "Sum of Loans" }),
    refuses((it) => it.getDataHierarchy("E6").load("name"), "InvalidArgument"),
  ],
  getFilterAxisRange: [
    does(
      (it, context) => {
        const pivot = shown(context).pivotTables.getItem("Lent");
        pivot.filterHierarchies.add(pivot.hierarchies.getItem("Month"));
        return [it.getFilterAxisRange().load("address"), it.getRange().load("address")];
      },
      [at("E1:F1"), at("E3:F7")],
    ),
    assumed(
      "the code without filters",
      refuses((it) => it.getFilterAxisRange(), "ItemNotFound"),
    ),
  ],
  getPivotItems: [
    does(
      (it) => [it.getPivotItems("Row", "G7").load("items/name"), it.getPivotItems("Column", "G7").load("items/name")],
      [named("Riverside"), named("February")],
    ),
    does((it) => it.getPivotItems("Row", "G8").load("items/name"), { items: [] }),
    refuses((it) => it.getPivotItems("Data", "G7").load("items/name"), "InvalidArgument"),
  ],
  getRange: does((it) => it.getRange().load("address"), at("E3:H8")),
  getRowLabelRange: assumed(
    "the heading belongs to it",
    does((it) => it.getRowLabelRange().load("address"), at("E4:E8")),
  ),
  layoutType: [
    does(
      (it, context) => ((it.layoutType = "Tabular"), [it.load("layoutType"), cells(context, "E3:F4")]),
      [{ layoutType: "Tabular" }, say(["Sum of Loans", "Month"], ["Branch", "January"])],
    ),
    holds("Compact", "Outline"),
  ],
  preserveFormatting: [
    begins(true, false),
    does(
      (it, context) => {
        it.getDataBodyRange().format.horizontalAlignment = "Right";
        shown(context).pivotTables.getItem("Lent").refresh();
        const kept = it.getDataBodyRange().format.load("horizontalAlignment");
        it.preserveFormatting = false;
        shown(context).pivotTables.getItem("Lent").refresh();
        return [kept, it.getDataBodyRange().format.load("horizontalAlignment")];
      },
      [{ horizontalAlignment: "Right" }, { horizontalAlignment: "General" }],
    ),
  ],
  repeatAllItemLabels: does(
    (it, context) => {
      const pivot = shown(context).pivotTables.getItem("Lent");
      pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
      it.layoutType = "Tabular";
      it.repeatAllItemLabels(true);
      return cells(context, "E8:F9");
    },
    say(["Riverside", "January"], ["Riverside", "February"]),
  ),
  setAutoSortOnCell: does(
    (it, context) => (it.setAutoSortOnCell("F6", "Descending"), totals(context)),
    totalled(["Riverside", 215], ["Hillside", 80], ["Harbour", 210], ["Grand Total", 505]),
  ),
  showColumnGrandTotals: does(
    (it, context) => ((it.showColumnGrandTotals = false), [it.load("showColumnGrandTotals"), cells(context, "E7:H8")]),
    [{ showColumnGrandTotals: false }, say(["Riverside", 120, 95, 215], ["", "", "", ""])],
  ),
  showFieldHeaders: [
    holds(true, false),
    does(
      (it, context) => ((it.showFieldHeaders = false), cells(context, "E3:F4")),
      say(["Sum of Loans", ""], ["", "January"]),
    ),
  ],
  showRowGrandTotals: does(
    (it, context) => ((it.showRowGrandTotals = false), [it.load("showRowGrandTotals"), cells(context, "E8:H8")]),
    [{ showRowGrandTotals: false }, say(["Grand Total", 200, 305, ""])],
  ),
  subtotalLocation: [
    holds("AtTop", "Off"),
    does(
      (it, context) => {
        const pivot = shown(context).pivotTables.getItem("Lent");
        pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
        it.subtotalLocation = "AtBottom";
        return cells(context, "E4:F6");
      },
      say(["Harbour", ""], ["February", 210], ["Harbour Total", 210]),
    ),
  ],
});
