import type { CorpusSheet } from "./corpus-sheet";

/** Drawn after the recogniser worked. */
export const laterScripts: readonly CorpusSheet[] = [
  {
    name: "план работы библиотеки",
    oddities: ["title above", "section row", "resources"],
    drawing: `
      | МБУК «Городская библиотека» |  |  |  |  |
      | План работы на I квартал |  |  |  |  |
      | № | Содержание работы | Дата проведения | Исполнитель | Необходимые ресурсы |
      | I. Работа с детьми |  |  |  |  |
      | 1 | Громкие чтения в детском саду | 14 февраля | Козлова М. | Книги |
      | 2 | Конкурс рисунков «Моя книга» | март | Все сотрудники | Призы |
      | II. Работа с фондом |  |  |  |  |
      | 3 | Списание ветхой литературы | до 31.03.2026 | Титова | Акт |`,
    plans: ["3: B step, C deadline, D owner, E resources-needed; 5 6 8"],
  },
  {
    name: "поручения по итогам совещания",
    oddities: ["does not start in column A", "status", "date raised beside due date"],
    drawing: `
      |  | Поручения по итогам совещания 12.01.2026 |  |  |  |  |
      |  |  |  |  |  |  |
      |  | № | Поручение | Кому | Срок | Статус исполнения |
      |  | 1 | Подготовить смету ремонта спортзала | Завхоз | 2026-02-01 | в работе |
      |  | 2 | Согласовать меню с родителями | Повар, медсестра | 20.01 | выполнено |
      |  | 3 | Заказать учебники | Завуч | до конца месяца | не начато |`,
    plans: ["3: C step, D owner, E deadline, F status; 4-6"],
  },
  {
    name: "خطة تحسين المركز الصحي",
    oddities: ["title above", "resources and support", "barriers"],
    drawing: `
      | خطة تحسين الأداء |  |  |  |  |  |  |
      | الرقم | النشاط | الجهة المنفذة | تاريخ البداية | تاريخ النهاية | الموارد المطلوبة | المعوقات المحتملة |
      | 1 | فتح عيادة مسائية للأطفال | قسم الأطفال | 2026-02-01 | 2026-03-15 | طبيبان | نقص الكوادر |
      | 2 | حملة توعية في الحي | التثقيف الصحي | 2026-03-01 | 2026-04-01 | منشورات | ضعف الحضور |`,
    plans: ["2: B step, C owner, D start, E deadline, F resources-needed, G barriers; 3-4"],
  },
  {
    name: "متابعة قرارات الاجتماع",
    oddities: ["status", "notes", "blank numbered rows at the end"],
    drawing: `
      | ت | الخطوات الإجرائية | المكلف بالتنفيذ | الموعد النهائي | نسبة الإنجاز | ملاحظات |
      | 1 | إعداد جدول المناوبات | أ. ليلى | 2026-01-20 | 50 |  |
      | 2 | صيانة سور المدرسة | شركة الأمل | قبل الإجازة | 0 | بانتظار العرض |
      | 3 |  |  |  |  |  |`,
    plans: ["1: B step, C owner, D deadline, E status, F notes; 2-3"],
  },
  {
    name: "社区卫生中心行动方案",
    oddities: ["objective on the first row of a group", "merged cells", "measure"],
    merges: ["A3:A4"],
    drawing: `
      | 社区卫生中心行动方案 |  |  |  |  |  |
      | 目标 | 具体措施 | 牵头部门 | 配合部门 | 完成时限 | 预期成果 |
      | 方便就诊 | 开通网上预约 | 信息科 | 门诊部 | 2026年3月 | 预约率达六成 |
      |  | 增设夜间门诊 | 医务科 | 护理部 | 2026-05-01 | 每周三晚开诊 |
      | 健康宣教 | 走进五所学校开展讲座 | 公卫科 | 教育局 | 每月一次 | 覆盖两千名学生 |`,
    plans: ["2: A section, B step, C owner, D support, E deadline, F measure; 3-5"],
  },
  {
    name: "活動籌備工作分配",
    oddities: ["traditional characters", "month or week columns", "status"],
    drawing: `
      | 項次 | 工作項目 | 負責人 | 協助人員 | 開始日期 | 完成日期 | 進度 | 備註 |
      | 1 | 聯絡演講嘉賓 | 陳小姐 | 阿明 | 2026-03-01 | 2026-03-10 | 完成 |  |
      | 2 | 佈置圖書館大廳 | 林先生 | 義工 | 2026-03-20 | 2026-03-22 | 未開始 | 借桌椅 |`,
    plans: ["1: B step, C owner, D support, E start, F deadline, G status, H notes; 2-3"],
  },
  {
    name: "Türkçe okul eylem planı",
    oddities: ["unknown language"],
    drawing: `
      | OKUL EYLEM PLANI |  |  |  |
      | Yapılacak iş | Kim yapacak | Bitiş tarihi | Durum |
      | Kütüphane raflarını yenilemek | Ayşe Kaya | 2026-03-10 | açık |
      | Velilere okuma semineri vermek | Mehmet Demir | 2026-04-02 | açık |
      | Bahçeye yeni banklar koymak | Elif Şahin | 2026-05-15 | bitti |
      | Spor salonunu boyamak | Ayşe Kaya | 2026-06-01 | açık |`,
    plans: ["2: A step, B owner, C deadline; 3-6"],
  },
];
