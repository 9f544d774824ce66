import { AS_NEEDED, AT_MILESTONES, ON_COMPLETION, ONCE } from "./cadences";
import { ALL_OF_THEM, AROUND_NUMBER, BEHIND, PREVIOUS } from "./dependencies";
import { FIELDS_OF_WORK } from "./fields-of-work";
import { HIGH } from "./levels";
import { EVIDENCE, PRAISE } from "./measures";
import { MARKED, MILESTONE_OPENINGS, UNMARKED } from "./milestones";
import { DOING, NAMING_STARTS, SAYING_WHAT_IS_DONE } from "./openings";
import { GROUPS, PRONOUNS } from "./people";
import { AROUND_PARTS, END_OF, PARTS_OF_YEAR, PERIOD_HEADINGS } from "./period-names";
import { NOTHING, PLACEHOLDERS } from "./placeholders";
import { SECURING, UNSECURED } from "./resources";
import { POSTS, SEATS } from "./seats";
import { DONE, DROPPED, NOT, NOT_STARTED, STARTED } from "./statuses";
import { CALLED_A_PLAN, TASK_HEADINGS } from "./tasks";

/**
 * The lists that a whole cell is compared with, by the names that {@link setOf} asks for. All lists are folded and cut
 * into parts when the add-in is built, so only the build imports them.
 */
export const COMPARED = {
  ALL_OF_THEM,
  AROUND_NUMBER,
  AROUND_PARTS,
  BEHIND,
  DOING,
  DONE,
  DROPPED,
  FIELDS_OF_WORK,
  HIGH,
  MARKED,
  MILESTONE_OPENINGS,
  NAMING_STARTS,
  NOT,
  NOTHING,
  NOT_STARTED,
  PARTS_OF_YEAR,
  PERIOD_HEADINGS,
  PLACEHOLDERS,
  POSTS,
  PREVIOUS,
  PRONOUNS,
  STARTED,
  TASK_HEADINGS,
  UNMARKED,
} as const;

/** The lists whose words are looked for inside a text, by the names that {@link finderOf} asks for. */
export const SEARCHED = {
  AS_NEEDED,
  AT_MILESTONES,
  CALLED_A_PLAN,
  END_OF,
  EVIDENCE,
  GROUPS,
  ON_COMPLETION,
  ONCE,
  PRAISE,
  PREVIOUS,
  SAYING_WHAT_IS_DONE,
  SEATS,
  SECURING,
  UNSECURED,
} as const;
