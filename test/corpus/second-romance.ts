import type { CorpusSheet } from "./corpus-sheet";

export const secondRomance: readonly CorpusSheet[] = [
  {
    name: "plan d'actions qualité de la clinique",
    oddities: ["heading over two rows", "planned and actual dates", "reason column", "priority column"],
    drawing: `
      | PAQSS 2026 – Clinique des Lilas | | | | | | | | |
      | N° | Constat | Action d'amélioration | Pilote | Délai | | Avancement | Preuves | Remarques |
      | | | | | Prévu | Réalisé | (%) | | |
      | 1 | Chariot d'urgence incomplet | Vérifier le chariot chaque lundi | Cadre de santé | 31/01/2026 \
      | 26/01/2026 | 100 | Fiche de contrôle | |
      | 2 | Douleur peu tracée | Former les équipes à l'échelle EVA | Dr Martin | 30/06/2026 | | 40 \
      | Feuilles d'émargement | report possible |
      | 3 | Dossiers sans personne de confiance | Ajouter la question à l'accueil | Mme Roux | 15/03/2026 \
      | | 0 | Audit de 50 dossiers | |`,
    plans: ["3: C step, D owner, E deadline, G status, H measure, I notes; 4-6"],
  },
  {
    name: "CR du conseil d'école",
    oddities: ["note rows above", "heading far down", "does not start in column A"],
    at: "B3",
    drawing: `
      | Compte rendu du conseil d'école du 5 novembre | | | |
      | Présents : Mme Petit, M. Garnier, Mme Diallo | | | |
      | Relevé de décisions | | | |
      | | | | |
      | Décision / tâche | Qui fait quoi ? | Pour quand ? | Fait |
      | Commander les livres de la bibliothèque | Mme Petit | 20 nov. | oui |
      | Relancer la mairie pour le portail | M. Garnier | avant Noël | non |
      | Préparer la kermesse | parents délégués | juin 2027 | non |`,
    plans: ["7: B step, C owner, D deadline, E status; 8-10"],
  },
  {
    name: "contrat local de santé – fiche actions",
    oddities: ["section row", "two owner-like columns", "vague deadlines", "resources"],
    drawing: `
      | Intitulé de l'action | Porteur | Partenaires mobilisés | Échéancier | Financement | Indicateurs de suivi |
      | Axe 1 – Accès aux soins | | | | | |
      | Créer une maison médicale de garde | Ville | ARS, hôpital | 2026-2027 | 120 k€ | Nombre de passages |
      | Transport à la demande vers les consultations | CCAS | Département | 1er semestre 2027 | 35 k€ \
      | Trajets par mois |
      | Axe 2 – Santé des jeunes | | | | | |
      | Ateliers nutrition dans les collèges | Infirmières scolaires | Association Vitamine | année scolaire \
      | 8 k€ | 12 classes touchées |`,
    plans: ["1: A step, B owner, C support, D deadline, E resources, F measure; 3 4 6"],
  },
  {
    name: "rétroplanning du salon du livre",
    oddities: ["month or week columns", "deadline column first", "blank rows between steps"],
    drawing: `
      | Rétroplanning – Salon du livre jeunesse | | | | | | |
      | Échéance | Tâches à réaliser | Responsable | Janv. | Févr. | Mars | Avril |
      | 2027-01-20 | Inviter les auteurs | Claire | x | | | |
      | 2027-02-15 | Réserver le gymnase | Mairie | | x | | |
      | | | | | | | |
      | 2027-03-30 | Imprimer le programme | Hugo | | | x | |
      | 2027-04-18 | Installer les stands | Toute l'équipe | | | | x |`,
    plans: ["2: A deadline, B step, C owner; 3 4 6 7"],
  },
  {
    name: "plan de mejoramiento institucional",
    oddities: [
      "merged cells",
      "objective on the first row of a group",
      "heading over two rows",
      "two owner-like columns",
    ],
    merges: ["A1:I1", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:G2", "H2:H3", "A4:A5"],
    drawing: `
      | INSTITUCIÓN EDUCATIVA SAN MARTÍN – PLAN DE MEJORAMIENTO 2026 | | | | | | | |
      | Objetivo | Meta | Acciones | Responsable | Recursos | Plazo | | Seguimiento |
      | | | | | | Inicia | Termina | |
      | Mejorar la convivencia | Reducir 30% los conflictos | Formar 20 mediadores estudiantiles \
      | Orientadora escolar | Salón, refrigerio | 2026-02-02 | 2026-04-30 | Actas |
      | | Una asamblea al mes | Convocar asambleas de curso | Directores de grupo | Ninguno | 2026-03-01 \
      | 2026-11-15 | Actas |
      | Fortalecer la lectura | Pasar de 40 a 60% en nivel 3 | Plan lector diario de 20 minutos \
      | Área de lenguaje | 300 libros | 2026-02-02 | 2026-11-20 | Pruebas |`,
    plans: ["3: A section, B measure, C step, D owner, E resources, F start, G deadline; 4-6"],
  },
  {
    name: "plan de acción ante hallazgos de auditoría",
    oddities: ["reason column", "numbers as text", "actual dates", "notes"],
    drawing: `
      | Nº | Hallazgo | Causa raíz | Acción correctiva | Responsable de ejecución | Fecha límite | Fecha real \
      | % de avance | Evidencia |
      | 1 | Medicamentos vencidos en farmacia | Sin control mensual | Revisar vencimientos el día 1 \
      | Jefa de farmacia | 30-01-2026 | | 50% | Lista firmada |
      | 2 | Historias sin firma | Prisa en el alta | Alerta en el sistema antes del alta | Informática \
      | 15-03-2026 | | 10% | Captura |
      | 3 | Residuos mal separados | Falta de bolsas | Comprar bolsas y rotular | Servicios generales \
      | 10-02-2026 | 08-02-2026 | 100% | Fotos |`,
    plans: ["1: D step, E owner, F deadline, H status, I measure; 2-4"],
  },
  {
    name: "hoja de ruta de la red de bibliotecas",
    oddities: ["heading over two rows", "section row", "total row", "questions as headings"],
    drawing: `
      | ¿Qué vamos a hacer? | ¿Quién lo hará? | ¿Con qué? | ¿Para cuándo? | ¿Con quién? |
      | Línea 1: Lectura en el parque | | | | |
      | Comprar tres carritos | Marta Gil | 900 € | abril | Ayuntamiento |
      | Formar voluntarios | Pedro y Luz | 200 € | mayo | Asociación vecinal |
      | Línea 2: Club de cine | | | | |
      | Elegir las películas | Marta Gil | 0 € | septiembre | Instituto |
      | Total | | 1.100 € | | |`,
    plans: ["1: A step, B owner, C resources, D deadline, E support; 3 4 6"],
  },
  {
    name: "acuerdos y tareas pendientes",
    oddities: ["several plans below one another", "checkbox column", "different headings"],
    drawing: `
      | Pendientes de la semana | | | |
      | Tarea pendiente | Encargado/a | Para el día | Hecho |
      | Llamar al pintor | Lucía | 2026-11-25 | FALSE |
      | Pedir gel y guantes | Andrés | 2026-11-27 | TRUE |
      | | | | |
      | Pendientes del trimestre | | | |
      | Asunto | Persona encargada | Plazo máximo | Situación |
      | Renovar el convenio con el hospital | Dirección | 2026-12-20 | en trámite |
      | Actualizar el protocolo de triaje | Dra. Soto | 2027-01-31 | pendiente |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-4", "7: A step, B owner, C deadline, D status; 8-9"],
  },
  {
    name: "planejamento da secretaria de saúde",
    oddities: ["objective on the first row of a group", "month or week columns", "resources"],
    drawing: `
      | SECRETARIA MUNICIPAL DE SAÚDE | | | | | | | | |
      | PROGRAMAÇÃO ANUAL 2026 | | | | | | | | |
      | Diretriz | Ação estratégica | Setor responsável | Parceiros | Recurso previsto (R$) | 1º Quad. \
      | 2º Quad. | 3º Quad. | Indicador |
      | Atenção básica | Ampliar o horário de duas unidades | Coordenação da AB | Conselho local | 85000 | x \
      | x | | Unidades abertas até 21h |
      | | Busca ativa de gestantes | Equipes de saúde da família | Igrejas | 12000 | x | x | x | 90% com 7 consultas |
      | Vigilância | Mutirão contra a dengue | Vigilância ambiental | Escolas | 30000 | x | | x \
      | Índice abaixo de 1% |`,
    plans: ["3: A section, B step, C owner, D support, E resources, I measure; 4-6"],
  },
  {
    name: "plano de ação 5W2H da lanchonete escolar",
    oddities: ["bilingual headings", "reason column", "status symbols"],
    drawing: `
      | WHAT (O que será feito) | WHY (Por que) | WHERE (Onde) | WHO (Quem) | WHEN (Até quando) | HOW (Como) \
      | HOW MUCH (Quanto) | Situação atual |
      | Trocar frituras por assados | Saúde dos alunos | Cantina | Dona Célia | 28/02/2026 | Novo fornecedor \
      | R$ 0 | ✔ |
      | Comprar liquidificador industrial | Sucos naturais | Cantina | APM | 15/03/2026 | Três orçamentos \
      | R$ 1.450 | ⏳ |
      | Oficina de alimentação | Hábitos em casa | Auditório | Nutricionista | 10/04/2026 | Convite aos pais \
      | R$ 300 | ✖ |`,
    plans: ["1: A step, D owner, E deadline, G resources, H status; 2-4"],
  },
  {
    name: "acompanhamento de encaminhamentos",
    oddities: ["date raised beside due date", "notes", "two status columns"],
    drawing: `
      | Data da reunião | Encaminhamento | Responsável pela execução | Prazo final | Concluído? | Obs. |
      | 03/11/2026 | Enviar ofício à prefeitura | Renata | 10/11/2026 | Sim | |
      | 03/11/2026 | Levantar preços das estantes | Caio | 20/11/2026 | Não | aguardando loja |
      | 17/11/2026 | Marcar visita das creches | Bia e Caio | a definir | Não | |`,
    plans: ["1: B step, C owner, D deadline, E status, F notes; 2-4"],
  },
  {
    name: "piano delle attività del distretto sanitario",
    oddities: ["heading over two rows", "merged cells", "section row"],
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
    drawing: `
      | Distretto sanitario 4 – Piano delle attività 2026 | | | | | |
      | Attività | Responsabile di attività | Altri soggetti coinvolti | Periodo | | Indicatore di risultato |
      | | | | dal | al | |
      | A. Prevenzione | | | | | |
      | Campagna vaccinale nelle scuole | Dott.ssa Riva | Comuni | 2026-10-01 | 2026-12-15 | 80% di adesione |
      | Sportello ascolto adolescenti | Consultorio | Istituti superiori | 2026-09-15 | 2027-06-10 | 200 colloqui |
      | B. Assistenza domiciliare | | | | | |
      | Assumere due infermieri | Ufficio personale | | 2026-02-01 | 2026-05-31 | Contratti firmati |`,
    plans: ["3: A step, B owner, C support, D start, E deadline, F measure; 5 6 8"],
  },
  {
    name: "verbale consiglio di biblioteca",
    oddities: ["note rows above", "status", "owner inside the sentence"],
    drawing: `
      | Verbale del 12/11/2026 | | | |
      | Azioni concordate | Incaricato | Scadenza | Stato |
      | Sentire il Comune per il riscaldamento | Presidente | 20/11/2026 | in corso |
      | Scegliere i titoli per il gruppo di lettura | Elena e Sara | fine mese | da fare |
      | Aggiornare il regolamento prestiti | Direttore | 31/12/2026 | da fare |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-5"],
  },
];
