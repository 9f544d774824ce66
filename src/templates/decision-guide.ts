/** “Is an action plan needed?”, asked before an Action Plan is inserted; it can be skipped. From Module 5: Action. */
export const DECISION_GUIDE = {
  title: "Is an action plan needed?",
  intro: "Generally, only a new strategy, or one that must change to work as intended, needs an action plan.",
  considerations: [
    "Do action plans already exist for the strategies we have identified?",
    "Would an action plan significantly enhance our ability to delegate steps and monitor their completion?",
  ],
  questions: [
    {
      strategy: "existing",
      label: "We use an existing strategy",
      question: "Does the strategy need to be refined, adjusted, or improved prior to its implementation?",
    },
    {
      strategy: "new",
      label: "We identified a new strategy",
      question: "Does the new strategy require multiple steps to be implemented?",
    },
  ],
  answers: {
    yes: "Yes: this strategy needs an action plan. Allow 30–45 minutes for it.",
    no:
      "No: this strategy does not need an action plan. Give the time to your other strategies, or go on to plan " +
      "how you will evaluate the results.",
  },
} as const;
