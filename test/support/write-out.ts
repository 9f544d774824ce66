import type { Finding } from "../../src/rules/finding";

/** A finding with all that it says when it is read, as plain data that can be compared. */
export const writeOut = (finding: Finding): Finding => ({
  rule: finding.rule,
  title: finding.title,
  severity: finding.severity,
  cell: finding.cell,
  step: finding.step,
  message: finding.message,
  ...(finding.guessed && { guessed: finding.guessed }),
  why: finding.why,
  how: finding.how,
  fixes: finding.fixes,
  key: finding.key,
  ignored: finding.ignored,
});
