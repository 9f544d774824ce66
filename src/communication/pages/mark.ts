import { fold } from "../../values/texts/fold";
import { checksum } from "../checksum";
import { type FixedLine, formatShown, type Key, type Line, type PageColumn } from "./page";

/**
 * What the hidden last cell of a line holds: which line it is, and a checksum of what the add-in wrote into each of its
 * cells.
 */
export interface Mark {
  readonly key: string;
  readonly checks: Checks;
}

/** Column id → checksum of what was written there; `""` where nothing was. */
export type Checks = Readonly<Partial<Record<string, string>>>;

/**
 * The first part of a mark. The checksums are in the order of the columns: a new column goes right before the mark, or
 * needs a new version.
 */
const VERSION = "v1";

export const computeCheck = (shown: string): string => (shown === "" ? "" : checksum(shown, 4));

export const computeKey = ({ group, text }: Key): string => checksum(`${fold(group)}\n${fold(text)}`, 8);

/** `built=3f9a0c2e-46348`, or `title` where there is nothing to remember. */
export const formatFixedKey = ({ id, state }: Pick<FixedLine, "id" | "state">): string =>
  state === undefined ? id : `${id}=${state}`;

/** `v1.3f9a0c2e.k2a1,,0f3c` */
export const formatMark = (columns: readonly PageColumn[], key: string, checks: Checks): string =>
  [
    VERSION,
    key,
    listCheckedColumns(columns)
      .map(({ id }) => checks[id] ?? "")
      .join(","),
  ].join(".");

/** A mark as `formatMark` wrote it; null for anything else. */
export function findMark(columns: readonly PageColumn[], text: string): Mark | null {
  const [version, key, checks = ""] = text.split(".");
  if (version !== VERSION || key === undefined) return null;
  const inOrder = checks.split(",");
  return {
    key,
    checks: Object.fromEntries(listCheckedColumns(columns).map(({ id }, index) => [id, inOrder[index] ?? ""])),
  };
}

/** The checksums of a line as it is written. */
export const computeChecks = (columns: readonly PageColumn[], line: Line): Checks =>
  Object.fromEntries(
    listCheckedColumns(columns).map((column) => [column.id, computeCheck(formatShown(column, line[column.id]))]),
  );

const listCheckedColumns = (columns: readonly PageColumn[]): readonly PageColumn[] =>
  columns.filter(({ kind }) => kind !== "mark");
