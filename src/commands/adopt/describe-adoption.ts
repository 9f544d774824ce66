import type { AdoptionSummary } from "../../templates/adopt/sum-up-adoption";

/** A preview of what goes where, as sentences for the user. */
export function describeAdoption(summary: AdoptionSummary): readonly string[] {
  const { columns, blank, fields, lines, below, formulas, links, sections, steps } = summary;
  return [
    `${count(steps, "step")}${sections.length > 0 ? ` in ${count(sections.length, "section")}` : ""}; ` +
      "rows between and below the steps stay in their order.",
    ...columns.map(({ letters, from, to, isKept, isGuess }) =>
      isKept
        ? `Column ${letters}, “${from}”, stays as the column “${to}”.`
        : `Column ${letters}, “${from}”, becomes “${to}”${isGuess ? " (guessed: look at it)" : ""}.`,
    ),
    ...(blank.length > 0 ? [`Nothing in the plan goes into ${blank.map((one) => `“${one}”`).join(", ")}.`] : []),
    ...fields.map(
      ({ from, to, text }) => `The field “${from}” becomes “${to}”${text === "" ? ", blank" : `: ${text}`}.`,
    ),
    ...lines.map((line) => `Kept above the table: ${line}`),
    ...(below > 0 ? [`${count(below, "row")} below the last step ${below === 1 ? "stays" : "stay"} there.`] : []),
    ...(formulas.kept.length > 0 ? [`The formulas of ${list(formulas.kept)} go along.`] : []),
    ...(formulas.asValues.length > 0
      ? [
          `Of the formulas in ${list(formulas.asValues)} only the values go along: they refer to cells that are not ` +
            "moved, to tables or to names.",
        ]
      : []),
    ...(links > 0 ? [`${count(links, "link")} of cells ${links === 1 ? "goes" : "go"} along.`] : []),
  ];
}

const count = (number: number, word: string): string => `${String(number)} ${word}${number === 1 ? "" : "s"}`;

/** The first cells, and how many others. */
const list = (cells: readonly string[]): string =>
  cells.length <= MOST
    ? cells.join(", ")
    : `${cells.slice(0, MOST).join(", ")} and ${String(cells.length - MOST)} others`;

const MOST = 8;
