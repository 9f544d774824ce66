import type { DeskInput, DeskList } from "../desk-list";
import type { UnreadItem } from "../tally";

/** Files in which no plan was read, and plans about which nothing can be said; each with its reason. */
export const listUnread = ({ tally, linkTo }: DeskInput): DeskList<UnreadItem> => ({
  name: "Not read",
  about: "What is missing on the other sheets, and why.",
  items: tally.unreadItems,
  columns: [
    { heading: "File", width: 46, read: ({ file }) => ({ value: file, look: "link", link: { target: linkTo(file) } }) },
    { heading: "Sheet", width: 20, read: ({ sheet }) => sheet },
    { heading: "Why", width: 90, read: ({ because }) => because },
  ],
});
