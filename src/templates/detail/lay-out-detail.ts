import { STEP_POINTER } from "../../plan/detail-names";
import type { Field } from "../../plan/role";
import type { Cell } from "../../sheet/cell";
import type { CellContent, Draft } from "../../sheet/draft";
import { PALETTE } from "../../sheet/look";
import { oneCell } from "../../sheet/rectangle";
import type { Day } from "../../sheet/serial-date";
import type { Choices } from "../layout/lay-out-lists";
import { layOutTemplate } from "../layout/lay-out-template";
import { placeTemplate } from "../layout/place-template";
import type { Template, TemplateField } from "../template";
import type { DetailedStep } from "./detailed-step";
import { linkToStep, lookUpDay, lookUpText } from "./look-up-step";

/**
 * Lays out the sub-plan of a step: a sheet of a template that is called as the step, says which step it is a part of,
 * and shows the step’s owner and deadline as they are there.
 */
export function layOutDetail(
  template: Template,
  step: DetailedStep,
  { today, choices }: { readonly today: Day; readonly choices: Choices },
): Draft {
  const detail = makeDetailTemplate(template);
  const { firstFieldRow, body } = placeTemplate(detail);
  const said = { row: firstFieldRow, column: 1 };
  const draft = layOutTemplate(detail, {
    today,
    choices,
    title: shorten(step.text, LONGEST_TITLE),
    fields: fillFields(template, step, said),
  });
  return joinToStep(draft, step, said, { ...said, column: body.columns - 1 });
}

/** A draft that says of which step it is the sub-plan: by a link, and by names that move with the cells. */
export function joinToStep(draft: Draft, step: DetailedStep, said: Cell, link: Cell): Draft {
  return {
    ...draft,
    name: nameSheet(step.text),
    cells: [...draft.cells, { ...link, contents: [[linkToStep(step, said)]] }],
    formats: [...draft.formats, { on: oneCell(link), format: { color: PALETTE.link, horizontal: "Left" } }],
    names: [
      ...draft.names,
      { name: STEP_POINTER, rectangle: oneCell(step.cell), sheet: step.sheet, hidden: true },
      { name: step.name, rectangle: oneCell({ row: 0, column: 0 }), inWorkbook: true, hidden: true },
    ],
  };
}

/** The template with a line for the step, and one for its owner where it has no field for that. */
function makeDetailTemplate(template: Template): Template {
  const hasOwner = template.fields.some(({ field }) => field === "plan-owner");
  const added: readonly TemplateField[] = [
    {
      field: "part-of",
      label: PART_OF,
      hint: "The step that this plan carries out, in the same words; type another step’s words to move the plan there.",
      kind: "text",
      at: { line: 0, column: 0, across: 3 },
    },
    ...(hasOwner ? [] : [OWNER]),
  ];
  const lines = hasOwner ? 1 : 2;
  return {
    ...template,
    fields: [
      ...added,
      ...template.fields.map((field) => ({ ...field, at: { ...field.at, line: field.at.line + lines } })),
    ],
  };
}

export const PART_OF = "Part of the step";

const OWNER: TemplateField = {
  field: "plan-owner",
  label: "Owner of the step",
  hint: "As the plan of the step says.",
  kind: "text",
  at: { line: 1, column: 0, across: 2 },
};

function fillFields(template: Template, step: DetailedStep, said: Cell): Readonly<Partial<Record<Field, CellContent>>> {
  const { ownerColumn, deadlineColumn } = step;
  const has = (field: Field): boolean => template.fields.some((one) => one.field === field);
  return {
    ...step.fields,
    "part-of": step.content,
    ...(ownerColumn !== null && { "plan-owner": lookUpText(step, said, ownerColumn) }),
    ...(deadlineColumn !== null && has("plan-owner") && { "target-end": lookUpDay(step, said, deadlineColumn) }),
    ...(has("goal") && { goal: step.text }),
  };
}

const LONGEST_TITLE = 80;
const LONGEST_NAME = 31;

/** Whole words that a sheet’s name has room for. */
const nameSheet = (text: string): string => shorten(text, LONGEST_NAME).replace(/…$/, "");

/** `Hire a math tutor for grade…` */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(" ");
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}

/** Whether a field of a plan holds for its sub-plans, too. */
export const isInherited = (field: string): boolean => INHERITED.has(field);

const INHERITED: ReadonlySet<string> = new Set<Field>([
  "plan-name",
  "strategy",
  "next-review",
  "group-name",
  "facilitator-name",
  "group-members",
]);
