/** The lists that cells choose from. */
export type ChoiceList =
  "cadence" | "status" | "people" | "audiences" | "strategies" | "resources" | "measures" | "barriers";

export interface List {
  /** What stands above the list on its sheet. */
  readonly heading: string;
  /** The entries of a list that is always the same; null where the list is filled from the workbook. */
  readonly choices: readonly string[] | null;
}

/**
 * Every list, in the order of the columns in which they stand on their sheet: drop-downs in existing workbooks point at
 * these columns, so a new list goes at the end.
 */
export const LISTS: Readonly<Record<ChoiceList, List>> = {
  cadence: {
    heading: "How often",
    choices: ["Daily", "Weekly", "Every 2 weeks", "Monthly", "Quarterly", "At milestones", "On completion", "Once"],
  },
  status: { heading: "Status", choices: ["Not started", "In progress", "Done", "On hold", "Canceled"] },
  people: { heading: "People", choices: null },
  audiences: { heading: "Audiences", choices: null },
  strategies: { heading: "Strategies", choices: null },
  resources: { heading: "Resources", choices: null },
  measures: { heading: "Measures", choices: null },
  barriers: { heading: "Barriers", choices: null },
};

/** The ids of `LISTS`, in the order of their columns. */
export const LIST_IDS = Object.keys(LISTS) as readonly ChoiceList[];
