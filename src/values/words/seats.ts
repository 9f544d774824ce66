import type { WordList } from "./word-list";

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
    "consultant|trainer|tutor|intern|worker|cook|driver|therapist|practitioner|pharmacist|inspector|chaplain|vicar|" +
    "priest|pastor|governor|councillor|ranger|archivist|curator|midwife|physiotherapist|dentist|matron|sister|" +
    "warden|" +
    "foreman|auditor|controller|buyer|instructor|gardener|porter|hr partner|business partner|dir|coord|mgr|asst|" +
    "supt|vp|accountant|" +
    "bookkeeper|technician|custodian|janitor|psychologist|champion|" +
    "mentor|attorney|lawyer|trustee|phd|md|m.d.|ph.d.|rn|jr|jr.|sr|sr.|editor|designer|developer|engineer|planner|" +
    "mr|mrs|ms|dr",
  fr:
    "directeur|directrice|chef|cheffe|président|présidente|responsable|coordinateur|coordinatrice|coordonnateur|" +
    "secrétaire|trésorier|trésorière|principal|principale|proviseur|proviseure|infirmier|infirmière|médecin|" +
    "bibliothécaire|enseignant|enseignante|professeur|maire|adjoint|adjointe|gestionnaire|animateur|animatrice|" +
    "référent|référente|documentaliste|conseiller|conseillère|cadre|resp|coord|dir|cpe|cuisinier|cuisinière|" +
    "éducateur|éducatrice|psychologue|technicien|technicienne|ingénieur|ingénieure",
  es:
    "director|directora|jefe|jefa|presidente|presidenta|responsable|coordinador|coordinadora|secretario|secretaria|" +
    "tesorero|tesorera|enfermero|enfermera|médico|médica|bibliotecario|bibliotecaria|profesor|profesora|maestro|" +
    "maestra|docente|alcalde|alcaldesa|gerente|encargado|encargada|orientador|orientadora|líder|jefatura|coord|" +
    "dir|supervisor|supervisora|conserje|cocinero|cocinera|" +
    "trabajador social|trabajadora social|psicólogo|psicóloga|concejal|concejala",
  pt:
    "diretor|diretora|chefe|presidente|responsável|coordenador|coordenadora|secretário|secretária|tesoureiro|" +
    "tesoureira|enfermeiro|enfermeira|médico|médica|bibliotecário|bibliotecária|professor|professora|prefeito|" +
    "prefeita|gerente|orientador|orientadora|pedagogo|pedagoga|líder|coord|dir|supervisor|supervisora|" +
    "nutricionista|zelador|zeladora|psicólogo|" +
    "psicóloga|assistente social|vereador|vereadora|coordenação pedagógica|" +
    "coordenação de curso|coordenação de turma",
  de:
    "leiter|leiterin|schulleiter|schulleiterin|direktor|direktorin|vorsitzende*|koordinator|koordinatorin|sekretär|" +
    "sekretärin|kassenwart|kassenwartin|schatzmeister|schatzmeisterin|ärztin|arzt|bibliothekar|bibliothekarin|" +
    "lehrerin|bürgermeister|bürgermeisterin|rektor|rektorin|konrektor|konrektorin|beauftragte*|sprecher|sprecherin|" +
    "chef|chefin|hausmeister|hausmeisterin|leitung|schulleitung|fachleitung|bereichsleitung|ltr|koch|köchin|" +
    "erzieherin|sachbearbeiter|sachbearbeiterin|ingenieur|" +
    "ingenieurin|psychologe|psychologin|sozialarbeiter|sozialarbeiterin|amtsleiter|amtsleiterin",
  it:
    "dirigente|direttore|direttrice|presidente|responsabile|coordinatore|coordinatrice|coord|dir|resp|animatore|" +
    "animatrice|segretario|segretaria|" +
    "tesoriere|infermiere|infermiera|medico|bibliotecario|bibliotecaria|docente|sindaco|referente|preside",
  nl:
    "directeur|hoofd|voorzitter|coördinator|secretaris|penningmeester|verpleegkundige|arts|bibliothecaris|leraar|" +
    "lerares|docent|burgemeester|manager|teamleider|verantwoordelijke",
  ru: "директор|заведующ*|председатель|координатор|секретарь|руководитель|учитель|начальник|завуч",
  ar: "وكيل*|مدير*|رئيس*|منسق*|معلم*|ممرض*|طبيب*",
  zh: "校长|主任|经理|负责人|组长|老师|院长|馆长|护士长|部长|秘书|专干|科长|处长|书记|工程师",
  sv:
    "rektor|chef|ordförande|föreståndare|samordnare|koordinator|projektledare|sekreterare|kassör|sjuksköterska|" +
    "läkare|bibliotekarie|lärare|ansvarig|handläggare|direktör",
  da:
    "leder|skoleleder|formand|koordinator|projektleder|sekretær|kasserer|sygeplejerske|læge|bibliotekar|lærer|" +
    "ansvarlig|direktør|afdelingsleder",
  nb:
    "rektor|leder|styreleder|koordinator|prosjektleder|sekretær|kasserer|sykepleier|lege|bibliotekar|lærer|" +
    "ansvarlig|direktør|avdelingsleder",
  fi:
    "rehtori|johtaja|puheenjohtaja|koordinaattori|projektipäällikkö|päällikkö|sihteeri|rahastonhoitaja|" +
    "sairaanhoitaja|lääkäri|kirjastonhoitaja|opettaja|vastaava",
  pl:
    "dyrektor|dyrektorka|kierownik|kierowniczka|przewodniczący|przewodnicząca|koordynator|koordynatorka|" +
    "sekretarz|skarbnik|pielęgniarka|lekarz|bibliotekarz|bibliotekarka|nauczyciel|nauczycielka|wychowawca|prezes",
  cs:
    "ředitel|ředitelka|vedoucí|předseda|předsedkyně|koordinátor|koordinátorka|tajemník|hospodář|sestra|lékař|" +
    "lékařka|knihovník|knihovnice|učitel|učitelka|starosta",
  ro:
    "director|directoare|directorul|directoarea|șef|coordonator|coordonatoare|coordonatorul|președinte|" +
    "președintele|secretar|secretara|trezorier|asistentă|medic|bibliotecar|bibliotecara|profesor|profesoară|" +
    "învățător|primar|responsabil",
  tr:
    "müdür|müdürü|müdür yardımcısı|başkan|başkanı|koordinatör|koordinatörü|sekreter|sayman|hemşire|doktor|" +
    "kütüphaneci|öğretmen|öğretmeni|sorumlu|sorumlusu|şef|lider",
  el:
    "διευθυντής|διευθύντρια|πρόεδρος|υπεύθυνος|υπεύθυνη|συντονιστής|συντονίστρια|γραμματέας|ταμίας|νοσοκόμα|" +
    "νοσηλεύτρια|γιατρός|βιβλιοθηκονόμος|δάσκαλος|δασκάλα|δήμαρχος",
  uk:
    "директор|директорка|завідувач*|голова|координатор*|секретар|керівник|керівниця|учитель|вчитель|вчителька|" +
    "бібліотекар|лікар|медсестра|завуч|начальник",
  hi: "प्रधानाचार्य|प्राचार्य|निदेशक|प्रबंधक|अध्यक्ष|समन्वयक|कोषाध्यक्ष|नर्स|चिकित्सक|शिक्षक|शिक्षिका|प्रमुख",
  id:
    "kepala|kepala sekolah|ketua|direktur|manajer|koordinator|sekretaris|bendahara|perawat|dokter|pustakawan|" +
    "wakil|penanggung jawab",
  vi:
    "hiệu trưởng|hiệu phó|giám đốc|trưởng phòng|trưởng nhóm|tổ trưởng|chủ tịch|điều phối viên|thư ký|thủ quỹ|" +
    "bác sĩ|thủ thư",
  ja: "校長|教頭|部長|課長|係長|所長|館長|院長|看護師長|主任|リーダー|責任者|代表|主事|主幹|担任|顧問|理事長|園長|店長|施設長|委員長|マネージャー|司書|事務長",
  ko: "교장|교감|부장|과장|팀장|원장|관장|위원장|회장|간호사|의사|사서|교사|담당자|책임자|매니저|대표|대리|차장|주임|사원|실장|본부장|센터장|간사",
  he:
    'מנהל|מנהלת|יו"ר|רכז|רכזת|מזכיר|מזכירה|גזבר|אחות|רופא|רופאה|ספרנית|ספרן|מורה|מחנכת|אחראי|אחראית|סמנכ"ל|' + 'מנכ"ל',
};
