import { cellOf, isBlank, textOf } from "../../../../src/plan/placed";
import { called, quote, troubleAt } from "../asking/about-step";
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
  *check({ steps }, { says, peopleNamed }) {
    for (const step of steps) {
      const { kind } = says.people(step.owner);
      if ((kind !== "placeholder" && kind !== "group") || isBlank(step.step)) continue;
      const because = kind === "placeholder" ? "is a placeholder" : "is not one specific person";
      yield troubleAt(
        step,
        step.owner,
        `The owner of ${called(step)}, ${quote(textOf(step.owner))}, ${because}.`,
        chooseAmong(peopleNamed(), cellOf(step.owner)),
      );
    }
  },
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
