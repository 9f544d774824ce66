import type { WordList } from "./word-list";

/** Monday first; the short forms may carry a full stop. */
export const WEEKDAYS: readonly WordList[] = [
  {
    en: "Monday|Mondays|Mon",
    fr: "lundi|lundis|lun",
    es: "lunes",
    pt: "segunda*|seg",
    de: "Montag|montags|Mo",
    it: "lunedì",
    nl: "maandag|ma",
    ru: "понедельник|пн",
    ar: "الاثنين",
    zh: "星期一|周一",
  },
  {
    en: "Tuesday|Tuesdays|Tue|Tues",
    fr: "mardi|mardis",
    es: "martes",
    pt: "terça*|ter",
    de: "Dienstag|dienstags|Di",
    it: "martedì",
    nl: "dinsdag",
    ru: "вторник|вт",
    ar: "الثلاثاء",
    zh: "星期二|周二",
  },
  {
    en: "Wednesday|Wednesdays|Wed",
    fr: "mercredi|mercredis|mer",
    es: "miércoles|mié",
    pt: "quarta|quartas|qua",
    de: "Mittwoch|mittwochs|Mi",
    it: "mercoledì",
    nl: "woensdag|wo",
    ru: "среда|среду|ср",
    ar: "الأربعاء",
    zh: "星期三|周三",
  },
  {
    en: "Thursday|Thursdays|Thu|Thur|Thurs",
    fr: "jeudi|jeudis|jeu",
    es: "jueves|jue",
    pt: "quinta*|qui",
    de: "Donnerstag|donnerstags|Do",
    it: "giovedì|gio",
    nl: "donderdag",
    ru: "четверг|чт",
    ar: "الخميس",
    zh: "星期四|周四",
  },
  {
    en: "Friday|Fridays|Fri",
    fr: "vendredi|vendredis|ven",
    es: "viernes|vie",
    pt: "sexta*|sex",
    de: "Freitag|freitags|Fr",
    it: "venerdì",
    nl: "vrijdag|vr",
    ru: "пятница|пятницу|пт",
    ar: "الجمعة",
    zh: "星期五|周五",
  },
  {
    en: "Saturday|Saturdays|Sat",
    fr: "samedi|samedis|sam",
    es: "sábado|sábados|sáb",
    pt: "sab",
    de: "Samstag|samstags|Sa|Sonnabend",
    it: "sabato",
    nl: "zaterdag|za",
    ru: "суббота|субботу|сб",
    ar: "السبت",
    zh: "星期六|周六",
  },
  {
    en: "Sunday|Sundays|Sun",
    fr: "dimanche|dimanches|dim",
    es: "domingo|domingos|dom",
    de: "Sonntag|sonntags|So",
    it: "domenica",
    nl: "zondag|zo",
    ru: "воскресенье|вс",
    ar: "الأحد",
    zh: "星期日|周日|星期天",
  },
];

/**
 * Without "Do" and "So": the one is Donnerstag, but "of the" in Portuguese, the other is Sonntag, but any sentence may
 * say "so".
 */
export const longNamesOf = (day: WordList): WordList =>
  Object.fromEntries(
    Object.entries(day).map(([language, names]) => [
      language,
      names
        .split("|")
        .filter((name) => language === "zh" || name.length > 2)
        .join("|"),
    ]),
  );
