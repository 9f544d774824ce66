import type { Steps } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { CellValue } from "../../sheet/cell";
import { keyOf, type Memory } from "../memory";
import { type Column, createColumn, readBlock } from "./column";
import { type Contents, createContents } from "./contents";
import { type Fact, kindOf, roleOf } from "./fact";
import { FACT_TESTS } from "./fact-tests";

/** What is asked of a plan's cells. */
export interface AskedFacts {
  /** The facts that rules start from: their steps are listed. */
  readonly listed: ReadonlySet<Fact>;
  /** The facts that are only asked of single steps. */
  readonly tested: ReadonlySet<Fact>;
}

/** What holds for the cells of a plan. */
export interface Facts {
  /** The places of the steps for which a listed fact holds, ascending. */
  list(fact: Fact): readonly number[];
  /** False too where the fact's role has no column. */
  holds(fact: Fact, index: number): boolean;
  /** The column of a role; undefined where the plan has none. */
  column(role: Role): Column | undefined;
}

/** So many rows are read column by column that they stay in the processor's cache meanwhile. */
const BLOCK = 256;

/** Reads the columns that are asked about, once, and files what holds for which step; yields how far it is, 0 to 1. */
export function* fileFacts(steps: Steps, asked: AskedFacts, memory: Memory): Generator<number, Facts> {
  const filed = new Map<Role, FiledColumn>();
  for (const group of groupByRole(asked)) {
    const column = findColumn(steps, group.role, group.facts, memory);
    if (column) filed.set(group.role, startFiling(column, group));
  }

  const buffer: CellValue[] = [];
  for (let from = 0; from < steps.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, steps.length);
    for (const [role, one] of filed) {
      steps.readColumn(role, from, to, buffer);
      readBlock(one.column, buffer, from, to);
      fileBlock(one, from, to);
    }
    yield to / steps.length;
  }
  const others = new Map<Role, Column | undefined>();
  return {
    list: (fact) => filed.get(roleOf(fact))?.lists.find((one) => one.fact === fact)?.steps ?? [],
    holds: (fact, index) => {
      const one = filed.get(roleOf(fact));
      return one !== undefined && ((one.column.bits[index] ?? 0) & (one.group.bitOf.get(fact) ?? 0)) !== 0;
    },
    column: (role) => {
      const known = filed.get(role)?.column ?? others.get(role);
      if (known || others.has(role)) return known;
      const column = readWholeColumn(steps, role, memory);
      others.set(role, column);
      return column;
    },
  };
}

/** The column of one role, with a bit for each fact that is asked. */
interface FiledColumn {
  readonly column: Column;
  readonly group: FactGroup;
  readonly lists: readonly { readonly fact: Fact; readonly bit: number; readonly steps: number[] }[];
}

/** What is asked of the cells of one role. */
interface FactGroup {
  readonly role: Role;
  readonly facts: readonly Fact[];
  readonly bitOf: ReadonlyMap<Fact, number>;
  readonly listed: readonly Fact[];
  /** The bits of the facts whose steps are listed. */
  readonly listedBits: number;
}

const GROUPS = new WeakMap<AskedFacts, readonly FactGroup[]>();

/** Made once of what is asked, however often it is. */
function groupByRole(asked: AskedFacts): readonly FactGroup[] {
  const known = GROUPS.get(asked);
  if (known) return known;
  const all = [...new Set([...asked.listed, ...asked.tested])];
  const groups = [...new Set(all.map(roleOf))].map((role): FactGroup => {
    const facts = all.filter((fact) => roleOf(fact) === role);
    const bitOf = new Map(facts.map((fact, place) => [fact, 1 << place]));
    const listed = facts.filter((fact) => asked.listed.has(fact));
    return { role, facts, bitOf, listed, listedBits: listed.reduce((bits, fact) => bits | (bitOf.get(fact) ?? 0), 0) };
  });
  GROUPS.set(asked, groups);
  return groups;
}

const startFiling = (column: Column, group: FactGroup): FiledColumn => ({
  column,
  group,
  lists: group.listed.map((fact) => ({ fact, bit: group.bitOf.get(fact) ?? 0, steps: [] })),
});

function fileBlock({ column, group: { listedBits }, lists }: FiledColumn, from: number, to: number): void {
  const { bits } = column;
  for (let index = from; index < to; index++) {
    const found = bits[index] ?? 0;
    if ((found & listedBits) !== 0) for (const { bit, steps } of lists) if ((found & bit) !== 0) steps.push(index);
  }
}

function findColumn(steps: Steps, role: Role, facts: readonly Fact[], memory: Memory): Column | undefined {
  const column = steps.length > 0 ? steps.cellAt(0, role)?.column : undefined;
  return column === undefined ? undefined : createColumn(steps, role, recallContents(facts, column, memory));
}

/** A column of which no fact was asked. */
function readWholeColumn(steps: Steps, role: Role, memory: Memory): Column | undefined {
  const column = findColumn(steps, role, [], memory);
  if (!column) return undefined;
  const values: CellValue[] = [];
  steps.readColumn(role, 0, steps.length, values);
  readBlock(column, values, 0, steps.length);
  return column;
}

function recallContents(facts: readonly Fact[], column: number, memory: Memory): Contents {
  const key = keyOf(facts, column);
  const known = memory.contents.get(key);
  if (known) return known;
  const tests = facts.map((fact, place) => ({ bit: 1 << place, holds: FACT_TESTS[kindOf(fact)] }));
  const contents = createContents((value) => {
    let bits = 0;
    for (const { bit, holds } of tests) if (holds(value, memory, column)) bits |= bit;
    return bits;
  });
  memory.contents.set(key, contents);
  return contents;
}
