import type { Steps } from "../../plan/plan";
import type { Role } from "../../plan/role";
import type { CellValue } from "../../sheet/cell";
import { keyOf, type Memory } from "../memory";
import { type Fact, kindOf, roleOf } from "./fact";
import { FACT_TESTS } from "./fact-tests";
import { remember } from "./remember";

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
}

/** So many rows are read column by column that they stay in the processor's cache meanwhile. */
const BLOCK = 512;

/** Reads the columns that are asked about, once, and files what holds for which step; yields how far it is, 0 to 1. */
export function* fileFacts(steps: Steps, { listed, tested }: AskedFacts, memory: Memory): Generator<number, Facts> {
  const asked = new Set([...listed, ...tested]);
  const columns = new Map<Role, FactColumn>();
  for (const role of new Set(Array.from(asked, roleOf))) {
    const facts = [...asked].filter((fact) => roleOf(fact) === role);
    const column = steps.length > 0 ? steps.cellAt(0, role)?.column : undefined;
    if (column !== undefined)
      columns.set(role, createColumn(facts, listed, steps.length, recallReader(facts, column, memory)));
  }

  const buffer: CellValue[] = [];
  for (let from = 0; from < steps.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, steps.length);
    for (const [role, column] of columns) {
      steps.readColumn(role, from, to, buffer);
      fileBlock(column, buffer, from, to);
    }
    yield to / steps.length;
  }
  return {
    list: (fact) => columns.get(roleOf(fact))?.lists.get(fact) ?? [],
    holds: (fact, index) => {
      const column = columns.get(roleOf(fact));
      return column !== undefined && ((column.bits[index] ?? 0) & (column.bitOf.get(fact) ?? 0)) !== 0;
    },
  };
}

/** The column of one role, with a bit for each fact that is asked. */
interface FactColumn {
  readonly bitOf: ReadonlyMap<Fact, number>;
  readonly bits: Uint16Array;
  readonly read: (value: CellValue) => number;
  /** The bits of the facts whose steps are listed. */
  readonly listedBits: number;
  readonly lists: ReadonlyMap<Fact, number[]>;
}

function createColumn(
  facts: readonly Fact[],
  listed: ReadonlySet<Fact>,
  length: number,
  read: FactColumn["read"],
): FactColumn {
  const bitOf = new Map(facts.map((fact, place) => [fact, 1 << place]));
  const own = facts.filter((fact) => listed.has(fact));
  return {
    bitOf,
    bits: new Uint16Array(length),
    read,
    listedBits: own.reduce((bits, fact) => bits | (bitOf.get(fact) ?? 0), 0),
    lists: new Map(own.map((fact) => [fact, []])),
  };
}

function recallReader(facts: readonly Fact[], column: number, memory: Memory): FactColumn["read"] {
  const key = keyOf(facts, column);
  const known = memory.readers.get(key);
  if (known) return known;
  const tests = facts.map((fact, place) => ({ bit: 1 << place, holds: FACT_TESTS[kindOf(fact)] }));
  const read = remember((value) => {
    let bits = 0;
    for (const { bit, holds } of tests) if (holds(value, memory, column)) bits |= bit;
    return bits;
  });
  memory.readers.set(key, read);
  return read;
}

function fileBlock(column: FactColumn, values: readonly CellValue[], from: number, to: number): void {
  const { bits, read, listedBits, lists, bitOf } = column;
  for (let index = from; index < to; index++) {
    const found = read(values[index - from] ?? "");
    bits[index] = found;
    if ((found & listedBits) !== 0)
      for (const [fact, list] of lists) if ((found & (bitOf.get(fact) ?? 0)) !== 0) list.push(index);
  }
}
