import type { Headings } from "./sense";

export const dutch = {
  step: `
    actie, actiepunt, te nemen actie, uit te voeren actie, activiteit, taak, taken, stap, stappen, actiestap, wat,
    wat gaan we doen, wat moet er gebeuren, wat doen we, wat gaan we concreet doen, te doen, maatregel,
    werkzaamheid, werkzaamheden, handeling, opdracht, vervolgactie, verbeteractie, verbetermaatregel, volgende stap,
    deeltaak, omschrijving actie, actieomschrijving, uit te voeren taak, ondernemen actie, interventie, afspraak,
    inspanning, klus, wat te doen, acties en taken, concrete stappen, actiepunten, voornemen, werkpunt,
    hoe gaan we het doen, afspraken, gemaakte afspraak, oplossing, wat spreken we af, zo doen we het, punt,
    mitigatieplan, herstelplan, corrigerende maatregel, herstelmaatregel, wat is besloten, besluit actie,
    wat we doen`,
  owner: `
    verantwoordelijke, eindverantwoordelijke, eigenaar, actiehouder, trekker, projectleider, coördinator, leider,
    aanspreekpunt, contactpersoon, kartrekker, actienemer, leiding, proceseigenaar, regie, houder, regisseur,
    verantw, coördinatie, wie is trekker, portefeuillehouder, wie neemt het voortouw, wie regelt het, resourcenamen,
    namen van resources, in handen van, ligt bij`,
  responsible: `
    wie, door wie, wie doet het, uitvoerder, uitvoerende, uitgevoerd door, verantwoordelijkheid, persoon, personen,
    medewerker, uitvoering, behandelaar, belast met, verantwoordelijk team, verantwoordelijke afdeling,
    wie voert uit, opgepakt door, toegewezen, uit te voeren door, afdeling, wie pakt het op, wie organiseert,
    organisatie door, organisator, actie door, wie regelt, uit te voeren, wie is er bij betrokken, uitvoerders,
    verantwoordelijken, wie doet dat`,
  support: `
    ondersteuning, ondersteund door, met wie, betrokkene, betrokken personen, partner, hulp van, medewerking,
    samenwerking met, ondersteuner, team, betrokken partijen, samenwerkingspartner, deelnemer, wie nog meer,
    wie helpt, samen met, meewerkers, met hulp van, helpers, wie werkt mee`,
  start: `
    start, startdatum, begin, begindatum, aanvang, aanvangsdatum, vanaf, beginnen, startmoment, vanaf wanneer,
    ingangsdatum, van, begint op, gaat van start op`,
  deadline: `
    deadline, einddatum, einde, streefdatum, wanneer, gereed, gereed datum, termijn, tijdpad, planning,
    opleverdatum, oplevering, tijd, tijdstip, periode, uiterlijk, uiterste datum, tot, vervaldatum, tijdsplanning,
    datum gereed, tegen wanneer, tijdlijn, afronding, realisatiedatum, doorlooptijd, tijdsbestek, tijdschema,
    looptijd, af op, eindtijd, planningsdatum, uitvoeringstermijn, timing, tijdsindicatie, klaar,
    binnen welke termijn, wanneer gereed, datum klaar, tijdsfasering, deadline datum, tijdspad, streeftermijn,
    realisatie, uitvoerperiode, wanneer is het af, afgerond voor, klaar voor, gereed voor, klaar voor wanneer, vóór,
    wanneer af, klaar op, uiterlijk op, uit te voeren voor, moet klaar zijn op, voor wanneer`,
  completed: `
    genomen maatregel, genomen maatregelen, genomen actie, getroffen maatregel,
    werkelijke einddatum, werkelijk gereed, afgehandeld op, voltooid op, gerealiseerd op, afgesloten op,
    datum afgerond, afgerond op, datum gereed gemeld, werkelijke datum, gedaan op, uitgevoerd op, gesloten op`,
  "depends-on": "afhankelijk van, afhankelijkheid, voorwaarde, voorganger, vereist eerst, randvoorwaarde, na stap",
  resources: `
    middel, budget, kosten, financiering, materiaal, benodigdheden, hulpmiddel, waarmee, bron, inzet, begroting,
    financiën, kostenraming, tijd en geld, facilitering, dekking, materialen, faciliteit, faciliteiten, hoeveel,
    wat kost het, nodig hebben we`,
  "resources-available": "beschikbare middelen, beschikbaar, aanwezig, wat hebben we, aanwezige middelen",
  "resources-needed": `
    benodigde middelen, nodig, benodigd, wat hebben we nodig, benodigde ondersteuning, ontbrekende middelen,
    benodigde materialen, benodigde inzet`,
  measure: `
    indicator, prestatie indicator, prestatieindicator, succesindicator, succescriterium, succescriteria, resultaat,
    resultaten, meetpunt, evaluatie, bewijs, opbrengst, product, kpi, hoe weten we, hoe meten we, criterium,
    criteria, toetsing, meetbaar, effect, streefwaarde, wanneer tevreden, hoe weten we dat het gelukt is, borging,
    meetinstrument, eindresultaat, maatstaf, wanneer geslaagd, output, evaluatiecriteria, monitoring,
    concreet resultaat, hoe weten, hoe meten, waaraan zien, wanneer zijn we tevreden, wanneer is het geslaagd,
    waaraan merken, tevreden als, klaar als, geslaagd als, goed als, waaraan zien we het, we zijn blij als`,
  barriers: `
    belemmering, obstakel, risico, weerstand, knelpunt, valkuil, drempel, hindernis, uitdaging, moeilijkheden`,
  audience: `
    doelgroep, publiek, ontvanger, informeren, aan wie, voor wie, geïnformeerd, geadresseerde,
    belanghebbende te informeren, wie informeren, melden aan, wie moet het weten, verslag aan, terugkoppelen aan`,
  communicator: `
    wie informeert, wie communiceert, afzender, gecommuniceerd door, communicatie door, zender,
    communicatieverantwoordelijke`,
  cadence: "frequentie, hoe vaak, regelmaat, periodiciteit, interval, herhaling, ritme, cyclus",
  channel: "kanaal, communicatiekanaal, communicatiemiddel, medium, wijze van communicatie",
  status: `
    status, stand van zaken, voortgang, stand, afgerond, gedaan, uitgevoerd, fase van uitvoering, stavaza, voltooid,
    klaar ja nee, voortgangsstatus, afgehandeld, gerealiseerd, staat, voldaan, behaald, bezig, gelukt, lukt het,
    loopt, geregeld, gereed, is het klaar, is het gedaan, hoe staat het ervoor, waar staan we`,
  percent: "%, percentage, % gereed, percentage gereed, procent",
  number: "nr, nummer, no, volgnummer, volgnr, id, code, actienummer, actie nr, prio nr",
  milestone: "mijlpaal",
  section: `
    doel, doelstelling, strategisch doel, subdoel, thema, fase, onderwerp, domein, speerpunt, gebied, onderdeel,
    ambitie, beleidsterrein, categorie, project, strategie, aandachtspunt, werkveld, programma, hoofddoel,
    ontwikkelpunt, beleidsdoel, actiegebied, aandachtsgebied, prioriteit thema, kwaliteitsgebied, pijler, werkgroep,
    hoofdstuk, einddoel, actielijn, initiatief, werkpakket, ontwikkeldoel, proces, agendapunt, map`,
  date: "datum, dag, maand, week, jaar, kwartaal, schooljaar, tijdsduur gepland, moment, uur",
  detail: `
    omschrijving, beschrijving, naam, titel, inhoud, detail, hoe, hoe gaan we dat doen, aanpak, werkwijze,
    uitwerking, methode, punt, taakomschrijving, subtaak, concreet, invulling, item, hoe pakken we het aan`,
  reason: `
    probleem, aanleiding, waarom, bevinding, oorzaak, behoefte, reden, huidige situatie, knelpunt probleem,
    constatering, verbeterpunt, knelpunt`,
  notes: `
    opmerking, toelichting, notitie, bijzonderheden, commentaar, aantekening, overig, aanvulling, extra
    informatie, aanvullende informatie, reactie, verwijzing`,
  actual: `
    werkelijk, duur, dagen, datum aangemaakt, laatst bijgewerkt, aangemaakt op, ingebracht door, uren,
    handtekening, datum invoer, aanmaakdatum, datum evaluatie, evaluatiedatum, datum overleg, paraaf, datum
    vergadering, nieuwe datum, verschoven naar`,
  withoutRole: "prioriteit, prio, urgentie, belang, soort, type, locatie, waar, plaats, ruimte, impact",
  filler: `
    gepland, voorgenomen, concrete, mogelijke, verwacht, beoogd, gewenst, lijst, en, of, voor, te, in, met, op,
    om, onze, wij, we, het, is, wordt, plan, evt, eventueel`,
  followUp: "opvolging, voortgangsbewaking",
} as const satisfies Headings;
