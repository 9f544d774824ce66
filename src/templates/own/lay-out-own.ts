import { ownTemplateName } from "../../plan/column-name";
import { fieldName } from "../../plan/field-name";
import type { Draft, DraftCells, DraftFormat, DraftName, DraftValidation } from "../../sheet/draft";
import { LOOK, PAGE_OF_PAGES } from "../../sheet/look";
import { oneCell, type Rectangle } from "../../sheet/rectangle";
import { type AdoptedColumn, nameColumns } from "../adopt/adopt-plan";
import { nameHeadings } from "../adopt/name-headings";
import { joinBlocks } from "../layout/join-blocks";
import { makePrompt } from "../layout/make-prompt";
import type { OwnAdoption } from "./adopt-to-own";
import { listTargets, type OwnTarget } from "./list-targets";
import { makeListValidation, type OwnLists } from "./own-lists";
import type { OwnColumn, OwnTemplate } from "./own-template";
import { type OwnPlaces, placeBlock, placeOwn } from "./place-own";
import { takeOwnContents } from "./take-own-contents";

/** Lays out a sheet of a team's own template, blank or with the contents of a plan. */
export function layOutOwn(template: OwnTemplate, adoption: OwnAdoption | null, lists: OwnLists): Draft {
  const places = placeOwn(template, adoption);
  const { headingRow, columns: columnsAt, body, shift, widths } = places;
  const columns: readonly AdoptedColumn<OwnTarget>[] =
    adoption?.columns ?? listTargets(template).map((to) => ({ from: null, to }));
  const unique = nameColumns(columns);
  const headings = columns.map(({ to }, i) => (to ? to.own.heading : (unique[i] ?? "")));
  const contents = takeOwnContents(template, adoption, places);
  const isTable = template.table !== null && headings.every((one, i) => one === unique[i]) && isWithoutGaps(columnsAt);

  const written = joinBlocks([
    ...template.texts.map(({ cell, text }) => ({ ...placeBlock(cell, places), contents: [[text]] })),
    ...contents.cells,
    ...headings.map((heading, i) => ({ row: headingRow, column: columnsAt[i] ?? 0, contents: [[heading]] })),
  ]);

  return {
    name: template.title,
    cells: [written],
    merges: (template.merges ?? [])
      .map((block) => placeBlock(block, places))
      .filter((block) => block.row + block.rows <= headingRow + (isTable ? 0 : 1) && isBlankButFirst(block, written)),
    formats: [...listLooks(template, places), ...contents.formats],
    columnWidths: widths,
    rowHeights: template.heights.map(({ row, points }) => ({ row: row - 1 + shift, points })),
    tables: isTable
      ? [
          {
            name: "TeamPlan",
            rectangle: { ...body, row: headingRow, rows: body.rows + 1 },
            style: template.table,
            bandedRows: true,
          },
        ]
      : [],
    names: [
      {
        name: ownTemplateName(template.id),
        rectangle: oneCell({ row: headingRow, column: body.column }),
        hidden: true,
      },
      ...nameFields(template, places),
      ...nameHeadings(columns, (index) => ({ row: headingRow, column: columnsAt[index] ?? 0 })).filter(
        ({ name }) =>
          !template.columns.some((one, i) => one.role === undefined && name.endsWith(`.none_${String(i + 1)}`)),
      ),
    ],
    validations: listValidations(template, places, lists),
    links: contents.links,
    frozenRows: headingRow <= MOST_FROZEN ? headingRow + 1 : 0,
    print: {
      landscape: template.landscape,
      titleRows: { first: headingRow, last: headingRow },
      header: template.title.replaceAll("&", "&&"),
      footer: PAGE_OF_PAGES,
    },
    select: { row: headingRow + 1, column: body.column },
    tabColor: LOOK.heading.fill,
  };
}

/** Whether nothing would be lost if the cells of the block became one. */
const isBlankButFirst = ({ row, column, rows, columns }: Rectangle, written: DraftCells): boolean =>
  written.contents
    .slice(Math.max(0, row - written.row), Math.max(0, row + rows - written.row))
    .flatMap((line) => line.slice(Math.max(0, column - written.column), Math.max(0, column + columns - written.column)))
    .slice(1)
    .every((content) => content === "");

/** More would leave no room for the steps. */
const MOST_FROZEN = 14;

const isWithoutGaps = (columns: readonly number[]): boolean =>
  columns.every((column, i) => i === 0 || column === (columns[i - 1] ?? 0) + 1);

/** What the first row of the steps looks like, all of them do. */
function listLooks({ looks, columns }: OwnTemplate, places: OwnPlaces): readonly DraftFormat[] {
  const { body, headingRow, columns: columnsAt } = places;
  const usual: readonly DraftFormat[] = [
    { on: { ...body, row: headingRow, rows: 1 }, format: LOOK.heading },
    { on: body, format: LOOK.body },
  ];
  return [
    ...(looks.length === 0 ? usual : []),
    ...looks.map(({ on, ...format }) => {
      const block = placeBlock(on, places);
      return { on: block.row === body.row ? { ...block, rows: body.rows } : block, format };
    }),
    ...columns.flatMap(({ numberFormat }, i) =>
      numberFormat === undefined
        ? []
        : [{ on: { ...body, column: columnsAt[i] ?? 0, columns: 1 }, format: { numberFormat } }],
    ),
  ];
}

/** A value next to its label is found by its name, whatever its label says. */
const nameFields = ({ fields }: OwnTemplate, places: OwnPlaces): readonly DraftName[] =>
  fields.flatMap(({ field, cell, value, label }, i) =>
    field === null || (cell === value && label !== "") || fields.findIndex((one) => one.field === field) !== i
      ? []
      : [{ name: fieldName(field), rectangle: placeBlock(value, places) }],
  );

function listValidations(
  { columns, fields }: OwnTemplate,
  places: OwnPlaces,
  lists: OwnLists,
): readonly DraftValidation[] {
  const describe = (title: string, { hint, choices }: Pick<OwnColumn, "hint" | "choices">) => ({
    ...(choices !== undefined && { allow: makeListValidation(choices, lists) }),
    ...(hint !== undefined && { prompt: makePrompt(title, hint.slice(0, LONGEST_PROMPT)) }),
  });
  return [
    ...columns.map((column, i) => ({
      on: { ...places.body, column: places.columns[i] ?? 0, columns: 1 },
      ...describe(String(column.heading), column),
    })),
    ...fields.map((field) => ({ on: placeBlock(field.value, places), ...describe(field.label, field) })),
  ].filter((one) => "allow" in one || "prompt" in one);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt */
const LONGEST_PROMPT = 255;
