import type { Fact } from "../facts/fact";

/** A step that is done or cancelled: nobody has to sharpen its date or to name one owner of it any more. */
export const IS_DONE_WITH: readonly Fact[] = ["status.over", "percent.over", "completed.filled"];
