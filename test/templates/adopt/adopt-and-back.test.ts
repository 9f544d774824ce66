import fc from "fast-check";
import type { Plan } from "../../../src/plan/plan";
import { recognize } from "../../../src/recognition/recognize";
import type { CellValue } from "../../../src/sheet/cell";
import { type Grid, readPart, valueAt } from "../../../src/sheet/grid";
import type { Rectangle } from "../../../src/sheet/rectangle";
import { adoptPlan } from "../../../src/templates/adopt/adopt-plan";
import { findRegions } from "../../../src/templates/adopt/find-regions";
import { layOutAdopted } from "../../../src/templates/adopt/lay-out-adopted";
import { listWords } from "../../../src/templates/adopt/list-words";
import { TEMPLATES } from "../../../src/templates/catalogue";
import { adoptToOwn } from "../../../src/templates/own/adopt-to-own";
import { layOutOwn } from "../../../src/templates/own/lay-out-own";
import { makeOwnTemplate } from "../../../src/templates/own/make-own-template";
import { checkOwnTemplate } from "../../../src/templates/own/read-own-template";
import { NO_LOOKS } from "../../../src/templates/own/sheet-looks";
import type { Template } from "../../../src/templates/template";
import { CORPUS } from "../../corpus/corpus";
import { gridOf } from "../../corpus/corpus-sheet";
import { draftAsGrid } from "../draft-as-grid";

const today = 46348;
const forPlans = TEMPLATES.filter(({ columns }) => columns.some(({ role }) => role === "step"));
const noLists = { sheet: "Lists", lists: [] };

/** A plan in the layout of a template, and from there in a template that was made of its own sheet. */
function adoptAndBack(grid: Grid, plan: Plan, region: Rectangle, template: Template) {
  const moving = { ...take(grid), plan, region, from: listWords(null) };
  const own = makeOwnTemplate(moving, { title: "Our plan", purpose: "" }, NO_LOOKS);
  expect(checkOwnTemplate(JSON.parse(JSON.stringify(own)))).toEqual(own);

  const adopted = draftAsGrid(layOutAdopted(adoptPlan(moving, template), template, today));
  const there = readOnly(adopted);
  const [whole = region] = findRegions(adopted, [there]);
  const adoption = adoptToOwn({ ...take(adopted), plan: there, region: whole, from: listWords(template) }, own);
  return { there, back: draftAsGrid(layOutOwn(own, adoption, noLists)) };
}

const take = (grid: Grid) => ({ source: { grid, typed: grid.values, formats: [], links: [] } });

function readOnly(grid: Grid): Plan {
  const plans = recognize(grid);
  if ("kind" in plans) throw new Error(plans.because);
  expect(plans).toHaveLength(1);
  return plans[0]!;
}

/** Its cells, in which every cell says for itself what is merged down into it. */
function listCells(grid: Grid, { headingRow }: Plan, region: Rectangle): readonly (readonly CellValue[])[] {
  return readPart(grid, region).map((line, r) =>
    line.map((value, c) => {
      const [row, column] = [region.row + r, region.column + c];
      const merge = grid.merges?.find(
        (one) => one.column === column && row > one.row && row < one.row + one.rows && row > headingRow,
      );
      return value === "" && merge ? valueAt(grid, merge) : value;
    }),
  );
}

/** A third of the corpus at a time, by chance which: all of it takes as long as the rest of these tests together. */
const PART = 3;

test("plans of the corpus come back from a template with the same cells, and are read there as themselves", () => {
  const offset = Math.floor(Math.random() * PART);
  const plans = CORPUS.flatMap(({ sheets }) => sheets).flatMap((sheet, index) => {
    if (index % PART !== offset) return [];
    const grid = gridOf(sheet);
    const found = recognize(grid);
    return "kind" in found ? [] : found.map((plan, i) => ({ grid, plan, region: findRegions(grid, found)[i]! }));
  });
  let otherwise = 0;
  for (const [i, { grid, plan, region }] of plans.entries()) {
    const template = forPlans[i % forPlans.length]!;
    const { there, back } = adoptAndBack(grid, plan, region, template);
    expect(listCells(back, plan, region)).toEqual(listCells(grid, plan, region));
    expect(there.template).toBe(template.id);
    if (JSON.stringify(listSteps(there)) !== JSON.stringify(listSteps(plan))) otherwise++;
  }
  expect(plans.length).toBeGreaterThan(140);
  expect(otherwise).toBeLessThanOrEqual(3); // rows between the steps that look like one in another column
});

const listSteps = ({ steps }: Plan): readonly string[] =>
  steps.map(({ step, sectionName }) => `${sectionName}: ${String(step?.value)}`);

const LANGUAGES = [
  { step: "Action", owner: "Owner", deadline: "Due date", status: "Status", notes: "Notes", phase: "Phase" },
  {
    step: "Maßnahme",
    owner: "Verantwortlich",
    deadline: "Termin",
    status: "Status",
    notes: "Bemerkung",
    phase: "Phase",
  },
  {
    step: "Actividad",
    owner: "Responsable",
    deadline: "Fecha límite",
    status: "Estado",
    notes: "Notas",
    phase: "Fase",
  },
  {
    step: "Мероприятие",
    owner: "Ответственный",
    deadline: "Срок",
    status: "Статус",
    notes: "Примечание",
    phase: "Этап",
  },
  { step: "行动", owner: "负责人", deadline: "截止日期", status: "状态", notes: "备注", phase: "阶段" },
] as const;

const entry = fc.constantFrom<CellValue>(
  ...[
    "",
    "Order 40 beds",
    "=1+1",
    "'quoted",
    "Label: value",
    "Räume ausmessen",
    "培训教师",
    "TBD",
    "1.2",
    "007",
    "#N/A",
  ],
  ...[0, 3, 46400, 0.5, true, "two\nlines", "  spaced  ", "Ana Ruiz", "a, b; c"],
);

const sheets = fc.record({
  words: fc.constantFrom(...LANGUAGES),
  order: fc.shuffledSubarray(["owner", "deadline", "status", "notes", "phase"] as const, { minLength: 2 }),
  stepAt: fc.nat(3),
  odd: fc.array(fc.constantFrom("Room", "Raum 2", "", "Notes", "Kosten €"), { maxLength: 3 }),
  above: fc.array(fc.array(entry, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
  rows: fc.array(fc.array(entry, { minLength: 9, maxLength: 9 }), { minLength: 2, maxLength: 6 }),
  below: fc.array(entry, { maxLength: 2 }),
  origin: fc.record({ row: fc.nat(4), column: fc.nat(3) }),
});

test("an invented plan of any layout and language comes back with the same cells", () => {
  fc.assert(
    fc.property(sheets, fc.constantFrom(...forPlans), ({ words, origin, ...drawn }, template) => {
      const headings: string[] = [...drawn.order.map((key) => words[key]), ...drawn.odd];
      headings.splice(Math.min(drawn.stepAt, headings.length), 0, words.step);
      const steps = drawn.rows.map((row, i) =>
        headings.map((heading, c) => (heading === words.step ? `Hire tutor ${String(i + 1)}` : (row[c] ?? ""))),
      );
      const lines = [...drawn.above, headings, ...steps, ...drawn.below.map((value) => [value])];
      const values = lines.map((line) => headings.map((_, c) => line[c] ?? ""));
      const grid: Grid = { sheet: "Plan", origin, values, tables: [] };
      const plans = recognize(grid);
      if ("kind" in plans) return;
      for (const [i, region] of findRegions(grid, plans).entries()) {
        const { back } = adoptAndBack(grid, plans[i]!, region, template);
        expect(listCells(back, plans[i]!, region)).toEqual(listCells(grid, plans[i]!, region));
      }
    }),
    { numRuns: 60 },
  );
});
