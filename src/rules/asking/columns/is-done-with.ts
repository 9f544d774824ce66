import type { Fact } from "../../facts/fact";

/** A step that is done or cancelled: nobody has to sharpen its date or to name one owner of it any more. */
export const IS_DONE_WITH: readonly Fact[] = ["status.over", "percent.over", "completed.filled", "notes.over"];

/** A step that will not be done: it needs neither an owner nor anything else. */
export const IS_DROPPED: readonly Fact[] = ["status.dropped", "notes.dropped"];
