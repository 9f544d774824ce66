import { IS_DROPPED } from "../asking/columns/is-done-with";
import { chooseOwner } from "../asking/people/find-people-named";
import { called } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const ownerMissing = defineRule({
  id: "owner-missing",
  title: "Missing owner",
  severity: "error",
  needs: ["step", "owner"],
  uses: ["responsible"],
  summary: "Every step has an owner.",
  why:
    "A step that belongs to nobody is done by nobody: the owner is the person most closely responsible and " +
    "accountable for it.",
  fix: "Write the name of the one person who makes sure that the step is completed.",
  live: [{ blank: ["owner"] }],

  on: "owner.blank",
  unless: IS_DROPPED,
  and: (_, { summaries }, { index }) => !summaries().has(index), // its parts have owners
  say: (step) => `${called(step)} has no owner.`,
  fixes: chooseOwner,

  examples: {
    right: `
      | Action Steps      | Owner    |
      | Hire a math tutor | Ana Ruiz |`,
    wrong: `
      | Action Steps      | Owner           |
      | Hire a math tutor | {owner-missing} |`,
  },
});
