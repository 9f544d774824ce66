import { hasColumns, type Plan } from "../plan/plan";
import { setGuessesAside } from "../plan/set-guesses-aside";
import { RULES, RULES_WITH_PROFILE } from "./catalogue/index";
import { fileFacts } from "./facts/file-facts";
import { collectAsked, findHits } from "./find-hits";
import type { Finding } from "./finding";
import { joinFindings } from "./join-findings";
import { lookAt } from "./look-at";
import { createFindingMaker } from "./make-finding";
import { recall } from "./memory";
import type { Rule } from "./rule";
import { NO_CHOICES, type RuleChoices } from "./rule-choices";
import type { World } from "./world";

/**
 * Everything the rules say of a plan, in the order of the list and then of the sheet.
 *
 * @example
 * runRules(plan, { today: 46348, monthFirst: false })
 * // [{ rule: "owner-missing", severity: "error", message: "“Hire a tutor” has no owner.", … }]
 */
export function runRules(
  plan: Plan,
  world: World,
  choices: RuleChoices = NO_CHOICES,
  rules: readonly Rule[] = rulesFor(world),
): readonly Finding[] {
  const checking = checkInPortions(plan, world, choices, rules);
  for (;;) {
    const portion = checking.next();
    if (portion.done) return portion.value;
  }
}

/**
 * The same in small portions, for whoever wants to pause between them; yields how far it is, 0 to 1.
 *
 * @example
 * const checking = checkInPortions(plan, world);
 * for (let next = checking.next(); !next.done; next = checking.next()) showProgress(next.value);
 */
export function* checkInPortions(
  plan: Plan,
  world: World,
  choices: RuleChoices = NO_CHOICES,
  rules: readonly Rule[] = rulesFor(world),
): Generator<number, readonly Finding[]> {
  const clear = setGuessesAside(plan);
  const active = rules.filter(({ id, needs }) => choices.severities[id] !== "off" && hasColumns(clear, needs));
  const memory = recall(world, plan);
  const filing = fileFacts(clear.steps, collectAsked(rules, active, clear), memory);
  let filed = filing.next();
  for (; !filed.done; filed = filing.next()) yield filed.value / 2;
  const sight = lookAt(clear, world, memory, filed.value);

  const findings: Finding[] = [];
  const noted = new Set<number>();
  for (const [index, rule] of active.entries()) {
    const make = createFindingMaker(rule, clear, sight, choices, noted);
    const found = [...findHits(rule, clear, filed.value, sight)];
    const joined = found.length < 2 ? null : joinFindings(rule, found, clear, filed.value, sight);
    for (const finding of make.ofSteps(found, joined)) findings.push(finding);
    for (const trouble of rule.plan?.(clear, sight) ?? []) findings.push(make.ofPlan(trouble));
    yield 0.5 + (index + 1) / active.length / 2;
  }
  return findings;
}

/** Some have something to say only where a profile asks for it. */
const rulesFor = ({ profile }: World): readonly Rule[] => (profile ? RULES_WITH_PROFILE : RULES);
