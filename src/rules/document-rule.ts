import { ROLE_NAMES } from "../plan/role-names";
import { readLiveHighlight } from "./read-live-highlight";
import type { Rule } from "./rule";

/** The page of a rule, in Markdown: when it fires, wrong, right, why, and how to fix it; always in this order. */
export function documentRule(rule: Rule): string {
  const { id, title, severity, needs, summary, why, fix, examples } = rule;
  return (
    [
      `# ${title}`,
      `${summary} *(${id}, ${severity})*`,
      "## When it fires",
      whenOf(needs, readLiveHighlight(rule) !== null),
      "## Wrong",
      "The id in curly brackets marks the cell.",
      drawn(examples.wrong),
      "## Right",
      drawn(examples.right),
      "## Why",
      why,
      "## How to fix it",
      fix,
      "---",
      "[All rules](../rules.md)",
    ].join("\n\n") + "\n"
  );
}

/** The page that lists all rules, in the order in which findings are shown. */
export const documentRules = (rules: readonly Rule[]): string =>
  [
    "# The rules",
    "A plan with an **error** is not ready to submit; a **warning** is worth a look; a **tip** is advice. " +
      "Rows that are hidden or filtered out count like the others.",
    [
      "| rule | id | severity | a good plan |",
      "| --- | --- | --- | --- |",
      ...rules.map(
        ({ id, title, severity, summary }) => `| [${title}](rules/${id}.md) | ${id} | ${severity} | ${summary} |`,
      ),
    ].join("\n"),
  ].join("\n\n") + "\n";

function whenOf(needs: Rule["needs"], isLive: boolean): string {
  const columns = needs.map((role) => `*${ROLE_NAMES[role]}*`);
  const where =
    columns.length > 0 ? `In plans that have a column for ${columns.join(", and one for ")}.` : "In every plan.";
  return isLive
    ? `${where} The highlight goes as soon as the cell is filled, for colleagues without the add-in too.`
    : where;
}

function drawn(drawing: string): string {
  const lines = drawing
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return ["```text", ...lines, "```"].join("\n");
}
