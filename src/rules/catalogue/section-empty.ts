import { quote } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const sectionEmpty = defineRule({
  id: "section-empty",
  title: "Section without steps",
  severity: "tip",
  needs: ["step"],
  summary: "Every section of the plan has a step.",
  why: "A phase or a goal without a step is a wish: nobody does anything for it.",
  fix: "Write a step below its heading, or remove the heading.",

  plan: ({ sections }) =>
    sections
      .filter(({ hasSteps, name }) => !hasSteps && !ENDS_SHEET.test(name))
      .map(({ name, row, column }) => ({ cell: { row, column }, message: `${quote(name)} has no step.`, about: name })),

  examples: {
    right: `
      | Action Steps              | Owner    | Deadline   |
      | Phase 1: Prepare          |          |            |
      | Hire a math tutor         | Ana Ruiz | 2026-12-01 |
      | Phase 2: Open             |          |            |
      | Invite the families       | Bo Lind  | 2026-12-15 |`,
    wrong: `
      | Action Steps                     | Owner    | Deadline   |
      | Phase 1: Prepare                 |          |            |
      | Hire a math tutor                | Ana Ruiz | 2026-12-01 |
      | Phase 2: Buy the {section-empty} |          |            |
      | Phase 3: Open                    |          |            |
      | Invite the families              | Bo Lind  | 2026-12-15 |`,
  },
});

/** A signature, or the version of the sheet: `Director, ________`, `v2, 15 Oct 2026`. */
const ENDS_SHEET = /_{3}|\.{5}|…{2}|^(?:v|ver|version|rev|revision)\.? ?\d/iu;
