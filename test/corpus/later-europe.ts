import type { CorpusSheet } from "./corpus-sheet";

/** Drawn after the recogniser worked. */
export const laterEurope: readonly CorpusSheet[] = [
  {
    name: "projet d'établissement, axe lecture",
    oddities: ["fields above", "section row", "signature block"],
    drawing: `
      | Collège Jean-Moulin |  |  |  |  |
      | Axe : | Réussite de tous |  |  |  |
      |  |  |  |  |  |
      | Actions envisagées | Personnes ressources | Calendrier prévisionnel | Moyens à mobiliser \
      | Critères d'évaluation |
      | Niveau 6e |  |  |  |  |
      | Quart d'heure de lecture après le repas | Mme Diallo | dès septembre | 300 livres de poche \
      | Enquête auprès des élèves |
      | Atelier d'écriture avec un auteur | M. Petit | mai 2026 | 800 € | Recueil imprimé |
      | Niveau 5e |  |  |  |  |
      | Défi lecture entre classes | Professeurs de lettres | janvier à mars | Lots | 6 classes inscrites |
      |  |  |  |  |  |
      | Vu et approuvé, le ______ |  |  | La principale |  |`,
    plans: ["4: A step, B support, C deadline, D resources, E measure; 6 7 9"],
  },
  {
    name: "suivi des actions de la mairie",
    oddities: ["two status columns", "priority column", "line breaks in a heading"],
    drawing: `
      | Réf. | Priorité | Intitulé de l'action | Service\\npilote | Date de lancement | Date butoir \
      | % réalisé | Statut | Observations |
      | V01 | 1 | Rénover l'éclairage du parc | Services techniques | 2026-02-01 | 2026-05-31 | 20 | En cours |  |
      | V02 | 2 | Créer une aire de jeux | Urbanisme | 2026-03-15 | 2026-09-30 | 0 | Non démarré \
      | Subvention demandée |`,
    plans: ["1: C step, D owner, E start, F deadline, H status, I notes; 2-3"],
  },
  {
    name: "plan de trabajo de la biblioteca",
    oddities: ["heading over two rows", "same heading twice", "total row"],
    merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
    drawing: `
      | PLAN DE TRABAJO ANUAL |  |  |  |  |
      |  |  |  |  |  |
      | Actividades a desarrollar | Encargado | Fecha |  | Presupuesto (S/) |
      |  |  | Inicio | Término |  |
      | Hora del cuento en los barrios | Rosa Quispe | 2026-04-05 | 2026-11-29 | 600 |
      | Feria del libro usado | Comité de padres | 2026-08-10 | 2026-08-12 | 350 |
      | TOTAL |  |  |  | 950 |`,
    plans: ["4: A step, B owner, C start, D deadline, E resources; 5-6"],
  },
  {
    name: "compromisos de la reunión",
    oddities: ["title above", "does not start in column A", "status"],
    at: "C4",
    drawing: `
      | Acta N.º 7 – Compromisos |  |  |  |
      | Compromiso | Responsable(s) | Fecha compromiso | ¿Cumplió? |
      | Enviar la lista de útiles a las familias | Prof. Salas | 12/03/2026 | Sí |
      | Cotizar la pintura del patio | Dirección y APAFA | lo antes posible | No |`,
    plans: ["5: C step, D owner, E deadline, F status; 6-7"],
  },
  {
    name: "plano de atividades do agrupamento",
    oddities: ["objective on the first row of a group", "questions as headings", "audience column"],
    drawing: `
      | Agrupamento de Escolas do Mar – Plano Anual de Atividades |  |  |  |  |  |  |
      | Objetivos | Atividades | Dinamizadores | Destinatários | Calendarização | Recursos | Avaliação |
      | Promover a leitura | Semana da leitura | Biblioteca escolar | 1.º ciclo | março | Livros | Inquérito |
      |  | Encontro com uma autora | Prof. Dias | 5.º ano | 2026-04-22 | 250 € | Relatório |
      | Cuidar do ambiente | Recolha de pilhas | Eco-Escolas | Todos | todo o ano | Pilhões | kg recolhidos |`,
    plans: ["2: A section, B step, C owner, D audience, E deadline, F resources, G measure; 3-5"],
  },
  {
    name: "tarefas da campanha de vacinação",
    oddities: ["blank rows between steps", "planned and actual dates", "depends on another step"],
    drawing: `
      | ID | Tarefa | Predecessora | Atribuído a | Início planejado | Fim planejado | Fim real | Situação |
      | 1 | Mapear os bairros sem posto |  | Carla | 2026-03-01 | 2026-03-10 |  | Em andamento |
      |  |  |  |  |  |  |  |  |
      | 2 | Contratar o carro de som | 1 | Davi | 2026-03-11 | 2026-03-15 |  | Não iniciada |
      | 3 | Treinar as vacinadoras | 1 | Enf. Lúcia | 2026-03-11 | 2026-03-20 |  | Não iniciada |`,
    plans: ["1: B step, C depends-on, D owner, E start, F deadline, H status; 2 4 5"],
  },
  {
    name: "Qualitätsentwicklung der Schule",
    oddities: ["fields above", "heading over two rows", "objective on the first row of a group"],
    drawing: `
      | Schule: | Lindenschule |  |  |  |  |
      | Schuljahr: | 2026/27 |  |  |  |  |
      |  |  |  |  |  |  |
      | Entwicklungsziel | Konkrete Arbeitsschritte | Wer ist | Termin / | Benötigte | Woran erkennen wir |
      |  |  | zuständig? | Zeitraum | Ressourcen | den Erfolg? |
      | Alle lesen flüssig | Lesetandems in Klasse 3 einführen | Fr. Adler | bis Herbstferien | Lesetexte \
      | Lesetest im Mai |
      |  | Fortbildung „Leseförderung“ besuchen | Kollegium | 12.11.2026 | Fortbildungsetat | Teilnahme 100 % |
      | Ruhige Pausen | Spielekisten anschaffen | Hr. Böhm | sofort | 300 € | Weniger Streit |`,
    plans: ["5: A section, B step, C owner, D deadline, E resources-needed, F measure; 6-8"],
  },
  {
    name: "offene Punkte Stadtbücherei",
    oddities: ["columns without a heading", "legend", "line breaks in a heading"],
    drawing: `
      |  | Was? | Wer? | Bis\\nwann? | Erledigt am |  |
      | 1 | Rückgabeautomat bestellen | Uwe | 31.01.2026 |  | ! |
      | 2 | Aushang zu den Öffnungszeiten | Pia/Jan | asap |  |  |
      | 3 | Flohmarkt planen | ??? | Frühjahr |  |  |
      |  |  |  |  |  |  |
      |  | Legende: ! = dringend |  |  |  |  |`,
    plans: ["1: B step, C owner, D deadline; 2-4"],
  },
  {
    name: "plan van aanpak gezondheidscentrum",
    oddities: ["section row", "resources and support", "notes"],
    drawing: `
      | Plan van aanpak wachttijden |  |  |  |  |  |
      | Actie / maatregel | Trekker | Betrokkenen | Gereed | Benodigde middelen | Toelichting |
      | Fase 1: voorbereiding |  |  |  |  |  |
      | Meten hoe lang mensen wachten | Noor | balie | 2026-02-01 | stopwatch-app |  |
      | Andere praktijken bezoeken | Daan | artsen | eind februari | reiskosten | twee is genoeg |
      | Fase 2: uitvoering |  |  |  |  |  |
      | Online afspraken mogelijk maken | Noor | leverancier | Q2 | € 2.000 |  |`,
    plans: ["2: A step, B owner, C support, D deadline, E resources-needed, F notes; 4 5 7"],
  },
  {
    name: "jaarplanning oudervereniging",
    oddities: ["month column first", "no header for notes"],
    drawing: `
      | Maand | Activiteit | Wie organiseert | Budget | Afgerond |
      | september | Welkomstborrel voor nieuwe ouders | Femke | 150 | ja |
      | december | Kerstmarkt op het plein | Ali en Roos | 400 | nee |
      | juni | Schoolfeest | commissie | 900 | nee |`,
    plans: ["1: A deadline, B step, C owner, D resources, E status; 2-4"],
  },
  {
    name: "cronoprogramma della biblioteca comunale",
    oddities: ["month or week columns", "status", "title above"],
    drawing: `
      | Cronoprogramma 2026 |  |  |  |  |  |  |  |
      | Attività | Referente | Data inizio | Data fine | Gen | Feb | Mar | Stato di avanzamento |
      | Rinnovare il sito | Paolo | 2026-01-10 | 2026-02-20 | x | x |  | in corso |
      | Corso di lettura espressiva | Giulia | 2026-02-15 | 2026-03-30 |  | x | x | da avviare |`,
    plans: ["2: A step, B owner, C start, D deadline, H status; 3-4"],
  },
  {
    name: "piano di azione del consultorio",
    oddities: ["questions as headings", "two plans below one another"],
    drawing: `
      | Obiettivo 1: accesso più semplice |  |  |  |
      | Cosa | Chi | Entro quando | Con quali risorse |
      | Attivare la prenotazione online | Ufficio tecnico | 30 giugno 2026 | 3.000 euro |
      | Prolungare l'orario del giovedì | Dott.ssa Conti | da marzo | Due turni |
      |  |  |  |  |
      | Obiettivo 2: più prevenzione |  |  |  |
      | Cosa | Chi | Entro quando | Con quali risorse |
      | Incontri nelle scuole | Ostetriche | ottobre | Materiale stampato |`,
    plans: ["2: A step, B owner, C deadline, D resources; 3-4", "7: A step, B owner, C deadline, D resources; 8"],
  },
];
