import type { DeskLine } from "../desk-line";
import type { DeskInput, DeskList } from "../desk-list";

interface UnreadItem {
  readonly file: string;
  readonly sheet: string;
  readonly because: string;
}

/** Files in which no plan was read, and plans about which nothing can be said; each with its reason. */
export const listUnread = ({ lines, linkTo }: DeskInput): DeskList<UnreadItem> => ({
  name: "Not read",
  about: "What is missing on the other sheets, and why.",
  items: readUnread(lines()),
  columns: [
    { heading: "File", width: 46, read: ({ file }) => ({ value: file, look: "link", link: { target: linkTo(file) } }) },
    { heading: "Sheet", width: 20, read: ({ sheet }) => sheet },
    { heading: "Why", width: 90, read: ({ because }) => because },
  ],
});

function* readUnread(lines: Iterable<DeskLine>): Generator<UnreadItem> {
  for (const { file, unread, plans } of lines) {
    if (unread !== null) yield { file, sheet: "", because: unread };
    for (const { sheet, verdict } of plans)
      if (verdict.because !== null) yield { file, sheet, because: verdict.because };
  }
}
