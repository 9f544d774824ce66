import type { Headings } from "./sense";

export const romanian = {
  step: `
    acțiune, acțiuni, acțiunea, activitate, activități, activitatea, sarcină, sarcini, pas, pași, etapă de
    lucru, ce, ce trebuie făcut, ce facem, ce vom face, de făcut, măsură, măsuri, măsuri propuse, măsură
    corectivă, acțiune corectivă, denumirea activității, descrierea activității, descrierea acțiunii, lucrare,
    lucrări, pasul următor, pașii următori, acțiuni de întreprins, intervenție, activități propuse, acțiuni
    specifice, subactivitate, demers`,
  owner: `
    responsabil, responsabili, responsabilul, responsabilitate, responsabilități, persoana responsabilă,
    persoană responsabilă, persoane responsabile, coordonator, titular, proprietar, lider, șef de proiect, manager,
    cine răspunde, cine este responsabil, răspunde, cine se ocupă, în sarcina`,
  responsible: `
    cine, cine face, executant, realizat de, îndeplinit de, de către cine, atribuit, atribuit lui, alocat,
    persoana, persoană, angajat, compartiment, departament, departament responsabil, structura responsabilă,
    cine execută`,
  support: `
    sprijin, susținut de, colaborator, colaboratori, partener, parteneri, cu cine, participanți, implicați, echipa,
    persoane implicate, suport, cu ajutorul, cine ajută`,
  start: `
    început, începere, data începerii, data de început, start, de la, debut, demarare, data start, lansare, începe`,
  deadline: `
    termen, termen limită, termen de realizare, termene, data limită, data finalizării, data de sfârșit, sfârșit,
    finalizare, când, până când, până la, scadență, perioada, perioadă, calendar, interval, interval de timp,
    termen de execuție, termen de finalizare, timp, data estimată, orizont de timp, durata și termen, data de final,
    cel târziu, până la data`,
  completion: "data realizării, data îndeplinirii",
  completed: `
    data efectivă a finalizării, finalizat la, realizat la, încheiat la, data închiderii, final efectiv,
    sfârșit real, data reală de finalizare, făcut la`,
  "depends-on": "depinde de, dependență, dependențe, predecesor, precondiție, condiționat de, condiție prealabilă",
  resources: `
    resurse, buget, cost, costuri, finanțare, fonduri, materiale, sursa de finanțare, sumă, resurse materiale,
    cost estimat, valoare, mijloace, ce ne trebuie`,
  "resources-available": "resurse disponibile, resurse existente",
  "resources-needed": "resurse necesare, necesar, ce avem nevoie, de ce avem nevoie, resursele necesare",
  measure: `
    indicator, indicatori, indicatori de performanță, indicator de performanță, criteriu de succes,
    criterii de succes, rezultat, rezultate, rezultate așteptate, rezultat așteptat, evaluare, dovezi, dovadă,
    livrabil, livrabile, cum măsurăm, cum vom ști, criterii, indicatori de realizare, indicatori de rezultat,
    modalități de evaluare, efect, țintă, impact, mulțumiți dacă, cum știm, reușit dacă`,
  barriers: "bariere, obstacole, riscuri, risc, rezistență, dificultăți, constrângeri",
  audience: `
    public țintă, grup țintă, destinatar, destinatari, beneficiari, cine trebuie informat, părți interesate,
    pe cine informăm, cine trebuie să știe`,
  communicator: "cine informează, comunicat de, expeditor, responsabil comunicare",
  cadence: "frecvență, frecvența, cât de des, periodicitate",
  channel: "canal, canal de comunicare, mijloc de comunicare",
  status: `
    stare, stadiu, stadiul, status, progres, stadiu de realizare, realizat, îndeplinit, stadiul realizării,
    finalizat, stadiul implementării, situație, s a făcut, cum merge, în ce stadiu`,
  percent: "%, procent, procent realizat, % realizat, % finalizare, procent de realizare, grad de realizare",
  number: "nr, nr crt, număr, cod, id, crt",
  milestone: "jalon, punct de reper",
  section: `
    obiectiv, obiective, obiectiv specific, obiectiv general, scop, fază, etapă, domeniu, direcție, proiect,
    strategie, categorie, temă, prioritate strategică, arie, țintă strategică, program, componentă, domeniul`,
  date: "data, dată, zi, ziua, lună, luna, săptămână, an, trimestru",
  detail: "descriere, denumire, conținut, titlu, detalii, cum, modalitate, metodă, subiect, nume, mod de realizare",
  reason: `
    problemă, cauză, justificare, motiv, de ce, nevoie, neconformitate, constatare, deficiență, situația actuală`,
  notes: "observații, observație, comentarii, comentariu, note, mențiuni, alte informații",
  actual: `
    efectiv, real, început real, data creării, ultima actualizare, durată, durata, număr de zile, ore,
    semnătură, termen nou`,
  withoutRole: "prioritate, loc, locație, tip, importanță, urgență",
  filler: `
    planificat, planificată, propus, propuse, estimat, estimată, prevăzut, concret, concrete, și, sau, pentru,
    la, în, cu, pe, a, al, ale, noastre, principal, principale`,
  followUp: "monitorizare, urmărire",
} as const satisfies Headings;
