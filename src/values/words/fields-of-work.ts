import type { WordList } from "./word-list";

/**
 * What stands on either side of an "and" inside one name: “Department of Health and Safety”, “Head of Teaching &
 * Learning”.
 */
export const FIELDS_OF_WORK: WordList = {
  en:
    "health|safety|teaching|learning|curriculum|instruction|assessment|finance|operations|education|research|" +
    "development|arts|sciences|science|policy|planning|training|evaluation|culture|sport|sports|welfare|" +
    "wellbeing|technology|engineering|monitoring|human resources|administration|outreach|information|" +
    "communications|language|literacy|math|maths|mathematics|english",
  fr:
    "santé|sécurité|enseignement|apprentissage|finances|éducation|formation|culture|évaluation|recherche|" +
    "jeunesse|sports",
  es:
    "salud|seguridad|enseñanza|aprendizaje|finanzas|educación|formación|cultura|evaluación|investigación|deporte|" +
    "bienestar",
  pt: "saúde|segurança|ensino|aprendizagem|finanças|educação|formação|avaliação|pesquisa|esporte|assistência social",
  de: "Gesundheit|Sicherheit|Lehre|Lernen|Finanzen|Bildung|Forschung|Kultur|Sport|Soziales|Jugend",
  it: "salute|sicurezza|istruzione|formazione|cultura|ricerca",
  da: "teknik|miljø|kultur|fritid|sundhed|omsorg|børn|unge|social|undervisning|økonomi",
  no: "teknikk|miljø|kultur|fritid|helse|omsorg|oppvekst|utdanning|økonomi",
  sv: "teknik|miljö|kultur|fritid|hälsa|omsorg|barn|ungdom|utbildning|ekonomi|bygg",
  nl: "gezondheid|veiligheid|onderwijs|welzijn|cultuur|zorg",
};
