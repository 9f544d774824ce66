import type { PlanColumn } from "../../plan/plan";
import { ROLES } from "../../plan/role";
import { isHeading } from "../../templates/name-facilitator";
import type { Template } from "../../templates/template";
import type { Candidate } from "./candidate";
import { doubtHeading } from "./doubt-heading";
import { nameByContent } from "./name-by-content";
import { nameDates, nameRemainingDate } from "./name-dates";
import { namePeople } from "./name-people";
import { nameGroup, nameMeasuresTaken, nameSteps } from "./name-steps";
import { type Naming, startNaming } from "./naming";

/**
 * Names the columns of a table, each role once: as its template does, by their headings as far as the cells bear them
 * out, then by what the cells look like.
 *
 * @param template the template the table was made from, or null
 * @returns the columns with a role, in the order of the sheet
 * @example
 * nameColumns(candidates, null).map(({ role }) => role) // ["number", "step", "owner", "deadline"]
 */
export function nameColumns(read: readonly Candidate[], template: Template | null): readonly PlanColumn[] {
  const naming = startNaming(read.map((one) => doubtHeading(one, read)));

  nameAsTemplate(naming, template);
  namePeople(naming, template);
  nameDates(naming);
  nameMeasuresTaken(naming);
  nameGroup(naming);
  naming.name(
    naming.candidates.findLast((one) => naming.isFree(one) && one.meaning?.sense === "notes"),
    "notes",
  );
  for (const role of ROLES) if (role !== "step" && role !== "section") naming.name(naming.findBest(role), role);
  nameSteps(naming);
  nameRemainingDate(naming);
  nameRemarks(naming);
  nameByContent(naming);
  naming.name(naming.findBest("measure") ?? naming.findBest("reason"), "step", 0.7);

  return naming.listColumns();
}

/** A description right of every column with a role says more about the step, as planners export it. */
function nameRemarks({ candidates, isFree, name, listColumns }: Naming): void {
  const detail = candidates.findLast(
    (one) => isFree(one) && one.meaning?.sense === "detail" && one.meaning.confidence >= CLEAR,
  );
  const named = listColumns();
  const asked = named.filter(({ role }) => role === "step" || role === "owner" || role === "deadline");
  if (detail && asked.length === 3 && named.every(({ column }) => column < detail.column)) name(detail, "notes", 0.75);
}

/** “Description”, “Card Description”, and not “Board Name”. */
const CLEAR = 0.75;

function nameAsTemplate({ candidates, isFree, nameSurely }: Naming, template: Template | null): void {
  for (const { role, heading } of template?.columns ?? []) {
    const same = candidates.find(
      (one) => isFree(one) && (isHeading(heading, one.text) || isHeading(heading, one.full)),
    );
    if (role) nameSurely(same, role);
  }
}
