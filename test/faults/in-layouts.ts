import { readOwnTemplates } from "../../src/commands/own/own-templates";
import { insertTemplate } from "../../src/taskpane/actions/insert-template";
import { adoptPlan, insertOwn, removeOwn, saveTemplate } from "../../src/taskpane/actions/layouts";
import { drawSheet } from "../support/draw-sheet";
import type { OpenPane } from "../support/open-pane";
import type { Scenario } from "./scenario";
import { CLINIC, LIBRARY } from "./workbooks";

/** There is no page here to save a file from, as there is none in Excel for Mac. */
async function keepLayout(pane: OpenPane): Promise<void> {
  Object.assign(globalThis, { Office: { context: { platform: "Mac" } } });
  await pane.perform(saveTemplate, { title: "Library plan" });
}

const withOwn = async (pane: OpenPane) => {
  await drawSheet(LIBRARY);
  await keepLayout(pane);
};

const ownOf = (pane: OpenPane) => pane.state().ownTemplates?.find(({ title }) => title === "Library plan");

const insert = (command: string) => (pane: OpenPane) =>
  pane.perform(insertTemplate, { command, withExample: true, extras: [] });

/** What a user does with templates and layouts. */
export const IN_LAYOUTS: readonly Scenario[] = [
  {
    name: "move the plan to another template",
    setUp: () => drawSheet(LIBRARY),
    act: (pane) => pane.perform(adoptPlan, { id: "action-planning-table" }),
    addsAgain: true,
    counts: true,
  },
  {
    name: "move the plan to a template of the team’s own",
    setUp: withOwn,
    act: async (pane) => {
      const own = ownOf(pane);
      if (own) await pane.perform(adoptPlan, { own });
    },
    addsAgain: true,
    counts: true,
  },
  {
    name: "keep the layout as a template",
    setUp: () => drawSheet(LIBRARY),
    act: keepLayout,
    keeps: (choices) => readOwnTemplates(choices).map(({ title }) => title),
  },
  {
    name: "insert a template of the team’s own",
    setUp: withOwn,
    act: async (pane) => {
      const own = ownOf(pane);
      if (own) await pane.perform(insertOwn, own);
    },
    addsAgain: true,
  },
  {
    name: "remove a template of the team’s own",
    setUp: withOwn,
    act: async (pane) => {
      const own = ownOf(pane);
      if (own) await pane.perform(removeOwn, own);
    },
    keeps: (choices) => readOwnTemplates(choices).map(({ title }) => title),
  },
  { name: "insert a logic model", setUp: () => drawSheet(CLINIC), act: insert("insertLogicModel"), addsAgain: true },
  {
    name: "insert an action planning table",
    setUp: () => drawSheet(CLINIC),
    act: insert("insertActionPlanningTable"),
    addsAgain: true,
  },
];
