import { saveChoice } from "../../src/commands/save-choice";
import type { SheetChoices } from "../../src/recognition/choices/sheet-choices";
import { addPart, BAD, drawOther, expectVerdict, GOOD, insert, onSheet, turnDown } from "../support/ask-verdict";
import { drawSheet } from "../support/draw-sheet";
import { closeExcel } from "../support/genuine-office";

afterEach(closeExcel);

const NOT_READY = "Not ready to submit";

/** What is done to a workbook, the verdict on it, and the exit code of a strict check where that is another. */
type Way = readonly [string, () => Promise<unknown>, string, number?];

const choose = (choices: SheetChoices, sheet = "Sheet1") => saveChoice.run({ kind: "sheet", sheet, choices });
const without = (column: string, cell: string) =>
  GOOD.replace(column, cell.padEnd(column.length).slice(0, Math.max(column.length, cell.length)));

const IN_CELLS: readonly Way[] = [
  ["a dash is the owner", () => drawSheet(without("Bo Lind", "-")), NOT_READY],
  ["an apostrophe is the owner", () => drawSheet(without("Bo Lind", "'")), NOT_READY],
  ["“none” is the owner", () => drawSheet(without("Bo Lind", "none")), NOT_READY],
  ["“n/a” is the measure", () => drawSheet(without("8 helpers trained", "n/a")), NOT_READY],
  ["a dash is the step", () => drawSheet(without("Train the reading helpers", "-")), NOT_READY],
  ["a dash is the deadline", () => drawSheet(without("2027-03-01", "-")), NOT_READY],
  ["a status is the deadline", () => drawSheet(without("2027-03-01", "done")), NOT_READY],
  ["the deadline is no day of the calendar", () => drawSheet(without("2027-03-01", "31/06/2027")), NOT_READY],
  ["the deadline shows an error", () => drawSheet(without("2027-03-01", "#N/A")), NOT_READY],
  [
    "a column that means nothing to the check shows an error",
    () =>
      drawSheet(
        `${GOOD.replaceAll("|\n", "| Room |\n")} #REF! |`.replace("| Room |\n  | Order", "| Room |\n  | Order"),
      ),
    NOT_READY,
  ],
  ["the owner is a space that nobody sees", () => drawSheet(without("Bo Lind", '"\u200b\u00a0"')), NOT_READY],
  [
    "the owner is a formula that gives nothing",
    () =>
      drawSheet(GOOD, (sheet) => {
        sheet.getRange("C3").formulas = [['=IF(1=1,"","Bo Lind")']];
      }),
    NOT_READY,
  ],
  [
    "the owner is a formula that goes in a circle",
    () =>
      drawSheet(GOOD, (sheet) => {
        sheet.getRange("C3:D3").formulas = [["=D3", "=C3"]];
      }),
    NOT_READY,
  ],
  [
    "the owner is not found",
    () =>
      drawSheet(GOOD, (sheet) => {
        sheet.getRange("C3").formulas = [['=VLOOKUP("Bo",F1:G2,2,FALSE)']];
      }),
    NOT_READY,
  ],
  [
    "the table of the faulty plan was turned into plain cells",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.tables.add("A1:D3", true).convertToRange();
      }),
    NOT_READY,
  ],
  [
    "every step is cancelled in a remark",
    () =>
      drawSheet(BAD.replaceAll("|\n", "| cancelled |\n").replace("| cancelled |", "| Notes |").concat(" cancelled |")),
    NOT_READY,
  ],
  [
    "nothing is to be done about any finding",
    () =>
      drawSheet(`
  | Finding      | Action | Measure | Owner | Deadline |
  | Wet floor    | None   |         |       |          |
  | Loose handle | None   |         |       |          |`),
    "No verdict",
  ],
  [
    "the step without an owner has the longest text that a cell takes",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.getRange("A3").values = [[`Train ${"very ".repeat(6500)}well`]];
      }),
    NOT_READY,
  ],
  [
    "every step is cancelled",
    () =>
      drawSheet(
        GOOD.replaceAll("|\n", "| cancelled |\n").replace("| cancelled |", "| Status |").concat(" cancelled |"),
      ),
    NOT_READY,
  ],
];

const ON_SHEETS: readonly Way[] = [
  [
    "the faulty step stands below blank rows",
    () => drawSheet(`${GOOD}\n  | | | | |\n  | | | | |\n  | Open the doors | 300 visitors | | 2027-04-01 |`),
    NOT_READY,
  ],
  [
    "the faulty step stands below a total",
    () => drawSheet(`${GOOD}\n  | Total | 2 | | |\n  | Open the doors | 300 visitors | | 2027-04-01 |`),
    NOT_READY,
  ],
  [
    "the faulty plan stands beside another",
    () => {
      const [first = [], second = []] = [GOOD, BAD].map((one) => one.trim().split("\n"));
      return drawSheet(first.map((line, i) => `${line} | ${second[i]?.trim().slice(1) ?? ""}`).join("\n"));
    },
    NOT_READY,
  ],
  [
    "the sheet is protected",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.protection.protect();
      }),
    NOT_READY,
  ],
  [
    "the faulty step is in a group that is folded",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.getRange("3:3").group(Excel.GroupOption.byRows);
        sheet.getRange("3:3").hideGroupDetails(Excel.GroupOption.byRows);
      }),
    NOT_READY,
  ],
  [
    "the row of headings is hidden",
    () =>
      drawSheet(BAD, (sheet) => {
        sheet.getRange("1:1").rowHidden = true;
      }),
    NOT_READY,
  ],
  [
    "the faulty sheet is named as those that the add-in builds",
    async () => {
      await drawSheet(GOOD);
      await drawOther(BAD, (_, { workbook }) => {
        workbook.worksheets.getItem("Other").name = "Check Report";
      });
    },
    NOT_READY,
  ],
  [
    "the faulty sheet is the seventh",
    async () => {
      await drawSheet(GOOD);
      for (const name of ["B", "C", "D", "E", "F"])
        await onSheet((_, { workbook }) => {
          workbook.worksheets.add(name);
        });
      await drawOther(BAD);
    },
    NOT_READY,
  ],
  [
    "only the dates of the example are changed",
    async () => {
      await insert(true);
      await onSheet((sheet) => {
        sheet.getRange("E8:E12").values = [46400, 46410, 46420, 46430, 46440].map((day) => [day]);
      });
    },
    "Still the example",
  ],
  [
    "only the owners of the example are changed, and the case of its steps",
    async () => {
      await insert(true);
      await onSheet((sheet) => {
        sheet.getRange("D8:D12").values = ["Ana Ruiz", "Bo Lind", "Eva Roy", "Ann Lee", "Jo Hall"].map((who) => [who]);
        sheet.getRange("A8").values = [["CHOOSE THE READING ASSESSMENT FOR GRADES 3–5 AND BUY IT"]];
      });
    },
    "Still the example",
  ],
];

const BY_CHOICE: readonly Way[] = [
  [
    "a rule is off, which a strict check does not mind",
    async () => {
      await drawSheet(BAD);
      await turnDown("off");
    },
    "Ready to submit, with 1 rule turned off",
    1,
  ],
  [
    "a rule is milder, which a strict check does not mind",
    async () => {
      await drawSheet(BAD);
      await turnDown("tip");
    },
    "Ready to submit, with 1 rule made milder",
    1,
  ],
  [
    "a sheet is left out, which a strict check does not mind",
    async () => {
      await drawSheet(GOOD);
      await drawOther(BAD);
      await choose({ isPlan: false }, "Other");
    },
    "Ready to submit, with 1 sheet left out",
    1,
  ],
  [
    "the faulty step stands below the row that was chosen as the last",
    async () => {
      await drawSheet(BAD);
      await choose({ lastRow: 1 });
    },
    "Ready to submit, with 1 sheet read in part",
    1,
  ],
  [
    "the column of deadlines is said to be none",
    async () => {
      await drawSheet(GOOD.replace("2027-03-01", "soon      "));
      await choose({ columns: [{ heading: "Deadline", before: "Owner", after: "", role: "" }] });
    },
    "Ready to submit, with 1 sheet read in part",
    1,
  ],
  [
    "a question about a column is turned off",
    async () => {
      await drawSheet(GOOD.replace("Deadline  ", "Known Dates"));
      await saveChoice.run({ kind: "severity", rule: "column-unsure", severity: "off" });
    },
    "Ready to submit, with 1 rule turned off",
    1,
  ],
  [
    "a question about a column is ignored",
    async () => {
      await drawSheet(GOOD.replace("Deadline  ", "Known Dates"));
      await saveChoice.run({ kind: "ignore", rule: "column-unsure", step: "plan: deadline", reason: "We know." });
    },
    "Ready to submit, with 1 finding ignored",
    1,
  ],
  [
    "all that a rule says was ignored by version 1.0",
    async () => {
      await drawSheet("| Action Steps | Owner |\n| Order the large-print books | Ana Ruiz |");
      const ignored = [{ rule: "column-missing", step: "", reason: "It is short." }];
      await onSheet((_, { workbook }) => {
        workbook.settings.add("ActionPlan", { version: 1, rules: { severities: {}, ignored }, sheets: {} });
      });
    },
    "Ready to submit, with 2 findings ignored",
  ],
  [
    "one of two parts is damaged",
    async () => {
      await drawSheet(BAD);
      await turnDown("off");
      await addPart('<store xmlns="urn:action-plan:store:1">{"version":</store>');
    },
    "No verdict",
  ],
  [
    "what was kept is there, but empty",
    async () => {
      await drawSheet(GOOD);
      await addPart('<store xmlns="urn:action-plan:store:1"></store>');
    },
    "No verdict",
  ],
];

test.each([...IN_CELLS, ...ON_SHEETS, ...BY_CHOICE].map(([name, ...way]) => ({ name, way })))(
  "$name",
  async ({ way }) => {
    const [work, title, strictly] = way;
    const said = await expectVerdict(work, title);
    expect(said.strictly).toBe(strictly ?? said.code);
  },
);
