import { sayDay } from "../../rules/asking/wording/say-day";
import type { DeskInput, DeskList } from "../desk-list";
import type { Since } from "../since/since";
import type { UnreadItem } from "../tally";

/** Files in which no plan was read, and plans about which nothing can be said; each with its reason. */
export const listUnread = ({ tally, linkTo, since }: DeskInput): DeskList<UnreadItem> => ({
  name: "Not read",
  about: "What is missing on the other sheets, and why.",
  items: readUnread(tally.unreadItems, since),
  columns: [
    {
      heading: "File",
      width: 46,
      read: ({ file, isGone }) =>
        isGone === true ? file : { value: file, look: "link", link: { target: linkTo(file) } },
    },
    { heading: "Sheet", width: 20, read: ({ sheet }) => sheet },
    { heading: "Why", width: 90, read: ({ because }) => because },
  ],
});

/** What is gone is only known once the other sheets have asked for every line. */
function* readUnread(items: readonly UnreadItem[], since: Since | null): Generator<UnreadItem> {
  yield* items;
  if (since === null) return;
  const because = `It was in the review of ${sayDay(since.day)}, and is not there any more.`;
  for (const file of since.listGone()) yield { file, sheet: "", because, isGone: true };
}
