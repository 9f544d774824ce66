import type { DeskLook } from "../desk-looks";
import type { DeskCell, DeskColumn } from "../sheets/column";
import { escapeHtml, writeDayElement } from "./escape-html";

/** A table of a report: the same columns as on the desk. */
export interface ReportTable<Item> {
  readonly caption: string;
  readonly items: Iterable<Item>;
  readonly columns: readonly DeskColumn<Item>[];
  /** Names a line, so that another place of the report can lead to it. */
  readonly idOf?: (item: Item) => string;
}

/** Its text, a line at a time. The roles say again what the elements are, for where a narrow window lays them out. */
export function* writeTable<Item>({ caption, items, columns, idOf }: ReportTable<Item>): Generator<string> {
  const head = columns.map(({ heading }) => `<th scope="col" role="columnheader">${escapeHtml(heading)}</th>`);
  yield (
    `<table role="table"><caption>${escapeHtml(caption)}</caption>` +
    `<thead role="rowgroup"><tr role="row">${head.join("")}</tr></thead><tbody role="rowgroup">\n`
  );
  for (const item of items) {
    const id = idOf ? ` id="${escapeHtml(idOf(item))}"` : "";
    const cells = columns.map(({ read, heading }, at) => writeCell(read(item), heading, at === 0));
    yield `<tr role="row"${id}>${cells.join("")}</tr>\n`;
  }
  yield "</tbody></table>\n";
}

function writeCell(cell: DeskCell, heading: string, isFirst: boolean): string {
  const { value, look, link } = typeof cell === "object" && cell !== null ? { link: undefined, ...cell } : bare(cell);
  const isDay = look === "date" || look === "dateLate";
  const text = typeof value === "string" ? escapeHtml(value) : isDay ? writeDayElement(value) : String(value);
  const inner = link && value !== "" ? `<a href="${escapeHtml(link.target)}">${text}</a>` : text;
  const key = typeof value === "number" ? ` data-key="${value}"` : "";
  const attributes = ` class="${CLASSES[look]}" data-heading="${escapeHtml(heading)}"${key}`;
  return isFirst
    ? `<th scope="row" role="rowheader" dir="auto"${attributes}>${inner}</th>`
    : `<td role="cell" dir="auto"${attributes}>${inner}</td>`;
}

const bare = (value: string | number | null) =>
  ({ value: value ?? "", look: typeof value === "number" ? "number" : "text", link: undefined }) as const;

const CLASSES: Readonly<Record<DeskLook, string>> = {
  title: "",
  about: "",
  heading: "",
  text: "text",
  line: "text",
  alert: "alert",
  good: "good",
  faint: "faint",
  link: "text",
  number: "number",
  alarm: "number alert",
  date: "date",
  dateLate: "date alert",
  tile: "",
  tileGood: "good",
  tileAlert: "alert",
  tileLabel: "",
};
