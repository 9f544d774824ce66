import type { Language } from "./language";

export const slovak: Language = {
  code: "sk",
  months:
    "január|januára|januári, február|februára|februári, marec|marca|marci, apríl|apríla|apríli, máj|mája|máji, jún|" +
    "júna|júni, júl|júla|júli, august|augusta|auguste, september|septembra|septembri, október|októbra|októbri, " +
    "november|novembra|novembri, december|decembra|decembri",
  weekdays:
    "pondelok|pondelka, utorok|utorka, streda|stredu|stredy, štvrtok|štvrtka, piatok|piatka, sobota|sobotu, nedeľa|" +
    "nedeľu",
  by: "do|najneskôr do|najneskôr",
  of: "roku|rok",
  early: "začiatok|začiatkom",
  middle: "polovica|polovici",
  late: "koniec|koncom|konca",
  day: "deň|dní|dni",
  week: "týždeň|týždne|týždňov",
  month: "mesiac|mesiace|mesiacov",
  quarter: "štvrťrok",
  half: "polrok",
  year: "rok|roky|rokov",
  schoolYear: "školský rok",
  seasons: "jar|jari, leto|lete, jeseň|jeseni, zima|zime",
  daily: "denne",
  weekly: "týždenne",
  fortnightly: "dvojtýždenne",
  monthly: "mesačne",
  quarterly: "štvrťročne",
  halfYearly: "polročne",
  yearly: "ročne|každoročne",
};
