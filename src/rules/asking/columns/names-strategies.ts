import type { PlanColumn } from "../../../plan/plan";
import { fold } from "../../../values/texts/fold";

/** Whether a column groups the steps by their strategies, and so says them all. */
export const namesStrategies = ({ role, heading }: Pick<PlanColumn, "role" | "heading">): boolean =>
  role === "section" && /strateg|策略|战略|戰略|戦略|전략|استراتيج|стратег|στρατηγ|אסטרטג/u.test(fold(heading));
