import { isBlank } from "../../../plan/placed";
import { simpleText } from "../../../values/texts/simple-text";
import type { Column } from "../../facts/column";

/**
 * True for a heading that asks what came out of a step, which nobody knows before it is done; “Expected outcome” and
 * “Evidence of success” are known before.
 *
 * @example
 * asksForResults("Résultat") // true
 */
export const asksForResults = (heading: string): boolean => OF_RESULTS.test(simpleText(heading).trim());

/**
 * True for a column of results or evidence that is written as the steps are done: its heading asks what came out, and
 * a good part of its cells is still blank, or all of them are.
 *
 * @example
 * isFilledLater("Outcome", column) // true where three of four are filled
 */
export function isFilledLater(heading: string, column: Column | undefined): boolean {
  if (!asksForResults(heading)) return false;
  let [blank, filled] = [0, 0];
  for (const { value, count } of column?.tally() ?? [])
    if (isBlank({ value })) blank += count;
    else filled += count;
  return blank * 4 >= filled + blank;
}

const OF_RESULTS = new RegExp(
  `^(?:${[
    "evidence|evaluation|evaluacion|evaluering|utvardering|bewertung|evaluatie|valutazione|avaliacao|bilan|impact",
    "outcomes?|(?:actual )?results?|result so far|proof|evidence (?:link|provided|of (?:closure|completion))",
    "(?:impact ?/ ?)?evaluation|evaluation ?/ ?impact|results? achieved|what happened|effectiveness(?: check)?",
    "wirksamkeit(?:sprufung|skontrolle)?|efficacite|verification de l.efficacite|eficacia|verifica dell.efficacia",
    "documentation|dokumentation|dokumentasjon|dokumentaatio|documentatie|documentacion|documentacao|documentazione",
    "preuves?|resultats?|resultats? obtenus?|justificatifs?",
    "evidencias?|resultados?|resultados? obtenidos?|comprovacao|evidenze|risultat[io]|esit[io]",
    "nachweise?|ergebniss?e?|bewijs|resultaat|resultaten|uitkomst|bevis|resultat|resultater|utfall|udfald",
    "wyniki?|efekty?|dowody?|sonuc|sonuclar|kanit|rezultat[e]?|rezultati|eredmeny|vysledek|vysledky|tulos|tulokset",
    "效果确认|效果验证|効果確認|効果検証|確認結果|효과 ?확인|효과 ?검증|结果|成果|结论|結果|実績|証跡|결과|النتيجة|النتائج|الدليل|результаты?|αποτελεσμα|" +
      "αποτελεσματα|תוצאות|תוצאה|ket qua|hasil",
  ].join("|")})$`,
);
