import type { Day } from "../../sheet/serial-date";
import { identifyProfile, listOwnSeverities } from "../profile/describe-profile";
import type { CheckOutcome } from "./check-outcome";
import { describeCheck } from "./describe-check";
import { describeSteps } from "./describe-steps";

/**
 * A check of a workbook as plain data for other programs, in the second format: the verdict and what the team has
 * waived, and of each step what every cell says and how it is read. Rows count from 1; columns and cells are in A1
 * letters, days are like `2027-03-01`.
 */
export function describeOutcome({ checks, verdict, choices, sheetsInPart, monthFirst }: CheckOutcome, today: Day) {
  const { kind, title, because, counts, sheetsLeftOut } = verdict;
  const severities = listOwnSeverities(choices);
  return {
    format: 2,
    ...(choices.profile && { profile: identifyProfile(choices.profile) }),
    verdict: { kind, title, because, errors: counts.error, warnings: counts.warning, tips: counts.tip },
    waivers: checks.flatMap(({ sheet, findings }) =>
      findings.flatMap(({ rule, step, message, ignored }) =>
        ignored === null ? [] : [{ sheet, rule, step, message, reason: ignored }],
      ),
    ),
    rulesOff: severities.flatMap(([rule, severity]) => (severity === "off" ? [rule] : [])),
    severities: Object.fromEntries(severities.filter(([, severity]) => severity !== "off")),
    sheetsLeftOut: sheetsLeftOut === 0 ? [] : listLeftOut(choices.sheets),
    sheetsInPart,
    questions: checks.flatMap(({ sheet, findings }) =>
      findings.flatMap(({ rule, message, ignored }) =>
        rule === "column-unsure" && ignored === null ? [{ sheet, question: message }] : [],
      ),
    ),
    sheets: checks.map((check) => {
      const described = describeCheck(check);
      const { plan } = check;
      return {
        ...described,
        verdict: check.verdict.title,
        plan:
          plan.kind === "plan"
            ? { ...described.plan, steps: describeSteps(plan, { today, monthFirst }) }
            : described.plan,
      };
    }),
  };
}

const listLeftOut = (sheets: CheckOutcome["choices"]["sheets"]): readonly string[] =>
  Object.entries(sheets).flatMap(([sheet, { isPlan }]) => (isPlan === false ? [sheet] : []));
