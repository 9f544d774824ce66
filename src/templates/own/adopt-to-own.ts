import type { Placed } from "../../plan/placed";
import { fold } from "../../values/texts/fold";
import { type Adoption, sortFields } from "../adopt/adopt-plan";
import { listSourceColumns } from "../adopt/list-source-columns";
import { matchColumns } from "../adopt/match-columns";
import type { Moving } from "../adopt/moving";
import { readItems } from "../adopt/read-items";
import { listTargets, type OwnTarget } from "./list-targets";
import type { OwnField, OwnTemplate } from "./own-template";

/** What goes where when a plan is moved to a team's own template. */
export interface OwnAdoption extends Adoption<OwnTarget, OwnField & { readonly kind: "text" }> {
  /** Fields that only their labels describe, with what stands in them. */
  readonly labelled: readonly { readonly to: OwnField; readonly value: Placed; readonly isInline: boolean }[];
}

/**
 * Chooses what goes where when a plan is moved to a team's own template. Columns that it does not have are kept on the
 * right; lines above the table that the template has already are not written twice.
 */
export function adoptToOwn(moving: Moving, template: OwnTemplate): OwnAdoption {
  const { source, plan, region, from } = moving;
  const sources = listSourceColumns(source, plan, region, (text) => from.headings.has(text));
  const targets = listTargets(template);
  const found = matchColumns(
    sources,
    targets.map(({ role, heading, own }) => ({ role, heading, isOptional: false, letters: own.column })),
  );
  const { fields, lines } = sortFields(moving, (field) => {
    const to = template.fields.find((one) => one.field === field);
    return to ? { ...to, kind: "text" as const } : null;
  });
  const filled = new Set(fields.map(({ to }) => to.value));
  return {
    ...moving,
    columns: [
      ...targets.map((to, i) => ({ from: found[i] ?? null, to })),
      ...sources.filter((one) => !found.includes(one)).map((one) => ({ from: one, to: null })),
    ],
    fields,
    ...fillIn(lines, template, filled),
  };
}

/** Puts what stands above a table into the places that the template has for it; the other lines are kept. */
function fillIn(
  lines: Adoption["lines"],
  { texts, fields }: OwnTemplate,
  filled: Set<string>,
): Pick<OwnAdoption, "lines" | "labelled"> {
  const labelled: OwnAdoption["labelled"][number][] = [];
  const unwritten = texts.map(({ text }) => text);
  const takeField = (label: string, value: Placed | null, isInline: boolean): boolean => {
    const to = fields.find((one) => !filled.has(one.value) && fold(one.label) === fold(label));
    if (!to) return false;
    filled.add(to.value);
    if (value) labelled.push({ to, value, isInline });
    return true;
  };
  const takeText = (text: string): boolean => {
    const index = unwritten.indexOf(text);
    if (index >= 0) unwritten.splice(index, 1);
    return index >= 0;
  };
  const kept = lines.map((line) =>
    readItems(line).flatMap((item): readonly Placed[] => {
      if (item.kind === "text") return takeText(String(item.placed.value)) ? [] : [item.placed];
      if (item.kind === "value") return takeField("", item.placed, false) ? [] : [item.placed];
      if (takeField(item.label, item.value, item.isInline)) return [];
      return item.isInline || !item.value ? [item.placed] : [item.placed, item.value];
    }),
  );
  return { lines: kept.filter((line) => line.length > 0), labelled };
}
