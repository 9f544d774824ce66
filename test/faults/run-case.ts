import { readPlans } from "../../src/commands/reading/read-plans";
import { understandStore } from "../../src/commands/store/read-store";
import { run } from "../../src/excel/run";
import { readStore } from "../../src/excel/store";
import { startHost } from "../../src/host/host";
import { closeExcel, openExcel } from "../support/genuine-office";
import { type OpenPane, openPane } from "../support/open-pane";
import { type CoAuthor, edit, ON_THE_PLAN, type Snapshot, takeSnapshot } from "./co-author";
import { type Fault, makeFaulty } from "./faulty-host";
import type { Scenario } from "./scenario";

const TODAY = 46348; // 22 November 2026

/** One thing that goes wrong, or is changed by a co-author, while a user does something. */
export interface Case {
  readonly scenario: Scenario;
  readonly batch: number;
  readonly fault: Fault;
  readonly code: string;
  readonly edit: string;
  /** How many actions of a batch that is half done are; by default half of them. */
  readonly actions?: number;
}

/** What is right in a workbook: the ways in which it may look before and after. */
export interface Outcomes {
  /** How many batches the action takes. */
  readonly batches: number;
  readonly before: Snapshot;
  readonly done: Snapshot;
}

/** Who changes the workbook meanwhile. */
export const coAuthorOf = ({ coAuthor = ON_THE_PLAN }: Scenario): CoAuthor => coAuthor;

interface World {
  readonly pane: OpenPane;
  readonly host: ReturnType<typeof makeFaulty>;
}

async function withWorld<Result>(scenario: Scenario, work: (world: World) => Promise<Result>): Promise<Result> {
  const host = makeFaulty(startHost());
  openExcel(host);
  const pane = openPane(TODAY);
  try {
    await scenario.setUp(pane);
    await scenario.prepare?.(pane);
    return await work({ pane, host });
  } finally {
    closeExcel();
  }
}

/** All that is typed in the workbook, and what it keeps of what the user does. */
const look = ({ keeps, counts }: Scenario, host: World["host"]): Promise<Snapshot> =>
  host.aside(async () => {
    const typed = await takeSnapshot();
    const kept = keeps && JSON.stringify([keeps((await understandStore(await run(readStore))).choices)]);
    const plans = counts && JSON.stringify(await listPlanSheets());
    return { ...typed, ...(kept && { "(kept)": kept }), ...(plans && { "(plans)": plans }) };
  });

const listPlanSheets = async (): Promise<readonly string[]> =>
  (await readPlans("all")).sheets.flatMap(({ grid, plans }) => ("kind" in plans ? [] : [grid.sheet]));

/** What an action does where nothing goes wrong: alone, before a co-author's edit, and after it. */
export async function readOutcomes(scenario: Scenario, name: string): Promise<readonly Outcomes[]> {
  const first = await withWorld(scenario, async ({ pane, host }) => {
    const before = await look(scenario, host);
    host.begin();
    await scenario.act(pane);
    const batches = host.count();
    const done = await look(scenario, host);
    await host.aside(() => edit(coAuthorOf(scenario), name));
    return { batches, before, done, doneThenEdited: await look(scenario, host) };
  });
  const second = await withWorld(scenario, async ({ pane, host }) => {
    await host.aside(() => edit(coAuthorOf(scenario), name));
    const before = await look(scenario, host);
    await scenario.prepare?.(pane);
    await scenario.act(pane);
    return { before, done: await look(scenario, host) };
  });
  const { batches } = first;
  return [
    { batches, before: first.before, done: first.done },
    { batches, before: second.before, done: second.done },
    { batches, before: second.before, done: first.doneThenEdited },
  ];
}

/** What is wrong with a case; empty where all is well. */
export async function runCase(one: Case, outcomes: readonly Outcomes[]): Promise<readonly string[]> {
  return withWorld(one.scenario, async ({ pane, host }) => {
    const wrong: string[] = [];
    const { fault, code, batch } = one;
    host.begin({
      batch,
      fault,
      code,
      ...(one.actions !== undefined && { actions: one.actions }),
      edit: () => edit(coAuthorOf(one.scenario), one.edit),
      onNoAnswer: () => setTimeout(pane.stop, 20),
    });
    await one.scenario.act(pane);
    host.begin();

    const snapshot = await look(one.scenario, host);
    const state = judge(one, snapshot, outcomes);
    const { notice, work } = pane.state();
    if (work) wrong.push("the pane still works");
    if (state === "neither") wrong.push(`half done: ${difference(snapshot, outcomes)}`);
    if (state === "done" && notice?.kind === "error" && !isBefore(snapshot, outcomes))
      wrong.push(`done, but told: ${notice.text}`);
    if (fault !== "none" && state === "before" && changes(outcomes) && !notice)
      wrong.push("not done, and nothing said");

    await one.scenario.prepare?.(pane);
    await one.scenario.act(pane);
    const again = await look(one.scenario, host);
    const isWell =
      judge(one, again, outcomes) === "done" || isRefused(one) || (state === "done" && one.scenario.addsAgain);
    if (!isWell) wrong.push(`after trying again: ${difference(again, outcomes)}`);
    return wrong;
  });
}

/** A protected sheet stays as it is. */
const isRefused = ({ edit: name }: Case): boolean => name === "protects the sheet" || name === "renames the sheet";

const changes = (outcomes: readonly Outcomes[]): boolean =>
  outcomes.some(({ before, done }) => JSON.stringify(before) !== JSON.stringify(done));

type State = "before" | "done" | "neither";

function judge({ scenario, edit: name }: Case, snapshot: Snapshot, outcomes: readonly Outcomes[]): State {
  const built = name === "nothing" ? [] : (scenario.built ?? []);
  if (outcomes.some(({ done }) => isSame(snapshot, done, built))) return "done";
  return isBefore(snapshot, outcomes) ? "before" : "neither";
}

const isBefore = (snapshot: Snapshot, outcomes: readonly Outcomes[]): boolean =>
  outcomes.some(({ before }) => isSame(snapshot, before));

/**
 * The hidden sheet of lists does not count: it is no part of what the user sees. Of the sheets in `built` it counts
 * that they exist.
 */
function isSame(a: Snapshot, b: Snapshot, built: readonly string[] = []): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  names.delete("Action Plan Lists");
  return [...names].every((name) => a[name] === b[name] || (built.includes(name) && name in a && name in b));
}

function difference(snapshot: Snapshot, outcomes: readonly Outcomes[]): string {
  const sheets = Object.keys(snapshot).map((name) => {
    const known = outcomes.some(({ before, done }) => [before[name], done[name]].includes(snapshot[name]));
    return `${name}${known ? "" : ` ≠ ${snapshot[name]?.slice(0, 300) ?? ""}`}`;
  });
  return sheets.join(", ");
}
