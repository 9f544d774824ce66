import type { PlanWith, StepWith } from "../plan/plan";
import type { Role } from "../plan/role";
import type { Fix } from "./finding";
import type { Asked, Found, Hit, Joined, Rule, RuleTexts, Sight, StepRule, Trouble } from "./rule";

/**
 * Makes an entry of the catalogue. The roles in `needs` and `uses` are the only cells of a step that it may read, so
 * that a rule which reads a column it does not ask for does not compile; nor does one that finds steps and says
 * nothing.
 *
 * @example
 * defineRule({
 *   id: "owner-missing", …, needs: ["step", "owner"],
 *   on: "owner.blank",
 *   say: (step) => `${called(step)} has no owner.`,
 * })
 */
export const defineRule = <
  const Id extends string,
  const Needed extends Role = never,
  const Used extends Role = never,
  About = undefined,
>(
  rule: RuleDraft<Id, Needed, Used, About>,
): Rule & { readonly id: Id } => rule;

type RuleDraft<Id extends string, Needed extends Role, Used extends Role, About> = RuleTexts & {
  readonly id: Id;
  readonly needs: readonly Needed[];
  readonly uses?: readonly Used[];
  plan?(plan: PlanWith<Needed, Used>, sight: Sight): Iterable<Trouble>;
} & (OnFacts<Needed, Used, About> | AmongSteps<Needed, Used, About> | AboutThePlan<Needed, Used>);

interface OnFacts<Needed extends Role, Used extends Role, About>
  extends Says<Needed, Used, About>, Pick<StepRule, "when" | "unless" | "once"> {
  readonly on: Asked | readonly Asked[];
  and?(step: StepWith<Needed, Used>, sight: Sight, hit: Hit<undefined, PlanWith<Needed, Used>>): boolean;
  silentIn?(plan: PlanWith<Needed, Used>, sight: Sight): boolean;
  about?(plan: PlanWith<Needed, Used>, sight: Sight): About;
  together?(found: readonly Found[], plan: PlanWith<Needed, Used>, sight: Sight): Joined | null;
  readonly find?: never;
}

interface AmongSteps<Needed extends Role, Used extends Role, About> extends Says<Needed, Used, About> {
  find(plan: PlanWith<Needed, Used>, sight: Sight): Iterable<Found<About>>;
  readonly on?: never;
}

interface Says<Needed extends Role, Used extends Role, About> {
  say(step: StepWith<Needed, Used>, sight: Sight, hit: Hit<About, PlanWith<Needed, Used>>): string;
  fixes?(step: StepWith<Needed, Used>, sight: Sight, hit: Hit<About, PlanWith<Needed, Used>>): readonly Fix[];
}

interface AboutThePlan<Needed extends Role, Used extends Role> {
  plan(plan: PlanWith<Needed, Used>, sight: Sight): Iterable<Trouble>;
  readonly on?: never;
  readonly find?: never;
  readonly say?: never;
}
