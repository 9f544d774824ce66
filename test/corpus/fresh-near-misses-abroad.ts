import type { CorpusSheet } from "./corpus-sheet";

/** Sheets in other languages that look like plans and are none, drawn before anything was run on them. */
export const freshNearMissesAbroad: readonly CorpusSheet[] = [
  {
    name: "Rufbereitschaft der Haustechnik",
    oddities: ["German", "names by calendar week"],
    drawing: `
      | Rufbereitschaft 1. Quartal 2027 | | | | |
      | KW | von | bis | Techniker | Vertretung |
      | 1 | 04.01.2027 | 10.01.2027 | Hr. Paulsen | Hr. Yildiz |
      | 2 | 11.01.2027 | 17.01.2027 | Hr. Yildiz | Fr. Engel |
      | 3 | 18.01.2027 | 24.01.2027 | Fr. Engel | Hr. Paulsen |
      | 4 | 25.01.2027 | 31.01.2027 | Hr. Paulsen | Hr. Yildiz |`,
    plans: [],
  },
  {
    name: "Mitgliederliste des Turnvereins",
    oddities: ["German", "people with dates of entry"],
    drawing: `
      | Nr. | Name | Vorname | Eintritt | Abteilung | Funktion | Beitrag bezahlt |
      | 101 | Albers | Maike | 01.02.2015 | Turnen | Übungsleiterin | ja |
      | 102 | Brandt | Olaf | 15.09.2019 | Faustball | – | ja |
      | 103 | Cordes | Tim | 01.01.2024 | Turnen | Kassenwart | nein |`,
    plans: [],
  },
  {
    name: "cuadrante de turnos de la residencia",
    oddities: ["Spanish", "shifts by day and person"],
    drawing: `
      | Cuadrante semana 50 | | | | | | |
      | Auxiliar | Lunes | Martes | Miércoles | Jueves | Viernes | Horas |
      | Rosario | M | M | T | T | L | 32 |
      | Iván | T | T | N | N | L | 36 |
      | Belén | N | L | L | M | M | 28 |
      | M = mañana, T = tarde, N = noche, L = libre | | | | | | |`,
    plans: [],
  },
  {
    name: "entrega de llaves y equipos",
    oddities: ["Spanish", "things handed out and back"],
    drawing: `
      | Equipo | Entregado a | Fecha de entrega | Fecha de devolución | Estado |
      | Portátil HP 14 | Celia Roig | 02/09/2026 | 30/06/2027 | Bueno |
      | Llave aula 7 | Tomás Gil | 07/09/2026 | | Copia |
      | Proyector | Dpto. de Música | 14/09/2026 | 18/09/2026 | Lámpara gastada |`,
    plans: [],
  },
  {
    name: "stock de la pharmacie",
    oddities: ["French", "expiry dates and suppliers"],
    drawing: `
      | Inventaire du 31/10/2026 | | | | | |
      | Code | Désignation | Fournisseur | Quantité | Péremption | Emplacement |
      | P12 | Paracétamol 500 mg | Medifrance | 340 | 31/03/2028 | A1 |
      | P19 | Compresses stériles | Hygia | 1200 | 30/06/2029 | B4 |
      | P27 | Sérum physiologique | Hygia | 85 | 31/01/2027 | B2 |`,
    plans: [],
  },
  {
    name: "relevé des congés du personnel",
    oddities: ["French", "person, from, to, approved"],
    drawing: `
      | Agent | Type de congé | Du | Au | Jours | Validé par | Date de validation |
      | Bernard Colas | RTT | 21/12/2026 | 23/12/2026 | 3 | Mme Roux | 02/11/2026 |
      | Leïla Haddad | Congé annuel | 26/12/2026 | 02/01/2027 | 5 | Mme Roux | 02/11/2026 |
      | Paul Simon | Formation | 11/01/2027 | 15/01/2027 | 5 | M. Diallo | 10/11/2026 |`,
    plans: [],
  },
  {
    name: "scadenzario delle fatture",
    oddities: ["Italian", "due dates of invoices", "paid or not"],
    drawing: `
      | Fattura n. | Cliente | Emessa il | Scadenza | Importo | Stato |
      | 2026/118 | Bar Centrale | 01/10/2026 | 31/10/2026 | 420 | Pagata |
      | 2026/121 | Studio Verdi | 12/10/2026 | 11/11/2026 | 1350 | Non pagata |
      | 2026/127 | Comune di Alba | 03/11/2026 | 02/01/2027 | 2800 | Non pagata |
      | | | | Totale | 4570 | |`,
    plans: [],
  },
  {
    name: "mapa de vacinação da turma",
    oddities: ["Portuguese", "child, vaccine, date and nurse"],
    drawing: `
      | Aluno | Vacina | Dose | Data | Próxima dose | Enfermeiro(a) |
      | Beatriz Leal | Tétano | 3 | 12/05/2026 | 12/05/2031 | Enf. Rita |
      | Duarte Pinho | HPV | 1 | 12/05/2026 | 12/11/2026 | Enf. Rita |
      | Inês Faria | HPV | 2 | 14/05/2026 | – | Enf. Jorge |`,
    plans: [],
  },
  {
    name: "uitgeleende boeken van klas 8",
    oddities: ["Dutch", "books, pupils and dates to bring back"],
    drawing: `
      | Titel | Auteur | Geleend door | Uitgeleend op | Terug voor | Teruggebracht |
      | De brief voor de koning | T. Dragt | Sem | 2-11-2026 | 23-11-2026 | ja |
      | Koning van Katoren | J. Terlouw | Noor | 2-11-2026 | 23-11-2026 | nee |
      | Pluk van de Petteflat | A. Schmidt | Yara | 9-11-2026 | 30-11-2026 | nee |`,
    plans: [],
  },
  {
    name: "расписание матчей школьной лиги",
    oddities: ["Russian", "matches with dates and referees"],
    drawing: `
      | Тур | Дата | Хозяева | Гости | Судья | Счёт |
      | 1 | 03.10.2026 | Школа № 4 | Лицей | Пахомов А. | 2:1 |
      | 2 | 17.10.2026 | Лицей | Школа № 11 | Зуев К. | 0:0 |
      | 3 | 31.10.2026 | Школа № 11 | Школа № 4 | Пахомов А. | |`,
    plans: [],
  },
  {
    name: "grafik dyżurów na przerwach",
    oddities: ["Polish", "teachers by place and day"],
    drawing: `
      | Dyżury nauczycieli, I semestr | | | | | |
      | Miejsce | Poniedziałek | Wtorek | Środa | Czwartek | Piątek |
      | Parter | Nowak | Zając | Nowak | Lis | Wrona |
      | I piętro | Lis | Wrona | Zając | Nowak | Lis |
      | Boisko | Wrona | Lis | Wrona | Zając | Zając |`,
    plans: [],
  },
  {
    name: "来客記録簿",
    oddities: ["Japanese", "visitors with times and hosts"],
    drawing: `
      | 日付 | 来訪者 | 所属 | 用件 | 対応者 | 入館 | 退館 |
      | 2026/11/16 | 田辺 | 東都印刷 | 見積もりの説明 | 小林 | 10:00 | 10:40 |
      | 2026/11/17 | 岡本 | 教育委員会 | 施設見学 | 館長 | 13:30 | 15:00 |
      | 2026/11/19 | 保護者会 | – | 打ち合わせ | 森 | 16:00 | 17:10 |`,
    plans: [],
  },
  {
    name: "班级值日表",
    oddities: ["Chinese", "names by day and job"],
    drawing: `
      | 五年级二班值日表 | | | | | |
      | 项目 | 星期一 | 星期二 | 星期三 | 星期四 | 星期五 |
      | 扫地 | 王浩 | 赵雪 | 孙阳 | 周婷 | 吴迪 |
      | 擦黑板 | 赵雪 | 孙阳 | 周婷 | 吴迪 | 王浩 |
      | 倒垃圾 | 孙阳 | 周婷 | 吴迪 | 王浩 | 赵雪 |`,
    plans: [],
  },
  {
    name: "سجل تدريب الموظفين",
    oddities: ["Arabic", "courses taken and their expiry"],
    drawing: `
      | اسم الموظف | الدورة | الجهة المنظمة | تاريخ الدورة | تاريخ انتهاء الشهادة | النتيجة |
      | سامي العتيبي | الإسعافات الأولية | الهلال الأحمر | 2025-02-10 | 2027-02-10 | ناجح |
      | ريم الشهري | مكافحة العدوى | وزارة الصحة | 2026-05-18 | 2028-05-18 | ناجح |
      | ماجد سعيد | السلامة من الحريق | الدفاع المدني | 2024-11-03 | 2026-11-03 | معاد |`,
    plans: [],
  },
  {
    name: "veckomeny i skolköket",
    oddities: ["Swedish", "dishes and cooks by day"],
    drawing: `
      | Vecka 49 | | | |
      | Dag | Rätt | Vegetariskt | Kock |
      | Måndag | Fiskgratäng | Linsgryta | Berit |
      | Tisdag | Köttbullar | Bönbiffar | Amir |
      | Onsdag | Ärtsoppa | Ärtsoppa utan fläsk | Berit |`,
    plans: [],
  },
  {
    name: "daftar inventaris laboratorium",
    oddities: ["Indonesian", "things with a person in charge and dates"],
    drawing: `
      | No | Nama barang | Jumlah | Kondisi | Tanggal beli | Penanggung jawab |
      | 1 | Mikroskop | 12 | Baik | 2023-07-14 | Bu Ratna |
      | 2 | Tabung reaksi | 150 | Baik | 2025-01-20 | Bu Ratna |
      | 3 | Neraca digital | 4 | Rusak 1 | 2022-08-02 | Pak Joko |`,
    plans: [],
  },
];
