/** Why the value of a formula is not what Excel would show, or may not be. */
export interface Problem {
  /** A formula that is not calculated keeps the value it had; one that refers to itself is 0, as in Excel. */
  readonly kind: "not calculated" | "circular";
  /** A sentence. */
  readonly reason: string;
}

export const isSameProblem = (a: Problem | undefined, b: Problem | undefined): boolean =>
  a?.kind === b?.kind && a?.reason === b?.reason;

/**
 * What a formula shows that is not calculated and never was: of Excel's errors the one that blames nobody, its value is
 * still to come.
 */
export const NO_VALUE_YET = "#GETTING_DATA";
