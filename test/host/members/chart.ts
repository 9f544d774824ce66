import { assumed, defineMembers, does, hears, holds, isText, type Member, reads, refuses, shown } from "./member";

/** The loans of three branches in two months, in A1:C4 of Sheet1. */
function branches(context: Excel.RequestContext): Excel.Range {
  const range = shown(context).getRange("A1:C4");
  range.values = [
    ["Branch", "January", "February"],
    ["Riverside", 120, 95],
    ["Hillside", 80, 60],
    ["Harbour", 150, 210],
  ];
  return range;
}

/** Columns of them, a series for each month; it is found again where it is there already. */
function chartOf(context: Excel.RequestContext): Excel.Chart {
  shown(context).charts.add("ColumnClustered", branches(context));
  return shown(context).charts.getItemAt(0);
}

const january = (context: Excel.RequestContext): Excel.ChartSeries => chartOf(context).series.getItemAt(0);

function trendline(context: Excel.RequestContext): Excel.ChartTrendline {
  const { trendlines } = january(context);
  trendlines.add("Linear");
  return trendlines.getItem(0);
}

const CHART = "{00000002-0000-0000-0000-000000000000}";
const SHEET = "{00000000-0001-0000-0000-000000000000}";

/** What a new chart has, and what can be put there instead. */
const begins = (before: unknown, ...after: readonly [unknown?]): Member<unknown> =>
  assumed("what a new chart has", after.length === 0 ? reads(before) : holds(before, after[0]));

/** What only drawing would tell: refused until it was set. */
const undrawn = (value: unknown): Member<unknown> => ({
  async run({ it, context, name }) {
    const object = it as Record<string, unknown> & { readonly load: (names: string) => unknown };
    object.load(name);
    const refused = await context.sync().then(
      () => "nothing was refused",
      (error: unknown) => (error as OfficeExtension.Error).code,
    );
    object[name] = value;
    object.load(name);
    await context.sync();
    return [refused, object[name]];
  },
  gives: ["NotImplemented", value],
});

/** A part, which has programs of its own. */
const opens: Member<unknown> = {
  async run({ it, context, name }) {
    const part = (it as Record<string, OfficeExtension.ClientObject>)[name]!;
    (part as unknown as { readonly load: () => unknown }).load();
    await context.sync();
    return part.isNullObject;
  },
  gives: false,
};

const BAR = { chartType: "BarClustered" } as const;

export const chartCollection = defineMembers(
  "ChartCollection",
  (context) => (branches(context), shown(context).charts),
)({
  add: [
    does(
      (it, context) => {
        const chart = it.add("Line", branches(context)).load("chartType, name, plotBy");
        return [chart, chart.series.load("items/name")];
      },
      [
        { chartType: "Line", name: "Chart 1", plotBy: "Columns" },
        { items: [{ name: "January" }, { name: "February" }] },
      ],
    ),
    does((it, context) => it.add("BarClustered", branches(context), "Rows").series.load("items/name"), {
      items: [{ name: "Riverside" }, { name: "Hillside" }, { name: "Harbour" }],
    }),
    does(
      (it, context) => {
        const sheet = shown(context);
        sheet.getRange("E1:G3").values = [
          [2, 3, 4],
          [10, 20, 30],
          [5, 6, 7],
        ];
        return it.add("XYScatter", sheet.getRange("E1:G3")).series.load("items/name");
      },
      { items: [{ name: "Series1" }, { name: "Series2" }] },
    ),
    refuses((it, context) => it.add("Pi" as "Pie", branches(context)), "InvalidArgument"),
    refuses((it, context) => it.add("Invalid", branches(context)), "InvalidArgument"),
  ],
  count: does((it, context) => (it.add("Pie", branches(context)), it.load("count")), { count: 1 }),
  getCount: does((it, context) => (it.add("Pie", branches(context)), it.getCount()), 1),
  getItem: [
    does((it, context) => (it.add("BarClustered", branches(context)), it.getItem("chart 1").load("chartType")), BAR),
    refuses((it) => it.getItem("none"), "ItemNotFound"),
  ],
  getItemAt: [
    does((it, context) => (it.add("BarClustered", branches(context)), it.getItemAt(0).load("chartType")), BAR),
    refuses((it) => it.getItemAt(0), "ItemNotFound"),
  ],
  getItemOrNullObject: does(
    (it, context) => (
      it.add("BarClustered", branches(context)),
      [it.getItemOrNullObject("Chart 1").load("chartType"), it.getItemOrNullObject("none")]
    ),
    [BAR, null],
  ),
  items: does(
    (it, context) => (it.add("Pie", branches(context)), it.add("Area", branches(context)), it.load("items/name")),
    { items: [{ name: "Chart 1" }, { name: "Chart 2" }] },
  ),
  onActivated: hears((it, context) => it.add("Pie", branches(context)).activate(), {
    type: "ChartActivated",
    chartId: CHART,
    worksheetId: SHEET,
  }),
  onAdded: hears((it, context) => it.add("Pie", branches(context)), {
    type: "ChartAdded",
    chartId: CHART,
    worksheetId: SHEET,
    source: "Local",
  }),
  onDeactivated: hears(
    (it, context) => {
      it.add("Pie", branches(context)).activate();
      shown(context).getRange("B2").select();
    },
    { type: "ChartDeactivated", chartId: CHART, worksheetId: SHEET },
  ),
  onDeleted: hears((it, context) => it.add("Pie", branches(context)).delete(), {
    type: "ChartDeleted",
    chartId: CHART,
    worksheetId: SHEET,
    source: "Local",
  }),
});

export const chartItself = defineMembers(
  "Chart",
  chartOf,
)({
  categoryLabelLevel: begins(-1, 0),
  displayBlanksAs: begins("NotPlotted", "Zero"),
  height: begins(216, 217),
  left: undrawn(15),
  plotVisibleOnly: begins(true, false),
  seriesNameLevel: begins(-1, 0),
  showAllFieldButtons: begins(true, false),
  showDataLabelsOverMaximum: begins(false, true),
  style: undrawn(15),
  top: undrawn(15),
  width: begins(360, 361),
  chartType: begins("ColumnClustered", "ColumnStacked"),
  id: isText,
  name: begins("Chart 1", "Library"),
  plotBy: begins("Columns", "Rows"),
  axes: opens,
  dataLabels: opens,
  format: opens,
  legend: opens,
  pivotOptions: opens,
  plotArea: opens,
  series: opens,
  title: opens,
  worksheet: does((it) => it.worksheet.load("name"), { name: "Sheet1" }),
  activate: does((it, context) => (it.activate(), context.workbook.getActiveChart().load("name")), { name: "Chart 1" }),
  delete: does((it, context) => (it.delete(), shown(context).charts.getCount()), 0),
  getDataTable: [
    does((it) => it.getDataTable().load("visible"), { visible: false }),
    assumed(
      "the code where a chart can have none",
      refuses((it) => ((it.chartType = "Pie"), it.getDataTable().load("visible")), "ItemNotFound"),
    ),
  ],
  getDataTableOrNullObject: does(
    (it) => [
      it.getDataTableOrNullObject().load("visible"),
      ((it.chartType = "Doughnut"), it.getDataTableOrNullObject()),
    ],
    [{ visible: false }, null],
  ),
  getImage: refuses((it) => it.getImage(), "NotImplemented"),
  setData: [
    does(
      (it, context) => {
        it.setData(shown(context).getRange("A1:B4"));
        return [it.series.load("items/name"), it.title.load("text"), it.legend.load("visible")];
      },
      [{ items: [{ name: "January" }] }, { text: "January" }, { visible: false }],
    ),
    does((it, context) => (it.setData(shown(context).getRange("A1:C4"), "Rows"), it.series.load("items/name")), {
      items: [{ name: "Riverside" }, { name: "Hillside" }, { name: "Harbour" }],
    }),
  ],
  setPosition: [
    does((it) => (it.setPosition("B2", "D5"), it.load("left, top, width, height")), {
      left: 48,
      top: 15,
      width: 144,
      height: 60,
    }),
    does((it) => (it.setPosition("C3"), it.load("left, top, width, height")), {
      left: 96,
      top: 30,
      width: 360,
      height: 216,
    }),
  ],
  onActivated: hears((it) => it.activate(), { type: "ChartActivated", chartId: CHART, worksheetId: SHEET }),
  onDeactivated: hears(
    (it, context) => {
      it.activate();
      shown(context).getRange("A1").select();
    },
    {
      type: "ChartDeactivated",
      chartId: CHART,
      worksheetId: SHEET,
    },
  ),
});

export const chartAreaFormat = defineMembers(
  "ChartAreaFormat",
  (context) => chartOf(context).format,
)({
  colorScheme: begins("ColorfulPalette1", "MonochromaticPalette3"),
  roundedCorners: begins(false, true),
  border: opens,
  fill: opens,
  font: opens,
});

export const chartAxes = defineMembers(
  "ChartAxes",
  (context) => chartOf(context).axes,
)({
  categoryAxis: opens,
  valueAxis: opens,
  seriesAxis: [
    does((it, context) => ((shown(context).charts.getItemAt(0).chartType = "Surface"), it.seriesAxis.load("type")), {
      type: "Series",
    }),
    assumed(
      "the code where the chart has none",
      refuses((it) => it.seriesAxis.load("type"), "ItemNotFound"),
    ),
  ],
  getItem: [
    does(
      (it) => [
        it.getItem("Category").load("type, axisGroup"),
        it.getItem("Value", "Secondary").load("type, axisGroup"),
      ],
      [
        { type: "Category", axisGroup: "Primary" },
        { type: "Value", axisGroup: "Secondary" },
      ],
    ),
    refuses((it) => it.getItem("Invalid"), "InvalidArgument"),
  ],
});

export const chartAxis = defineMembers(
  "ChartAxis",
  (context) => chartOf(context).axes.valueAxis,
)({
  alignment: begins("Center", "Left"),
  axisGroup: begins("Primary"),
  baseTimeUnit: begins("Days", "Months"),
  categoryType: begins("Automatic", "TextAxis"),
  customDisplayUnit: begins(1),
  displayUnit: begins("None", "Hundreds"),
  height: refuses((it) => it.load("height"), "NotImplemented"),
  isBetweenCategories: begins(true, false),
  left: refuses((it) => it.load("left"), "NotImplemented"),
  linkNumberFormat: begins(true, false),
  logBase: begins(10, 11),
  majorTickMark: begins("None", "Cross"),
  majorTimeUnitScale: begins("Days", "Months"),
  majorUnit: undrawn(15),
  maximum: undrawn(15),
  minimum: undrawn(15),
  minorTickMark: begins("None", "Cross"),
  minorTimeUnitScale: begins("Days", "Months"),
  minorUnit: undrawn(15),
  multiLevel: begins(true, false),
  numberFormat: begins("General", "Library"),
  offset: begins(100, 101),
  position: begins("Automatic", "Maximum"),
  positionAt: refuses((it) => it.load("positionAt"), "NotImplemented"),
  reversePlotOrder: begins(false, true),
  scaleType: begins("Linear", "Logarithmic"),
  showDisplayUnitLabel: begins(true, false),
  textOrientation: begins(0, 1),
  tickLabelPosition: begins("NextToAxis", "High"),
  tickLabelSpacing: begins(1, 2),
  tickMarkSpacing: begins(1, 2),
  top: refuses((it) => it.load("top"), "NotImplemented"),
  type: begins("Value"),
  visible: begins(true, false),
  width: refuses((it) => it.load("width"), "NotImplemented"),
  format: opens,
  majorGridlines: opens,
  minorGridlines: opens,
  title: opens,
  setCategoryNames: does(
    (it, context) => (
      it.setCategoryNames(shown(context).getRange("B1:C1")),
      shown(context).charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Categories")
    ),
    ["January", "February"],
  ),
  setCustomDisplayUnit: [
    does((it) => (it.setCustomDisplayUnit(12), it.load("displayUnit, customDisplayUnit")), {
      displayUnit: "Custom",
      customDisplayUnit: 12,
    }),
    refuses((it) => it.setCustomDisplayUnit(0), "InvalidArgument"),
  ],
  setPositionAt: does((it) => (it.setPositionAt(50), it.load("position, positionAt")), {
    position: "Custom",
    positionAt: 50,
  }),
});

export const chartAxisFormat = defineMembers(
  "ChartAxisFormat",
  (context) => chartOf(context).axes.valueAxis.format,
)({
  fill: opens,
  font: opens,
  line: opens,
});

export const chartAxisTitle = defineMembers(
  "ChartAxisTitle",
  (context) => chartOf(context).axes.valueAxis.title,
)({
  text: begins("Axis Title", "Library"),
  textOrientation: begins(90, 89),
  visible: begins(false, true),
  format: opens,
  setFormula: [
    does((it) => (it.setFormula("=Sheet1!$A$1"), it.load("text, visible")), { text: "Branch", visible: true }),
    refuses((it) => it.setFormula("Branch"), "InvalidArgument"),
  ],
});

export const chartAxisTitleFormat = defineMembers(
  "ChartAxisTitleFormat",
  (context) => chartOf(context).axes.valueAxis.title.format,
)({
  border: opens,
  fill: opens,
  font: opens,
});

export const chartBinOptions = defineMembers(
  "ChartBinOptions",
  (context) => january(context).binOptions,
)({
  allowOverflow: begins(false, true),
  allowUnderflow: begins(false, true),
  count: undrawn(15),
  overflowValue: undrawn(15),
  type: begins("Auto", "Category"),
  underflowValue: undrawn(15),
  width: undrawn(15),
});

export const chartBorder = defineMembers(
  "ChartBorder",
  (context) => chartOf(context).legend.format.border,
)({
  color: undrawn("#0B5394"),
  lineStyle: begins("None", "Dash"),
  weight: undrawn(15),
  clear: does((it) => ((it.color = "#0B5394"), it.clear(), it.load("lineStyle")), { lineStyle: "None" }),
});

export const chartBoxwhiskerOptions = defineMembers(
  "ChartBoxwhiskerOptions",
  (context) => january(context).boxwhiskerOptions,
)({
  quartileCalculation: begins("Exclusive", "Inclusive"),
  showInnerPoints: begins(false, true),
  showMeanLine: begins(false, true),
  showMeanMarker: begins(true, false),
  showOutlierPoints: begins(true, false),
});

export const chartDataLabel = defineMembers(
  "ChartDataLabel",
  (context) => january(context).points.getItemAt(0).dataLabel,
)({
  autoText: begins(true, false),
  horizontalAlignment: begins("Center", "Left"),
  linkNumberFormat: begins(true, false),
  numberFormat: begins("General", "Library"),
  textOrientation: begins(0, 1),
  verticalAlignment: begins("Center", "Top"),
  position: begins("OutsideEnd", "None"),
  separator: begins(", ", "Library"),
  showBubbleSize: begins(false, true),
  showCategoryName: begins(false, true),
  showLegendKey: begins(false, true),
  showPercentage: begins(false, true),
  showSeriesName: begins(false, true),
  showValue: begins(false, true),
  height: refuses((it) => it.load("height"), "NotImplemented"),
  left: undrawn(15),
  top: undrawn(15),
  width: refuses((it) => it.load("width"), "NotImplemented"),
  formula: begins("", "Library"),
  text: begins("", "Best month"),
  format: opens,
});

export const chartDataLabelFormat = defineMembers(
  "ChartDataLabelFormat",
  (context) => chartOf(context).dataLabels.format,
)({
  border: opens,
  fill: opens,
  font: opens,
});

export const chartDataLabels = defineMembers(
  "ChartDataLabels",
  (context) => chartOf(context).dataLabels,
)({
  autoText: begins(true, false),
  horizontalAlignment: begins("Center", "Left"),
  linkNumberFormat: begins(true, false),
  numberFormat: begins("General", "Library"),
  textOrientation: begins(0, 1),
  verticalAlignment: begins("Center", "Top"),
  position: begins("OutsideEnd", "None"),
  separator: begins(", ", "Library"),
  showBubbleSize: begins(false, true),
  showCategoryName: begins(false, true),
  showLegendKey: begins(false, true),
  showPercentage: begins(false, true),
  showSeriesName: begins(false, true),
  showValue: begins(false, true),
  format: opens,
});

export const chartDataTable = defineMembers("ChartDataTable", (context) => chartOf(context).getDataTable())({
  showHorizontalBorder: begins(true, false),
  showLegendKey: begins(true, false),
  showOutlineBorder: begins(true, false),
  showVerticalBorder: begins(true, false),
  visible: begins(false, true),
  format: opens,
});

export const chartDataTableFormat = defineMembers(
  "ChartDataTableFormat",
  (context) => chartOf(context).getDataTable().format,
)({
  border: opens,
  fill: opens,
  font: opens,
});

export const chartErrorBars = defineMembers(
  "ChartErrorBars",
  (context) => january(context).yErrorBars,
)({
  endStyleCap: begins(true, false),
  include: begins("Both", "MinusValues"),
  type: begins("FixedValue", "Percent"),
  visible: begins(false, true),
  format: opens,
});

export const chartErrorBarsFormat = defineMembers(
  "ChartErrorBarsFormat",
  (context) => january(context).yErrorBars.format,
)({
  line: opens,
});

export const chartFill = defineMembers(
  "ChartFill",
  (context) => january(context).format.fill,
)({
  clear: does((it) => {
    it.setSolidColor("orange");
    it.clear();
  }, undefined),
  setSolidColor: [
    does((it) => it.setSolidColor("orange"), undefined),
    refuses((it) => it.setSolidColor("no colour"), "InvalidArgument"),
  ],
});

export const chartFont = defineMembers(
  "ChartFont",
  (context) => chartOf(context).title.format.font,
)({
  bold: begins(false, true),
  color: begins("#595959", "#0B5394"),
  italic: begins(false, true),
  name: begins("Calibri", "Library"),
  size: begins(14, 15),
  underline: begins("None", "Single"),
});

export const chartFormatString = defineMembers("ChartFormatString", (context) =>
  chartOf(context).title.getSubstring(0, 5),
)({
  font: opens,
});

export const chartGridlines = defineMembers(
  "ChartGridlines",
  (context) => chartOf(context).axes.valueAxis.majorGridlines,
)({
  visible: begins(true, false),
  format: opens,
});

export const chartGridlinesFormat = defineMembers(
  "ChartGridlinesFormat",
  (context) => chartOf(context).axes.valueAxis.majorGridlines.format,
)({
  line: opens,
});

export const chartLegend = defineMembers(
  "ChartLegend",
  (context) => chartOf(context).legend,
)({
  height: undrawn(15),
  left: undrawn(15),
  overlay: begins(false, true),
  position: begins("Bottom", "Left"),
  showShadow: begins(false, true),
  top: undrawn(15),
  visible: begins(true, false),
  width: undrawn(15),
  format: opens,
  legendEntries: opens,
});

export const chartLegendEntry = defineMembers("ChartLegendEntry", (context) =>
  chartOf(context).legend.legendEntries.getItemAt(1),
)({
  height: refuses((it) => it.load("height"), "NotImplemented"),
  index: begins(1),
  left: refuses((it) => it.load("left"), "NotImplemented"),
  top: refuses((it) => it.load("top"), "NotImplemented"),
  visible: begins(true, false),
  width: refuses((it) => it.load("width"), "NotImplemented"),
});

export const chartLegendEntryCollection = defineMembers(
  "ChartLegendEntryCollection",
  (context) => chartOf(context).legend.legendEntries,
)({
  getCount: [
    does((it) => it.getCount(), 2),
    does((it, context) => ((shown(context).charts.getItemAt(0).chartType = "Pie"), it.getCount()), 3),
  ],
  getItemAt: does((it) => it.getItemAt(1).load("index, visible"), { index: 1, visible: true }),
  items: does((it) => it.load("items/index"), { items: [{ index: 0 }, { index: 1 }] }),
});

export const chartLegendFormat = defineMembers(
  "ChartLegendFormat",
  (context) => chartOf(context).legend.format,
)({
  border: opens,
  fill: opens,
  font: opens,
});

export const chartLineFormat = defineMembers(
  "ChartLineFormat",
  (context) => chartOf(context).axes.valueAxis.format.line,
)({
  color: begins("#D9D9D9", "#0B5394"),
  lineStyle: begins("Continuous", "None"),
  weight: begins(0.75, 1.75),
  clear: does((it) => ((it.weight = 3), it.clear(), it.load("lineStyle")), { lineStyle: "None" }),
});

export const chartMapOptions = defineMembers(
  "ChartMapOptions",
  (context) => january(context).mapOptions,
)({
  labelStrategy: begins("None", "BestFit"),
  level: begins("Automatic", "DataOnly"),
  projectionType: begins("Automatic", "Mercator"),
});

export const chartPivotOptions = defineMembers(
  "ChartPivotOptions",
  (context) => chartOf(context).pivotOptions,
)({
  showAxisFieldButtons: begins(true, false),
  showLegendFieldButtons: begins(true, false),
  showReportFilterFieldButtons: begins(true, false),
  showValueFieldButtons: begins(true, false),
});

export const chartPlotArea = defineMembers(
  "ChartPlotArea",
  (context) => chartOf(context).plotArea,
)({
  height: undrawn(15),
  insideHeight: undrawn(15),
  insideLeft: undrawn(15),
  insideTop: undrawn(15),
  insideWidth: undrawn(15),
  left: undrawn(15),
  position: begins("Automatic", "Custom"),
  top: undrawn(15),
  width: undrawn(15),
  format: opens,
});

export const chartPlotAreaFormat = defineMembers(
  "ChartPlotAreaFormat",
  (context) => chartOf(context).plotArea.format,
)({
  border: opens,
  fill: opens,
});

export const chartPoint = defineMembers("ChartPoint", (context) => january(context).points.getItemAt(1))({
  markerBackgroundColor: begins("#4472C4", "#0B5394"),
  markerForegroundColor: begins("#4472C4", "#0B5394"),
  markerSize: begins(5, 6),
  markerStyle: begins("None", "Dash"),
  hasDataLabel: begins(false, true),
  value: begins(80),
  dataLabel: opens,
  format: opens,
});

export const chartPointFormat = defineMembers(
  "ChartPointFormat",
  (context) => january(context).points.getItemAt(1).format,
)({
  border: opens,
  fill: opens,
});

export const chartPointsCollection = defineMembers(
  "ChartPointsCollection",
  (context) => january(context).points,
)({
  count: begins(3),
  getCount: does((it) => it.getCount(), 3),
  getItemAt: [
    does((it) => it.getItemAt(2).load("value"), { value: 150 }),
    refuses((it) => it.getItemAt(3).load("value"), "ItemNotFound"),
  ],
  items: does((it) => it.load("items/value"), { items: [{ value: 120 }, { value: 80 }, { value: 150 }] }),
});

export const chartSeries = defineMembers(
  "ChartSeries",
  january,
)({
  markerBackgroundColor: begins("#4472C4", "#0B5394"),
  markerForegroundColor: begins("#4472C4", "#0B5394"),
  markerSize: begins(5, 6),
  markerStyle: begins("None", "Dash"),
  axisGroup: begins("Primary", "Secondary"),
  bubbleScale: begins(100, 101),
  chartType: begins("ColumnClustered", "ColumnStacked"),
  doughnutHoleSize: begins(75, 76),
  explosion: begins(0, 1),
  filtered: begins(false, true),
  firstSliceAngle: begins(0, 1),
  gapWidth: begins(219, 80),
  gradientMaximumColor: undrawn("#0B5394"),
  gradientMaximumType: begins("ExtremeValue", "Number"),
  gradientMaximumValue: undrawn(15),
  gradientMidpointColor: undrawn("#0B5394"),
  gradientMidpointType: begins("ExtremeValue", "Number"),
  gradientMidpointValue: undrawn(15),
  gradientMinimumColor: undrawn("#0B5394"),
  gradientMinimumType: begins("ExtremeValue", "Number"),
  gradientMinimumValue: undrawn(15),
  gradientStyle: begins("TwoPhaseColor", "ThreePhaseColor"),
  hasDataLabels: begins(false, true),
  invertColor: undrawn("#0B5394"),
  invertIfNegative: begins(false, true),
  overlap: begins(-27, 100),
  parentLabelStrategy: begins("Overlapping", "None"),
  plotOrder: begins(0, 1),
  secondPlotSize: begins(75, 76),
  showConnectorLines: begins(true, false),
  showLeaderLines: begins(true, false),
  showShadow: begins(false, true),
  smooth: begins(false, true),
  splitType: begins("SplitByPosition", "SplitByValue"),
  splitValue: undrawn(15),
  varyByCategories: begins(false, true),
  name: begins("January", "Library"),
  binOptions: opens,
  boxwhiskerOptions: opens,
  dataLabels: opens,
  format: opens,
  mapOptions: opens,
  points: opens,
  trendlines: opens,
  xErrorBars: opens,
  yErrorBars: opens,
  delete: does((it, context) => (it.delete(), shown(context).charts.getItemAt(0).series.load("items/name")), {
    items: [{ name: "February" }],
  }),
  getDimensionDataSourceString: [
    does((it) => it.getDimensionDataSourceString("Values"), "Sheet1!$B$2:$B$4"),
    does(
      (it, context) => (shown(context).getRange("1:1").insert("Down"), it.getDimensionDataSourceString("Categories")),
      "Sheet1!$A$3:$A$5",
    ),
    does(
      (it, context) => ((shown(context).name = "Town loans"), it.getDimensionDataSourceString("Values")),
      "'Town loans'!$B$2:$B$4",
    ),
  ],
  getDimensionDataSourceType: does((it) => it.getDimensionDataSourceType("Values"), "LocalRange"),
  getDimensionValues: [
    does((it) => it.getDimensionValues("Categories"), ["Riverside", "Hillside", "Harbour"]),
    does((it) => it.getDimensionValues("Values"), ["120", "80", "150"]),
  ],
  setBubbleSizes: does(
    (it, context) => (it.setBubbleSizes(shown(context).getRange("C2:C4")), it.getDimensionValues("BubbleSizes")),
    ["95", "60", "210"],
  ),
  setValues: does((it, context) => (it.setValues(shown(context).getRange("C2:C4")), it.points.load("items/value")), {
    items: [{ value: 95 }, { value: 60 }, { value: 210 }],
  }),
  setXAxisValues: does(
    (it, context) => (it.setXAxisValues(shown(context).getRange("A3:A4")), it.getDimensionValues("Categories")),
    ["Hillside", "Harbour"],
  ),
});

export const chartSeriesCollection = defineMembers(
  "ChartSeriesCollection",
  (context) => chartOf(context).series,
)({
  count: begins(2),
  add: [
    does((it) => (it.add("Goal"), it.add("Last year", 0), it.load("items/name")), {
      items: [{ name: "Last year" }, { name: "January" }, { name: "February" }, { name: "Goal" }],
    }),
    does((it) => (it.add(), it.getItemAt(2).load("name")), { name: "Series3" }),
    refuses((it) => it.add("Goal", 9), "InvalidArgument"),
  ],
  getCount: does((it) => it.getCount(), 2),
  getItemAt: [
    does((it) => it.getItemAt(1).load("name"), { name: "February" }),
    refuses((it) => it.getItemAt(2).load("name"), "ItemNotFound"),
  ],
  items: does((it) => it.load("items/name"), { items: [{ name: "January" }, { name: "February" }] }),
});

export const chartSeriesFormat = defineMembers(
  "ChartSeriesFormat",
  (context) => january(context).format,
)({
  fill: opens,
  line: opens,
});

export const chartTitle = defineMembers(
  "ChartTitle",
  (context) => chartOf(context).title,
)({
  height: refuses((it) => it.load("height"), "NotImplemented"),
  horizontalAlignment: begins("Center", "Left"),
  left: undrawn(15),
  overlay: begins(false, true),
  position: begins("Top", "Left"),
  showShadow: begins(false, true),
  text: begins("Chart Title", "Library"),
  textOrientation: begins(0, 1),
  top: undrawn(15),
  verticalAlignment: begins("Center", "Top"),
  visible: begins(true, false),
  width: refuses((it) => it.load("width"), "NotImplemented"),
  format: opens,
  getSubstring: [
    does(
      (it) => {
        const { font } = it.getSubstring(0, 5);
        font.color = "#FF0000";
        return [it.getSubstring(0, 5).font.load("color"), it.getSubstring(6, 5).font.load("color")];
      },
      [{ color: "#FF0000" }, { color: "#595959" }],
    ),
    refuses((it) => it.getSubstring(0, 99), "InvalidArgument"),
  ],
  setFormula: does(
    (it, context) => {
      it.setFormula("=Sheet1!$B$1");
      shown(context).getRange("B1").values = [["Loans in January"]];
      return it.load("text");
    },
    { text: "Loans in January" },
  ),
});

export const chartTitleFormat = defineMembers(
  "ChartTitleFormat",
  (context) => chartOf(context).title.format,
)({
  border: opens,
  fill: opens,
  font: opens,
});

export const chartTrendline = defineMembers(
  "ChartTrendline",
  trendline,
)({
  backwardPeriod: begins(0, 1),
  forwardPeriod: begins(0, 1),
  intercept: undrawn(15),
  movingAveragePeriod: begins(2, 3),
  polynomialOrder: begins(2, 3),
  showEquation: begins(false, true),
  showRSquared: begins(false, true),
  type: begins("Linear", "Logarithmic"),
  name: begins("Linear (January)", "Trend"),
  format: opens,
  label: opens,
  delete: does(
    (it, context) => (it.delete(), shown(context).charts.getItemAt(0).series.getItemAt(0).trendlines.getCount()),
    0,
  ),
});

export const chartTrendlineCollection = defineMembers(
  "ChartTrendlineCollection",
  (context) => january(context).trendlines,
)({
  add: [
    does((it) => (it.add("Polynomial"), it.getItem(0).load("type, name")), {
      type: "Polynomial",
      name: "Poly. (January)",
    }),
    does((it) => (it.add(), it.getItem(0).load("type")), { type: "Linear" }),
    refuses((it) => it.add("Straight" as "Linear"), "InvalidArgument"),
  ],
  getCount: does((it) => (it.add(), it.add("Power"), it.getCount()), 2),
  items: does((it) => (it.add("Power"), it.load("items/type")), { items: [{ type: "Power" }] }),
  getItem: refuses((it) => it.getItem(0).load("type"), "ItemNotFound"),
});

export const chartTrendlineFormat = defineMembers(
  "ChartTrendlineFormat",
  (context) => trendline(context).format,
)({
  line: opens,
});

export const chartTrendlineLabel = defineMembers(
  "ChartTrendlineLabel",
  (context) => trendline(context).label,
)({
  autoText: begins(true, false),
  horizontalAlignment: begins("Center", "Left"),
  linkNumberFormat: begins(true, false),
  numberFormat: begins("General", "Library"),
  textOrientation: begins(0, 1),
  verticalAlignment: begins("Center", "Top"),
  height: refuses((it) => it.load("height"), "NotImplemented"),
  left: undrawn(15),
  top: undrawn(15),
  width: refuses((it) => it.load("width"), "NotImplemented"),
  formula: begins("", "Library"),
  text: undrawn("Library"),
  format: opens,
});

export const chartTrendlineLabelFormat = defineMembers(
  "ChartTrendlineLabelFormat",
  (context) => trendline(context).label.format,
)({
  border: opens,
  fill: opens,
  font: opens,
});
