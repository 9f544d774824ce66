import type { Headings } from "./sense";

export const danish = {
  step: `
    handling, handlinger, aktivitet, aktiviteter, opgave, opgaver, indsats, indsatser, tiltag, trin, næste
    skridt, hvad, hvad skal gøres, hvad gør vi, hvad skal der ske, at gøre, delopgave, foranstaltning,
    initiativ, initiativer, skridt, arbejdsopgave, aktion, korrigerende handling, punkt`,
  owner: `
    ansvarlig, ansvarlige, hovedansvarlig, ansvar, ejer, projektleder, tovholder, ansvarlig person, koordinator,
    kontaktperson, hvem har ansvaret, hvem er ansvarlig, ressourcenavne, hvem tager sig af det, ligger hos`,
  responsible: `
    hvem, hvem gør det, udføres af, udførende, udfører, tildelt, tildelt til, person, medarbejder, af hvem,
    ansvarlig afdeling, ansvarlig enhed, sagsbehandler`,
  support: `
    støtte, støttes af, deltagere, samarbejdspartner, samarbejdspartnere, involverede, medvirkende, sammen med,
    hjælp fra, med hjælp fra, hvem hjælper, hjælpere`,
  start: "start, startdato, begynder, fra, påbegyndes, opstart, starter, begyndelse, starter den, fra hvornår",
  deadline: `
    frist, deadline, slutdato, slut, forfaldsdato, hvornår, tidspunkt, tidsplan, tidsramme, senest, færdig,
    færdig senest, tidsfrist, måldato, til, periode, tid, afsluttes, udføres inden, hvornår færdig, forventet slut,
    senest den, skal være færdig, inden`,
  completion: "dato for afslutning, færdiggørelsesdato",
  completed: "afsluttet den, afsluttet dato, udført dato, faktisk slut, faktisk slutdato, færdig den, gennemført den",
  "depends-on": "afhænger af, afhængig af, afhængigheder, afhængighed, forgænger, forudsætter, forudsætning",
  resources: `
    ressourcer, budget, omkostninger, udgifter, midler, finansiering, materialer, pris, økonomi,
    hvad har vi brug for, hvad skal vi bruge`,
  "resources-available": "tilgængelige ressourcer, eksisterende ressourcer",
  "resources-needed": "nødvendige ressourcer, ressourcebehov, hvad kræves, behov for ressourcer",
  measure: `
    mål for succes, indikator, indikatorer, succeskriterium, succeskriterier, resultat, forventet resultat, effekt,
    tegn, evaluering, måling, nøgletal, hvordan måler vi, hvordan ved vi, tegn på succes, leverance, kriterier,
    resultatmål, målepunkt, tilfredse når, tilfredse hvis, lykkedes hvis, færdig når`,
  barriers: "barrierer, risici, risiko, modstand, udfordringer, hindringer",
  audience: `
    målgruppe, modtager, modtagere, interessenter, hvem skal informeres, hvem skal orienteres, orienteres,
    hvem skal vide det, orientering til`,
  communicator: "hvem informerer, afsender, kommunikationsansvarlig",
  cadence: "hyppighed, hvor ofte, frekvens, interval",
  channel: "kanal, kommunikationskanal, medie",
  status: `
    status, tilstand, fremdrift, færdig ja nej, udført, gennemført, afsluttet, gjort, er det gjort, hvordan går det,
    hvor langt er vi`,
  percent: "%, procent, % færdig, procent færdig",
  number: "nr, nummer, løbenummer, id",
  milestone: "milepæl",
  section: `
    mål, indsatsområde, område, fase, etape, delprojekt, projekt, tema, strategi, kategori, målsætning,
    fokusområde, formål, delmål`,
  date: "dato, dag, måned, uge, år, kvartal",
  detail: "beskrivelse, indhold, betegnelse, navn, titel, hvordan, detaljer, metode, emne",
  reason: "problem, årsag, begrundelse, baggrund, hvorfor, behov, afvigelse, mangel",
  notes: "bemærkning, bemærkninger, kommentar, kommentarer, noter, andet, note",
  actual: "faktisk start, oprettet, senest ændret, varighed, antal dage, timer, underskrift, ny frist",
  withoutRole: "prioritet, sted, type, lokale",
  filler: "planlagt, forventet, foreslået, og, for, af, på, med, i, evt, vores",
  followUp: "opfølgning",
} as const satisfies Headings;
