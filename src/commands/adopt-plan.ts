import { both } from "../excel/batch";
import { readValuesIfThere } from "../excel/read/read-block";
import { readNames } from "../excel/read/read-names";
import { run } from "../excel/run";
import { writeSheets } from "../excel/write-sheets";
import type { Day } from "../sheet/serial-date";
import { adoptPlan as chooseColumns } from "../templates/adopt/adopt-plan";
import { layOutAdopted } from "../templates/adopt/lay-out-adopted";
import type { Moving } from "../templates/adopt/moving";
import { type AdoptionSummary, sumUpAdoption } from "../templates/adopt/sum-up-adoption";
import { layOutLists, LISTS_SHEET, readLists } from "../templates/layout/lay-out-lists";
import { adoptToOwn, type OwnAdoption } from "../templates/own/adopt-to-own";
import type { OwnTemplate } from "../templates/own/own-template";
import { collectChoices } from "../templates/read-back/collect-choices";
import type { Template } from "../templates/template";
import { serialIn } from "../values/dates/calendar";
import { describeAdoption } from "./adopt/describe-adoption";
import { listEntries } from "./adopt/list-entries";
import { readMoving } from "./adopt/read-moving";
import type { Command } from "./command";
import { writeOwn } from "./insert-own-template";
import type { Scope } from "./reading/read-plans";
import { applyChoice } from "./save-choice";
import { keep } from "./store/keep";

export interface AdoptInput {
  readonly today: Day;
  /** Where the plan is: of several sheets, the first with a plan. */
  readonly scope: Scope;
  /** Which of several plans on it, counted from 1. */
  readonly number?: number;
  /** One of ours, or a team’s own. */
  readonly template: Template | OwnTemplate;
}

export interface Adopted extends AdoptionSummary {
  /** The preview as sentences for the user. */
  readonly said: readonly string[];
}

/** Says what would go where; changes nothing. */
export const previewAdoption = {
  id: "previewAdoption",
  title: "Preview",
  async run({ scope, number, template }) {
    const { moving } = await readMoving(scope, number);
    const summary = isOwn(template)
      ? sumUpOwn(adoptToOwn(moving, template))
      : sumUpAdoption(chooseColumns(moving, template));
    return { ...summary, said: describeAdoption(summary) };
  },
} as const satisfies Command<AdoptInput, Adopted>;

/**
 * Writes a plan on a new sheet in the layout of a template; its own sheet stays as it is. So that no step counts twice,
 * the old sheet no longer counts as a plan, unless it has others or the user wants to keep both.
 */
export const adoptPlan = {
  id: "adoptPlan",
  title: "Move the plan to a template",
  async run({ today, scope, number, template, keepBoth }) {
    const { moving, from1904, plans } = await readMoving(scope, number);
    const { made, summary } = isOwn(template)
      ? await moveToOwn(moving, template)
      : await moveTo(moving, template, serialIn({ from1904 }, today));

    const old = moving.plan.sheet;
    const isSetAside = !keepBoth && plans === 1 && (await setAside(old));
    return {
      ...summary,
      said: describeAdoption(summary),
      made,
      text:
        `The sheet “${made}” holds the plan. “${old}” is as it was` +
        (isSetAside
          ? ", and no longer counts as a plan: check it to make it one again."
          : ". Both count as plans now."),
    };
  },
} as const satisfies Command<
  AdoptInput & { readonly keepBoth: boolean },
  Adopted & { readonly made: string; readonly text: string }
>;

interface Moved {
  /** The name of the new sheet. */
  readonly made: string;
  readonly summary: AdoptionSummary;
}

const isOwn = (template: Template | OwnTemplate): template is OwnTemplate => "format" in template;

async function moveTo(moving: Moving, template: Template, today: Day): Promise<Moved> {
  const [taken, lists] = await run(both(readNames, readValuesIfThere(LISTS_SHEET)));
  const adoption = chooseColumns(moving, template);
  const draft = layOutAdopted(adoption, template, today);
  const choices = collectChoices(listEntries(draft), lists ? readLists(lists) : {});
  const written = await writeSheets([layOutLists(choices, lists?.length), draft], taken);
  return { made: written.at(-1) ?? template.title, summary: sumUpAdoption(adoption) };
}

async function moveToOwn(moving: Moving, template: OwnTemplate): Promise<Moved> {
  const adoption = adoptToOwn(moving, template);
  const { sheet } = await writeOwn(template, adoption);
  return { made: sheet, summary: sumUpOwn(adoption) };
}

/** With the fields that only their labels describe. */
const sumUpOwn = ({ fields, labelled, ...adoption }: OwnAdoption): AdoptionSummary =>
  sumUpAdoption({ ...adoption, fields: [...fields, ...labelled.map((one) => ({ ...one, label: null }))] });

/** False where Excel does not keep it: then both count. */
async function setAside(sheet: string): Promise<boolean> {
  try {
    await keep((choices) => applyChoice(choices, { kind: "sheet", sheet, choices: { isPlan: false } }));
    return true;
  } catch {
    return false;
  }
}
