import { ownerMissing } from "./owner-missing";
import type { Rule } from "./rule";

/** Every rule, in the order in which findings are shown. */
export const RULES: readonly Rule[] = [ownerMissing];
