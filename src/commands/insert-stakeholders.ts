import { stakeholderAnalysis } from "../templates/companions/stakeholder-analysis";
import type { Command } from "./command";
import { type Inserted, type InsertInput, insertTemplate } from "./insert-template";

/** Adds the sheet on which a team thinks of who has a stake in its plan. */
export const insertStakeholders = {
  id: "insertStakeholders",
  title: "Stakeholder Analysis",
  run: (input) => insertTemplate(stakeholderAnalysis, input),
} as const satisfies Command<InsertInput, Inserted>;
