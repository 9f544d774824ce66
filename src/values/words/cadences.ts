import type { WordList } from "./word-list";

/** What stands before a unit that comes again and again. */
export const EVERY: WordList = {
  en: "every|each|per|a|an|of the",
  fr: "chaque|tous les|toutes les|tout les|par|du",
  es: "cada|todos los|todas las|al|a la|por|del",
  pt: "a cada|todo|toda|todos os|todas as|ao|à|às|aos|por|do",
  de: "jeder|jede|jedes|jeden|jedem|alle|pro|im|in der|am|des",
  it: "ogni|tutti i|tutte le|al|alla",
  nl: "elke|iedere|om de|per|van de",
  ru: "каждый|каждую|каждое|каждые|раз в",
  ar: "كل",
};

/** Numbers in words, by their place: once, two, three … */
export const NUMBERS: readonly WordList[] = [
  {
    en: "one|once|single",
    fr: "une fois|un|une",
    es: "una vez|un|una",
    pt: "uma vez|um|uma",
    de: "einmal|ein*",
    it: "una volta",
    nl: "een keer|eenmaal",
    zh: "一次|一",
  },
  {
    en: "two|twice|other|second",
    fr: "deux",
    es: "dos|segundo",
    pt: "dois|duas|segundo",
    de: "zwei*|zweite*",
    it: "due",
    nl: "twee|andere",
    ru: "два|две",
    zh: "两|二|隔",
  },
  { en: "three|third|thrice", fr: "trois", es: "tres", pt: "três", de: "drei*", it: "tre", nl: "drie", zh: "三" },
  { en: "four", fr: "quatre", es: "cuatro", pt: "quatro", de: "vier*", it: "quattro", nl: "vier", zh: "四" },
  { en: "five", fr: "cinq", es: "cinco", de: "fünf", it: "cinque", nl: "vijf", zh: "五" },
  { en: "six", es: "seis", de: "sechs", it: "sei", nl: "zes", zh: "六" },
];

/** Which of a month's Mondays; the last one stands at the end. Digits ("1st", "2.", "3º") are read apart. */
export const ORDINALS: readonly WordList[] = [
  {
    en: "first",
    fr: "premier",
    es: "primer|primero",
    pt: "primeiro|primeira",
    de: "erste*",
    it: "primo|prima",
    nl: "eerste",
    ru: "перв*",
  },
  {
    en: "second",
    fr: "deuxième|second",
    es: "segundo",
    pt: "segundo",
    de: "zweite*",
    it: "secondo",
    nl: "tweede",
    ru: "втор*",
  },
  {
    en: "third",
    fr: "troisième",
    es: "tercer|tercero",
    pt: "terceiro|terceira",
    de: "dritte*",
    it: "terzo",
    nl: "derde",
    ru: "трет*",
  },
  {
    en: "fourth",
    fr: "quatrième",
    es: "cuarto",
    pt: "quarto",
    de: "vierte*",
    it: "quarto",
    nl: "vierde",
    ru: "четверт*",
  },
  {
    en: "last",
    fr: "dernier",
    es: "último",
    pt: "último|última",
    de: "letzte*",
    it: "ultimo",
    nl: "laatste",
    ru: "последн*",
  },
];

/** Adverbs that count by themselves: "twice monthly", where "2 monthly" is every two months. */
export const TIMES_OVER: WordList = {
  en: "once|twice|thrice",
  de: "einmal|zweimal|dreimal|viermal|fünfmal|sechsmal",
  nl: "eenmaal|tweemaal|driemaal",
  ru: "дважды",
};

/** After a number: how many times. */
export const TIMES: WordList = {
  en: "x|times|time",
  fr: "fois",
  es: "veces|vez",
  pt: "vezes",
  de: "mal",
  it: "volte|volta",
  nl: "keer|maal",
  zh: "次",
};

export const AT_MILESTONES: WordList = {
  en: "milestone*|key date*|each phase|every phase|at key points|each stage",
  fr: "jalon*|étapes clés|à chaque étape|chaque étape|à chaque phase",
  es: "hito*|en cada etapa|en cada fase",
  pt: "marco|marcos|a cada etapa|em cada etapa|a cada fase",
  de: "Meilenstein*|je Phase|jede Phase",
  it: "traguard*|ogni fase|pietre miliari",
  nl: "mijlpa*|per fase|elke fase",
  ru: "вех*|этап*",
  ar: "المراحل الرئيسية",
  zh: "里程碑",
};

export const ON_COMPLETION: WordList = {
  en:
    "on completion|upon completion|at completion|when complete|when completed|when done|when finished|at the end|" +
    "end of project|after completion|completion|once complete|once completed|once done|once finished",
  fr: "à la fin|en fin de*|à l'achèvement|une fois terminé*|fini",
  es: "al finalizar|al final|al terminar|al completar*|una vez terminad*|al concluir",
  pt: "ao final|no final|ao terminar|ao concluir|na conclusão|no fim|ao finalizar",
  de: "bei Abschluss|nach Abschluss|zum Abschluss|am Ende|bei Fertigstellung|nach Fertigstellung|wenn fertig",
  it: "alla fine|al termine|a completamento|al completamento|una volta terminat*",
  nl: "bij afronding|na afronding|aan het einde|bij voltooiing|na afloop",
  ru: "по завершении|в конце",
  ar: "عند الانتهاء|عند الإنجاز",
  zh: "完成时|完成后|结束时",
};

export const ONCE: WordList = {
  en: "once|one time|one-time|one-off|one off|single time|1x|1 time",
  fr: "une fois|une seule fois|ponctuel*|1 fois",
  es: "una vez|una sola vez|única vez|1 vez",
  pt: "uma vez|uma só vez|única vez|1 vez",
  de: "einmal|einmalig*|1 mal",
  it: "una volta|una tantum|una sola volta|1 volta",
  nl: "eenmalig*|een keer|één keer|1 keer",
  ru: "один раз|однократно",
  ar: "مرة واحدة",
  zh: "一次",
};

/** Without a day of its own: told when there is something to tell. */
export const AS_NEEDED: WordList = {
  en:
    "as needed|as required|as necessary|as and when|as appropriate|as it comes up|when needed|when required|" +
    "when necessary|where needed|if needed|if necessary|if required|on demand|upon request|on request|ad hoc|" +
    "ongoing|on-going|continuous*|continual*|as things change|as updates*",
  fr:
    "au besoin|si besoin|selon les besoins|selon besoin|si nécessaire|en cas de besoin|à la demande|en continu|" +
    "au fil de l'eau|en permanence",
  es:
    "según sea necesario|según necesidad|según se necesite|cuando sea necesario|cuando haga falta|" +
    "si es necesario|si hace falta|a demanda|continuo|continua|continuamente|de forma continua|de manera continua",
  pt:
    "conforme necessário|conforme a necessidade|quando necessário|se necessário|sempre que necessário|" +
    "sob demanda|contínuo|contínua|continuamente",
  de:
    "bei Bedarf|nach Bedarf|bedarfsweise|falls nötig|wenn nötig|anlassbezogen|auf Anfrage|laufend|fortlaufend|" +
    "kontinuierlich|ständig",
  it: "al bisogno|se necessario|quando necessario|secondo necessità|continuo|in corso",
  nl: "indien nodig|waar nodig|naar behoefte|doorlopend|op aanvraag",
  ru: "по мере необходимости|постоянно|по запросу",
  ar: "عند الحاجة|حسب الحاجة|مستمر",
  zh: "按需|必要时|需要时|持续",
};

/** After 每 (every). */
export const EVERY_ZH: Readonly<Record<string, { readonly unit: "day" | "month"; readonly count: number }>> = {
  天: { unit: "day", count: 1 },
  日: { unit: "day", count: 1 },
  周: { unit: "day", count: 7 },
  星期: { unit: "day", count: 7 },
  月: { unit: "month", count: 1 },
  季度: { unit: "month", count: 3 },
  学期: { unit: "month", count: 6 },
  年: { unit: "month", count: 12 },
};
