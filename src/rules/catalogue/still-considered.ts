import { cellOf } from "../../plan/placed";
import { countUntaken, isStillConsidered, TAKING } from "../asking/columns/is-still-considered";
import { defineRule } from "../define-rule";
import { ACTION_RECORD_HEADING } from "../drawings";

export const stillConsidered = defineRule({
  id: "still-considered",
  title: "Still being considered",
  severity: "tip",
  needs: ["step", "lead"],
  uses: TAKING,
  summary: "The group says when all actions have been considered.",
  why:
    "A group goes through all its actions before it looks again at those that nobody can lead. Only the group can " +
    "say that it has been through all of them.",
  fix: "Go on, or write Yes next to “All actions considered”.",

  *plan(plan) {
    const field = plan.fields["all-considered"];
    if (!field || !isStillConsidered(plan)) return;
    const count = countUntaken(plan);
    yield {
      cell: cellOf(field),
      message:
        `${String(count)} of ${String(plan.steps.length)} actions ${count === 1 ? "has" : "have"} nobody yet, and ` +
        "the group has not said that all of them have been considered.",
      about: "all-considered",
      fixes: [{ kind: "write", title: "All actions have been considered", cell: cellOf(field), content: "Yes" }],
    };
  },

  examples: {
    right: `
      | All actions considered: | Yes | | | | |
      | | | | | | |
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | Amira Haddad | | |`,
    wrong: `
      | All actions considered: | Not yet {still-considered} | | | | |
      | | | | | | |
      ${ACTION_RECORD_HEADING}
      | Win a bus line to the clinic | 2026-12-01 | 2027-03-01 | | | |
      | Put up signs in four languages | 2026-12-01 | 2026-12-20 | Marc Dubois | | |`,
  },
});
