/**
 * What recognition is to reach on plans it has not seen, and how many of the findings are to be worth saying. The
 * corpus must not do worse.
 */
export const GOALS = { precision: 0.95, recall: 0.9, nearMissesTaken: 1 / 12, useful: 0.75, wrong: 0.05 } as const;
