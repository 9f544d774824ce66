import type { Language } from "./language";

export const italian: Language = {
  code: "it",
  months: "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre",
  weekdays: "lunedì|lun, martedì, mercoledì|mer, giovedì|gio, venerdì|ven, sabato|sabati|sab, domenica|domeniche|dom",
  numbers:
    "un|uno|una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, " +
    "quattordici, quindici",
  ordinals:
    "primo|prima, secondo|seconda|ii, terzo|terza|iii, quarto|quarta|iv, quinto|quinta, sesto|sesta, " +
    "settimo|settima, ottavo|ottava, nono|nona, decimo|decima",
  ordinalEndings: "o|a",
  last: "ultimo|ultima",
  by:
    "entro|entro il|entro la|entro fine|prima del|prima di|il|lo|la|in|a|al|nel|nella|fino al|per|per il|circa|" +
    "verso|dal|scadenza|durante|ai|di|i|intorno al",
  of: "di|del|della|dell|d|dello|dei|il|la|l|nel|nell|nella|mese|anno|giorno|al",
  from: "dal|da|dall|dalla|tra|tra il|fra|fra il|dai|dal giorno",
  to: "al|a|ad|all|alla|fino al|fino a|ai",
  and: "e|ed|o",
  today: "oggi|subito|adesso|ora",
  tomorrow: "domani",
  overmorrow: "dopodomani|dopo domani",
  yesterday: "ieri",
  next: "prossimo|prossima|prossimi|prossime|seguente|successivo|successiva|che viene|entrante",
  this: "questo|questa|quest|corrente|in corso",
  previous: "scorso|scorsa|passato|passata|ultimo|ultima|precedente",
  within: "tra|fra|entro|in|dopo|nei prossimi|nelle prossime|entro i prossimi",
  later: "dopo|più tardi|da oggi|da adesso",
  ago: "fa",
  early: "inizio|inizi|primi|principio",
  middle: "metà",
  late: "fine|finale",
  day: "giorno|giorni",
  workday: "giorno lavorativo|giorni lavorativi|giorni feriali|giorno feriale",
  weekend: "fine settimana|weekend|week end",
  week: "settimana|settimane",
  fortnight: "quindicina",
  month: "mese|mesi",
  twoMonths: "bimestre|bimestri",
  quarter: "trimestre|trimestri|trim",
  half: "semestre|semestri|metà",
  year: "anno|anni",
  term: "quadrimestre|quadrimestri",
  quarterSign: "t",
  halfSign: "s",
  schoolYear: "anno scolastico|a.s.",
  fiscalYear: "anno fiscale|esercizio",
  seasons: "primavera, estate, autunno, inverno",
  holidays:
    "Natale|Pasqua|vacanze|Ferragosto|Pentecoste|Capodanno|Epifania|Carnevale|Pasquetta|Ognissanti|" +
    "vigilia di Natale|San Silvestro",
  at: "alle|all|alle ore|ore",
  clock:
    "h|ore|del mattino|di mattina|del pomeriggio|di sera|di notte|mezzogiorno|mezzanotte|della sera|stasera|" +
    "pomeriggio|mattina|sera",
  every: "ogni|tutti i|tutte le|tutti|tutte|per|ciascun|ciascuna",
  partOfDay: "mattina|mattine|mattino|pomeriggio|pomeriggi|sera|sere|notte|notti",
  inEach: "al|alla|all|a|del|della|dell|di|nel|nella",
  everyOther: "sì e uno no|alterne|alterni|sì e una no",
  daily: "quotidian*|giornalier*|giornalmente",
  weekly: "settimanal*",
  fortnightly: "quindicinale|bisettimanale|bimensile",
  monthly: "mensil*",
  bimonthly: "bimestral*",
  quarterly: "trimestral*",
  halfYearly: "semestral*",
  yearly: "annual*|annuo|annua",
  twoYearly: "biennal*",
  times: "volte|volta",
  timesWords: "una volta, due volte, tre volte",
  endOf: ", fine mese, fine trimestre, fine anno",
};
