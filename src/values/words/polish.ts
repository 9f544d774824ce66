import type { Language } from "./language";

export const polish: Language = {
  code: "pl",
  months:
    "stycznia|styczeń|styczniu|sty, lutego|luty|lutym|lut, marca|marzec|marcu|mar, kwietnia|kwiecień|kwietniu|" +
    "kwi, maja|maj|maju, czerwca|czerwiec|czerwcu|cze, lipca|lipiec|lipcu|lip, sierpnia|sierpień|sierpniu|sie, " +
    "września|wrzesień|wrześniu|wrz, października|październik|październiku|paź, listopada|listopad|listopadzie|" +
    "lis, grudnia|grudzień|grudniu|gru",
  weekdays:
    "poniedziałek|poniedziałku|poniedziałki|poniedziałkiem|pon|pn, wtorek|wtorku|wtorki|wt|wtorkiem, środa|" +
    "środę|środy|śr|środzie, czwartek|czwartku|czwartki|czw|czwartkiem, piątek|piątku|piątki|pt|pią|piątkiem, " +
    "sobota|sobotę|soboty|sob|sb, niedziela|niedzielę|niedziele|niedzieli|ndz|nd|niedz",
  numbers:
    "jeden|jedna|jedną|jednego|jednym, dwa|dwie|dwóch|dwoma, trzy|trzech, cztery|czterech, pięć|pięciu, sześć|" +
    "sześciu, siedem|siedmiu, osiem|ośmiu, dziewięć, dziesięć, jedenaście, dwanaście",
  ordinals:
    "pierwsz*, drug*|ii, trzeci*|iii, czwart*|iv, piąt*, szóst*, siódm*, ósm*, dziewiąt*, dziesiąt*, " +
    "jedenast*, dwunast*, trzynast*, czternast*, piętnast*, szesnast*, siedemnast*, osiemnast*, dziewiętnast*, " +
    "dwudziest*",
  ordinalEndings: "go|ego|szy|gi|ci|ty|szego|ciego|tego|ma|ga|sza|y|a|ci|ciego|cia|szą",
  last: "ostatni*",
  by: "do|do dnia|przed|w|we|na|około|ok|najpóźniej|nie później niż|termin|dnia|o|od|w ciągu|koło|aż do",
  of: "roku|rok|r|w|miesiąca|miesiąc|dnia|z|we|na|miesiącu",
  from: "od|między|pomiędzy|z",
  to: "do|a|po",
  and: "i|oraz|lub|albo",
  today: "dziś|dzisiaj|teraz|natychmiast",
  tomorrow: "jutro",
  overmorrow: "pojutrze",
  yesterday: "wczoraj",
  next: "następn*|przyszł*|najbliższ*|kolejn*|nadchodząc*",
  this: "ten|ta|to|tym|tej|tego|bieżąc*|tę|obecn*",
  previous: "ostatni*|zeszł*|poprzedni*|ubiegł*|miniony|minionym|przeszł*",
  within: "za|w ciągu|w przeciągu|po",
  later: "od teraz|od dziś|później",
  ago: "temu",
  early: "początek|początku|początkiem",
  middle: "połowa|połowie|połowy|środek|środku",
  late: "koniec|końca|końcu|końcem",
  day: "dzień|dni|dnia|doba|dniach",
  workday: "dzień roboczy|dni robocze|dni roboczych|dzień powszedni",
  weekend: "weekend|weekendy|weekendu",
  week: "tydzień|tygodnie|tygodni|tygodnia|tygodniu|tyg",
  month: "miesiąc|miesiące|miesięcy|miesiąca|miesiącu|mies|m-c",
  quarter: "kwartał|kwartale|kwartału|kwartały",
  half: "półrocze|półrocza|półroczu|połowa|pół roku",
  year: "rok|roku|lata|lat|latach",
  term: "semestr|semestrze|semestru|trymestr",
  quarterSign: "kw|q",
  yearMark: "r|roku|rok|r.",
  dayMark: "dnia",
  schoolYear: "rok szkolny|roku szkolnego|rok akademicki",
  fiscalYear: "rok obrotowy|rok budżetowy",
  seasons: "wiosna|wiosny|wiosną|wiosnę, lato|lata|latem, jesień|jesieni|jesienią, zima|zimy|zimą|zimę",
  holidays:
    "Boże Narodzenie|Bożym Narodzeniem|Wielkanoc*|wakacje|wakacji|wakacjami|wakacjach|ferie|ferii|feriami|feriach|" +
    "święta|świętami|świętach|Nowy Rok|majówka",
  weekOf: "tydzień od",
  at: "o|o godz|o godzinie|godz",
  clock: "rano|wieczorem|po południu|w nocy|przed południem|w południe",
  every: "co|każd*",
  partOfDay: "rano|wieczór|popołudnie|noc|rana",
  inEach: "w|na",
  everyOther: "co drugi|co druga|co drugą|co dwa",
  daily: "codziennie|codzienn*|dziennie",
  weekly: "co tydzień|tygodniow*|cotygodniow*",
  fortnightly: "dwutygodniow*|co dwa tygodnie",
  monthly: "miesięczn*|comiesięczn*|co miesiąc",
  bimonthly: "dwumiesięczn*",
  quarterly: "kwartaln*|co kwartał",
  halfYearly: "półroczn*|co pół roku",
  yearly: "roczn*|corocznie|coroczn*|co rok",
  twoYearly: "dwuletni*",
  times: "razy|raz",
  timesWords: "raz|jeden raz, dwa razy, trzy razy",
};
