import { cellOf, isBlank, textOf } from "../../../../src/plan/placed";
import { quote, troubleAt } from "../asking/about-step";
import { defineRule } from "../define-rule";

const NAMING = [
  "owner",
  "responsible",
  "support",
  "start",
  "deadline",
  "communicator",
  "cadence",
  "lead",
  "mobilizer",
  "mobilized",
  "facilitator",
  "facilitator-mobilized",
  "status",
] as const;

export const spacesStray = defineRule({
  id: "spaces-stray",
  title: "Stray spaces",
  severity: "tip",
  needs: ["step"],
  uses: NAMING,
  summary: "Names and dates have no stray spaces.",
  why: "For a filter or a lookup “Ana ” and “Ana” are two people.",
  fix: "Remove the spaces.",
  *check({ steps, columns }) {
    const roles = NAMING.filter((role) => columns.some((column) => column.role === role));
    for (const step of steps)
      for (const role of roles) {
        const placed = step[role];
        if (!placed || typeof placed.value !== "string" || !STRAY.test(placed.value) || isBlank(placed)) continue;
        const fix = {
          kind: "write",
          title: "Remove the spaces",
          cell: cellOf(placed),
          content: textOf(placed),
        } as const;
        yield troubleAt(step, placed, `${quote(textOf(placed))} has leading, trailing or invisible spaces.`, [fix]);
      }
  },
  examples: {
    right: `
      | Action Steps       | Owner    |
      | Order the new beds | Ana Ruiz |`,
    wrong: `
      | Action Steps       | Owner                       |
      | Order the new beds | "Ana Ruiz  " {spaces-stray} |`,
  },
});

/** At either end, or where it only looks like a space: no-break, zero-width. */
const STRAY = /^\s|\s$|[\u00a0\u200b\u2060\ufeff]/u;
