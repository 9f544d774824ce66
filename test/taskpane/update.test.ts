import type { Finding } from "../../src/rules/finding";
import { readVerdict } from "../../src/rules/verdict";
import { INITIAL, type State } from "../../src/taskpane/state";
import { type Event, update } from "../../src/taskpane/update";

const finding: Finding = {
  rule: "owner-missing",
  title: "Missing owner",
  severity: "error",
  cell: { row: 2, column: 3 },
  step: "Hire a math tutor",
  message: "“Hire a math tutor” has no owner.",
  why: "",
  how: "",
  fixes: [],
  key: "Hire a math tutor",
  ignored: null,
};

const plan = { kind: "not-a-plan", sheet: "Plan", because: "", found: null } as const;
const choices = { version: 4, rules: { severities: {}, ignored: [] }, sheets: {} } as const;
const checked = (findings: readonly Finding[]): Event => ({
  type: "checked",
  at: "14:05",
  outcome: {
    choices,
    sheetsInPart: [],
    monthFirst: false,
    verdict: readVerdict(plan, findings),
    merges: {},
    painted: {},
    checks: [{ sheet: "Plan", plan, findings, verdict: readVerdict(plan, findings), notHighlighted: null }],
  },
});

const after = (...events: readonly Event[]): State => events.reduce(update, INITIAL);

test("a finding stays open over a new check as long as it holds", () => {
  const opened = after(checked([finding]), { type: "finding-opened", opened: { plan: 0, finding } });
  expect(
    update(opened, checked([{ ...finding, message: "“Hire a math tutor” still has no owner." }])).opened?.finding
      .message,
  ).toContain("still");
  expect(update(opened, checked([])).opened).toBeNull();
  expect(update(opened, checked([{ ...finding, ignored: "The board decides in May." }])).opened).toBeNull();
});

test("a change of the workbook makes the check stale, a new check makes it fresh", () => {
  const stale = after(checked([]), { type: "workbook-changed" });
  expect(stale.check?.stale).toBe(true);
  expect(update(stale, checked([])).check?.stale).toBe(false);
  expect(after({ type: "workbook-changed" }).check).toBeNull();
});

test("a check whose sheets cannot be read again says so until the next", () => {
  const lost = after(checked([finding]), { type: "sheet-lost" });
  expect(lost.check?.lost).toBe(true);
  expect(update(lost, checked([])).check?.lost).toBe(false);
});

test("progress and waiting are told only while something is done", () => {
  expect(after({ type: "work-progressed", share: 0.5 }, { type: "work-waits", waiting: "editing" }).work).toBeNull();
  expect(
    after({ type: "work-started", title: "Checking the plan…", share: 0 }, { type: "work-progressed", share: 0.5 })
      .work,
  ).toEqual({
    title: "Checking the plan…",
    share: 0.5,
    waiting: null,
  });
});

describe("the plans that a communication plan is drawn from", () => {
  const surveyed = (...sheets: readonly (readonly [string, boolean])[]): Event => ({
    type: "surveyed",
    survey: {
      built: null,
      sheets: sheets.map(([sheet, isChosen]) => ({
        sheet,
        steps: 5,
        saysWhomToTell: true,
        namesAudience: true,
        isChosen,
      })),
    },
  });

  test("are at first those of the last time", () =>
    expect(after(surveyed(["School", true], ["Library", false])).leftOut).toEqual(["Library"]));

  test("stay as they were chosen in the pane, and a new one is drawn from", () => {
    const chosen = after(
      surveyed(["School", true], ["Library", false]),
      { type: "plan-chosen", sheet: "School", on: false },
      { type: "plan-chosen", sheet: "Library", on: true },
    );
    expect(update(chosen, surveyed(["School", true], ["Library", false], ["Clinic", true])).leftOut).toEqual([
      "School",
    ]);
  });
});
