import type { CorpusSheet } from "./corpus-sheet";

/** Plans in Romance and Germanic languages, drawn before anything was run, by somebody who had not seen the reader. */
export const freshPlansAbroad: readonly CorpusSheet[] = [
  {
    name: "tareas de la asociación de vecinos",
    oddities: ["Spanish", "informal headings", "several people"],
    drawing: `
      | Asociación de Vecinos «El Olivar» – tareas del trimestre | | | | |
      | Tarea pendiente | Se encarga | Fecha tope | ¿Hecha? | Observaciones |
      | Pedir permiso para la fiesta | Encarna | 15/10/2026 | sí | Sellado en el registro |
      | Pintar los bancos de la plaza | Paco y Lola | 13/11/2026 | no | Falta pintura |
      | Renovar el seguro | Tesorero | 31/12/2026 | no | |
      | Repartir el calendario | Todos | antes de Navidad | no | |`,
    plans: ["2: A step, B owner, C deadline, D status, E notes; 3-6"],
  },
  {
    name: "plan de mejoramiento de la auditoría",
    oddities: ["Spanish", "finding and cause beside the action", "percent", "two title rows", "process owner"],
    drawing: `
      | ALCALDÍA MUNICIPAL DE RÍO CLARO | | | | | | | | |
      | PLAN DE MEJORAMIENTO – VIGENCIA 2026 | | | | | | | | |
      | No. hallazgo | Descripción del hallazgo | Causa | Acción de mejora | Producto entregable | Dueño del proceso \
        | Inicia | Termina | Avance (%) |
      | H1 | Expedientes sin foliar | Falta de personal | Foliar 400 expedientes de 2025 | 400 expedientes foliados \
        | Archivo central | 01/08/2026 | 30/10/2026 | 65 |
      | H2 | Pagos sin soporte | Desconocimiento | Capacitar a los supervisores de contrato | Listas de asistencia \
        | Martha Quintero | 15/09/2026 | 15/10/2026 | 100 |
      | H3 | Inventario desactualizado | Software viejo | Actualizar el inventario de bienes | Acta de inventario \
        | Almacén | 01/11/2026 | 28/02/2027 | 10 |
      | H4 | PQR sin respuesta | Sin reparto | Asignar un responsable por dependencia | Resolución firmada | \
        | 01/10/2026 \
        | 30/11/2026 | 0 |`,
    plans: ["3: A number, D step, E measure, F owner, G start, H deadline, I percent; 4-7"],
  },
  {
    name: "cronograma de la campaña de vacunación",
    oddities: ["Spanish", "weeks as columns", "phase filled once", "no deadline column"],
    drawing: `
      | Fase | Actividades a desarrollar | Encargada/o | Insumos | Sem. 1 | Sem. 2 | Sem. 3 | Sem. 4 |
      | Preparación | Revisar la cadena de frío | Lcda. Ríos | Termómetros | X | | | |
      | | Imprimir 2.000 carnés | Imprenta | Papel | X | X | | |
      | Ejecución | Visitar tres escuelas por día | Brigada 2 | Camioneta | | X | X | |
      | | Perifonear en los barrios | Don Chucho | Megáfono | | X | X | |
      | Cierre | Reportar las dosis aplicadas | Lcda. Ríos | Formato SIS | | | | X |`,
    merges: ["A2:A3", "A4:A5"],
    plans: ["1: A section, B step, C owner, D resources; 2-6"],
  },
  {
    name: "plan d'actions qualité de la résidence",
    oddities: ["French", "observation beside the action", "planned and closed dates", "version below"],
    drawing: `
      | Résidence Les Tilleuls | | | | PAQ 2026-2027 | | | |
      | Réf. | Constat | Action corrective ou préventive | Porteur | Début prévu | Fin prévue | Clôturée le \
        | Critère d'efficacité |
      | A-01 | Chutes la nuit | Installer des veilleuses dans 40 chambres | Agent technique | 01/09/2026 | 30/09/2026 \
        | 28/09/2026 | 40 veilleuses posées |
      | A-02 | Repas froids | Remplacer les chariots chauffants | Chef de cuisine | 15/09/2026 | 31/10/2026 | \
        | Température relevée à 63 °C |
      | A-03 | Familles peu informées | Envoyer une lettre mensuelle aux familles | Mme Girard | 01/10/2026 \
        | en continu | \
        | 12 lettres par an |
      | A-04 | Dossiers incomplets | Former les soignants à la traçabilité | à désigner | 04/01/2027 | 29/01/2027 | | |
      | | | | | | | | |
      | Version 3 – validée en COPIL le 12/10/2026 | | | | | | | |`,
    plans: ["2: A number, C step, D owner, E start, F deadline, G completed, H measure; 3-6"],
  },
  {
    name: "rétroplanning de la kermesse",
    oddities: ["French", "days before the event", "helpers and material", "x as done"],
    drawing: `
      | RETROPLANNING KERMESSE (samedi 19 juin 2027) | | | | | |
      | J- | Quoi ? | Qui s'en charge | Avec l'aide de | Matériel | Fait |
      | J-90 | Réserver la sono | Samira | | Devis | x |
      | J-60 | Recruter 30 bénévoles pour les stands | Bureau de l'APE | Délégués de classe | Doodle | |
      | J-30 | Commander les lots de la tombola | Hugo | Samira | 400 € | |
      | J-7 | Monter le chapiteau | Hugo | Services municipaux | Camion | |`,
    plans: ["2: A deadline, B step, C owner, D support, E resources, F status; 3-6"],
  },
  {
    name: "relevé de décisions du conseil",
    oddities: ["French", "question as heading", "present people above", "next date below"],
    drawing: `
      | Relevé de décisions – conseil d'administration du 6 novembre 2026 | | | |
      | Présents : Mmes Fabre, Lopez, M. Nguyen | | | |
      | Décision à exécuter | En charge | Pour le | Où en est-on ? |
      | Signer la convention avec la mairie | Mme Fabre | 20 novembre 2026 | signée |
      | Demander trois devis pour le toit | M. Nguyen | 11 décembre 2026 | 1 devis reçu |
      | Mettre à jour le règlement intérieur | Mme Lopez, M. Nguyen | janvier 2027 | à faire |
      | Prochaine réunion : 15 janvier 2027 à 18 h | | | |`,
    plans: ["3: A step, B owner, C deadline, D status; 4-6"],
  },
  {
    name: "wer macht was mit wem bis wann",
    oddities: ["German", "heading reads like a sentence", "report to"],
    drawing: `
      | Nr. | Wer | … macht was | … mit wem | … bis wann | Bericht an |
      | 1 | Frau Seidel | Angebote für neue Spielgeräte einholen | Förderverein | 30.10.2026 | Schulleitung |
      | 2 | Herr Kaya | Elternabend zum Thema Medien vorbereiten | Polizei, Frau Seidel | 20.11.2026 | Elternbeirat |
      | 3 | ? | Pausenaufsicht neu einteilen | Kollegium | sofort | Schulleitung |
      | 4 | Frau Busse | Theater-AG vorstellen | 9b | Anfang Februar 2027 | Klassenleitungen |`,
    plans: ["1: A number, B owner, C step, D support, E deadline, F audience; 2-5"],
  },
  {
    name: "Gefährdungsbeurteilung der Werkstatt",
    oddities: ["German", "hazard beside the measure", "check of effect with date and name", "title and logo text"],
    drawing: `
      | LOGO | Gefährdungsbeurteilung Holzwerkstatt, Stand 03.11.2026 | | | | |
      | Gefährdung | Schutzmaßnahme | Umzusetzen durch | Umzusetzen bis | Umgesetzt am | Wirksamkeit geprüft |
      | Lärm an der Säge | Gehörschutz an jedem Platz bereitlegen | Meister Olbrich | 18.09.2026 | 15.09.2026 \
        | Olbrich, 02.10.2026 |
      | Holzstaub | Absaugung reparieren lassen | Haustechnik | 16.10.2026 | | |
      | Stolpern | Kabelkanäle am Boden verlegen | Haustechnik | KW 49 | | |
      | Schnittverletzungen | Unterweisung mit allen Azubis durchführen | S. Krämer | 15.01.2027 | | |`,
    plans: ["2: B step, C owner, D deadline, E completed; 3-6"],
  },
  {
    name: "Aufgaben aus dem Protokoll der Teamrunde",
    oddities: ["German", "kind of entry by letter", "blank row between", "agenda point as grouping"],
    drawing: `
      | TOP | Art | Ergebnis / Aufgabe | Zuständigkeit | Fällig | Bemerkung |
      | Ausleihe | A | Mahngebühren auf der Website erklären | Britta | 04.12.2026 | Text liegt vor |
      | Ausleihe | A | Selbstverbucher testen | Jens, Britta | 11.12.2026 | |
      | | | | | | |
      | Kinder | A | Bilderbuchkino für 2027 terminieren | Lea | bis Weihnachten | |
      | Kinder | A | Kooperation mit der Kita verlängern | Leitung | 29.01.2027 | Vertrag prüfen |`,
    plans: ["1: A section, C step, D owner, E deadline, F notes; 2-3 5-6"],
  },
  {
    name: "plano de melhoria do agrupamento de escolas",
    oddities: ["Portuguese", "area merged", "coordinator and team", "constraints"],
    drawing: `
      | Agrupamento de Escolas da Ribeira – Plano de Melhoria | | | | | | | |
      | Área de melhoria | Ação de melhoria | Coordenador da ação | Equipa de apoio | Data de início \
        | Data de conclusão \
        | Critérios de sucesso | Constrangimentos |
      | Resultados | Criar oficinas de escrita no 5.º ano | Prof.ª Lurdes | Professores de Português | 14/09/2026 \
        | 18/12/2026 | 70% com nota positiva | Falta de salas |
      | | Aplicar testes de diagnóstico em matemática | Prof. Abílio | Dep. de Matemática | 21/09/2026 | 09/10/2026 \
        | 6 turmas testadas | |
      | Famílias | Abrir um gabinete de apoio aos pais | Diretora | Psicóloga | 04/01/2027 | 30/06/2027 \
        | 40 atendimentos \
        | Horário |`,
    merges: ["A3:A4"],
    plans: ["2: A section, B step, C owner, D support, E start, F deadline, G measure, H barriers; 3-5"],
  },
  {
    name: "reforma da unidade básica de saúde",
    oddities: ["Portuguese", "planned and done", "situation in words", "total"],
    drawing: `
      | Item | Serviço a executar | Executor | Custo (R$) | Previsto | Realizado | Situação |
      | 1 | Trocar o piso da recepção | Construtora Alfa | 18000 | 30/09/2026 | 02/10/2026 | Concluído |
      | 2 | Instalar rampa de acesso | Construtora Alfa | 7500 | 16/10/2026 | | Atrasado |
      | 3 | Pintar a fachada | Prefeitura | 5200 | 27/11/2026 | | Em execução |
      | 4 | Comprar 20 cadeiras | Setor de compras | 3800 | 15/12/2026 | | A iniciar |
      | | Valor total | | 34500 | | | |`,
    plans: ["1: A number, B step, C owner, D resources, E deadline, F completed, G status; 2-5"],
  },
  {
    name: "cose da fare del comitato genitori",
    oddities: ["Italian", "questions as headings"],
    drawing: `
      | Comitato genitori – festa di fine anno | | | |
      | Cosa c'è da fare? | Chi se ne occupa? | Entro quando? | Fatto? |
      | Chiedere l'uso della palestra | Silvia | 31/10/2026 | sì |
      | Preparare la locandina | Davide e Silvia | 15 gennaio 2027 | no |
      | Trovare un gruppo musicale | da definire | fine febbraio | no |
      | Comprare 200 bicchieri | Nadia | 28/05/2027 | no |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-6"],
  },
  {
    name: "registro delle azioni correttive",
    oddities: ["Italian", "nonconformity beside the action", "check of effect as measure", "outcome as status"],
    drawing: `
      | Poliambulatorio San Rocco | | Registro azioni correttive 2026 | | | | |
      | N. | Non conformità rilevata | Azione correttiva | Resp. attuazione | Scadenza \
        | Verifica dell'efficacia | Esito |
      | 1 | Referti consegnati in ritardo | Nominare un referente per turno | Caposala | 30/09/2026 \
        | Ritardi sotto il 5% | Chiusa |
      | 2 | Temperatura frigo non annotata | Mettere un registro accanto al frigo | Inf. Marchetti | 15/10/2026 \
        | Registro completo per 30 giorni | Aperta |
      | 3 | Cartelli mancanti | Affiggere 12 cartelli di uscita | Ufficio tecnico | 20/11/2026 | 12 cartelli | Aperta |
      | 4 | Privacy allo sportello | Segnare la distanza di cortesia | Caposala | 10/12/2026 | | Aperta |`,
    plans: ["2: A number, C step, D owner, E deadline, F measure, G status; 3-6"],
  },
  {
    name: "jaarplan van de vrijwilligers",
    oddities: ["Dutch", "own words", "puller and helpers"],
    drawing: `
      | JAARPLAN 2027 – Stichting De Schakel | | | | | | |
      | Doel | Wat gaan we doen | Trekker | Meewerkers | Klaar op | Wat kost het | Tevreden als |
      | Meer bezoekers | Open koffieochtend op dinsdag | Ria | Henk, Toos | 2 februari 2027 | € 15 per week \
        | 20 bezoekers per keer |
      | | Flyers verspreiden in drie wijken | Mo | scouting | 15 januari 2027 | € 90 | 3.000 flyers bezorgd |
      | Goed bestuur | Statuten laten nakijken | Penningmeester | notaris | 1 april 2027 | € 450 | Akte getekend |
      | | Twee nieuwe bestuursleden werven | Ria | | voor de zomer | – | |`,
    plans: ["2: A section, B step, C owner, D support, E deadline, F resources, G measure; 3-6"],
  },
  {
    name: "actielijst van de medezeggenschapsraad",
    oddities: ["Dutch", "date brought in beside the target date", "state of affairs"],
    drawing: `
      | Actielijst MR basisschool De Wilg | | | | | |
      | Nr. | Ingebracht op | Actiepunt | Actiehouder | Streefdatum | Stand van zaken |
      | 26-07 | 8-9-2026 | Verkeersveiligheid bespreken met gemeente | Joost | 1-11-2026 | afgehandeld |
      | 26-09 | 6-10-2026 | Vakantierooster aan ouders voorleggen | Directie | 20-11-2026 | loopt |
      | 26-10 | 6-10-2026 | Reglement van de MR herzien | Joost / Esra | 15-12-2026 | nog niet gestart |
      | 26-11 | 3-11-2026 | Luchtkwaliteit in lokalen laten meten | Directie | z.s.m. | wacht op offerte |`,
    plans: ["2: A number, C step, D owner, E deadline, F status; 3-6"],
  },
  {
    name: "att göra inför flytten",
    oddities: ["Swedish", "informal headings", "section rows"],
    drawing: `
      | Flytt av fritidsgården | | | | |
      | Att göra | Vem gör det | Klart senast | Klart? | Anteckningar |
      | Före flytten | | | | |
      | Säga upp hyresavtalet | Kommunen | 2026-09-30 | ja | |
      | Rensa förrådet | Alla | 2026-11-20 | nej | container bokad |
      | Under flytten | | | | |
      | Packa musikstudion | Elin | 2027-01-15 | nej | |
      | Köra tre lass till nya lokalen | Hassan, Elin | 2027-01-22 | nej | släp behövs |`,
    plans: ["2: A step, B owner, C deadline, D status, E notes; 4-5 7-8"],
  },
  {
    name: "framdriftsplan for skolehagen",
    oddities: ["Norwegian", "depends on number", "cost"],
    drawing: `
      | Framdriftsplan skolehage 2027 | | | | | | |
      | Nr | Aktivitet | Utføres av | Oppstart | Ferdig | Avhengig av | Kostnad |
      | 1 | Søke om tillatelse | Rektor | 11.01.2027 | 29.01.2027 | | 0 kr |
      | 2 | Bygge seks plantekasser | Vaktmester | 01.03.2027 | 26.03.2027 | 1 | 4 800 kr |
      | 3 | Kjøpe jord og frø | FAU | 29.03.2027 | 09.04.2027 | 2 | 3 200 kr |
      | 4 | Så grønnsaker med 4. trinn | Ingrid Moen | 19.04.2027 | 16.04.2027 | 3 | |`,
    plans: ["2: A number, B step, C owner, D start, E deadline, F depends-on, G resources; 3-6"],
  },
  {
    name: "handleplan på plejecentret",
    oddities: ["Danish", "focus area merged", "whom to inform"],
    drawing: `
      | Handleplan efter tilsynet | | | | | |
      | Indsatsområde | Konkret handling | Tovholder | Tidsfrist | Succeskriterium | Hvem skal orienteres |
      | Måltider | Spørge beboerne om menuen hver måned | Køkkenleder | Fra 1. december 2026 | Beboerråd tilfreds \
        | Pårørende |
      | | Dække bord med dug i weekenden | Lone | 5. december 2026 | Foto hver søndag | Personalet |
      | Medicin | Indføre dobbeltkontrol om aftenen | Sygeplejerske Bak | 15. januar 2027 | Nul fejl i 3 måneder \
        | Embedslægen |`,
    merges: ["A3:A4"],
    plans: ["2: A section, B step, C owner, D deadline, E measure, F audience; 3-5"],
  },
];
