import fc from "fast-check";
import { comparePlans } from "../../src/review/compare-plans";
import { packBaseline, unpackBaseline } from "../../src/review/pack-baseline";
import { formatIsoDay } from "../../src/sheet/serial-date";
import { generatePlan } from "../bench/generate-plan";
import { readDrawing } from "../support/drawing";
import {
  layOutTasks,
  makeTask,
  OWNERS,
  PLAIN,
  recordGrids,
  someArrangement,
  someTasks,
  type Task,
  TODAY,
} from "./plan-at-work";

const record = (drawing: string, sheet = "Plan") => recordGrids([readDrawing(drawing, sheet).grid]);
const say = (before: string, after: string, sheet?: string): readonly string[] =>
  comparePlans(record(before), record(after, sheet)).map(
    ({ kind, step, before, after, days }) =>
      `${kind}: ${step}: ${before} → ${after}${days === null ? "" : ` (${days})`}`,
  );

const CLINIC = `
  | Action Step       | Owner    | Deadline   | Status      |
  | Hire two nurses   | Ana Ruiz | 2026-12-01 | In progress |
  | Paint the ward    | Bo Lind  | 2026-12-15 | Not started |
  | Order the beds    | Cy Fox   | 2027-01-10 |             |
  | Open the pharmacy | Ana Ruiz | 2027-02-01 |             |`;

test("says what was done, slipped, handed over, reworded, added and removed, through sorting and renaming", () => {
  const later = `
    | Status      | Task              | Room | Responsible | Due date   |
    |             | Print the leaflet | 4    | Eva Berg    | 2027-03-01 |
    |             | Open the pharmacy | 2    | Cy Fox      | 2027-02-01 |
    |             | Order twelve beds | 2    | Cy Fox      | 2027-01-10 |
    | Done        | Hire two nurses   | 3    | Ana Ruiz    | 2026-12-20 |`;
  expect(say(CLINIC, later, "Ward 3")).toEqual([
    "done: Hire two nurses: In progress → Done",
    "slipped: Hire two nurses: 2026-12-01 → 2026-12-20 (19)",
    "handed-over: Open the pharmacy: Ana Ruiz → Cy Fox",
    "new: Print the leaflet:  → ",
    "gone: Paint the ward:  → ",
    "reworded: Order twelve beds: Order the beds → Order twelve beds",
  ]);
});

test("a dash where the day of completion belongs says that a step is not done", () => {
  const plan = (completed: string): string => `
    | Action Step     | Owner    | Deadline   | Completed on |
    | Hire two nurses | Ana Ruiz | 2026-12-01 | ${completed} |
    | Paint the ward  | Bo Lind  | 2026-12-15 | 2026-11-20   |`;
  expect(record(plan("–")).plans.map(({ steps }) => steps.map(({ state }) => state))).toEqual([["open", "done"]]);
  expect(say(plan("–"), plan("2026-11-21"))).toEqual(["done: Hire two nurses: – → 2026-11-21"]);
});

test("a plan that says the same has no difference, though a name or its columns are written in another order", () => {
  expect(say(CLINIC, CLINIC, "Renamed")).toEqual([]);
  expect(say(CLINIC, CLINIC.replaceAll("Cy Fox", "Fox, Cy"))).toEqual(["changed: Order the beds: Cy Fox → Fox, Cy"]);
});

test("of two steps with the same text each is known by its owner", () => {
  const two = `
    | Action Step | Owner    | Deadline   | Status |
    | Call people | Ana Ruiz | 2026-12-01 |        |
    | Call people | Bo Lind  | 2026-12-02 |        |`;
  const sorted = `
    | Action Step | Owner    | Deadline   | Status |
    | Call people | Bo Lind  | 2026-12-09 |        |
    | Call people | Ana Ruiz | 2026-12-01 | Done   |`;
  expect(say(two, sorted)).toEqual(["done: Call people:  → Done", "slipped: Call people: 2026-12-02 → 2026-12-09 (7)"]);
});

test("plans of several sheets are each compared with their own, though the sheets have swapped their names", () => {
  const [clinic, library] = [
    layOutTasks(
      [0, 1, 2].map((n) => makeTask(n, 3)),
      PLAIN,
    ),
    readDrawing(CLINIC, "Two").grid,
  ];
  const before = recordGrids([clinic, library]);
  const after = recordGrids([
    { ...library, sheet: clinic.sheet },
    { ...clinic, sheet: library.sheet },
  ]);
  expect(comparePlans(before, after).filter(({ kind }) => kind !== "overdue")).toEqual([]);
  expect(comparePlans(before, recordGrids([library])).map(({ kind }) => kind)).toEqual(["gone", "gone", "gone"]);
});

test("what is overdue says for how long, and whether it was at the review before", () => {
  const grid = readDrawing(CLINIC).grid;
  const [first, second] = [recordGrids([grid], TODAY + 10), recordGrids([grid], TODAY + 30)];
  expect(comparePlans(first, second).map(({ kind, step, days, already }) => [kind, step, days, already])).toEqual([
    ["overdue", "Hire two nurses", 21, true],
    ["overdue", "Paint the ward", 7, false],
  ]);
});

/** What may happen to a step; `told` is what a review has to say of it. */
const EDITS: Readonly<
  Record<string, (task: Task, number: number) => { readonly now: readonly Task[]; readonly told: readonly string[] }>
> = {
  leave: (task) => ({ now: [task], told: [] }),
  finish: (task) => ({
    now: [{ ...task, status: "Completed" }],
    told:
      task.status === "Done"
        ? [`changed ${task.text} Done > Completed`]
        : [`done ${task.text} ${task.status} > Completed`],
  }),
  slip: (task, number) => {
    const due = task.due + 1000 + number;
    return { now: [{ ...task, due }], told: [`slipped ${task.text} ${formatIsoDay(task.due)} > ${formatIsoDay(due)}`] };
  },
  "hand over": (task) => {
    const owner = OWNERS[(OWNERS.indexOf(task.owner) + 1) % OWNERS.length]!;
    return { now: [{ ...task, owner }], told: [`handed-over ${task.text} ${task.owner} > ${owner}`] };
  },
  reword: (task) => {
    const text = `Instead of that, do number ${String(task.due)}`;
    return { now: [{ ...task, text }], told: [`reworded ${text} ${task.text} > ${text}`] };
  },
  measure: (task) => ({
    now: [{ ...task, measure: "The board has agreed" }],
    told: [`changed ${task.text} ${task.measure} > The board has agreed`],
  }),
  cost: (task) => ({ now: [{ ...task, cost: 7 }], told: [`changed ${task.text} ${String(task.cost)} > 7`] }),
  remove: (task) => ({ now: [], told: [`gone ${task.text}`] }),
  "add one": (task, number) => {
    const added = makeTask(500 + number, number);
    return { now: [task, added], told: [`new ${added.text}`] };
  },
  "replace it": (task, number) => {
    const other = { ...makeTask(700 + number, number), owner: "Ruth Cohen" };
    return { now: [other], told: [`gone ${task.text}`, `new ${other.text}`] };
  },
};

test("the differences are the edits, whatever was sorted, renamed and moved", () => {
  const someEdits = fc.array(fc.constantFrom(...Object.keys(EDITS)), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(
      someTasks,
      someEdits,
      someArrangement,
      fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
      (tasks, edits, arrangement, chance) => {
        const edited = tasks.map((task, number) => EDITS[edits[number]!]!(task, number));
        const now = edited.flatMap((one) => one.now);
        fc.pre(now.length > 1);
        const shuffled = now.map((task, i) => ({ task, at: chance[i]! })).sort((a, b) => a.at - b.at);
        const before = recordGrids([layOutTasks(tasks, PLAIN)]);
        const kept = unpackBaseline(JSON.parse(JSON.stringify(packBaseline(before))) as unknown);
        const after = recordGrids([
          layOutTasks(
            shuffled.map(({ task }) => task),
            arrangement,
          ),
        ]);
        const told = comparePlans(kept!, after);

        const overdue = now.filter(({ due, status }) => due < TODAY && !["Done", "Completed"].includes(status));
        expect(
          told
            .filter(({ kind }) => kind === "overdue")
            .map(({ step }) => step)
            .sort(),
        ).toEqual(overdue.map(({ text }) => text).sort());
        const said = told
          .filter(({ kind }) => kind !== "overdue")
          .map(({ kind, step, before, after }) =>
            kind === "new" || kind === "gone" ? `${kind} ${step}` : `${kind} ${step} ${before} > ${after}`,
          );
        expect(said.sort()).toEqual(edited.flatMap((one) => one.told).sort());
      },
    ),
    { numRuns: 150 },
  );
});

test("each difference names the cell that says it now", () => {
  const grid = readDrawing(CLINIC).grid;
  const values = grid.values.map((row) => row.map((value) => (value === "Bo Lind" ? "Eva Berg" : value)));
  expect(comparePlans(recordGrids([grid]), recordGrids([{ ...grid, values, origin: { row: 4, column: 2 } }]))).toEqual([
    expect.objectContaining({ kind: "handed-over", cell: { row: 6, column: 3 }, heading: "Owner", role: "owner" }),
  ]);
});

test("what is kept of a plan of 1,000 steps is at most 100 KB of JSON, and reads back the same", () => {
  const before = recordGrids([generatePlan({ steps: 1000, faults: 0.2, seed: 1 })]);
  const json = JSON.stringify(packBaseline(before));
  expect(before.plans[0]!.steps).toHaveLength(1000);
  expect(json.length).toBeLessThan(100_000);
  expect(comparePlans(unpackBaseline(JSON.parse(json))!, before).filter(({ kind }) => kind !== "overdue")).toEqual([]);
  expect(unpackBaseline({ version: 2 })).toBeNull();
  expect(unpackBaseline("damaged")).toBeNull();
});
