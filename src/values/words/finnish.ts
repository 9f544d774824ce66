import type { Language } from "./language";

export const finnish: Language = {
  code: "fi",
  months:
    "tammi|tammikuu*, helmi|helmikuu*, maalis|maaliskuu*, huhti|huhtikuu*, touko|toukokuu*, kesä|kesäkuu*, " +
    "heinä|heinäkuu*, elo|elokuu*, syys|syyskuu*, loka|lokakuu*, marras|marraskuu*, joulu|joulukuu*",
  weekdays:
    "maanantai|maanantain|maanantaina|maanantaisin|maanantaihin|ma, tiistai|tiistain|tiistaina|tiistaisin|ti, " +
    "keskiviikko|keskiviikon|keskiviikkona|keskiviikkoisin|ke, torstai|torstain|torstaina|torstaisin|to, " +
    "perjantai|perjantain|perjantaina|perjantaisin|pe, lauantai|lauantain|lauantaina|lauantaisin|la, sunnuntai|" +
    "sunnuntain|sunnuntaina|sunnuntaisin|su",
  numbers:
    "yksi|yhden|yhdessä, kaksi|kahden|kahdessa, kolme|kolmen, neljä|neljän, viisi|viiden, kuusi|kuuden, " +
    "seitsemän, kahdeksan, yhdeksän, kymmenen",
  ordinals:
    "ensimmäinen|ensimmäisen|ensimmäinen|ensimmäisellä|ensimmäinen|ensimmäisenä, toinen|toisen|toisella|" +
    "toisena, kolmas|kolmannen|kolmantena|kolmannella, neljäs|neljännen|neljäntenä|neljännellä, viides|" +
    "viidennen|viidentenä",
  last: "viimeinen|viimeisen|viimeisenä|viimeisellä",
  by: "mennessä|viimeistään|ennen|noin|saakka|asti|päivänä|klo",
  byAfter: "mennessä|saakka|asti|alkaen|aikana",
  of: "vuonna|vuoden|vuosi|kuun|päivä|päivänä",
  from: "välillä|alkaen",
  to: "-|ja|saakka",
  and: "ja|tai",
  today: "tänään|nyt|heti",
  tomorrow: "huomenna",
  overmorrow: "ylihuomenna",
  yesterday: "eilen",
  next: "ensi|seuraava|seuraavan|seuraavalla|seuraavana|tuleva|tulevana",
  this: "tämä|tämän|tällä|tänä|kuluvan",
  previous: "viime|edellinen|edellisen|edellisellä",
  later: "kuluttua|päästä|kuluessa|sisällä|sisään",
  ago: "sitten",
  early: "alku|alussa|alkuun|alkupuoli|alkupuolella",
  middle: "puoliväli|puolivälissä|keskivaiheilla",
  late: "loppu|lopussa|loppuun|lopulla|lopuksi|loppupuoli|loppupuolella",
  day: "päivä|päivää|päivän|päivässä|vuorokausi|vrk|pv",
  workday: "arkipäivä|arkipäivää|arkipäivänä|arkisin|työpäivä|työpäivää|koulupäivä",
  weekend: "viikonloppu|viikonlopun|viikonloppuna|viikonloppuisin",
  week: "viikko|viikkoa|viikon|viikolla|viikossa|vko|vk|viikoittain",
  month: "kuukausi|kuukautta|kuukauden|kuukaudessa|kuussa|kk",
  quarter: "neljännes|vuosineljännes|kvartaali|neljänneksen|kvartaalin|neljännesvuosi",
  half: "puolivuosi|puolisko|vuosipuolisko|puoli vuotta",
  year: "vuosi|vuotta|vuoden|vuodessa|vuonna",
  term: "lukukausi|lukukauden|jakso",
  quarterSign: "q|kv",
  weekSign: "vko|vk",
  schoolYear: "lukuvuosi|kouluvuosi|lukuvuoden",
  fiscalYear: "tilikausi|talousarviovuosi",
  seasons:
    "kevät|kevään|keväällä|keväänä, kesä|kesän|kesällä|kesänä, syksy|syksyn|syksyllä|syksynä, talvi|talven|" +
    "talvella|talvena",
  holidays: "joulu*|pääsiäi*|juhannu*|kesälom*|syyslom*|hiihtolom*|talvilom*|joululom*|uusivuosi",
  termNames: "syyslukukausi|kevätlukukausi",
  at: "klo|kello",
  clock: "aamulla|illalla|iltapäivällä|aamupäivällä",
  every: "joka|jokainen|jokaisen",
  partOfDay: "aamu|ilta|iltapäivä|yö",
  everyOther: "joka toinen|joka toisen|joka toisena",
  daily: "päivittäin|päivittäinen",
  weekly: "viikoittain|viikoittainen|viikottain",
  fortnightly: "kahden viikon välein|joka toinen viikko",
  monthly: "kuukausittain|kuukausittainen",
  bimonthly: "kahden kuukauden välein",
  quarterly: "neljännesvuosittain|kvartaaleittain",
  halfYearly: "puolivuosittain",
  yearly: "vuosittain|vuosittainen",
  afterEvery: "välein",
  times: "kertaa|kerran",
  timesWords: "kerran, kahdesti|kaksi kertaa, kolmesti|kolme kertaa",
};
