import type { Placed } from "../../plan/placed";
import type { Cell } from "../../sheet/cell";
import type { CellContent, Draft, DraftCells, DraftFormat } from "../../sheet/draft";
import { formatIsoDay } from "../../sheet/serial-date";
import { listRows, makeMove } from "../adopt/move-cells";
import { takeColumnFormats, takeContent, takeFormat, takeLinks } from "../adopt/take-content";
import type { Move } from "../adopt/translate-formula";
import type { OwnAdoption } from "./adopt-to-own";
import type { OwnField, OwnTemplate } from "./own-template";
import { type OwnPlaces, placeBlock } from "./place-own";

type Contents = Required<Pick<Draft, "cells" | "formats" | "links">>;

/** What a sheet of a template holds: its labels, and of a plan that is moved to it everything. */
export function takeOwnContents(template: OwnTemplate, adoption: OwnAdoption | null, places: OwnPlaces): Contents {
  const labels = template.fields.flatMap((field) => writeField(field, "", places));
  const formats = formatFields(template, places);
  if (!adoption) return { cells: labels, formats, links: [] };

  const move = makeMove(adoption, places.body.row, (index) => places.columns[index] ?? 0);
  return {
    cells: [...labels, ...takeCells(adoption, places, move)],
    formats: [...formats, ...takeAllFormats(adoption, places)],
    links: takeLinks(adoption.source, move),
  };
}

/** The fields, the lines above the table, and each column of the table. */
function takeCells(adoption: OwnAdoption, places: OwnPlaces, move: Move): readonly DraftCells[] {
  const { source, columns, lines, fields, labelled } = adoption;
  const { body } = places;
  const rows = listRows(adoption);
  const take = (cell: Cell): CellContent => takeContent(source, cell, move);
  return [
    ...[...fields, ...labelled].flatMap(({ to, value, isInline }) => {
      const content = isInline ? value.value : take(value);
      return writeField(to, isInCell(to) ? writeDay(content, value) : content, places);
    }),
    ...lines.map((line, row) => ({ row, column: body.column, contents: [line.map((placed) => take(placed))] })),
    ...columns.flatMap(({ from }, index): readonly DraftCells[] => {
      if (!from || rows.length === 0) return [];
      const contents = rows.map((row) => [take({ row, column: from.column })]);
      return [{ row: body.row, column: places.columns[index] ?? 0, contents }];
    }),
  ];
}

function takeAllFormats(adoption: OwnAdoption, places: OwnPlaces): readonly DraftFormat[] {
  const { source, columns, lines, fields, labelled } = adoption;
  const { body } = places;
  return [
    ...takeColumnFormats(source, columns, listRows(adoption), (index) => ({
      row: body.row,
      column: places.columns[index] ?? 0,
    })),
    ...[...fields, ...labelled].flatMap(({ to, value }) =>
      isInCell(to) ? [] : takeFormat(source, value, placeBlock(to.value, places)),
    ),
    ...lines.flatMap((line, row) =>
      line.flatMap((cell, across) => takeFormat(source, cell, { row, column: body.column + across })),
    ),
  ];
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
