import type { Language } from "./language";

export const german: Language = {
  code: "de",
  months:
    "Januar|Jänner|Januars, Februar|Feber|Februars, März|Mrz|Maerz|Märzes, April|Aprils, Mai|Mais, Juni|Juno|" +
    "Junis, Juli|Julei|Julis, August|Augusts, September|Septembers, Oktober|Oktobers, November|Novembers, " +
    "Dezember|Dezembers",
  weekdays:
    "Montag|montags|Montage|Mo, Dienstag|dienstags|Di, Mittwoch|mittwochs|Mi, Donnerstag|donnerstags|Do, " +
    "Freitag|freitags|Fr, Samstag|samstags|Sa|Sonnabend|sonnabends, Sonntag|sonntags|So",
  numbers:
    "ein|eine|einen|einem|einer|eines|eins, zwei|zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, " +
    "zwölf, dreizehn, vierzehn, fünfzehn",
  ordinals:
    "erste*, zweite*, dritte*, vierte*, fünfte*, sechste*, siebte*|siebente*, achte*, neunte*, zehnte*, " +
    "elfte*, zwölfte*, dreizehnte*, vierzehnte*, fünfzehnte*",
  ordinalEndings: "te|ter|tes|ten|ste|ster|stes|sten",
  last: "letzte*",
  by:
    "bis|bis zum|bis zur|bis spätestens|vor|vor dem|vor der|am|im|in|in der|spätestens|spätestens am|" +
    "spätestens bis|zum|zur|gegen|um|den|der|des|ab|ab dem|seit|etwa|ca|circa|fällig|fällig am|Termin|Frist|" +
    "voraussichtlich|an|ungefähr|von|während|für",
  of: "den|der|des|vom|von|im|in|dem|Monat|Jahr|Jahres|Jahre|Monats|das|die|am|diesen Jahres",
  from: "vom|von|zwischen|zwischen dem|ab|ab dem|von dem|seit",
  to: "bis|bis zum|bis zur|zum|auf",
  and: "und|oder",
  today: "heute|sofort|jetzt|umgehend",
  tomorrow: "morgen",
  overmorrow: "übermorgen",
  yesterday: "gestern",
  next: "nächster|nächste|nächstes|nächsten|nächstem|kommende|kommenden|kommender|kommendes|folgende|folgenden",
  this: "diese|diesen|dieser|dieses|diesem|laufenden|laufendes|aktuellen",
  previous:
    "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vorige|vorigen|vergangenes|voriges|" + "vergangener",
  afterNext: "übernächste|übernächsten|übernächster|übernächstes",
  within: "in|innerhalb von|innerhalb|binnen|nach|in den nächsten",
  later: "später|ab heute|ab jetzt|von heute an",
  ago: "vor",
  early: "Anfang|Beginn|anfangs|frühen",
  middle: "Mitte",
  late: "Ende|Endes|Schluss|späten",
  day: "Tag|Tage|Tagen|Tages",
  workday: "Werktag|Werktage|Werktagen|werktags|Arbeitstag|Arbeitstage|Arbeitstagen|Schultag|Schultage",
  weekend: "Wochenende|Wochenenden|Wochenendes",
  week: "Woche|Wochen",
  fortnight: "zwei Wochen",
  month: "Monat|Monate|Monaten|Monats",
  quarter: "Quartal|Quartale|Quartals|Quartalen|Vierteljahr|Vierteljahres|Trimester",
  half: "Halbjahr|Halbjahres|Halbjahre|Hälfte|Schulhalbjahr|Schulhalbjahres",
  year: "Jahr|Jahre|Jahren|Jahres",
  semester: "Semester|Semesters",
  quarterSign: "q|Qu",
  halfSign: "hj|h",
  weekSign: "kw|Kalenderwoche",
  endOf: "Ende der Woche|Wochenschluss, Monatsende|Monatsletzter|Ultimo, Quartalsende, Jahresende",
  schoolYear: "Schuljahr|Schuljahres|SJ",
  fiscalYear: "Geschäftsjahr|Haushaltsjahr|gj|Geschäftsjahres",
  seasons: "Frühling|Frühjahr|Frühlings|Frühjahrs, Sommer|Sommers, Herbst|Herbsts, Winter|Winters",
  termNames: "Wintersemester|Sommersemester|WiSe|SoSe",
  holidays:
    "Weihnachten|Ostern|Sommerferien|Herbstferien|Osterferien|Ferien|Schuljahresbeginn|Schuljahresende|" +
    "Pfingsten|Halbjahresende|Weihnachtsferien|Winterferien|Pfingstferien|Frühjahrsferien|Faschingsferien|Advent|" +
    "Fasching|Karneval|Neujahr|Jahreswechsel|Schulanfang|Heiligabend|Silvester|Nikolaus|Nikolaustag|Karfreitag|" +
    "Ostersonntag|Ostermontag|Pfingstmontag|Pfingstsonntag|Christi Himmelfahrt|Himmelfahrt|Fronleichnam|Martinstag",
  weekOf: "Woche vom|Woche ab|Woche um den",
  at: "um|gegen",
  clock: "Uhr|h|mittags|abends|nachmittags|morgens|vormittags|früh|nachts",
  every: "jeder|jede|jedes|jeden|jedem|alle|pro|je",
  partOfDay: "Morgen|Vormittag|Nachmittag|Abend|Nacht",
  inEach: "im|in der|am|des|der|in|von",
  everyOther: "jeden zweiten|jede zweite|jedes zweite|jeder zweite|jeden anderen|jede andere|jedes andere",
  daily: "täglich*|alltäglich*|morgens|abends|jeden Tag",
  weekly: "wöchentl*",
  fortnightly: "zweiwöchentl*|zweiwöchig*|14-tägig*|14-tägl*|14-täglich|vierzehntäg*|14tägig*|14täglich",
  monthly: "monatl*|mtl",
  bimonthly: "zweimonatl*",
  quarterly: "vierteljährl*|quartalsweise|quartalsmäßig",
  halfYearly: "halbjährl*",
  yearly: "jährl*|alljährl*",
  twoYearly: "zweijährl*",
  times: "mal|x",
  timesWords: "einmal, zweimal, dreimal, viermal, fünfmal, sechsmal",
};
