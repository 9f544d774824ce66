import type { Language } from "./language";

export const hungarian: Language = {
  code: "hu",
  months:
    "január|januárban|januárig|jan, február|februárban|februárig|febr|feb, március|márciusban|márciusig|márc, " +
    "április|áprilisban|áprilisig|ápr, május|májusban|májusig|máj, június|júniusban|júniusig|jún, július|júliusban|" +
    "júliusig|júl, augusztus|augusztusban|augusztusig|aug, szeptember|szeptemberben|szeptemberig|szept, október|" +
    "októberben|októberig|okt, november|novemberben|novemberig, december|decemberben|decemberig",
  weekdays:
    "hétfő|hétfőn, kedd|kedden, szerda|szerdán, csütörtök|csütörtökön, péntek|pénteken, szombat|szombaton, vasárnap",
  by: "legkésőbb|körül",
  byAfter: "ig|án|én|ba|be",
  early: "eleje|elején|elejéig",
  middle: "közepe|közepén|közepéig",
  late: "vége|végén|végéig",
  day: "nap",
  week: "hét|héten",
  month: "hónap",
  quarter: "negyedév",
  half: "félév",
  year: "év|évi|évben",
  schoolYear: "tanév",
  seasons: "tavasz|tavasszal, nyár|nyáron, ősz|ősszel, tél|télen",
  daily: "naponta|minden nap|napi",
  weekly: "hetente|heti|minden héten",
  fortnightly: "kéthetente|kétheti",
  monthly: "havonta|havi|minden hónapban",
  quarterly: "negyedévente|negyedéves",
  halfYearly: "félévente|féléves",
  yearly: "évente|éves|minden évben",
};
