import { assumed, defineMembers, does, holds, isText, loansTable, reads, refuses, shown } from "./member";

/** A slicer of the months of a table of loans. */
function months(context: Excel.RequestContext): Excel.Slicer {
  loansTable(context);
  return shown(context).slicers.add("Loans", "Month");
}

/** A slicer of the branches of a PivotTable that sums up the loans of that table by month, in E3:F6. */
function branches(context: Excel.RequestContext): Excel.Slicer {
  const pivot = shown(context).pivotTables.add("Lent", "Loans", "E3");
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("Month"));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem("Loans"));
  return shown(context).slicers.add(pivot, pivot.hierarchies.getItem("Branch").fields.getItem("Branch"));
}

const named = (...names: readonly string[]) => ({ items: names.map((name) => ({ name })) });
const hiddenRows = (context: Excel.RequestContext) =>
  ["2:2", "3:3", "4:4", "5:5"].map((row) => shown(context).getRange(row).load("rowHidden"));
const hidden = (...rows: readonly boolean[]) => rows.map((rowHidden) => ({ rowHidden }));
const sums = (context: Excel.RequestContext) => shown(context).getRange("E4:F6").load("values");
const notDrawn = (member: "left" | "top") => refuses<Excel.Slicer>((it) => it.load(member), "NotImplemented");

export const slicerCollection = defineMembers("SlicerCollection", (context) => {
  months(context);
  return shown(context).slicers;
})({
  add: [
    does(
      (it, context) => {
        const table = context.workbook.tables.getItem("Loans");
        return [it.add(table, table.columns.getItem("Branch")).load("name, caption"), it.getCount()];
      },
      [{ name: "Branch", caption: "Branch" }, 2],
    ),
    does((_it, context) => context.workbook.slicers.add("Loans", 1, shown(context)).load("name"), { name: "Branch" }),
    assumed(
      "the name of a second one",
      does((it) => it.add("Loans", "Month").load("name, caption"), { name: "Month 1", caption: "Month" }),
    ),
    does((_it, context) => branches(context).load("name"), { name: "Branch" }),
    refuses((it) => it.add("none", "Month"), "ItemNotFound"),
    refuses((it) => it.add("Loans", "none"), "ItemNotFound"),
    refuses((_it, context) => context.workbook.slicers.add("Loans", "Month"), "InvalidArgument"),
  ],
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem("month").load("name"), { name: "Month" }),
    refuses((it) => it.getItem("none").load("name"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(0).load("name"), { name: "Month" }),
    refuses((it) => it.getItemAt(1).load("name"), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/name"), named("Month")),
});

export const slicer = defineMembers(
  "Slicer",
  months,
)({
  caption: holds("Month", "When"),
  clearFilters: does(
    (it, context) => (
      it.selectItems(["January"]),
      it.clearFilters(),
      [it.load("isFilterCleared"), hiddenRows(context)]
    ),
    [{ isFilterCleared: true }, hidden(false, false, false, false)],
  ),
  delete: does((it, context) => (it.delete(), shown(context).slicers.getCount()), 0),
  getSelectedItems: [
    does((it) => it.getSelectedItems(), ["February", "January"]),
    does((it) => (it.selectItems(["January"]), it.getSelectedItems()), ["January"]),
  ],
  height: [
    assumed("the size of a new one", holds(187.5, 100)),
    refuses((it) => ((it.height = 0), it), "InvalidArgument"),
  ],
  id: isText,
  isFilterCleared: reads(true),
  left: [
    does((it) => ((it.left = 10), it.load("left")), { left: 10 }),
    refuses((it) => ((it.left = -1), it), "InvalidArgument"),
    notDrawn("left"),
  ],
  name: holds("Month", "Months"),
  selectItems: [
    does(
      (it, context) => (it.selectItems(["January"]), [it.load("isFilterCleared"), hiddenRows(context)]),
      [{ isFilterCleared: false }, hidden(false, false, true, true)],
    ),
    does(
      (it, context) => (it.selectItems(["January"]), it.selectItems([]), hiddenRows(context)),
      hidden(false, false, false, false),
    ),
    does(
      (_it, context) => {
        const own = branches(context);
        own.selectItems(["Riverside", "Hillside"]);
        return [sums(context), own.getSelectedItems()];
      },
      [
        {
          values: [
            ["January", 200],
            ["February", 95],
            ["Grand Total", 295],
          ],
        },
        ["Hillside", "Riverside"],
      ],
    ),
    assumed(
      "a key that no item has",
      refuses((it) => it.selectItems(["March"]), "InvalidArgument"),
    ),
  ],
  slicerItems: does((it) => it.slicerItems.load("items/name"), named("February", "January")),
  sortBy: does(
    (it) => ((it.sortBy = "DataSourceOrder"), [it.load("sortBy"), it.slicerItems.load("items/name")]),
    [{ sortBy: "DataSourceOrder" }, named("January", "February")],
  ),
  style: [
    assumed("the style of a new one", holds("SlicerStyleLight1", "SlicerStyleDark2")),
    refuses((it) => ((it.style = "none"), it), "InvalidArgument"),
  ],
  top: [
    does((it) => ((it.top = 10), it.load("top")), { top: 10 }),
    refuses((it) => ((it.top = -1), it), "InvalidArgument"),
    notDrawn("top"),
  ],
  width: [assumed("the size of a new one", holds(144, 100)), refuses((it) => ((it.width = 0), it), "InvalidArgument")],
  worksheet: does((it) => it.worksheet.load("name"), { name: "Sheet1" }),
});

export const slicerItemCollection = defineMembers(
  "SlicerItemCollection",
  (context) => months(context).slicerItems,
)({
  getCount: does((it) => it.getCount(), 2),
  getItem: [
    does((it) => it.getItem("january").load("key"), { key: "January" }),
    refuses((it) => it.getItem("none").load("key"), "ItemNotFound"),
  ],
  getItemAt: does((it) => it.getItemAt(1).load("name"), { name: "January" }),
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/name"), named("February", "January")),
});

export const slicerItem = defineMembers("SlicerItem", (context) => months(context).slicerItems.getItem("January"))({
  hasData: [
    reads(true),
    does(
      (it, context) => {
        const columns = context.workbook.tables.getItem("Loans").columns;
        columns.getItem("Branch").filter.applyValuesFilter(["Harbour"]);
        return it.load("hasData");
      },
      { hasData: false },
    ),
  ],
  isSelected: [
    does(
      (it, context) => ((it.isSelected = false), [it.load("isSelected"), hiddenRows(context)]),
      [{ isSelected: false }, hidden(true, true, false, false)],
    ),
    does(
      (it, context) => {
        shown(context).slicers.getItem("Month").selectItems(["January"]);
        it.isSelected = false;
        return hiddenRows(context);
      },
      hidden(false, false, false, false),
    ),
  ],
  key: reads("January"),
  name: reads("January"),
});
