import { findFieldMissing } from "../asking/find-field-missing";
import type { Rule } from "../rule";

export const planOwnerMissing = {
  id: "plan-owner-missing",
  severity: "warning",
  needs: [],
  summary: "The plan as a whole has an owner.",
  why: "The owner of the plan is accountable for its timely completion, and for corrective action if it goes off track.",
  fix: "Write the name of the plan’s owner above the table.",
  live: { field: "plan-owner" },
  *check(plan) {
    yield* findFieldMissing(plan, "plan-owner");
  },
  examples: {
    right: `
      | Plan owner | Dr. Ida Holm |  |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |  |  |
      |  |  |  | Resources and Support |  |  | Communication Plan |  |  |  |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |
      | Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | 12 beds stand in the ward |`,
    wrong: `
      | Plan owner | {plan-owner-missing} |  |  |  |  |  |  |  |  |
      |  |  |  |  |  |  |  |  |  |  |
      |  |  |  | Resources and Support |  |  | Communication Plan |  |  |  |
      | Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | Target Audience | How often | Key Performance Indicators (KPIs) |
      | Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | 12 beds stand in the ward |`,
  },
} as const satisfies Rule<never>;
