import type { Headings } from "./sense";

export const hungarian = {
  step: `
    feladat, feladatok, teendő, teendők, tevékenység, tevékenységek, intézkedés, intézkedések, lépés, lépések,
    akció, mit, mit kell tenni, mit teszünk, következő lépés, következő lépések, elvégzendő feladat, javító
    intézkedés, helyesbítő intézkedés, feladat leírása, feladat megnevezése, munka, cselekvés, megvalósítandó
    feladat`,
  owner: `
    felelős, felelősök, felelős személy, felelősség, tulajdonos, koordinátor, vezető, projektvezető, ki felel
    érte, felelőse`,
  responsible: `
    ki, ki végzi, kik, végrehajtó, megvalósító, közreműködő felelős, hozzárendelve, kijelölt, személy,
    munkatárs, végzi, szervezeti egység`,
  support: `
    támogatás, támogató, közreműködő, közreműködők, partner, partnerek, résztvevők, bevontak, együttműködő, kivel,
    kinek a segítségével, segítők`,
  start: "kezdés, kezdet, kezdete, kezdő dátum, kezdési dátum, indulás, start, mettől, kezdő időpont",
  deadline: `
    határidő, határideje, befejezés, vége, befejezés dátuma, mikor, meddig, mikorra, időpont, ütemezés,
    esedékesség, végső határidő, céldátum, időtartam vége, záró dátum, megvalósítás ideje, időszak`,
  completed: "teljesítés dátuma, tényleges befejezés, lezárva, elvégezve, megvalósult",
  "depends-on": "függ, függőség, előfeltétel, előzmény, előző feladat",
  resources: `
    erőforrás, erőforrások, költség, költségvetés, költségek, eszközök, forrás, finanszírozás, mire van szükség`,
  "resources-needed": `
    szükséges erőforrás, szükséges erőforrások, szükséges eszközök, mi kell hozzá, szükséges források`,
  measure: `
    sikerkritérium, sikerkritériumok, mutató, mutatók, indikátor, indikátorok, eredmény, elvárt eredmény, mérőszám,
    hogyan mérjük, siker mércéje, értékelés, eredményességi mutató, kritérium, siker ha, elégedettek vagyunk ha,
    honnan tudjuk`,
  barriers: "akadályok, kockázat, kockázatok, nehézségek",
  audience: "célcsoport, címzett, érintettek",
  communicator: "ki tájékoztat, feladó",
  cadence: "gyakoriság, milyen gyakran",
  channel: "csatorna, kommunikációs csatorna",
  status: "állapot, státusz, helyzet, előrehaladás, teljesítés, kész, kész van, hogy áll, megtörtént",
  percent: "%, százalék, készültség, készültségi fok",
  number: "sorszám, ssz, szám, azonosító, s sz",
  milestone: "mérföldkő",
  section: "cél, célok, terület, szakasz, fázis, projekt, stratégia, kategória, célkitűzés, témakör",
  date: "dátum, nap, hónap, hét, év",
  detail: "leírás, megnevezés, tartalom, név, cím, hogyan, módszer, részletek",
  reason: "probléma, ok, indoklás, miért, hiányosság, megállapítás",
  notes: "megjegyzés, megjegyzések, egyéb, komment",
  actual: "létrehozva, módosítva, időtartam, napok száma, óra, aláírás",
  withoutRole: "prioritás, fontosság, hely, helyszín, típus",
  filler: "tervezett, javasolt, várható, és, vagy, a, az, konkrét",
  followUp: "nyomon követés, nyomonkövetés",
} as const satisfies Headings;
