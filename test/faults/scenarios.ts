import type { Action } from "../../src/taskpane/actions/action";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { clearHighlights } from "../../src/taskpane/actions/clear-highlights";
import { addCommunicationColumns, communicate } from "../../src/taskpane/actions/communicate";
import { addChecklist, buildFlipChart, insertStakeholders } from "../../src/taskpane/actions/companions";
import { exportDates } from "../../src/taskpane/actions/export-dates";
import { fixFinding } from "../../src/taskpane/actions/fix-finding";
import { goToCell } from "../../src/taskpane/actions/go-to-cell";
import { insertTemplate } from "../../src/taskpane/actions/insert-template";
import { markAsTold, readMessages, writeMessages } from "../../src/taskpane/actions/messages";
import { buildEvaluation, buildOverview } from "../../src/taskpane/actions/overview";
import { removeExample } from "../../src/taskpane/actions/remove-example";
import { finishReview, startReview, submitPlans, writeAgenda } from "../../src/taskpane/actions/review";
import { saveChoice } from "../../src/taskpane/actions/save-choice";
import { writeReport } from "../../src/taskpane/actions/write-report";
import { drawSheet } from "../support/draw-sheet";
import type { OpenPane } from "../support/open-pane";
import { type CoAuthor, ON_THE_COMMUNICATION_PLAN, ON_THE_TEMPLATE } from "./co-author";

/** Something that a user does, and the workbook in which it is done. */
export interface Scenario {
  readonly name: string;
  readonly setUp: (pane: OpenPane) => Promise<unknown>;
  /** What the user does before, each time: a check whose finding is fixed. */
  readonly prepare?: (pane: OpenPane) => Promise<unknown>;
  readonly act: (pane: OpenPane) => Promise<void>;
  /** True where doing it again adds another sheet, as a second report. */
  readonly addsAgain?: true;
  /** The sheets that are built from the plan: what they say depends on when a co-author changed it. */
  readonly built?: readonly string[];
  /** By default somebody who changes the sheet of the plan. */
  readonly coAuthor?: CoAuthor;
}

const LIBRARY = `
  | Action Steps                  | Owner     | Measures of Implementation | Deadline       |
  | Choose 200 books              | Ana Ruiz  | 200 titles chosen          | 2027-02-01     |
  | Shelve the new books          | Ana Ruiz  | 200 books on the shelves   | 2027-04-01     |
  | Order the books from the shop | Bo Lind   | 1 order confirmed          | "1 March 2027" |`;
const UNSORTED = LIBRARY.replace('"1 March 2027"', "2027-03-01");
const WITHOUT_MEASURES = `
  | Action Steps         | Owner    | Deadline   |
  | Choose 200 books     | Ana Ruiz | 2027-02-01 |
  | Shelve the new books | Ana Ruiz | 2027-04-01 |
  | Open the new room    | Bo Lind  | 2027-05-01 | `;
const CLINIC = `
  | Action Step        | By Whom  | By When    | Target Audience | How often | KPI          |
  | Order the new beds | Omar Ali | 2027-02-01 | Nurses; doctors | weekly    | 12 delivered |
  | Paint the ward     | Omar Ali | 2027-02-02 | Nurses          | monthly   | 4 rooms      |
  | Move the patients  | Eva Lind | 2027-03-01 | Families        | once      | 30 moved     |`;
const CLINIC_LATER = `
  | Action Step        | By Whom  | By When    | Target Audience | How often | KPI          |
  | Clear the corridor | Eva Lind | 2027-01-20 | Nurses; porters | weekly    | 1 corridor   |
  | Order the new beds | Omar Ali | 2027-02-01 | Nurses; doctors | weekly    | 12 delivered |
  | Move the patients  | Eva Lind | 2027-03-01 | Families        | once      | 30 moved     |`;

const COMMUNICATION = ["Communication Plan", "Communication Calendar"];

const backToThePlan = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });

const checkActive = (pane: OpenPane) => pane.perform(checkPlan, { scope: "active" });

/** Fixes the first finding of a rule; does nothing where it is not found any more. */
const fix = (rule: string) => async (pane: OpenPane) => {
  const finding = pane.state().check?.checks[0]?.findings.find((one) => one.rule === rule);
  if (finding) await pane.perform(fixFinding, { plan: 0, finding, fix: 0 });
};

const insert = (withExample: boolean) => (pane: OpenPane) =>
  pane.perform(insertTemplate, { command: "insertActionPlan", withExample, extras: [] });

const insertWithLastResort = (pane: OpenPane) =>
  pane.perform(insertTemplate, {
    command: "insertActionRecord",
    withExample: true,
    extras: ["facilitator", "facilitator-mobilized"],
  });

/** All but the file that the browser saves. */
const readDates: Action = {
  id: exportDates.id,
  doing: exportDates.doing,
  run: async ({ clock, load }) => {
    const { LATER } = await load();
    const { ics } = await (await LATER.exportDates()).exportDates.run({ today: clock.today() });
    return { kind: "success", text: ics };
  },
};

const ON_A_PLAN: readonly Scenario[] = [
  { name: "insert a template", setUp: () => drawSheet(LIBRARY), act: insert(true), addsAgain: true },
  { name: "remove the example", setUp: insert(true), act: (pane) => pane.perform(removeExample) },
  { name: "check the plan", setUp: () => drawSheet(LIBRARY), act: checkActive },
  {
    name: "turn a text into a date",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: fix("deadline-as-text"),
  },
  {
    name: "sort the steps",
    setUp: () => drawSheet(UNSORTED),
    prepare: checkActive,
    act: fix("deadline-out-of-order"),
  },
  {
    name: "add a missing column",
    setUp: () => drawSheet(WITHOUT_MEASURES),
    prepare: checkActive,
    act: fix("column-missing"),
  },
  {
    name: "remove empty columns",
    setUp: insertWithLastResort,
    prepare: checkActive,
    act: fix("facilitator-not-needed"),
    coAuthor: ON_THE_TEMPLATE,
  },
  {
    name: "add the communication columns",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(addCommunicationColumns, { sheet: "Sheet1" }),
  },
  {
    name: "add the communication columns to a table",
    setUp: insert(true),
    act: (pane) => pane.perform(addCommunicationColumns, { sheet: "Action Plan" }),
    coAuthor: ON_THE_TEMPLATE,
  },
];

const IN_COMMUNICATION: readonly Scenario[] = [
  {
    name: "build the communication plan",
    setUp: () => drawSheet(CLINIC),
    act: (pane) => pane.perform(communicate),
    built: COMMUNICATION,
  },
  {
    name: "refresh the communication plan",
    setUp: async (pane) => {
      await drawSheet(CLINIC);
      await pane.perform(communicate);
    },
    act: (pane) => pane.perform(communicate),
    built: COMMUNICATION,
  },
  {
    name: "refresh the communication plan in which somebody types",
    setUp: async (pane) => {
      await drawSheet(CLINIC);
      await pane.perform(communicate);
      await backToThePlan();
      await drawSheet(CLINIC_LATER);
    },
    act: (pane) => pane.perform(communicate),
    coAuthor: ON_THE_COMMUNICATION_PLAN,
  },
  {
    name: "write the messages",
    setUp: () => drawSheet(CLINIC),
    act: (pane) => pane.perform(writeMessages),
    built: ["Messages"],
  },
  {
    name: "refresh the messages",
    setUp: async (pane) => {
      await drawSheet(CLINIC);
      await pane.perform(writeMessages);
      await backToThePlan();
      await drawSheet(CLINIC_LATER);
    },
    act: (pane) => pane.perform(writeMessages),
    built: ["Messages"],
  },
  {
    name: "mark an audience as told",
    setUp: () => drawSheet(CLINIC),
    prepare: (pane) => pane.perform(readMessages),
    act: async (pane) => {
      const message = pane.state().messages?.find(({ news }) => news.length > 0);
      if (message) await pane.perform(markAsTold, { message, by: "Carla Meier" });
    },
  },
  {
    name: "save the dates as a calendar",
    setUp: async (pane) => {
      await drawSheet(CLINIC);
      await pane.perform(communicate);
    },
    act: (pane) => pane.perform(readDates),
  },
];

const IN_CHOICES: readonly Scenario[] = [
  {
    name: "turn a rule off",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: (pane) => pane.perform(saveChoice, { kind: "severity", rule: "step-vague", severity: "off" }),
  },
  {
    name: "clear the highlights",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: (pane) => pane.perform(clearHighlights),
  },
  {
    name: "go to a cell",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: async (pane) => {
      const finding = pane.state().check?.checks[0]?.findings[0];
      if (finding) await pane.perform(goToCell, { plan: 0, finding });
    },
  },
  {
    name: "write the report",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: (pane) => pane.perform(writeReport),
    addsAgain: true,
  },
];

const ON_OTHER_SHEETS: readonly Scenario[] = [
  {
    name: "build the overview",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(buildOverview),
    built: ["Plan Overview"],
  },
  {
    name: "list the measures for an evaluation",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(buildEvaluation),
    built: ["Evaluation"],
  },
  { name: "add the checklist", setUp: () => drawSheet(LIBRARY), act: (pane) => pane.perform(addChecklist) },
  {
    name: "add a stakeholder analysis",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(insertStakeholders),
    addsAgain: true,
  },
  {
    name: "add a flip chart",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(buildFlipChart),
    addsAgain: true,
  },
  {
    name: "submit the plans",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(submitPlans),
    built: ["Submission"],
  },
  {
    name: "write the agenda of a review",
    setUp: async (pane) => {
      await drawSheet(CLINIC);
      await pane.perform(startReview);
      await drawSheet(CLINIC_LATER);
    },
    act: (pane) => pane.perform(writeAgenda),
    built: ["Review Agenda"],
  },
  {
    name: "finish a review",
    setUp: async (pane) => {
      await drawSheet(CLINIC);
      await pane.perform(startReview);
      await drawSheet(CLINIC_LATER);
    },
    act: (pane) => pane.perform(finishReview),
    built: ["Review Agenda"],
  },
];

/** What a user does, in groups: the tests of one after the other would take all the memory of a process. */
export const SCENARIOS = { ON_A_PLAN, IN_COMMUNICATION, IN_CHOICES, ON_OTHER_SHEETS };
