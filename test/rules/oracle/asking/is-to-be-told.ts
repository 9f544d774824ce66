import { isBlank } from "../../../../src/plan/placed";
import type { Step } from "../../../../src/plan/plan";

/**
 * Who and how often is asked only where there is somebody to tell; a plan without a column of audiences asks for all.
 */
export const isToBeTold = ({ audience }: Pick<Step, "audience">): boolean => !audience || !isBlank(audience);
