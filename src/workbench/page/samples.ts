import type { Host } from "../../host";
import { cellAt, doAsUser, findUsed, selectCells, type Sheet, writeCells } from "../../host/doors/spreadsheet";
import type { Cell } from "../../sheet/cell";
import { oneCell } from "../../sheet/rectangle";
import { type Day, findDay } from "../../sheet/serial-date";

/** The plans that can be opened without having one. */
export type SampleName = "mistakes" | "finished";

/** A plan to try, put into the add-in's own template. */
interface Sample {
  readonly fields: Readonly<Record<string, string>>;
  /** Of each step the cells by the beginning of their headings; a number is so many days from today. */
  readonly steps: readonly Readonly<Record<string, string | number>>[];
}

const step = (
  text: string,
  resources: string,
  measure: string,
  owner: string,
  deadline: string | number,
  status = "Not started",
): Sample["steps"][number] => ({
  "Action Steps": text,
  Resources: resources,
  Measures: measure,
  Owner: owner,
  Deadline: deadline,
  Status: status,
});

const FIELDS = {
  "District/School Name": "Riverbend Elementary School",
  Strategy: "Small-group reading in grades 3–5",
};

const SAMPLES: Readonly<Record<SampleName, Sample>> = {
  mistakes: {
    fields: FIELDS,
    steps: [
      step(
        "Choose the reading assessment for grades 3–5",
        "$2,400 literacy grant",
        "Delivered to 9 classrooms",
        "Grace Okafor",
        -4,
        "Done",
      ),
      step(
        "Train the teachers in small-group instruction",
        "Reading coach; two half days",
        "9 of 9 teachers attend",
        "",
        35,
      ),
      step(
        "Timetable four reading groups a week",
        "",
        "36 groups a week on the timetable",
        "Priya Nair and Tom Weber",
        49,
      ),
      step("Observe one reading group of each teacher", "Observation form", "better reading", "Daniel Reyes", "soon"),
      step("Hold the family reading evening", "Library, 60 books", "", "Grace Okafor", 84),
      step("Assess all students again", "TBD", "270 students assessed", "Daniel Reyes", ""),
    ],
  },
  finished: {
    fields: FIELDS,
    steps: [
      step(
        "Choose the reading assessment for grades 3–5",
        "$2,400 literacy grant",
        "Delivered to 9 classrooms",
        "Grace Okafor",
        -32,
        "Done",
      ),
      step(
        "Train the teachers in small-group instruction",
        "Reading coach; two half days",
        "9 of 9 teachers attend",
        "Daniel Reyes",
        -11,
        "Done",
      ),
      step(
        "Timetable four reading groups a week",
        "Two planning hours",
        "36 groups a week on the timetable",
        "Priya Nair",
        14,
        "In progress",
      ),
      step(
        "Observe one reading group of each teacher",
        "Observation form",
        "9 observations written up",
        "Daniel Reyes",
        49,
      ),
      step("Hold the family reading evening", "Library, 60 books", "80 families sign in", "Grace Okafor", 84),
      step("Assess all students again", "Assessment licenses", "270 students assessed", "Priya Nair", 105),
    ],
  },
};

/** Inserts the template with the add-in itself, and fills it in as a person would. */
export async function insertSample(host: Host, name: SampleName): Promise<void> {
  await host.runCommand("insertActionPlan");
  const { fields, steps } = SAMPLES[name];
  const { workbook } = host;
  const sheet = workbook.activeSheet;
  const cells = listTexts(sheet);
  const find = (beginning: string): Cell | undefined => cells.find(({ text }) => text.startsWith(beginning));
  const heading = find("Action Steps");
  if (!heading) throw new Error("The template has no column “Action Steps”.");
  const today = findToday();

  doAsUser(workbook, () => {
    const write = (cell: Cell, content: string | number) => {
      writeCells(workbook, sheet, oneCell(cell), typeof content === "number" ? today + content : content);
    };
    for (const [label, text] of Object.entries(fields)) {
      const at = find(label);
      if (at) write({ row: at.row, column: at.column + 1 }, text);
    }
    for (const [i, cellsOfStep] of steps.entries())
      for (const [beginning, content] of Object.entries(cellsOfStep)) {
        const at = cells.find(({ row, text }) => row === heading.row && text.startsWith(beginning));
        if (at && content !== "") write({ row: heading.row + 1 + i, column: at.column }, content);
      }
    selectCells(workbook, sheet, [oneCell({ row: 0, column: 0 })]);
  });
}

function listTexts(sheet: Sheet): readonly (Cell & { readonly text: string })[] {
  const used = findUsed(sheet, true);
  if (!used) return [];
  return Array.from({ length: used.rows * used.columns }, (_, i) => {
    const cell = { row: used.row + Math.floor(i / used.columns), column: used.column + (i % used.columns) };
    return { ...cell, text: String(cellAt(sheet, cell).value) };
  });
}

function findToday(): Day {
  const now = new Date();
  return findDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }) ?? 0;
}
