import { readReviews } from "../../src/commands/review/reviews";
import { checkPlan } from "../../src/taskpane/actions/check-plan";
import { markAsTold, readMessages } from "../../src/taskpane/actions/messages";
import { removeProfile, useProfile } from "../../src/taskpane/actions/profile";
import { finishReview, startReview } from "../../src/taskpane/actions/review";
import { saveChoice } from "../../src/taskpane/actions/save-choice";
import { drawSheet } from "../support/draw-sheet";
import type { OpenPane } from "../support/open-pane";
import type { Scenario } from "./scenario";
import { CLINIC, CLINIC_LATER, LIBRARY } from "./workbooks";

const checkActive = (pane: OpenPane) => pane.perform(checkPlan, { scope: "active" });
const useRules = (pane: OpenPane) => pane.perform(useProfile, JSON.stringify({ format: 1, name: "County libraries" }));

const reviewed = async (pane: OpenPane) => {
  await drawSheet(CLINIC);
  await pane.perform(startReview);
  await drawSheet(CLINIC_LATER);
};

/** What a user does that the workbook keeps next to its sheets. */
export const IN_THE_STORE: readonly Scenario[] = [
  {
    name: "turn a rule off",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: (pane) => pane.perform(saveChoice, { kind: "severity", rule: "step-vague", severity: "off" }),
    keeps: ({ rules }) => rules.severities,
  },
  {
    name: "say which rows are the plan",
    setUp: () => drawSheet(LIBRARY),
    prepare: checkActive,
    act: (pane) => pane.perform(saveChoice, { kind: "sheet", sheet: "Sheet1", choices: { headingRow: 0, lastRow: 2 } }),
    keeps: ({ sheets }) => sheets.Sheet1,
  },
  {
    name: "mark an audience as told",
    setUp: () => drawSheet(CLINIC),
    prepare: (pane) => pane.perform(readMessages),
    act: async (pane) => {
      const message = pane.state().messages?.find(({ news }) => news.length > 0);
      if (message) await pane.perform(markAsTold, { message, by: "Carla Meier" });
    },
    addsAgain: true,
    keeps: ({ told = [] }) => told.map(({ audience }) => audience),
  },
  {
    name: "use the rules of a county",
    setUp: () => drawSheet(LIBRARY),
    act: useRules,
    keeps: ({ profile }) => profile?.name,
  },
  {
    name: "remove the rules of a county",
    setUp: async (pane) => {
      await drawSheet(LIBRARY);
      await useRules(pane);
    },
    act: (pane) => pane.perform(removeProfile),
    keeps: ({ profile }) => profile?.name,
  },
  { name: "start a review", setUp: () => drawSheet(CLINIC), act: (pane) => pane.perform(startReview) },
  {
    name: "finish a review",
    setUp: reviewed,
    act: (pane) => pane.perform(finishReview),
    addsAgain: true,
    keeps: ({ reviews }) => readReviews(reviews).log.length,
  },
];
