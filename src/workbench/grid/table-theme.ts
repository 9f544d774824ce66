import { BorderStyleTypes } from "@univerjs/core";
import type { IRangeThemeStyleJSON } from "@univerjs/sheets";
import type { Table } from "../../host/doors/spreadsheet";
import { flag } from "./flag";

/** One of Excel's sixty table styles, near enough: its colour, its bands and its heading. */
export function tableTheme({
  style,
  showHeaders,
  showBandedRows,
}: Pick<Table, "style" | "showHeaders" | "showBandedRows">): IRangeThemeStyleJSON {
  const [, shade = "", number = "0"] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
  const accent = ACCENTS[(Number(number) + 6) % 7] ?? "#000000";
  const band = { bg: { rgb: tint(accent, shade === "Dark" ? 0.6 : 0.8) } };
  const line = { s: BorderStyleTypes.THIN, cl: { rgb: shade === "Light" ? accent : tint(accent, 0.4) } };
  const heading =
    shade === "Light"
      ? { bl: flag(true), bd: { b: line } }
      : { bg: { rgb: accent }, cl: { rgb: "#ffffff" }, bl: flag(true) };
  return {
    name: [style, showHeaders, showBandedRows].join("-"),
    wholeStyle: shade ? { bd: { t: line, b: line } } : {},
    ...(showHeaders && shade ? { headerRowStyle: heading } : {}),
    ...(showBandedRows && shade ? { firstRowStyle: band, secondRowStyle: {} } : {}),
  };
}

/** Office's own theme: black, then the six accents. */
const ACCENTS = ["#000000", "#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

/** A colour mixed with so much white. */
const tint = (color: string, white: number): string =>
  `#${[1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    .map((part) =>
      Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
