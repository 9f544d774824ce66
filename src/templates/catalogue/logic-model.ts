import { defineTemplate } from "../define-template";

export const logicModel = defineTemplate({
  id: "logic-model",
  title: "Logic Model",
  purpose:
    "The team’s theory of action on one page: from the problem, over strategies and resources, to measures and " +
    "goals. Action plans inserted later offer what stands here.",
  time: "60–90 minutes",
  source: "Action Plan Template 5.3.1T, Components of an Action Plan",
  fields: [
    {
      field: "plan-name",
      label: "District/School Name",
      hint: "Whose logic model is it?",
      kind: "text",
      at: { line: 0, column: 0, across: 3 },
    },
    {
      field: "plan-date",
      label: "Today’s Date",
      hint: "The day the model was written or last changed.",
      kind: "date",
      at: { line: 0, column: 4, across: 1 },
      initial: "today",
    },
  ],
  columns: [
    {
      role: null,
      heading: "Problem Statement(s)",
      bands: ["INPUTS"],
      hint: "What is the problem, and what shows it?",
      width: 25,
      kind: "text",
    },
    {
      role: null,
      heading: "Strategies",
      bands: ["INPUTS"],
      hint:
        "By which means, method or approach will you solve the problem? Each new strategy of several steps gets an " +
        "Action Plan.",
      width: 25,
      kind: "text",
      feeds: "strategies",
    },
    {
      role: "resources",
      heading: "Resources",
      bands: ["INPUTS"],
      hint: "What does the strategy need: people, time, money, support?",
      width: 25,
      kind: "text",
      feeds: "resources",
    },
    {
      role: "measure",
      heading: "Measures of Implementation",
      bands: ["OUTPUTS"],
      hint: "How will you know that the strategy is carried out as intended?",
      width: 25,
      kind: "text",
      feeds: "measures",
    },
    {
      role: null,
      heading: "Measures of Change",
      bands: ["OUTCOMES"],
      hint: "How will you know that it makes a difference?",
      width: 25,
      kind: "text",
    },
    {
      role: null,
      heading: "Goals",
      bands: ["IMPACT"],
      hint: "What will be different in the end?",
      width: 25,
      kind: "text",
    },
  ],
  directions: [
    "State the problem that the data show.",
    "Name the strategies that are to solve it, and the resources they need.",
    "Say how you will know that each strategy is carried out: the measures of implementation.",
    "Say how you will know that it works: the measures of change, and the goals they lead to.",
    "Insert an Action Plan for each new strategy of several steps, or one that must change to work as intended. " +
      "It offers the strategies, resources and measures of this sheet.",
  ],
  example: {
    theme: "A school",
    title: "Why our readers will improve",
    fields: { "plan-name": "Maple Grove Elementary School" },
    rows: [
      [
        "41% of grade 3–5 students read below grade level",
        "Coach all grade 3–5 teachers in small-group reading instruction",
        "Reading coach; $2,400 from the literacy grant; substitute cover",
        "9 of 9 teachers trained; 36 reading groups a week",
        "Below grade level falls from 41% to 30% in a year",
        "Every student reads at grade level by the end of grade 5",
      ],
      [
        "Families of struggling readers seldom read at home",
        "Lend bilingual book bags with the town library",
        "120 book bags; library staff for two afternoons a month",
        "100 families borrow at least 4 bags by May",
        "Families report reading together 3 times a week",
        "Reading is a habit in every home",
      ],
    ],
  },
});
