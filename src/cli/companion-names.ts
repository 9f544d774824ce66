/** The commands that add a sheet that goes with a plan, or columns to a record. */
const COMPANION_NAMES = ["checklist", "evaluation", "flip-chart", "last-resort", "stakeholders"] as const;

export type CompanionName = (typeof COMPANION_NAMES)[number];

export const isCompanion = (name: string | undefined): name is CompanionName =>
  COMPANION_NAMES.some((one) => one === name);
