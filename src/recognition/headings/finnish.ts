import type { Headings } from "./sense";

export const finnish = {
  step: `
    toimenpide, toimenpiteet, tehtävä, tehtävät, toiminta, toiminto, toimet, toimi, askel, vaihe tehtävä,
    seuraava askel, seuraavat askeleet, mitä, mitä tehdään, mitä pitää tehdä, tehtävänä, työ, työvaihe,
    aktiviteetti, aktiviteetit, kehittämistoimenpide, korjaava toimenpide, teko, teot, osatehtävä, sovittu
    toimenpide, kehittämistoimi, työtehtävä, tehtävän nimi, toimenpide ehdotus`,
  owner: `
    vastuuhenkilö, vastuu, vastuutaho, vastuussa, vastuuhenkilöt, päävastuu, omistaja, projektipäällikkö, vetäjä,
    koordinaattori, yhteyshenkilö, vastaava, vastuullinen, kuka vastaa, vastuussa oleva, kuka hoitaa,
    kenen vastuulla, kuka vetää, hoitaa`,
  responsible: `
    kuka, kuka tekee, ketkä, tekijä, toteuttaja, toteuttajat, toteuttaa, suorittaja, henkilö, kenen toimesta,
    työntekijä, käsittelijä, vastuuyksikkö, osoitettu, kenelle annettu`,
  support: `
    tuki, tukena, tukija, osallistujat, yhteistyökumppani, yhteistyökumppanit, yhteistyötahot, mukana, avustaja,
    kenen kanssa, muut osalliset, kumppanit, kuka auttaa, apuna, yhdessä kenen kanssa, auttajat`,
  start: `
    alku, alkaa, aloitus, aloituspäivä, alkupäivä, alkamispäivä, aloituspvm, alkupvm, alkaen, mistä, aloitetaan,
    käynnistys, mistä alkaen`,
  deadline: `
    määräaika, määräpäivä, loppu, päättyy, päättymispäivä, loppupäivä, loppupvm, milloin, valmis, valmistuminen,
    aikataulu, aikaraja, mennessä, eräpäivä, takaraja, tavoitepäivä, ajankohta, valmis viimeistään, viimeistään,
    aika, aikajänne, mihin mennessä, toteutusaika, tavoiteaika, deadline, valmistumispäivä, päättymispvm,
    suunniteltu valmistuminen, milloin valmis, valmiina`,
  completion: "valmistumispvm",
  completed: `
    valmistunut, toteutunut pvm, valmistui, tehty pvm, toteutunut loppu, suljettu, toteutunut päättyminen,
    valmis pvm, päätetty, suoritettu pvm`,
  "depends-on": "riippuu, riippuvuus, riippuvuudet, edeltäjä, edellyttää, edellytys, edeltävä tehtävä",
  resources: `
    resurssit, resurssi, budjetti, kustannukset, kustannus, rahoitus, materiaalit, välineet, määräraha,
    kustannusarvio, hinta, mitä tarvitsemme`,
  "resources-available": "käytettävissä olevat resurssit, nykyiset resurssit",
  "resources-needed": "tarvittavat resurssit, resurssitarve, mitä tarvitaan, tarvittava tuki",
  measure: `
    mittari, mittarit, indikaattori, indikaattorit, tulos, tulokset, odotettu tulos, onnistumisen mittari,
    arviointi, seurantamittari, tavoitearvo, tuotos, miten mitataan, mistä tiedämme, vaikutus, kriteeri, kriteerit,
    seuranta mittari, toteutumisen arviointi, miten arvioidaan, onnistumme kun, tyytyväisiä kun, mistä näkee,
    mistä tiedetään, valmis kun`,
  barriers: "esteet, riskit, riski, haasteet, vastarinta, uhat",
  audience: `
    kohderyhmä, vastaanottaja, vastaanottajat, sidosryhmät, kenelle, kenelle tiedotetaan, kenelle kerrotaan,
    tiedotetaan`,
  communicator: "kuka tiedottaa, viestijä, lähettäjä, viestinnän vastuuhenkilö, tiedottaja",
  cadence: "kuinka usein, tiheys, toistuvuus, taajuus",
  channel: "kanava, viestintäkanava, viestintäkanavat, väline",
  status: `
    tila, tilanne, status, eteneminen, valmiusaste, toteutunut, tehty, toteutuminen, nykytila, vaihe,
    toteutustilanne, hoidettu, onko tehty, missä mennään, tehty kyllä ei`,
  percent: "%, prosentti, valmis %, valmiusaste %, % valmiina",
  number: "nro, numero, nr, id, tunnus, tunniste",
  milestone: "virstanpylväs, etappi, välitavoite",
  section: `
    tavoite, tavoitteet, päätavoite, osa alue, painopiste, painopistealue, kehittämiskohde, teema, osaprojekt,
    projekti, hanke, strategia, kategoria, alue, kokonaisuus, päämäärä, osatavoite`,
  date: "päivämäärä, pvm, päivä, kuukausi, viikko, vuosi, neljännes",
  detail: `
    kuvaus, sisältö, nimi, otsikko, miten, yksityiskohdat, menetelmä, selite, tehtävän kuvaus, aihe,
    toteutustapa`,
  reason: "ongelma, syy, perustelu, tausta, miksi, tarve, poikkeama, puute, havainto",
  notes: "huomautus, huomautukset, kommentti, kommentit, muistiinpanot, lisätiedot, muuta, huom, huomiot, lisätieto",
  actual: "luotu, muokattu, kesto, päiviä, tunnit, allekirjoitus, toteutunut alku, uusi määräaika",
  withoutRole: "prioriteetti, paikka, tyyppi, tärkeys, kiireellisyys",
  filler: "suunniteltu, ehdotettu, arvioitu, ja, tai, konkreettiset, konkreettinen, mahdolliset, meidän, tarkempi",
  followUp: "seuranta",
} as const satisfies Headings;
