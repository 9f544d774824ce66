import type { CorpusSheet } from "./corpus-sheet";

/** The other half of them, most from further away. */
export const foundPlansAbroad: readonly CorpusSheet[] = [
  {
    name: "henüz hazırlanmamış belgeler",
    oddities: ["documents as steps", "cross as status"],
    drawing: `
      | Belge | Sorumlu | Teslim | Durum |
      | Acil durum planı | Müdür yardımcısı | Dönem başı | ❌ yok |
      | Veli bilgilendirme mektubu | Ayşe Kaya | 2027-02-01 | ❌ yok |
      | Servis listesi | Sekreter | 2027-01-15 | ✅ hazır |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-4"],
  },
  {
    name: "toplantı aksiyonları",
    oddities: ["reference column"],
    drawing: `
      | İş | Sorumlu | Vade | Atıf |
      | Kütüphane raflarını etiketle | Mehmet | 2027-02-10 | 00:12:30 |
      | Yazarı okula davet et | Zeynep | 2027-03-01 | 00:25:10 |`,
    plans: ["1: A step, B owner, C deadline; 2-3"],
  },
  {
    name: "proje durum raporu",
    oddities: ["title above", "no deadline"],
    drawing: `
      | Sprint 0: Okul bahçesi ✅ | | |
      | Görev | Sorumlu | Durum |
      | Toprak siparişi | Kerem | ✅ |
      | Sulama hattı kurulumu | Yiğit | ✅ |
      | Fidan dikimi | Kerem | ⬜ |`,
    plans: ["2: A step, B owner, C status; 3-5"],
  },
  {
    name: "rencana implementasi pojok baca",
    oddities: ["stage number first", "estimate"],
    drawing: `
      | Tahap | Tugas | Penanggung Jawab | Estimasi |
      | 1 | Menyiapkan ruang dan rak | Bu Sari | 2 hari |
      | 2 | Memilih dan memesan buku | Pak Budi | 3 hari |
      | 3 | Melatih relawan pembaca | Bu Sari | 1 hari |`,
    plans: ["1: A number, B step, C owner; 2-4"],
  },
  {
    name: "phân công công việc sau cuộc họp",
    oddities: ["owner first"],
    drawing: `
      | Người phụ trách | Công việc | Thời hạn |
      | Trần Thị B | Xây dựng kế hoạch tuần lễ đọc sách | 05/04/2027 |
      | Lê Văn C | Thiết kế áp phích cho thư viện | 10/04/2027 |
      | Phạm Thị D | Liên hệ ba nhà xuất bản | 12/04/2027 |`,
    plans: ["1: A owner, B step, C deadline; 2-4"],
  },
  {
    name: "hành động phòng ngừa tái diễn",
    oddities: ["placeholder deadlines"],
    drawing: `
      | Hành động phòng ngừa | Người phụ trách | Hạn hoàn thành | Trạng thái |
      | Gửi quy trình sao lưu hồ sơ | Phòng khám | [Cần chốt] | Open |
      | Kiểm tra tủ lạnh vắc xin mỗi sáng | Y tá trưởng | 2027-01-20 | Open |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-3"],
  },
  {
    name: "azioni correttive dopo la verifica",
    oddities: ["day and month only", "ticked when done"],
    drawing: `
      | Voce | Azione | Responsabile | Scadenza | Fatto |
      | 3 | Sostituire la serratura del deposito | Bianchi | 12/03 | ☐ |
      | 7 | Aggiornare il registro dei visitatori | Verdi | 20/03 | ☑ |`,
    plans: ["1: A number, B step, C owner, D deadline, E status; 2-3"],
  },
  {
    name: "piano di rimedio",
    oddities: ["gap beside the action", "budget"],
    drawing: `
      | Gap | Azione correttiva | Responsabile | Scadenza | Budget |
      | Nessun piano di evacuazione | Redigere il piano di evacuazione | Dirigente | 2027-03-01 | 500 € |
      | Uscita bloccata | Liberare l'uscita della palestra | Bidello | 2027-01-20 | 0 € |`,
    plans: ["1: B step, C owner, D deadline, E resources; 2-3"],
  },
  {
    name: "розподіл завдань по команді",
    oddities: ["dependencies with a hash"],
    drawing: `
      | # | Завдання | Відповідальний | Залежності |
      | 1 | Створити перелік книжок | Оля | — |
      | 2 | Написати запит на фінансування | Тарас | #1 |
      | 3 | Замовити стелажі | Оля | #1, #2 |`,
    plans: ["1: A number, B step, C owner, D depends-on; 2-4"],
  },
  {
    name: "corrective action plan after the audit",
    oddities: ["verification method"],
    drawing: `
      | NC ID | Corrective Action | Responsible | Target Date | Verification Method | Status |
      | EA-012 | Train all reception staff in data protection | HR/Management | 15 Mar 2027 \
      | Training records, attendance | Open |
      | EA-013 | Lock the records room at night | Facilities | 30 Jan 2027 | Spot checks | Closed |`,
    plans: ["1: A number, B step, C owner, D deadline, E measure, F status; 2-3"],
  },
  {
    name: "任务清单 v2.4",
    oddities: ["task codes", "TBD as owner"],
    drawing: `
      | 任务 ID | 任务名称 | 负责人 | 截止时间 | 状态 |
      | TASK-1.0 | 制定阅读周方案 | TBD | 2027-04-13 | 📋 待开始 |
      | TASK-1.1 | 联系三位作家 | 王芳 | 2027-04-15 | 📋 待开始 |
      | TASK-1.2 | 布置展览厅 | 李强 | 2027-04-16 | ✅ 已完成 |`,
    plans: ["1: A number, B step, C owner, D deadline, E status; 2-4"],
  },
  {
    name: "مهام المرحلة الأولى",
    oddities: ["depends on", "done when"],
    drawing: `
      | ID | الاسم | المسؤول | يعتمد على | مكتمل عندما |
      | LIB-001 | تجهيز قاعة القراءة | مدير المكتبة | — | القاعة مفتوحة للطلاب |
      | LIB-002 | شراء الكتب الجديدة | سارة | LIB-001 | 200 كتاب على الرفوف |`,
    plans: ["1: A number, B step, C owner, D depends-on, E measure; 2-3"],
  },
  {
    name: "نتائج الاجتماع",
    oddities: ["slash in a heading"],
    drawing: `
      | المهام/ التوصيات | المسؤول | التاريخ المستهدف |
      | إعداد جدول المناوبات | أحمد | 2027-02-01 |
      | دعوة أولياء الأمور | هدى | 2027-02-15 |`,
    plans: ["1: A step, B owner, C deadline; 2-3"],
  },
  {
    name: "preventieve maatregelen",
    oddities: ["status before owner"],
    drawing: `
      | Maatregel | Status | Verantwoordelijke |
      | Dagelijkse controle van de medicijnkoelkast | Actief | Praktijkassistent |
      | Noodverlichting in de gang | Gepland | Conciërge |`,
    plans: ["1: A step, B status, C owner; 2-3"],
  },
  {
    name: "acciones concretas de la retrospectiva",
    oddities: ["agreed date"],
    drawing: `
      | Acción | Responsable | Fecha compromiso | Estado |
      | Firmar el convenio con la biblioteca municipal | Directora (AG-09) | 2027-04-17 | Pendiente |
      | Probar el nuevo sistema de préstamo | Luis | 2027-05-03 | En curso |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-3"],
  },
  {
    name: "tareas de la historia 5",
    oddities: ["numbers under the heading of the task", "spans as deadlines"],
    drawing: `
      | Tarea | Descripción | Responsable | Fechas planificadas |
      | 5.1 | Montar la barra de búsqueda del catálogo | Jorge Palacios | 09 sep - 12 sep |
      | 5.2 | Probar los filtros con lectores | Yeni Niño | 13 sep - 16 sep |`,
    plans: ["1: A number, B step, C owner, D deadline; 2-3"],
  },
];
