import type { CorpusSheet } from "./corpus-sheet";

/** French, Spanish, Portuguese, Italian, Romanian and Catalan; drawn before anything was run on them. */
export const wildRomance: readonly CorpusSheet[] = [
  {
    name: "rétroplanning de la fête du livre",
    oddities: ["deadline column first", "totals", "hours"],
    drawing: `
      | RÉTROPLANNING – FÊTE DU LIVRE | | | | |
      | Date butoir | Tâche à accomplir | Qui fait quoi | Temps estimé (h) | État d'avancement |
      | 15/01/2027 | Réserver la halle | Mairie | 2 | fait |
      | 12/02/2027 | Inviter huit auteurs | Odile | 10 | en cours |
      | 26/03/2027 | Imprimer les affiches | Karim | 4 | à faire |
      | | Total d'heures | | 16 | |`,
    plans: ["2: A deadline, B step, C owner, E status; 3-5"],
  },
  {
    name: "plan d'actions correctives de la crèche",
    oddities: ["corrective-action plan", "fields above", "signature block", "date raised beside due date"],
    drawing: `
      | Structure : | Crèche Les Lutins | | | | |
      | Visite du : | 12/10/2026 | | | | |
      | | | | | | |
      | Constat | Mesure corrective | Personne chargée de l'exécution | Délai | Réalisé le | Preuve |
      | Portillon sans verrou | Poser un verrou à 1,50 m | Gardien | 30/10/2026 | 28/10/2026 | Photo |
      | Registre incomplet | Remplir le registre à chaque départ | Directrice | immédiat | | Registre |
      | Savon à portée d'enfant | Fixer trois distributeurs | Gardien | 15/12/2026 | | Photo |
      | | | | | | |
      | Vu par la directrice : ________ | | | Le : ________ | | |`,
    plans: ["4: B step, C owner, D deadline, E completed, F measure; 5-7"],
  },
  {
    name: "feuille de route numérique de la commune",
    oddities: ["section row", "merged section rows", "quarters as columns", "two owner-like columns"],
    merges: ["A3:H3", "A6:H6"],
    drawing: `
      | N° | Chantier | Pilote | Copilote | T1 | T2 | T3 | T4 |
      | | | | | 2027 | 2027 | 2027 | 2027 |
      | AXE 1 – GUICHET EN LIGNE | | | | | | | |
      | 1 | Simplifier huit formulaires | Service accueil | Informatique | x | x | | |
      | 2 | Former les agents d'accueil | RH | Informatique | | x | | |
      | AXE 2 – ÉCOLES CONNECTÉES | | | | | | | |
      | 3 | Câbler l'école du Bourg | Informatique | Travaux | | | x | x |`,
    plans: ["2: A number, B step, C owner, D support; 4 5 7"],
  },
  {
    name: "plan de mejora del comedor escolar",
    oddities: ["status in many words", "title above", "two dates"],
    drawing: `
      | PLAN DE MEJORA DEL COMEDOR | | | | | |
      | Acción | Encargado/a | Fecha de inicio | Fecha de fin | Avance | Observaciones |
      | Cambiar el menú de los viernes | Nutricionista | 2026-09-07 | 2026-09-25 | Ejecutada | |
      | Comprar bandejas con divisiones | Compras | 2026-10-01 | 2026-10-30 | Incompleto | faltan 40 |
      | Turnos de limpieza con sexto grado | Prof. Salas | 2026-11-02 | 2026-12-11 | En proceso | |
      | Encuesta a las familias | Dirección | 2027-01-11 | 2027-01-29 | Sin iniciar | |`,
    plans: ["2: A step, B owner, C start, D deadline, E status, F notes; 3-6"],
  },
  {
    name: "cronograma por fases del museo comunitario",
    oddities: ["phases", "phase in the first row of a group", "totals", "resources"],
    drawing: `
      | Fase | Actividad | Responsable | Plazo | Costo (S/) |
      | I. Diagnóstico | Reunir objetos de las familias | Comité | marzo 2027 | 0 |
      | | Fotografiar cada pieza | Rosa Quispe | 15/04/2027 | 250 |
      | II. Montaje | Construir seis vitrinas | Carpintero | 30/05/2027 | 1800 |
      | III. Apertura | Invitar a los colegios | Profesores | junio 2027 | 120 |
      | TOTALES | | | | 2170 |`,
    plans: ["1: A section, B step, C owner, D deadline, E resources; 2-5"],
  },
  {
    name: "matriz de compromisos de la junta vecinal",
    oddities: ["numbers first", "percentages", "notes", "does not start in column A"],
    at: "C3",
    drawing: `
      | Matriz de compromisos | | | | | |
      | Ítem | Compromiso adquirido | A cargo de | Fecha compromiso | % de avance | Comentarios |
      | 1 | Podar los árboles de la plaza | Don Efraín | 2026-12-05 | 0.5 | |
      | 2 | Pedir luminarias al municipio | Secretaria | 2026-12-11 | 1 | oficio 114 |
      | 3 | Pintar los juegos infantiles | Todos los vecinos | 2027-01-16 | 0 | |`,
    plans: ["4: C number, D step, E owner, F deadline, G percent, H notes; 5-7"],
  },
  {
    name: "plano de ação 5W2H da padaria-escola",
    oddities: ["5W2H", "heading over two rows", "status"],
    drawing: `
      | What | Why | Where | When | Who | How | How much | Status |
      | O quê? | Por quê? | Onde? | Quando? | Quem? | Como? | Quanto? | Situação |
      | Trocar o forno | Queima de um lado | Cozinha | 2027-02-10 | Marta | Três orçamentos | R$ 9.000 | Pendente |
      | Criar ficha de receita | Pão desigual | Sala 2 | 2026-12-18 | Turma da manhã | Modelo único | R$ 0 | Concluído |
      | Vender na feira | Gerar renda | Praça | 2027-03-06 | Todos | Barraca própria | R$ 400 | Pendente |`,
    plans: ["2: A step, D deadline, E owner, G resources, H status; 3-5"],
  },
  {
    name: "acompanhamento das metas da rede de saúde",
    oddities: ["objective on the first row of a group", "planned and actual dates", "merged cells"],
    merges: ["A1:G1", "A3:A4"],
    drawing: `
      | Rede de Saúde do Vale – metas de 2027 | | | | | | |
      | Meta | Ação | Responsáveis | Prazo previsto | Data de conclusão | Indicador | Situação |
      | Vacinar 95 % | Abrir três postos ao sábado | Lúcia e Beto | 2027-02-27 | 2027-02-20 | 3 postos | Realizada |
      | | Visitar quem faltou | Agentes | até 30/abr | | 200 visitas | Em andamento |
      | Menos filas | Marcar consulta por telefone | Recepção | 2027-03-31 | | 15 min de espera | Não iniciada |`,
    plans: ["2: A section, B step, C owner, D deadline, E completed, F measure, G status; 3-5"],
  },
  {
    name: "scadenzario della compagnia teatrale",
    oddities: ["status", "deadline as text", "no title", "several people in a cell"],
    drawing: `
      | Cosa fare | Chi se ne occupa | Entro quando | Fatto? | Note |
      | Prenotare il teatro | Silvia | 15 gennaio | sì | |
      | Cucire i costumi | Anna e Pino | 28/02/2027 | no | servono 20 m di tela |
      | Affiggere le locandine | @Luca, @Gio | metà marzo | no | |`,
    plans: ["1: A step, B owner, C deadline, D status, E notes; 2-4"],
  },
  {
    name: "piano di miglioramento dell'istituto",
    oddities: ["section row", "two rows of heading", "measure", "version line"],
    merges: ["C2:D2"],
    drawing: `
      | Attività previste | Soggetti responsabili | Tempi | | Risultati attesi | Monitoraggio |
      | | | inizio | termine | | |
      | PRIORITÀ 1: LETTURA | | | | | |
      | Biblioteca aperta ogni pomeriggio | Prof.ssa Leoni | 2026-10-05 | 2027-05-28 | 30 presenze | avviato |
      | Torneo di lettura tra le classi | Dipartimento di lettere | 2027-02-01 | 2027-03-26 | 12 classi | da avviare |
      | PRIORITÀ 2: ACCOGLIENZA | | | | | |
      | Tutor per i nuovi alunni | Prof. Greco | 2026-09-14 | 2026-12-18 | 25 coppie | concluso |
      | Versione 2 del 10/09/2026 | | | | | |`,
    plans: ["2: A step, B owner, C start, D deadline, E measure, F status; 4 5 7"],
  },
  {
    name: "plan de măsuri al școlii",
    oddities: ["less known language", "numbers first", "section row", "signature block"],
    drawing: `
      | PLAN DE MĂSURI – SEMESTRUL AL II-LEA | | | | | |
      | Nr. crt. | Măsura / acțiunea | Responsabil | Termen | Resurse | Stadiul |
      | I. Siguranța elevilor | | | | | |
      | 1 | Repararea gardului din curte | Administrator | 15.02.2027 | 3000 lei | în lucru |
      | 2 | Exercițiu de evacuare | Director adjunct | 05.03.2027 | – | neînceput |
      | II. Biblioteca | | | | | |
      | 3 | Cumpărarea a 200 de cărți | Bibliotecara | 30.04.2027 | 6000 lei | realizat |
      | Director, ____________ | | | | | |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F status; 4 5 7"],
  },
  {
    name: "pla d'acció de l'hort urbà",
    oddities: ["less known language", "status in symbols", "title above"],
    drawing: `
      | Pla d'acció de l'hort | | | | |
      | Tasca | Persona responsable | Data límit | Recursos | Fet |
      | Muntar el sistema de reg | Jordi Pla | 2027-03-12 | 60 m de mànega | ✅ |
      | Plantar tomàquets amb l'escola | Neus Roca | 2027-04-23 | 120 plançons | ⬜ |
      | Festa de la collita | Tothom | 2027-07-17 | Taules | ⬜ |`,
    plans: ["2: A step, B owner, C deadline, D resources, E status; 3-5"],
  },
];
