import type { Finding, Severity } from "../../src/rules/finding";
import { countFindings, groupFindings, sayCounts } from "../../src/taskpane/findings";

const finding = (rule: string, severity: Severity, step: string): Finding => ({
  rule,
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

test("the gravest group comes first", () => {
  expect(groupFindings(FINDINGS, "rule", (id) => id).map(({ title, findings }) => [title, findings.length])).toEqual([
    ["owner-missing", 2],
    ["step-vague", 1],
  ]);
  expect(groupFindings(FINDINGS, "step", (id) => id).map(({ title }) => title)).toEqual(["Books", "Hire a tutor"]);
});

test("what is about the plan has a group of its own", () => {
  expect(groupFindings([finding("plan-empty", "error", "")], "step", (id) => id)[0]?.title).toBe("The plan as a whole");
});

test("counts are said in words", () => {
  expect(sayCounts(countFindings(FINDINGS))).toBe("2 errors, 1 tip");
  expect(sayCounts(countFindings([]))).toBe("");
});
