import { assumed, defineMembers, does, reads, refuses, shown } from "./member";

type Kind = "TableStyle" | "PivotTableStyle" | "SlicerStyle" | "TimelineStyle";

/** What one of the four collections is about. */
interface Own {
  readonly kind: Kind;
  readonly collection: "tableStyles" | "pivotTableStyles" | "slicerStyles" | "timelineStyles";
  readonly standard: string;
  readonly another: string;
  /** How many Excel brings. */
  readonly count: number;
}

/** All four have the same members. */
const open = ({ collection }: Own, { workbook }: Excel.RequestContext): Excel.TableStyleCollection =>
  (workbook as unknown as Record<Own["collection"], Excel.TableStyleCollection>)[collection];

const collectionOf = (own: Own) =>
  defineMembers(
    `${own.kind}Collection`,
    (context) => (open(own, context).add("Plan"), open(own, context)),
  )({
    add: [
      does(
        (it) => [it.add("Lists").load("name, readOnly"), it.add("Plan", true).load("readOnly")],
        [{ name: "Lists", readOnly: false }, { readOnly: false }],
      ),
      refuses((it) => it.add("Plan"), "InvalidArgument"),
    ],
    getCount: assumed(
      "how many Excel brings",
      does((it) => it.getCount(), own.count + 1),
    ),
    getDefault: does((it) => it.getDefault().load("name"), { name: own.standard }),
    getItem: [
      does((it) => it.getItem(own.another).load("name, readOnly"), { name: own.another, readOnly: true }),
      refuses((it) => it.getItem("none"), "ItemNotFound"),
    ],
    getItemOrNullObject: does(
      (it) => [it.getItemOrNullObject("Plan").load("name"), it.getItemOrNullObject("none")],
      [{ name: "Plan" }, null],
    ),
    items: does(
      async (it, context) => {
        it.load("items/name, items/readOnly");
        await context.sync();
        return it.items.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
      },
      ["Plan"],
    ),
    setDefault: [
      does((it) => (it.setDefault(own.another), it.getDefault().load("name")), { name: own.another }),
      does((it) => (it.setDefault(it.getItem("Plan")), it.getDefault().load("name")), { name: "Plan" }),
    ],
  });

const styleOf = (own: Own) =>
  defineMembers(own.kind, (context) => open(own, context).add("Plan"))({
    delete: [
      does((it, context) => (it.delete(), open(own, context).getItemOrNullObject("Plan")), null),
      assumed(
        "the code for Excel’s own",
        refuses((_it, context) => open(own, context).getItem(own.another).delete(), "InvalidOperation"),
      ),
    ],
    duplicate: assumed(
      "the copy’s name",
      does((it) => it.duplicate().load("name, readOnly"), { name: "Plan 2", readOnly: false }),
    ),
    name: does((it) => ((it.name = "Library"), it.load("name")), { name: "Library" }),
    readOnly: reads(false),
  });

const TABLE: Own = {
  kind: "TableStyle",
  collection: "tableStyles",
  standard: "TableStyleMedium2",
  another: "TableStyleDark1",
  count: 60,
};
const PIVOT: Own = {
  kind: "PivotTableStyle",
  collection: "pivotTableStyles",
  standard: "PivotStyleLight16",
  another: "PivotStyleDark1",
  count: 84,
};
const SLICER: Own = {
  kind: "SlicerStyle",
  collection: "slicerStyles",
  standard: "SlicerStyleLight1",
  another: "SlicerStyleOther2",
  count: 14,
};
const TIMELINE: Own = {
  kind: "TimelineStyle",
  collection: "timelineStyles",
  standard: "TimeSlicerStyleLight1",
  another: "TimeSlicerStyleDark6",
  count: 12,
};

export const tableStyleCollection = collectionOf(TABLE);
export const tableStyle = styleOf(TABLE);
export const pivotTableStyleCollection = collectionOf(PIVOT);
export const pivotTableStyle = styleOf(PIVOT);
export const slicerStyleCollection = collectionOf(SLICER);
export const slicerStyle = styleOf(SLICER);
export const timelineStyleCollection = collectionOf(TIMELINE);
export const timelineStyle = styleOf(TIMELINE);

/** A new table has the style that was made the default. */
export const tableStyleOfNewTables = defineMembers(
  "TableStyleCollection",
  (context) => context.workbook.tableStyles,
)({
  setDefault: does(
    (it, context) => (it.setDefault("TableStyleDark1"), shown(context).tables.add("A1:B3", true).load("style")),
    { style: "TableStyleDark1" },
  ),
});
