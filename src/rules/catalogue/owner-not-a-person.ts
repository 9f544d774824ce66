import { called, quoteCell } from "../asking/about-step";
import { chooseAmong } from "../asking/people-named";
import { defineRule } from "../define-rule";

export const ownerNotAPerson = defineRule({
  id: "owner-not-a-person",
  title: "Owner is not a person",
  severity: "warning",
  needs: ["step", "owner"],
  summary: "The owner is a specific person.",
  why: "Where everybody is accountable nobody is: a team, a department or “TBD” cannot be asked how the step is going.",
  fix: "Write the name of the one person who answers for the step; the team can be listed as support.",

  on: "owner.group",
  unless: "step.blank",
  say: (step, { says }) => {
    const isPlaceholder = says.people(step.owner).kind === "placeholder";
    const because = isPlaceholder ? "is a placeholder" : "is not one specific person";
    return `The owner of ${called(step)}, ${quoteCell(step.owner)}, ${because}.`;
  },
  fixes: (step, { peopleNamed }) => chooseAmong(peopleNamed(), step.owner),

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
