import { assumed, defineMembers, does, holds, isText, loans, reads, refuses, shown } from "./member";

const cells = (context: Excel.RequestContext, address = "C2:C5"): Excel.Range => (
  loans(context),
  shown(context).getRange(address)
);
const formats = (context: Excel.RequestContext): Excel.ConditionalFormatCollection =>
  shown(context).getRange("C2:C5").conditionalFormats;
const add =
  (
    type:
      | Excel.ConditionalFormatType
      | "Custom"
      | "DataBar"
      | "ColorScale"
      | "IconSet"
      | "TopBottom"
      | "PresetCriteria"
      | "ContainsText"
      | "CellValue",
  ) =>
  (context: Excel.RequestContext) =>
    cells(context).conditionalFormats.add(type as "Custom");

const custom = (context: Excel.RequestContext): Excel.ConditionalFormat => {
  const format = add("Custom")(context);
  format.custom.rule.formula = "=$C2>100";
  format.custom.format.font.color = "#006100";
  return format;
};

export const conditionalFormatCollection = defineMembers(
  "ConditionalFormatCollection",
  (context) => (custom(context), formats(context)),
)({
  add: does(
    (it, context) => (
      (it.add("CellValue").cellValue.rule = { formula1: "=100", operator: "LessThan" }),
      formats(context).load("items/type, items/priority")
    ),
    {
      items: [
        { type: "CellValue", priority: 0 },
        { type: "Custom", priority: 1 },
      ],
    },
  ),
  clearAll: does(
    (it, context) => (
      shown(context).getRange("C2:C3").conditionalFormats.clearAll(),
      [it.getItemAt(0).getRange().load("address"), shown(context).getRange("C2").conditionalFormats.getCount()]
    ),
    [{ address: "Sheet1!C4:C5" }, 0],
  ),
  getCount: does(
    (it, context) => [
      it.getCount(),
      shown(context).getRange("A1:C3").conditionalFormats.getCount(),
      shown(context).getRange("A1").conditionalFormats.getCount(),
    ],
    [1, 1, 0],
  ),
  getItem: [
    does(
      async (it, context) => {
        const format = it.getItemAt(0).load("id");
        await context.sync();
        return it.getItem(format.id).load("type");
      },
      { type: "Custom" },
    ),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it) => it.getItemAt(0).load("type"), { type: "Custom" }),
    refuses((it) => it.getItemAt(1), "ItemNotFound"),
  ],
  getItemOrNullObject: does((it) => it.getItemOrNullObject("none"), null),
  items: does((it) => it.load("items/type, items/stopIfTrue"), { items: [{ type: "Custom", stopIfTrue: false }] }),
});

/** The part of its own type is there, that of any other is a null object or an error. */
const part = (
  type: Parameters<typeof add>[0],
  name: "custom" | "cellValue" | "colorScale" | "dataBar" | "iconSet" | "preset" | "textComparison" | "topBottom",
) => [
  does<Excel.ConditionalFormat>(async (_it, context) => {
    const own = add(type)(context)[name];
    own.load();
    await context.sync();
    return own.isNullObject;
  }, false),
  refuses<Excel.ConditionalFormat>(
    (_it, context) => add(name === "custom" ? "DataBar" : "Custom")(context)[name].load(),
    "ItemNotFound",
  ),
];

const partOrNull = (
  type: Parameters<typeof add>[0],
  name:
    | "customOrNullObject"
    | "cellValueOrNullObject"
    | "colorScaleOrNullObject"
    | "dataBarOrNullObject"
    | "iconSetOrNullObject"
    | "presetOrNullObject"
    | "textComparisonOrNullObject"
    | "topBottomOrNullObject",
) =>
  does<Excel.ConditionalFormat>(
    async (_it, context) => {
      const [own, other] = [
        add(type)(context)[name],
        add(name === "customOrNullObject" ? "DataBar" : "Custom")(context)[name],
      ];
      own.load();
      other.load();
      await context.sync();
      return [own.isNullObject, other.isNullObject];
    },
    [false, true],
  );

export const conditionalFormat = defineMembers(
  "ConditionalFormat",
  custom,
)({
  cellValue: part("CellValue", "cellValue"),
  cellValueOrNullObject: partOrNull("CellValue", "cellValueOrNullObject"),
  colorScale: part("ColorScale", "colorScale"),
  colorScaleOrNullObject: partOrNull("ColorScale", "colorScaleOrNullObject"),
  custom: part("Custom", "custom"),
  customOrNullObject: partOrNull("Custom", "customOrNullObject"),
  dataBar: part("DataBar", "dataBar"),
  dataBarOrNullObject: partOrNull("DataBar", "dataBarOrNullObject"),
  delete: does((it, context) => (it.delete(), formats(context).getCount()), 0),
  getRange: [
    does((it) => it.getRange().load("address"), { address: "Sheet1!C2:C5" }),
    assumed(
      "the code for several areas",
      refuses(
        (_it, context) => shown(context).getRanges("A1, C3").conditionalFormats.add("Custom").getRange(),
        "ItemNotFound",
      ),
    ),
  ],
  getRangeOrNullObject: does(
    (it, context) => [
      it.getRangeOrNullObject().load("address"),
      shown(context).getRanges("A1, C9").conditionalFormats.add("Custom").getRangeOrNullObject(),
    ],
    [{ address: "Sheet1!C2:C5" }, null],
  ),
  getRanges: does(
    (_it, context) => shown(context).getRanges("A1, C9").conditionalFormats.add("Custom").getRanges().load("address"),
    { address: "Sheet1!A1, Sheet1!C9" },
  ),
  iconSet: part("IconSet", "iconSet"),
  iconSetOrNullObject: partOrNull("IconSet", "iconSetOrNullObject"),
  id: assumed("any text", isText),
  preset: part("PresetCriteria", "preset"),
  presetOrNullObject: partOrNull("PresetCriteria", "presetOrNullObject"),
  priority: [
    reads(0),
    does((it, context) => (formats(context).add("DataBar"), (it.priority = 0), formats(context).load("items/type")), {
      items: [{ type: "Custom" }, { type: "DataBar" }],
    }),
    does((it, context) => (formats(context).add("DataBar"), (it.priority = -1), it.load("priority")), { priority: 1 }),
  ],
  stopIfTrue: [
    holds(false, true),
    does(
      (_it, context) =>
        (["DataBar", "IconSet", "ColorScale"] as const).map((type) => add(type)(context).load("stopIfTrue")),
      [{ stopIfTrue: null }, { stopIfTrue: null }, { stopIfTrue: null }],
    ),
  ],
  textComparison: part("ContainsText", "textComparison"),
  textComparisonOrNullObject: partOrNull("ContainsText", "textComparisonOrNullObject"),
  topBottom: part("TopBottom", "topBottom"),
  topBottomOrNullObject: partOrNull("TopBottom", "topBottomOrNullObject"),
  type: reads("Custom"),
});

export const customConditionalFormat = defineMembers(
  "CustomConditionalFormat",
  (context) => custom(context).custom,
)({
  format: does((it) => it.format.font.load("color"), { color: "#006100" }),
  rule: does((it) => it.rule.load("formula"), { formula: "=$C2>100" }),
});

export const conditionalFormatRule = defineMembers(
  "ConditionalFormatRule",
  (context) => custom(context).custom.rule,
)({
  formula: [
    holds("=$C2>100", '=AND($C2>100,$A2<>"")'),
    does((it, context) => (shown(context).getRange("1:1").insert("Down"), it.load("formula")), { formula: "=$C3>100" }),
  ],
  formulaLocal: holds("=$C2>100", "=$C2>200"),
  formulaR1C1: holds("=RC3>100", '=RC[-2]="Harbour"'),
});

const fill = {
  format: does<{ readonly format: Excel.ConditionalRangeFormat }>(
    (it) => ((it.format.fill.color = "#FFC7CE"), it.format.fill.load("color")),
    { color: "#FFC7CE" },
  ),
};

export const cellValue = defineMembers(
  "CellValueConditionalFormat",
  (context) => add("CellValue")(context).cellValue,
)({
  ...fill,
  rule: [
    does((it) => ((it.rule = { formula1: "=80", formula2: "=100", operator: "Between" }), it.load("rule")), {
      rule: { formula1: "=80", formula2: "=100", operator: "Between" },
    }),
    refuses((it) => ((it.rule = { formula1: "1", operator: "Near" as "Between" }), it), "InvalidArgument"),
  ],
});

export const textComparison = defineMembers(
  "TextConditionalFormat",
  (context) => add("ContainsText")(context).textComparison,
)({
  ...fill,
  rule: does((it) => ((it.rule = { operator: "Contains", text: "River" }), it.load("rule")), {
    rule: { operator: "Contains", text: "River" },
  }),
});
export const preset = defineMembers(
  "PresetCriteriaConditionalFormat",
  (context) => add("PresetCriteria")(context).preset,
)({
  ...fill,
  rule: does((it) => ((it.rule = { criterion: "AboveAverage" }), it.load("rule")), {
    rule: { criterion: "AboveAverage" },
  }),
});
export const topBottom = defineMembers(
  "TopBottomConditionalFormat",
  (context) => add("TopBottom")(context).topBottom,
)({
  ...fill,
  rule: does((it) => ((it.rule = { rank: 2, type: "TopItems" }), it.load("rule")), {
    rule: { rank: 2, type: "TopItems" },
  }),
});

export const colorScale = defineMembers(
  "ColorScaleConditionalFormat",
  (context) => add("ColorScale")(context).colorScale,
)({
  criteria: does(
    (it) => (
      (it.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        midpoint: { type: "Percent", formula: "50", color: "yellow" },
        maximum: { type: "HighestValue", color: "red" },
      }),
      it.load("criteria")
    ),
    {
      criteria: {
        minimum: { type: "LowestValue" },
        midpoint: { type: "Percent", formula: "50" },
        maximum: { type: "HighestValue" },
      },
    },
  ),
  threeColorScale: does(
    (it) => (
      (it.criteria = {
        minimum: { type: "LowestValue", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#FF0000" },
      }),
      it.load("threeColorScale")
    ),
    { threeColorScale: false },
  ),
});

export const dataBar = defineMembers(
  "DataBarConditionalFormat",
  (context) => add("DataBar")(context).dataBar,
)({
  axisColor: assumed("black at first", holds("#000000", "#FF0000")),
  axisFormat: assumed("Automatic at first", holds("Automatic", "CellMidPoint")),
  barDirection: assumed("Context at first", holds("Context", "LeftToRight")),
  lowerBoundRule: does((it) => ((it.lowerBoundRule = { type: "Number", formula: "=0" }), it.load("lowerBoundRule")), {
    lowerBoundRule: { type: "Number", formula: "=0" },
  }),
  negativeFormat: does((it) => ((it.negativeFormat.fillColor = "#C00000"), it.negativeFormat.load("fillColor")), {
    fillColor: "#C00000",
  }),
  positiveFormat: does((it) => ((it.positiveFormat.gradientFill = false), it.positiveFormat.load("gradientFill")), {
    gradientFill: false,
  }),
  showDataBarOnly: holds(false, true),
  upperBoundRule: does((it) => ((it.upperBoundRule = { type: "Percent", formula: "90" }), it.load("upperBoundRule")), {
    upperBoundRule: { type: "Percent", formula: "90" },
  }),
});

export const positiveFormat = defineMembers(
  "ConditionalDataBarPositiveFormat",
  (context) => add("DataBar")(context).dataBar.positiveFormat,
)({
  borderColor: assumed("Excel’s blue", holds("#638EC6", "#0000FF")),
  fillColor: assumed("Excel’s blue", holds("#638EC6", "#0000FF")),
  gradientFill: assumed("a gradient at first", holds(true, false)),
});

export const negativeFormat = defineMembers(
  "ConditionalDataBarNegativeFormat",
  (context) => add("DataBar")(context).dataBar.negativeFormat,
)({
  borderColor: assumed("red", holds("#FF0000", "#C00000")),
  fillColor: assumed("red", holds("#FF0000", "#C00000")),
  matchPositiveBorderColor: assumed("no at first", holds(false, true)),
  matchPositiveFillColor: assumed("no at first", holds(false, true)),
});

export const iconSet = defineMembers(
  "IconSetConditionalFormat",
  (context) => add("IconSet")(context).iconSet,
)({
  criteria: does(
    (it) => (
      (it.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=100" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=200" },
      ]),
      it.load("criteria")
    ),
    {
      criteria: [
        {},
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=100" },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=200" },
      ],
    },
  ),
  reverseIconOrder: holds(false, true),
  showIconOnly: holds(false, true),
  style: assumed("traffic lights at first", holds("ThreeTrafficLights1", "ThreeArrows")),
});

export const conditionalRangeFormat = defineMembers(
  "ConditionalRangeFormat",
  (context) => custom(context).custom.format,
)({
  borders: does((it) => it.borders.load("count"), { count: 4 }),
  fill: does((it) => ((it.fill.color = "yellow"), it.fill.load("color")), { color: "#FFFF00" }),
  font: does((it) => it.font.load("color"), { color: "#006100" }),
  numberFormat: [assumed("null where the rule leaves it to the cell", holds(null, "0.00"))],
});

export const conditionalRangeFont = defineMembers(
  "ConditionalRangeFont",
  (context) => custom(context).custom.format.font,
)({
  bold: assumed("null where the rule leaves it to the cell", holds(null, true)),
  clear: does((it) => ((it.bold = true), it.clear(), it.load("bold, color")), { bold: null, color: "" }),
  color: holds("#006100", "#FF0000"),
  italic: assumed("null where the rule leaves it to the cell", holds(null, true)),
  strikethrough: assumed("null where the rule leaves it to the cell", holds(null, true)),
  underline: assumed("null where the rule leaves it to the cell", holds(null, "Single")),
});

export const conditionalRangeFill = defineMembers(
  "ConditionalRangeFill",
  (context) => custom(context).custom.format.fill,
)({
  clear: does((it) => ((it.color = "yellow"), it.clear(), it.load("color")), { color: "" }),
  color: [
    assumed("empty where the rule leaves it to the cell", holds("", "#FFC7CE")),
    does((it) => ((it.color = "orange"), it.load("color")), { color: "#FFA500" }),
  ],
});

export const conditionalRangeBorderCollection = defineMembers(
  "ConditionalRangeBorderCollection",
  (context) => custom(context).custom.format.borders,
)({
  bottom: does((it) => ((it.bottom.style = "Continuous"), it.getItem("EdgeBottom").load("style")), {
    style: "Continuous",
  }),
  count: reads(4),
  getItem: does((it) => it.getItem("EdgeTop").load("sideIndex, style"), { sideIndex: "EdgeTop", style: "None" }),
  getItemAt: assumed(
    "the order of the sides",
    does((it) => it.getItemAt(1).load("sideIndex"), { sideIndex: "EdgeBottom" }),
  ),
  items: assumed(
    "the order of the sides",
    does((it) => it.load("items/sideIndex"), {
      items: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].map((sideIndex) => ({ sideIndex })),
    }),
  ),
  left: does((it) => it.left.load("sideIndex"), { sideIndex: "EdgeLeft" }),
  right: does((it) => it.right.load("sideIndex"), { sideIndex: "EdgeRight" }),
  top: does((it) => it.top.load("sideIndex"), { sideIndex: "EdgeTop" }),
});

export const conditionalRangeBorder = defineMembers("ConditionalRangeBorder", (context) =>
  custom(context).custom.format.borders.getItem("EdgeTop"),
)({
  color: assumed("black at first", holds("#000000", "#FF0000")),
  sideIndex: reads("EdgeTop"),
  style: holds("None", "Dash"),
});

const toTen = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } } as const;

export const dataValidation = defineMembers(
  "DataValidation",
  (context) => cells(context, "E1:E4").dataValidation,
)({
  clear: does((it) => ((it.rule = toTen), it.clear(), it.load("type")), { type: "None" }),
  errorAlert: [
    does(
      (it) => (
        (it.rule = toTen),
        (it.errorAlert = { message: "From 1 to 10.", showAlert: true, style: "Stop", title: "Hours" }),
        it.load("errorAlert")
      ),
      { errorAlert: { message: "From 1 to 10.", showAlert: true, style: "Stop", title: "Hours" } },
    ),
    assumed(
      "the code for a title of more than 32 characters",
      refuses(
        (it) => (
          (it.rule = toTen),
          (it.errorAlert = { message: "", showAlert: true, style: "Stop", title: "t".repeat(33) })
        ),
        "InvalidArgument",
      ),
    ),
  ],
  getInvalidCells: [
    does(
      (it, context) => (
        (it.rule = toTen),
        (shown(context).getRange("E1:E4").values = [[5], [11], [0], [10]]),
        it.getInvalidCells().load("address")
      ),
      { address: "Sheet1!E2:E3" },
    ),
    refuses(
      (it, context) => (
        (it.rule = toTen),
        (shown(context).getRange("E1:E4").values = [[5], [1], [2], [10]]),
        it.getInvalidCells()
      ),
      "ItemNotFound",
    ),
  ],
  getInvalidCellsOrNullObject: does((it) => ((it.rule = toTen), it.getInvalidCellsOrNullObject()), null),
  ignoreBlanks: [
    reads(true),
    does((it) => ((it.rule = toTen), (it.ignoreBlanks = false), it.load("ignoreBlanks")), { ignoreBlanks: false }),
  ],
  prompt: does(
    (it) => (
      (it.rule = toTen),
      (it.prompt = { message: "Whole hours.", showPrompt: true, title: "Hours" }),
      it.load("prompt")
    ),
    { prompt: { message: "Whole hours.", showPrompt: true, title: "Hours" } },
  ),
  rule: [
    does((it) => ((it.rule = toTen), it.load("rule")), { rule: toTen }),
    does((it) => ((it.rule = { list: { inCellDropDown: true, source: "Yes,No" } }), it.load("rule, type")), {
      rule: { list: { inCellDropDown: true, source: "Yes,No" } },
      type: "List",
    }),
    does(
      (it, context) => (
        (it.rule = { list: { inCellDropDown: true, source: shown(context).getRange("A2:A5") } }),
        it.load("rule")
      ),
      { rule: { list: { inCellDropDown: true, source: "=$A$2:$A$5" } } },
    ),
    does((it) => ((it.rule = { custom: { formula: "=ISTEXT(E1)" } }), it.load("rule, type")), {
      rule: { custom: { formula: "=ISTEXT(E1)" } },
      type: "Custom",
    }),
    refuses((it) => ((it.rule = { wholeNumber: { formula1: 1, operator: "Between" } }), it), "InvalidArgument"),
  ],
  type: [
    reads("None"),
    does((it, context) => ((shown(context).getRange("E1").dataValidation.rule = toTen), it.load("type")), {
      type: "MixedCriteria",
    }),
    does(
      (it, context) => (
        (it.rule = toTen),
        (shown(context).getRange("E1").dataValidation.rule = { textLength: { formula1: 5, operator: "LessThan" } }),
        it.load("type")
      ),
      { type: "Inconsistent" },
    ),
  ],
  valid: [
    does(
      (it, context) => (
        (it.rule = toTen),
        (shown(context).getRange("E1:E4").values = [[5], [1], [2], [10]]),
        it.load("valid")
      ),
      { valid: true },
    ),
    does(
      (it, context) => (
        (it.rule = toTen),
        (shown(context).getRange("E1:E4").values = [[50], [11], [-2], [100]]),
        it.load("valid")
      ),
      { valid: false },
    ),
    does(
      (it, context) => (
        (it.rule = toTen),
        (shown(context).getRange("E1:E4").values = [[5], [11], [2], [10]]),
        it.load("valid")
      ),
      { valid: null },
    ),
  ],
});
