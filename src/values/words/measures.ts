import type { WordList } from "./word-list";

/** Words of praise: they say that something is good, and not how one would tell. */
export const PRAISE: WordList = {
  en:
    "better|improve*|good|great|best|success*|effective*|efficien*|happy|happier|satisf*|positive*|strong*|" +
    "quality|aware*|understanding|engage*|motivat*|confiden*|healthy|healthier|excellen*|smooth*|nice|well|" +
    "enhance*|progress|supportive|collaborat*|communicat*|culture|climate|atmosphere|morale",
  fr:
    "meilleur*|amélior*|bon|bonne|bons|bonnes|succès|réussi*|efficac*|satisf*|positi*|qualité|sensibilis*|motiv*|" +
    "ambiance|climat|bien|communication|progrès",
  es:
    "mejor*|buen*|éxito|exitos*|eficaz|eficac*|eficien*|satisf*|positiv*|calidad|concienci*|motiva*|ambiente|" +
    "clima|bien|comunicación|progreso*",
  pt:
    "melhor*|bom|boa|bons|boas|sucesso|eficaz|eficác*|eficien*|satisf*|positiv*|qualidade|conscien*|motiva*|" +
    "ambiente|clima|bem|comunicação|progresso*",
  de:
    "besser*|verbesser*|gut|gute|gutes|guter|gute*|erfolg*|effektiv*|effizien*|zufrieden*|positiv*|qualität|" +
    "bewusst*|motiv*|stimmung|klima|kommunikation|fortschritt*",
  it:
    "miglior*|buon*|successo|efficac*|efficien*|soddisf*|positiv*|qualità|consapevol*|motivaz*|clima|bene|" +
    "comunicazione",
  nl:
    "beter*|verbeter*|goed|goede|succes*|effectief|efficiënt|tevreden*|positief|kwaliteit|bewust*|motivatie|" +
    "sfeer|communicatie",
  ru: "лучше|улучш*|хорош*|успе*|эффектив*|качеств*",
  ar: "أفضل|تحسين|تحسن|نجاح|جودة",
  zh: "更好|提高|改善|良好|成功|质量",
};

/** What can be counted, compared or shown, so that praise next to it does no harm: “improved test scores”. */
export const EVIDENCE: WordList = {
  en:
    "number*|count*|percent*|rate*|ratio|average|total|at least|more|fewer|less|increas*|decreas*|reduc*|all|" +
    "every|each|none|no|one|two|three|four|five|ten|half|score*|result*|data|survey*|questionnaire*|feedback|" +
    "test*|exam*|assess*|rubric*|observ*|attend*|enrol*|sign*|list*|roster|log|logs|record*|report*|minutes|" +
    "agenda*|photo*|certific*|contract*|agreement*|invoice*|budget|calendar|schedule*|checklist|form|forms|" +
    "document*|plan|plans|policy|handbook|guide|website|newsletter|letter*|email*|post*|publish*|present*|" +
    "portfolio*|evidence|approv*|complet*|visit*|grades|graduat*|absen*|audit*|inventory|vote*|decision*|review*",
  fr:
    "nombre*|taux|pourcentage|moyenne|plus|moins|augment*|diminu*|rédui*|tous|toutes|chaque|aucun*|deux|trois|" +
    "résultat*|données|enquête*|sondage*|évalu*|présence*|inscri*|sign*|liste*|rapport*|compte|photo*|" +
    "certificat*|contrat*|convention*|facture*|budget|calendrier|formulaire*|document*|publi*|note|notes|absen*",
  es:
    "número*|tasa*|porcentaje*|promedio|más|menos|aument*|disminu*|reduc*|todos|todas|cada|ningun*|dos|tres|" +
    "resultado*|datos|encuesta*|evaluaci*|asistencia*|inscri*|firma*|lista*|registro*|informe*|acta*|foto*|" +
    "certificado*|contrato*|factura*|presupuesto|calendario|formulario*|documento*|public*|notas|ausen*",
  pt:
    "número*|taxa*|percentual|média|mais|menos|aument*|diminu*|todos|todas|nenhum*|dois|três|resultado*|dados|" +
    "pesquisa*|avaliaç*|presença*|frequência|assin*|relatório*|ata|atas|foto*|orçamento|formulário*|documento*|" +
    "faltas",
  de:
    "anzahl|zahl*|quote|prozent*|anteil|durchschnitt|mehr|weniger|steig*|senk*|alle|jede*|keine|zwei|drei|" +
    "ergebnis*|daten|umfrage*|befragung*|rückmeldung*|prüfung*|evaluation*|anwesenheit*|teiln*|anmeld*|" +
    "unterschr*|liste*|protokoll*|bericht*|foto*|zertifikat*|vertrag*|verträge|rechnung*|formular*|dokument*|" +
    "konzept|veröffentlich*|nachweis*|noten|fehl*",
  it:
    "numero|tasso|media|più|meno|tutti|ogni|due|tre|risultat*|dati|sondaggi*|presenz*|firm*|elenco|relazione|" +
    "verbale|contratt*|document*|pubblic*",
  nl:
    "aantal|gemiddelde|meer|minder|alle|elke|twee|drie|resultat*|enquête*|toets*|aanwezig*|lijst|verslag*|" +
    "notulen|contract*|document*",
  ru: "число|количество|процент|доля|более|менее|все|результат*|опрос*|отчет*|протокол*|список|договор*|документ*",
  ar: "عدد|نسبة|معدل|جميع|كل|نتائج|بيانات|تقرير|قائمة|محضر|عقد|وثيقة",
  zh: "数|率|比例|百分|至少|全部|所有|每|结果|调查|测试|考试|报告|名单|记录|纪要|合同|文件",
};
