import type { WordList } from "./word-list";

/** January first, a space between; people shorten them to three letters or more. */
export const MONTHS: Readonly<Record<string, string>> = {
  en: "January February March April May June July August September October November December",
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  de2: "Jänner Feber Mrz Apr Mai Juno Julei Aug Sept Okt Nov Dez",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  nl: "januari februari maart april mei juni juli augustus september oktober november december",
  nl2: "jan feb mrt apr mei jun jul aug setiembre okt nov dec",
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  ru2: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
  ar: "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
};

/** Before a deadline, and no part of it: `by 3 March`, `bis zum 3. März`. */
export const BY: WordList = {
  en: "by|by the|until|till|before|before the|no later than|not later than|latest|at the latest|due|due by|due on|on|on the|in|during|for|deadline|around|about|approx.|approximately|circa|ca.|c.|sometime in|through|thru|up to|the",
  fr: "avant|avant le|avant la|jusqu'au|jusqu’au|jusqu'à|pour le|pour|au plus tard|au plus tard le|le|d'ici|d'ici le|d'ici au|en|vers|courant|dès",
  es: "hasta|hasta el|antes de|antes del|para|para el|a más tardar|a más tardar el|el|en|hacia|durante",
  pt: "até|até o|até ao|até a|até dia|antes de|antes do|para|para o|em|no|dia|o mais tardar",
  de: "bis|bis zum|bis zur|bis Ende|vor|vor dem|am|im|spätestens|spätestens am|bis spätestens|zum|gegen",
  it: "entro|entro il|entro la|prima del|prima di|il|in|a|nel|fino al",
  nl: "voor|vóór|uiterlijk|uiterlijk op|tot|tot en met|op|in|rond",
  ru: "до|к|не позднее|в",
  ar: "قبل|حتى|في",
};

/** A part of a month or another period; with it stays a period. */
export const PART_OF: WordList = {
  en: "end of|end of the|the end of|end|mid|mid-|middle of|early|late|beginning of|start of|first half of|second half of|first week of|last week of|first week in|last week in",
  fr: "fin|fin de|la fin de|mi-|mi|début|début de|milieu de|courant",
  es: "fin de|fines de|finales de|a finales de|final de|mediados de|a mediados de|principios de|a principios de|inicios de",
  pt: "fim de|fins de|final de|o final de|meados de|início de|começo de",
  de: "Ende|Mitte|Anfang|Ende des|Mitte des",
  it: "fine|fine di|metà|inizio|fine del",
  nl: "eind|einde|half|midden|begin|eind van",
  ru: "конец|конца|середина|начало",
};

export const SEASONS: WordList = {
  en: "spring|summer|fall|autumn|winter|Christmas|Easter|the holidays|holidays|winter break|spring break|summer break|fall break|half-term|half term|back to school|summer holidays|graduation",
  fr: "printemps|été|automne|hiver|Noël|Pâques|rentrée|la rentrée|vacances|vacances d'été|vacances scolaires",
  es: "primavera|verano|otoño|invierno|Navidad|Semana Santa|vacaciones|vuelta al cole",
  pt: "verão|outono|inverno|Natal|Páscoa|férias|volta às aulas",
  de: "Frühling|Frühjahr|Sommer|Herbst|Winter|Weihnachten|Ostern|Sommerferien|Herbstferien|Osterferien|Ferien|Schuljahresbeginn|Schuljahresende",
  it: "estate|autunno|inverno|Natale|Pasqua|vacanze",
  nl: "lente|voorjaar|zomer|herfst|najaar|kerst|Pasen|zomervakantie|vakantie",
  ru: "весна|лето|осень|зима|весной|летом|осенью|зимой",
  ar: "الربيع|الصيف|الخريف|الشتاء",
  zh: "春季|夏季|秋季|冬季|寒假|暑假|春天|夏天|秋天|冬天",
};

export const TERMS: WordList = {
  en: "term|terms|semester|trimester|marking period|grading period|school term|fall semester|spring semester|autumn term|spring term|summer term|fall term|winter term",
  fr: "semestre|trimestre scolaire|période",
  es: "cuatrimestre|semestre|bimestre|periodo escolar",
  pt: "período|bimestre",
  de: "Semester|Halbjahr|Schulhalbjahr|Wintersemester|Sommersemester",
  it: "quadrimestre",
  nl: "semester",
  ru: "семестр",
  ar: "الفصل",
  zh: "学期",
};

export const SCHOOL_YEARS: WordList = {
  en: "school year|the school year|academic year|sy|ay|fiscal year|fy|year",
  fr: "année scolaire|l'année scolaire|l'année|année",
  es: "curso|curso escolar|ciclo escolar|año escolar|año lectivo|año",
  pt: "ano letivo|ano escolar|ano",
  de: "Schuljahr|des Schuljahres|Jahr|Jahres",
  it: "anno scolastico|a.s.|anno",
  nl: "schooljaar|jaar",
  ru: "учебный год|год|года",
  zh: "学年|年",
};

export const QUARTERS: WordList = {
  en: "q|qtr|quarter",
  fr: "t|trimestre|trim",
  es: "trimestre|trim",
  pt: "tri",
  de: "Quartal",
  nl: "kwartaal|k",
  ru: "кв|квартал",
  zh: "季度|第季度",
};

export const HALVES: WordList = {
  en: "h|half|half year",
  fr: "semestre",
  de: "Halbjahr|hj",
  it: "semestre",
  nl: "halfjaar",
};

export const WEEKS: WordList = {
  en: "week|wk|w|week no|week number|weeks",
  fr: "semaine|sem",
  es: "semana",
  de: "KW|Kalenderwoche|Woche",
  it: "settimana",
  ru: "неделя",
  zh: "周",
};

/** First to fourth, in words. */
export const ORDINALS: readonly WordList[] = [
  { en: "first|1st", fr: "premier|1er", es: "primer|primero", pt: "primeiro", de: "erste*", it: "primo", nl: "eerste" },
  { en: "second|2nd", fr: "deuxième|second", es: "segundo", de: "zweite*", it: "secondo", nl: "tweede" },
  { en: "third|3rd", fr: "troisième", es: "tercer|tercero", pt: "terceiro", de: "dritte*", it: "terzo", nl: "derde" },
  {
    en: "fourth|4th|last",
    fr: "quatrième|dernier",
    es: "cuarto",
    pt: "quarto",
    de: "vierte*",
    it: "quarto",
    nl: "vierde",
  },
];

/** Before the day by which a week is told: `week of 12 October`. */
export const WEEK_OF: WordList = {
  en: "week of|the week of|week commencing|week beginning|week starting|week ending|w/c|wc",
  fr: "semaine du|la semaine du",
  es: "semana del|la semana del",
  pt: "semana de|semana do|a semana de",
  de: "Woche vom|Woche ab|Woche um den",
  it: "settimana del",
  nl: "week van",
};

/** Before a weekday that is told from the day one reads it: `next Monday`. */
export const COMING: WordList = {
  en: "next|this|coming|this coming",
  fr: "prochain|ce",
  es: "el|próximo|este",
  pt: "próxima|próximo|esta|na",
  de: "nächster|nächsten|diesen|kommenden",
  it: "prossimo|questo",
  nl: "volgende|komende|deze",
};

/** Days told from the day one reads it: how many days from it; null where only the writer knows which day it is. */
export const FROM_TODAY: readonly { readonly days: number | null; readonly words: WordList }[] = [
  {
    days: 0,
    words: {
      en: "today|now|immediately|end of day|eod|tonight",
      fr: "aujourd'hui|immédiatement|maintenant",
      es: "hoy|ahora|inmediatamente",
      pt: "hoje|agora|imediatamente",
      de: "heute|sofort|jetzt|umgehend",
      it: "oggi|subito",
      nl: "vandaag|nu|direct",
      ru: "сегодня",
      zh: "今天",
    },
  },
  {
    days: 1,
    words: {
      en: "tomorrow",
      fr: "demain",
      es: "mañana",
      pt: "amanhã",
      de: "morgen",
      it: "domani",
      nl: "morgen",
      ru: "завтра",
      zh: "明天",
    },
  },
  {
    days: 7,
    words: {
      en: "next week",
      fr: "la semaine prochaine|semaine prochaine",
      es: "la próxima semana|próxima semana|semana que viene",
      pt: "próxima semana|semana que vem",
      de: "nächste Woche|kommende Woche",
      it: "prossima settimana|la prossima settimana",
      nl: "volgende week",
      ru: "на следующей неделе",
      zh: "下周",
    },
  },
  {
    days: null,
    words: {
      en: "this week|end of week|eow|end of the week|end of this week",
      fr: "cette semaine|fin de semaine",
      es: "esta semana|fin de semana",
      pt: "esta semana|fim de semana",
      de: "diese Woche|Ende der Woche",
      it: "questa settimana",
      nl: "deze week",
      zh: "本周",
    },
  },
  {
    days: null,
    words: {
      en: "next month|this month|end of month|eom|end of the month|end of this month",
      fr: "le mois prochain|mois prochain|ce mois|ce mois-ci|fin du mois|fin de mois",
      es: "el próximo mes|próximo mes|este mes|fin de mes|mes que viene",
      pt: "próximo mês|este mês|fim do mês|mês que vem|final do mês",
      de: "nächsten Monat|nächster Monat|diesen Monat|Monatsende|Ende des Monats",
      it: "prossimo mese|questo mese|il prossimo mese|fine mese",
      nl: "volgende maand|deze maand|eind van de maand",
      ru: "в следующем месяце",
      zh: "下个月|本月|月底",
    },
  },
  {
    days: null,
    words: {
      en: "next quarter|this quarter|next term|this term|next semester|this semester|end of term|end of the term|end of semester|end of the semester|end of quarter",
      fr: "fin de trimestre|le trimestre prochain|ce trimestre|fin du trimestre|fin de semestre",
      es: "este trimestre|próximo trimestre|fin de trimestre",
      pt: "este trimestre|próximo trimestre",
      de: "nächstes Quartal|dieses Quartal|Quartalsende|Halbjahresende",
    },
  },
  {
    days: null,
    words: {
      en: "next year|this year|end of year|eoy|end of the year|year end|end of school year|end of the school year|this school year|next school year",
      fr: "l'année prochaine|cette année|fin d'année|fin de l'année|fin d'année scolaire|fin de l'année scolaire",
      es: "el próximo año|próximo año|este año|fin de año|fin de curso",
      pt: "próximo ano|este ano|fim do ano|ano que vem|final do ano",
      de: "nächstes Jahr|dieses Jahr|Jahresende|Ende des Jahres|Ende des Schuljahres",
      it: "prossimo anno|quest'anno|fine anno",
      nl: "volgend jaar|dit jaar|eind van het jaar",
      zh: "明年|今年|年底",
    },
  },
];

/** Before a stretch of time: `in two weeks`, `within 30 days`. */
export const WITHIN: WordList = {
  en: "in|within|after|about|approx.|another",
  fr: "dans|sous|d'ici|dans les",
  es: "en|dentro de",
  pt: "em|dentro de|daqui a",
  de: "in|innerhalb von|binnen",
  it: "tra|fra|entro|in",
  nl: "in|binnen|over",
  ru: "через|в течение",
};

/** Before the first day of a span. */
export const FROM: WordList = {
  en: "from|from the|between",
  fr: "du|de|entre|entre le",
  es: "del|de|desde el|entre",
  pt: "de|do dia|entre",
  de: "vom|von|zwischen",
  it: "dal|da",
  nl: "van",
  ru: "с",
};

/** Between the first and the last day of a span. */
export const TO: WordList = {
  en: "to|through|thru|until|till|and|or",
  fr: "au|à|et|ou|jusqu'au",
  es: "al|a|y|hasta|o",
  pt: "até|ao|e|ou",
  de: "bis|und|bis zum|oder",
  it: "al|e",
  nl: "tot|en|tot en met|t/m",
  ru: "по|и",
  zh: "至|到|~",
};
