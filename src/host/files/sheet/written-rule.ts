import type { Attributes } from "../xml/write-xml";

/** What of a `<cfRule>` depends on its kind. */
export interface WrittenRule {
  readonly type: string;
  readonly hasLook: boolean;
  readonly attributes: Attributes;
  readonly content: readonly string[];
}
