import type { WordList } from "./word-list";

/** Several people, a part of an organization, or anybody: not one person who can be asked. */
export const GROUPS: WordList = {
  en:
    "family|all|everyone|everybody|anyone|anybody|someone|somebody|each|both|others|various|team|teams|department*|" +
    "dept|dept.|committee*|subcommittee|board|council|staff|group|groups|office|offices|faculty|crew|desk|unit|" +
    "division|section|bureau|agency|ministry|organization|organisation|association|union|admin|admins|" +
    "administration|" +
    "management|leadership|district|school|schools|university|college|clinic|hospital|library|town|city|" +
    "municipality|" +
    "company|ngo|community|communities|public|task force|working group|cabinet|consortium|coalition|partners|" +
    "teachers|principals|coaches|nurses|doctors|librarians|volunteers|parents|families|students|pupils|members|" +
    "leaders|leads|coordinators|managers|directors|counselors|counsellors|administrators|supervisors|specialists|" +
    "interns|residents|citizens|officers|employees|consultants|stakeholders|owners|heads|educators|instructors|" +
    "tutors|elementary|kindergarten|academy|institute|centre|center|foundation|grade level*|nursing|facilities|" +
    "maintenance|finance|communications|marketing|operations|multiple|vendor|vendors|contractor|contractors|" +
    "supplier|" +
    "suppliers|churchwardens|trustees|reps|representatives|cleaners|caretakers|same as above|see above|ditto",
  fr:
    "famille|tous|toutes|tout le monde|chacun|quelqu'un|équipe|équipes|service|services|département|comité|" +
    "commission|conseil|direction|personnel|groupe|bureau|secrétariat|mairie|école|collège|lycée|association|" +
    "enseignants|professeurs|parents|élèves|bénévoles|partenaires|agents|médecins|infirmières|membres|responsables|" +
    "communauté|collectif|bibliothécaires|infirmiers|encadrement|codir|partenaire|prestataire|prestataires|idem|" +
    "voir ci-dessus",
  es:
    "familia|todos|todas|todo el equipo|cada uno|alguien|equipo|equipos|departamento|depto|comité|comisión|consejo|" +
    "junta|dirección|personal|grupo|oficina|secretaría|ayuntamiento|alcaldía|escuela|colegio|instituto|asociación|" +
    "docentes|profesores|maestros|padres|alumnos|estudiantes|voluntarios|familias|comunidad|miembros|ministerio|" +
    "municipio|administración|claustro|ampa|enfermería|enfermeras|bibliotecarios|bibliotecarias|proveedor|" +
    "proveedores|ídem",
  pt:
    "família|todos|todas|todo mundo|cada um|alguém|equipe|equipa|equipes|departamento|comitê|comité|comissão|" +
    "conselho|diretoria|direção|pessoal|grupo|escritório|secretaria|prefeitura|câmara|escola|colégio|associação|" +
    "professores|docentes|pais|alunos|estudantes|voluntários|famílias|comunidade|membros|ministério|município|" +
    "administração|turma|coordenação|enfermagem|enfermeiros|enfermeiras|bibliotecários|bibliotecárias|fornecedor|" +
    "fornecedores",
  de:
    "familie|alle|jeder|jede|jemand|team|teams|abteilung|referat|ausschuss|gremium|vorstand|rat|leitung|" +
    "schulleitung|" +
    "personal|gruppe|arbeitsgruppe|büro|sekretariat|verwaltung|rathaus|amt|schule|verein|kollegium|lehrer|" +
    "lehrkräfte|" +
    "eltern|schüler|ehrenamtliche|freiwillige|mitarbeiter|mitarbeitende|partner|mitglieder|gemeinde|elternbeirat|" +
    "förderverein|fachschaft|kommission|fachbereich|fachkonferenz|pflege|dienstleister|lieferant|bibliothek|klinik|" +
    "stadtrat|gemeinderat|dito|siehe oben|s. o.",
  it:
    "dirigenza|staff|niv|famiglia|tutti|tutte|ognuno|qualcuno|squadra|team|dipartimento|ufficio|comitato|" +
    "commissione|consiglio|direzione|" +
    "personale|gruppo|segreteria|comune|scuola|associazione|docenti|insegnanti|genitori|alunni|studenti|volontari|" +
    "famiglie",
  nl:
    "managementteam|leidinggevenden|familie|gezin|allen|alle|iedereen|iemand|team|teams|afdeling|commissie|" +
    "bestuur|raad|directie|personeel|groep|" +
    "werkgroep|kantoor|gemeente|school|vereniging|docenten|leraren|ouders|leerlingen|vrijwilligers|medewerkers|" +
    "partners",
  ru:
    "руководство|все|каждый|кто-то|команда|отдел|комитет|комиссия|совет|администрация|персонал|группа|школа|" +
    "учителя|родители|" +
    "ученики|волонтеры",
  ar: "الجميع|الكل|فريق*|قسم|لجنة|إدارة|المعلمون|المدرسة",
  zh: "学生会|家长会|管理层|领导班子|领导层|领导小组|居委会|村委会|全体|所有人|大家|团队|部门|委员会|小组|办公室|学校|教师们|家长们|全员",
  sv:
    "ledningsgrupp*|skolledning*|arbetsledning*|familj|familjen|alla|samtliga|någon|team|teamet|arbetslag|" +
    "arbetslaget|avdelning|avdelningen|enhet|kommitté|" +
    "nämnd|styrelse|styrelsen|ledning|ledningen|personal|personalen|grupp|gruppen|arbetsgrupp|kontor|kommun|" +
    "kommunen|" +
    "skola|skolan|förening|lärare|lärarna|föräldrar|elever|volontärer|medarbetare|partner|bibliotek|biblioteket|" +
    "vårdcentral|leverantör|leverantörer|företag",
  da:
    "ledelsesteam*|ledergruppe*|lederteam*|familien|alle|nogen|team|teamet|afdeling|afdelingen|udvalg|" +
    "bestyrelse|bestyrelsen|ledelse|ledelsen|personale|" +
    "personalet|gruppe|gruppen|arbejdsgruppe|kontor|kommune|kommunen|skole|skolen|forening|lærere|lærerne|forældre|" +
    "elever|frivillige|medarbejdere|partnere|bibliotek|klinik|leverandør",
  nb:
    "lederteam*|ledergruppe*|ledelsesteam*|familien|alle|noen|team|teamet|avdeling|avdelingen|utvalg|komité|" +
    "styre|styret|ledelse|ledelsen|personale|" +
    "ansatte|gruppe|gruppa|gruppen|arbeidsgruppe|kontor|kommune|kommunen|skole|skolen|forening|lærere|lærerne|" +
    "foreldre|elever|frivillige|medarbeidere|partnere|bibliotek|klinikk|leverandør",
  fi:
    "perhe|kaikki|joku|tiimi|tiimit|osasto|yksikkö|valiokunta|toimikunta|hallitus|johto|johtoryhmä|henkilöstö|" +
    "henkilökunta|ryhmä|työryhmä|toimisto|kaupunki|koulu|yhdistys|opettajat|vanhemmat|oppilaat|vapaaehtoiset|" +
    "työntekijät|kumppanit|kirjasto|toimittaja",
  pl:
    "rodzina|wszyscy|każdy|ktoś|zespół|zespoły|dział|wydział|komitet|komisja|rada pedagogiczna|rada szkoły|" +
    "rada rodziców|zarząd|dyrekcja|personel|grupa|biuro|sekretariat|urząd|gmina|szkoła|stowarzyszenie|nauczyciele|" +
    "rodzice|uczniowie|wolontariusze|pracownicy|partnerzy|biblioteka|przychodnia|dostawca|administracja",
  cs:
    "rodina|všichni|každý|někdo|tým|týmy|oddělení|odbor|výbor|komise|rada školy|vedení|personál|zaměstnanci|skupina|" +
    "pracovní skupina|kancelář|sekretariát|úřad|obec|škola|spolek|učitelé|rodiče|žáci|dobrovolníci|pracovníci|" +
    "partneři|knihovna|dodavatel|správa",
  ro:
    "familia|toți|toate|oricine|cineva|echipa|echipă|echipele|departament|departamentul|comitet|comitetul|comisie|" +
    "comisia|consiliu|consiliul|conducerea|personal|personalul|grup|grupul|birou|biroul|secretariat|secretariatul|" +
    "primăria|școala|școală|asociația|profesori|profesorii|părinți|părinții|elevi|elevii|voluntari|voluntarii|" +
    "angajații|parteneri|partenerii|biblioteca|furnizor",
  tr:
    "ailesi|herkes|hepsi|birisi|ekip|ekibi|takım|takımı|birim|birimi|bölüm|bölümü|komite|komitesi|komisyon|" +
    "komisyonu|" +
    "kurul|kurulu|yönetim|yönetimi|idare|idaresi|personel|grup|grubu|ofis|ofisi|belediye|belediyesi|okul|dernek|" +
    "derneği|öğretmenler|veliler|öğrenciler|gönüllüler|çalışanlar|paydaşlar|kütüphane|tedarikçi|müdürlük|müdürlüğü",
  el:
    "όλοι|όλες|κάποιος|ομάδα|ομάδες|τμήμα|επιτροπή|συμβούλιο|διοίκηση|διεύθυνση|προσωπικό|γραφείο|γραμματεία|" +
    "σχολείο|" +
    "σύλλογος|εκπαιδευτικοί|καθηγητές|δάσκαλοι|γονείς|μαθητές|εθελοντές|εργαζόμενοι|συνεργάτες|βιβλιοθήκη|" +
    "προμηθευτής|υπηρεσία",
  uk:
    "всі|усі|кожен|хтось|команда|відділ|комітет|комісія|рада|адміністрація|керівництво|персонал|група|робоча група|" +
    "школа|громада|вчителі|учителі|батьки|учні|волонтери|працівники|партнери|бібліотека|управління|постачальник",
  hi:
    "सभी|सब|हर कोई|कोई|टीम|दल|विभाग|समिति|बोर्ड|परिषद|प्रशासन|प्रबंधन|कर्मचारी|समूह|कार्यालय|विद्यालय|स्कूल|संघ|" +
    "शिक्षकगण|अभिभावक|माता-पिता|छात्र|स्वयंसेवक|समुदाय|पुस्तकालय",
  id:
    "semua|seluruh|setiap orang|seseorang|tim kerja|tim pelaksana|tim guru|tim kurikulum|tim manajemen|tim sekolah|" +
    "tim proyek|tim keuangan|tim pengembang|divisi|bagian|departemen|komite|panitia|dewan|manajemen|pimpinan|staf|" +
    "kelompok|pokja|kantor|sekretariat|dinas|pemerintah|sekolah|asosiasi|guru-guru|para guru|orang tua|siswa|" +
    "relawan|" +
    "karyawan|pegawai|mitra|masyarakat|perpustakaan|pemasok",
  vi:
    "tất cả|mọi người|ai đó|nhóm|bộ phận|ủy ban|hội đồng|ban giám hiệu|ban giám đốc|nhân viên|văn phòng|nhà trường|" +
    "phòng hành chính|phòng kế toán|phòng đào tạo|phòng nhân sự|ban chấp hành|tổ chuyên môn|hội phụ huynh|giáo viên|" +
    "phụ huynh|học sinh|tình nguyện viên|cộng đồng|thư viện|nhà cung cấp",
  ja:
    "自治会|同窓会|管理職|経営陣|執行部|全員|全体|みんな|誰か|チーム|部門|部署|委員会|理事会|事務局|事務所|グループ|教職員|先生方|保護者|児童|生徒|ボランティア|関係者|各自|学校|図書館|" +
    "業者|担当課|総務課|総務部",
  ko: "학부모회|학생회|경영진|운영진|지도부|전체|전원|모두|누군가|부서|위원회|이사회|사무국|사무실|그룹|교직원|교사들|학부모|학생들|자원봉사자|관계자|학교|도서관|업체|담당부서|행정실|전 직원",
  he:
    "כולם|כל הצוות|מישהו|צוות|הצוות|צוותים|מחלקה|מחלקת|ועדה|ועדת|הנהלה|ההנהלה|מועצה|סגל המורים|עובדים|קבוצה|קבוצת|" +
    "משרד|מזכירות|עירייה|עיריית|בית הספר|עמותה|מורים|המורים|הורים|ההורים|תלמידים|מתנדבים|קהילה|ספרייה|ספק",
};

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
  sv: "jag",
  da: "jeg",
  nb: "jeg",
  fi: "me",
  pl: "ja",
  cs: "já",
  ro: "noi|eu",
  tr: "biz",
  el: "εμείς|εγώ",
  uk: "ми|я",
  hi: "हम|मैं",
  id: "kami",
  vi: "chúng tôi|chúng ta",
  ja: "私|私たち|自分",
  ko: "우리|나|저",
  he: "אנחנו|אני",
};
