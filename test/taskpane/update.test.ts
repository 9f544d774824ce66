import type { Finding } from "../../src/rules/finding";
import { readVerdict } from "../../src/rules/verdict";
import { listFixed } from "../../src/taskpane/count-fixed";
import type { Event } from "../../src/taskpane/event";
import { listWalk } from "../../src/taskpane/findings";
import { isBeingCheckedAgain } from "../../src/taskpane/keep-checking";
import { INITIAL, type State } from "../../src/taskpane/state";
import { update } from "../../src/taskpane/update";
import { findDoubt } from "../../src/taskpane/views/check/verdict";

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

const hire = finding;
const train: Finding = { ...finding, cell: { row: 3, column: 3 }, step: "Train the tutors", key: "Train the tutors" };
const vague: Finding = { ...train, rule: "step-vague", title: "Vague step", severity: "tip" };
const places = ({ opened }: State) => opened && [opened.finding.rule, opened.finding.key];

describe("one card at a time", () => {
  test("the first finding is open after a check that somebody asked for", () => {
    expect(places(after(checked([hire, train])))).toEqual(["owner-missing", "Hire a math tutor"]);
    const closed = after(checked([hire, train]), { type: "finding-opened", opened: null });
    expect(update(closed, checked([hire, train])).opened).toBeNull();
    expect(update(update(closed, { type: "check-wanted", scope: "active" }), checked([train])).opened).not.toBeNull();
  });

  test("once it is fixed the next one is open, and after the last one the one before", () => {
    const first = after(checked([hire, train, vague]));
    expect(places(update(first, checked([train, vague])))).toEqual(["owner-missing", "Train the tutors"]);
    const last = after(checked([hire, train, vague]), { type: "finding-opened", opened: { plan: 0, finding: vague } });
    expect(places(update(last, checked([hire, train])))).toEqual(["owner-missing", "Train the tutors"]);
    expect(update(first, checked([])).opened).toBeNull();
  });

  test("a tile lists only its severity, opens the first of these, and pressed again lists all", () => {
    const tips = after(checked([hire, train, vague]), { type: "filter-chosen", filter: "tip" });
    expect(places(tips)).toEqual(["step-vague", "Train the tutors"]);
    expect(listWalk(tips)).toHaveLength(1);
    expect(listWalk(update(tips, { type: "filter-chosen", filter: null }))).toHaveLength(3);
    expect(update(tips, { type: "check-wanted", scope: "active" }).filter).toBeNull();
  });
});

describe("what is fixed since the first check", () => {
  test("is counted by rule, wherever the rows are now", () => {
    const moved: Finding = { ...train, cell: { row: 9, column: 3 } };
    const state = after(checked([hire, train, vague]), checked([moved]));
    expect(listFixed(state)).toEqual([
      { title: "Missing owner", count: 1 },
      { title: "Vague step", count: 1 },
    ]);
    expect(listFixed(update(state, checked([hire, train, vague])))).toEqual([]);
  });

  test("is neither what the team ignores nor what a rule that is turned off found", () => {
    expect(listFixed(after(checked([hire]), checked([{ ...hire, ignored: "The board decides in May." }])))).toEqual([]);
    const off = after(checked([hire]), checked([]), {
      type: "choices-changed",
      choices: { ...choices, rules: { ...choices.rules, severities: { "owner-missing": "off" } } },
    });
    expect(listFixed(off)).toEqual([]);
  });
});

test("a change of the workbook makes the check stale, a new check makes it fresh", () => {
  const stale = after(checked([]), { type: "workbook-changed" });
  expect(stale.check?.stale).toBe(true);
  expect(update(stale, checked([])).check?.stale).toBe(false);
  expect(after({ type: "workbook-changed" }).check).toBeNull();
});

test("a change during a check leaves that check stale, and the next one makes it fresh", () => {
  const begun = after(checked([]), { type: "workbook-changed" }, { type: "check-begun" });
  const overtaken = update(update(begun, { type: "workbook-changed" }), checked([]));
  expect(overtaken.check?.stale).toBe(true);
  expect(update(update(overtaken, { type: "check-begun" }), checked([])).check?.stale).toBe(false);
});

test("until a changed plan is checked again, its verdict is in doubt, and it says so if that is not to come", () => {
  const changed = after(checked([]), { type: "workbook-changed" });
  expect([isBeingCheckedAgain(changed), findDoubt(changed)]).toEqual([true, null]);
  const left = update(changed, { type: "check-left" });
  expect(findDoubt(left)).toBe("The last check did not come to its end. Check again.");
  expect(findDoubt(update(left, checked([])))).toBeNull();
  expect(isBeingCheckedAgain(after(checked([])))).toBe(false);
  expect(after(checked([]), { type: "check-left" }).check?.unfinished).toBe(false);

  const off = update(changed, { type: "keep-checking", on: false });
  expect([isBeingCheckedAgain(off), findDoubt(off)]).toEqual([
    false,
    "The workbook has changed since this check. Check again.",
  ]);
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

test("the pane opens on the place that fits the workbook, unless somebody has chosen another by then", () => {
  expect(INITIAL.tab).toBeNull();
  expect(after({ type: "opened", tab: "plan" }).tab).toBe("plan");
  expect(after({ type: "tab-chosen", tab: "review" }, { type: "opened", tab: "plan" }).tab).toBe("review");
  expect(after({ type: "check-wanted", scope: "plans" }, { type: "opened", tab: "insert" }).tab).toBe("check");
});
