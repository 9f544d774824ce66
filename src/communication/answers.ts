import type { Plan, Step } from "../plan/plan";
import { readAudiences } from "../values/people/audience";

/** What a team answers where its plans name no audience; `""` where it has not answered. */
export interface Answers {
  /** Who needs to hear; several with `;` between them. */
  readonly audience: string;
  readonly howOften: string;
  readonly channel: string;
}

export const NO_ANSWERS: Answers = { audience: "", howOften: "", channel: "" };

/**
 * Whether no step of these plans names an audience: then their communication plan is a draft from the steps, their
 * owners and the answers.
 *
 * @example
 * namesNoAudience([plan]) // true for a plan without a column “Target Audience”
 */
export const namesNoAudience = (plans: readonly Plan[]): boolean =>
  !plans.some(({ steps }) => steps.some(namesAudience));

export const namesAudience = ({ audience }: Pick<Step, "audience">): boolean =>
  audience !== undefined && readAudiences(audience.value).length > 0;

/** What stands for an audience that is open, where it is the name of a line. */
export const OPEN = "(audience open)";

/** As a short text without full stops, hyphens and equals signs, which a mark uses itself. */
export const formatAnswers = ({ audience, howOften, channel }: Answers): string =>
  [audience, howOften, channel].map((answer) => encodeURIComponent(answer).replace(/[-.~]/g, encodeSign)).join(BETWEEN);

/** The answers as `formatAnswers` wrote them; null for any other text. */
export function readAnswers(text: string): Answers | null {
  const [audience, howOften, channel] = text.split(BETWEEN);
  if (audience === undefined || howOften === undefined || channel === undefined) return null;
  return { audience: decode(audience), howOften: decode(howOften), channel: decode(channel) };
}

const BETWEEN = "~";

const encodeSign = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;

/** What somebody has damaged is as if it were not answered. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
