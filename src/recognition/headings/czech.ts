import type { Headings } from "./sense";

export const czech = {
  step: `
    úkol, úkoly, činnost, činnosti, aktivita, aktivity, opatření, krok, kroky, akce, další krok, další kroky,
    co, co udělat, co je třeba udělat, co uděláme, k provedení, název úkolu, popis úkolu, název činnosti,
    nápravné opatření, nápravná opatření, práce, dílčí úkol, zadání, konkrétní kroky, popis činnosti, popis
    opatření, plánovaná aktivita, realizace`,
  owner: `
    odpovědný, odpovědná osoba, zodpovědný, zodpovědná osoba, odpovídá, zodpovídá, odpovědnost, zodpovědnost,
    vlastník, garant, koordinátor, vedoucí, gestor, kdo odpovídá, kdo zodpovídá, nositel, názvy zdrojů, řeší,
    zajistí, zajišťuje, kdo zajistí, má na starosti, kdo to má na starosti`,
  responsible: `
    kdo, kdo to udělá, kdo udělá, řešitel, provádí, provede, vykonává, realizátor, realizuje, přiřazeno, přiděleno,
    přidělen, osoba, pracovník, zpracovatel, útvar, odpovědný útvar, kým`,
  support: `
    podpora, spolupráce, spolupracuje, partner, partneři, s kým, účastníci, zapojení, spoluřešitel, pomáhá,
    zapojené osoby, s pomocí, kdo pomůže, ve spolupráci s`,
  start: `
    začátek, zahájení, datum zahájení, od, start, od kdy, počátek, datum začátku, zahájit, plánované zahájení,
    začíná`,
  deadline: `
    termín, termín splnění, termín dokončení, do kdy, kdy, konec, ukončení, datum ukončení, datum konce, lhůta,
    dokončit do, časový plán, harmonogram, období, čas, splnit do, plánovaný termín, plánované dokončení, deadline,
    termín realizace, uzávěrka, nejpozději, do, nejpozději do, hotovo do`,
  completion: "dokončení, datum dokončení, datum splnění",
  completed: `
    skutečné dokončení, skutečné ukončení, dokončeno dne, splněno dne, uzavřeno dne, datum uzavření,
    skutečný termín, skutečný konec, hotovo dne`,
  "depends-on": "závisí na, závislost, závislosti, předchůdce, předchůdci, předpoklad, navazuje na, podmíněno",
  resources: `
    zdroje, rozpočet, náklady, náklad, prostředky, financování, materiál, pomůcky, cena, finanční zdroje,
    odhad nákladů, finance`,
  "resources-available": "dostupné zdroje, stávající zdroje",
  "resources-needed": "potřebné zdroje, co je potřeba, co potřebujeme, nutné zdroje",
  measure: `
    ukazatel, ukazatele, indikátor, indikátory, kritérium úspěchu, kritéria úspěchu, výsledek, výsledky,
    očekávaný výsledek, výstup, výstupy, hodnocení, důkaz, jak poznáme, jak změříme, měřítko, kritéria, kritérium,
    cílová hodnota, metrika, dopad, způsob ověření, kritéria splnění, spokojeni když, hotovo když, úspěch když`,
  barriers: "překážky, rizika, riziko, bariéry, odpor, úskalí",
  audience: `
    cílová skupina, příjemce, příjemci, adresát, koho informovat, zainteresované strany, komu dát vědět, informovat`,
  communicator: "kdo informuje, odesílatel, odpovědný za komunikaci",
  cadence: "četnost, jak často, frekvence, periodicita",
  channel: "kanál, komunikační kanál, způsob komunikace",
  status: `
    stav, stav plnění, status, postup, plnění, splněno, hotovo, dokončeno, průběh, stav realizace, aktuální stav,
    vyřízeno, je hotovo, jak to jde, splněno ano ne`,
  percent: "%, procento, procento dokončení, % dokončení, % hotovo, procent splněno",
  number: "č, číslo, poř č, pořadové číslo, id, p č, poř",
  milestone: "milník, milníky",
  section: `
    cíl, cíle, oblast, fáze, etapa, priorita strategická, projekt, strategie, kategorie, téma, specifický cíl,
    strategický cíl, směr, dílčí cíl, program, prioritní oblast`,
  date: "datum, den, měsíc, týden, rok, čtvrtletí",
  detail: "popis, název, obsah, předmět, podrobnosti, jak, způsob, metoda, titul, detail, věc",
  reason: "problém, příčina, důvod, zdůvodnění, proč, potřeba, neshoda, zjištění, nedostatek, současný stav",
  notes: "poznámka, poznámky, komentář, komentáře, další informace, jiné",
  actual: `
    skutečnost, skutečný, skutečné zahájení, vytvořeno, datum vytvoření, naposledy změněno, doba trvání, počet dní,
    hodiny, podpis, nový termín, zadal, zadáno, zadala`,
  withoutRole: "priorita, místo, typ, důležitost, druh",
  filler: `
    plánovaný, plánované, plánovaná, navrhované, předpokládaný, konkrétní, a, nebo, za, na, v, s, pro, naše,
    hlavní`,
  followUp: "sledování, průběžná kontrola",
} as const satisfies Headings;
