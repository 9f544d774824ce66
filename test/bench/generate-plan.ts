import type { CellValue } from "../../src/sheet/cell";
import type { Grid } from "../../src/sheet/grid";

export interface PlanRecipe {
  readonly steps: number;
  /** 0 to 1: how many of the steps have one fault. */
  readonly faults: number;
  readonly seed: number;
}

/**
 * A sheet with an action plan: the same recipe gives the same sheet. Steps are a day apart from 1 January 2027 on, a
 * few to a day.
 */
export function generatePlan({ steps, faults, seed }: PlanRecipe): Grid {
  const chance = startChance(seed);
  const rows = Array.from({ length: steps }, (_, i) => {
    const row = goodRow(i, chance);
    return chance() < faults ? spoil(row, chance) : row;
  });
  return { sheet: "Plan", origin: { row: 0, column: 0 }, values: [HEADINGS, ...rows], tables: [] };
}

const HEADINGS: readonly CellValue[] = [
  "Action Steps",
  "Resources",
  "Measures of Implementation (Outputs)",
  "Owner",
  "Start",
  "Deadline",
  "Target Audience",
  "How often",
  "Status",
];
const VERBS = ["Hire", "Train", "Order", "Invite", "Visit", "Review", "Publish", "Repair"];
const THINGS = [
  "math tutors",
  "reading nurses",
  "library shelves",
  "the families",
  "new beds",
  "homework clubs",
  "the school council",
  "waiting room signs",
];
const PEOPLE = [
  "Ana Ruiz",
  "Bo Lind",
  "Cy Fox",
  "Dana Whitfield",
  "Nadia Karim",
  "Tom Becker",
  "Eva Lindqvist",
  "Paul Mercier",
  "Olga Petrova",
  "Ruth Cohen",
];
const AUDIENCES = ["Parents", "Teachers", "School Committee", "Patients; nurses", "Readers"];
const CADENCES = ["Weekly", "Monthly", "every 2 weeks", "At milestones", "On completion"];
const FIRST_DAY = 46388; // 1 January 2027

function goodRow(i: number, chance: () => number): CellValue[] {
  const day = FIRST_DAY + Math.floor(i / 20);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;
  return [
    `${pick(VERBS)} ${pick(THINGS)} for group ${i + 1}`,
    `Title I funds, ${1 + (i % 40)} hours`,
    `${10 + (i % 90)}% have taken part`,
    pick(PEOPLE),
    day - 14,
    day,
    pick(AUDIENCES),
    pick(CADENCES),
    "not started",
  ];
}

/** Each fault as people make it: a cell emptied, or the wrong thing written. */
const FAULTS: readonly (readonly [column: number, value: CellValue])[] = [
  [0, ""],
  [0, "Tutoring"],
  [1, ""],
  [1, "TBD"],
  [2, ""],
  [2, "Better teaching"],
  [3, ""],
  [3, "Whole team"],
  [3, "Ana + Bo"],
  [5, ""],
  [5, "soon"],
  [5, "13/01/2027"],
  [5, "March 2027"],
  [5, 46300],
  [6, ""],
  [7, "regularly"],
  [8, "hmm"],
  [3, "#REF!"],
];

function spoil(row: CellValue[], chance: () => number): CellValue[] {
  const [column, value] = FAULTS[Math.floor(chance() * FAULTS.length)]!;
  return row.with(column, value);
}

/** A linear congruential generator: numbers from 0 to 1, the same for the same seed. */
function startChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
