import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import type { Role } from "../../src/plan/role";
import { recognize } from "../../src/recognition/recognize";
import type { RuleChoices } from "../../src/rules/rule-choices";
import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";
import { TEMPLATES } from "../../src/templates/catalogue/index";

/**
 * What people write in the cells of each role, good and bad, in several languages; whatever else comes from
 * `ANYTHING`.
 */
const CONTENTS: Readonly<Partial<Record<Role, readonly CellValue[]>>> = {
  step: [
    "Hire a math tutor for grade 4",
    "hire  a MATH tutor for grade 4",
    "Tutoring",
    "The new library catalogue",
    "Räume ausmessen",
    "Подготовить список книг",
    "подготовить список книг",
    "培训三年级老师",
    "إعداد قائمة الكتب",
    "1.2 Order the beds",
    "TBD",
  ],
  owner: [
    "Ana Ruiz",
    "Ruiz, Ana",
    "Garen + Kim",
    "Whole team",
    "TBD",
    "@bo",
    "Mme Diallo et M. Roy",
    "校长",
    "Ana Ruiz  ",
  ],
  start: [46300, 46350, 46400, "soon", "March 2027", "3/4/2027", "13.01.2027", "31/02/2026", 2027, 0.5],
  deadline: [
    46300,
    46340,
    46360,
    46400,
    "ASAP",
    "Q1 2027",
    "3/4/2027",
    "1 Dec 2026",
    "31/02/2026",
    "TBD",
    "octobre 2026",
  ],
  "depends-on": [1, 2, "1, 3", "2-4", "99", "Tutoring", "Hire a math tutor", "n/a"],
  measure: ["Contract signed", "80 % took part", "Better teaching", "awareness", "???"],
  audience: ["Parents", "Teachers; nurses"],
  cadence: ["weekly", "regularly", "alle zwei Wochen", "weekly, then monthly", "daily\u00a0"],
  status: ["done", "in progress", "not started", "hmm", "40%", 1, 0, true, "cancelled", "en cours"],
  lead: ["Amira Haddad", "Dora Klein"],
  mobilizer: ["Marc Dubois"],
  mobilized: ["Ruth Cohen", "Dora Klein; Ruth Cohen"],
  facilitator: ["Dora Klein"],
  "facilitator-mobilized": ["Olga Petrova", "Dora Klein"],
};
const ANYTHING: readonly CellValue[] = [
  "",
  "",
  "",
  "   ",
  "\u00a0",
  "#REF!",
  "#N/A",
  "xxx",
  "[Notes]",
  " ok",
  "n/a",
  7,
];

const HEADINGS: Readonly<Partial<Record<Role, string>>> = {
  "depends-on": "Depends on",
  status: "Status",
  start: "Start",
  audience: "Target Audience",
  cadence: "How often",
  notes: "Notes",
};

interface Column {
  readonly role: Role | null;
  readonly heading: string;
}

/** The columns of a template, those that it adds only if wanted included, and some that a team may add. */
const columnSets = TEMPLATES.map(({ columns }): readonly Column[] =>
  columns.map(({ role, heading }) => ({ role: role ?? null, heading })),
).filter((columns) => columns.some(({ role }) => role === "step"));

const withOthers = (columns: readonly Column[], others: readonly Role[]): readonly Column[] => [
  ...columns,
  ...others
    .filter((role) => columns.every((column) => column.role !== role))
    .map((role) => ({ role, heading: HEADINGS[role] ?? role })),
];

/** A sheet with a plan of any template, in several languages, with faults of every kind. */
export const randomSheets: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.constantFrom(...columnSets),
    fc.subarray(["depends-on", "status", "start", "audience", "cadence", "notes"] as Role[]),
    fc.array(fc.array(fc.nat(1_000), { minLength: 20, maxLength: 20 }), { minLength: 1, maxLength: 30 }),
    fc.constantFrom("", "Plan owner", "Next review", "Strategy"),
    fc.boolean(),
  )
  .map(([base, others, rows, label, from1904]): Grid => {
    const columns = withOthers(base, others);
    const fieldRow = columns.map((_, i) => (i === 0 ? label : i === 1 ? "TBD" : ""));
    const body = rows.map((row) => columns.map(({ role }, i) => contentFor(role, row[i] ?? 0)));
    const values = [fieldRow, columns.map(() => ""), columns.map(({ heading }) => heading), ...body];
    return { sheet: "Plan", origin: { row: 0, column: 0 }, values, tables: [], from1904 };
  });

/** Two of three cells are what the role's people write, the others anything. */
export function contentFor(role: Role | null, chance: number): CellValue {
  const own = (role && CONTENTS[role]) ?? ["Title I funds", "12 hours"];
  const from = chance % 3 === 0 ? ANYTHING : own;
  return from[Math.floor(chance / 3) % from.length] ?? "";
}

/** What a team may have chosen for some of the rules. */
export const randomChoices = fc.record({
  severities: fc.dictionary(
    fc.constantFrom("owner-missing", "step-vague", "deadline-passed"),
    fc.constantFrom("off", "tip"),
  ),
  ignored: fc.array(
    fc.record({
      rule: fc.constantFrom("owner-missing", "column-missing", "step-vague", "deadline-unreadable"),
      step: fc.constantFrom("", "Tutoring", "The plan has no column for deadlines.", "Hire a math tutor for grade 4"),
      reason: fc.constant("The board decides in May."),
    }),
    { maxLength: 3 },
  ),
}) as fc.Arbitrary<RuleChoices>;

/** The plans of a sheet; none where there is none. */
export const plansOf = (grid: Grid): readonly Plan[] => {
  const plans = recognize(grid);
  return "kind" in plans ? [] : plans;
};
