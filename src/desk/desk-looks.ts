import { LOOK, PALETTE } from "../sheet/look";
import type { StreamedLook } from "../sheet/streamed-book";

const RED = "#b10e1c";
const GREEN = "#0e700e";
const ROW = { size: 10, vertical: "Top", underline: "#d9d9d9" } as const satisfies StreamedLook;
const TEXT = { ...ROW, horizontal: "Left", indent: 1, wrap: true } as const satisfies StreamedLook;
const TILE = {
  horizontal: "Left",
  vertical: "Center",
  indent: 1,
  ends: PALETTE.line,
} as const satisfies StreamedLook;
const NUMBER = { ...TILE, size: 20, bold: true, overline: PALETTE.navy } as const satisfies StreamedLook;

/** How the cells of a desk look; each colour says something that its words say, too. */
export const DESK_LOOKS = {
  title: LOOK.title,
  about: { size: 10, color: PALETTE.grey, vertical: "Center" },
  heading: { ...LOOK.heading, size: 10 },
  text: TEXT,
  /** On one line, however long it is. */
  line: { ...TEXT, wrap: false },
  alert: { ...TEXT, bold: true, color: RED },
  good: { ...TEXT, color: GREEN },
  faint: { ...TEXT, italic: true, color: PALETTE.grey },
  link: { ...TEXT, color: PALETTE.link },
  number: { ...ROW, horizontal: "Right", indent: 1 },
  alarm: { ...ROW, horizontal: "Right", indent: 1, bold: true, color: RED },
  date: { ...TEXT, ...LOOK.date, wrap: false },
  dateLate: { ...TEXT, ...LOOK.date, wrap: false, bold: true, color: RED },
  tile: NUMBER,
  tileGood: { ...NUMBER, color: GREEN, overline: "#107c41" },
  tileAlert: { ...NUMBER, color: RED, overline: RED },
  tileLabel: { ...TILE, size: 10, color: PALETTE.grey, underline: PALETTE.line },
} as const satisfies Readonly<Record<string, StreamedLook>>;

export type DeskLook = keyof typeof DESK_LOOKS;
