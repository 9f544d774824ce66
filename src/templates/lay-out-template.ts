import type { Role } from "../plan/role";
import type { Draft } from "../sheet/draft";
import { LOOK, PAGE_OF_PAGES, TABLE_STYLE } from "../sheet/look";
import type { Day } from "../sheet/serial-date";
import { layOutFields } from "./lay-out-fields";
import { layOutHeadings } from "./lay-out-headings";
import { layOutSteps } from "./lay-out-steps";
import { placeTemplate } from "./place-template";
import { tableName } from "./table-name";
import type { Template } from "./template";

export interface LayoutOptions {
  readonly today: Day;
  /** With the template's filled example. */
  readonly withExample?: boolean;
  /** The optional columns that are wanted. */
  readonly extras?: readonly Role[];
}

/** A template as a sheet to be written; its drop-downs choose from the sheet that `layOutLists` gives. */
export function layOutTemplate(template: Template, { today, withExample = false, extras = [] }: LayoutOptions): Draft {
  const places = placeTemplate(template, extras);
  const example = withExample ? template.example : null;
  const title = {
    cells: [{ row: places.titleRow, column: 0, contents: [[template.title]] }],
    formats: [{ on: { row: places.titleRow, column: 0, rows: 1, columns: places.columns.length }, format: LOOK.title }],
    rowHeights: [{ row: places.titleRow, points: 30 }],
  };
  const parts: readonly DraftPart[] = [
    title,
    layOutFields(template, places, today, example),
    layOutHeadings(places),
    layOutSteps(places, today, example),
  ];
  const heading = { row: places.headingRow, column: 0, rows: 1 + places.body.rows, columns: places.columns.length };
  return {
    name: template.title,
    cells: parts.flatMap(({ cells = [] }) => cells),
    formats: parts.flatMap(({ formats = [] }) => formats),
    columnWidths: places.columns.map(({ width }) => width),
    rowHeights: parts.flatMap(({ rowHeights = [] }) => rowHeights),
    tables: [{ name: tableName(template), rectangle: heading, style: TABLE_STYLE, bandedRows: true }],
    names: parts.flatMap(({ names = [] }) => names),
    validations: parts.flatMap(({ validations = [] }) => validations),
    frozenRows: places.headingRow + 1,
    print: {
      landscape: true,
      titleRows: { first: places.bandRow, last: places.headingRow },
      header: template.title,
      footer: PAGE_OF_PAGES,
    },
    select: { row: places.firstFieldRow, column: 1 },
    tabColor: LOOK.heading.fill,
  };
}

/** What one part of a template adds to the draft. */
export type DraftPart = Partial<Pick<Draft, "cells" | "formats" | "rowHeights" | "names" | "validations">>;
