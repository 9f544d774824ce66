import type { Amendment } from "../sheet/amendment";
import type { Grid } from "../sheet/grid";
import { amendPage } from "./amend-page";
import type { Changes } from "./changes";
import type { CommunicationPlan } from "./communication-plan";
import { communicationPage, readState, SCHEDULE, type BuiltState } from "./communication-page";
import { findPage } from "./read-page";

export interface CommunicationRefresh {
  readonly amendment: Amendment;
  /** What happened to the lines of the schedule. */
  readonly changes: Changes;
}

/**
 * What to change on a Communication Plan sheet so that it says what the plan says now. Nothing that people typed is written over,
 * and their rows, columns and widths stay as they are. Null where the sheet holds no communication plan.
 */
export function refreshCommunicationPlan(plan: CommunicationPlan, grid: Grid): CommunicationRefresh | null {
  const amended = amendPage(communicationPage(plan), grid);
  const changes = amended?.changes[SCHEDULE];
  return amended && changes ? { amendment: amended.amendment, changes } : null;
}

/**
 * What a Communication Plan sheet was built from; null for any other sheet. Pass `since` on to `buildCommunicationPlan`; where the
 * plan's `fingerprint` is another by now, the sheet is older than the plan.
 */
export function findBuilt(grid: Grid): BuiltState | null {
  const read = findPage(communicationPage(NO_PLAN), grid);
  const built = read?.fixed.get("built");
  return built ? readState(built.state) : null;
}

const NO_PLAN: CommunicationPlan = { sheets: [], today: 0, since: 0, fingerprint: "", audiences: [], communications: [], notCovered: [] };
