import { checksum } from "../communication/checksum";
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
import { MOVED } from "./reading/find-moved";
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
 * the old sheet does not count as a plan as long as the new one exists, unless it has others or the user wants to keep
 * both. That is remembered first, by a mark that the new sheet gets last of all: whenever Excel stops, one of the two
 * counts, and doing it again completes it.
 */
export const adoptPlan = {
  id: "adoptPlan",
  title: "Move the plan to a template",
  async run({ today, scope, number, template, keepBoth }) {
    const { moving, from1904, plans } = await readMoving(scope, number);
    const old = moving.plan.sheet;
    const isSetAside = !keepBoth && plans === 1;
    const marks = isSetAside ? await setAside(moving) : [];
    const { made, summary } = isOwn(template)
      ? await moveToOwn(moving, template, marks)
      : await moveTo(moving, template, { today: serialIn({ from1904 }, today), marks });

    return {
      ...summary,
      said: describeAdoption(summary),
      made,
      text:
        `The sheet “${made}” holds the plan. “${old}” is as it was` +
        (isSetAside
          ? `, and no longer counts as a plan. To undo the move, delete “${made}”.`
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

async function moveTo(
  moving: Moving,
  template: Template,
  { today, marks }: { readonly today: Day; readonly marks: readonly string[] },
): Promise<Moved> {
  const [taken, lists] = await run(both(readNames, readValuesIfThere(LISTS_SHEET)));
  const adoption = chooseColumns(moving, template);
  const draft = layOutAdopted(adoption, template, today);
  const choices = collectChoices(listEntries(draft), lists ? readLists(lists) : {});
  const written = await writeSheets([layOutLists(choices, lists?.length), { ...draft, marks }], taken);
  return { made: written.at(-1) ?? template.title, summary: sumUpAdoption(adoption) };
}

async function moveToOwn(moving: Moving, template: OwnTemplate, marks: readonly string[]): Promise<Moved> {
  const adoption = adoptToOwn(moving, template);
  const { sheet } = await writeOwn(template, adoption, (draft) => ({ ...draft, marks }));
  return { made: sheet, summary: sumUpOwn(adoption) };
}

/** With the fields that only their labels describe. */
const sumUpOwn = ({ fields, labelled, ...adoption }: OwnAdoption): AdoptionSummary =>
  sumUpAdoption({ ...adoption, fields: [...fields, ...labelled.map((one) => ({ ...one, label: null }))] });

/** The marks of the new sheet: its own, and those of the sheets from which the plan was moved to this one before. */
async function setAside({ source: { grid }, plan: { sheet } }: Moving): Promise<readonly string[]> {
  const moved = `${MOVED}_${checksum(JSON.stringify([sheet, grid.values]), 8)}`;
  await keep((choices) => applyChoice(choices, { kind: "sheet", sheet, choices: { moved } }));
  const before = (grid.names ?? []).flatMap(({ name }) => (name.startsWith(MOVED) ? [name] : []));
  return [...new Set([...before, moved])];
}
