import type { Finding, Severity } from "../../src/rules/finding";
import { formatCounts, groupFindings } from "../../src/taskpane/findings";

const finding = (rule: string, severity: Severity, step: string): Finding => ({
  rule,
  title: `Title of ${rule}`,
  severity,
  step,
  cell: { row: 1, column: 1 },
  message: "",
  why: "",
  how: "",
  fixes: [],
  key: step,
  ignored: null,
});

const FINDINGS = [
  finding("step-vague", "tip", "Books"),
  finding("owner-missing", "error", "Hire a tutor"),
  finding("owner-missing", "error", "Books"),
];

test("the most severe group comes first", () => {
  expect(groupFindings(FINDINGS, "rule").map(({ title, findings }) => [title, findings.length])).toEqual([
    ["Title of owner-missing", 2],
    ["Title of step-vague", 1],
  ]);
  expect(groupFindings(FINDINGS, "step").map(({ title }) => title)).toEqual(["Books", "Hire a tutor"]);
});

test("what is about the plan has a group of its own", () => {
  expect(groupFindings([finding("plan-empty", "error", "")], "step")[0]?.title).toBe("The plan as a whole");
});

test("counts are written in words", () => {
  expect(formatCounts({ error: 2, warning: 0, tip: 1 })).toBe("2 errors, 1 tip");
  expect(formatCounts({ error: 0, warning: 0, tip: 0 })).toBe("");
});
