import type { HeadingCell } from "../heading-rows/heading";
import type { Profile } from "./profile-column";

/** A column of a table that may be a plan: its heading and what its cells look like. */
export interface Candidate extends HeadingCell {
  readonly profile: Profile;
}
