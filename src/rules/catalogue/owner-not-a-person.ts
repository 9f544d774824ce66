import { asksForUnit } from "../asking/columns/asks-for-unit";
import { IS_DONE_WITH } from "../asking/columns/is-done-with";
import { chooseAmong } from "../asking/people/find-people-named";
import { joinWidespread } from "../asking/wording/join-widespread";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const ownerNotAPerson = defineRule({
  id: "owner-not-a-person",
  title: "Owner is not a person",
  severity: "warning",
  needs: ["step", "owner"],
  uses: ["responsible"],
  summary: "The owner is a specific person.",
  why: "Where everybody is accountable nobody is: a team, a department or “TBD” cannot be asked how the step is going.",
  fix: "Write the name of the one person who answers for the step; the team can be listed as support.",

  on: ["owner.group", "responsible.group"],
  unless: ["step.blank", "owner.none", ...IS_DONE_WITH],
  // A template with both columns asks for a person in each; in a team's own plan a unit may carry out what one owns.
  and: ({ owner }, _, { role, cell, plan }) =>
    role === "owner" || (plan.template !== null && cell.column !== owner.column),
  together: (found, plan, sight) =>
    found.every(({ at }) => at === "owner")
      ? joinWidespread(found, plan, sight, "owner", {
          what: "are not one specific person",
          ...(plan.columns.some(({ role, heading }) => role === "owner" && asksForUnit(heading))
            ? { fewest: 2, least: 0 }
            : { fewest: 5 }),
        })
      : null,
  say: (step, { says }, { role, cell }) => {
    const isPlaceholder = says.people(cell).kind === "placeholder";
    const because = isPlaceholder ? "is a placeholder" : "is not one specific person";
    const who = role === "owner" ? "The owner of" : "Who carries out";
    return `${who} ${called(step)}, ${quoteCell(cell)}, ${because}.`;
  },
  fixes: (_step, { peopleNamed }, { cell }) => chooseAmong(peopleNamed(), cell),

  examples: {
    right: `
      | Action Steps        | Owner                       |
      | Hire a math tutor   | Ana Ruiz                    |
      | Order the new beds  | Head of Teaching & Learning |
      | Invite the families | @bo                         |`,
    wrong: `
      | Action Steps        | Owner                                |
      | Hire a math tutor   | TBD {owner-not-a-person}             |
      | Order the new beds  | ??? {owner-not-a-person}             |
      | Invite the families | Whole team {owner-not-a-person}      |
      | Print the posters   | Math department {owner-not-a-person} |`,
  },
});
