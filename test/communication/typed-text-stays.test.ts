import fc from "fast-check";
import { buildCommunicationPlan } from "../../src/communication/build-communication-plan";
import type { CommunicationPlan } from "../../src/communication/communication-plan";
import { findBuilt, PLAN_SHEET } from "../../src/communication/communication-sheets";
import { createSteps } from "../../src/plan/create-steps";
import { isBlank } from "../../src/plan/placed";
import type { Plan } from "../../src/plan/plan";
import type { CellValue } from "../../src/sheet/cell";
import { findIsoDay } from "../../src/sheet/serial-date";
import { readAudiences } from "../../src/values/people/audience";
import { amend, asGrid, draw, type Paper, typeInto } from "./paper";

const TODAY = findIsoDay("2026-11-22")!;

interface Task {
  readonly step: string;
  readonly audience: string;
  readonly cadence: string;
  readonly owner: string;
}

const VERBS = ["Hire", "Train", "Order", "Open", "Paint", "Invite", "=Count"];
const THINGS = [
  "the math tutors",
  "all new nurses",
  "ten hospital beds",
  "the study hall",
  "the reading room",
  "every family",
];

const task: fc.Arbitrary<Task> = fc.record({
  step: fc.tuple(fc.constantFrom(...VERBS), fc.constantFrom(...THINGS)).map((words) => words.join(" ")),
  audience: fc.constantFrom("", "Parents", "Teachers; parents", "The School Board", "Nurses\nPatients; Town council"),
  cadence: fc.constantFrom("", "weekly", "monthly", "at milestones", "now and then"),
  owner: fc.constantFrom("", "Ana Ruiz", "Ben Okafor"),
});

/** A place, in thousandths of the whole. */
const SOMEWHERE = fc.integer({ min: 0, max: 999 });

const placeIn = (length: number, at: number): number => Math.floor((at * length) / 1000);

/** One change of the plan. */
const change: fc.Arbitrary<(tasks: readonly Task[]) => readonly Task[]> = fc.oneof(
  fc.tuple(SOMEWHERE, task).map(
    ([at, added]) =>
      (tasks: readonly Task[]) =>
        tasks.toSpliced(placeIn(tasks.length + 1, at), 0, added),
  ),
  SOMEWHERE.map((at) => (tasks: readonly Task[]) => tasks.toSpliced(placeIn(tasks.length, at), 1)),
  fc
    .tuple(SOMEWHERE, fc.constantFrom(" for the winter", " this year"))
    .map(([at, more]) => (tasks: readonly Task[]) => {
      const index = placeIn(tasks.length, at);
      return tasks.map((one, i) => (i === index ? { ...one, step: one.step + more } : one));
    }),
  fc.constant((tasks: readonly Task[]) => tasks.toReversed()),
  fc.constant((tasks: readonly Task[]) => tasks.toSorted((a, b) => a.step.localeCompare(b.step))),
);

const planOf = (tasks: readonly Task[]): Plan => ({
  kind: "plan",
  sheet: "Plan",
  template: null,
  headingRow: 0,
  columns: [],
  unnamed: [],
  sections: [],
  title: null,
  questions: [],
  dateOrders: { columns: {}, sheet: null },
  lastNamesFirst: false,
  fields: {},
  table: null,
  expects: { columns: [], fields: [] },
  steps: createSteps({
    grid: {
      sheet: "Plan",
      origin: { row: 1, column: 0 },
      values: tasks.map(({ step, audience, cadence, owner }) => [step, audience, cadence, owner]),
      tables: [],
    },
    columns: (["step", "audience", "cadence", "owner"] as const).map((role, column) => ({ role, column })),
    rows: Int32Array.from(tasks, (_, i) => i + 1),
    sections: new Int32Array(tasks.length),
    sectionNames: [""],
  }),
});

const build = (tasks: readonly Task[], since = TODAY): CommunicationPlan =>
  buildCommunicationPlan([planOf(tasks)], { today: TODAY, monthFirst: true }, { since });

/**
 * Anywhere: into a cell that is empty, or over what the add-in wrote; headings, marks and the words of a link are not
 * for typing.
 */
function isForTyping({ rows, tables }: Paper, row: number, column: number): boolean {
  const isHeading = tables.some(({ rectangle }) => rectangle.row === row && column < rectangle.columns);
  return !isHeading && column !== MARK && column !== LINK && rows[row]?.[column] !== undefined;
}

const MARK = 11;
const LINK = 2;

const scheduled = ({ rows, tables }: Paper): readonly (readonly CellValue[])[] => {
  const { row, rows: count } = tables.find(({ name }) => name === "CommunicationSchedule")!.rectangle;
  return rows.slice(row + 1, row + count);
};

interface Typing {
  readonly row: number;
  readonly column: number;
}

const typing: fc.Arbitrary<Typing> = fc.record({ row: SOMEWHERE, column: fc.integer({ min: 0, max: 16 }) });

test("whatever the plan becomes, no typed text is lost, and each step is scheduled once for each audience", () => {
  fc.assert(
    fc.property(
      fc.array(task, { maxLength: 6 }),
      fc.array(fc.record({ typed: fc.array(typing, { maxLength: 5 }), changes: fc.array(change, { maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      (first, rounds) => {
        let tasks: readonly Task[] = first;
        let paper = draw(PLAN_SHEET.layOut(build(tasks)));
        let typed = new Set<string>();
        for (const [round, { typed: cells, changes }] of rounds.entries()) {
          for (const [i, { row: share, column }] of cells.entries()) {
            const row = placeIn(paper.rows.length, share);
            if (!isForTyping(paper, row, column)) continue;
            typed = new Set([...typed].filter((text) => text !== paper.rows[row]?.[column]));
            typed.add(`typed ${round}/${i}`);
            paper = typeInto(paper, { row, column }, `typed ${round}/${i}`);
          }
          tasks = changes.reduce((now, one) => one(now), tasks);
          const plan = build(tasks, findBuilt(asGrid(paper))?.since);
          paper = amend(paper, PLAN_SHEET.refresh(plan, asGrid(paper))!.amendment);
          expectAllThere(paper, typed);
          expectEachOnce(paper, tasks, typed);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function expectAllThere({ rows }: Paper, typed: ReadonlySet<string>): void {
  const there = rows.flat();
  expect([...typed].filter((text) => there.filter((value) => value === text).length !== 1)).toEqual([]);
}

/** What a draft has in place of an audience. */
const OPEN = { key: "" } as const;

/** Counted by the links, which only a line of the plan has, since its words may have been typed over. */
function expectEachOnce(paper: Paper, tasks: readonly Task[], typed: ReadonlySet<string>): void {
  const isDraft = tasks.every(({ audience }) => audience === "");
  const wanted = planOf(tasks)
    .steps.filter(({ step }) => step && !isBlank(step))
    .flatMap(({ step, audience }) =>
      (isDraft ? [OPEN] : readAudiences(String(audience?.value))).map(({ key }) => `${key}: ${String(step?.value)}`),
    );
  const lines = scheduled(paper).filter((cells) => cells[LINK] === "Open");
  expect(lines).toHaveLength(wanted.length);
  const untouched = lines.filter((cells) => !typed.has(String(cells[0])) && !typed.has(String(cells[1])));
  const found = untouched.map((cells) => `${(readAudiences(String(cells[0]))[0] ?? OPEN).key}: ${String(cells[1])}`);
  const count = (texts: readonly string[], text: string) => texts.filter((one) => one === text).length;
  for (const text of found) expect(count(found, text)).toBeLessThanOrEqual(count(wanted, text));
}
