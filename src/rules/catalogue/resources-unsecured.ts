import { simpleText } from "../../values/texts/simple-text";
import { finderOf } from "../../values/words/known-words";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const resourcesUnsecured = defineRule({
  id: "resources-unsecured",
  title: "Resources not secured",
  severity: "warning",
  needs: ["step"],
  summary: "Where resources are still to be secured, a step secures them.",
  why: "Resources that nobody is to secure are not there when the step begins.",
  fix: "Add a step that secures them, with an owner and a deadline before this one.",

  on: ["resources.unsecured", "resources-needed.unsecured", "resources-available.unsecured"],
  silentIn: ({ steps }) => steps.some(({ step }) => secures(simpleText(step.value))),
  say: (step, _, { cell }) => `${called(step)} has resources that are ${quoteCell(cell)}, and no step secures them.`,

  examples: {
    right: `
      | Action Steps                 | Resources     | Owner    |
      | Apply for the town’s grant   | none          | Ana Ruiz |
      | Buy twelve beds              | to be secured | Bo Lind  |`,
    wrong: `
      | Action Steps                 | Resources                           | Owner    |
      | Buy twelve beds              | to be secured {resources-unsecured} | Bo Lind  |
      | Paint the ward               | 20 l of paint                       | Ana Ruiz |`,
  },
});

const secures = finderOf("SECURING");
