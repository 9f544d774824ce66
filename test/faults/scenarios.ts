import type { Action } from "../../src/taskpane/actions/action";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { clearHighlights } from "../../src/taskpane/actions/clear-highlights";
import { addCommunicationColumns, communicate } from "../../src/taskpane/actions/communicate";
import { addChecklist, buildFlipChart, insertStakeholders } from "../../src/taskpane/actions/companions";
import { exportDates } from "../../src/taskpane/actions/export-dates";
import { fixAll } from "../../src/taskpane/actions/fix-all";
import { fixFinding } from "../../src/taskpane/actions/fix-finding";
import { goToCell } from "../../src/taskpane/actions/go-to-cell";
import { insertTemplate } from "../../src/taskpane/actions/insert-template";
import { writeMessages } from "../../src/taskpane/actions/messages";
import { addDate, buildEvaluation, buildOverview, detailStep } from "../../src/taskpane/actions/overview";
import { removeExample } from "../../src/taskpane/actions/remove-example";
import { startReview, submitPlans, writeAgenda } from "../../src/taskpane/actions/review";
import { writeReport } from "../../src/taskpane/actions/write-report";
import { drawSheet } from "../support/draw-sheet";
import type { OpenPane } from "../support/open-pane";
import { ON_THE_COMMUNICATION_PLAN, ON_THE_TEMPLATE } from "./co-author";
import { IN_LAYOUTS } from "./in-layouts";
import { IN_THE_STORE } from "./in-the-store";
import type { Scenario } from "./scenario";
import { backToThePlan, CLINIC, CLINIC_LATER, LIBRARY, LIBRARY_LATER, UNSORTED, WITHOUT_MEASURES } from "./workbooks";

const COMMUNICATION = ["Communication Plan", "Communication Calendar"];

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
];

const ON_LATER_PLANS: readonly Scenario[] = [
  {
    name: "turn all texts into dates",
    setUp: () => drawSheet(LIBRARY.replace("2027-04-01    ", '"1 April 2027"')),
    prepare: checkActive,
    act: async (pane) => {
      const findings = (pane.state().check?.checks[0]?.findings ?? []).filter(
        ({ rule }) => rule === "deadline-as-text",
      );
      if (findings.length > 0) await pane.perform(fixAll, { plan: 0, findings });
    },
  },
  {
    name: "add a date in the picture of the plan",
    setUp: () => drawSheet(LIBRARY.replace("2027-04-01", "          ")),
    act: (pane) =>
      pane.perform(addDate, {
        sheet: "Sheet1",
        cell: { row: 2, column: 3 },
        step: "Shelve the new books",
        typed: "2027-04-01",
      }),
  },
  {
    name: "refresh the overview",
    setUp: async (pane) => {
      await drawSheet(LIBRARY);
      await pane.perform(buildOverview);
      await backToThePlan();
      await drawSheet(LIBRARY_LATER);
    },
    act: (pane) => pane.perform(buildOverview),
    built: ["Plan Overview"],
  },
  {
    name: "refresh the evaluation",
    setUp: async (pane) => {
      await drawSheet(LIBRARY);
      await pane.perform(buildEvaluation);
      await backToThePlan();
      await drawSheet(LIBRARY_LATER);
    },
    act: (pane) => pane.perform(buildEvaluation),
    built: ["Evaluation"],
  },
  {
    name: "detail a step",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(detailStep, { sheet: "Sheet1", text: "Shelve the new books" }),
    counts: true,
  },
];

/** What a user does, in groups: the tests of one after the other would take all the memory of a process. */
export const SCENARIOS = {
  ON_A_PLAN,
  IN_COMMUNICATION,
  IN_CHOICES,
  ON_OTHER_SHEETS,
  ON_LATER_PLANS,
  IN_LAYOUTS,
  IN_THE_STORE,
};
