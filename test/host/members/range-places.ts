import { assumed, defineMembers, does, loans, reads, refuses, shown } from "./member";

/** The loans in B2:D6, with a formula next to the table and one below it. */
function loansInTheMiddle(context: Excel.RequestContext): Excel.Range {
  loans(context);
  const sheet = shown(context);
  sheet.getRange("A:A").insert("Right");
  sheet.getRange("1:1").insert("Down");
  sheet.getRange("D8").formulas = [["=SUM(D3:D6)"]];
  sheet.getRange("F8").formulas = [["=D8*2"]];
  return sheet.getRange("B2:D6");
}

const at = (address: string) => ({ address: `Sheet1!${address}` });
const on = (it: Excel.Range, address: string): Excel.Range => it.worksheet.getRange(address);

/** The members of Range that give another range: where it lies. */
export const rangePlaces = defineMembers(
  "Range",
  loansInTheMiddle,
)({
  getAbsoluteResizedRange: does((it) => it.getAbsoluteResizedRange(1, 2).load("address"), at("B2:C2")),
  getBoundingRect: does(
    (it) => [it.getBoundingRect("F8").load("address"), on(it, "B2:C5").getBoundingRect("D10:E15").load("address")],
    [at("B2:F8"), at("B2:E15")],
  ),
  getCell: [
    does((it) => [it.getCell(0, 0).load("address"), it.getCell(9, 9).load("address")], [at("B2"), at("K11")]),
    refuses((it) => it.getCell(-2, 0), "InvalidArgument"),
  ],
  getColumn: does((it) => it.getColumn(1).load("address"), at("C2:C6")),
  getColumnsAfter: does(
    (it) => [
      it.getColumnsAfter().load("address"),
      it.getColumnsAfter(2).load("address"),
      it.getColumnsAfter(-1).load("address"),
    ],
    [at("E2:E6"), at("E2:F6"), at("D2:D6")].slice(0, 2).concat(at("A2:A6")),
  ),
  getColumnsBefore: [
    does((it) => it.getColumnsBefore(1).load("address"), at("A2:A6")),
    refuses((it) => it.getColumnsBefore(2), "InvalidArgument"),
  ],
  getDependents: [
    does((it) => on(it, "D3").getDependents().load("addresses"), { addresses: ["Sheet1!D8, Sheet1!F8"] }),
    refuses((it) => on(it, "A1").getDependents(), "ItemNotFound"),
  ],
  getDirectDependents: [
    does((it) => on(it, "D3").getDirectDependents().load("addresses"), { addresses: ["Sheet1!D8"] }),
    refuses((it) => on(it, "A1").getDirectDependents(), "ItemNotFound"),
  ],
  getDirectPrecedents: [
    does((it) => on(it, "F8").getDirectPrecedents().load("addresses"), { addresses: ["Sheet1!D8"] }),
    refuses((it) => on(it, "A1").getDirectPrecedents(), "ItemNotFound"),
  ],
  getEntireColumn: does((it) => on(it, "B4:E11").getEntireColumn().load("address"), at("B:E")),
  getEntireRow: does((it) => on(it, "B4:E11").getEntireRow().load("address"), at("4:11")),
  getExtendedRange: does((it) => on(it, "B3").getExtendedRange("Down").load("address"), at("B3:B6")),
  getIntersection: [
    does((it) => it.getIntersection("A4:C9").load("address"), at("B4:C6")),
    refuses((it) => it.getIntersection("H1"), "ItemNotFound"),
  ],
  getIntersectionOrNullObject: does(
    (it) => [it.getIntersectionOrNullObject("D6:E9").load("address"), it.getIntersectionOrNullObject("H1")],
    [at("D6"), null],
  ),
  getLastCell: does((it) => on(it, "B2:D5").getLastCell().load("address"), at("D5")),
  getLastColumn: does((it) => on(it, "B2:D5").getLastColumn().load("address"), at("D2:D5")),
  getLastRow: does((it) => on(it, "B2:D5").getLastRow().load("address"), at("B5:D5")),
  getMergedAreasOrNullObject: does(
    (it) => (
      on(it, "F2:G3").merge(),
      [on(it, "A1:H9").getMergedAreasOrNullObject().load("address"), it.getMergedAreasOrNullObject()]
    ),
    [at("F2:G3"), null],
  ),
  getOffsetRange: [
    does((it) => it.getOffsetRange(1, -1).load("address"), at("A3:C7")),
    refuses((it) => it.getOffsetRange(-2, 0), "InvalidArgument"),
  ],
  getPivotTables: does((it) => it.getPivotTables().getCount(), 0),
  getPrecedents: [
    does((it) => on(it, "F8").getPrecedents().load("addresses"), { addresses: ["Sheet1!D3:D6, Sheet1!D8"] }),
    refuses((it) => on(it, "A1").getPrecedents(), "ItemNotFound"),
  ],
  getRangeEdge: does(
    (it) => [
      on(it, "B2").getRangeEdge("Right").load("address"),
      on(it, "D2").getRangeEdge("Down").load("address"),
      on(it, "B6").getRangeEdge("Up").load("address"),
    ],
    [at("D2"), at("D6"), at("B2")],
  ),
  getResizedRange: [
    does(
      (it) => [it.getResizedRange(2, 0).load("address"), it.getResizedRange(-4, -2).load("address")],
      [at("B2:D8"), at("B2")],
    ),
    refuses((it) => it.getResizedRange(-6, 0), "InvalidArgument"),
  ],
  getRow: does((it) => it.getRow(1).load("address"), at("B3:D3")),
  getRowsAbove: [
    does((it) => it.getRowsAbove(1).load("address"), at("B1:D1")),
    refuses((it) => it.getRowsAbove(2), "InvalidArgument"),
  ],
  getRowsBelow: does(
    (it) => [it.getRowsBelow().load("address"), it.getRowsBelow(2).load("address")],
    [at("B7:D7"), at("B7:D8")],
  ),
  getSpecialCells: [
    does(
      (it) => [
        it.getSpecialCells("Constants", "Numbers").load("address"),
        on(it, "A1:H9").getSpecialCells("Formulas").load("address"),
      ],
      [at("D3:D6"), { address: "Sheet1!D8, Sheet1!F8" }],
    ),
    refuses((it) => it.getSpecialCells("Formulas"), "ItemNotFound"),
  ],
  getSpecialCellsOrNullObject: does(
    (it) => [
      it.getSpecialCellsOrNullObject("Constants", "Text").load("address"),
      it.getSpecialCellsOrNullObject("Blanks"),
    ],
    [{ address: "Sheet1!B2:C6, Sheet1!D2" }, null],
  ),
  getSpillParent: [
    does((it) => spill(it, "H3").getSpillParent().load("address"), at("H2")),
    assumed(
      "the code for several cells",
      refuses((it) => spill(it, "H3:H4").getSpillParent(), "InvalidArgument"),
    ),
  ],
  getSpillParentOrNullObject: does(
    (it) => [
      spill(it, "H3").getSpillParentOrNullObject().load("address"),
      on(it, "B2").getSpillParentOrNullObject(),
      on(it, "H3:H4").getSpillParentOrNullObject(),
    ],
    [at("H2"), null, null],
  ),
  getSpillingToRange: [
    does((it) => spill(it, "H2").getSpillingToRange().load("address"), at("H2:H5")),
    assumed(
      "the code for a cell that fills no others",
      refuses((it) => on(it, "B2").getSpillingToRange(), "ItemNotFound"),
    ),
  ],
  getSpillingToRangeOrNullObject: does(
    (it) => [
      spill(it, "H2").getSpillingToRangeOrNullObject().load("address"),
      on(it, "H3").getSpillingToRangeOrNullObject(),
      on(it, "B2").getSpillingToRangeOrNullObject(),
    ],
    [at("H2:H5"), null, null],
  ),
  getSurroundingRegion: does(
    (it) => [on(it, "C4").getSurroundingRegion().load("address"), on(it, "F8").getSurroundingRegion().load("address")],
    [at("B2:D6"), at("F8")],
  ),
  getTables: does(
    (it) => {
      it.worksheet.tables.add(it, true).name = "Loans";
      return [on(it, "A1:C4").getTables(false).load("items/name"), on(it, "A1:C4").getTables(true).getCount()];
    },
    [{ items: [{ name: "Loans" }] }, 0],
  ),
  getUsedRange: [
    does((it) => on(it, "A:E").getUsedRange().load("address"), at("B2:D8")),
    refuses((it) => on(it, "H1:I9").getUsedRange(), "ItemNotFound"),
  ],
  getUsedRangeOrNullObject: does(
    (it) => [on(it, "1:4").getUsedRangeOrNullObject().load("address"), on(it, "H1:I9").getUsedRangeOrNullObject()],
    [at("B2:D4"), null],
  ),
  getVisibleView: does((it) => ((on(it, "4:5").rowHidden = true), it.getVisibleView().load("values, rowCount")), {
    rowCount: 3,
    values: [
      ["Branch", "Month", "Loans"],
      ["Riverside", "January", 120],
      ["Harbour", "February", 210],
    ],
  }),
  insert: does(
    (it) => [on(it, "B4:D5").insert("Down").load("address, values"), it.load("address")],
    [
      {
        address: "Sheet1!B4:D5",
        values: [
          ["", "", ""],
          ["", "", ""],
        ],
      },
      at("B2:D8"),
    ],
  ),
  worksheet: does((it) => it.worksheet.load("name"), { name: "Sheet1" }),
});

/** A formula in H2 that fills H2:H5. */
function spill(it: Excel.Range, address: string): Excel.Range {
  on(it, "H2").formulas = [["=D3:D6"]];
  return on(it, address);
}

export const removeDuplicatesResult = defineMembers(
  "RemoveDuplicatesResult",
  (context) => loans(context).removeDuplicates([0], true),
  { inOneBatch: true },
)({
  removed: reads(1),
  uniqueRemaining: reads(3),
});
