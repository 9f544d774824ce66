import { assumed, defineMembers, does, holds, loans, reads, refuses, shown } from "./member";

const cells = ({ context }: { readonly context: Excel.RequestContext }, address: string): Excel.Range =>
  shown(context).getRange(address);

export const rangeFormat = defineMembers(
  "RangeFormat",
  (context) => loans(context).format,
)({
  adjustIndent: does((it) => ((it.indentLevel = 2), it.adjustIndent(3), it.load("indentLevel")), { indentLevel: 5 }),
  autofitColumns: assumed(
    "a digit’s width for each character",
    does(
      (it) => (
        (cells(it, "A1").values = [["A heading that is long"]]),
        it.autofitColumns(),
        cells(it, "A1").format.load("columnWidth")
      ),
      { columnWidth: 123 },
    ),
  ),
  autofitRows: does((it) => ((cells(it, "A1:A5").format.rowHeight = 60), it.autofitRows(), it.load("rowHeight")), {
    rowHeight: 15,
  }),
  autoIndent: holds(false, true),
  borders: does((it) => it.borders.load("count"), { count: 8 }),
  columnWidth: [
    holds(48, 90),
    does((it) => ((cells(it, "B:B").format.columnWidth = 90), it.load("columnWidth")), { columnWidth: null }),
    refuses((it) => ((it.columnWidth = -1), it), "InvalidArgument"),
  ],
  fill: does((it) => it.fill.load("pattern"), { pattern: "None" }),
  font: does((it) => it.font.load("name, size"), { name: "Calibri", size: 11 }),
  horizontalAlignment: [
    holds("General", "Center"),
    does((it) => ((cells(it, "A1").format.horizontalAlignment = "Right"), it.load("horizontalAlignment")), {
      horizontalAlignment: null,
    }),
    refuses((it) => ((it.horizontalAlignment = "Sideways" as "Left"), it), "InvalidArgument"),
  ],
  indentLevel: [holds(0, 3), refuses((it) => ((it.indentLevel = 251), it), "InvalidArgument")],
  protection: does((it) => it.protection.load("locked"), { locked: true }),
  readingOrder: holds("Context", "RightToLeft"),
  rowHeight: [
    holds(15, 30),
    does((it) => ((cells(it, "2:2").format.rowHeight = 30), it.load("rowHeight")), { rowHeight: null }),
    refuses((it) => ((it.rowHeight = 410), it), "InvalidArgument"),
  ],
  shrinkToFit: holds(false, true),
  textOrientation: [
    holds(0, 45),
    does((it) => ((it.textOrientation = 180), it.load("textOrientation")), { textOrientation: 180 }),
    refuses((it) => ((it.textOrientation = 91), it), "InvalidArgument"),
  ],
  useStandardHeight: [
    reads(true),
    does((it) => ((it.rowHeight = 30), it.load("useStandardHeight")), { useStandardHeight: false }),
    does((it) => ((it.rowHeight = 30), (it.useStandardHeight = true), it.load("rowHeight")), { rowHeight: 15 }),
  ],
  useStandardWidth: [
    reads(true),
    does((it) => ((it.columnWidth = 90), it.load("useStandardWidth")), { useStandardWidth: false }),
    does((it) => ((it.columnWidth = 90), (it.useStandardWidth = true), it.load("columnWidth")), { columnWidth: 48 }),
  ],
  verticalAlignment: holds("Bottom", "Top"),
  wrapText: [
    holds(false, true),
    does((it) => ((cells(it, "A1").format.wrapText = true), it.load("wrapText")), { wrapText: null }),
  ],
});

export const formatProtection = defineMembers(
  "FormatProtection",
  (context) => loans(context).format.protection,
)({
  formulaHidden: [
    holds(false, true),
    does((it) => ((cells(it, "A1").format.protection.formulaHidden = true), it.load("formulaHidden")), {
      formulaHidden: null,
    }),
  ],
  locked: [
    holds(true, false),
    does((it) => ((cells(it, "A1").format.protection.locked = false), it.load("locked")), { locked: null }),
  ],
});

export const rangeFill = defineMembers(
  "RangeFill",
  (context) => loans(context).format.fill,
)({
  clear: does((it) => ((it.color = "red"), it.clear(), it.load("color, pattern")), {
    color: "#FFFFFF",
    pattern: "None",
  }),
  color: [
    assumed("white where there is no fill", holds("#FFFFFF", "#FFA500")),
    does((it) => ((it.color = "orange"), it.load("color")), { color: "#FFA500" }),
    does((it) => ((it.color = "FFA500"), it.load("color, pattern")), { color: "#FFA500", pattern: "Solid" }),
    does((it) => ((cells(it, "A1").format.fill.color = "red"), it.load("color")), { color: null }),
    refuses((it) => ((it.color = "no colour"), it), "InvalidArgument"),
  ],
  pattern: [
    holds("None", "Gray50"),
    does((it) => ((cells(it, "A1").format.fill.pattern = "Grid"), it.load("pattern")), { pattern: null }),
  ],
  patternColor: does((it) => ((it.pattern = "Gray50"), (it.patternColor = "#0000FF"), it.load("patternColor")), {
    patternColor: "#0000FF",
  }),
  patternTintAndShade: [
    holds(0, 0.5),
    does((it) => ((cells(it, "A1").format.fill.patternTintAndShade = 0.5), it.load("patternTintAndShade")), {
      patternTintAndShade: null,
    }),
  ],
  tintAndShade: [
    holds(0, -0.5),
    does((it) => ((cells(it, "A1").format.fill.tintAndShade = 0.5), it.load("tintAndShade")), { tintAndShade: null }),
  ],
});

export const rangeFont = defineMembers(
  "RangeFont",
  (context) => loans(context).format.font,
)({
  bold: [
    holds(false, true),
    does((it) => ((cells(it, "A1").format.font.bold = true), it.load("bold")), { bold: null }),
  ],
  color: [
    holds("#000000", "#C00000"),
    does((it) => ((it.color = "blue"), it.load("color")), { color: "#0000FF" }),
    does((it) => ((cells(it, "A1").format.font.color = "red"), it.load("color")), { color: null }),
  ],
  italic: holds(false, true),
  name: [
    holds("Calibri", "Arial"),
    does((it) => ((cells(it, "A1").format.font.name = "Arial"), it.load("name")), { name: null }),
  ],
  size: [holds(11, 14), does((it) => ((cells(it, "A1").format.font.size = 20), it.load("size")), { size: null })],
  strikethrough: holds(false, true),
  subscript: holds(false, true),
  superscript: holds(false, true),
  tintAndShade: holds(0, 0.5),
  underline: holds("None", "Double"),
});

export const rangeBorderCollection = defineMembers(
  "RangeBorderCollection",
  (context) => loans(context).format.borders,
)({
  count: reads(8),
  getItem: [
    does(
      (it) => (
        (it.getItem("EdgeBottom").style = "Double"),
        [
          it.getItem("EdgeBottom").load("style"),
          cells(it, "A6").format.borders.getItem("EdgeTop").load("style"),
          cells(it, "A4").format.borders.getItem("EdgeBottom").load("style"),
        ]
      ),
      [{ style: "Double" }, { style: "Double" }, { style: "None" }],
    ),
    refuses((it) => it.getItem("Edge" as "EdgeTop").load("style"), "InvalidArgument"),
  ],
  getItemAt: assumed(
    "the order of the sides",
    does((it) => it.getItemAt(0).load("sideIndex"), { sideIndex: "EdgeTop" }),
  ),
  items: assumed(
    "the order of the sides",
    does((it) => it.load("items/sideIndex"), {
      items: [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideVertical",
        "InsideHorizontal",
        "DiagonalDown",
        "DiagonalUp",
      ].map((sideIndex) => ({ sideIndex })),
    }),
  ),
  tintAndShade: holds(0, 0.5),
});

export const rangeBorder = defineMembers("RangeBorder", (context) =>
  loans(context).format.borders.getItem("InsideHorizontal"),
)({
  color: [holds("#000000", "#FF0000"), does((it) => ((it.color = "orange"), it.load("color")), { color: "#FFA500" })],
  sideIndex: reads("InsideHorizontal"),
  style: [
    holds("None", "Continuous"),
    does((it) => ((it.style = "Dash"), cells(it, "B2").format.borders.getItem("EdgeBottom").load("style")), {
      style: "Dash",
    }),
  ],
  tintAndShade: holds(0, 0.5),
  weight: [assumed("thin where there is no line", holds("Thin", "Thick"))],
});

const headingStyle = (context: Excel.RequestContext): Excel.Style => {
  context.workbook.styles.add("Plan heading");
  return context.workbook.styles.getItem("Plan heading");
};

export const style = defineMembers(
  "Style",
  headingStyle,
)({
  autoIndent: holds(false, true),
  borders: does(
    (it) => ((it.borders.getItem("EdgeBottom").style = "Continuous"), it.borders.getItem("EdgeBottom").load("style")),
    { style: "Continuous" },
  ),
  builtIn: [
    reads(false),
    does((_it, context) => context.workbook.styles.getItem("Good").load("builtIn"), { builtIn: true }),
  ],
  delete: [
    does((it, context) => (it.delete(), context.workbook.styles.getItemOrNullObject("Plan heading")), null),
    assumed(
      "the code for Excel’s own",
      refuses((_it, context) => context.workbook.styles.getItem("Good").delete(), "InvalidOperation"),
    ),
  ],
  fill: does(
    (it, context) => (
      (it.fill.color = "#DDEBF7"),
      (shown(context).getRange("A1").style = "Plan heading"),
      shown(context).getRange("A1").format.fill.load("color")
    ),
    { color: "#DDEBF7" },
  ),
  font: does(
    (it, context) => (
      (it.font.bold = true),
      (shown(context).getRange("A1").style = "Plan heading"),
      shown(context).getRange("A1").format.font.load("bold")
    ),
    { bold: true },
  ),
  formulaHidden: holds(false, true),
  horizontalAlignment: holds("General", "Center"),
  includeAlignment: holds(true, false),
  includeBorder: holds(true, false),
  includeFont: holds(true, false),
  includeNumber: holds(true, false),
  includePatterns: holds(true, false),
  includeProtection: holds(true, false),
  indentLevel: holds(0, 2),
  locked: holds(true, false),
  name: reads("Plan heading"),
  numberFormat: holds("General", "0.00"),
  numberFormatLocal: holds("General", "0.00"),
  readingOrder: holds("Context", "LeftToRight"),
  shrinkToFit: holds(false, true),
  textOrientation: holds(0, 90),
  verticalAlignment: holds("Bottom", "Center"),
  wrapText: holds(false, true),
});

export const styleCollection = defineMembers(
  "StyleCollection",
  (context) => (headingStyle(context), context.workbook.styles),
)({
  add: [
    does((it) => (it.add("Ward"), it.getItem("Ward").load("name, builtIn")), { name: "Ward", builtIn: false }),
    assumed(
      "the code for a name that is taken",
      refuses((it) => it.add("PLAN HEADING"), "ItemAlreadyExists"),
    ),
  ],
  getCount: assumed(
    "the 52 of Excel.BuiltInStyle, and one of our own",
    does((it) => it.getCount(), 53),
  ),
  getItem: [
    does((it) => it.getItem("Heading 1").load("name, builtIn"), { name: "Heading 1", builtIn: true }),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemAt: assumed(
    "Normal is the first",
    does((it) => it.getItemAt(0).load("name"), { name: "Normal" }),
  ),
  getItemOrNullObject: does(
    (it) => [it.getItemOrNullObject("Good").load("name"), it.getItemOrNullObject("none")],
    [{ name: "Good" }, null],
  ),
  items: does(
    async (it, context) => {
      it.load("items/name, items/builtIn");
      await context.sync();
      return it.items.filter(({ builtIn }) => !builtIn).map(({ name }) => name);
    },
    ["Plan heading"],
  ),
});
