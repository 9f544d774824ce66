import { isBlank } from "../../plan/placed";
import { simpleText } from "../../values/simple-text";
import type { Column } from "../facts/column";

/**
 * True for a column of results or evidence that is written as the steps are done: its heading asks what came out, and
 * several of its cells are still blank though others are not.
 *
 * @example
 * isFilledLater("Outcome", column) // true where four of six are filled
 */
export function isFilledLater(heading: string, column: Column | undefined): boolean {
  if (!OF_RESULTS.test(simpleText(heading).trim())) return false;
  let [blank, filled] = [0, 0];
  for (const { value, count } of column?.tally() ?? [])
    if (isBlank({ value })) blank += count;
    else filled += count;
  return filled > 0 && blank >= SEVERAL && blank * 4 >= filled + blank;
}

const SEVERAL = 2;

/** “Expected outcome” and “Evidence of success” are known before. */
const OF_RESULTS = new RegExp(
  `^(?:${[
    "evidence|evaluation|evaluacion|evaluering|utvardering|bewertung|evaluatie|valutazione",
    "outcomes?|(?:actual )?results?|result so far|proof|evidence (?:link|provided|of (?:closure|completion))",
    "preuves?|resultats?|resultat obtenu|justificatifs?",
    "evidencias?|resultados?|comprovacao|evidenze|risultat[io]|esito",
    "nachweise?|ergebniss?e?|bewijs|resultaat|resultaten|uitkomst|bevis|resultater|wyniki?|dowody?|sonuc|kanit",
    "结果|成果|結果|証跡|النتيجة|الدليل|результаты?",
  ].join("|")})$`,
);
