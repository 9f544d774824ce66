import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/repository";
import { ROOMS } from "./rooms";

/** What Stryker writes of a room: the part of it that is read here. */
interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
  status: string;
}

/** Counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

const SURVIVED = ["Survived", "NoCoverage"];

export const pathOfReport = (room: string): string => `dist/mutation/${room}.json`;

const readReport = (room: string): Report => JSON.parse(readFileSync(join(ROOT, pathOfReport(room)), "utf8")) as Report;

/** One line a room whose report exists, and one for all of them. */
export function sumUp(): readonly string[] {
  const rooms = ROOMS.filter(({ name }) => existsSync(join(ROOT, pathOfReport(name)))).map(({ name }) => ({
    name,
    statuses: Object.values(readReport(name).files).flatMap(({ mutants }) => mutants.map(({ status }) => status)),
  }));
  const all = { name: "all", statuses: rooms.flatMap(({ statuses }) => statuses) };
  return [...rooms, all].map(({ name, statuses }) => `${name}: ${describe(statuses)}`);
}

function describe(statuses: readonly string[]): string {
  const count = (...counted: readonly string[]): number => statuses.filter((status) => counted.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survived = count(...SURVIVED);
  const share = ((100 * killed) / (killed + survived)).toFixed(1);
  return `${killed + survived} mutants, ${killed} killed (${share} %), ${survived} survived`;
}

/**
 * Where mutants survived, as Stryker takes it (lines from 1, columns from 0): `src/values/people/people.ts:12:4-12:20`.
 * Files that have changed since are left out.
 */
export const listSurvivors = (room: string): readonly string[] =>
  Object.entries(readReport(room).files)
    .filter(([file, { source }]) => existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), "utf8") === source)
    .flatMap(([file, { mutants }]) =>
      mutants
        .filter(({ status }) => SURVIVED.includes(status))
        .map(
          ({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
        ),
    );

/** Keeps a report, to be put together with that of a later run of some of its mutants. */
export function keepReport(room: string): () => void {
  const kept = readReport(room);
  return () => {
    const later = readReport(room);
    for (const [file, { mutants }] of Object.entries(later.files)) {
      const statuses = new Map(mutants.map((mutant) => [keyOf(mutant), mutant.status]));
      for (const mutant of kept.files[file]?.mutants ?? [])
        mutant.status = statuses.get(keyOf(mutant)) ?? mutant.status;
    }
    writeFileSync(join(ROOT, pathOfReport(room)), JSON.stringify(kept));
  };
}

const keyOf = ({ mutatorName, replacement, location }: Mutant): string =>
  JSON.stringify([mutatorName, replacement, location]);
