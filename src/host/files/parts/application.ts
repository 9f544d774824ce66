import type { Application } from "../../model/book/workbook";
import { type Element, findChild, readFlag } from "../xml/parse-xml";
import type { Attributes } from "../xml/write-xml";

const MODES = [
  ["auto", "Automatic"],
  ["autoNoTable", "AutomaticExceptTables"],
  ["manual", "Manual"],
] as const;

/** How a workbook calculates. Source: ISO/IEC 29500-1, 18.2.2 (calcPr) */
export function readApplication(workbookPart: Element, standard: Application): Application {
  const calculation = findChild(workbookPart, "calcPr")?.attributes ?? {};
  const { calcMode, iterate, iterateDelta, iterateCount, fullPrecision } = calculation;
  return {
    ...standard,
    calculationMode: MODES.find(([file]) => file === calcMode)?.[1] ?? "Automatic",
    iterative: {
      enabled: readFlag(iterate),
      maxChange: Number(iterateDelta ?? standard.iterative.maxChange),
      maxIteration: Number(iterateCount ?? standard.iterative.maxIteration),
    },
    usePrecisionAsDisplayed: !readFlag(fullPrecision, true),
  };
}

/** Whether the results in the file are not to be trusted: who wrote them may have put 0 for each. */
export const calculatesOnLoad = (workbookPart: Element): boolean =>
  readFlag(findChild(workbookPart, "calcPr")?.attributes.fullCalcOnLoad);

/** The attributes of a `<calcPr>`; null for those that are as in a new workbook. */
export const writeApplication = ({ calculationMode, iterative, usePrecisionAsDisplayed }: Application): Attributes => ({
  calcMode: calculationMode === "Automatic" ? null : MODES.find(([, office]) => office === calculationMode)?.[0],
  iterate: iterative.enabled || null,
  iterateCount: iterative.maxIteration === 100 ? null : iterative.maxIteration,
  iterateDelta: iterative.maxChange === 0.001 ? null : iterative.maxChange,
  fullPrecision: usePrecisionAsDisplayed ? false : null,
});
