import type { CorpusSheet } from "./corpus-sheet";

export const secondOthers: readonly CorpusSheet[] = [
  {
    name: "Audit-Maßnahmen der Klinik",
    oddities: ["reason column", "planned and actual dates", "heading over two rows"],
    drawing: `
      | Maßnahmenverfolgung Hygieneaudit | | | | | | | |
      | Lfd. | Feststellung | Ursache | Korrekturmaßnahme | Umsetzungs- | Termin | Termin | Wirksamkeit |
      | Nr. | | | | verantwortung | Soll | Ist | geprüft |
      | 1 | Spender leer | keine Zuständigkeit | Tägliche Kontrolle einführen | Stationsleitung | 15.01.2026 \
      | 12.01.2026 | ja |
      | 2 | Ringe im Dienst | Unwissen | Unterweisung aller Schichten | Hygienefachkraft | 28.02.2026 | | |
      | 3 | Flächenplan veraltet | | Plan neu aushängen | QM | 31.03.2026 | | |`,
    plans: ["3: D step, E owner, F deadline; 4-6"],
  },
  {
    name: "Arbeitsplan Schulprogramm",
    oddities: ["questions as headings", "section row", "deadline as text", "support column"],
    drawing: `
      | Arbeitsplan Steuergruppe | | | | | |
      | Stand: 3.11.2026 | | | | | |
      | Was ist zu tun? | Wer macht es? | Mit wem? | Bis wann? | Woran erkennen wir den Erfolg? | erledigt |
      | 1. Methodencurriculum | | | | | |
      | Methodenkoffer zusammenstellen | Fr. Lenz | Fachschaften | Ende Januar | Koffer in jedem Raum | |
      | Methodentag Klasse 5 planen | Hr. Amir | Klassenleitungen | 12.02.2027 | Rückmeldebogen | x |
      | 2. Elternarbeit | | | | | |
      | Elterncafé starten | Fr. Öz | Förderverein | nach den Osterferien | 30 Besucher | |`,
    plans: ["3: A step, B owner, C support, D deadline, E measure, F status; 5 6 8"],
  },
  {
    name: "Protokoll der Bibliothekskonferenz",
    oddities: ["note rows above", "heading far down", "not every row has an action", "columns without a heading"],
    drawing: `
      | Protokoll vom 10.11.2026 | | | | |
      | Anwesend: Beck, Cano, Duran | | | | |
      | | | | | |
      | | | | | |
      | TOP | Ergebnis | To-do | Wer | Termin |
      | 1 | Ausleihe steigt | Regal bestellen | Beck | 30.11. |
      | 2 | Kasse stimmt nicht | Kassenbuch prüfen | Cano | sofort |
      | 3 | Lesenacht war voll | zweiten Termin suchen | Duran | KW 3 |`,
    plans: ["5: C step, D owner, E deadline; 6-8"],
  },
  {
    name: "Zeit- und Aktionsplan Gesundheitstag",
    oddities: ["month or week columns", "status", "does not start in column A", "unit in a heading"],
    at: "B2",
    drawing: `
      | Aktion | Federführung | Mitwirkende | Start | Abschluss | Kosten in € | Feb | Mrz | Apr | Bemerkung |
      | Stände einladen | Meike | Krankenkasse | 2027-02-01 | 2027-02-26 | 0 | x | | | |
      | Zelt mieten | Bauhof | | 2027-03-01 | 2027-03-05 | 450 | | x | | Angebot liegt vor |
      | Blutdruckmobil buchen | Praxis Dr. Sahin | DRK | 2027-03-08 | 2027-03-31 | 200 | | x | | |
      | Aufräumen | alle | | 2027-04-17 | 2027-04-17 | 0 | | | x | |
      | Summe | | | | | 650 | | | | |`,
    plans: ["2: B step, C owner, D support, E start, F deadline, G resources, K notes; 3-6"],
  },
  {
    name: "verbeterplan basisschool De Wilg",
    oddities: ["objective on the first row of a group", "line breaks in a heading", "status symbols", "merged cells"],
    merges: ["A1:G1", "A3:A4"],
    drawing: `
      | Verbeterplan 2026-2027 De Wilg | | | | | | |
      | Doelstelling | Acties | Uitvoering door | Eind-\\nverantwoordelijk | Start | Klaar | Evaluatie |
      | Rekenen op niveau | Nieuwe methode kiezen | Werkgroep rekenen | Directie | sep '26 | jan '27 | 🙂 |
      | | Scholing voor alle leerkrachten | Externe trainer | IB'er | feb '27 | apr '27 | 😐 |
      | Rust op het plein | Speelzones maken | Leerlingenraad | Conciërge | okt '26 | nov '26 | 🙂 |`,
    plans: ["2: A section, B step, C responsible, D owner, E start, F deadline, G status; 3-5"],
  },
  {
    name: "afsprakenlijst wijkteam",
    oddities: ["date raised beside due date", "status", "owner inside the sentence"],
    drawing: `
      | Datum overleg | Afspraak | Wie pakt het op | Uiterlijk | Afgehandeld |
      | 2026-11-02 | Huisbezoek mevrouw De Vries | Karim | 2026-11-09 | ja |
      | 2026-11-02 | Folder valpreventie bijwerken | Lotte | 2026-11-30 | nee |
      | 2026-11-16 | Gemeente bellen over vervoer | Karim | volgende week | nee |`,
    plans: ["1: B step, C owner, D deadline, E status; 2-4"],
  },
  {
    name: "план устранения недостатков",
    oddities: ["reason column", "actual dates", "preamble", "signature block"],
    drawing: `
      | УТВЕРЖДАЮ | | | | | |
      | Директор МБОУ СОШ № 4 ____________ | | | | | |
      | План по устранению недостатков, выявленных в ходе независимой оценки | | | | | |
      | Недостатки, выявленные в ходе оценки | Наименование мероприятия по устранению \
      | Плановый срок реализации | Ответственный исполнитель (Ф.И.О., должность) | Реализованные меры \
      | Фактический срок |
      | Нет навигации внутри здания | Разместить указатели на этажах | 01.03.2026 | Иванова О.П., завхоз \
      | указатели заказаны | |
      | Сайт неудобен | Обновить главную страницу | 15.02.2026 | Петров А.С., учитель информатики | выполнено \
      | 10.02.2026 |
      | Нет питьевой воды | Установить кулеры | до 1 сентября | Сидорова Н.И. | | |
      | | | | | | |
      | Исполнитель: Иванова О.П. | | тел. 2-14-15 | | | |`,
    plans: ["4: B step, C deadline, D owner; 5-7"],
  },
  {
    name: "график подготовки к ремонту читального зала",
    oddities: ["month or week columns", "section row", "numbering 1.1.1"],
    drawing: `
      | № п/п | Вид работ | Кто отвечает | Начало | Конец | Стоимость, тыс. руб. | Янв | Фев | Мар | Примечания |
      | "1" | Подготовительный этап | | | | | | | | |
      | "1.1" | Составить смету | Кузнецова | 2026-01-12 | 2026-01-23 | 0 | x | | | |
      | "1.2" | Вывезти фонд | Все сотрудники | 2026-01-26 | 2026-02-06 | 15 | x | x | | нужна машина |
      | "2" | Ремонт | | | | | | | | |
      | "2.1" | Заменить проводку | Подрядчик | 2026-02-09 | 2026-02-27 | 120 | | x | | |
      | | Итого | | | | 135 | | | | |`,
    plans: ["1: B step, C owner, D start, E deadline, F resources, J notes; 3 4 6"],
  },
  {
    name: "протокол педсовета – задачи",
    oddities: ["fields above", "status", "vague deadlines"],
    drawing: `
      | Протокол № 3 от 06.11.2026 | | | | |
      | Что сделать | Кому поручено | К какому сроку | Результат | Выполнено |
      | Провести открытые уроки | Учителя начальных классов | до каникул | Отзывы коллег | нет |
      | Пригласить психолога | Завуч | 20.11.2026 | Договор | да |
      | Собрать родительский комитет | Классные руководители | ноябрь | Протокол | нет |`,
    plans: ["2: A step, B owner, C deadline, D measure, E status; 3-5"],
  },
  {
    name: "الخطة التشغيلية للمدرسة",
    oddities: ["objective on the first row of a group", "heading over two rows", "resources", "measure"],
    drawing: `
      | الخطة التشغيلية للعام الدراسي 1447 | | | | | | |
      | الهدف التفصيلي | البرامج والأنشطة | المنفذ | المساند | زمن التنفيذ | | شواهد التحقق |
      | | | | | من | إلى | |
      | رفع مستوى القراءة | برنامج القارئ الصغير | معلمة اللغة العربية | أمينة المكتبة | 2026-09-01 \
      | 2026-12-15 | سجل القراءة |
      | | مسابقة الإملاء | رائدة النشاط | أولياء الأمور | 2027-01-10 | 2027-02-20 | كشف النتائج |
      | تعزيز الانضباط | تكريم المنضبطين شهريا | وكيلة الطالبات | المرشدة | 2026-09-15 | 2027-05-30 | صور التكريم |`,
    plans: ["3: A section, B step, C owner, D support, E start, F deadline, G measure; 4-6"],
  },
  {
    name: "خطة تصحيحية للعيادة",
    oddities: ["reason column", "status", "does not start in column A"],
    drawing: `
      | | ملاحظات التفتيش – مركز صحي الحي | | | | | |
      | | | | | | | |
      | | الملاحظة | الإجراء التصحيحي | الشخص المسؤول | تاريخ الإنجاز المتوقع | نسبة الإنجاز | ملاحظات |
      | | عدم توفر معقم | توفير المعقم في كل غرفة | ممرضة القسم | 2026-12-01 | 50% | |
      | | ملفات ناقصة | مراجعة عشرة ملفات أسبوعيا | السجلات الطبية | 2026-12-20 | 10% | موظف جديد |
      | | لا توجد لوحات إرشادية | طباعة وتعليق اللوحات | الخدمات المساندة | 2027-01-15 | 0% | |`,
    plans: ["3: C step, D owner, E deadline, F status, G notes; 4-6"],
  },
  {
    name: "توزيع مهام معرض الكتاب",
    oddities: ["questions as headings", "checkbox column"],
    drawing: `
      | ماذا سنفعل؟ | من سيقوم به؟ | متى؟ | ما نحتاج إليه | تم |
      | دعوة دور النشر | سلمى | 2027-02-01 | قائمة العناوين | TRUE |
      | حجز القاعة | خالد | 2027-02-10 | 500 ريال | FALSE |
      | طباعة الإعلانات | نورة | 2027-03-01 | تصميم | FALSE |`,
    plans: ["1: A step, B owner, C deadline, D resources-needed, E status; 2-4"],
  },
  {
    name: "教研组工作安排",
    oddities: ["deadline column first", "title above", "month or week columns"],
    drawing: `
      | 2026学年第一学期语文教研组工作安排 | | | | |
      | 时间 | 工作安排 | 承办人 | 参加人员 | 备注 |
      | 9月 | 制定教研计划 | 王老师 | 全组教师 | |
      | 10月中旬 | 组织公开课三节 | 李老师 | 高一备课组 | 请教务处协助 |
      | 11月 | 期中试卷分析 | 赵老师 | 各备课组长 | |`,
    plans: ["2: A deadline, B step, C owner, D support, E notes; 3-5"],
  },
  {
    name: "问题整改台账",
    oddities: ["reason column", "two owner-like columns", "heading over two rows", "numbers as text"],
    drawing: `
      | 卫生院巡查反馈问题整改台账 | | | | | | | |
      | 序号 | 反馈问题 | 整改举措 | 责任分工 | | 时限要求 | 进展情况 | 佐证材料 |
      | | | | 分管领导 | 具体责任人 | | | |
      | 1 | 药品过期未清 | 每月盘点一次药房 | 张院长 | 刘芳 | 2026年3月底前 | 已完成 | 盘点表 |
      | 2 | 值班记录不全 | 统一交接班本 | 陈副院长 | 护士长 | 2026-04-15 | 推进中 | 照片 |
      | 3 | 无障碍坡道缺失 | 修建坡道 | 张院长 | 后勤科 | 6月30日 | 未启动 | |`,
    plans: ["3: C step, D owner, E responsible, F deadline, G status, H measure; 4-6"],
  },
  {
    name: "讀書節分工表",
    oddities: ["traditional characters", "section row", "status symbols"],
    drawing: `
      | 任務 | 主辦 | 協辦 | 期限 | 所需資源 | 完成 |
      | 一、前期準備 | | | | | |
      | 邀請作家 | 圖書館 | 國文科 | 3/15 | 鐘點費 | ✓ |
      | 製作海報 | 美術科 | 學生會 | 3/25 | 紙張 | |
      | 二、活動當天 | | | | | |
      | 布置會場 | 總務處 | 志工 | 4/22 | 桌椅 | |`,
    plans: ["1: A step, B owner, C support, D deadline, E resources-needed, F status; 3 4 6"],
  },
  {
    name: "plan działań biblioteki",
    oddities: ["unknown language", "title above", "headings decided by content"],
    drawing: `
      | Plan działań biblioteki miejskiej | | | | |
      | Działanie | Osoba odpowiedzialna | Termin | Stan |
      | Kupić nowe regały do czytelni | Anna Nowak | 2026-03-15 | w toku |
      | Zorganizować noc bajek | Piotr Zieliński | 2026-04-20 | nie zaczęto |
      | Przeszkolić wolontariuszy | Anna Nowak | 2026-05-10 | nie zaczęto |
      | Policzyć czytelników | Ewa Wilk | 2026-06-30 | nie zaczęto |`,
    plans: ["2: A step, B owner, C deadline, D status; 3-6"],
  },
  {
    name: "handlingsplan för vårdcentralen",
    oddities: ["unknown language", "notes in a heading", "date as text"],
    drawing: `
      | Åtgärd | Ansvarig (namn) | Klart senast | Uppföljning |
      | Ta fram rutin för återbesök | Karin Holm | 2026-02-28 | Läkarmötet |
      | Köpa in blodtrycksmätare | Ali Demir | 2026-03-15 | Ekonomen |
      | Utbilda ny personal i journalsystemet | Karin Holm | 2026-04-01 | Enhetschefen |`,
    plans: ["1: A step, B owner, C deadline; 2-4"],
  },
];
