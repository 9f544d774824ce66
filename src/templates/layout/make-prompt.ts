import type { DraftValidation } from "../../sheet/draft";

/** Excel takes at most 32 characters as the title of an input message. */
const LONGEST_TITLE = 32;

/** The message next to a selected cell; a longer title is cut between words. */
export const makePrompt = (title: string, message: string): NonNullable<DraftValidation["prompt"]> => ({
  title: title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).replace(/ [^ ]*$/, "")}…`,
  message,
});
