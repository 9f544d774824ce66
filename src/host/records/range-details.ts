import type { Call } from "../engine/call";
import type { RangeTarget } from "./targets";

/** The methods of a Range that tell more of its cells. */
export const rangeDetails: Readonly<Record<string, (target: RangeTarget, args: readonly unknown[], call: Call) => unknown>> = {};
