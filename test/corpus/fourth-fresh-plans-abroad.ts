import type { CorpusSheet } from "./corpus-sheet";

/** More plans as teams keep them, in other languages, drawn before anything was run on them. */
export const fourthFreshPlansAbroad: readonly CorpusSheet[] = [
  {
    name: "handleplan på en dansk skole",
    oddities: ["half-years", "teams as owners", "afsluttet"],
    drawing: `
      | Indsats | Handling | Ansvarlig | Tidsramme | Tegn på succes | Afsluttet |
      | Læsning | Læsebånd 20 minutter om dagen | Læsevejleder | 1. halvår 2027 | Alle 14 klasser | |
      | Læsning | Forældreaften om læsning | Indskolingsteamet | uge 6 | 60 forældre | |
      | Trivsel | Legepatrulje med 6. klasse | AKT-vejleder Mads | hele skoleåret | 16 elever | |
      | Trivsel | Trivselsmåling | Ledelsen | efterår 2026 | Svar fra 95 % | ja |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "tiltaksplan etter tilsyn",
    oddities: ["frist with weeks", "avdelingsleder as an owner"],
    drawing: `
      | Avvik | Tiltak | Ansvarlig | Frist | Status | Dokumentasjon |
      | Manglende opplæring | Kurs i medisinhåndtering for 22 ansatte | Fagansvarlig | uke 50 | Pågår | |
      | Rutine utdatert | Revidere rutine for fallrisiko | Avdelingsleder | 15.01.2027 | Ikke startet | |
      | Mangelfull journal | Stikkprøver hver måned | Teamkoordinator Bjørk | Løpende | Pågår | Logg |
      | Utstyr | Bytte to pasientløftere | Innkjøp | 01.11.2026 | Lukket | Faktura 8841 |`,
    plans: ["1: B step, C owner, D deadline, E status, F measure; 2-5"],
  },
  {
    name: "kirjaston toimenpideohjelma",
    oddities: ["half-years in Finnish", "tila"],
    drawing: `
      | Tavoite | Toimenpide | Vastuuhenkilö | Aikataulu | Mittari | Tila |
      | Lasten lukeminen | Satutunti joka tiistai | Lastenkirjastonhoitaja | kevät 2027 | 25 lasta | kesken |
      | Lasten lukeminen | Lukukoira kahdesti kuussa | Anni Salo | tammi-toukokuu 2027 | 40 lukijaa | ei aloitettu |
      | Tilat | Ryhmähuoneen äänieristys | Tilapalvelut | 31.3.2027 | huone käytössä | ei aloitettu |
      | Tilat | Itsepalveluaika iltaisin | Kirjastonjohtaja | 2. vuosipuolisko 2027 | 200 kävijää | ei aloitettu |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "akční plán města",
    oddities: ["pololetí", "odbory as owners", "splněno"],
    drawing: `
      | Č. | Opatření | Garant | Termín | Náklady | Splněno (A/N) |
      | 1 | Vysadit 80 stromů u školy | Odbor životního prostředí | 1. pololetí 2027 | 400 000 Kč | N |
      | 2 | Opravit chodník v Lipové | Ing. Dvořák | 30. 11. 2026 | 1,2 mil. Kč | N |
      | 3 | Zavést senior taxi | Sociální odbor | od 1. 1. 2027 | 350 000 Kč | N |
      | 4 | Vyměnit lampy za LED | Technické služby | průběžně | 900 000 Kč | N |`,
    plans: ["1: A number, B step, C owner, D deadline, E resources, F status; 2-5"],
  },
  {
    name: "intézkedési terv egy iskolában",
    oddities: ["félév", "munkaközösség as an owner"],
    drawing: `
      | Sorszám | Feladat | Felelős | Határidő | Sikerkritérium |
      | 1. | Bemeneti mérés matematikából | Matematika munkaközösség | 2026. október 15. | 96 teszt |
      | 2. | Fejlesztő foglalkozások indítása | Kiss Éva | 2. félév | 4 csoport |
      | 3. | Szülői fórum | Igazgatóhelyettes | 2027. február 10. | 50 szülő |
      | 4. | Eredmények értékelése | Nevelőtestület | tanév vége | jelentés |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure; 2-5"],
  },
  {
    name: "plan managerial al unei școli",
    oddities: ["semestre", "comisii as owners", "indicatori"],
    drawing: `
      | Obiective | Activități | Termen | Responsabili | Resurse | Indicatori de performanță |
      | Reducerea absenteismului | Monitorizarea zilnică a absențelor | permanent | Diriginții | catalog \
        | absențe sub 5% |
      | Reducerea absenteismului | Program „A doua șansă” | semestrul al II-lea | Prof. Ionescu | 2 săli \
        | 20 de elevi |
      | Formare | Curs de evaluare pentru 30 de profesori | ianuarie 2027 | Comisia de perfecționare | 3000 lei \
        | 30 de adeverințe |
      | Parteneriate | Acord cu două firme locale | modulul 3 | Director adjunct | - | 2 acorduri |`,
    plans: ["1: A section, B step, C deadline, D owner, E resources, F measure; 2-5"],
  },
  {
    name: "σχέδιο δράσης δημοτικού σχολείου",
    oddities: ["τετράμηνο as a deadline", "σύλλογος διδασκόντων as an owner"],
    drawing: `
      | Στόχος | Δράση | Υπεύθυνος | Χρονοδιάγραμμα | Αποτελέσματα |
      | Φιλαναγνωσία | Λέσχη ανάγνωσης για την Ε΄ τάξη | Κ. Δήμου | Α΄ τετράμηνο | |
      | Φιλαναγνωσία | Επίσκεψη στη δημοτική βιβλιοθήκη | Δασκάλα Δ΄ τάξης | Φεβρουάριος 2027 | |
      | Περιβάλλον | Σχολικός κήπος 40 τ.μ. | Σύλλογος διδασκόντων | Β΄ τετράμηνο | |
      | Ασφάλεια | Άσκηση σεισμού | Διευθύντρια | 15/12/2026 | |`,
    plans: ["1: A section, B step, C owner, D deadline; 2-5"],
  },
  {
    name: "план заходів лікарні",
    oddities: ["півріччя", "завідувач as an owner", "стан виконання"],
    drawing: `
      | № | Захід | Відповідальний | Термін виконання | Стан виконання |
      | 1 | Замінити 12 ліжок у терапії | Завідувач господарства | I півріччя 2027 | в роботі |
      | 2 | Навчити медсестер роботи з помпою | Старша медсестра | до 15.01.2027 | не розпочато |
      | 3 | Оновити пам'ятки для пацієнтів | Коваль О. | 20.11.2026 | не розпочато |
      | 4 | Встановити генератор | Заступник директора | III квартал 2027 | тендер |`,
    plans: ["1: A number, B step, C owner, D deadline, E status; 2-5"],
  },
  {
    name: "학교 개선 계획",
    oddities: ["상반기 and 하반기", "부서 as owners", "비고"],
    drawing: `
      | 번호 | 추진 과제 | 담당 | 추진 시기 | 예산(천원) | 비고 |
      | 1 | 아침 독서 20분 운영 | 인문부 | 2027년 1학기 | 500 | |
      | 2 | 과학 동아리 3개 개설 | 과학부 김민수 | 3월~7월 | 1200 | |
      | 3 | 운동장 배수 공사 | 행정실 | 하반기 | 45000 | 교육청 협의 |
      | 4 | 학부모 만족도 조사 | 교무부 | 2026.12.18 | 0 | |`,
    plans: ["1: A number, B step, C owner, D deadline, E resources, F notes; 2-5"],
  },
  {
    name: "kế hoạch cải tiến bệnh viện",
    oddities: ["quý as a deadline", "khoa as owners"],
    drawing: `
      | STT | Nội dung công việc | Người phụ trách | Thời gian hoàn thành | Kết quả dự kiến | Tình trạng |
      | 1 | Lắp 20 bảng chỉ dẫn | Phòng Hành chính | Quý I/2027 | 20 bảng | Chưa làm |
      | 2 | Tập huấn rửa tay cho 150 nhân viên | ĐD trưởng Lan | 15/12/2026 | 150 người | Đang làm |
      | 3 | Khảo sát hài lòng người bệnh | Phòng QLCL | hằng quý | 400 phiếu | Đang làm |
      | 4 | Sửa nhà vệ sinh khoa Nội | Phòng Vật tư | 6 tháng đầu năm 2027 | 6 phòng | Chưa làm |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "rencana kerja posyandu RW 03",
    oddities: ["triwulan", "kader as owners"],
    drawing: `
      | No | Kegiatan | Penanggung Jawab | Waktu | Sasaran | Keterangan |
      | 1 | Penimbangan balita setiap bulan | Kader RW 03 | setiap bulan | 85 balita | |
      | 2 | Kelas ibu hamil | Bidan Sari | Triwulan I 2027 | 20 ibu | |
      | 3 | Perbaikan timbangan | Pak RT | 10 Desember 2026 | 2 timbangan | dana desa |
      | 4 | Penyuluhan demam berdarah | Puskesmas | Semester 1 | 100 warga | |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure, F notes; 2-5"],
  },
  {
    name: "תוכנית עבודה של מתנ״ס",
    oddities: ["מחצית as a deadline", "רכזת as an owner"],
    drawing: `
      | יעד | משימה | אחראי | לוח זמנים | מדד הצלחה | סטטוס |
      | נוער | פתיחת מועדון נוער | רכזת נוער | מחצית א | 40 בני נוער | בביצוע |
      | נוער | קורס מדריכים צעירים | דנה לוי | 15.1.2027 | 18 בוגרים | טרם החל |
      | ותיקים | חוג מחשבים לגיל השלישי | רכז ותיקים | רבעון 2 | 12 משתתפים | טרם החל |
      | קהילה | יריד חורף | צוות אירועים | דצמבר 2026 | 300 מבקרים | בביצוע |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "pla d'acció d'una biblioteca",
    oddities: ["semestre in Catalan", "realitzat"],
    drawing: `
      | Línia | Acció | Responsable | Termini | Indicador | Realitzat |
      | Infants | Hora del conte setmanal | Bibliotecària infantil | curs 2026-27 | 30 sessions | |
      | Infants | Maletes viatgeres a tres escoles | Direcció | 1r semestre 2027 | 3 escoles | |
      | Espais | Canviar la il·luminació | Ajuntament | 28/02/2027 | 60 llums | |
      | Espais | Zona de silenci | Marta Puig | 30/11/2026 | zona oberta | Sí |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-5"],
  },
  {
    name: "Projektplan einer Praxis mit Ampel",
    oddities: ["weeks as columns", "Ampel by words", "KW as a date"],
    drawing: `
      | Umzug der Praxis – Aufgabenliste Stand 27.11.26 | | | | | | | |
      | AP | Aufgabe | Wer | Bis | Ampel | KW 49 | KW 50 | KW 51 |
      | 1 | Telefonanlage bestellen | MFA Jana | KW 49 | grün | x | | |
      | 2 | Kassenärztliche Vereinigung informieren | Dr. Heim | KW 50 | gelb | x | x | |
      | 3 | Röntgengerät abbauen lassen | Fa. Medtec | 14.12. | rot | | | x |
      | 4 | Patienten anschreiben (1.800) | Empfang | KW 51 | grün | | x | x |`,
    plans: ["2: A number, B step, C owner, D deadline, E status; 3-6"],
  },
  {
    name: "plan d'action DUERP d'un garage",
    oddities: ["risk assessment with actions", "coût et délai", "réalisé le"],
    drawing: `
      | Unité de travail | Risque | Action de prévention | Responsable | Délai | Coût | Réalisé le |
      | Atelier | Chute dans la fosse | Poser une barrière autour des 2 fosses | Chef d'atelier | 31/12/2026 \
        | 900 € | |
      | Atelier | Bruit | Acheter 6 casques antibruit | M. Roy | 30/10/2026 | 240 € | 28/10/2026 |
      | Bureau | TMS | Régler les écrans et les sièges | Chacun | S1 2027 | 0 € | |
      | Cour | Circulation | Tracer le passage piéton | Prestataire | T2 2027 | 1 100 € | |`,
    plans: ["1: A section, C step, D owner, E deadline, F resources, G completed; 2-5"],
  },
];
