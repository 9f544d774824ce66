import type { WordList } from "./word-list";

/** Several people, a part of an organization, or anybody: not one person who can be asked. */
export const GROUPS: WordList = {
  en:
    "all|everyone|everybody|anyone|anybody|someone|somebody|each|both|others|various|team|teams|department*|dept|" +
    "dept.|committee*|subcommittee|board|council|staff|group|groups|office|offices|faculty|crew|desk|unit|division|" +
    "section|bureau|agency|ministry|organization|organisation|association|union|admin|admins|administration|" +
    "management|leadership|district|school|schools|university|college|clinic|hospital|library|town|city|" +
    "municipality|company|ngo|community|communities|public|task force|working group|cabinet|consortium|coalition|" +
    "partners|teachers|principals|coaches|nurses|doctors|librarians|volunteers|parents|families|students|pupils|" +
    "members|leaders|leads|coordinators|managers|directors|counselors|counsellors|administrators|supervisors|" +
    "specialists|interns|residents|citizens|officers|employees|consultants|stakeholders|owners|heads|educators|" +
    "instructors|tutors|elementary|kindergarten|academy|institute|centre|center|foundation|grade level*|nursing|" +
    "facilities|maintenance|finance|communications|marketing|operations|multiple|vendor|vendors|contractor|" +
    "contractors|supplier|suppliers|same as above|see above|ditto",
  fr:
    "tous|toutes|tout le monde|chacun|quelqu'un|équipe|équipes|service|services|département|comité|commission|" +
    "conseil|direction|personnel|groupe|bureau|secrétariat|mairie|école|collège|lycée|association|enseignants|" +
    "professeurs|parents|élèves|bénévoles|partenaires|agents|médecins|infirmières|membres|responsables|communauté|" +
    "collectif|bibliothécaires|infirmiers|partenaire|prestataire|prestataires|idem|voir ci-dessus",
  es:
    "todos|todas|todo el equipo|cada uno|alguien|equipo|equipos|departamento|depto|comité|comisión|consejo|junta|" +
    "dirección|personal|grupo|oficina|secretaría|ayuntamiento|alcaldía|escuela|colegio|instituto|asociación|" +
    "docentes|profesores|maestros|padres|alumnos|estudiantes|voluntarios|familias|comunidad|miembros|ministerio|" +
    "municipio|administración|claustro|ampa|enfermería|enfermeras|bibliotecarios|bibliotecarias|proveedor|" +
    "proveedores|ídem",
  pt:
    "todos|todas|todo mundo|cada um|alguém|equipe|equipa|equipes|departamento|comitê|comité|comissão|conselho|" +
    "diretoria|direção|pessoal|grupo|escritório|secretaria|prefeitura|câmara|escola|colégio|associação|professores|" +
    "docentes|pais|alunos|estudantes|voluntários|famílias|comunidade|membros|ministério|município|administração|" +
    "turma|coordenação|enfermagem|enfermeiros|enfermeiras|bibliotecários|bibliotecárias|fornecedor|fornecedores",
  de:
    "alle|jeder|jede|jemand|team|teams|abteilung|referat|ausschuss|gremium|vorstand|rat|leitung|schulleitung|" +
    "personal|gruppe|arbeitsgruppe|büro|sekretariat|verwaltung|rathaus|amt|schule|verein|kollegium|lehrer|" +
    "lehrkräfte|eltern|schüler|ehrenamtliche|freiwillige|mitarbeiter|mitarbeitende|partner|mitglieder|gemeinde|" +
    "elternbeirat|förderverein|fachschaft|kommission|fachbereich|fachkonferenz|pflege|dienstleister|lieferant|" +
    "bibliothek|klinik|stadtrat|gemeinderat|dito|siehe oben|s. o.",
  it:
    "tutti|tutte|ognuno|qualcuno|squadra|team|dipartimento|ufficio|comitato|commissione|consiglio|direzione|" +
    "personale|gruppo|segreteria|comune|scuola|associazione|docenti|insegnanti|genitori|alunni|studenti|volontari|" +
    "famiglie",
  nl:
    "allen|alle|iedereen|iemand|team|teams|afdeling|commissie|bestuur|raad|directie|personeel|groep|werkgroep|" +
    "kantoor|gemeente|school|vereniging|docenten|leraren|ouders|leerlingen|vrijwilligers|medewerkers|partners",
  ru:
    "все|каждый|кто-то|команда|отдел|комитет|комиссия|совет|администрация|персонал|группа|школа|учителя|родители|" +
    "ученики|волонтеры",
  ar: "الجميع|الكل|فريق*|قسم|لجنة|إدارة|المعلمون|المدرسة",
  zh: "全体|所有人|大家|团队|部门|委员会|小组|办公室|学校|教师们|家长们|全员",
};

/** A German or Dutch word that ends so is a group: “Bibliotheksteam”, “Arbeitskreis”. */
export const GROUP_ENDINGS = [
  "teams?",
  "gruppen?",
  "kreis",
  "ausschuss",
  "verwaltung",
  "kollegium",
  "dienst",
  "abteilung",
  "beirat",
  "groep",
  "commissie",
  "vereniging",
];

/** Groups in one language, last names in another: `Tim Allen`, `Rui Pais`. */
export const LIKE_GROUPS: ReadonlySet<string> = new Set(["allen", "pais", "rat", "amt"]);

/** Behind `Alle`, which is a first name too: `Alle Jansen`, `Alle Hoekstra`. */
export const SURNAME_ENDING = /(?:nsen|rsen|stra|inga|sma)$/;

/** Nobody else knows who that is. */
export const PRONOUNS: WordList = {
  en: "we|us|me|i|myself|ourselves|they",
  fr: "on|nous|moi|je",
  es: "nosotros|yo",
  pt: "nós|eu",
  de: "wir|ich",
  it: "noi|io",
  nl: "wij|ik",
  ru: "мы|я",
};

/** Groups only where they are written in capitals: “HR”, and not “Hr. Vogt”. */
export const ACRONYMS = [
  "HR",
  "IT",
  "ICT",
  "PTA",
  "PTO",
  "RH",
  "RRHH",
  "DSI",
  "AG",
  "EDV",
  "SMT",
  "SLT",
  "PLC",
  "NGO",
  "ILT",
  "MTSS",
  "PBIS",
];

/** Alone in a cell, the post of whoever is in charge: “Schulleitung”, and not “Dirección de Obras”. */
export const POSTS: WordList = {
  fr: "direction|la direction|secrétariat",
  es: "dirección|la dirección|secretaría",
  pt: "direção|diretoria|secretaria",
  de: "Schulleitung|Leitung|Direktion|Sekretariat|Geschäftsführung",
  it: "direzione|segreteria",
  nl: "directie|schoolleiding|secretariaat",
};

/** One seat that one person holds: with it, “Board chair” and “HR manager” are people. */
export const SEATS: WordList = {
  en:
    "principal|vice-principal|head|headteacher|chair|chairperson|chairman|chairwoman|president|director|manager|" +
    "coordinator|co-ordinator|leader|lead|secretary|sec|treasurer|officer|superintendent|dean|teacher|coach|nurse|" +
    "doctor|librarian|counselor|counsellor|administrator|supervisor|specialist|assistant|clerk|facilitator|liaison|" +
    "advisor|adviser|mayor|ceo|cfo|coo|cto|founder|deputy|registrar|receptionist|owner|representative|rep|analyst|" +
    "consultant|trainer|tutor|intern|accountant|bookkeeper|technician|custodian|janitor|psychologist|champion|" +
    "mentor|attorney|lawyer|trustee|phd|md|m.d.|ph.d.|rn|jr|jr.|sr|sr.|editor|designer|developer|engineer|planner|" +
    "mr|mrs|ms|dr",
  fr:
    "directeur|directrice|chef|cheffe|président|présidente|responsable|coordinateur|coordinatrice|coordonnateur|" +
    "secrétaire|trésorier|trésorière|principal|principale|proviseur|proviseure|infirmier|infirmière|médecin|" +
    "bibliothécaire|enseignant|enseignante|professeur|maire|adjoint|adjointe|gestionnaire|animateur|animatrice|" +
    "référent|référente|documentaliste",
  es:
    "director|directora|jefe|jefa|presidente|presidenta|responsable|coordinador|coordinadora|secretario|secretaria|" +
    "tesorero|tesorera|enfermero|enfermera|médico|médica|bibliotecario|bibliotecaria|profesor|profesora|maestro|" +
    "maestra|docente|alcalde|alcaldesa|gerente|encargado|encargada|orientador|orientadora|líder",
  pt:
    "diretor|diretora|chefe|presidente|responsável|coordenador|coordenadora|secretário|secretária|tesoureiro|" +
    "tesoureira|enfermeiro|enfermeira|médico|médica|bibliotecário|bibliotecária|professor|professora|prefeito|" +
    "prefeita|gerente|orientador|orientadora|pedagogo|pedagoga|líder",
  de:
    "leiter|leiterin|schulleiter|schulleiterin|direktor|direktorin|vorsitzende*|koordinator|koordinatorin|sekretär|" +
    "sekretärin|kassenwart|kassenwartin|schatzmeister|schatzmeisterin|ärztin|arzt|bibliothekar|bibliothekarin|" +
    "lehrerin|bürgermeister|bürgermeisterin|rektor|rektorin|konrektor|konrektorin|beauftragte*|sprecher|sprecherin|" +
    "chef|chefin|hausmeister|hausmeisterin",
  it:
    "dirigente|direttore|direttrice|presidente|responsabile|coordinatore|coordinatrice|segretario|segretaria|" +
    "tesoriere|infermiere|infermiera|medico|bibliotecario|bibliotecaria|docente|sindaco|referente|preside",
  nl:
    "directeur|hoofd|voorzitter|coördinator|secretaris|penningmeester|verpleegkundige|arts|bibliothecaris|leraar|" +
    "lerares|docent|burgemeester|manager|teamleider|verantwoordelijke",
  ru: "директор|заведующ*|председатель|координатор|секретарь|руководитель|учитель|начальник|завуч",
  ar: "وكيل*|مدير*|رئيس*|منسق*|معلم*|ممرض*|طبيب*",
  zh: "校长|主任|经理|负责人|组长|老师|院长|馆长|护士长|部长|秘书",
};
