import { sayCount, sayDay } from "../../rules/asking/wording/say-day";
import type { DeskLine, PlanLine } from "../desk-line";
import type { DeskInput } from "../desk-list";
import { listChanges } from "../sheets/changes";
import type { DeskColumn } from "../sheets/column";
import { findingColumns, readFindings } from "../sheets/findings";
import { LOAD_COLUMNS } from "../sheets/people";
import { PLAN_COLUMNS, type PlanItem, readPlans, sinceColumns } from "../sheets/plans";
import { readSteps, STEP_COLUMNS } from "../sheets/steps";
import { listTiles } from "../sheets/tiles";
import { listUnread } from "../sheets/unread";
import type { Since } from "../since/since";
import { escapeHtml } from "./escape-html";
import { REPORT_SCRIPT } from "./report-script";
import { REPORT_STYLE } from "./report-style";
import { writeTable } from "./write-table";

export interface ReportInput extends DeskInput {
  /** The SHA-256 of a text, in base 64: only the report's own script and style may run. */
  readonly hash: (text: string) => string;
}

/** What the desk says, as one page for whoever has no Excel: it loads nothing, and can be sorted and printed. */
export function* writeReport(input: ReportInput): Generator<string> {
  yield writeHead(input);
  yield* writeSection("plans", "Plans", writePlans(input));
  if (input.since) yield* writeSection("changes", "Changes", writeChanges(input, input.since));
  yield* writeSection("details", "Each plan", writeDetails(input));
  yield* writeSection(
    "people",
    "People",
    writeTable({
      caption: "Who carries how much, in all plans together",
      items: input.tally.loads,
      columns: LOAD_COLUMNS,
    }),
  );
  const { about, items, columns } = listUnread(input);
  yield* writeSection("unread", "Not read", writeTable({ caption: about, items, columns }));
  yield `</main><script>${REPORT_SCRIPT}</script></body></html>\n`;
}

const TITLE = "Plans under review";

function writeHead({ today, tally, since, hash }: ReportInput): string {
  const policy =
    `default-src 'none'; script-src 'sha256-${hash(REPORT_SCRIPT)}'; style-src 'sha256-${hash(REPORT_STYLE)}'; ` +
    "base-uri 'none'; form-action 'none'";
  const tiles = listTiles(tally).map(
    ({ value, label, tone }) => `<li class="${tone}"><strong>${value}</strong> ${escapeHtml(label)}</li>`,
  );
  const links = [
    ["plans", "Plans"],
    ...(since ? [["changes", "Changes"]] : []),
    ["details", "Each plan"],
    ["people", "People"],
    ["unread", "Not read"],
  ].map(([id = "", name = ""]) => `<li><a href="#${id}">${name}</a></li>`);
  return [
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${TITLE}</title><style>${REPORT_STYLE}</style></head><body>`,
    `<header><h1>${TITLE}</h1>`,
    `<p class="about">${sayCount(tally.files, "file")}, as of ${sayDay(today)}</p>`,
    `<ul class="tiles">${tiles.join("")}</ul>`,
    `<nav aria-label="Parts of this report"><ul>${links.join("")}</ul></nav></header><main>\n`,
  ].join("\n");
}

function* writeSection(id: string, title: string, content: Iterable<string>): Generator<string> {
  yield `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>\n`;
  yield* content;
  yield "</section>\n";
}

/** Each name leads to what is said about its plan further down. */
function* writePlans({ lines, linkTo, since }: ReportInput): Generator<string> {
  const columns: readonly DeskColumn<PlanItem & { readonly number: number }>[] = [
    {
      heading: "Plan",
      width: 0,
      read: ({ plan, number }) => ({ value: plan.name, look: "link", link: { target: `#plan-${number}` } }),
    },
    {
      heading: "File",
      width: 0,
      read: ({ file }) => ({ value: file, look: "link", link: { target: linkTo(file) } }),
    },
    ...PLAN_COLUMNS.filter(({ heading }) => heading !== "File"),
    ...sinceColumns(since),
  ];
  yield* writeTable({ caption: "A line for each plan", items: numberAll(readPlans(lines(), since)), columns });
}

function writeChanges(input: ReportInput, since: Since): Iterable<string> {
  const { about, items, columns } = listChanges(input, since);
  return writeTable({ caption: about, items, columns });
}

function* numberAll<Item extends object>(items: Iterable<Item>): Generator<Item & { readonly number: number }> {
  let number = 1;
  for (const item of items) yield { ...item, number: number++ };
}

function* writeDetails({ lines, linkTo }: ReportInput): Generator<string> {
  let number = 1;
  for (const line of lines())
    for (const plan of line.plans) yield* writePlan({ ...line, plans: [plan] }, plan, number++, linkTo);
}

/** A plan that can be opened: its findings, then its steps. */
function* writePlan(line: DeskLine, plan: PlanLine, number: number, linkTo: DeskInput["linkTo"]): Generator<string> {
  const [name, file, verdict] = [plan.name, line.file, plan.verdict.title].map(escapeHtml);
  yield `<details id="plan-${number}"><summary><bdi>${name}</bdi> · <bdi>${file}</bdi> · ${verdict}</summary><div>\n`;
  const isOther = ({ isOfPlan = false }: { readonly isOfPlan?: boolean }): boolean => !isOfPlan;
  const columns = findingColumns(linkTo).filter(isOther);
  if (plan.findings.length > 0) yield* writeTable({ caption: "Findings", items: readFindings([line]), columns });
  if (plan.steps.length > 0)
    yield* writeTable({ caption: "Steps", items: readSteps([line]), columns: STEP_COLUMNS.filter(isOther) });
  yield "</div></details>\n";
}
