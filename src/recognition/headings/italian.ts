import type { Headings } from "./sense";

export const italian = {
  step: `
    azione, azioni da intraprendere, azione correttiva, azione di miglioramento, attività, compito, passo,
    passaggio, passi da compiere, cosa, cosa faremo, intervento, da fare, misura, iniziativa attività, mansione,
    operazione, cose da fare, prossimo passo, lavoro da svolgere, adempimento, lavorazione, incarico, step,
    azioni e attività, cosa si deve fare, cosa bisogna fare, fare, impegni, linee di azione,
    iniziative da realizzare, lavori, fasi, soluzione, soluzione proposta, cosa facciamo, impegno, nome attività,
    attività previste, piano di mitigazione, piano correttivo, azione di mitigazione, misura correttiva,
    piano di rimedio, cosa si è deciso, deciso, deliberato`,
  owner: `
    responsabile, referente, capofila, coordinatore, coordinatrice, titolare, leader, capo progetto, proprietario,
    responsabile di processo, docente referente, soggetto responsabile, gestore, responsabile del procedimento,
    capogruppo, resp, coordina, responsabilità dell azione, docente coordinatore, responsabili, chi guida,
    ente capofila, chi se ne occupa, nomi risorse, soggetti responsabili, a carico di, in carico a, se ne occupa`,
  responsible: `
    chi, chi lo fa, chi fa cosa, a cura di, assegnato a, incaricato, esecutore, responsabilità,
    responsabile dell attuazione, realizzato da, svolto da, eseguito da, attuatore, soggetto attuatore,
    ufficio competente, addetto, ente responsabile, assegnatario, gruppo responsabile, persona, operatore,
    struttura responsabile, figure professionali, chi è responsabile, competenza, organizza, organizzatore,
    chi organizza, chi se ne occupa, operatori, esecutori, affidato a, chi realizza, resp attuazione,
    attuazione a cura di, da eseguire a cura di`,
  support: `
    supporto, supportato da, con chi, collaboratore, partner, partecipante, coinvolti, soggetti coinvolti,
    persone coinvolte, figure coinvolte, sostegno, gruppo di supporto, attori coinvolti, collaborazione, team,
    uffici coinvolti, docenti coinvolti, gruppo di lavoro, con l aiuto di, supporto di, collaborano, chi aiuta`,
  start: `
    inizio, data di inizio, avvio, data di avvio, partenza, dal, da, decorrenza, inizia il, parte il, a partire dal,
    inizio previsto`,
  deadline: `
    scadenza, entro, termine, data di fine, fine, quando, tempi, tempistica, tempistiche, periodo, data prevista,
    conclusione, termine previsto, cronoprogramma, data limite, consegna, completamento, al, tempi di attuazione,
    calendario, data di realizzazione, durata e tempi, ultimazione, termine ultimo, data obiettivo, data termine,
    tempi di esecuzione, chiusura, da completare entro, data entro cui, entro la data, durata,
    data prevista di conclusione, fine attività, date, data di ultimazione, tempi e scadenze,
    periodo di realizzazione, per quando, prima del, entro quando, al più tardi, entro il, fine prevista`,
  completion: "data di chiusura, data chiusura",
  completed: `
    fine effettiva, data di fine effettiva, data chiusura effettiva, data effettiva, data reale,
    data effettiva di conclusione, chiusa il, chiuso il, fatto il, eseguito il, completato il, concluso il`,
  "depends-on": `
    dipende da, dipendenza, prerequisito, propedeutico, propedeuticità, predecessore, condizione preliminare,
    attività precedente, predecessori`,
  resources: `
    risorsa, mezzi, budget, costo, finanziamento, materiale, strumenti, con cosa, importo, spesa, risorse umane,
    risorse finanziarie, fondi, copertura finanziaria, fonti finanziarie, attrezzature, serve`,
  "resources-available": "risorse disponibili, disponibili, risorse esistenti, cosa abbiamo",
  "resources-needed": `
    risorse necessarie, necessarie, risorse occorrenti, cosa serve, fabbisogno, risorse richieste, mezzi
    necessari, cosa ci serve, risorse da reperire, materiale occorrente, materiale necessario, occorrente, di
    cosa abbiamo bisogno`,
  measure: `
    indicatore, indicatori di successo, indicatore di monitoraggio, indicatori di monitoraggio, indicatore di risultato,
    indicatori di risultato, criteri di successo, criterio, risultato, esiti, evidenza, prodotto,
    verifica, modalità di verifica, valutazione, traguardo, target, kpi, prova, output, come sapremo,
    misura del successo, modalità di rilevazione, criteri di valutazione, valore atteso, modalità di valutazione,
    indicatori di efficacia, strumenti di verifica, deliverable, impatto atteso, come misureremo, valore target,
    come misurare, come verificare, come valutare, come si misura, cosa ci aspettiamo, verifica dell efficacia,
    criterio di efficacia, soddisfatti se, riuscito se, contenti se, finito quando`,
  barriers: `
    ostacolo, barriera, rischio, rischi, criticità, difficoltà, resistenza, vincolo, effetti negativi,
    impedimento`,
  audience: `
    destinatari, destinatario, pubblico, target di riferimento, a chi, chi informare, beneficiari, beneficiario,
    gruppo target, informati, per chi, rivolto a, utenza, pubblico di riferimento, soggetti da informare, informare,
    chi avvisare, riferire a`,
  communicator: "chi comunica, chi informa, comunicato da, responsabile della comunicazione, mittente, emittente",
  cadence: "frequenza, cadenza, periodicità, ogni quanto, ricorrenza",
  channel: `
    canale, canale di comunicazione, mezzo di comunicazione, strumento di comunicazione, modalità di
    comunicazione`,
  status: `
    stato, avanzamento, stato di attuazione, progresso, fatto, completato, stato attuale, situazione, concluso,
    stato dei lavori, grado di attuazione, livello di realizzazione, semaforo, eseguito, realizzato, svolto,
    eseguito si no, fatto si no, riuscito, pronto, in corso, a che punto siamo, a che punto è, è fatto, esito`,
  percent: "%, percentuale, % completamento, percentuale di completamento, % avanzamento",
  number: "n, nr, num, numero, no, codice, cod, id, ordine, prog, progressivo, rif",
  milestone: "milestone, pietra miliare",
  section: `
    obiettivo, obiettivo strategico, obiettivo operativo, fase, area, ambito, asse, asse strategico,
    linea strategica, strategia, tema, categoria, priorità strategica, dimensione, progetto, programma, finalità,
    linea di intervento, area di intervento, settore, macroattività, ambito di intervento, componente,
    linea di azione, macro area, area di miglioramento, tematica, iniziativa, sezione, obiettivo di processo,
    area di processo, punto all ordine del giorno, ordine del giorno, cartella`,
  date: "data, giorno, mese, settimana, anno, trimestre, date, ora, orario, semestre, durata prevista, momento",
  detail: `
    descrizione, dettaglio, dettagli, nome, contenuto, oggetto, titolo, come, modalità, modalità operative,
    metodo, metodologia, procedura, denominazione, descrizione attività, attuazione, sotto attività, voce, nome
    attività, argomento, decisione, decisione presa`,
  reason: `
    problema, perché, bisogno, punto di debolezza, aspetto da migliorare, criticità rilevata, motivazione, causa,
    motivo, non conformità, situazione attuale, processo, rilievo, rilievi`,
  notes: `
    nota, note, osservazione, commento, annotazione, altro, informazioni aggiuntive, chiarimenti, riferimento,
    ulteriori informazioni`,
  actual: `
    effettivo, inizio effettivo, consuntivo, durata, data di creazione, ultimo aggiornamento, data
    aggiornamento, ore, firma, richiesto da, data di verifica, data inserimento, segnalato da, reale, nuova
    data, rinviato al`,
  withoutRole: `
    priorità, urgenza, importanza, tipo, tipologia, luogo, dove, sede, impatto, livello di priorità, gravità,
    aula`,
  filler: `
    previsto, proposto, principale, specifico, concreto, dettagliato, elenco, stimato, e, o, per, a, in, con,
    si, possibile, potenziale, atteso, nostro, piano, realizzazione, svolgimento, generale, da realizzare, da
    svolgere`,
  mobilizer: "chi mobilita, chi può mobilitare",
  mobilized: "chi viene mobilitato, chi è mobilitato, chi mobilitare, da mobilitare",
  followUp: "monitoraggio",
} as const satisfies Headings;
