import type { CorpusSheet } from "./corpus-sheet";

/** Plans in 23 languages, drawn by somebody who had not read the reader; what stands in them is invented. */
export const outsidePlansAbroad: readonly CorpusSheet[] = [
  {
    name: "plan de mejora del centro escolar",
    oddities: ["Spanish", "questions as headings", "fields above"],
    drawing: `
      | PLAN DE MEJORA 2027 | | | | | |
      | Centro: | CEIP La Encina | | Coordinadora: | Marta Vidal | |
      | ¿Qué vamos a hacer? | ¿Quién? | ¿Cuándo? | ¿Con qué? | ¿Cómo lo evaluamos? | Estado |
      | Crear un rincón de lectura en cada aula | Tutores | Octubre 2027 | 200 € por aula | Fotos de 12 rincones \
        | En curso |
      | Invitar a tres cuentacuentos | Marta Vidal | 15/11/2027 | AMPA | Tres sesiones hechas | Pendiente |
      | Prestar libros en el recreo | Biblioteca | Todo el curso | Carrito | Nº de préstamos | Hecho |`,
    plans: ["3: A step, B owner, C deadline, D resources, E measure, F status; 4-6"],
  },
  {
    name: "plan de acción de la alcaldía",
    oddities: ["Spanish", "strategic line and programme", "start and end", "percent", "responsible at the end"],
    drawing: `
      | Eje estratégico | Meta | Actividad | Indicador | Fecha inicio | Fecha fin | % Avance | Presupuesto \
        | Responsable |
      | Cultura | 4 sedes | Abrir la sala infantil | Sala abierta | 01/02/2027 | 30/04/2027 | 40% | 12000 \
        | Lucía Peña |
      | Cultura | 4 sedes | Dotar de sillas | 60 sillas | 15/02/2027 | 15/03/2027 | 100% | 3500 | Jairo Ruiz |
      | Salud | 2 jornadas | Vacunar en las veredas | 300 dosis | 01/03/2027 | 30/06/2027 | 0% | 8000 | Secretaría |
      | | | | | | | | 23500 | |`,
    plans: ["1: A section, C step, D measure, E start, F deadline, G percent, H resources, I owner; 2-4"],
  },
  {
    name: "feuille de route de la médiathèque",
    oddities: ["French", "axes as rows", "pilot as owner", "partners"],
    drawing: `
      | FEUILLE DE ROUTE 2027 – Médiathèque | | | | | | |
      | N° | Action | Pilote | Partenaires | Échéance | Indicateurs de réussite | État d'avancement |
      | AXE 1 – ACCUEILLIR | | | | | | |
      | 1.1 | Élargir les horaires du samedi | Mme Caron | Mairie | mars 2027 | 4 h de plus | Réalisé |
      | 1.2 | Refaire la signalétique | M. Petit | Services techniques | 30/06/2027 | 20 panneaux posés | En cours |
      | AXE 2 – RAYONNER | | | | | | |
      | 2.1 | Lancer un prix des lecteurs | Mme Caron | Collège | 4e trimestre 2027 | 100 votants | Non démarré |`,
    plans: ["2: A number, B step, C owner, D support, E deadline, F measure, G status; 4-5 7"],
  },
  {
    name: "Aktionsplan der Schule",
    oddities: ["German", "questions as headings", "with whom and with what", "based on"],
    drawing: `
      | Aktionsplan „Gesunde Pause“ | | | | | | |
      | Was? | Wer? | Mit wem? | Womit? | Bis wann? | Aufbauend auf | Erledigt |
      | Eltern befragen | Frau Jost | Elternbeirat | Fragebogen | 12.02.2027 | – | x |
      | Getränkeautomat umstellen | Herr Wirth | Pächter | Neuer Vertrag | 31.03.2027 | Eltern befragen | |
      | Obsttag einführen | 6b | Hofladen | 50 € je Woche | nach Ostern | Getränkeautomat umstellen | |`,
    plans: ["2: A step, B owner, C support, D resources, E deadline, F depends-on, G status; 3-5"],
  },
  {
    name: "plano de ação 5W2H do posto de saúde",
    oddities: ["Portuguese", "5W2H headings", "why, where and how have no role"],
    drawing: `
      | PLANO DE AÇÃO – 5W2H | | | | | | | |
      | O quê? | Por quê? | Onde? | Quem? | Quando? | Como? | Quanto custa? | Status |
      | Pintar a sala de espera | Paredes sujas | Térreo | Zeladoria | 20/03/2027 | Mutirão | R$ 800 | Concluído |
      | Criar senha por telefone | Filas longas | Recepção | Joana | 30/04/2027 | Linha nova | R$ 120/mês \
        | Em andamento |
      | Reunir o conselho local | Pouca escuta | Auditório | Dr. Paulo | 10/05/2027 | Convite | – | A fazer |`,
    plans: ["2: A step, D owner, E deadline, G resources, H status; 3-5"],
  },
  {
    name: "piano di miglioramento",
    oddities: ["Italian", "planned and actual dates", "notes at the end"],
    drawing: `
      | PIANO DI MIGLIORAMENTO – Istituto Comprensivo Manzoni | | | | | |
      | Attività | Referente | Data prevista di conclusione | Data effettiva | Risultati attesi | Note |
      | Somministrare le prove d'ingresso | prof.ssa Neri | 30/09/2027 | 28/09/2027 | Esiti di 9 classi | |
      | Attivare lo sportello di matematica | prof. Gallo | 31/10/2027 | | 40 alunni iscritti | Aula 3 |
      | Incontrare le famiglie | Dirigente | 15/12/2027 | | Due assemblee | Serali |`,
    plans: ["2: A step, B owner, C deadline, D completed, E measure, F notes; 3-5"],
  },
  {
    name: "verbeterplan van de praktijk",
    oddities: ["Dutch", "finding beside the action", "done with a date"],
    drawing: `
      | Verbeterplan huisartsenpraktijk De Linde, versie 3 | | | | | |
      | Nr | Verbeterpunt | Actie | Wie | Wanneer gereed | Afgerond op |
      | 1 | Lange wachttijd aan de telefoon | Keuzemenu inspreken | Sanne | 15-3-2027 | 12-3-2027 |
      | 2 | Spoedkoffer onvolledig | Controlelijst ophangen | Dr. Bos | 1-4-2027 | |
      | 3 | Folders verouderd | Nieuwe folders bestellen | Balie | 1-5-2027 | |`,
    plans: ["2: A number, C step, D owner, E deadline, F completed; 3-5"],
  },
  {
    name: "план мероприятий библиотеки",
    oddities: ["Russian", "approval above", "numbered columns under the heading", "sections as rows"],
    drawing: `
      | | | | УТВЕРЖДАЮ | |
      | | | | Директор ______ | |
      | План мероприятий на 2027 год | | | | |
      | № п/п | Наименование мероприятия | Срок исполнения | Ответственный исполнитель | Отметка о выполнении |
      | 1 | 2 | 3 | 4 | 5 |
      | I. Работа с детьми | | | | |
      | 1.1 | Провести неделю детской книги | март 2027 | Соколова Н. В. | выполнено |
      | 1.2 | Оформить выставку рисунков | до 20.04.2027 | Детский отдел | |
      | II. Материальная база | | | | |
      | 2.1 | Закупить стеллажи | II квартал | Зам. директора | |`,
    plans: ["4: A number, B step, C deadline, D owner, E status; 7-8 10"],
  },
  {
    name: "خطة تحسين المدرسة",
    oddities: ["Arabic", "goal filled once", "execution time and evidence"],
    drawing: `
      | خطة تحسين المدرسة | | | | | |
      | الهدف | الإجراءات | مسؤول التنفيذ | زمن التنفيذ | الموارد | مؤشر النجاح |
      | رفع مستوى القراءة | تشخيص مستوى الطلاب | أ. سعاد | سبتمبر 2027 | اختبارات | تقرير لكل صف |
      | | إنشاء ركن للقراءة | أ. خالد | 2027-10-15 | 60 كتابا | ركن في كل صف |
      | | تنظيم مسابقة القارئ الصغير | أمين المكتبة | نوفمبر 2027 | جوائز | 50 مشاركا |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "整改措施落实表",
    oddities: ["Chinese", "finding beside the action", "title above", "prepared by below"],
    drawing: `
      | 社区卫生服务中心整改措施落实表 | | | | | | |
      | 序号 | 存在问题 | 整改措施 | 责任人 | 完成时限 | 进展情况 | 备注 |
      | 1 | 候诊时间过长 | 增设预约窗口 | 王芳 | 2027年3月底前 | 已完成 | |
      | 2 | 药品标签不清 | 统一更换标签 | 李强 | 2027年4月15日 | 进行中 | 每周检查 |
      | 3 | 培训不足 | 组织两次急救培训 | 护理部 | 2027年5月 | 未开始 | |
      | 填表人：张敏 | | | 填表日期：2027年2月20日 | | | |`,
    plans: ["2: A number, C step, D owner, E deadline, F status, G notes; 3-5"],
  },
  {
    name: "handlingsplan för unga på biblioteket",
    oddities: ["Swedish", "activity and goal", "follow-up"],
    drawing: `
      | Handlingsplan 2027 | | | | | |
      | Mål | Aktivitet | Ansvarig | Tidplan | Resurser | Uppföljning |
      | Fler unga besökare | Starta en spelkväll | Emma | Varannan torsdag från mars | Spel, fika \
        | 20 besökare per kväll |
      | Fler unga besökare | Bilda ett ungdomsråd | Karim | 2027-04-30 | 5 timmar/mån | Rådet har träffats |
      | Tryggare lokaler | Byta belysning i entrén | Fastighet | 2027-05-15 | 14 000 kr | Ny mätning |`,
    plans: ["2: A section, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "tiltaksplan etter medarbeiderundersøkelsen",
    oddities: ["Norwegian", "focus area merged", "status in words"],
    drawing: `
      | Fokusområde | Tiltak | Ansvar | Frist | Status | Kommentar |
      | Arbeidsmiljø | Innføre felles lunsj på onsdager | Avdelingsleder | 1. mars 2027 | Ferdig | |
      | | Bytte kontorstoler | Verneombud | 15. april 2027 | Påbegynt | Tilbud er hentet inn |
      | Informasjon | Sende ukebrev hver fredag | Siri Dahl | Løpende | Ikke påbegynt | |`,
    merges: ["A2:A3"],
    plans: ["1: A section, B step, C owner, D deadline, E status, F notes; 2-4"],
  },
  {
    name: "toimenpideohjelma",
    oddities: ["Finnish", "schedule and measure"],
    drawing: `
      | Koulun toimenpideohjelma 2027–2028 | | | | |
      | Toimenpide | Vastuuhenkilö | Aikataulu | Mittari | Toteutunut |
      | Perustetaan läksykerho | Aino Mäki | 31.8.2027 | Kerhossa 20 oppilasta | Kyllä |
      | Koulutetaan tukioppilaat | Ville Koski | lokakuu 2027 | 12 tukioppilasta | Ei |
      | Järjestetään vanhempainilta | Rehtori | 15.9.2027 | Palaute kerätty | Ei |`,
    plans: ["2: A step, B owner, C deadline, D measure, E status; 3-5"],
  },
  {
    name: "harmonogram działań szkoły",
    oddities: ["Polish", "several headings for how", "two tables with titles"],
    drawing: `
      | Harmonogram działań przygotowawczych | | | | |
      | Lp. | Zadania | Sposób realizacji | Odpowiedzialni | Termin |
      | 1. | Zebranie opinii rodziców | ankieta | wychowawcy | marzec 2027 |
      | 2. | Powołanie zespołu | zarządzenie | dyrektor | 24 września 2027 |
      | | | | | |
      | Harmonogram uroczystości | | | | |
      | Lp. | Zadania | Sposób realizacji | Odpowiedzialni | Termin |
      | 1. | Przygotowanie zaproszeń | druk | sekretariat | do 5.10.2027 |
      | 2. | Dekoracja sali | prace uczniów | Anna Wilk, 6a | 14.10.2027 |`,
    plans: ["2: A number, B step, D owner, E deadline; 3-4", "7: A number, B step, D owner, E deadline; 8-9"],
  },
  {
    name: "akční plán nemocnice",
    oddities: ["Czech", "cause beside the measure"],
    drawing: `
      | Akční plán – nápravná opatření | | | | | |
      | Č. | Zjištění | Nápravné opatření | Zodpovídá | Termín splnění | Stav |
      | 1 | Chybí podpisy v dokumentaci | Proškolit lékaře | MUDr. Horák | 31. 3. 2027 | splněno |
      | 2 | Pády pacientů v noci | Pořídit noční osvětlení | vrchní sestra | 30. 4. 2027 | v řešení |
      | 3 | Dlouhé čekání na příjmu | Zavést objednávkový systém | IT | 30. 6. 2027 | nesplněno |`,
    plans: ["2: A number, C step, D owner, E deadline, F status; 3-5"],
  },
  {
    name: "plan managerial al școlii",
    oddities: ["Romanian", "resources and indicators", "responsibilities in the plural"],
    drawing: `
      | Obiective | Activități | Resurse | Termen | Responsabilități | Indicatori de performanță |
      | Reducerea absențelor | Consilierea elevilor cu absențe | Cabinet | lunar | Consilier școlar \
        | 30% mai puține absențe |
      | | Vizite la familii | Transport | noiembrie 2027 | Diriginți | 25 de vizite |
      | Dotarea bibliotecii | Achiziția de cărți noi | 5000 lei | 15.12.2027 | Ioana Rusu | 200 de titluri |`,
    plans: ["1: A section, B step, C resources, D deadline, E owner, F measure; 2-4"],
  },
  {
    name: "belediye kütüphanesi eylem planı",
    oddities: ["Turkish", "heading over two rows", "cooperating bodies"],
    drawing: `
      | EYLEM PLANI | | | | | | |
      | Sıra No | Eylem / Faaliyet | Sorumlu Birim | İşbirliği Yapılacak Kuruluş | Takvim | \
        | Performans Göstergesi |
      | | | | | Başlangıç | Bitiş | |
      | 1 | Gezici kütüphane kurmak | Kültür Müdürlüğü | Okullar | 01.03.2027 | 30.06.2027 | 20 mahalle |
      | 2 | Masal saati düzenlemek | Ayşe Demir | Anaokulları | 15.09.2027 | 15.12.2027 | 12 etkinlik |
      | 3 | Kitap bağış kampanyası yapmak | Basın Bürosu | Dernekler | 01.10.2027 | 31.10.2027 | 1000 kitap |`,
    merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3"],
    plans: ["3: A number, B step, C owner, D support, E start, F deadline, G measure; 4-6"],
  },
  {
    name: "σχέδιο δράσης σχολείου",
    oddities: ["Greek", "timetable and expected results"],
    drawing: `
      | Σχέδιο Δράσης σχολικής μονάδας | | | | |
      | Ενέργειες | Υπεύθυνος | Χρονοδιάγραμμα | Πόροι | Αναμενόμενα αποτελέσματα |
      | Δημιουργία σχολικού κήπου | Κ. Παππάς | Μάρτιος 2027 | Εργαλεία, φυτά | 8 παρτέρια |
      | Ενημέρωση γονέων | Διευθύντρια | 20/02/2027 | Αίθουσα | 100 γονείς |
      | Έκδοση μαθητικής εφημερίδας | Τάξη Στ΄ | Μάιος 2027 | Εκτυπωτής | Δύο τεύχη |`,
    plans: ["2: A step, B owner, C deadline, D resources, E measure; 3-5"],
  },
  {
    name: "план заходів амбулаторії",
    oddities: ["Ukrainian", "sources of money", "totals row"],
    drawing: `
      | План заходів на 2027 рік | | | | | |
      | № з/п | Зміст заходу | Термін виконання | Відповідальний | Джерела фінансування | Примітка |
      | 1 | Відремонтувати дах амбулаторії | до 01.09.2027 | Коваль О. П. | Місцевий бюджет | |
      | 2 | Придбати електрокардіограф | II квартал 2027 | Головний лікар | Грант | Заявку подано |
      | 3 | Навчити медсестер | травень 2027 | Мельник І. | Без коштів | |
      | Разом | 3 заходи | | | | |`,
    plans: ["2: A number, B step, C deadline, D owner, E resources, F notes; 3-5"],
  },
  {
    name: "rencana tindak lanjut puskesmas",
    oddities: ["Indonesian", "source of money", "target of the activity"],
    drawing: `
      | RENCANA TINDAK LANJUT | | | | | | |
      | No | Kegiatan | Penanggung Jawab | Waktu Pelaksanaan | Sumber Dana | Indikator Keberhasilan | Keterangan |
      | 1 | Menyuluh ibu hamil di balai desa | Bidan Sri | 12 Maret 2027 | BOK | 40 ibu hadir | |
      | 2 | Memeriksa gizi balita | dr. Wahyu | April 2027 | BOK | Semua balita ditimbang | Dua posyandu |
      | 3 | Membuat kebun gizi | Kader RW 03 | Mei - Juni 2027 | Dana desa | 10 kebun | |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F measure, G notes; 3-5"],
  },
  {
    name: "kế hoạch hành động của thư viện",
    oddities: ["Vietnamese", "coordinating unit", "expected results"],
    drawing: `
      | KẾ HOẠCH HÀNH ĐỘNG NĂM 2027 | | | | | |
      | STT | Nội dung công việc | Người phụ trách | Đơn vị phối hợp | Thời gian hoàn thành | Kết quả dự kiến |
      | 1 | Sắp xếp lại kho sách thiếu nhi | Chị Lan | Đoàn thanh niên | 30/3/2027 | 5.000 cuốn được dán nhãn |
      | 2 | Tổ chức ngày hội đọc sách | Anh Tuấn | Trường Kim Đồng | 21/4/2027 | 300 học sinh tham gia |
      | 3 | Mở lớp tin học cho người già | Cô Hoa | Hội người cao tuổi | tháng 6/2027 | 2 lớp |`,
    plans: ["2: A number, B step, C owner, D support, E deadline, F measure; 3-5"],
  },
  {
    name: "学校改善アクションプラン",
    oddities: ["Japanese", "issue beside the action", "evaluation letters have no role"],
    drawing: `
      | 令和9年度 学校改善計画 | | | | | | |
      | 番号 | 課題 | 具体的な取組 | 担当者 | 期限 | 評価指標 | 進捗状況 |
      | 1 | 読書離れ | 朝の読書を週3回行う | 佐藤 | 2027年5月31日 | 貸出冊数が2割増 | 実施中 |
      | 2 | 読書離れ | 図書だよりを発行する | 図書委員会 | 毎月 | 年10号 | 完了 |
      | 3 | 防災 | 避難訓練の手順を見直す | 教頭 鈴木 | 2027年6月末 | 新しい手順書 | 未着手 |`,
    plans: ["2: A number, C step, D owner, E deadline, F measure, G status; 3-5"],
  },
  {
    name: "보건소 추진계획",
    oddities: ["Korean", "field of work merged", "department and remarks"],
    drawing: `
      | 2027년 보건소 추진계획 | | | | | |
      | 구분 | 추진과제 | 담당자 | 추진일정 | 성과지표 | 비고 |
      | 예방 | 어르신 예방접종 안내문 발송 | 김민지 | 2027.3.15 | 1,200통 발송 | |
      | | 학교 금연 교육 실시 | 박준호 | 2027년 4월 | 8개교 | 교육청 협조 |
      | 시설 | 대기실 의자 교체 | 총무팀 | 2027.5.30 | 의자 40개 | |`,
    merges: ["A3:A4"],
    plans: ["2: A section, B step, C owner, D deadline, E measure, F notes; 3-5"],
  },
  {
    name: "תוכנית עבודה של ספרייה עם יעדים",
    oddities: ["Hebrew", "goal and task", "schedule and measure"],
    drawing: `
      | תוכנית עבודה שנתית | | | | | |
      | יעד | משימה | אחראי | לוח זמנים | מדד הצלחה | סטטוס |
      | קידום קריאה | לפתוח שעת סיפור בערבית | רונית | 15.3.2027 | 25 ילדים | בוצע |
      | קידום קריאה | לארגן מפגש סופרים | יוסי כהן | מאי 2027 | שני מפגשים | בתהליך |
      | נגישות | להתקין רמפה בכניסה | מחלקת הנדסה | 30.6.2027 | אישור נגישות | טרם החל |`,
    plans: ["2: A section, B step, C owner, D deadline, E measure, F status; 3-5"],
  },
];
