import { assumed, defineMembers, does, holds, loans, reads, refuses, shown } from "./member";

const at = (address: string) => ({ address: `Sheet1!${address}` });
const first = (member: ReturnType<typeof holds>) => assumed("Excel’s own first value", member);

export const pageLayout = defineMembers(
  "PageLayout",
  (context) => (loans(context), shown(context).pageLayout),
)({
  blackAndWhite: holds(false, true),
  bottomMargin: first(holds(54, 36)),
  centerHorizontally: holds(false, true),
  centerVertically: holds(false, true),
  draftMode: holds(false, true),
  firstPageNumber: [first(holds("", 3))],
  footerMargin: first(holds(21.6, 18)),
  getPrintArea: [
    does((it) => (it.setPrintArea("A1:C5"), it.getPrintArea().load("address")), at("A1:C5")),
    refuses((it) => it.getPrintArea(), "ItemNotFound"),
  ],
  getPrintAreaOrNullObject: does((it) => it.getPrintAreaOrNullObject(), null),
  getPrintTitleColumns: [
    does((it) => (it.setPrintTitleColumns("A:A"), it.getPrintTitleColumns().load("address")), at("A:A")),
    assumed(
      "the code where there are none",
      refuses((it) => it.getPrintTitleColumns(), "ItemNotFound"),
    ),
  ],
  getPrintTitleColumnsOrNullObject: does((it) => it.getPrintTitleColumnsOrNullObject(), null),
  getPrintTitleRows: [
    does((it) => (it.setPrintTitleRows("1:1"), it.getPrintTitleRows().load("address")), at("1:1")),
    assumed(
      "the code where there are none",
      refuses((it) => it.getPrintTitleRows(), "ItemNotFound"),
    ),
  ],
  getPrintTitleRowsOrNullObject: does((it) => it.getPrintTitleRowsOrNullObject(), null),
  headerMargin: first(holds(21.6, 18)),
  headersFooters: does((it) => it.headersFooters.load("state"), { state: "Default" }),
  leftMargin: first(holds(50.4, 36)),
  orientation: holds("Portrait", "Landscape"),
  paperSize: first(holds("Letter", "A4")),
  printComments: holds("NoComments", "EndSheet"),
  printErrors: holds("AsDisplayed", "Dash"),
  printGridlines: holds(false, true),
  printHeadings: holds(false, true),
  printOrder: holds("DownThenOver", "OverThenDown"),
  rightMargin: first(holds(50.4, 36)),
  setPrintArea: [
    does((it) => (it.setPrintArea("A1:B2"), it.getPrintArea().load("address")), at("A1:B2")),
    does(
      (it, context) => (it.setPrintArea(shown(context).getRanges("A1:B2, C4:C5")), it.getPrintArea().load("areaCount")),
      { areaCount: 2 },
    ),
  ],
  setPrintMargins: does(
    (it) => (it.setPrintMargins("Inches", { top: 1, left: 0.5 }), it.load("topMargin, leftMargin, rightMargin")),
    { topMargin: 72, leftMargin: 36, rightMargin: 50.4 },
  ),
  setPrintTitleColumns: does(
    (it) => (it.setPrintTitleColumns("A:B"), it.getPrintTitleColumns().load("address")),
    at("A:B"),
  ),
  setPrintTitleRows: does((it) => (it.setPrintTitleRows("$1:$2"), it.getPrintTitleRows().load("address")), at("1:2")),
  topMargin: first(holds(54, 36)),
  zoom: [
    does((it) => ((it.zoom = { horizontalFitToPages: 1 }), it.load("zoom")), { zoom: { horizontalFitToPages: 1 } }),
    does((it) => ((it.zoom = { scale: 200 }), it.load("zoom")), { zoom: { scale: 200 } }),
    refuses((it) => ((it.zoom = { scale: 401 }), it), "InvalidArgument"),
  ],
});

export const headerFooterGroup = defineMembers(
  "HeaderFooterGroup",
  (context) => shown(context).pageLayout.headersFooters,
)({
  defaultForAllPages: does(
    (it) => ((it.defaultForAllPages.centerHeader = "Loans"), it.defaultForAllPages.load("centerHeader")),
    { centerHeader: "Loans" },
  ),
  evenPages: does((it) => ((it.evenPages.leftFooter = "even"), it.evenPages.load("leftFooter")), {
    leftFooter: "even",
  }),
  firstPage: does((it) => ((it.firstPage.leftFooter = "first"), it.firstPage.load("leftFooter")), {
    leftFooter: "first",
  }),
  oddPages: does((it) => ((it.oddPages.leftFooter = "odd"), it.oddPages.load("leftFooter")), { leftFooter: "odd" }),
  state: holds("Default", "FirstAndDefault"),
  useSheetMargins: holds(true, false),
  useSheetScale: holds(true, false),
});

export const headerFooter = defineMembers(
  "HeaderFooter",
  (context) => shown(context).pageLayout.headersFooters.defaultForAllPages,
)({
  centerFooter: holds("", "Page &P of &N"),
  centerHeader: holds("", "Action plan"),
  leftFooter: holds("", "&D"),
  leftHeader: holds("", "Town library"),
  rightFooter: holds("", "&F"),
  rightHeader: holds("", "&A"),
});

export const pageBreakCollection = defineMembers(
  "PageBreakCollection",
  (context) => (shown(context).horizontalPageBreaks.add("A3"), shown(context).horizontalPageBreaks),
)({
  add: does((it) => [it.add("A21:B25").load("rowIndex"), it.getCount()], [{ rowIndex: 20 }, 2]),
  getCount: does((it) => it.getCount(), 1),
  getItem: [
    does((it) => it.getItem(0).load("rowIndex"), { rowIndex: 2 }),
    refuses((it) => it.getItem(1), "ItemNotFound"),
  ],
  items: does((it) => it.load("items/rowIndex"), { items: [{ rowIndex: 2 }] }),
  removePageBreaks: does((it) => (it.removePageBreaks(), it.getCount()), 0),
});

export const pageBreak = defineMembers("PageBreak", (context) => shown(context).verticalPageBreaks.add("C1"), {
  inOneBatch: true,
})({
  columnIndex: reads(2),
  delete: does((it, context) => (it.delete(), shown(context).verticalPageBreaks.getCount()), 0),
  getCellAfterBreak: does((it) => it.getCellAfterBreak().load("address"), at("C1")),
  rowIndex: assumed("0 for a break between columns", reads(0)),
});

/** The host has no queries. */
export const queryCollection = defineMembers(
  "QueryCollection",
  (context) => context.workbook.queries,
)({
  getCount: does((it) => it.getCount(), 0),
  getItem: refuses((it) => it.getItem("none"), "ItemNotFound"),
  items: does((it) => it.load("items"), { items: [] }),
});
