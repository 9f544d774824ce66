import type { Headings } from "./sense";

export const norwegian = {
  step: `
    tiltak, handling, handlinger, aktivitet, aktiviteter, oppgave, oppgaver, gjøremål, arbeidsoppgave, trinn,
    steg, neste steg, hva, hva skal gjøres, hva gjør vi, hva skal vi gjøre, å gjøre, deloppgave, innsats,
    innsatser, aksjon, korrigerende tiltak, forbedringstiltak, punkt, sak`,
  owner: `
    ansvarlig, ansvarlige, hovedansvarlig, ansvar, eier, prosjektleder, ansvarlig person, koordinator,
    kontaktperson, hvem har ansvar, hvem er ansvarlig, tiltakseier, pådriver, ressursnavn, hvem tar ansvar,
    ligger hos`,
  responsible: `
    hvem, hvem gjør det, hvem gjør, utføres av, utfører, gjennomføres av, tildelt, tildelt til, person,
    medarbeider, av hvem, ansvarlig avdeling, ansvarlig enhet, saksbehandler`,
  support: `
    støtte, bistand fra, deltakere, deltaker, samarbeidspartner, samarbeidspartnere, involverte, medvirkende,
    sammen med, medansvarlig, hjelp fra, med hjelp fra, hvem hjelper, hjelpere`,
  start: "start, startdato, begynner, fra, oppstart, starter, påbegynnes, starter den, fra når",
  deadline: `
    frist, tidsfrist, sluttdato, slutt, forfallsdato, forfall, når, tidspunkt, tidsplan, tidsramme, senest, ferdig,
    ferdig innen, innen, måldato, til, periode, tid, fullføres, gjennomføres innen, ferdigdato, forventet slutt,
    senest den, må være ferdig`,
  completion: "fullføringsdato, dato for fullføring",
  completed: `
    fullført dato, fullført den, utført dato, faktisk slutt, faktisk sluttdato, avsluttet dato, ferdig den,
    lukket dato, avsluttet den`,
  "depends-on": "avhenger av, avhengig av, avhengigheter, avhengighet, forgjenger, forutsetter, forutsetning",
  resources: `
    ressurser, budsjett, kostnader, kostnad, midler, finansiering, materiell, utgifter, økonomi, hva trenger vi,
    dette trengs`,
  "resources-available": "tilgjengelige ressurser, eksisterende ressurser",
  "resources-needed": "nødvendige ressurser, ressursbehov, hva trengs, behov for ressurser",
  measure: `
    indikator, indikatorer, suksesskriterium, suksesskriterier, resultat, forventet resultat, effekt, kjennetegn,
    evaluering, måling, nøkkeltall, hvordan måler vi, hvordan vet vi, måloppnåelse, tegn på god praksis, leveranse,
    kriterier, resultatmål, fornøyde når, fornøyd hvis, lykkes hvis, ferdig når`,
  barriers: "barrierer, risiko, risikoer, motstand, utfordringer, hindringer",
  audience: `
    målgruppe, mottaker, mottakere, interessenter, hvem skal informeres, hvem skal orienteres, hvem må vite det`,
  communicator: "hvem informerer, avsender, kommunikasjonsansvarlig",
  cadence: "hyppighet, hvor ofte, frekvens, intervall",
  channel: "kanal, kommunikasjonskanal, medium",
  status: `
    status, tilstand, framdrift, fremdrift, utført, gjennomført, ferdig ja nei, fullført, gjort, er det gjort,
    hvordan går det, hvor langt er vi`,
  percent: "%, prosent, % ferdig, prosent fullført, prosent ferdig",
  number: "nr, nummer, løpenummer, id",
  milestone: "milepæl",
  section: `
    mål, satsingsområde, innsatsområde, område, fase, delprosjekt, prosjekt, tema, strategi, kategori,
    målsetting, fokusområde, formål, delmål, hovedmål`,
  date: "dato, dag, måned, uke, år, kvartal",
  detail: "beskrivelse, innhold, betegnelse, navn, tittel, hvordan, detaljer, metode, emne",
  reason: "problem, årsak, begrunnelse, bakgrunn, hvorfor, behov, avvik, mangel",
  notes: "merknad, merknader, kommentar, kommentarer, notater, annet, notat",
  actual: "faktisk start, opprettet, sist endret, varighet, antall dager, timer, signatur, ny frist",
  withoutRole: "prioritet, sted, type, rom",
  filler: "planlagt, forventet, foreslått, og, for, av, på, med, i, evt, vår, konkrete",
  followUp: "oppfølging",
} as const satisfies Headings;
