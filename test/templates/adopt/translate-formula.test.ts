import { type Move, translateFormula } from "../../../src/templates/adopt/translate-formula";

/** The table A5:F20, three rows lower and with its columns turned round. */
const move: Move = ({ row, column }) =>
  row >= 4 && row < 20 && column < 6 ? { row: row + 3, column: 5 - column } : null;

test.each([
  ["=D5+14", "=C8+14"],
  ["=$D5+D$5+$D$5", "=$C8+C$8+$C$8"],
  ['=IF(D5="","",D5-TODAY())', '=IF(C8="","",C8-TODAY())'],
  ["=SUM(E5:E20)", "=SUM(B8:B23)"],
  ['="D5 is a text, ""D5""; "&A6', '="D5 is a text, ""D5""; "&F9'],
  ["=Budget!B4*1E2", "=Budget!B4*1E2"],
  ["='Costs, 2027'!B4:C9", "='Costs, 2027'!B4:C9"],
  ["=VLOOKUP(A5,Lists!A2:B9,2,FALSE)", "=VLOOKUP(F8,Lists!A2:B9,2,FALSE)"],
  ['=HYPERLINK("https://library.example/a5","A5")', '=HYPERLINK("https://library.example/a5","A5")'],
  ["=TODAY()", "=TODAY()"],
])("%s says the same as %s", (formula, moved) => {
  expect(translateFormula(formula, move)).toBe(moved);
});

test.each([
  ["a cell that stays", "=D5+D3"],
  ["a cell below the table", "=E21"],
  ["cells of several columns", "=SUM(D5:E20)"],
  ["a whole column", "=SUM(E:E)"],
  ["a whole row", "=COUNTA(5:5)"],
  ["a column of a table", "=SUM(Plan[Cost])"],
  ["another workbook", "=[Costs.xlsx]Sheet1!A1"],
  ["a name", "=D5+Buffer"],
  ["where it stands", "=ROW()-4"],
  ["whatever a text says", '=INDIRECT("D5")'],
  ["more than one cell", "=FILTER(A5:A20,A5:A20<>0)"],
  ["what it fills", "=A5#"],
  ["a cell that is gone", "=#REF!+1"],
  ["a list of constants", "={1,2}"],
])("a formula about %s is not moved", (_, formula) => {
  expect(translateFormula(formula, move)).toBeNull();
});
