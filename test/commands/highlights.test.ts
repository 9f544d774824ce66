import { checkPlan } from "../../src/commands/check-plan";
import { clearHighlights } from "../../src/commands/clear-highlights";
import { isMark } from "../../src/excel/marks/mark-formula";
import { conditionalFillAt, conditionalFormatsAt } from "../../src/host/calculation/conditional-formats";
import type { ExcelHost } from "../../src/host/host";
import { RULES } from "../../src/rules/catalogue/index";
import { formatCell, readRectangle } from "../../src/sheet/a1";
import { valueAt } from "../../src/sheet/grid";
import { drawSheet } from "../support/draw-sheet";
import { readDrawing } from "../support/drawing";
import { closeExcel, openExcel } from "../support/genuine-office";

afterEach(closeExcel);

const TODAY = 46348; // 22 November 2026
const CLINIC = `
  | Action Steps            | Resources   | Measures of Implementation | Owner      | Deadline       |
  | Order the new beds      | 40,000      | 12 beds delivered          |            | 2027-03-01     |
  | Paint the waiting room  |             |                            | Dana Field | 2027-02-01     |
  | Train the night nurses  | 2 trainers  | Better nights              | the team   | soon           |
  | Open the doors          | Ribbon      | 300 visitors               | Omar Ali   | "1 April 2027" |`;

/**
 * All that a person may have done to a sheet's looks: fills, fonts, borders, number formats, sizes, lists, and
 * conditional formats of their own.
 */
function dress(sheet: Excel.Worksheet): void {
  sheet.getRange("A1:E1").format.fill.color = "#123456";
  sheet.getRange("A1:E1").format.font.bold = true;
  sheet.getRange("D2").format.fill.color = "#FFD9B3"; // the very colour of ours
  sheet.getRange("C3").format.font.italic = true;
  sheet.getRange("C3").format.borders.getItem("EdgeBottom").style = "Double";
  sheet.getRange("E2:E5").numberFormat = [["yyyy-mm-dd"], ["yyyy-mm-dd"], ["@"], ["@"]];
  sheet.getRange("B:B").format.columnWidth = 120;
  sheet.getRange("4:4").format.rowHeight = 33;
  sheet.getRange("D2:D9").dataValidation.rule = { list: { inCellDropDown: true, source: "Dana Field,Omar Ali" } };
  const own = sheet.getRange("D2:D9").conditionalFormats.add(Excel.ConditionalFormatType.custom);
  own.custom.rule.formula = "=LEN($D2)=0";
  own.custom.format.fill.color = "#00B0F0";
  const late = sheet.getRange("E2:E5").conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  late.cellValue.rule = { formula1: "=TODAY()", operator: "LessThan" };
  late.cellValue.format.font.color = "#FF0000";
}

const check = () => checkPlan.run({ today: TODAY, scope: "active", highlight: true });

const inSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

/**
 * Everything that the host knows of its sheets, but for ids and our own marks; as text, so that a single byte counts.
 */
const recordOf = ({ workbook }: ExcelHost): string =>
  JSON.stringify(
    workbook.sheets.map(
      ({ id: _, rows, columns, selection: __, conditionalFormats, tables, customProperties, ...rest }) => ({
        ...rest,
        tables: tables.map(({ id: ___, ...table }) => table),
        customProperties: [...customProperties],
        columns: [...columns].sort(([a], [b]) => a - b),
        rows: [...rows]
          .filter(([, row]) => row.cells.some(Boolean) || row.format || row.height)
          .sort(([a], [b]) => a - b),
        conditionalFormats: conditionalFormats
          .filter(({ id, rule }) => !isMark({ id, formula: rule.formula ?? "" }))
          .map(({ id: ___, ...format }) => format),
      }),
    ),
    null,
    1,
  );

const countMarks = ({ workbook }: ExcelHost): number =>
  workbook.sheets
    .flatMap(({ conditionalFormats }) => conditionalFormats)
    .filter(({ id, rule }) => isMark({ id, formula: rule.formula ?? "" })).length;

/** What a user does to the sheet between two checks. */
const WALK: readonly (readonly [what: string, act: (host: ExcelHost) => Promise<void> | void])[] = [
  ["nothing", () => undefined],
  [
    "fill in an owner",
    ({ user }) => {
      user.type("D2", "Dana Field");
    },
  ],
  [
    "undo that",
    ({ user }) => {
      user.undo();
    },
  ],
  [
    "do it again",
    ({ user }) => {
      user.redo();
    },
  ],
  [
    "colour a cell that is marked",
    () =>
      inSheet((sheet) => {
        sheet.getRange("C3").format.fill.color = "#AABBCC";
      }),
  ],
  [
    "insert a row above the steps",
    ({ user }) => {
      user.insertRows(2);
    },
  ],
  [
    "delete it",
    ({ user }) => {
      user.deleteRows(2);
    },
  ],
  [
    "sort by deadline",
    () =>
      inSheet((sheet) => {
        sheet.getRange("A2:E5").sort.apply([{ key: 4, ascending: true }]);
      }),
  ],
  [
    "copy the sheet",
    () =>
      inSheet((sheet) => {
        sheet.copy("End").activate();
      }),
  ],
  [
    "paste over a step",
    ({ user }) => {
      user.paste("A5", "Close the old ward\tVans\t4 vans loaded");
    },
  ],
];

test("whatever is done to a checked sheet, it looks like one that was never checked, byte for byte", async () => {
  const record = async (isChecked: boolean): Promise<readonly string[]> => {
    const { host } = openExcel({ now: () => Date.UTC(2026, 10, 22, 12) });
    await drawSheet(CLINIC, dress);
    const records: string[] = [];
    for (const [what, act] of WALK) {
      await act(host);
      if (isChecked && !what.includes("undo") && !what.includes("fill in")) {
        await check();
        expect(countMarks(host)).toBeGreaterThan(0);
      }
      records.push(`after ${what}: ${recordOf(host)}`);
    }
    if (isChecked) {
      await clearHighlights.run(); // of the copy, which is in front
      await inSheet((sheet) => {
        sheet.getPrevious().activate();
      });
      await clearHighlights.run();
      expect(countMarks(host)).toBe(0);
    }
    const end = recordOf(host);
    closeExcel();
    return [...records, end];
  };
  expect(await record(true)).toEqual(await record(false));
});

test("Undo takes the colours back, and nothing else", async () => {
  const { host } = openExcel();
  await drawSheet(CLINIC, dress);
  const before = recordOf(host);
  await check();
  expect(host.user.undo()).toBe(true);
  expect(countMarks(host)).toBe(0);
  expect(recordOf(host)).toBe(before);
});

test("the colour of a gap goes as soon as it is filled, and comes back with it, without the add-in", async () => {
  const { host } = openExcel();
  await drawSheet(CLINIC);
  await check();
  const fillOf = (address: string): string | null =>
    conditionalFillAt(host.workbook, host.workbook.activeSheet, readRectangle(address));
  expect([fillOf("D2"), fillOf("C3"), fillOf("D3")]).toEqual(["#EEACB2", "#EEACB2", null]);
  host.user.type("D2", "Dana Field");
  host.user.clear("D3");
  expect([fillOf("D2"), fillOf("C3"), fillOf("D3")]).toEqual([null, "#EEACB2", "#EEACB2"]);
});

/** Not of a column, nor of an answer in whose place a dash stands. */
const GAPS = RULES.filter(({ id }) => id.endsWith("-missing") && id !== "column-missing" && id !== "answer-missing");

test.each(GAPS.map(({ id, examples }) => [id, examples.wrong] as const))(
  "what is coloured for %s goes once it is filled, and comes back, without the add-in",
  async (id, wrong) => {
    const { host } = openExcel();
    await drawSheet(wrong);
    await check();
    const { grid, marks } = readDrawing(wrong);
    const cells = marks.filter((cell) => cell.mark === id && valueAt(grid, cell) === "");
    expect(cells).not.toEqual([]);
    for (const cell of cells) {
      const countAt = (): number => conditionalFormatsAt(host.workbook, host.workbook.activeSheet, cell).length;
      expect(countAt()).toBeGreaterThan(0);
      host.user.type(formatCell(cell), "Ana Ruiz");
      expect(countAt()).toBe(0);
      host.user.type(formatCell(cell), "\u00a0"); // as a table from Word has it
      expect(countAt()).toBeGreaterThan(0);
    }
  },
);

test("who tells it, and how often, is coloured only while somebody is to be told", async () => {
  const { host } = openExcel();
  await drawSheet(`
    | Action Steps       | Measures of Implementation | Owner    | Deadline   | Target Audience | Who informs \
    | How often |
    | Order the new beds | 12 beds delivered          | Omar Ali | 2027-02-01 | Nurses          | \
    |           |
    | Paint the ward     | 4 rooms painted            | Omar Ali | 2027-02-02 | Nurses          | Omar Ali \
    | weekly    |`);
  await check();
  const countAt = (address: string): number =>
    conditionalFormatsAt(host.workbook, host.workbook.activeSheet, readRectangle(address)).length;
  expect(["F2", "G2", "F3", "G3"].map(countAt)).toEqual([1, 1, 0, 0]);
  host.user.clear("E2");
  host.user.clear("F3");
  expect(["F2", "G2", "F3", "G3"].map(countAt)).toEqual([0, 0, 1, 0]);
});

test("a colour means a severity, and a line around the cell says it again, at a contrast of 3:1 or more", async () => {
  const { host } = openExcel();
  await drawSheet(CLINIC);
  await check();
  const lookOf = (address: string): string => {
    const [look] = conditionalFormatsAt(host.workbook, host.workbook.activeSheet, readRectangle(address));
    const { borders, fill } = look!.look;
    const lines = [borders.EdgeTop, borders.EdgeBottom, borders.EdgeLeft, borders.EdgeRight];
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(1);
    expect(contrast(lines[0]!.color, fill!)).toBeGreaterThanOrEqual(3);
    expect(contrast("#000000", fill!)).toBeGreaterThanOrEqual(8);
    return [fill, lines[0]!.style, lines[0]!.color].join(" ");
  };
  expect({
    owner: lookOf("D2"),
    measure: lookOf("C3"),
    deadline: lookOf("E4"),
    warning: lookOf("D4"),
    tip: lookOf("C4"),
  }).toEqual({
    owner: "#EEACB2 Continuous #B10E1C",
    measure: "#EEACB2 Continuous #B10E1C",
    deadline: "#EEACB2 Continuous #B10E1C",
    warning: "#F9E2AE Dash #835B00",
    tip: "#E6F2FB Dot #005BA1",
  });
});

/** As the Web Content Accessibility Guidelines count it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red, green, blue] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

test("the colours of a sheet that is protected by now stay, with what to do", async () => {
  const { host } = openExcel();
  await drawSheet(CLINIC);
  await check();
  const before = countMarks(host);
  await inSheet((sheet) => {
    sheet.protection.protect();
  });
  await expect(clearHighlights.run()).rejects.toThrow("Unprotect the sheet under Review › Unprotect Sheet");
  expect(countMarks(host)).toBe(before);
});
