import { findHeading } from "../../plan/plan";
import { simpleText } from "../../values/texts/simple-text";
import { sayCount } from "../asking/wording/say-day";
import { defineRule } from "../define-rule";
import { PLANNING_TABLE_STEP } from "../drawings";

export const ownerIsResponsible = defineRule({
  id: "owner-is-responsible",
  title: "Owner is also responsible",
  severity: "tip",
  needs: ["step", "owner", "responsible"],
  summary: "The owner of a step is not the one who carries it out.",
  why:
    "The owner is accountable and the person responsible does the work: where they are one, nobody notices that the " +
    "step is not done.",
  fix: "Name somebody else as the owner, or leave the owner’s column out.",

  *plan(plan) {
    const { columns, steps, template } = plan;
    const cell = findHeading(plan, "owner");
    if (template === null || !cell || !columns.some(({ role }) => role === "owner")) return;
    if (!columns.some(({ role }) => role === "responsible")) return;
    const same = steps.filter(({ owner, responsible }) => {
      const name = simpleText(owner.value);
      return name !== "" && name === simpleText(responsible.value);
    });
    if (same.length > 0)
      yield {
        cell,
        message: `In ${sayCount(same.length, "step")} the owner is also the person responsible.`,
        about: "owner",
      };
  },

  examples: {
    right: `
      ${drawHeading("Owner")}
      ${PLANNING_TABLE_STEP} Ana Ruiz |`,
    wrong: `
      ${drawHeading("Owner {owner-is-responsible}")}
      ${PLANNING_TABLE_STEP} Bo Lind |`,
  },
});

/** The heading rows of the planning table with one more column. */
function drawHeading(more: string): string {
  return (
    "| | | | Resources and Support | | | Communication Plan | | | | |\n" +
    "| Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | " +
    `Target Audience | How often | Key Performance Indicators (KPIs) | ${more} |`
  );
}
