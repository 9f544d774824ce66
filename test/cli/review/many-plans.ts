import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeWorkbookFile } from "../../bench/workbook-file";

/** What was planted into plans, and so is to be counted in them. */
export interface Planted {
  readonly plans: number;
  readonly broken: number;
  readonly steps: number;
  readonly done: number;
  readonly late: number;
  readonly withoutOwner: number;
  /** Rule → how many findings of it there must be. */
  readonly findings: Readonly<Record<string, number>>;
  /** Person → how many steps. */
  readonly people: Readonly<Record<string, number>>;
}

const PEOPLE = ["Ana Ruiz", "Bo Lind", "Nadia Karim", "Tom Becker", "Olga Petrova"];
const VERBS = ["Order", "Repair", "Publish", "Visit"];
const THINGS = ["the reading lamps", "the waiting room", "the loan rules", "the toddlers at home"];
const DAY = 46_400; // 13 January 2027

/**
 * Writes plans of schools, clinics and libraries into a folder, some in folders of it, with faults planted by a chance
 * that the seed decides; and files that cannot be read, each in a way of its own.
 */
export function plantPlans(folder: string, plans: number, seed: number): Planted {
  const chance = startChance(seed);
  const findings: Record<string, number> = {};
  const people: Record<string, number> = {};
  const sum = { steps: 0, done: 0, late: 0, withoutOwner: 0 };
  const plant = (rule: string): void => void (findings[rule] = (findings[rule] ?? 0) + 1);

  for (let plan = 0; plan < plans; plan++) {
    const steps = 6 + Math.floor(chance() * 5);
    // Only a few of each fault, so that none is so widespread that it is said once for the whole plan.
    const fault = Array.from({ length: steps }, () => "");
    fault[1] = pick(chance, ["", "owner", "owner"]);
    fault[2] = pick(chance, ["", "measure"]);
    fault[3] = pick(chance, ["", "late"]);
    fault[4] = pick(chance, ["", "done"]);
    const rows = fault.map((kind, at) => {
      const owner = kind === "owner" ? "" : pick(chance, PEOPLE);
      sum.steps++;
      if (kind === "owner") sum.withoutOwner++;
      else people[owner] = (people[owner] ?? 0) + 1;
      if (kind === "late") sum.late++;
      if (kind === "done") sum.done++;
      if (kind === "owner") plant("owner-missing");
      if (kind === "measure") plant("measure-missing");
      if (kind === "late") plant("deadline-passed");
      return [
        `${VERBS[at % 4]!} ${THINGS[Math.floor(at / 4) % 4]!} in house ${plan + 1}, part ${at + 1}`,
        kind === "measure" ? "" : `${at + 3} of ${at + 5} finished`,
        owner,
        kind === "late" ? DAY - 200 : DAY + at,
        kind === "done" ? "done" : "not started",
      ];
    });
    const values = [["Action Steps", "Measures of Implementation", "Owner", "Deadline", "Status"], ...rows];
    write(join(folder, placeOf(plan)), writeWorkbookFile(values));
  }
  return { plans, broken: plantBroken(folder), ...sum, findings, people };
}

/** In several folders, with names that a link has to write in its own way. */
const placeOf = (plan: number): string =>
  `${["north", "south & west", "1 #2"][plan % 3]!}/${["school", "clinic", "library"][plan % 3]!} ${plan}.xlsx`;

function plantBroken(folder: string): number {
  const whole = Buffer.from(writeWorkbookFile([["Action Steps", "Owner", "Deadline"]]));
  const broken: Readonly<Record<string, Uint8Array | string>> = {
    "cut off.xlsx": whole.subarray(0, whole.length - 40),
    "empty.xlsx": "",
    "a letter.xlsx": "Dear all,\nthe fair is on Friday.\n",
    "half.xlsx": whole.subarray(0, 200),
    "old.xlsx": Buffer.from("d0cf11e0a1b11ae1", "hex"),
    "zip of nothing.xlsx": Buffer.from(`504b0506${"00".repeat(18)}`, "hex"),
    "nothing.csv": "",
    "list.csv": "Fruit,Price\nApples,3\nPears,4\n",
    "quote.csv": 'Action Steps,Owner\n"Hire a tutor,Ana\n',
    "blank.xlsx": writeWorkbookFile([]),
  };
  for (const [name, bytes] of Object.entries(broken)) write(join(folder, "old", name), bytes);
  return Object.keys(broken).length;
}

function write(file: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

const pick = <Item>(chance: () => number, items: readonly Item[]): Item => items[Math.floor(chance() * items.length)]!;

/** A linear congruential generator: numbers from 0 to 1, the same for the same seed. */
function startChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
