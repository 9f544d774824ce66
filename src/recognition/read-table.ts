import { findOwnTemplate } from "../plan/column-name";
import { NO_DATE_ORDERS } from "../plan/date-orders";
import type { Placed } from "../plan/placed";
import type { NotAPlan, Plan, UnnamedColumn } from "../plan/plan";
import { type Grid, valueAt } from "../sheet/grid";
import type { Template } from "../templates/template";
import { isError } from "../values/gaps/is-error";
import { applyNames, type NamedHeading } from "./choices/follow-columns";
import { nameOwnColumns } from "./choices/own-headings";
import type { ReadingChoices } from "./choices/sheet-choices";
import { askColumns } from "./columns/ask-columns";
import type { Candidate } from "./columns/candidate";
import { chooseColumns } from "./columns/choose-columns";
import { listPeopleInLetters } from "./columns/find-raci-matrix";
import { findRevisedDates } from "./columns/find-revised-dates";
import { nameColumns } from "./columns/name-columns";
import { profileColumns } from "./columns/profile-column";
import { readFollowUp } from "./columns/read-follow-up";
import { findTitle } from "./fields/find-title";
import { readFields } from "./fields/read-fields";
import { type Heading, leftOf, rightOf } from "./heading-rows/heading";
import { addSharedParts, addSharedRoles, findSharedColumns, keepFirstParts } from "./heading-rows/shared-columns";
import { judge } from "./judge";
import { readPartOf } from "./link-sub-plans";
import { matchTemplate } from "./match-template";
import { readSteps } from "./rows/read-steps";

interface Around {
  /** The plans that were read before. */
  readonly above: readonly Plan[];
  /** The last row that may belong to the table. */
  readonly to: number;
  /** Another table begins below that row. */
  readonly isFollowed: boolean;
  readonly choices: ReadingChoices;
  /** Every heading of the sheet's tables, folded. */
  readonly headings: ReadonlySet<string>;
  /** The heading whose cells say by their names what they are for, where the sheet has one. */
  readonly named: NamedHeading | null;
}

/** A table that is no plan, and why. */
export type NotThisTable = Pick<NotAPlan, "because" | "found">;

/** Reads the table below a heading as a plan; or says, in a sentence, why it is none. */
export function readTable(
  whole: Grid,
  heading: Heading,
  { above, to, isFollowed, choices, headings, named: pinned }: Around,
): Plan | NotThisTable {
  const shared = findSharedColumns(heading);
  const grid = keepFirstParts(whole, heading, shared);
  const table = findTable(grid, heading);
  const template = matchTemplate(grid, heading.cells, table?.name ?? null);
  const candidates = listCandidates(grid, heading, to);
  const inLetters = listPeopleInLetters(candidates);
  const forRoles = candidates.filter((one) => !inLetters.includes(one));
  const guessed = nameOwnColumns(nameColumns(forRoles, template), candidates, choices.own ?? {});
  const named = pinned?.row === heading.last ? applyNames(guessed, candidates, pinned) : guessed;
  const columns = addSharedRoles(chooseColumns(named, candidates, choices.columns ?? [], headings), shared);
  const { steps: first, sections } = readSteps({ grid, heading, columns, to, isFollowed });
  const revised = findRevisedDates(grid, candidates, columns);
  const steps = addSharedParts(revised ? first.withParts(revised) : first, whole, columns, shared);

  const isChosen = choices.isPlan === true || choices.headingRow !== undefined;
  const trouble = isChosen ? null : judge({ grid, heading, candidates, columns, steps, template });
  if (trouble !== null) {
    const { because, kind } = trouble;
    return { because, found: kind && { kind, headingRow: heading.last, columns } };
  }
  const unnamed = listUnnamed(candidates, columns, inLetters);
  const [ownTemplate = null] = (grid.names ?? []).flatMap(({ name }) => findOwnTemplate(name) ?? []);
  const fields = { ...above[0]?.fields, ...readFields(grid, firstRowAbove(heading, above), heading.first - 1) };
  const partOf = readPartOf(grid, fields["part-of"]);
  const otherErrors = findErrors(grid, steps.rows, unnamed);
  return {
    kind: "plan",
    sheet: grid.sheet,
    template: template?.id ?? null,
    ...(ownTemplate !== null && { ownTemplate }),
    headingRow: heading.last,
    columns,
    unnamed,
    steps,
    ...(otherErrors.length > 0 && { otherErrors }),
    sections,
    title: findTitle(grid, firstRowAbove(heading, above), heading.first - 1),
    questions: askColumns(columns, candidates),
    fields,
    table: table?.name ?? null,
    expects: expectationsOf(template),
    dateOrders: NO_DATE_ORDERS,
    lastNamesFirst: false,
    from1904: grid.from1904 ?? false,
    ...(partOf && { partOf }),
  };
}

/** The columns below a heading, each with what its cells look like down to a row. */
function listCandidates(grid: Grid, { cells, last }: Heading, to: number): readonly Candidate[] {
  const columns = cells.map(({ column }) => column);
  const profiles = profileColumns(grid, columns, last + 1, to);
  const read = cells.flatMap((cell, index): Candidate[] => {
    const profile = profiles[index];
    return profile ? [{ ...cell, profile }] : [];
  });
  return read.map((one) => readFollowUp(one, read));
}

/** The columns that say nothing a plan asks for; blank ones are none. */
const listUnnamed = (
  candidates: readonly Candidate[],
  columns: Plan["columns"],
  inLetters: readonly Candidate[],
): readonly UnnamedColumn[] =>
  candidates.flatMap((candidate): UnnamedColumn[] => {
    const { column, text, profile } = candidate;
    if ((text === "" && profile.count === 0) || columns.some((one) => one.column === column)) return [];
    return [{ heading: text, column, ...(inLetters.includes(candidate) && { isPersonInLetters: true }) }];
  });

function findErrors(grid: Grid, rows: Int32Array, columns: readonly UnnamedColumn[]): readonly Placed[] {
  const errors: Placed[] = [];
  for (const row of columns.length > 0 ? rows : [])
    for (const { column } of columns) {
      const value = valueAt(grid, { row, column });
      if (isError(value)) errors.push({ row, column, value });
    }
  return errors;
}

const findTable = ({ tables }: Grid, heading: Heading) =>
  tables.find(
    ({ rectangle: { row, column, columns } }) =>
      row === heading.last && column <= rightOf(heading) && leftOf(heading) < column + columns,
  );

/** Fields stand below the plan above, and not far from the heading. */
const firstRowAbove = ({ first }: Heading, above: readonly Plan[]): number =>
  Math.max(
    0,
    first - FIELD_ROWS,
    ...above
      .map(({ steps, headingRow }) => steps.at(-1)?.row ?? headingRow)
      .filter((row) => row < first)
      .map((row) => row + 1),
  );

const FIELD_ROWS = 25;

const expectationsOf = (template: Template | null): Plan["expects"] => ({
  columns: (template?.columns ?? []).flatMap(({ role, heading, optional }) =>
    role && optional === undefined ? [{ role, heading }] : [],
  ),
  fields: (template?.fields ?? []).map(({ field }) => field),
});
