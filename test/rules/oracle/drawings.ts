/**
 * The heading rows of templates, and a faultless row, as the examples of rules that are about one template draw them.
 */
export const ACTION_PLAN_HEADING =
  "| Action Steps | Resources | Measures of Implementation (Outputs) | Owner | Deadline |";

export const ACTION_PLAN_STEP = "| Hire a math tutor | Title I funds | Contract signed | Ana Ruiz | 2026-12-01 |";

export const ACTION_RECORD_HEADING =
  "| What | Start | End | Who is responsible to lead? | Who is responsible to mobilize? | " +
  "Who is to be mobilized to lead? |";

export const LAST_RESORT_HEADING =
  `${ACTION_RECORD_HEADING} [Facilitator name] is responsible | ` +
  "Who is to be mobilized to lead by the facilitator? |";

/** Both of its heading rows. */
export const PLANNING_TABLE_HEADING =
  "| | | | Resources and Support | | | Communication Plan | | | |\n" +
  "| Action Step | By Whom | By When | Available | Needed | Potential Barriers or Resistance | By Whom | " +
  "Target Audience | How often | Key Performance Indicators (KPIs) |";

export const PLANNING_TABLE_STEP =
  "| Order the new beds | Bo Lind | 2026-12-01 | Storage | 12 beds | Delays | Bo Lind | Nurses | Weekly | " +
  "12 beds stand in the ward |";
