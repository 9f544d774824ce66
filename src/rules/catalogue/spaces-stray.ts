import { cellOf, isBlank, textOf } from "../../plan/placed";
import type { Role } from "../../plan/role";
import { quote, troubleAt } from "../asking/about-step";
import type { Rule } from "../rule";

export const spacesStray = {
  id: "spaces-stray",
  severity: "tip",
  needs: ["step"],
  summary: "Names and dates have no spaces that nobody sees.",
  why: "For a filter or a lookup “Ana ” and “Ana” are two people.",
  fix: "Take the spaces away.",
  *check({ steps, columns }) {
    const roles = NAMING.filter((role) => columns.some((column) => column.role === role));
    for (const step of steps)
      for (const role of roles) {
        const placed = step[role];
        if (!placed || typeof placed.value !== "string" || !STRAY.test(placed.value) || isBlank(placed)) continue;
        const fix = {
          kind: "write",
          title: "Take the spaces away",
          cell: cellOf(placed),
          content: textOf(placed),
        } as const;
        yield troubleAt(
          step,
          placed,
          `${quote(textOf(placed))} has spaces around it, or of a kind, that nobody sees.`,
          [fix],
        );
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
} as const satisfies Rule<"step">;

const NAMING: readonly Role[] = [
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
];

/** At either end, or where it only looks like a space: no-break, zero-width. */
const STRAY = /^\s|\s$|[\u00a0\u200b\u2060\ufeff]/u;
