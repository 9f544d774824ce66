import type { Role } from "../../../src/plan/role";
import type { PlanWith } from "./listed-plan";
import type { Rule, Sight, Trouble } from "./rule";

/**
 * Makes an entry of the catalogue. The roles in `needs` and `uses` are the only cells of a step that `check` may read,
 * so that a rule which reads a column it does not ask for does not compile.
 *
 * @example
 * defineRule({ id: "owner-missing", needs: ["step", "owner"], …, *check({ steps }) { … steps[0].owner … } })
 */
export const defineRule = <const Id extends string, const Needed extends Role = never, const Used extends Role = never>(
  rule: RuleDraft<Id, Needed, Used>,
): Rule & { readonly id: Id } => rule;

interface RuleDraft<Id extends string, Needed extends Role, Used extends Role> extends Omit<
  Rule,
  "id" | "needs" | "uses" | "check"
> {
  readonly id: Id;
  readonly needs: readonly Needed[];
  readonly uses?: readonly Used[];
  check(plan: PlanWith<Needed, Used>, sight: Sight): Iterable<Trouble>;
}
