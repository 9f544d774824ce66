import { WEEKDAYS } from "./weekdays";
import { joined, type WordList } from "./word-list";

/** A stretch of the calendar: as a noun ("every two weeks"), and as a rhythm of its own ("fortnightly"). */
export interface Unit {
  readonly unit: "day" | "month";
  readonly count: number;
  readonly nouns: WordList;
  readonly rhythms: WordList;
}

/** The longest first: "the first Monday of each month" is monthly. */
export const UNITS: readonly Unit[] = [
  {
    unit: "month",
    count: 12,
    nouns: {
      en: "year|years|yr",
      fr: "an|ans|annee|annees",
      es: "año|años",
      pt: "ano|anos",
      de: "Jahr|Jahre|Schuljahr",
      it: "anno|anni",
      nl: "jaar|schooljaar",
      ru: "год",
    },
    rhythms: {
      en: "yearly|annual*",
      fr: "annuel*",
      es: "anual*",
      de: "jährl*",
      it: "annual*",
      nl: "jaarlijks*",
      ru: "ежегодно",
      ar: "سنويا",
    },
  },
  {
    unit: "month",
    count: 6,
    nouns: { en: "semester|semesters|halfyear", fr: "semestre|semestres", de: "Halbjahr|Semester", it: "semestre" },
    rhythms: {
      en: "halfyearly|semiannual*|biannual*",
      fr: "semestriel*",
      es: "semestral*",
      de: "halbjährl*",
      it: "semestrale",
      nl: "halfjaarlijks*",
    },
  },
  {
    unit: "month",
    count: 3,
    nouns: {
      en: "quarter|quarters|qtr|term|terms|trimester|trimesters",
      fr: "trimestre|trimestres",
      de: "Quartal|Quartale|Vierteljahr|Trimester",
      nl: "kwartaal|kwartalen",
      ru: "квартал",
    },
    rhythms: {
      en: "quarterly|termly",
      fr: "trimestriel*",
      es: "trimestral*",
      de: "vierteljährl*|quartalsweise",
      it: "trimestrale",
      nl: "driemaandelijks",
      ru: "ежеквартально",
    },
  },
  {
    unit: "month",
    count: 2,
    nouns: { es: "bimestre|bimestres" },
    rhythms: { en: "bimonthly", fr: "bimestriel*", es: "bimestral*", de: "zweimonatl*", nl: "tweemaandelijks*" },
  },
  {
    unit: "month",
    count: 1,
    nouns: {
      en: "month|months|mo|mth",
      fr: "mois",
      es: "mes|meses",
      pt: "mês",
      de: "Monat|Monate|Monaten|Monats",
      it: "mese|mesi",
      nl: "maand|maanden",
      ru: "месяц*",
      ar: "شهر",
    },
    rhythms: {
      en: "monthly",
      fr: "mensuel*",
      es: "mensual*",
      pt: "mensal*",
      de: "monatl*|mtl",
      it: "mensil*",
      nl: "maandelijks*",
      ru: "ежемесячно",
      ar: "شهريا",
    },
  },
  {
    unit: "day",
    count: 14,
    nouns: { en: "fortnight|fortnights", fr: "quinzaine", es: "quincena", pt: "quinzena" },
    rhythms: {
      en: "fortnightly|biweekly|semimonthly",
      fr: "bimensuel*|quinze jours",
      es: "quincenal*|quince días",
      pt: "quinzenal*|quinze dias",
      de: "zweiwöchentl*|14-tägig*|14-tägl*|vierzehntäg*",
      it: "quindicinale|bisettimanale",
      nl: "tweewekelijks*",
      zh: "双周",
    },
  },
  {
    unit: "day",
    count: 7,
    nouns: joined(
      {
        en: "week|weeks|wk|wks",
        fr: "semaine|semaines|sem",
        es: "semana|semanas",
        de: "Woche|Wochen",
        it: "settimana|settimane",
        nl: "week|weken",
        ru: "недел*",
        ar: "أسبوع",
      },
      ...WEEKDAYS,
    ),
    rhythms: {
      en: "weekly",
      fr: "hebdo*",
      es: "semanal*",
      de: "wöchentl*",
      it: "settimanal*",
      nl: "wekelijks*",
      ru: "еженедельно",
      ar: "أسبوعيا",
    },
  },
  {
    unit: "day",
    count: 1,
    nouns: {
      en: "day|days|morning|weekday|workday|school day",
      fr: "jour|jours|matin",
      es: "día|días",
      de: "Tag|Tage|Tagen|Werktag",
      it: "giorno|giorni",
      nl: "dag|dagen",
      ru: "день",
      ar: "يوم",
    },
    rhythms: {
      en: "daily|weekdays",
      fr: "quotidien*",
      es: "diari*|a diario",
      pt: "diári*",
      de: "tägl*",
      it: "quotidian*|giornalier*",
      nl: "dagelijks*",
      ru: "ежедневно",
      ar: "يوميا",
    },
  },
];
