import type { CorpusSheet } from "./corpus-sheet";

/** Plans in Romance and Germanic languages, drawn before anything was run on them. */
export const secondFreshPlansAbroad: readonly CorpusSheet[] = [
  {
    name: "suivi des actions d'une mairie",
    oddities: ["French", "title, date of issue and legend", "percentages"],
    drawing: `
      | Mairie de Valbonneuil – Plan d'actions accessibilité | | | | | | |
      | Mise à jour : 12/11/2026 | | | | | | |
      | | | | | | | |
      | N° | Action | Responsable | Échéance | Avancement | Indicateur de réussite | Commentaires |
      | 1 | Poser des bandes podotactiles à l'école | Voirie | 30/04/2027 | 20 % | 6 traversées | Devis reçu |
      | 2 | Former les agents d'accueil | Mme Lefort | 15/01/2027 | 0 % | 12 agents formés | |
      | 3 | Installer une boucle magnétique | M. Diallo | 28/02/2027 | 50 % | Boucle testée | Salle du conseil |
      | 4 | Publier le registre d'accessibilité | Mme Lefort | 31/12/2026 | 100 % | Registre en ligne | |`,
    plans: ["4: A number, B step, C owner, D deadline, E percent, F measure, G notes; 5-8"],
  },
  {
    name: "plan d'action d'une association",
    oddities: ["French", "axis rows between the steps", "months", "partners"],
    drawing: `
      | Actions | Pilote | Partenaires | Calendrier | Moyens |
      | AXE 1 : ACCUEILLIR | | | | |
      | Ouvrir une permanence le mercredi | Salima | CAF, mission locale | dès janvier 2027 | 2 bénévoles, un bureau |
      | Créer un livret d'accueil | Bruno et Anaïs | | mars 2027 | Graphiste |
      | AXE 2 : TRANSMETTRE | | | | |
      | Organiser dix ateliers de français | Salima | Bibliothèque | 1er semestre 2027 | Manuels |
      | Former cinq nouveaux animateurs | Anaïs | Fédération | juin 2027 | Budget formation 900 € |`,
    merges: ["A2:E2", "A5:E5"],
    plans: ["1: A step, B owner, C support, D deadline, E resources; 3-4 6-7"],
  },
  {
    name: "tâches d'un déménagement de cabinet",
    oddities: ["French", "no title", "status words", "nobody for some"],
    drawing: `
      | Tâche | Assigné à | Début | Fin | Statut |
      | Résilier le bail | Dr Vasseur | 01/12/2026 | 15/12/2026 | Terminé |
      | Prévenir les patients | Secrétariat | 04/01/2027 | 29/01/2027 | En cours |
      | Transférer la ligne téléphonique | | 18/01/2027 | 22/01/2027 | À faire |
      | Commander la plaque | Dr Vasseur | | 12/02/2027 | À faire |`,
    plans: ["1: A step, B owner, C start, D deadline, E status; 2-5"],
  },
  {
    name: "plan de mejora de un instituto",
    oddities: ["Spanish", "two heading rows", "means of verification"],
    drawing: `
      | IES Ribera Alta – Plan de mejora 2026-2027 | | | | | |
      | Actuaciones | Responsables | Temporalización | | Recursos | Indicador de logro |
      | | | Inicio | Fin | | |
      | Crear un aula de apoyo | Depto. de Matemáticas | 05/10/2026 | 28/05/2027 | 4 h semanales | 70 % de aprobados |
      | Formar al claustro en convivencia | Jefatura de estudios | 11/01/2027 | 26/03/2027 | Ponente | 45 docentes |
      | Abrir la biblioteca de tarde | Marta Cifuentes | 01/02/2027 | 30/06/2027 | Conserje | 200 préstamos al mes |
      | Reunir a las familias de 1º de ESO | Tutores | 14/09/2026 | 18/09/2026 | Salón de actos | 80 % de asistencia |`,
    merges: ["A1:F1", "C2:D2", "A2:A3", "B2:B3", "E2:E3", "F2:F3"],
    plans: ["3: A step, B owner, C start, D deadline, E resources, F measure; 4-7"],
  },
  {
    name: "seguimiento de compromisos de un comité",
    oddities: ["Spanish", "status and percentages in one column", "totals below"],
    drawing: `
      | Nro. | Compromiso | Responsable | Fecha límite | Estado | Observaciones |
      | 1 | Actualizar el mapa de evacuación | Jorge Peña | 20/11/2026 | Cumplido | |
      | 2 | Comprar diez extintores | Administración | 30/11/2026 | En proceso | Falta una cotización |
      | 3 | Capacitar a la brigada | Jorge Peña | 15/12/2026 | Pendiente | |
      | 4 | Realizar un simulacro | Comité | 22/01/2027 | Pendiente | Avisar a los bomberos |
      | | TOTAL COMPROMISOS: 4 | | | 1 cumplido | |`,
    plans: ["1: A number, B step, C owner, D deadline, E status, F notes; 2-5"],
  },
  {
    name: "cronograma de una campaña de vacunación",
    oddities: ["Spanish", "weeks as columns", "starts in column B"],
    at: "B1",
    drawing: `
      | Actividad | Encargado | S1 | S2 | S3 | S4 | S5 | S6 |
      | Revisar la cadena de frío | Lic. Rojas | X | | | | | |
      | Capacitar a los vacunadores | Dra. Ibáñez | X | X | | | | |
      | Visitar las escuelas rurales | Brigada 2 | | | X | X | X | |
      | Enviar el informe final | Dra. Ibáñez | | | | | | X |`,
    plans: ["1: B step, C owner; 2-5"],
  },
  {
    name: "plano de ação 5W1H de uma padaria",
    oddities: ["Portuguese", "the questions as headings", "status at the end"],
    drawing: `
      | PLANO DE AÇÃO – 5W1H | | | | | | |
      | O quê? (ação) | Por quê? | Onde? | Quem? | Quando? | Como? | Status |
      | Trocar o forno a gás | Consumo alto | Produção | Cláudia | 30/01/2027 | Três orçamentos | Em andamento |
      | Treinar a equipe do balcão | Reclamações | Loja | Rafael | 15/12/2026 | Curso de 4 horas | Concluído |
      | Vender por aplicativo | Perda de clientes | Rede | Rafael | 28/02/2027 | Contratação | Não iniciado |
      | Reduzir sobras de pão | Desperdício | Produção | Cláudia | 31/03/2027 | Planilha diária | Não iniciado |`,
    merges: ["A1:G1"],
    plans: ["2: A step, D owner, E deadline, G status; 3-6"],
  },
  {
    name: "plano de atividades de uma junta de freguesia",
    oddities: ["Portuguese", "area column filled once a group", "months as deadlines"],
    drawing: `
      | Junta de Freguesia de Montalvo | | | | |
      | | | | | |
      | Eixo | Atividade | Responsável | Prazo | Situação |
      | Ambiente | Plantar 150 árvores | Eng.ª Teresa Brito | março de 2027 | por iniciar |
      | | Limpar a ribeira | Proteção Civil | maio de 2027 | por iniciar |
      | Cultura | Restaurar o coreto | Paulo Sá | setembro de 2027 | em curso |
      | | Publicar o roteiro das capelas | Paulo Sá | até 10/06/2027 | concluída |`,
    merges: ["A4:A5", "A6:A7"],
    plans: ["3: A section, B step, C owner, D deadline, E status; 4-7"],
  },
  {
    name: "tarefas da semana pedagógica",
    oddities: ["Portuguese", "no deadline", "names joined with e"],
    drawing: `
      | Tarefa | Responsáveis | Feito? | Observação |
      | Preparar as pastas dos professores | Lúcia e Antônio | sim | |
      | Reservar o auditório | Secretaria | sim | confirmado por e-mail |
      | Convidar a palestrante | Lúcia | não | aguardar resposta |
      | Comprar o lanche | todos | não | |`,
    plans: ["1: A step, B owner, C status, D notes; 2-5"],
  },
  {
    name: "Maßnahmenplan eines Pflegeheims",
    oddities: ["German", "finding first", "completion date and sign"],
    drawing: `
      | Haus Lindenhof | Maßnahmenplan nach der Heimschau vom 08.10.2026 | | | | | |
      | | | | | | | |
      | Nr. | Feststellung | Maßnahme | Verantwortlich | Termin | Erledigt am | Bemerkung |
      | 1 | Handläufe locker | Handläufe im Westflügel befestigen | Haustechnik | 23.10.2026 | 21.10.2026 | |
      | 2 | Speisekarte zu klein | Speisekarten neu drucken | Küchenleitung | 30.11.2026 | | Entwurf liegt vor |
      | 3 | Schulung Brandschutz fehlt | Alle Nachtwachen schulen | Fr. Özdemir | 15.12.2026 | | |
      | 4 | Medikamente unverschlossen | Abschließbare Wagen beschaffen | PDL | 31.01.2027 | | Angebot angefordert |`,
    merges: ["B1:G1"],
    plans: ["3: A number, C step, D owner, E deadline, F completed, G notes; 4-7"],
  },
  {
    name: "Wer macht was bis wann",
    oddities: ["German", "the heading is the sentence itself", "whom to tell"],
    drawing: `
      | Nr. | Wer | macht was | mit wem | bis wann | Bericht an |
      | 1 | Jutta | Helferplan für das Sommerfest schreiben | Elternbeirat | 15.03.2027 | Schulleitung |
      | 2 | Herr Nowak | Bühne und Strom bestellen | Bauhof | 30.04.2027 | Jutta |
      | 3 | Klasse 9b | Plakate malen | Frau Abel | Anfang Mai | Elternbeirat |
      | 4 | Jutta | Kuchenspenden sammeln | alle Eltern | 10.06.2027 | Elternbeirat |`,
    plans: ["1: A number, B owner, C step, D support, E deadline, F audience; 2-5"],
  },
  {
    name: "Projektplan Umstellung der Kasse",
    oddities: ["German", "phase rows", "planned start and end over two rows", "hours"],
    drawing: `
      | Aufgabe | Zuständig | Plan | | Aufwand (h) | Stand |
      | | | Beginn | Ende | | |
      | Phase 1 – Vorbereitung | | | | | |
      | Anforderungen aufnehmen | Kreutzer | 04.01.2027 | 15.01.2027 | 24 | erledigt |
      | Anbieter vergleichen | Kreutzer, Hahn | 18.01.2027 | 29.01.2027 | 16 | in Arbeit |
      | Phase 2 – Einführung | | | | | |
      | Kasse im Laden aufstellen | Hahn | 15.02.2027 | 16.02.2027 | 8 | offen |
      | Verkäuferinnen einweisen | Hahn | 17.02.2027 | 19.02.2027 | 12 | offen |
      | Summe | | | | 60 | |`,
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"],
    plans: ["2: A step, B owner, C start, D deadline, F status; 4-5 7-8"],
  },
  {
    name: "verbeterplan van een basisschool",
    oddities: ["Dutch", "intended result", "weeks"],
    drawing: `
      | OBS De Wilgen – jaarplan 2026-2027 | | | | |
      | Actie | Wie | Wanneer gereed | Middelen | Succesindicator |
      | Leesmethode kiezen voor groep 3 | Werkgroep taal | week 50 | Proefpakketten | Besluit in het team |
      | Ouderavond over sociale media | Joke en Samir | 21 januari 2027 | Spreker | 50 ouders aanwezig |
      | Schoolplein vergroenen | Directeur | voor de zomervakantie | Subsidie gemeente | 30 struiken geplant |
      | Klassenbezoeken uitvoeren | Intern begeleider | doorlopend | | 2 bezoeken per leraar |`,
    merges: ["A1:E1"],
    plans: ["2: A step, B owner, C deadline, D resources, E measure; 3-6"],
  },
  {
    name: "actielijst van een wijkteam",
    oddities: ["Dutch", "day and month only", "status words"],
    drawing: `
      | Datum overleg: 5 november 2026 | | | | |
      | | | | | |
      | Nr | Actiepunt | Eigenaar | Deadline | Status |
      | 41 | Spreekuur in het buurthuis plannen | Fatima | 20-11 | afgerond |
      | 42 | Lijst met tolken bijwerken | Henk-Jan | 4-12 | loopt |
      | 43 | Huisartsen uitnodigen | Fatima | 18-12 | open |
      | 44 | Folder laten nakijken | n.t.b. | 15-1 | open |`,
    plans: ["3: A number, B step, C owner, D deadline, E status; 4-7"],
  },
  {
    name: "piano di miglioramento di un istituto comprensivo",
    oddities: ["Italian", "expected results and monitoring", "start and end"],
    drawing: `
      | Istituto Comprensivo "Via dei Tigli" | | | | | |
      | Piano di miglioramento – Priorità: ridurre l'abbandono | | | | | |
      | Azione prevista | Responsabile | Data di inizio | Data di fine | Risorse | Indicatori di monitoraggio |
      | Sportello di ascolto settimanale | Prof.ssa Conti | 12/10/2026 | 28/05/2027 | Psicologa | 40 colloqui |
      | Corsi di recupero pomeridiani | Prof. Greco | 09/11/2026 | 30/04/2027 | 60 ore | Insufficienze ridotte del 20% |
      | Incontri con i genitori | Coordinatori di classe | 16/11/2026 | 18/12/2026 | Aula magna | 75% presenti |`,
    merges: ["A1:F1", "A2:F2"],
    plans: ["3: A step, B owner, C start, D deadline, E resources, F measure; 4-6"],
  },
  {
    name: "elenco attività della pro loco",
    oddities: ["Italian", "blank column inside", "no date for some"],
    drawing: `
      | Attività | | Chi | Entro il | Fatto |
      | Chiedere il suolo pubblico | | Giulio | 31/01/2027 | sì |
      | Stampare le locandine | | Marisa | 15/03/2027 | no |
      | Prenotare la banda | | Giulio/Marisa | 28/02/2027 | sì |
      | Montare le luci | | volontari | | no |`,
    plans: ["1: A step, C owner, D deadline, E status; 2-5"],
  },
  {
    name: "handlingsplan för en vårdcentral",
    oddities: ["Swedish", "goal above", "completed marks"],
    drawing: `
      | Handlingsplan – kortare väntetider | | | | | |
      | Mål: nio av tio patienter får tid inom tre dagar | | | | | |
      | | | | | | |
      | Åtgärd | Ansvarig | Startdatum | Klart senast | Uppföljning/mått | Status |
      | Se över tidboken | Verksamhetschef | 2026-11-02 | 2026-11-27 | Ny mall i bruk | Klar |
      | Införa telefontid på kvällar | Anna-Karin Lund | 2026-12-01 | 2027-01-29 | 30 samtal per kväll | Pågår |
      | Utbilda sjuksköterskor i triage | Mikael Sjö | 2027-01-11 | 2027-03-19 | 8 utbildade | Ej påbörjad |`,
    plans: ["4: A step, B owner, C start, D deadline, E measure, F status; 5-7"],
  },
  {
    name: "att göra-lista för en bostadsrättsförening",
    oddities: ["Swedish", "no owner in a column", "comments"],
    drawing: `
      | Att göra | Senast | Klart | Kommentar |
      | Boka sotare | 15 januari | x | |
      | Byta lampor i trapphuset | 31 januari | | LED, 40 st |
      | Kalla till årsstämma | 1 april 2027 | | minst fyra veckor före |
      | Besiktiga taket | under våren | | |`,
    plans: ["1: A step, B deadline, C status, D notes; 2-5"],
  },
  {
    name: "handleplan for et bibliotek",
    oddities: ["Danish", "area column, merged", "quarters"],
    drawing: `
      | Indsatsområde | Aktivitet | Ansvarlig | Tidsfrist | Succeskriterium |
      | Børn | Læseklub for 3. klasse | Bodil | 1. kvartal 2027 | 25 børn deltager |
      | | Forfatterbesøg i september | Rasmus | 30. september 2027 | 2 besøg holdt |
      | Ældre | Bogen kommer hjem til dig | Bodil og Karin | 2. kvartal 2027 | 40 brugere |
      | | Kursus i e-bøger | Rasmus | 15. marts 2027 | 3 kurser holdt |`,
    merges: ["A2:A3", "A4:A5"],
    plans: ["1: A section, B step, C owner, D deadline, E measure; 2-5"],
  },
  {
    name: "tiltaksplan etter vernerunde",
    oddities: ["Norwegian", "deviation before the measure", "done date"],
    drawing: `
      | Tiltaksplan etter vernerunde 14.10.2026 | | | | | |
      | Nr | Avvik | Tiltak | Ansvarlig | Frist | Utført dato |
      | 1 | Dårlig lys på lageret | Montere nye armaturer | Vaktmester | 13.11.2026 | 10.11.2026 |
      | 2 | Førstehjelpsskrin tomt | Fylle på to skrin | Verneombud | 30.10.2026 | 29.10.2026 |
      | 3 | Støy fra ventilasjon | Bestille måling | Daglig leder | 18.12.2026 | |
      | 4 | Rømningsvei sperret | Flytte reolene | Vaktmester | 20.11.2026 | |`,
    plans: ["2: A number, C step, D owner, E deadline, F completed; 3-6"],
  },
  {
    name: "pla de treball d'un casal de joves",
    oddities: ["Catalan", "titles above", "terms"],
    drawing: `
      | Casal de Joves El Molí | | | | |
      | Pla de treball 2027 | | | | |
      | Acció | Responsable | Data límit | Recursos | Estat |
      | Renovar la sala d'assaig | Laia Puig | 28/02/2027 | 1.500 € | En curs |
      | Fer un concurs de curtmetratges | Comissió de cultura | 15/05/2027 | Càmera i premis | Pendent |
      | Obrir els dissabtes al matí | Ajuntament | 01/03/2027 | Dos monitors | Pendent |`,
    merges: ["A1:E1", "A2:E2"],
    plans: ["3: A step, B owner, C deadline, D resources, E status; 4-6"],
  },
  {
    name: "plan de acțiune al unei școli",
    oddities: ["Romanian", "two people columns", "terms of the school year"],
    drawing: `
      | Școala Gimnazială nr. 7 – Plan de acțiune | | | | | |
      | Nr. crt. | Activitatea | Responsabil | Termen | Resurse | Indicatori de performanță |
      | 1 | Organizarea cercului de lectură | Prof. Ionescu | 15.02.2027 | 30 de cărți | 20 de elevi înscriși |
      | 2 | Amenajarea laboratorului de fizică | Director | 30.04.2027 | 12.000 lei | Laborator funcțional |
      | 3 | Întâlniri lunare cu părinții | Diriginții | lunar | Sala festivă | 8 întâlniri |
      | 4 | Formarea profesorilor debutanți | Prof. Marin | semestrul II | Formator CCD | 5 profesori formați |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F measure; 3-6"],
  },
];
