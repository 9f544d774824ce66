import { buildCommunicationPlan } from "../../communication/build-communication-plan";
import type { CommunicationPlan } from "../../communication/communication-plan";
import { fingerprint } from "../../communication/fingerprint";
import type { Plan } from "../../plan/plan";
import type { CommunicationRead } from "./read-communication";

export interface BuiltAsBefore {
  readonly communication: CommunicationPlan;
  /** The action plans it is built from. */
  readonly plans: readonly Plan[];
  /** Of all that it is built from, as it is now. */
  readonly fingerprint: string;
}

/** Builds the communication plan with what the team chose and answered when its sheet was built last. */
export function buildAsBefore({ plans, others, calendar, holidays, built }: CommunicationRead): BuiltAsBefore {
  const isUsed = ({ sheet }: Plan) => built?.isLeftOut(sheet) !== true;
  const { theirs, matrices } = others;
  const used = { plans: plans.filter(isUsed), theirs: theirs.filter(isUsed), matrices: matrices.filter(isUsed) };
  return {
    communication: buildCommunicationPlan(used.plans, calendar, {
      ...used,
      important: others.important,
      holidays,
      ...(built && { since: built.since, rhythm: built.rhythm, answers: built.answers }),
    }),
    plans: used.plans,
    fingerprint: fingerprint([...used.plans, ...used.theirs, ...used.matrices], holidays),
  };
}
