import type { DraftConditional } from "../../sheet/draft";
import type { Ranges } from "./make-ranges";

/** Sets conditional formats; Excel gives each new one the first place, so the last is set first. */
export function setConditional({ at }: Ranges, conditional: readonly DraftConditional[]): void {
  for (const { on, formula, format: wanted } of conditional.toReversed()) {
    const { rule, format } = at(on).conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
    rule.formula = formula;
    if (wanted.fill !== undefined) format.fill.color = wanted.fill;
    if (wanted.color !== undefined) format.font.color = wanted.color;
    if (wanted.bold !== undefined) format.font.bold = wanted.bold;
    if (wanted.italic !== undefined) format.font.italic = wanted.italic;
    if (wanted.borders === undefined) continue;
    const { top, bottom, left, right } = format.borders;
    for (const side of [top, bottom, left, right]) side.set({ style: "Continuous", color: wanted.borders });
  }
}
