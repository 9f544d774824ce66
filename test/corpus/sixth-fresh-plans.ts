import type { CorpusSheet } from "./corpus-sheet";

/** Fifteen more of other people, drawn with them and not run before the kinds of those were read. */
export const sixthFreshPlans: readonly CorpusSheet[] = [
  {
    name: "lifeboat station refurbishment",
    oddities: ["volunteers", "tide dates", "status in words"],
    drawing: `
      | Job | Who's doing it | Target | Materials | Where are we? |
      | Strip and paint the slipway winch | Gareth | Sat 6 March 2027 | Primer, 5 l red | Waiting for dry weather |
      | Replace VHF aerial | Mike T. | 12/12/2026 | £180 aerial | Ordered |
      | Service 14 lifejackets | Coxswain | 31/12/2026 | Cylinders | 9 of 14 done |
      | Open day in May | Fundraising branch | 22/05/2027 | Bunting | Not started |
      | Repair crew-room roof | contractor tbc | spring | Grant | Not started |`,
    plans: ["1: A step, B owner, C deadline, D resources, E status; 2-6"],
  },
  {
    name: "restaurant hygiene rating recovery",
    oddities: ["officer's findings", "corrective action", "initial and date"],
    drawing: `
      | EHO finding | What we did / will do | By whom | By (date) | Checked |
      | No probe thermometer | Bought two probes, log at 11 am and 6 pm | Head chef | 02/12/2026 | |
      | Hand basin blocked | Plumber booked | Owner | 30/11/2026 | |
      | Raw above ready-to-eat | New shelf labels in both fridges | Sous chef | 28/11/2026 | AB 28/11 |
      | Allergen sheet missing | Write sheet for 34 dishes | Owner + Head chef | 18/12/2026 | |
      | Training lapsed | Level 2 course for 6 staff | | 31/01/2027 | |`,
    plans: ["1: B step, C owner, D deadline, E status; 2-6"],
  },
  {
    name: "university department athena plan",
    oddities: ["ref, objective, rationale", "success measure", "start and end months"],
    drawing: `
      | Ref | Objective | Rationale | Specific actions | Responsibility | Start | End | Success measure |
      | 1.1 | More women apply for lectureships | 22% of applicants | Search committee for each post | Head of Dept. \
        | Jan 2027 | Dec 2028 | 35% of applicants |
      | 1.2 | Fair shortlisting | No data | Record panels' gender balance | HR Partner | Oct 2026 | Ongoing \
        | 100% recorded |
      | 2.1 | Better return from leave | 3 of 7 left | Teaching-free term on return | Dr S. Adeyemi | Sept 2027 \
        | Sept 2027 | All returners offered it |
      | 2.2 | Mentoring | Survey | Pair 18 early-career staff | Mentoring lead | Feb 2027 | June 2027 \
        | 18 pairs, survey |`,
    plans: ["1: A number, B section, D step, E owner, F start, G deadline, H measure; 2-5"],
  },
  {
    name: "village hall committee to-do",
    oddities: ["short list", "no measure", "blank rows", "crossed words"],
    drawing: `
      | To do | Name | Date | Cost |
      | Get quotes for LED lights | Brian | 15 Jan | |
      | | | | |
      | Ring the council about the grant | Sue | asap | |
      | Re-paint kitchen | Work party | Easter hols | £120 |
      | PAT testing | Brian | 1/3/27 | £90 |
      | New curtains | ? | ? | £600? |`,
    plans: ["1: A step, B owner, C deadline, D resources; 2 4-7"],
  },
  {
    name: "hospital pharmacy stock project",
    oddities: ["phases as numbers", "weeks", "RACI letters"],
    drawing: `
      | Phase | Task | R | A | C | I | Start wk | End wk |
      | 1 Prepare | Count all 1,900 lines | Omar | Lucy | Stores | Wards | 2 | 4 |
      | 1 Prepare | Agree min/max levels | Lucy | Chief Pharmacist | Consultants | Wards | 4 | 6 |
      | 2 Build | Label 40 bays | Omar | Lucy | | | 6 | 8 |
      | 2 Build | Load levels into the system | IT – Raj | Lucy | Supplier | | 7 | 9 |
      | 3 Live | Go live on two wards | Lucy | Chief Pharmacist | | All wards | 10 | 10 |`,
    plans: ["1: A section, B step, C responsible, D owner, F audience, G start, H deadline; 2-6"],
  },
  {
    name: "plan d'actions qualité d'un EHPAD",
    oddities: ["French", "référent", "priorité", "délai en mois"],
    drawing: `
      | N° | Constat | Action à mettre en œuvre | Référent | Priorité | Délai | Moyen de vérification | Avancement |
      | 1 | Repas froids le soir | Acheter 2 chariots chauffants | Économe | 1 | 31/01/2027 | Facture | 50 % |
      | 2 | Chutes la nuit | Formation « lever sécurisé » pour 18 agents | IDEC | 1 | 1er trimestre 2027 \
        | Feuilles d'émargement | 0 % |
      | 3 | Familles peu informées | Lettre mensuelle aux familles | Animatrice Julie | 2 | Permanent \
        | Archives | 100 % |
      | 4 | DUERP ancien | Mise à jour du document unique | Directrice | 1 | 15/11/2026 | DUERP signé | 75 % |
      | 5 | Projet de vie absent | Rédiger 62 projets personnalisés | Toute l'équipe | 3 | fin 2027 \
        | Dossiers | 10 % |`,
    plans: ["1: A number, C step, D owner, F deadline, G measure, H percent; 2-6"],
  },
  {
    name: "Aktionsplan Barrierefreiheit einer Stadt",
    oddities: ["German", "Zuständigkeit offices", "kurz-, mittelfristig"],
    drawing: `
      | Handlungsfeld | Maßnahme | Zuständigkeit | Zeitrahmen | Kosten | Umsetzungsstand |
      | Mobilität | 12 Haltestellen mit Leitstreifen ausstatten | Tiefbauamt | kurzfristig | 180.000 € \
        | in Umsetzung |
      | Mobilität | Ampeln mit Tonsignal nachrüsten | Fr. Heller, Amt 66 | bis 2028 | 95.000 € | geplant |
      | Verwaltung | Formulare in Leichter Sprache | Hauptamt | 2. Quartal 2027 | 8.000 € | begonnen |
      | Kultur | Gebärdendolmetscher bei Ratssitzungen | Ratsbüro | dauerhaft | 6.000 € p. a. | umgesetzt |
      | Kultur | Audioguide für das Museum | Museumsleitung | Herbst 2027 | ? | geplant |`,
    plans: ["1: A section, B step, C owner, D deadline, E resources, F status; 2-6"],
  },
  {
    name: "plan de mejora de un centro de salud",
    oddities: ["Spanish", "responsables by name and post", "fechas inicio y fin"],
    drawing: `
      | Objetivo | Acciones | Responsable | Fecha inicio | Fecha fin | Indicador | Resultado |
      | Reducir la espera | Agenda telefónica de 13 a 14 h | Dra. Molina | 01/12/2026 | 28/02/2027 \
        | Espera < 3 días | |
      | Reducir la espera | Triaje por enfermería | Coord. de enfermería | 11/01/2027 | 30/06/2027 | 80% en 15 min | |
      | Mejorar el trato | Taller de comunicación | Unidad de Calidad | febrero | febrero | 25 profesionales | |
      | Seguridad | Revisar el carro de paradas | Supervisora | Cada semana | – | Hoja firmada | |`,
    plans: ["1: A section, B step, C owner, D start, E deadline, F measure; 2-5"],
  },
  {
    name: "PDCA 改善計画 of a factory",
    oddities: ["Japanese", "month/day", "担当者 surnames", "完了 circle"],
    drawing: `
      | No. | 問題点 | 対策内容 | 担当者 | 期限 | 完了 | 効果確認 |
      | 1 | 工具が探しにくい | 工具棚に形跡管理を導入する | 佐藤 | 12/11 | | |
      | 2 | 通路に物がある | 区画線を引き直す | 鈴木・高橋 | 12/18 | | |
      | 3 | 油漏れ | 3号機のパッキンを交換する | 保全課 | 11/20 | ○ | 漏れなし |
      | 4 | 不良率2.1% | 検査手順書を改訂し全員に教育する | 佐藤 | 2027/1/末 | | |
      | 5 | 在庫過多 | 発注点を見直す | 購買 山本 | 来月 | | |`,
    plans: ["1: A number, C step, D owner, E deadline, F status; 2-6"],
  },
  {
    name: "plan pracy liceum",
    oddities: ["Polish", "zadania, sposób realizacji, odpowiedzialni"],
    drawing: `
      | Zadania | Sposób realizacji | Odpowiedzialni | Termin | Uwagi |
      | Poprawa frekwencji | Rozmowy z rodzicami co miesiąc | Wychowawcy | cały rok | |
      | Bezpieczny internet | Warsztaty dla klas 4–6 | Pedagog | luty 2027 | prelegent z policji |
      | Czytelnictwo | Noc w bibliotece | Bibliotekarz p. Nowak | 12.03.2027 | |
      | Doradztwo zawodowe | Wycieczka do technikum | A. Zając, M. Lis | II półrocze | |`,
    plans: ["1: A section, B step, C owner, D deadline, E notes; 2-5"],
  },
  {
    name: "plano de trabalho de uma ONG",
    oddities: ["Brazilian", "meta, etapa", "meses", "em branco"],
    drawing: `
      | Meta | Etapa | Atividade | Responsável | Início | Término | Custo (R$) |
      | 1. Horta comunitária | 1.1 | Preparar 20 canteiros | Seu Dito | jan/27 | fev/27 | 1.800 |
      | 1. Horta comunitária | 1.2 | Oficina de compostagem | Ana Beatriz | 13/02/2027 | 13/02/2027 | 600 |
      | 2. Biblioteca | 2.1 | Arrecadar 500 livros | Voluntários | jan/27 | abr/27 | 0 |
      | 2. Biblioteca | 2.2 | Catalogar o acervo | | abr/27 | mai/27 | 300 |
      | Total | | | | | | 2.700 |`,
    plans: ["1: A section, B number, C step, D owner, E start, F deadline, G resources; 2-5"],
  },
  {
    name: "handlingsplan for en kommune",
    oddities: ["Norwegian", "frist", "ansvarleg", "status"],
    drawing: `
      | Tiltak | Ansvar | Frist | Kostnad | Status | Merknad |
      | Gang- og sykkelveg til skulen | Teknisk sjef | 2028 | 4,2 mill. | Planlegging | grunneigarar varsla |
      | Frisklivssentral | Kommuneoverlegen | 01.03.2027 | 350 000 | Ikkje starta | |
      | Ungdomsråd | Rådgjevar Liv Moe | haust 2026 | 20 000 | Ferdig | |
      | Leksehjelp på biblioteket | Biblioteksjef | løpande | 0 | I gang | kvar tysdag |`,
    plans: ["1: A step, B owner, C deadline, D resources, E status, F notes; 2-5"],
  },
  {
    name: "ग्राम पंचायत कार्ययोजना",
    oddities: ["Hindi", "क्र.सं.", "माह"],
    drawing: `
      | क्र.सं. | कार्य | जिम्मेदार व्यक्ति | समय सीमा | बजट (₹) | स्थिति |
      | 1 | हैंडपंप की मरम्मत | रामलाल यादव | 31/12/2026 | 45000 | चालू |
      | 2 | विद्यालय में शौचालय निर्माण | ग्राम सचिव | मार्च 2027 | 120000 | शुरू नहीं |
      | 3 | 200 पौधे लगाना | स्वयं सहायता समूह | जुलाई 2027 | 10000 | शुरू नहीं |
      | 4 | सोलर लाइट लगाना | | 15/02/2027 | 80000 | शुरू नहीं |`,
    plans: ["1: A number, B step, C owner, D deadline, E resources, F status; 2-5"],
  },
  {
    name: "toimintasuunnitelma of a youth house",
    oddities: ["Finnish", "vastuuhenkilö", "viikko"],
    drawing: `
      | Tavoite | Toimenpide | Vastuuhenkilö | Aikataulu | Mittari | Tilanne |
      | Nuoret mukaan | Perustetaan nuorten raati | Jari | tammikuu 2027 | 8 jäsentä | kesken |
      | Nuoret mukaan | Yökahvila kerran kuussa | Ohjaajat | kevät 2027 | 5 iltaa | ei aloitettu |
      | Turvallisuus | Ensiapukoulutus | Kati Laine | vk 7 | kaikki ohjaajat | ei aloitettu |
      | Turvallisuus | Päivitetään pelastussuunnitelma | Esihenkilö | 30.11.2026 | hyväksytty | valmis |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "school travel plan",
    oddities: ["objective sections", "funding", "reviewed annually", "pupil groups"],
    drawing: `
      | Objective | Initiative | Person responsible | Timescale | Funding | Measure of success | Review |
      | Walking | Walking bus from the church | Mrs. Agarwal | Start after Feb half term | None \
        | 20 children daily | July 2027 |
      | Walking | WOW badges | School council | All year | £95 | Survey: +10% | July 2027 |
      | Cycling | Bikeability for Y6 | Mr. Tonks | June 2027 | LA | 54 pupils pass | July 2027 |
      | Parking | Letter to parents twice a term | Office | Twice a term | None | Complaints fall | July 2027 |
      | Scooters | Install scooter pod | Site manager | 09/04/2027 | £1,400 PTA | Pod in use | |`,
    plans: ["1: A section, B step, C owner, D deadline, E resources, F measure; 2-6"],
  },
];
