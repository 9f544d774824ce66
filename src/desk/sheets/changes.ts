import type { Difference } from "../../review/difference";
import { sayDay } from "../../rules/asking/wording/say-day";
import type { DeskLine, PlanLine } from "../desk-line";
import type { DeskInput, DeskList } from "../desk-list";
import { KINDS } from "../since/compare-lines";
import type { Since } from "../since/since";
import { type DeskColumn, writeDay } from "./column";

interface ChangeItem {
  readonly file: string;
  readonly plan: PlanLine;
  readonly difference: Difference;
}

/** Everything that is different in a step since an earlier review. */
export const listChanges = ({ lines }: DeskInput, since: Since): DeskList<ChangeItem> => ({
  name: "Changes",
  about: `What is different since ${sayDay(since.day)}.`,
  items: readChanges(lines(), since),
  columns: CHANGE_COLUMNS,
});

const CHANGE_COLUMNS: readonly DeskColumn<ChangeItem>[] = [
  { heading: "Plan", width: 26, read: ({ plan }) => plan.name, isOfPlan: true },
  { heading: "File", width: 26, read: ({ file }) => file, isOfPlan: true },
  { heading: "Step", width: 40, read: ({ difference }) => difference.step },
  { heading: "Who", width: 22, read: ({ difference }) => difference.owner },
  {
    heading: "What happened",
    width: 16,
    read: ({ difference: { kind } }) => ({ value: KINDS[kind], look: LOOKS[kind] ?? "text" }),
  },
  { heading: "Days", width: 8, read: ({ difference }) => difference.days },
  { heading: "Before", width: 26, read: ({ difference }) => writeDay(difference.before) },
  { heading: "Now", width: 26, read: ({ difference }) => writeDay(difference.after) },
];

const LOOKS: Readonly<Partial<Record<Difference["kind"], "alert" | "good">>> = {
  done: "good",
  overdue: "alert",
  slipped: "alert",
};

function* readChanges(lines: Iterable<DeskLine>, since: Since): Generator<ChangeItem> {
  for (const line of lines)
    for (const [place, { differences }] of since.changesIn(line).entries()) {
      const plan = line.plans[place];
      if (plan) for (const difference of differences) yield { file: line.file, plan, difference };
    }
}
