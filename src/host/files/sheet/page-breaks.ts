import { childrenNamed, type Element } from "../xml/parse-xml";
import { writeElement } from "../xml/write-xml";

/** The rows (or columns), from 0, before which a page ends: those that somebody put there. */
export const readBreaks = (list: Element | null): readonly number[] =>
  list ? childrenNamed(list, "brk").map(({ attributes }) => Number(attributes.id)) : [];

/** `""` where there is none; `max` is the last column (or row) that a break reaches. */
export const writeBreaks = (name: "rowBreaks" | "colBreaks", breaks: readonly number[], max: number): string =>
  breaks.length === 0
    ? ""
    : writeElement(
        name,
        { count: breaks.length, manualBreakCount: breaks.length },
        breaks.map((id) => writeElement("brk", { id, max, man: true })),
      );
