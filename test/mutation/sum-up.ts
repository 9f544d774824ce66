import { existsSync, readFileSync } from "node:fs";
import { ROOMS } from "./rooms";

/** What Stryker writes of a room: the part of it that is counted. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

export const pathOfReport = (room: string): string => `dist/mutation/${room}.json`;

/** One line a room whose report exists, and one for all of them. */
export function sumUp(): readonly string[] {
  const rooms = ROOMS.filter(({ name }) => existsSync(pathOfReport(name))).map(({ name }) => ({
    name,
    statuses: readStatuses(pathOfReport(name)),
  }));
  const all = { name: "all", statuses: rooms.flatMap(({ statuses }) => statuses) };
  return [...rooms, all].map(({ name, statuses }) => `${name}: ${describe(statuses)}`);
}

const readStatuses = (path: string): readonly string[] =>
  Object.values((JSON.parse(readFileSync(path, "utf8")) as Report).files).flatMap(({ mutants }) =>
    mutants.map(({ status }) => status),
  );

function describe(statuses: readonly string[]): string {
  const count = (...counted: readonly string[]): number => statuses.filter((status) => counted.includes(status)).length;
  const killed = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  const share = ((100 * killed) / (killed + survived)).toFixed(1);
  return `${killed + survived} mutants, ${killed} killed (${share} %), ${survived} survived`;
}
