import type { CorpusSheet } from "./corpus-sheet";

export const romance: readonly CorpusSheet[] = [
  {
    name: "plan d'action de la médiathèque",
    oddities: ["title above", "objective on the first row of a group", "line breaks in a heading"],
    drawing: `
      | PLAN D'ACTION 2026 – Médiathèque |  |  |  |  |  |
      |  |  |  |  |  |  |
      | Objectif opérationnel | Actions à mener | Qui ? | Échéance | Moyens\\nnécessaires | Indicateurs de réussite |
      | Attirer les collégiens | Club BD le mercredi | Mme Petit | 15/01/2026 | Salle 2 | 20 inscrits |
      |  | Visite des classes de 6e | M. Roy | mars 2026 |  | 8 classes |
      | Ouvrir le dimanche | Consulter le personnel | La directrice | avant l'été | Réunion | Avis rendu |`,
    plans: ["3: A section, B step, C owner, D deadline, E resources-needed, F measure; 4-6"],
  },
  {
    name: "feuille de route du centre de santé",
    oddities: ["section row", "two owner-like columns", "status"],
    drawing: `
      | N° | Action | Pilote | Acteurs associés | Début | Fin | État d'avancement | Commentaires |
      | Axe 1 : Accueil |  |  |  |  |  |  |  |
      | 1 | Refaire la signalétique | Léa Martin | Mairie | 2026-01-05 | 2026-02-27 | en cours |  |
      | 2 | Former l'équipe d'accueil | Hugo Blanc | ARS | 2026-02-02 | 2026-03-31 | à faire | Devis reçu |
      | Axe 2 : Prévention |  |  |  |  |  |  |  |
      | 3 | Organiser trois ateliers nutrition | Léa Martin | Écoles | 2026-03-02 | 2026-06-30 | à faire |  |`,
    plans: ["1: B step, C owner, D support, E start, F deadline, G status, H notes; 3 4 6"],
  },
  {
    name: "plan de mejora del centro",
    oddities: ["title above", "merged cells", "notes in a heading"],
    merges: ["A1:F1", "A4:A5"],
    drawing: `
      | PLAN DE MEJORA – CEIP Las Flores |  |  |  |  |  |
      | Curso 2025/26 |  |  |  |  |  |
      | Objetivos | Actividades (máx. 10) | Responsables | Temporalización | Recursos | Indicadores de logro |
      | Mejorar la lectura | Lectura compartida cada día | Tutores | 1.er trimestre | Biblioteca de aula \
      | 90 % participa |
      |  | Concurso de cuentos | Equipo directivo | abril | Premios | 40 cuentos |
      | Convivencia | Formar a 12 mediadores | Orientadora | 2026-02-20 | Horas de tutoría | 12 diplomas |`,
    plans: ["3: A section, B step, C owner, D deadline, E resources, F measure; 4-6"],
  },
  {
    name: "cronograma del consultorio",
    oddities: ["month or week columns", "heading over two rows", "section row"],
    drawing: `
      | Fase / actividad | Responsable | Fecha de inicio | Fecha de fin | 2026 |  |  |  |
      |  |  |  |  | Ene | Feb | Mar | Abr |
      | FASE 1: PREPARACIÓN |  |  |  |  |  |  |  |
      | Pintar la sala de espera | Juan Mora | 2026-01-10 | 2026-01-20 | x |  |  |  |
      | Comprar camillas | Eva Ríos | 2026-01-15 | 2026-02-15 | x | x |  |  |
      | FASE 2: APERTURA |  |  |  |  |  |  |  |
      | Avisar a los vecinos | todos | 2026-03-01 | 2026-03-10 |  |  | x |  |`,
    plans: ["2: A step, B owner, C start, D deadline; 4 5 7"],
  },
  {
    name: "plano de ação da escola (5W2H)",
    oddities: ["questions as headings", "two headings for who and where"],
    drawing: `
      | PLANO DE AÇÃO 5W2H |  |  |  |  |  |  |  |
      | O quê? | Por quê? | Onde? | Quem? | Quando? | Como? | Quanto custa? | Status |
      | Reformar a horta | Merenda mais saudável | Pátio | Prof. Lima | 30/04/2026 | Mutirão | R$ 400 | a fazer |
      | Criar clube de leitura | Poucos leitores | Biblioteca | Ana e Beto | até maio | Encontros semanais \
      | 0 | em andamento |`,
    plans: ["2: A step, D owner, E deadline, G resources, H status; 3-4"],
  },
  {
    name: "ações da biblioteca municipal",
    oddities: ["several plans below one another", "total row"],
    drawing: `
      | Eixo 1 – Leitura |  |  |  |
      | Ação | Responsável | Prazo | Orçamento |
      | Comprar 100 livros infantis | Rita | 2026-03-31 | 1500 |
      | Contar histórias aos sábados | A e B | 2026-12-19 | 0 |
      | Total |  |  | 1500 |
      |  |  |  |  |
      | Eixo 2 – Edifício |  |  |  |
      | Ação | Responsável | Prazo | Orçamento |
      | Trocar as lâmpadas | Nuno | 2026-02-15 | 300 |`,
    plans: ["2: A step, B owner, C deadline, D resources; 3-4", "8: A step, B owner, C deadline, D resources; 9"],
  },
  {
    name: "piano di miglioramento della scuola",
    oddities: ["title above", "does not start in column A", "signature block"],
    drawing: `
      |  | Istituto Comprensivo Verdi – Piano di miglioramento |  |  |  |  |
      |  | Priorità strategica | Azioni previste | Soggetti responsabili | Tempi di attuazione | Risultati attesi |
      |  | Competenze digitali | Corso per i docenti di matematica | Prof.ssa Neri | entro febbraio \
      | 25 docenti formati |
      |  |  | Laboratorio pomeridiano | Animatore digitale | 2026-05-30 | Due incontri al mese |
      |  | Inclusione | Sportello di ascolto | Dott. Russo | da gennaio | 15 colloqui |
      |  |  |  |  |  |  |
      |  | Data e firma: ____________ |  |  | Il dirigente ____________ |  |`,
    plans: ["2: B section, C step, D owner, E deadline, F measure; 3-5"],
  },
];
