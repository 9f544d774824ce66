import type { Role } from "../../src/plan/role";
import { recognize } from "../../src/recognition/recognize";
import { runRules } from "../../src/rules/run-rules";
import { readDrawing } from "../support/drawing";
import { WORLD } from "../support/expect-findings";

/** What each step says for some roles, a line a step. */
function readCells(drawing: string, ...roles: readonly Role[]): readonly string[] {
  const plans = recognize(readDrawing(drawing).grid);
  if ("kind" in plans) return [plans.because];
  return plans.flatMap(({ steps }) => steps.map((step) => roles.map((role) => String(step[role]?.value)).join(" | ")));
}

const ASKED = [
  "ACTION: description (what) & deadlines (when)",
  "Someone from the group can lead this action (who)",
  "Someone from the group can mobilize someone else to lead this action (who)",
  "No one from the group can mobilize someone [only add this column as a last resort]",
];
const GUIDED = [
  "",
  "Who is responsible to lead?",
  String.raw`Who is responsible to mobilize?\n\nWho is to be mobilized to lead?`,
  String.raw`[Facilitator name] is responsible\n\nWho is to be mobilized to lead?`,
];

const RECORD = String.raw`
  | Interest Group Name (if applicable): | Clinic | | |
  | | Who can lead this action? | | |
  | ${ASKED.join(" | ")} |
  | ${GUIDED.join(" | ")} |
  | Action 1\nWhat: Put up signs\nWhen: 1 March 2027 | Ann Lee | | |
  | Action 2\nWhat: Win a bus line\nWhen: | | Olga P to mobilize City Transport | |
  | Action 3\nWhat: Plant ten trees\nWhen: May | | | Lena H → Town gardener |
  | Action 4\nWhat:\nWhen: | | | |`;

test("an action record as it was published: a cell says what and when, another who mobilizes whom", () => {
  expect(readCells(RECORD, "step", "deadline", "lead")).toEqual([
    "Put up signs | 1 March 2027 | Ann Lee",
    "Win a bus line |  | ",
    "Plant ten trees | May | ",
  ]);
  expect(readCells(RECORD, "mobilizer", "mobilized", "facilitator", "facilitator-mobilized")).toEqual([
    " |  |  | ",
    "Olga P | City Transport |  | ",
    " |  | Lena H | Town gardener",
  ]);
});

const heading = (communication: string) => `
  | Action Step | By Whom | By When | Resources Needed | ${communication} | Key Performance Indicators (KPIs) |
  | What needs to be done? | Who will be responsible? | What date? | | ${TO_INFORM} | |`;

const TO_INFORM = "What individuals and organizations should be informed? Who is responsible?";

test.each([
  ["Parents, by Omar Haddad", "Parents | Omar Haddad"],
  ["Omar Haddad: parents; teachers", "parents; teachers | Omar Haddad"],
  [String.raw`Omar Haddad\nThe town council`, "The town council | Omar Haddad"],
  ["Parents and neighbours", "Parents and neighbours | "],
  ["Omar Haddad", " | Omar Haddad"],
])("who is told and by whom, in one cell: %s", (cell, said) => {
  for (const words of ["Communication Plan By Whom Target Audience", "Communication: who informs which audience?"])
    expect(
      readCells(
        `${heading(words)}
         | Agree on a safe route | Ines Costa | 2027-01-10 | A decision | ${cell} | Decision in the minutes |
         | Train the crossing guards | Lena Berg | 2027-02-10 | $18k | | 8 guards |`,
        "audience",
        "communicator",
      )[0],
    ).toBe(said);
});

test("no fix writes one part of such a cell over the other", () => {
  const plans = recognize(
    readDrawing(`${heading("Communication Plan By Whom Target Audience")}
      | Agree on a safe route | Ines Costa | 2027-01-10 | A decision | Parents, by "Omar  " | Decision |`).grid,
  );
  const findings = "kind" in plans ? [] : plans.flatMap((plan) => runRules(plan, WORLD));
  const written = findings.flatMap(({ fixes }) => fixes.filter((fix) => fix.kind === "write" && fix.cell.column === 4));
  expect(written).toEqual([]);
});
