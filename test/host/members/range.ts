import { assumed, defineMembers, does, holds, loans, reads, refuses, shown } from "./member";

const at = (it: Excel.Range, address: string): Excel.Range => it.worksheet.getRange(address);

/** The properties of Range, of the loans in A1:C5. */
export const rangeProperties = defineMembers(
  "Range",
  loans,
)({
  address: reads("Sheet1!A1:C5"),
  addressLocal: reads("Sheet1!A1:C5"),
  cellCount: [reads(15), does((it) => it.worksheet.getRange().load("cellCount"), { cellCount: -1 })],
  columnCount: reads(3),
  columnHidden: [
    holds(false, true),
    does((it) => ((at(it, "B:B").columnHidden = true), it.load("columnHidden")), { columnHidden: null }),
  ],
  columnIndex: [reads(0), does((it) => at(it, "C2").load("columnIndex"), { columnIndex: 2 })],
  conditionalFormats: does((it) => it.conditionalFormats.getCount(), 0),
  dataValidation: does((it) => it.dataValidation.load("type"), { type: "None" }),
  format: does((it) => it.format.load("wrapText"), { wrapText: false }),
  formulas: [
    does((it) => ((at(it, "E1:E2").formulas = [["=SUM(C2:C5)"], [7]]), at(it, "E1:E2").load("formulas, values")), {
      formulas: [["=SUM(C2:C5)"], [7]],
      values: [[505], [7]],
    }),
    refuses((it) => ((at(it, "E1").formulas = [["=SUM(C2:C5"]]), it), "InvalidArgument"),
    refuses((it) => ((at(it, "E1:E2").formulas = [["=1"]]), it), "InvalidArgument"),
  ],
  formulasLocal: does(
    (it) => ((at(it, "E1").formulasLocal = [["=SUM(C2:C5)"]]), at(it, "E1").load("formulas, formulasLocal")),
    { formulas: [["=SUM(C2:C5)"]], formulasLocal: [["=SUM(C2:C5)"]] },
  ),
  formulasR1C1: does(
    (it) => ((at(it, "E1").formulasR1C1 = [["=SUM(R[1]C[-2]:R5C3)"]]), at(it, "E1").load("formulas, formulasR1C1")),
    { formulas: [["=SUM(C2:$C$5)"]], formulasR1C1: [["=SUM(R[1]C[-2]:R5C3)"]] },
  ),
  hasSpill: [
    reads(false),
    does(
      (it) => (
        (at(it, "E1").formulas = [["=C2:C5"]]),
        [at(it, "E1:E4").load("hasSpill, values"), at(it, "E1:E5").load("hasSpill")]
      ),
      [{ hasSpill: true, values: [[120], [80], [95], [210]] }, { hasSpill: null }],
    ),
    does(
      (it) => (
        (at(it, "E3").values = [["in the way"]]),
        (at(it, "E1").formulas = [["=C2:C5"]]),
        [at(it, "E1:E2").load("values, hasSpill")]
      ),
      [{ hasSpill: false, values: [["#SPILL!"], [""]] }],
    ),
  ],
  height: reads(75),
  hidden: [
    reads(false),
    does(
      (it) => ((at(it, "2:2").rowHidden = true), [it.load("hidden"), at(it, "A2:C2").load("hidden")]),
      [{ hidden: null }, { hidden: true }],
    ),
  ],
  hyperlink: [
    does(
      (it) => (
        (at(it, "A2").hyperlink = {
          address: "https://library.example/riverside",
          screenTip: "The branch’s page",
          textToDisplay: "Riverside",
        }),
        at(it, "A2").load("hyperlink, values")
      ),
      {
        hyperlink: {
          address: "https://library.example/riverside",
          screenTip: "The branch’s page",
          textToDisplay: "Riverside",
        },
        values: [["Riverside"]],
      },
    ),
    does(
      (it) => (
        (at(it, "A3").hyperlink = { documentReference: "Sheet1!A5", textToDisplay: "To the harbour" }),
        at(it, "A3").load("hyperlink, text")
      ),
      { hyperlink: { documentReference: "Sheet1!A5", textToDisplay: "To the harbour" }, text: [["To the harbour"]] },
    ),
  ],
  isEntireColumn: [reads(false), does((it) => at(it, "B:B").load("isEntireColumn"), { isEntireColumn: true })],
  isEntireRow: [reads(false), does((it) => at(it, "2:3").load("isEntireRow"), { isEntireRow: true })],
  left: [
    reads(0),
    assumed(
      "a column of 8.43 characters is 48 points wide",
      does((it) => at(it, "C2").load("left"), { left: 96 }),
    ),
  ],
  linkedDataTypeState: does((it) => at(it, "A1:B1").load("linkedDataTypeState"), {
    linkedDataTypeState: [["None", "None"]],
  }),
  numberFormat: [
    does((it) => ((at(it, "C2:C3").numberFormat = [["0.00"], ["#,##0"]]), at(it, "C2:C4").load("numberFormat, text")), {
      numberFormat: [["0.00"], ["#,##0"], ["General"]],
      text: [["120.00"], ["80"], ["95"]],
    }),
    does(
      (it) => (((at(it, "C2:C5") as { numberFormat: unknown }).numberFormat = "0.0"), at(it, "C2:C3").load("text")),
      { text: [["120.0"], ["80.0"]] },
    ),
  ],
  numberFormatCategories: does(
    (it) => {
      at(it, "C2:C5").numberFormat = [["m/d/yyyy"], ["0%"], ["@"], ["0.00"]];
      return at(it, "C1:C5").load("numberFormatCategories");
    },
    { numberFormatCategories: [["General"], ["Date"], ["Percentage"], ["Text"], ["Number"]] },
  ),
  numberFormatLocal: does(
    (it) => ((at(it, "C2").numberFormatLocal = [["0.000"]]), at(it, "C2").load("numberFormat, numberFormatLocal")),
    { numberFormat: [["0.000"]], numberFormatLocal: [["0.000"]] },
  ),
  rowCount: reads(5),
  rowHidden: [
    holds(false, true),
    does((it) => ((at(it, "2:2").rowHidden = true), it.load("rowHidden")), { rowHidden: null }),
  ],
  rowIndex: [reads(0), does((it) => at(it, "A4").load("rowIndex"), { rowIndex: 3 })],
  savedAsArray: [
    reads(false),
    does((it) => ((at(it, "E1").formulas = [["=C2:C5"]]), at(it, "E1").load("savedAsArray")), { savedAsArray: true }),
  ],
  sort: does((it) => (at(it, "A2:C5").sort.apply([{ key: 2, ascending: false }]), at(it, "C2:C5").load("values")), {
    values: [[210], [120], [95], [80]],
  }),
  style: [holds("Normal", "Good"), does((it) => ((at(it, "A1").style = "Bad"), it.load("style")), { style: null })],
  text: does((it) => ((at(it, "E1:E3").values = [["3/2/2026"], ["12%"], [true]]), at(it, "E1:E3").load("text")), {
    text: [["3/2/2026"], ["12%"], ["TRUE"]],
  }),
  top: [reads(0), does((it) => at(it, "A3").load("top"), { top: 30 })],
  valueTypes: does(
    (it) => ((at(it, "E1:I1").formulas = [["=1/0", "text", 12, true, ""]]), at(it, "E1:I1").load("valueTypes")),
    { valueTypes: [["Error", "String", "Double", "Boolean", "Empty"]] },
  ),
  values: [
    does(
      (it) => (
        (at(it, "E1:F2").values = [
          ["Step", 1],
          [true, ""],
        ]),
        at(it, "E1:F2").load("values")
      ),
      {
        values: [
          ["Step", 1],
          [true, ""],
        ],
      },
    ),
    does((it) => (((at(it, "E1:F2") as { values: unknown }).values = "same"), at(it, "E1:F2").load("values")), {
      values: [
        ["same", "same"],
        ["same", "same"],
      ],
    }),
    does((it) => ((at(it, "A2:C2").values = [[null, "", 5]]), at(it, "A2:C2").load("values")), {
      values: [["Riverside", "", 5]],
    }),
    refuses((it) => ((at(it, "E1:F2").values = [[1, 2]]), it), "InvalidArgument"),
    does((it) => at(it, "A:A").load("values"), { values: null }),
  ],
  width: [assumed("a column of 8.43 characters is 48 points wide", reads(144))],
});

/** The methods of Range that do something to its cells. */
export const rangeActions = defineMembers(
  "Range",
  loans,
)({
  autoFill: [
    does(
      (it) => (
        (at(it, "E1:E2").values = [[1], [3]]),
        at(it, "E1:E2").autoFill("E1:E5", "FillDefault"),
        at(it, "E1:E5").load("values")
      ),
      { values: [[1], [3], [5], [7], [9]] },
    ),
    does(
      (it) => (
        (at(it, "E1").values = [["Monday"]]),
        at(it, "E1").autoFill("E1:E3", "FillCopy"),
        at(it, "E1:E3").load("values")
      ),
      { values: [["Monday"], ["Monday"], ["Monday"]] },
    ),
    does(
      (it) => ((at(it, "E2").formulas = [["=C2*2"]]), at(it, "E2").autoFill("E2:E5"), at(it, "E2:E5").load("formulas")),
      { formulas: [["=C2*2"], ["=C3*2"], ["=C4*2"], ["=C5*2"]] },
    ),
  ],
  calculate: does(
    (it, context) => {
      context.workbook.application.calculationMode = "Manual";
      at(it, "E1").formulas = [["=SUM(C2:C5)"]];
      at(it, "C2").values = [[0]];
      at(it, "E1").calculate();
      return at(it, "E1").load("values");
    },
    { values: [[385]] },
  ),
  clear: [
    does(
      (it) => (
        (it.format.fill.color = "red"),
        it.clear(),
        [at(it, "A1").load("values"), at(it, "A1").format.fill.load("color")]
      ),
      [{ values: [[""]] }, { color: "#FFFFFF" }],
    ),
    does(
      (it) => (
        (it.format.font.bold = true),
        it.clear("Contents"),
        [at(it, "A1").load("values"), at(it, "A1").format.font.load("bold")]
      ),
      [{ values: [[""]] }, { bold: true }],
    ),
    does(
      (it) => (
        (it.format.font.bold = true),
        it.clear("Formats"),
        [at(it, "A1").load("values"), at(it, "A1").format.font.load("bold")]
      ),
      [{ values: [["Branch"]] }, { bold: false }],
    ),
    does(
      (it) => (
        (at(it, "A2").hyperlink = { address: "https://library.example" }),
        it.clear("RemoveHyperlinks"),
        [at(it, "A2").load("hyperlink, values"), at(it, "A2").format.font.load("underline")]
      ),
      [{ hyperlink: null, values: [["Riverside"]] }, { underline: "None" }],
    ),
  ],
  convertDataTypeToText: does((it) => (it.convertDataTypeToText(), at(it, "A2").load("values")), {
    values: [["Riverside"]],
  }),
  copyFrom: [
    does((it) => (at(it, "E1").copyFrom("A1:C2"), at(it, "E1:G2").load("values")), {
      values: [
        ["Branch", "Month", "Loans"],
        ["Riverside", "January", 120],
      ],
    }),
    does(
      (it) => (
        (at(it, "D2").formulas = [["=C2*2"]]),
        at(it, "E3").copyFrom("D2", "Formulas"),
        at(it, "F3").copyFrom("D2", "Values"),
        at(it, "E3:F3").load("formulas")
      ),
      { formulas: [["=D3*2", 240]] },
    ),
    does((it) => (at(it, "E1").copyFrom("A1:C2", "Values", false, true), at(it, "E1:F3").load("values")), {
      values: [
        ["Branch", "Riverside"],
        ["Month", "January"],
        ["Loans", 120],
      ],
    }),
    does(
      (it) => (
        (at(it, "E1:F1").values = [["", "new"]]),
        at(it, "A2:B2").copyFrom("E1:F1", "All", true),
        at(it, "A2:B2").load("values")
      ),
      { values: [["Riverside", "new"]] },
    ),
    does(
      (it) => (
        (at(it, "A1").format.font.bold = true),
        at(it, "E1").copyFrom("A1", "Formats"),
        [at(it, "E1").load("values"), at(it, "E1").format.font.load("bold")]
      ),
      [{ values: [[""]] }, { bold: true }],
    ),
  ],
  delete: does(
    (it) => (at(it, "A2:C3").delete("Up"), [at(it, "A2:A4").load("values"), it.load("address")]),
    [{ values: [["Riverside"], ["Harbour"], [""]] }, { address: "Sheet1!A1:C3" }],
  ),
  find: [
    does(
      (it) => [
        it.find("riverside", { searchDirection: "Backwards" }).load("address"),
        it.find("side", { completeMatch: false }).load("address"),
      ],
      [{ address: "Sheet1!A4" }, { address: "Sheet1!A2" }],
    ),
    does((it) => at(it, "A2").find("Riverside", {}).load("address"), { address: "Sheet1!A4" }),
    refuses((it) => it.find("Airport", {}), "ItemNotFound"),
  ],
  findOrNullObject: does(
    (it) => [
      it.findOrNullObject("harbour", { matchCase: true }),
      it.findOrNullObject("Harbour", { matchCase: true }).load("address"),
    ],
    [null, { address: "Sheet1!A5" }],
  ),
  getCellProperties: does(
    (it) => (
      (at(it, "A1").format.fill.color = "#FF0000"),
      at(it, "A1:B1").getCellProperties({ address: true, format: { fill: { color: true } } })
    ),
    [
      [
        { address: "Sheet1!A1", format: { fill: { color: "#FF0000" } } },
        { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" } } },
      ],
    ],
  ),
  getColumnProperties: does(
    (it) => (
      (at(it, "B:B").format.columnWidth = 96),
      at(it, "A1:B5").getColumnProperties({ columnIndex: true, format: { columnWidth: true } })
    ),
    [
      { columnIndex: 0, format: { columnWidth: 48 } },
      { columnIndex: 1, format: { columnWidth: 96 } },
    ],
  ),
  getRowProperties: does(
    (it) => (
      (at(it, "2:2").format.rowHeight = 30),
      at(it, "A1:A2").getRowProperties({ rowIndex: true, format: { rowHeight: true } })
    ),
    [
      { rowIndex: 0, format: { rowHeight: 15 } },
      { rowIndex: 1, format: { rowHeight: 30 } },
    ],
  ),
  group: [
    does(
      (it) => (
        at(it, "2:3").group("ByRows"),
        at(it, "2:3").hideGroupDetails("ByRows"),
        [at(it, "2:3").load("rowHidden"), at(it, "4:4").load("rowHidden")]
      ),
      [{ rowHidden: true }, { rowHidden: false }],
    ),
  ],
  hideGroupDetails: does(
    (it) => (
      at(it, "B:B").group("ByColumns"),
      at(it, "B:B").hideGroupDetails("ByColumns"),
      at(it, "B:B").load("columnHidden")
    ),
    { columnHidden: true },
  ),
  merge: [
    does(
      (it) => (
        at(it, "A2:B3").merge(),
        [at(it, "A2:B3").load("values"), at(it, "A2:C4").getMergedAreasOrNullObject().load("address")]
      ),
      [
        {
          values: [
            ["Riverside", ""],
            ["", ""],
          ],
        },
        { address: "Sheet1!A2:B3" },
      ],
    ),
    does((it) => (at(it, "A2:B3").merge(true), at(it, "A1:C5").getMergedAreasOrNullObject().load("address")), {
      address: "Sheet1!A2:B2, Sheet1!A3:B3",
    }),
  ],
  moveTo: does(
    (it) => (
      (at(it, "E1").formulas = [["=C2"]]),
      at(it, "C2").moveTo("H9"),
      [at(it, "E1").load("formulas, values"), at(it, "C2").load("values")]
    ),
    [{ formulas: [["=H9"]], values: [[120]] }, { values: [[""]] }],
  ),
  removeDuplicates: does(
    (it) => [it.removeDuplicates([0], true).load("removed, uniqueRemaining"), at(it, "A1:A5").load("values")],
    [{ removed: 1, uniqueRemaining: 3 }, { values: [["Branch"], ["Riverside"], ["Hillside"], ["Harbour"], [""]] }],
  ),
  replaceAll: does(
    (it) => [
      at(it, "B2:B3").replaceAll("Jan", "Febr", { completeMatch: false, matchCase: true }),
      at(it, "B2:B4").load("values"),
    ],
    [2, { values: [["February"], ["February"], ["February"]] }],
  ),
  select: does((it, context) => (at(it, "B2:C3").select(), context.workbook.getSelectedRange().load("address")), {
    address: "Sheet1!B2:C3",
  }),
  setCellProperties: does(
    (it) => (
      at(it, "A1:B1").setCellProperties([
        [{ format: { fill: { color: "#00FF00" } } }, { format: { font: { bold: true } } }],
      ]),
      [at(it, "A1").format.fill.load("color"), at(it, "B1").format.font.load("bold")]
    ),
    [{ color: "#00FF00" }, { bold: true }],
  ),
  setColumnProperties: does(
    (it) => (
      at(it, "A1:B1").setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 90 } }]),
      [at(it, "A:A").load("columnHidden"), at(it, "B:B").format.load("columnWidth")]
    ),
    [{ columnHidden: true }, { columnWidth: 90 }],
  ),
  setDirty: does(
    (it) => ((at(it, "E1").formulas = [["=SUM(C2:C5)"]]), at(it, "E1").setDirty(), at(it, "E1").load("values")),
    { values: [[505]] },
  ),
  setRowProperties: does(
    (it) => (
      at(it, "A1:A2").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 40 } }]),
      [at(it, "1:1").load("rowHidden"), at(it, "2:2").format.load("rowHeight")]
    ),
    [{ rowHidden: true }, { rowHeight: 40 }],
  ),
  showCard: does((it) => (it.showCard(), it.load("address")), { address: "Sheet1!A1:C5" }),
  showGroupDetails: does(
    (it) => (
      at(it, "2:3").group("ByRows"),
      at(it, "2:3").hideGroupDetails("ByRows"),
      at(it, "2:3").showGroupDetails("ByRows"),
      at(it, "2:3").load("rowHidden")
    ),
    { rowHidden: false },
  ),
  ungroup: [
    does(
      (it) => (
        at(it, "2:3").group("ByRows"),
        at(it, "2:3").ungroup("ByRows"),
        it.worksheet.showOutlineLevels(1, 0),
        at(it, "2:3").load("rowHidden")
      ),
      { rowHidden: false },
    ),
    assumed(
      "the code where nothing is grouped",
      refuses((it) => at(it, "2:3").ungroup("ByRows"), "InvalidOperation"),
    ),
  ],
  unmerge: does(
    (it) => (at(it, "A2:B3").merge(), at(it, "A2:B3").unmerge(), at(it, "A1:C5").getMergedAreasOrNullObject()),
    null,
  ),
});

export const rangeView = defineMembers(
  "RangeView",
  (context) => {
    const range = loans(context);
    shown(context).getRange("D5").formulas = [["=C5*2"]];
    shown(context).getRange("3:4").rowHidden = true;
    return range.getResizedRange(0, 1).getVisibleView();
  },
  { inOneBatch: true },
)({
  cellAddresses: reads([
    ["Sheet1!A1", "Sheet1!B1", "Sheet1!C1", "Sheet1!D1"],
    ["Sheet1!A2", "Sheet1!B2", "Sheet1!C2", "Sheet1!D2"],
    ["Sheet1!A5", "Sheet1!B5", "Sheet1!C5", "Sheet1!D5"],
  ]),
  columnCount: reads(4),
  formulas: reads([
    ["Branch", "Month", "Loans", ""],
    ["Riverside", "January", 120, ""],
    ["Harbour", "February", 210, "=C5*2"],
  ]),
  formulasLocal: reads([
    ["Branch", "Month", "Loans", ""],
    ["Riverside", "January", 120, ""],
    ["Harbour", "February", 210, "=C5*2"],
  ]),
  formulasR1C1: reads([
    ["Branch", "Month", "Loans", ""],
    ["Riverside", "January", 120, ""],
    ["Harbour", "February", 210, "=RC[-1]*2"],
  ]),
  getRange: does((it) => it.getRange().load("address"), { address: "Sheet1!A1:D5" }),
  index: reads(0),
  numberFormat: reads([
    ["General", "General", "General", "General"],
    ["General", "General", "General", "General"],
    ["General", "General", "General", "General"],
  ]),
  rowCount: reads(3),
  rows: does((it) => it.rows.getCount(), 3),
  text: reads([
    ["Branch", "Month", "Loans", ""],
    ["Riverside", "January", "120", ""],
    ["Harbour", "February", "210", "420"],
  ]),
  valueTypes: reads([
    ["String", "String", "String", "Empty"],
    ["String", "String", "Double", "Empty"],
    ["String", "String", "Double", "Double"],
  ]),
  values: reads([
    ["Branch", "Month", "Loans", ""],
    ["Riverside", "January", 120, ""],
    ["Harbour", "February", 210, 420],
  ]),
});

export const rangeViewCollection = defineMembers(
  "RangeViewCollection",
  (context) => ((shown(context).getRange("3:4").rowHidden = true), loans(context).getVisibleView().rows),
  { inOneBatch: true },
)({
  getCount: does((it) => it.getCount(), 3),
  getItemAt: does((it) => it.getItemAt(2).load("values, index"), { values: [["Harbour", "February", 210]], index: 2 }),
  items: does((it) => it.load("items/values"), {
    items: [
      { values: [["Branch", "Month", "Loans"]] },
      { values: [["Riverside", "January", 120]] },
      { values: [["Harbour", "February", 210]] },
    ],
  }),
});
