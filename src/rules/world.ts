import type { Day } from "../sheet/serial-date";
import type { Profile } from "./profile/profile";

/** What is known besides the plan. */
export interface World {
  readonly today: Day;
  /** True where the team writes the month before the day (3/4 is 4 March). */
  readonly monthFirst: boolean;
  /** True for a file that holds nothing but text, as .csv does: no date in it can be anything else. */
  readonly isAllText?: boolean;
  /** The examples, questions and hints of the templates, folded; a finished plan holds none of them. */
  readonly templateTexts?: ReadonlySet<string>;
  /** What is asked of the plans of a district; absent where nothing is. */
  readonly profile?: Pick<Profile, "name" | "required" | "headings" | "people" | "capacity">;
}
