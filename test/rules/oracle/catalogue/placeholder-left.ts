import { cellOf, textOf } from "../../../../src/plan/placed";
import { type Field, type Role, ROLES } from "../../../../src/plan/role";
import { ROLE_NAMES } from "../../../../src/plan/role-names";
import type { CellValue } from "../../../../src/sheet/cell";
import { fold } from "../../../../src/values/fold";
import { isPlaceholder } from "../../../../src/values/placeholder";
import { startOf } from "../../../../src/values/start-of";
import { called, quote, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";
import { FIELD_NAMES } from "../field-names";

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  title: "Placeholder left in",
  severity: "warning",
  needs: ["step"],
  uses: ROLES,
  summary: "No placeholders are left.",
  why: "“TBD” and example text look like an answer and hide that there is none.",
  fix: "Write the answer, or clear the cell so that the gap shows.",
  *check({ steps, columns, fields }, { templateTexts = NO_TEXTS }) {
    const isTemplateText = finderOfTexts(templateTexts);
    const roles = columns.map(({ role }) => role);
    for (const step of steps)
      for (const role of roles) {
        const placed = step[role];
        if (!placed || typeof placed.value !== "string" || placed.value === "") continue;
        if (isTemplateText(placed.value))
          yield troubleAt(step, placed, `${quote(textOf(placed))} is template text; replace it with your own.`);
        else if (placed !== step.owner && !ASKED_ELSEWHERE.has(role) && isPlaceholder(placed.value))
          yield troubleAt(
            step,
            placed,
            `${called(step)} still has ${quote(textOf(placed))} among its ${ROLE_NAMES[role]}.`,
          );
      }
    for (const [field, placed] of Object.entries(fields))
      if (isPlaceholder(placed.value) || isTemplateText(placed.value))
        yield {
          cell: cellOf(placed),
          message: `The plan’s ${FIELD_NAMES[field as Field]} is still ${quote(textOf(placed))}.`,
          key: `The plan’s ${FIELD_NAMES[field as Field]} still is ${quote(textOf(placed))}.`, // as workbooks keep it
        };
  },
  examples: {
    right: `
      | Action Steps      | Resources     | Notes | Owner    |
      | Hire a math tutor | Title I funds | n/a   | Ana Ruiz |`,
    wrong: `
      | Action Steps           | Resources              | Notes                        | Owner    |
      | Hire a math tutor      | TBD {placeholder-left} | à définir {placeholder-left} | Ana Ruiz |
      | xxx {placeholder-left} | ??? {placeholder-left} | [Notes] {placeholder-left}   | Ana Ruiz |`,
  },
});

/** The rules of these columns say it themselves, as that of the owner's does. */
const ASKED_ELSEWHERE: ReadonlySet<Role> = new Set<Role>(["deadline", "status", "cadence"]);

const NO_TEXTS: ReadonlySet<string> = new Set();

/** Folding is expensive, so a text is folded only where its first letters are those of a template’s text. */
function finderOfTexts(texts: ReadonlySet<string>): (value: CellValue) => boolean {
  const starts = new Set(Array.from(texts, (text) => startOf(text)));
  return (value) => typeof value === "string" && starts.has(startOf(value.trimStart())) && texts.has(fold(value));
}
