import type { CommunicationPlan, Gap, Lack } from "../communication-plan";
import { shorten } from "./shorten";

/**
 * Says in one line of a page which steps are not covered, and what they lack.
 *
 * @example
 * describeGaps(plan) // "Not covered: “Paint the walls” (no audience, no frequency) and 2 more."
 */
export const describeGaps = (plan: Pick<CommunicationPlan, "draft" | "notCovered" | "uninformed">): string =>
  [describeSteps(plan), describeUninformed(plan)].filter((sentence) => sentence !== "").join(" ");

/**
 * Says which important stakeholders no step informs; `""` where there are none.
 *
 * @example
 * describeUninformed(plan) // "No step informs Town board, whose interest or influence is high."
 */
export const describeUninformed = ({ uninformed }: Pick<CommunicationPlan, "uninformed">): string =>
  uninformed.length === 0
    ? ""
    : `No step informs ${uninformed.join(", ")}, whose interest or influence is high in the stakeholder analysis.`;

function describeSteps({ draft, notCovered: gaps }: Pick<CommunicationPlan, "draft" | "notCovered">): string {
  if (draft && gaps.some(({ lacks }) => lacks.includes("audience"))) return IS_DRAFT;
  if (gaps.length === 0) return "Every step has an audience, somebody who informs it, and a frequency.";

  const named = gaps.slice(0, NAMED).map(describeGap).join(", ");
  const more = gaps.length > NAMED ? ` and ${String(gaps.length - NAMED)} more` : "";
  return `Not covered: ${named}${more}.`;
}

const IS_DRAFT =
  "This is a draft: no step of the plan names an audience. Type who must hear about each step, or answer the three " +
  "questions in the pane.";

const NAMED = 3;

const describeGap = ({ step, lacks }: Gap): string =>
  `“${shorten(step.text, SHOWN)}” (${lacks.map((lack) => LACKS[lack]).join(", ")})`;

const LACKS: Readonly<Record<Lack, string>> = {
  audience: "no audience",
  communicator: "nobody informs",
  cadence: "no frequency",
  "readable-cadence": "frequency not readable",
};

/** How many letters of a step are shown. */
const SHOWN = 36;
