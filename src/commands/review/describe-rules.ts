import { checksum } from "../../communication/checksum";
import { RULES } from "../../rules/catalogue";
import type { CheckOutcome } from "../check-plan";

/** Which rules this version has: how many, and letters that change with any of them. */
export const RULES_VERSION = `${String(RULES.length)} rules, version ${checksum(
  JSON.stringify(RULES.map(({ id, severity, summary }) => [id, severity, summary])),
  6,
)}`;

/** Something that the team has decided about the check, or waived. */
export interface Waiver {
  readonly what: string;
  readonly about: string;
  readonly reason: string;
  /** Where it comes from. */
  readonly from: string;
}

const WORKBOOK = "this workbook (chosen by the team)";

/** What the team has waived: rules, findings, sheets. */
export function listWaivers({
  choices,
  checks,
  sheetsInPart,
}: Pick<CheckOutcome, "choices" | "checks" | "sheetsInPart">) {
  const rules = Object.entries(choices.rules.severities).map(([id, severity]): Waiver => ({
    what: severity === "off" ? "Rule turned off" : `Rule counts as ${severity === "error" ? "an" : "a"} ${severity}`,
    about: RULES.find((rule) => rule.id === id)?.title ?? id,
    reason: "",
    from: WORKBOOK,
  }));
  const ignored = checks.flatMap(({ sheet, findings }) =>
    findings.flatMap(({ title, step, ignored }): readonly Waiver[] =>
      ignored === null
        ? []
        : [
            {
              what: "Finding ignored",
              about: `${title}: ${step === "" ? sheet : step}`,
              reason: ignored,
              from: WORKBOOK,
            },
          ],
    ),
  );
  const leftOut = Object.entries(choices.sheets).flatMap(([sheet, { isPlan }]): readonly Waiver[] =>
    isPlan === false ? [{ what: "Sheet left out", about: sheet, reason: "", from: WORKBOOK }] : [],
  );
  const inPart = sheetsInPart.map((sheet): Waiver => ({
    what: "Sheet read in part",
    about: sheet,
    reason: "",
    from: WORKBOOK,
  }));
  return [...rules, ...ignored, ...leftOut, ...inPart];
}
