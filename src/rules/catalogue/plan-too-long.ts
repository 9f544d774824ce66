import { called, quote } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const planTooLong = defineRule({
  id: "plan-too-long",
  title: "Too many steps",
  severity: "tip",
  needs: ["step"],
  summary: "A strategy has at most twenty steps.",
  why:
    "A plan names the most significant, far-reaching steps, those that need to be monitored; details belong to " +
    "their owners.",
  fix: "Stay on the big picture: join small steps, or leave them to the owner’s own list.",

  *find(_, { sections }) {
    for (const section of sections()) {
      const index = section[MOST];
      if (index !== undefined) yield { index, at: "step", about: section.length };
    }
  },
  say: (step, _, { about: count }) =>
    `${step.sectionName ? quote(step.sectionName) : "The plan"} has ${count} steps; ` +
    `${called(step)} is the first beyond ${MOST}.`,

  examples: {
    right: `
      | Action Steps      | Deadline   |
      | Hire a math tutor | 2026-12-01 |`,
    wrong: `
      | Action Steps                        | Deadline   |
      | Choose the books                    | 2027-01-01 |
      | Order the books                     | 2027-01-02 |
      | Shelve the books                    | 2027-01-03 |
      | Paint the reading room              | 2027-01-04 |
      | Repair the old roof                 | 2027-01-05 |
      | Buy twelve lamps                    | 2027-01-06 |
      | Train the volunteers                | 2027-01-07 |
      | Invite the schools                  | 2027-01-08 |
      | Print the programme                 | 2027-01-09 |
      | Write to the donors                 | 2027-01-10 |
      | Build the ramp                      | 2027-01-11 |
      | Test the alarm                      | 2027-01-12 |
      | Set up the website                  | 2027-01-13 |
      | Count the old stock                 | 2027-01-14 |
      | Sell the old stock                  | 2027-01-15 |
      | Hire a librarian                    | 2027-01-16 |
      | Plan the summer club                | 2027-01-17 |
      | Open the summer club                | 2027-01-18 |
      | Survey the readers                  | 2027-01-19 |
      | Report to the council               | 2027-01-20 |
      | Renew the contracts {plan-too-long} | 2027-01-21 |
      | Thank the volunteers                | 2027-01-22 |`,
  },
});

const MOST = 20;
