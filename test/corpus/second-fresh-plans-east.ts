import type { CorpusSheet } from "./corpus-sheet";

/** Plans in Slavic, Asian and further languages, drawn before anything was run on them. */
export const secondFreshPlansEast: readonly CorpusSheet[] = [
  {
    name: "план мероприятий поликлиники",
    oddities: ["Russian", "approval block above", "section rows in capitals", "expected result"],
    drawing: `
      | | УТВЕРЖДАЮ: главный врач ____________ | | | |
      | | План мероприятий на 2027 год | | | |
      | | | | | |
      | № п/п | Наименование мероприятия | Срок исполнения | Ответственный исполнитель | Ожидаемый результат |
      | I. ПРОФИЛАКТИКА | | | | |
      | 1.1 | Осмотреть работников школ | до 31.03.2027 | Зав. отделением Орлова Н.П. | Осмотрено 240 человек |
      | 1.2 | Выпустить памятки о прививках | 15.02.2027 | Медсестра Гусева | 1000 экземпляров |
      | II. КАДРЫ | | | | |
      | 2.1 | Направить врачей на обучение | 2 квартал 2027 | Отдел кадров | Обучено 5 врачей |
      | 2.2 | Обновить график дежурств | январь 2027 | Старшая медсестра | График утверждён |`,
    merges: ["A5:E5", "A8:E8"],
    plans: ["4: A number, B step, C deadline, D owner, E measure; 6-7 9-10"],
  },
  {
    name: "задачи ремонта офиса",
    oddities: ["Russian", "statuses", "plain list"],
    drawing: `
      | Задача | Ответственный | Начало | Срок | Статус | Комментарий |
      | Выбрать подрядчика | Илья | 02.11.2026 | 13.11.2026 | Выполнено | Договор подписан |
      | Согласовать смету | Марина | 16.11.2026 | 27.11.2026 | В работе | |
      | Вывезти старую мебель | Илья, Пётр | 30.11.2026 | 04.12.2026 | Не начато | Нужна машина |
      | Покрасить переговорную | подрядчик | 07.12.2026 | 18.12.2026 | Не начато | |`,
    plans: ["1: A step, B owner, C start, D deadline, E status, F notes; 2-5"],
  },
  {
    name: "план енергозбереження громади",
    oddities: ["Ukrainian", "resources", "quarters"],
    drawing: `
      | План заходів з енергозбереження Липівської громади | | | | | |
      | № | Захід | Відповідальний | Термін виконання | Ресурси | Стан виконання |
      | 1 | Утеплити дитячий садок | Коваль О.В. | до 01.10.2027 | Місцевий бюджет | Виконується |
      | 2 | Замінити вуличні світильники | КП «Світло» | II квартал 2027 | Грант | Не розпочато |
      | 3 | Провести тиждень енергії в школі | Мельник І.С. | 20.03.2027 | Без коштів | Виконано |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D deadline, E resources, F status; 3-5"],
  },
  {
    name: "plan pracy szkoły",
    oddities: ["Polish", "area rows", "months"],
    drawing: `
      | Zadania do realizacji | Osoba odpowiedzialna | Termin | Uwagi |
      | I. Dydaktyka | | | |
      | Przeprowadzić próbny egzamin ósmoklasisty | Wicedyrektor | grudzień 2026 | arkusze CKE |
      | Utworzyć koło matematyczne | p. Zielińska | październik 2026 | |
      | II. Wychowanie | | | |
      | Zorganizować dzień bez przemocy | Pedagog szkolny | 17.03.2027 | warsztaty w klasach |
      | Przeszkolić samorząd uczniowski | p. Wrona, p. Bąk | listopad 2026 | |`,
    merges: ["A2:D2", "A5:D5"],
    plans: ["1: A step, B owner, C deadline, D notes; 3-4 6-7"],
  },
  {
    name: "lista zadań wdrożenia",
    oddities: ["Polish", "blocked status", "percentages"],
    drawing: `
      | Wdrożenie systemu rezerwacji – stan na 20.11.2026 | | | | | |
      | | | | | | |
      | Lp. | Zadanie | Odpowiedzialny | Data rozpoczęcia | Data zakończenia | Status |
      | 1 | Zebrać wymagania recepcji | Kamil | 05.10.2026 | 16.10.2026 | Zakończone |
      | 2 | Podpisać umowę z dostawcą | Zarząd | 19.10.2026 | 30.10.2026 | Zakończone |
      | 3 | Zaimportować listę gości | Ewelina | 16.11.2026 | 27.11.2026 | W trakcie |
      | 4 | Przeszkolić recepcję | Kamil | 07.12.2026 | 11.12.2026 | Nierozpoczęte |
      | | Razem: 4 zadania | | | | |`,
    plans: ["3: A number, B step, C owner, D start, E deadline, F status; 4-7"],
  },
  {
    name: "akční plán mateřské školy",
    oddities: ["Czech", "title row", "signatures below"],
    drawing: `
      | Akční plán MŠ Pastelka na školní rok 2026/2027 | | | | | |
      | Opatření | Odpovědná osoba | Termín plnění | Zdroje | Indikátor | Stav |
      | Zřídit logopedický koutek | Mgr. Vlasta Dušková | 31. 1. 2027 | Pomůcky | 15 dětí týdně | probíhá |
      | Opravit plot zahrady | pan Hruška | 30. 4. 2027 | Zřizovatel | Revize bez závad | nezahájeno |
      | Uspořádat den s rodiči | třídní učitelky | červen 2027 | | 40 rodin | nezahájeno |
      | | | | | | |
      | Zpracovala: Mgr. Dušková | | Schválila: ředitelka | | | |`,
    merges: ["A1:F1"],
    plans: ["2: A step, B owner, C deadline, D resources, E measure, F status; 3-5"],
  },
  {
    name: "план за действие на читалище",
    oddities: ["Bulgarian", "heading in row 3", "months"],
    drawing: `
      | Народно читалище „Искра“ | | | | |
      | План за действие – 2027 г. | | | | |
      | Дейност | Отговорник | Срок | Ресурси | Статус |
      | Ремонт на сцената | Председателят | 30.04.2027 г. | 3000 лв. | В процес |
      | Курс по народни танци | Стоянка Илиева | от февруари 2027 | Зала | Планирано |
      | Дигитализация на стари снимки | Доброволци | 31.10.2027 г. | Скенер | Планирано |`,
    plans: ["3: A step, B owner, C deadline, D resources, E status; 4-6"],
  },
  {
    name: "intézkedési terv",
    oddities: ["Hungarian", "number with a dot", "status"],
    drawing: `
      | Intézkedési terv a belső ellenőrzés javaslataira | | | | | |
      | Ssz. | Feladat | Felelős | Határidő | Teljesítés dátuma | Megjegyzés |
      | 1. | A pénzkezelési szabályzat frissítése | Gazdasági vezető | 2026.12.15. | | |
      | 2. | Leltár készítése az eszközökről | Szabó Gergely | 2027.01.31. | | Két fő segít |
      | 3. | A szerződések iktatása | Titkárság | 2026.11.30. | 2026.11.18. | |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D deadline, E completed, F notes; 3-5"],
  },
  {
    name: "toimenpidesuunnitelma",
    oddities: ["Finnish", "plain table", "status words"],
    drawing: `
      | Toimenpide | Vastuuhenkilö | Aikataulu | Mittari | Tila |
      | Uusia koulun pihavalot | Kiinteistöpäällikkö | 30.9.2027 | 12 valaisinta vaihdettu | Kesken |
      | Järjestää vanhempainilta | Rehtori Aalto | tammikuu 2027 | 80 osallistujaa | Valmis |
      | Kouluttaa ensiapuryhmä | Terveydenhoitaja | 15.3.2027 | 10 koulutettua | Ei aloitettu |`,
    plans: ["1: A step, B owner, C deadline, D measure, E status; 2-4"],
  },
  {
    name: "okul eylem planı",
    oddities: ["Turkish", "unit in charge", "start and end", "performance indicator"],
    drawing: `
      | ÇINAR ORTAOKULU 2026-2027 EYLEM PLANI | | | | | |
      | Sıra No | Faaliyet | Sorumlu | Başlangıç Tarihi | Bitiş Tarihi | Performans Göstergesi |
      | 1 | Okul kütüphanesini yenilemek | Ayşe Demirtaş | 05.10.2026 | 18.12.2026 | 500 yeni kitap |
      | 2 | Veli toplantıları düzenlemek | Rehberlik Servisi | 12.10.2026 | 28.05.2027 | 4 toplantı |
      | 3 | Geri dönüşüm kutuları koymak | Temizlik Ekibi | 02.11.2026 | 13.11.2026 | 20 kutu |
      | 4 | Kodlama kursu açmak | Mehmet Sönmez | 01.02.2027 | 14.05.2027 | 30 öğrenci |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D start, E deadline, F measure; 3-6"],
  },
  {
    name: "toplantı aksiyon listesi",
    oddities: ["Turkish", "no deadline", "no title"],
    drawing: `
      | Aksiyon | Sorumlu Kişi | Durum | Not |
      | Teklifleri karşılaştır | Burak | Tamamlandı | |
      | Sözleşmeyi hukuka gönder | Selin | Devam ediyor | Ek 2 eksik |
      | Depo sayımı yap | Lojistik | Başlamadı | |`,
    plans: ["1: A step, B owner, C status, D notes; 2-4"],
  },
  {
    name: "σχέδιο δράσης δήμου",
    oddities: ["Greek", "starts in column B, row 3", "blank row under the title"],
    at: "B3",
    drawing: `
      | Δήμος Αμπελώνα – Σχέδιο δράσης για την ανακύκλωση | | | | |
      | | | | | |
      | Δράση | Υπεύθυνος | Προθεσμία | Πόροι | Δείκτης επιτυχίας |
      | Τοποθέτηση 60 μπλε κάδων | Τμήμα Καθαριότητας | 31/03/2027 | 45.000 € | 60 κάδοι |
      | Ενημέρωση σε δέκα σχολεία | Ελένη Μαρκοπούλου | 28/05/2027 | Φυλλάδια | 10 επισκέψεις |
      | Μηνιαία έκθεση ποσοτήτων | Γιώργος Λάππας | 30/06/2027 | | 6 εκθέσεις |`,
    merges: ["B3:F3"],
    plans: ["5: B step, C owner, D deadline, E resources, F measure; 6-8"],
  },
  {
    name: "خطة عمل مدرسة",
    oddities: ["Arabic", "title", "resources and indicator"],
    drawing: `
      | خطة تحسين مدرسة النور الابتدائية ٢٠٢٧ | | | | | |
      | م | الإجراء | المسؤول | تاريخ البدء | تاريخ الانتهاء | مؤشر الأداء |
      | 1 | تدريب المعلمين على القراءة المبكرة | المشرفة هدى | 2027-01-10 | 2027-02-04 | 18 معلما مدربا |
      | 2 | إنشاء ركن للكتب في كل صف | أمين المكتبة | 2027-02-07 | 2027-03-11 | 12 ركنا |
      | 3 | لقاء شهري مع أولياء الأمور | مدير المدرسة | 2027-01-17 | 2027-05-27 | 5 لقاءات |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D start, E deadline, F measure; 3-5"],
  },
  {
    name: "متابعة مهام جمعية",
    oddities: ["Arabic", "status words", "notes"],
    drawing: `
      | المهمة | الجهة المسؤولة | الموعد النهائي | الحالة | ملاحظات |
      | استئجار القاعة | لجنة الفعاليات | 15/01/2027 | مكتمل | |
      | طباعة الدعوات | سامي | 20/01/2027 | قيد التنفيذ | بانتظار الشعار |
      | دعوة المتحدثين | ليلى وسامي | 25/01/2027 | لم يبدأ | |`,
    plans: ["1: A step, B owner, C deadline, D status, E notes; 2-4"],
  },
  {
    name: 'תוכנית עבודה של מתנ"ס',
    oddities: ["Hebrew", "goals merged in the first column"],
    drawing: `
      | תוכנית עבודה שנתית 2027 | | | | |
      | תחום | משימה | אחראי | תאריך יעד | סטטוס |
      | נוער | פתיחת חוג רובוטיקה | דנה כהן | 15/02/2027 | בביצוע |
      | | ארגון מסע קיץ | יוסי | 01/07/2027 | טרם החל |
      | ותיקים | סדנת סמארטפון | רחל לוי | 30/03/2027 | הושלם |`,
    merges: ["A1:E1", "A3:A4"],
    plans: ["2: A section, B step, C owner, D deadline, E status; 3-5"],
  },
  {
    name: "学校改进行动计划",
    oddities: ["Chinese", "title merged", "measure of completion"],
    drawing: `
      | 阳光小学2027年工作计划 | | | | | |
      | 序号 | 工作任务 | 责任人 | 开始时间 | 完成时间 | 验收标准 |
      | 1 | 更新图书角的图书 | 王丽 | 2027年1月5日 | 2027年1月29日 | 新书300册 |
      | 2 | 组织教师培训 | 教务处 | 2027年2月22日 | 2027年3月12日 | 参训率100% |
      | 3 | 召开家长会 | 各班班主任 | 2027年3月15日 | 2027年3月19日 | 到会率90% |
      | 4 | 检修消防设施 | 后勤处 张强 | 2027年4月1日 | 2027年4月9日 | 检修合格 |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D start, E deadline, F measure; 3-6"],
  },
  {
    name: "会议待办事项",
    oddities: ["Chinese", "status and remarks", "owners to be decided"],
    drawing: `
      | 事项 | 负责人 | 截止日期 | 状态 | 备注 |
      | 整理客户名单 | 李娜 | 2026-11-25 | 已完成 | |
      | 联系印刷厂报价 | 待定 | 2026-12-02 | 未开始 | 至少三家 |
      | 修改宣传册文字 | 陈晨、李娜 | 2026-12-09 | 进行中 | |
      | 预订会场 | 周洋 | 12月中旬 | 未开始 | |`,
    plans: ["1: A step, B owner, C deadline, D status, E notes; 2-5"],
  },
  {
    name: "整改方案",
    oddities: ["Chinese", "problem before the measure", "prepared by below"],
    drawing: `
      | 社区卫生服务中心检查整改清单 | | | | | |
      | 序号 | 存在问题 | 整改措施 | 责任部门 | 整改时限 | 完成情况 |
      | 1 | 药品柜标签不清 | 重新打印并粘贴标签 | 药房 | 2026年11月底前 | 已完成 |
      | 2 | 急救箱物品过期 | 更换过期物品并每月检查 | 护理部 | 2026年12月10日 | 进行中 |
      | 3 | 候诊区无障碍通道被占 | 清理杂物 | 后勤 | 立即 | 已完成 |
      | 填表人:刘芳 | | | 审核人: | | |`,
    merges: ["A1:F1"],
    plans: ["2: A number, C step, D owner, E deadline, F status; 3-5"],
  },
  {
    name: "改善アクションプラン",
    oddities: ["Japanese", "planned and actual end", "progress in percent"],
    drawing: `
      | 業務改善アクションプラン | | | | | | |
      | No. | 実施項目 | 担当者 | 開始予定日 | 完了予定日 | 完了日 | 備考 |
      | 1 | 受付マニュアルの改訂 | 佐藤 | 2026/11/02 | 2026/11/20 | 2026/11/18 | |
      | 2 | 予約システムの比較 | 田中・鈴木 | 2026/11/16 | 2026/12/04 | | 3社 |
      | 3 | スタッフ研修の実施 | 佐藤 | 2027/01/12 | 2027/01/22 | | 全2回 |
      | 4 | 待合室の配置変更 | 総務課 | 2027/02/01 | 2027/02/10 | | |`,
    merges: ["A1:G1"],
    plans: ["2: A number, B step, C owner, D start, E deadline, F completed, G notes; 3-6"],
  },
  {
    name: "会議のタスク一覧",
    oddities: ["Japanese", "short dates", "status words"],
    drawing: `
      | タスク | 担当 | 期限 | ステータス |
      | 会場を予約する | 高橋 | 12/5 | 完了 |
      | 案内状を送る | 森 | 12/12 | 進行中 |
      | 名札を作る | 未定 | 1/15 | 未着手 |
      | アンケートを準備する | 高橋、森 | 1/20 | 未着手 |`,
    plans: ["1: A step, B owner, C deadline, D status; 2-5"],
  },
  {
    name: "新人研修計画",
    oddities: ["Japanese", "two heading rows", "month columns"],
    drawing: `
      | 項目 | 責任者 | 達成基準 | 2027年度 | | | |
      | | | | 4月 | 5月 | 6月 | 7月 |
      | 接遇研修を行う | 教育担当 山口 | 全員受講 | ○ | | | |
      | 電子カルテの操作を習得させる | 情報課 | テスト80点以上 | ○ | ○ | | |
      | 夜勤に同行させる | 病棟主任 | 3回同行 | | | ○ | ○ |`,
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1"],
    plans: ["2: A step, B owner, C measure; 3-5"],
  },
  {
    name: "실행 계획표",
    oddities: ["Korean", "starts in column B, row 2", "start, end and state"],
    at: "B2",
    drawing: `
      | 햇살초등학교 안전 개선 실행 계획 | | | | | | |
      | 번호 | 추진 과제 | 담당자 | 시작일 | 종료일 | 진행 상태 | 비고 |
      | 1 | 통학로 보안등 설치 | 김민수 | 2026-11-02 | 2026-12-11 | 진행 중 | |
      | 2 | 소방 훈련 실시 | 박지영 | 2026-11-16 | 2026-11-20 | 완료 | |
      | 3 | 놀이터 바닥 교체 | 행정실 | 2027-01-04 | 2027-02-12 | 예정 | 방학 중 |`,
    merges: ["B2:H2"],
    plans: ["3: B number, C step, D owner, E start, F deadline, G status, H notes; 4-6"],
  },
  {
    name: "할 일 목록",
    oddities: ["Korean", "plain list without people", "due dates in words"],
    drawing: `
      | 할 일 | 마감일 | 완료 여부 |
      | 견적서 세 곳 받기 | 11월 30일 | O |
      | 회원 안내문 발송 | 12월 4일 | X |
      | 총회 장소 예약 | 12월 중순 | X |`,
    plans: ["1: A step, B deadline, C status; 2-4"],
  },
  {
    name: "kế hoạch hành động của trạm y tế",
    oddities: ["Vietnamese", "heading in two rows", "expected result"],
    drawing: `
      | KẾ HOẠCH HÀNH ĐỘNG NĂM 2027 | | | | | |
      | STT | Nội dung công việc | Người phụ trách | Thời gian | | Kết quả cần đạt |
      | | | | Bắt đầu | Kết thúc | |
      | 1 | Tập huấn y tế thôn | BS. Nguyễn Văn Hùng | 05/01/2027 | 22/01/2027 | 15 nhân viên |
      | 2 | Tiêm nhắc cho trẻ 18 tháng | Chị Lan | 01/02/2027 | 31/03/2027 | 95% số trẻ |
      | 3 | Phun thuốc diệt muỗi | Đội phòng dịch | 10/05/2027 | 20/05/2027 | 6 thôn |`,
    merges: ["A1:F1", "A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
    plans: ["3: A number, B step, C owner, D start, E deadline, F measure; 4-6"],
  },
  {
    name: "rencana aksi puskesmas",
    oddities: ["Indonesian", "source of funds", "success indicator"],
    drawing: `
      | RENCANA AKSI PERBAIKAN MUTU | | | | | |
      | No | Kegiatan | Penanggung Jawab | Waktu Pelaksanaan | Indikator Keberhasilan | Keterangan |
      | 1 | Pelatihan kader posyandu | Bidan Sari | Januari 2027 | 30 kader terlatih | |
      | 2 | Perbaikan ruang tunggu | Kepala TU | Februari 2027 | 20 kursi baru | Menunggu dana |
      | 3 | Survei kepuasan pasien | dr. Wibowo | Maret 2027 | 200 responden | |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D deadline, E measure, F notes; 3-5"],
  },
  {
    name: "daftar tugas panitia",
    oddities: ["Indonesian", "two plans stacked under titles", "PIC"],
    drawing: `
      | SEBELUM ACARA | | | | |
      | Tugas | PIC | Tenggat | Status | Catatan |
      | Sewa tenda | Pak Budi | 10 Desember 2026 | Selesai | |
      | Sebar undangan | Rina & Dewi | 15 Desember 2026 | Sedang berjalan | 150 lembar |
      | Pesan konsumsi | Bu Tini | 18 Desember 2026 | Belum mulai | |
      | | | | | |
      | SESUDAH ACARA | | | | |
      | Tugas | PIC | Tenggat | Status | Catatan |
      | Kembalikan tenda | Pak Budi | 22 Desember 2026 | Belum mulai | |
      | Tulis laporan keuangan | Dewi | 31 Desember 2026 | Belum mulai | kuitansi |`,
    plans: [
      "2: A step, B owner, C deadline, D status, E notes; 3-5",
      "8: A step, B owner, C deadline, D status, E notes; 9-10",
    ],
  },
  {
    name: "विद्यालय सुधार कार्य योजना",
    oddities: ["Hindi", "title", "status words"],
    drawing: `
      | राजकीय विद्यालय रामपुर – कार्य योजना 2027 | | | | | |
      | क्रमांक | गतिविधि | जिम्मेदार व्यक्ति | प्रारंभ तिथि | अंतिम तिथि | स्थिति |
      | 1 | पुस्तकालय की मरम्मत कराना | श्री वर्मा | 04/01/2027 | 30/01/2027 | पूर्ण |
      | 2 | शिक्षकों का प्रशिक्षण | श्रीमती गुप्ता | 08/02/2027 | 19/02/2027 | प्रगति पर |
      | 3 | अभिभावक बैठक आयोजित करना | प्रधानाचार्य | 01/03/2027 | 06/03/2027 | लंबित |`,
    merges: ["A1:F1"],
    plans: ["2: A number, B step, C owner, D start, E deadline, F status; 3-5"],
  },
];
