import type { Headings } from "./sense";

export const slovak = {
  step: `
    úloha, úlohy, činnosť, činnosti, aktivita, aktivity, opatrenie, opatrenia, krok, kroky, ďalší krok, ďalšie
    kroky, čo, čo treba urobiť, čo urobíme, názov úlohy, popis úlohy, nápravné opatrenie, nápravné opatrenia,
    práca, akcia`,
  owner: `
    zodpovedný, zodpovedná osoba, zodpovedá, zodpovednosť, vlastník, garant, koordinátor, vedúci, kto zodpovedá,
    gestor`,
  responsible: "kto, kto to urobí, riešiteľ, vykonáva, realizátor, pridelené, priradené, osoba, pracovník, kým",
  support: "podpora, spolupráca, spolupracuje, partner, partneri, s kým, účastníci",
  start: "začiatok, začatie, dátum začatia, od, štart, od kedy, dátum začiatku",
  deadline: `
    termín, termín splnenia, termín dokončenia, do kedy, kedy, koniec, ukončenie, dátum ukončenia, lehota,
    harmonogram, obdobie, najneskôr, splniť do`,
  completion: "dokončenie, dátum dokončenia, dátum splnenia",
  completed: "skutočné dokončenie, splnené dňa, skutočný termín",
  "depends-on": "závisí od, závislosť, predchodca, predpoklad",
  resources: "zdroje, rozpočet, náklady, prostriedky, financovanie, materiál, pomôcky",
  "resources-needed": "potrebné zdroje, čo je potrebné, čo potrebujeme",
  measure: `
    ukazovateľ, ukazovatele, indikátor, indikátory, kritérium úspechu, kritériá úspechu, výsledok, výsledky,
    očakávaný výsledok, výstup, hodnotenie, ako zistíme, kritériá`,
  barriers: "prekážky, riziká, riziko",
  audience: "cieľová skupina, príjemca, koho informovať",
  communicator: "kto informuje",
  cadence: "ako často, frekvencia, periodicita",
  channel: "kanál, komunikačný kanál",
  status: "stav, stav plnenia, status, plnenie, splnené, hotovo, priebeh",
  percent: "%, percento, % dokončenia",
  number: "č, číslo, por č, p č, id",
  milestone: "míľnik",
  section: "cieľ, ciele, oblasť, fáza, etapa, projekt, stratégia, kategória, téma",
  date: "dátum, deň, mesiac, týždeň, rok",
  detail: "popis, názov, obsah, podrobnosti, ako, spôsob, metóda",
  reason: "problém, príčina, dôvod, prečo, nedostatok, zistenie",
  notes: "poznámka, poznámky, komentár",
  actual: "skutočnosť, vytvorené, trvanie, počet dní, hodiny, podpis",
  withoutRole: "priorita, miesto, typ",
  filler: "plánovaný, plánované, navrhované, a, alebo, za, na, v, pre, konkrétne",
} as const satisfies Headings;
