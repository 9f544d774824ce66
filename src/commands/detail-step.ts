import { both } from "../excel/batch";
import { isExcelError } from "../excel/excel-error";
import { readValuesIfThere } from "../excel/read/read-block";
import { readNames } from "../excel/read/read-names";
import { DETAIL } from "../excel/read/read-workbook";
import { run } from "../excel/run";
import { readSelected, selectCell } from "../excel/select-cell";
import { linkCell, type Linked, type LinkWanted, removeDetail } from "../excel/write/link-cell";
import { makeTableNameUnique } from "../excel/write/make-name-unique";
import { writeSheets } from "../excel/write-sheets";
import type { Plan } from "../plan/plan";
import { valueAt } from "../sheet/grid";
import type { Day } from "../sheet/serial-date";
import { TEMPLATES } from "../templates/catalogue";
import { actionPlan } from "../templates/catalogue/action-plan";
import type { DetailedStep } from "../templates/detail/detailed-step";
import { isInherited, layOutDetail } from "../templates/detail/lay-out-detail";
import { joinOwnToStep, makeOwnDetailTemplate } from "../templates/detail/own-detail";
import { layOutLists, LISTS_SHEET, readLists } from "../templates/layout/lay-out-lists";
import type { OwnTemplate } from "../templates/own/own-template";
import { collectChoices } from "../templates/read-back/collect-choices";
import type { Template } from "../templates/template";
import { serialIn } from "../values/dates/calendar";
import type { Command } from "./command";
import { findSelected, findStep, type StepOfPlan, type StepWanted } from "./detail/find-step";
import { writeOwn } from "./insert-own-template";
import { readOwnTemplates } from "./own/own-templates";
import type { Choices } from "./reading/choices";
import { listPlans } from "./reading/read-closely";
import { readPlans, type SheetPlans } from "./reading/read-plans";

export interface DetailInput {
  readonly today: Day;
  /** Or the one in the selected row. */
  readonly step: StepWanted | "selected";
  /** By default that of the plan, else the Action Plan. */
  readonly template?: Template | OwnTemplate | undefined;
}

export interface Detailed {
  /** The sheet of the sub-plan. */
  readonly sheet: string;
  /** False where it was there already. */
  readonly isNew: boolean;
  /** What was done, for the user. */
  readonly text: string;
}

/**
 * Adds a sub-plan for a step on a sheet of its own, linked both ways; where the step has one, goes to it. The link is
 * kept by the step's words on that sheet and by names, so it survives sorting, inserted rows and renamed sheets.
 */
export const detailStep = {
  id: "detailStep",
  title: "Detail This Step",
  run: (input) => attempt(input, true),
} as const satisfies Command<DetailInput, Detailed>;

/** Once more where somebody has moved the step between reading and writing: the sheet would look for it elsewhere. */
async function attempt({ today, step: wanted, template }: DetailInput, mayTryAgain: boolean): Promise<Detailed> {
  const { sheets, workbook, choices } = await readPlans("all");
  const plans = sheets.flatMap(listPlans);
  const found = wanted === "selected" ? findSelected(plans, await run(readSelected)) : findStep(plans, wanted);
  const [there] = found.plan.subPlans?.get(found.index) ?? [];
  if (there) {
    await run(selectCell(there.sheet, { row: there.headingRow + 1, column: there.columns[0]?.column ?? 0 }));
    return { sheet: there.sheet, isNew: false, text: `“${found.text}” has its sub-plan on “${there.sheet}”.` };
  }

  const taken = await run(readNames);
  const step = describe(found, sheets, makeTableNameUnique(DETAIL, taken.names));
  const chosen = template ?? findTemplate(found.plan, choices);
  const sheet =
    "format" in chosen
      ? await writeOwnDetail(chosen, step)
      : await writeDetail(chosen, step, serialIn(workbook, today));
  const linked = await link(step, sheet);
  if (linked === "moved" && mayTryAgain) {
    await run(removeDetail(sheet, step.name));
    return attempt({ today, template, step: { text: found.text, sheet: found.plan.sheet, cell: found.cell } }, false);
  }
  return {
    sheet,
    isNew: true,
    text: `The sheet “${sheet}” is the sub-plan of “${found.text}”. ${SAID[linked]} To undo it, delete the sheet.`,
  };
}

/** That of the plan, the team's own one too. */
const findTemplate = ({ template, ownTemplate }: Plan, choices: Choices): Template | OwnTemplate =>
  readOwnTemplates(choices).find(({ id }) => id === ownTemplate) ??
  TEMPLATES.find(({ id }) => id === template) ??
  actionPlan;

async function writeDetail(template: Template, step: DetailedStep, today: Day): Promise<string> {
  const [taken, lists] = await run(both(readNames, readValuesIfThere(LISTS_SHEET)));
  const choices = collectChoices([], lists ? readLists(lists) : {});
  const draft = layOutDetail(template, step, { today, choices });
  return (await writeSheets([layOutLists(choices, lists?.length), draft], taken)).at(-1) ?? draft.name;
}

async function writeOwnDetail(template: OwnTemplate, step: DetailedStep): Promise<string> {
  const written = await writeOwn(makeOwnDetailTemplate(template), null, (draft) => joinOwnToStep(draft, step));
  return written.sheet;
}

function describe({ plan, cell, text }: StepOfPlan, sheets: readonly SheetPlans[], name: string): DetailedStep {
  const grid = sheets.find((one) => one.grid.sheet === plan.sheet)?.grid;
  const columnOf = (...roles: readonly string[]): number | null =>
    roles.flatMap((role) => plan.columns.find((column) => column.role === role)?.column ?? [])[0] ?? null;
  return {
    sheet: plan.sheet,
    cell,
    content: grid ? valueAt(grid, cell) : text,
    text,
    ownerColumn: columnOf("owner", "responsible", "lead", "mobilizer"),
    deadlineColumn: columnOf("deadline"),
    fields: Object.fromEntries(
      Object.entries(plan.fields).flatMap(([field, placed]) => (isInherited(field) ? [[field, placed.value]] : [])),
    ),
    name,
  };
}

type Link = Linked | "refused";

/** Once more where Excel gave no answer: it may have done it. */
async function link({ sheet, cell, content, name }: DetailedStep, detail: string): Promise<Link> {
  const wanted: LinkWanted = {
    sheet,
    cell,
    holds: content,
    name,
    own: DETAIL,
    screenTip: `Its sub-plan: ${detail}`,
  };
  const tryOnce = (): Promise<Link> =>
    linkCell(wanted).catch((error: unknown) => {
      if (isExcelError(error)) return "refused";
      throw error;
    });
  const first = await tryOnce();
  return first === "refused" ? tryOnce() : first;
}

const SAID: Readonly<Record<Link, string>> = {
  linked: "Each has a link to the other.",
  foreign: "The step keeps its own link or formula; the sheet has a link to it.",
  moved: "The step was moved meanwhile, and has no link to it; the sheet finds it by its words.",
  refused: "The step itself could not be linked, as on a protected sheet; the new sheet has a link to it.",
};
