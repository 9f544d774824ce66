import type { TemplateColumn } from "./template";

/** A column that plans have unless it is left out: how far each step is. */
export const STATUS_COLUMN = {
  role: "status",
  heading: "Status",
  guidingQuestion: "How far is this step?",
  hint: "Keep it current.",
  width: 14,
  kind: "text",
  choices: "status",
  usual: true,
  optional: "The team follows the plan while it is carried out.",
} as const satisfies TemplateColumn;
