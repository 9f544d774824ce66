import type { TemplateColumn } from "./template";

/** A column that templates offer: which steps mark a milestone. */
export const MILESTONE_COLUMN = {
  role: "milestone",
  heading: "Milestone",
  guidingQuestion: "Is a key milestone reached with this step?",
  hint: "An x, or the milestone’s name. Whoever is informed at milestones hears on its day.",
  width: 18,
  kind: "text",
  optional: "A few steps mark the points by which everybody sees the progress.",
} as const satisfies TemplateColumn;
