import { checksum } from "../../communication/checksum";
import { RULES } from "../../rules/catalogue";
import type { CheckOutcome } from "../check/check-outcome";
import { describeProfile, listOwnSeverities, saySeverity, titleOfRule } from "../profile/describe-profile";
import type { Choices } from "../reading/choices";

/** Which rules this version has: how many, and letters that change with any of them. */
const RULES_VERSION = `${String(RULES.length)} rules, version ${checksum(
  JSON.stringify(RULES.map(({ id, severity, summary }) => [id, severity, summary])),
  6,
)}`;

/** Which rules a workbook is checked by, and where they come from, as a line. */
export const sayRules = ({ profile }: Pick<Choices, "profile">): string =>
  profile ? `${describeProfile(profile)}, on top of ${RULES_VERSION}` : `${RULES_VERSION}, of the add-in itself`;

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
  const rules = listOwnSeverities(choices).map(([id, severity]): Waiver => ({
    what: saySeverity(severity),
    about: titleOfRule(id),
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
  const leftOut = Object.entries(choices.sheets).flatMap(([sheet, { isPlan, movedTo }]): readonly Waiver[] => {
    const reason = movedTo === undefined ? "" : `Its plan was moved to “${movedTo}”`;
    return isPlan === false ? [{ what: "Sheet left out", about: sheet, reason, from: WORKBOOK }] : [];
  });
  const inPart = sheetsInPart.map((sheet): Waiver => ({
    what: "Sheet read in part",
    about: sheet,
    reason: "",
    from: WORKBOOK,
  }));
  return [...rules, ...ignored, ...leftOut, ...inPart];
}
