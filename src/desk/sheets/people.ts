import type { Load } from "../loads";
import { type DeskColumn, writeAlarm } from "./column";

/** A line a person, or a group. */
export const LOAD_COLUMNS: readonly DeskColumn<Load>[] = [
  {
    heading: "Who",
    width: 34,
    read: ({ name, isGroup }) =>
      name === "" ? { value: "No owner", look: "alert" } : { value: name, look: isGroup ? "faint" : "text" },
  },
  { heading: "Kind", width: 12, read: ({ name, isGroup }) => (name === "" ? "" : isGroup ? "Group" : "Person") },
  { heading: "Plans", width: 9, read: ({ plans }) => plans },
  { heading: "Steps", width: 9, read: ({ steps }) => steps },
  { heading: "Done", width: 9, read: ({ done }) => done },
  { heading: "To do", width: 9, read: ({ open }) => open },
  { heading: "Late", width: 9, read: ({ late }) => writeAlarm(late) },
  { heading: "Next 30 days", width: 14, read: ({ soon }) => soon },
  { heading: "Next deadline", width: 16, read: ({ next }) => (next === null ? null : { value: next, look: "date" }) },
];
