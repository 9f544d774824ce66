import { defineTemplate } from "../define-template";
import { MILESTONE_COLUMN } from "../milestone-column";
import { STATUS_COLUMN } from "../status-column";

export const actionPlan = defineTemplate({
  id: "action-plan",
  title: "Action Plan",
  purpose:
    "The steps that carry out one strategy as intended, each with its resources, its measures, its owner and its " +
    "deadline.",
  time: "30–45 minutes for each strategy",
  source: "Action Plan Template 5.3.1T",
  fields: [
    {
      field: "plan-name",
      label: "District/School Name",
      hint: "Whose plan is it?",
      kind: "text",
      at: { line: 0, column: 0, across: 2 },
    },
    {
      field: "plan-date",
      label: "Today’s Date",
      hint: "The day the plan was written or last changed.",
      kind: "date",
      at: { line: 0, column: 3, across: 1 },
      initial: "today",
    },
    {
      field: "strategy",
      label: "Strategy",
      hint:
        "The means, method or approach that solves the problem: one strategy for each plan. A logic model lists it " +
        "in its second column.",
      kind: "text",
      at: { line: 1, column: 0, across: 4 },
      choices: "strategies",
    },
    {
      field: "target-end",
      label: "Fully operational",
      hint:
        "The last deadline: from this day the strategy is expected to be fully operational and its measures can be " +
        "analyzed.",
      kind: "date",
      at: { line: 2, column: 3, across: 1 },
      initial: "last-deadline",
    },
  ],
  columns: [
    {
      role: "step",
      heading: "Action Steps",
      guidingQuestion: "What steps must be taken to implement our strategy?",
      hint: "Only the major steps, in order of completion, each described so that others can carry it out.",
      width: 33,
      kind: "text",
    },
    {
      role: "resources",
      heading: "Resources",
      guidingQuestion: "What specific supports are needed to implement this action step?",
      hint: "List what is available and what is still to be secured.",
      width: 22,
      kind: "text",
      choices: "resources",
    },
    {
      role: "measure",
      heading: "Measures of Implementation (Outputs)",
      guidingQuestion:
        "How will readers of the plan know the action step or strategy is fully realized or carried out?",
      hint: "At least one for each step: something to count, to date or to show.",
      width: 33,
      kind: "text",
      choices: "measures",
    },
    {
      role: "owner",
      heading: "Owner",
      guidingQuestion: "Who is most closely responsible and accountable for taking each action step?",
      hint: "One specific person, with the resources, capacity, authority and support to complete the step.",
      width: 17,
      kind: "text",
      choices: "people",
    },
    {
      role: "deadline",
      heading: "Deadline",
      guidingQuestion: "By when will the step be completed?",
      hint: "A day, such as the last of the term.",
      width: 15,
      kind: "date",
    },
    STATUS_COLUMN,
    {
      role: "depends-on",
      heading: "Depends on",
      guidingQuestion: "Which steps need to be completed before this one?",
      hint: "The steps’ own words, with a semicolon between them.",
      width: 26,
      kind: "text",
      optional: "Some steps cannot start before others are completed: note which.",
    },
    {
      role: "start",
      heading: "Start",
      guidingQuestion: "When does the step begin?",
      hint: "With the deadline it says for how long the step takes.",
      width: 12,
      kind: "date",
      optional: "It matters for how long a step takes, not only when it ends.",
    },
    MILESTONE_COLUMN,
  ],
  directions: [
    "Start with the strategy: the approach that is to solve the problem. It drives everything below it, so think " +
      "it through. A logic model already names it.",
    "List the major steps in the order in which they will be completed. Note which must come before others, and " +
      "describe each so that somebody else could carry it out. Stay with the big picture; an owner may keep a " +
      "finer plan of their own.",
    "Name the resources that each step needs. Where a key resource is lacking or not yet promised, make securing " +
      "it a step of its own. A logic model lists many of them.",
    "State the measures that tell readers that a step is fully carried out: the share of teachers trained by " +
      "a date, for instance. Start with those of the logic model and add finer ones.",
    "Give each step one owner: the specific person most closely responsible and accountable, who has the " +
      "resources, capacity, authority and support to complete it.",
    "Set the deadline by which each step is completed. The last one is the day the strategy is expected to be " +
      "fully operational and its measures can be analyzed.",
  ],
  example: {
    theme: "A school",
    title: "Small-group reading, grades 3–5",
    fields: {
      "plan-name": "Maple Grove Elementary School",
      strategy: "Coach all grade 3–5 teachers in small-group reading instruction",
    },
    rows: [
      [
        "Choose the reading assessment for grades 3–5 and buy it",
        "$2,400 from the literacy grant",
        "Assessment delivered to all 9 classrooms",
        "Grace Okafor",
        "+14",
      ],
      [
        "Train the grade 3–5 teachers in small-group instruction",
        "Reading coach; two half days of substitute cover",
        "9 of 9 teachers attend both half days",
        "Daniel Reyes",
        "+35",
      ],
      [
        "Timetable four reading groups a week in every classroom",
        "Common planning time; room plan",
        "New timetable published; 36 groups a week on it",
        "Priya Nair",
        "+49",
      ],
      [
        "Observe one reading group of each teacher and give feedback",
        "Observation form; 30 minutes of coach time for each teacher",
        "9 observations with written feedback",
        "Daniel Reyes",
        "+90",
      ],
      [
        "Assess all grade 3–5 students again and share the results",
        "Assessment licenses; data meeting",
        "At least 80% of students assessed; results presented to the staff",
        "Grace Okafor",
        "+120",
      ],
    ],
    optional: { status: ["Done", "In progress", "Not started", "Not started", "Not started"] },
  },
});
