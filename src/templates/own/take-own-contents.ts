import type { Placed } from "../../plan/placed";
import type { CellContent, Draft, DraftCells, DraftFormat } from "../../sheet/draft";
import { formatIsoDay } from "../../sheet/serial-date";
import { listRows, makeMove } from "../adopt/move-cells";
import { takeContent, takeFormat, takeFormats } from "../adopt/take-content";
import type { OwnAdoption } from "./adopt-to-own";
import type { OwnField, OwnTemplate } from "./own-template";
import { type OwnPlaces, placeBlock } from "./place-own";

type Contents = Required<Pick<Draft, "cells" | "formats" | "links">>;

/** What a sheet of a template holds: its labels, and of a plan that is moved to it everything. */
export function takeOwnContents(template: OwnTemplate, adoption: OwnAdoption | null, places: OwnPlaces): Contents {
  const bare = template.fields.map((field) => writeField(field, "", places)).flat();
  if (!adoption) return { cells: bare, formats: formatFields(template, places), links: [] };

  const { source, columns, lines, fields, labelled } = adoption;
  const { body, columns: columnsAt } = places;
  const rows = listRows(adoption);
  const move = makeMove(adoption, body.row, (index) => columnsAt[index] ?? 0);
  const filled = [...fields, ...labelled].map(({ to, value, isInline }) => ({
    to,
    value,
    content: isInline ? value.value : takeContent(source, value, move),
  }));

  return {
    cells: [
      ...bare,
      ...filled.flatMap(({ to, content, value }) =>
        writeField(to, isInCell(to) ? writeDay(content, value) : content, places),
      ),
      ...lines.map((line, row) => ({
        row,
        column: body.column,
        contents: [line.map((placed) => takeContent(source, placed, move))],
      })),
      ...columns.flatMap(({ from }, i): readonly DraftCells[] =>
        from && rows.length > 0
          ? [
              {
                row: body.row,
                column: columnsAt[i] ?? 0,
                contents: rows.map((row) => [takeContent(source, { row, column: from.column }, move)]),
              },
            ]
          : [],
      ),
    ],
    formats: [
      ...formatFields(template, places),
      ...columns.flatMap(({ from }, i) =>
        from
          ? takeFormats(
              source,
              rows.map((row) => ({ row, column: from.column })),
              { row: body.row, column: columnsAt[i] ?? 0 },
            )
          : [],
      ),
      ...filled.flatMap(({ to, value }) =>
        isInCell(to) ? [] : takeFormat(source, value, placeBlock(to.value, places)),
      ),
      ...lines.flatMap((line, row) =>
        line.flatMap((cell, i) => takeFormat(source, cell, { row, column: body.column + i })),
      ),
    ],
    links: source.links.flatMap(({ row, column, ...link }) => {
      const to = move({ row, column });
      return to ? [{ ...link, ...to }] : [];
    }),
  };
}

const isInCell = ({ cell, value, label }: OwnField): boolean => cell === value && label !== "";

function writeField(field: OwnField, content: CellContent, places: OwnPlaces): readonly DraftCells[] {
  const { label, cell, value } = field;
  const text = typeof content === "object" ? "" : String(content);
  if (isInCell(field)) return [{ ...placeBlock(cell, places), contents: [[`${label}${text}`]] }];
  return [
    ...(label === "" ? [] : [{ ...placeBlock(cell, places), contents: [[label]] }]),
    ...(content === "" ? [] : [{ ...placeBlock(value, places), contents: [[content]] }]),
  ];
}

/** Within a text, a day is written out. */
const writeDay = (content: CellContent, { value }: Placed): CellContent =>
  typeof content === "number" && typeof value === "number" && value > FIRST_DAY ? formatIsoDay(value) : content;

/** 1 January 2000; smaller numbers are not days of a plan. */
const FIRST_DAY = 36_526;

const formatFields = ({ fields }: OwnTemplate, places: OwnPlaces): readonly DraftFormat[] =>
  fields.flatMap(({ value, numberFormat }) =>
    numberFormat === undefined ? [] : [{ on: placeBlock(value, places), format: { numberFormat } }],
  );
