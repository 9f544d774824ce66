import type { Language } from "./language";

export const dutch: Language = {
  code: "nl",
  months: "januari, februari, maart|mrt, april, mei, juni, juli, augustus, september, oktober, november, december",
  weekdays:
    "maandag|maandags|ma|maandagen, dinsdag|dinsdags|di|dinsdagen, woensdag|woensdags|wo|woensdagen, donderdag|" +
    "donderdags|do|donderdagen, vrijdag|vrijdags|vr|vrijdagen, zaterdag|zaterdags|za|zaterdagen, zondag|" +
    "zondags|zo|zondagen",
  numbers: "een|één, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien",
  ordinals:
    "eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, " +
    "dertiende, veertiende, vijftiende, zestiende, zeventiende, achttiende, negentiende, twintigste, " +
    "eenentwintigste, tweeentwintigste, drieentwintigste, vierentwintigste, vijfentwintigste, zesentwintigste, " +
    "zevenentwintigste, achtentwintigste, negenentwintigste, dertigste, eenendertigste",
  ordinalEndings: "e|ste|de",
  last: "laatste",
  by:
    "voor|vóór|uiterlijk|uiterlijk op|uiterlijk voor|tot|tot en met|t/m|op|in|rond|vanaf|deadline|gedurende|" +
    "tijdens|omstreeks|de|het|sinds|binnen",
  of: "van|de|het|in|op|jaar|maand|in het jaar|der|den|des|'s|s",
  from: "van|tussen|vanaf|van de|sinds",
  to: "tot|tot en met|t/m|tem|tot aan",
  and: "en|of",
  today: "vandaag|nu|direct|meteen",
  tomorrow: "morgen",
  overmorrow: "overmorgen",
  yesterday: "gisteren",
  next: "volgende|volgend|komende|komend|aankomende|aanstaande|eerstvolgende|aankomend|aanstaand",
  this: "deze|dit|huidige|huidig|lopende",
  previous: "vorige|vorig|afgelopen|laatste|voorbije|verleden",
  within: "in|binnen|over|na|binnen de komende",
  later: "later|vanaf nu|vanaf vandaag",
  ago: "geleden",
  early: "begin|vroeg",
  middle: "midden|half|medio|halverwege",
  late: "eind|einde|laat",
  day: "dag|dagen",
  workday: "werkdag|werkdagen|schooldag|schooldagen|doordeweekse dag|weekdag|weekdagen",
  weekend: "weekend|weekends|weekeinde|weekenden",
  week: "week|weken|wk",
  month: "maand|maanden",
  quarter: "kwartaal|kwartalen",
  half: "halfjaar|helft|semester|half jaar",
  year: "jaar|jaren",
  term: "trimester|periode",
  quarterSign: "q|k|kw",
  halfSign: "h",
  weekSign: "w|wk",
  endOf: "eind van de week, eind van de maand, eind van het kwartaal, eind van het jaar|jaareinde",
  schoolYear: "schooljaar",
  fiscalYear: "boekjaar",
  seasons: "lente|voorjaar, zomer, herfst|najaar, winter",
  holidays:
    "kerst|Kerstmis|Pasen|zomervakantie|vakantie|herfstvakantie|meivakantie|kerstvakantie|voorjaarsvakantie|" +
    "krokusvakantie|paasvakantie|Pinksteren|Hemelvaart|Sinterklaas|carnaval",
  at: "om",
  clock:
    "uur|u|'s ochtends|'s middags|'s avonds|'s nachts|s ochtends|s middags|s avonds|s nachts|in de middag|" +
    "in de ochtend",
  every: "elke|elk|iedere|ieder|per|alle",
  partOfDay: "ochtend|ochtenden|middag|middagen|avond|avonden|nacht|nachten",
  inEach: "van|in|van de",
  everyOther: "om de|om de andere|elke andere|om het|iedere andere",
  daily: "dagelijks*|alledaags",
  weekly: "wekelijks*",
  fortnightly: "tweewekelijks*|veertiendaags*|2-wekelijks",
  monthly: "maandelijks*",
  bimonthly: "tweemaandelijks*",
  quarterly: "driemaandelijks*|kwartaal|kwartaallijks|per kwartaal",
  halfYearly: "halfjaarlijks*",
  yearly: "jaarlijks*",
  twoYearly: "tweejaarlijks*",
  times: "keer|maal|x",
  timesWords: "eenmaal|een keer, tweemaal, driemaal",
};
