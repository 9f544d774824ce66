import { textOf } from "../../plan/placed";
import type { CellValue } from "../../sheet/cell";
import { isPlaceholder } from "../../values/gaps/is-placeholder";
import { splitNames } from "../../values/people/split-names";
import { TEMPLATES } from "../catalogue/index";
import type { ChoiceList } from "../choice-lists";
import { stakeholderAnalysis } from "../companions/stakeholder-analysis";
import { formatTableName } from "../format-table-name";
import type { Choices } from "../layout/lay-out-lists";
import type { Template, TemplateColumn } from "../template";

/** What offers its entries in other sheets. */
const FEEDING: readonly Template[] = [...TEMPLATES, stakeholderAnalysis];

/** An Excel table as it was read. */
export interface TableContents {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly values: readonly CellValue[] }[];
}

/**
 * Collects what drop-downs offer: the people and audiences that the tables of our templates name, in addition to those
 * that were offered before, and what a logic model lists.
 * @example
 * collectChoices([{ name: "ActionPlan", columns: [{ heading: "Owner", values: ["Ana Ruiz"] }] }]);
 * // { people: ["Ana Ruiz"] }
 */
export function collectChoices(tables: readonly TableContents[], before: Choices = {}): Choices {
  const found = tables.flatMap(({ name, columns }) => {
    const template = FEEDING.find((one) => formatTableName(one) === removeNumber(name));
    return columns.flatMap(({ heading, values }) => {
      const list = template?.columns.filter((column) => column.heading === heading).map(findFedList)[0];
      return list ? values.flatMap((value) => readEntries(list, value)).map((text) => ({ list, text })) : [];
    });
  });
  const lists = [...new Set([...found.map(({ list }) => list), ...(Object.keys(before) as ChoiceList[])])];
  return Object.fromEntries(
    lists.map((list) => {
      const fresh = found.filter((one) => one.list === list).map(({ text }) => text);
      return [
        list,
        [
          ...new Set(
            isListOfPeople(list) ? [...(before[list] ?? []), ...fresh] : fresh.length > 0 ? fresh : before[list],
          ),
        ],
      ];
    }),
  );
}

/** Lists the tables that fill the lists from which the cells of a template choose. */
export function listFeedingTables({ fields, columns }: Template): readonly string[] {
  const wanted = new Set(
    [...fields, ...columns].flatMap(({ choices }: { readonly choices?: ChoiceList }) => choices ?? []),
  );
  return FEEDING.filter((other) =>
    other.columns.some((column) => [findFedList(column)].some((list) => list !== undefined && wanted.has(list))),
  ).map(formatTableName);
}

/** Finds among the names of a workbook those of further tables of the same kind: `ActionPlan_2`. */
export const findFurtherTables = (first: readonly string[], names: readonly string[]): readonly string[] =>
  names.filter((name) => !first.includes(name) && first.includes(removeNumber(name)));

/** A second table of a name gets a number: `ActionPlan_2`. */
const removeNumber = (name: string): string => name.replace(/_\d+$/, "");

const isListOfPeople = (list: ChoiceList): boolean => list === "people" || list === "audiences";

/** Whoever is named in one place is offered in the others. */
const findFedList = ({ feeds, choices }: TemplateColumn): ChoiceList | undefined =>
  feeds ?? (choices && isListOfPeople(choices) ? choices : undefined);

const BULLET = /^\s*[-*–•]\s*/;

/** A cell of people holds names, a cell of a logic model one entry in each line. */
function readEntries(list: ChoiceList, value: CellValue): readonly string[] {
  const texts = isListOfPeople(list)
    ? splitNames(value)
    : String(value)
        .split("\n")
        .map((line) => textOf({ value: line.replace(BULLET, "") }));
  return texts.filter((text) => text !== "" && !isPlaceholder(text));
}
