import { cellOf } from "../../plan/placed";
import type { Field, Role } from "../../plan/role";
import { FIELD_NAMES, ROLE_NAMES } from "../../plan/role-names";
import type { CellValue } from "../../sheet/cell";
import { isPlaceholder } from "../../values/gaps/is-placeholder";
import { readStatus } from "../../values/steps/status";
import { called, quoteCell } from "../asking/wording/quote";
import { defineRule } from "../define-rule";

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  title: "Placeholder left in",
  severity: "warning",
  needs: ["step"],
  uses: ["owner"],
  summary: "No placeholders are left.",
  why: "“TBD” and example text look like an answer and hide that there is none.",
  fix: "Write the answer, or clear the cell so that the gap shows.",

  on: "any.placeholder",
  and: (step, { isTemplateText, measuresAreStatuses, stillOpen }, { role, cell, index }) =>
    isTemplateText(cell.value) ||
    (!stillOpen().has(index) &&
      !ASKED_ELSEWHERE.has(role) &&
      cell.column !== step.owner?.column &&
      !isOfBoard(role, cell.value) &&
      !(role === "measure" && measuresAreStatuses())), // “open” is one of them
  say: (step, { isTemplateText }, { role, cell }) =>
    isTemplateText(cell.value)
      ? `${quoteCell(cell)} is template text; replace it with your own.`
      : `${called(step)} still has ${quoteCell(cell)} among its ${ROLE_NAMES[role]}.`,
  plan: ({ fields, partOf }, { isTemplateText }) =>
    Object.entries(partOf?.step ? {} : fields) // those of a sub-plan are those of the plan that it is a part of
      .filter(([, { value }]) => isPlaceholder(value) || isTemplateText(value))
      .map(([field, placed]) => ({
        cell: cellOf(placed),
        message: `The plan’s ${FIELD_NAMES[field as Field]} is still ${quoteCell(placed)}.`,
        about: field,
      })),

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

/** The columns of a board are sections, of which one is called “To do”. */
const isOfBoard = (role: Role, value: CellValue): boolean =>
  role === "section" && !["blank", "error", "unreadable"].includes(readStatus(value));

/**
 * The rules of these columns say it themselves, as that of the owner’s does; and “To do” is a section of a task list.
 */
const ASKED_ELSEWHERE: ReadonlySet<Role> = new Set<Role>(["deadline", "status", "cadence", "section"]);
