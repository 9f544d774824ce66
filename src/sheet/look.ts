import type { CellFormat } from "./draft";

/**
 * The colors of the Office theme (2013–2022) that our sheets use; text on them has a contrast of at least 4.5:1, also
 * in black and white. Office.js takes no theme colours, so each is the `#rrggbb` that Excel shows for it.
 */
export const PALETTE = {
  white: "#ffffff",
  /** Text 1, lighter 35% */
  grey: "#595959",
  /** Background 1, darker 25% */
  line: "#bfbfbf",
  /** Background 1, darker 5% */
  mist: "#f2f2f2",
  /** Accent 1, darker 50% */
  navy: "#1f3864",
  /** Hyperlink */
  link: "#0563c1",
} as const;

/**
 * How the parts of our sheets look, the same on every sheet. A color in a plan is a finding, so but for the headings
 * there are only text and lines. A line of fields and the lines of group headings are formatted across the whole sheet
 * first.
 */
export const LOOK = {
  title: { size: 20, bold: true, color: PALETTE.navy, vertical: "Center" },
  fields: { horizontal: "Left", vertical: "Center", indent: 1, underline: PALETTE.line },
  label: { bold: true, color: PALETTE.navy, horizontal: "Right" },
  /** What a formula calculates. */
  result: { bold: true },
  question: {
    size: 9,
    color: PALETTE.grey,
    wrap: true,
    horizontal: "Left",
    vertical: "Bottom",
    indent: 1,
  },
  /** The rows of group headings, where there is no group. */
  bands: { bold: true, color: PALETTE.navy, horizontal: "Left", vertical: "Bottom", indent: 1 },
  band: { underline: PALETTE.navy },
  /** Separates a group from the one next to it. */
  besideBand: { ends: PALETTE.white },
  heading: {
    bold: true,
    color: PALETTE.white,
    fill: PALETTE.navy,
    wrap: true,
    horizontal: "Left",
    vertical: "Center",
    indent: 1,
  },
  body: { wrap: true, horizontal: "Left", vertical: "Top", indent: 1, borders: PALETTE.line },
  /** A line of text above a table. */
  line: { horizontal: "Left", vertical: "Center", indent: 1 },
  /** The name of a section, alone in its row. */
  section: { bold: true, wrap: false },
  /** Lines that are read rather than filled in. */
  lines: { wrap: true, horizontal: "Left", vertical: "Top", indent: 1, rowLines: PALETTE.line },
  /** The short date of the user's locale. */
  date: { numberFormat: "m/d/yyyy" },
} as const satisfies Readonly<Record<string, CellFormat>>;

/** For what is filled in, without its bands; the heading’s own colors come from `LOOK.heading`. */
export const TABLE_STYLE = "TableStyleMedium2";

/** Only lines between its rows; for what is read rather than filled in. */
export const QUIET_TABLE_STYLE = "TableStyleLight1";

/** The page's number in a header or footer, in Excel's codes. */
export const PAGE_OF_PAGES = "Page &P of &N";
