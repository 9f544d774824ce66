import type { Headings } from "./sense";

export const swedish = {
  step: `
    åtgärd, åtgärder, aktivitet, aktiviteter, uppgift, uppgifter, arbetsuppgift, insats, insatser, handling, moment,
    delmoment, steg, nästa steg, vad, vad ska göras, vad gör vi, vad ska vi göra, att göra, planerad åtgärd,
    föreslagen åtgärd, genomförande, arbetsmoment, delaktivitet, ärende, punkt, aktivitet uppgift, åtgärdsförslag,
    korrigerande åtgärd, förbättringsåtgärd, göromål, åtgärdsplan`,
  owner: `
    ansvarig, ansvariga, huvudansvarig, ansvar, ägare, projektledare, ansvarig person, ansvarig chef, samordnare,
    kontaktperson, åtgärdsansvarig, processägare, uppdragsägare, ansvarig för åtgärd, vem ansvarar, resursnamn,
    vem håller i det, håller i, hos vem`,
  responsible: `
    vem, vem gör, vem gör det, utförare, utförs av, genomförs av, handläggare, tilldelad, tilldelad till,
    tilldelat, person, namn på ansvarig, resurs, av vem, vem utför, ansvarig enhet, ansvarig avdelning`,
  support: `
    stöd, med stöd av, medverkande, deltagare, samarbetspartner, medansvarig, delaktiga, berörda, tillsammans med,
    involverade, hjälp av, bistås av, med hjälp av, vem hjälper, hjälps av, tillsammans med vem`,
  start: `
    start, startdatum, börjar, påbörjas, från, startar, från och med, påbörjad, planerad start, starttid,
    börjar den, från när`,
  deadline: `
    klart, klart senast, klar senast, slutdatum, slut, förfallodatum, när, tidpunkt, tidsplan, tidsram, deadline,
    senast, färdig, färdigt senast, klart datum, klardatum, måldatum, tid, period, till och med, ska vara klart,
    när ska det vara klart, planerat slut, sluttid, tidplan, färdigdatum, tidsgräns, senast den, ska vara klart den,
    klart till`,
  completion: "datum för slutförande, slutfört datum",
  completed: `
    genomfört datum, avslutat datum, avslutad, klart den, utfört datum, faktiskt slut, faktiskt slutdatum,
    verkligt slut, slutförd den, avslutat den`,
  "depends-on": "beroende av, beroende, beroenden, föregångare, förutsätter, kräver steg, föregående aktivitet",
  resources: `
    resurser, resursbehov, budget, kostnad, kostnader, medel, finansiering, material, verktyg, belopp,
    beräknad kostnad, vad behöver vi, det här behövs, vad kostar det`,
  "resources-available": "tillgängliga resurser, befintliga resurser",
  "resources-needed": "resurser som behövs, behövs, vad behövs, nödvändiga resurser, behov av resurser",
  measure: `
    mått, mätetal, indikator, indikatorer, nyckeltal, resultat, förväntat resultat, uppföljningsmått,
    framgångskriterium, framgångskriterier, måluppfyllelse, utvärdering, hur vet vi, hur mäter vi, hur mäts det,
    önskat resultat, effekt, leverans, kriterier, målvärde, nöjda om, nöjda när, lyckat om, klart när,
    hur vet vi att det lyckats`,
  barriers: "hinder, risker, risk, motstånd, utmaningar, svårigheter",
  audience: `
    målgrupp, mottagare, intressenter, vem ska informeras, informeras, vem ska veta, informera, rapporteras till,
    berätta för`,
  communicator: "vem informerar, avsändare, informationsansvarig, kommuniceras av",
  cadence: "frekvens, hur ofta, intervall, återkommande",
  channel: "kanal, kommunikationskanal, kommunikationssätt",
  status: `
    status, läge, lägesrapport, framsteg, klar, utfört, genomfört, färdig ja nej, nuläge, gjort, avklarat,
    tillstånd, är det klart, hur går det, klart ja nej, gjort ja nej`,
  percent: "%, procent, procent klart, % klart, färdigställandegrad",
  number: "nr, nummer, löpnummer, id, aktivitet nr",
  milestone: "milstolpe, delmål",
  section: `
    mål, målområde, område, fas, etapp, fokusområde, delprojekt, projekt, utvecklingsområde, prioriterat område,
    strategi, kategori, insatsområde, övergripande mål, process, avsnitt`,
  date: "datum, dag, månad, vecka, år, kvartal",
  detail: `
    beskrivning, innehåll, benämning, namn, titel, hur, detaljer, rubrik, metod, tillvägagångssätt,
    genomförandebeskrivning`,
  reason: "problem, brist, orsak, syfte, bakgrund, varför, behov, avvikelse, iakttagelse, nulägesbeskrivning",
  notes: "kommentar, kommentarer, anteckning, anteckningar, anmärkning, övrigt, noteringar",
  actual: `
    faktisk start, verklig start, skapad, senast ändrad, varaktighet, antal dagar, timmar, utfall, signatur, ny
    tid`,
  withoutRole: "prioritet, prio, plats, typ, lokal, vikt",
  filler: `
    planerad, planerat, föreslagen, beräknad, och, för, av, på, med, i, ev, eventuell, vår, förväntad, gällande`,
  followUp: "uppföljning",
} as const satisfies Headings;
