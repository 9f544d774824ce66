import { isReady } from "../../rules/verdict";
import type { DeskLine, FindingLine, PlanLine } from "../desk-line";
import type { ReportSource } from "./write-sarif";

/**
 * The verdicts as JUnit’s XML, as programs read it that show which tests have failed: a file is a suite, a plan a test.
 * It fails where the plan may not be submitted; what could not be read is an error.
 * Source: https://github.com/jenkinsci/xunit-plugin, junit-10.xsd
 */
export function* writeJunit({ lines }: Pick<ReportSource, "lines">): Generator<string> {
  const sum = { tests: 0, failures: 0, errors: 0 };
  for (const line of lines()) {
    const { tests, failures, errors } = countCases(line);
    sum.tests += tests;
    sum.failures += failures;
    sum.errors += errors;
  }
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="action-plan"${writeCounts(sum)}>\n`;
  for (const line of lines()) {
    yield `<testsuite name="${escapeXml(line.file)}"${writeCounts(countCases(line))}>\n`;
    if (line.unread !== null) yield writeCase(line.file, line.file, writeTrouble("error", line.unread, line.unread));
    for (const plan of line.plans) yield writeCase(line.file, `${plan.sheet}: ${plan.name}`, judge(plan));
    yield "</testsuite>\n";
  }
  yield "</testsuites>\n";
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
}

const countCases = ({ unread, plans }: DeskLine): Counts => ({
  tests: plans.length + (unread === null ? 0 : 1),
  failures: plans.filter(isFailed).length,
  errors: plans.filter(isWithoutVerdict).length + (unread === null ? 0 : 1),
});

const isWithoutVerdict = ({ verdict }: PlanLine): boolean => verdict.kind === "none";
const isFailed = (plan: PlanLine): boolean => !isWithoutVerdict(plan) && !isReady(plan.verdict);

const writeCounts = ({ tests, failures, errors }: Counts): string =>
  ` tests="${tests}" failures="${failures}" errors="${errors}"`;

const writeCase = (file: string, name: string, content: string): string =>
  `<testcase classname="${escapeXml(file)}" name="${escapeXml(name)}">${content}</testcase>\n`;

/** Errors make the failure; what else was found is what the test prints. */
function judge(plan: PlanLine): string {
  const open = plan.findings.filter(({ ignored }) => ignored === null);
  const list = (isError: boolean): string =>
    open
      .filter(({ severity }) => (severity === "error") === isError)
      .map(writeFinding)
      .join("\n");
  const { title, because } = plan.verdict;
  const others = list(false);
  return [
    isFailed(plan) ? writeTrouble("failure", title, list(true) || title) : "",
    isWithoutVerdict(plan) ? writeTrouble("error", because ?? title, because ?? title) : "",
    others === "" ? "" : `<system-out>${escapeXml(others)}</system-out>`,
  ].join("");
}

const writeTrouble = (kind: "failure" | "error", message: string, text: string): string =>
  `<${kind} type="${kind === "failure" ? "not-ready" : "no-verdict"}" message="${escapeXml(message)}">` +
  `${escapeXml(text)}</${kind}>`;

/** `B4 error: “Hire a tutor” has no owner. [owner-missing]` */
const writeFinding = ({ cell, severity, message, rule }: FindingLine): string =>
  `${cell} ${severity}: ${message} [${rule}]`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For the text of an element and for an attribute; what XML cannot write is left out. */
const escapeXml = (text: string): string =>
  text.replaceAll(UNWRITABLE, "").replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? "");

const UNWRITABLE = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu;
