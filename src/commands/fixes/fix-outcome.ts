/** `done` in the sheet; or `gone`: the finding no longer holds; or `refused`, and why. Nothing was changed but for `done`. */
export type FixOutcome =
  { readonly kind: "done" } | { readonly kind: "gone" } | { readonly kind: "refused"; readonly because: string };

export const DONE: FixOutcome = { kind: "done" };
export const GONE: FixOutcome = { kind: "gone" };

/** `because`: what is so, then what to do. */
export const refused = (because: string): FixOutcome => ({ kind: "refused", because });
