import type { Severity } from "../../rules/finding";
import { quoteSheet } from "../../sheet/a1";
import type { DeskLine, FindingLine, PlanLine } from "../desk-line";
import type { DeskInput, DeskList } from "../desk-list";
import type { DeskLook } from "../desk-looks";
import type { DeskColumn } from "./column";

export interface FindingItem {
  readonly file: string;
  readonly plan: PlanLine;
  readonly finding: FindingLine;
}

/** All findings of all plans. */
export const listFindings = ({ lines, linkTo }: DeskInput): DeskList<FindingItem> => ({
  name: "Findings",
  about: "Every finding in every plan; a click on a cell opens it.",
  items: readFindings(lines()),
  columns: findingColumns(linkTo),
});

/** What is said of a finding, with a link to its cell. */
export const findingColumns = (linkTo: DeskInput["linkTo"]): readonly DeskColumn<FindingItem>[] => [
  { heading: "Plan", width: 26, read: ({ plan }) => plan.name, isOfPlan: true },
  { heading: "File", width: 26, read: ({ file }) => file, isOfPlan: true },
  { heading: "Sheet", width: 14, read: ({ plan }) => plan.sheet, isOfPlan: true },
  {
    heading: "Cell",
    width: 8,
    read: ({ file, plan, finding }) => ({
      value: finding.cell,
      look: "link",
      link: { target: linkTo(file), location: `${quoteSheet(plan.sheet)}!${finding.cell}` },
    }),
  },
  {
    heading: "Severity",
    width: 11,
    read: ({ finding }) => ({ value: SEVERITIES[finding.severity], look: LOOKS[finding.severity] }),
  },
  { heading: "Finding", width: 22, read: ({ finding }) => finding.title },
  { heading: "Step", width: 30, read: ({ finding }) => finding.step },
  { heading: "What is wrong", width: 42, read: ({ finding }) => finding.message },
  { heading: "How to fix it", width: 42, read: ({ finding }) => finding.how },
  { heading: "Ignored, because", width: 20, read: ({ finding }) => finding.ignored },
];

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", tip: "Tip" };
const LOOKS: Readonly<Record<Severity, DeskLook>> = { error: "alert", warning: "text", tip: "faint" };

export function* readFindings(lines: Iterable<DeskLine>): Generator<FindingItem> {
  for (const { file, plans } of lines)
    for (const plan of plans) for (const finding of plan.findings) yield { file, plan, finding };
}
