import type { CorpusSheet } from "./corpus-sheet";

/** Plans in languages of Asia and the Middle East, drawn before anything was run on them. */
export const freshPlansAsian: readonly CorpusSheet[] = [
  {
    name: "街道年度工作分解表",
    oddities: ["Chinese", "leading and cooperating departments", "goal merged", "prepared by below"],
    drawing: `
      | 永安街道2027年重点工作任务分解表 | | | | | | |
      | 工作目标 | 具体举措 | 牵头部门 | 配合部门 | 启动时间 | 完成时间 | 考核标准 |
      | 方便老人就餐 | 新建两个社区食堂 | 民政科 | 市场所 | 2027年1月4日 | 2027年6月30日 | 每日供餐200份 |
      | | 为独居老人送餐 | 刘慧 | 志愿者协会 | 2027年2月1日 | 长期 | 80名老人 |
      | 安全出行 | 更换破损路灯 | 城管科 | 供电所 | 2026年12月1日 | 2026年12月25日 | 更换46盏 |
      | | 施划停车位 | 城管科 | 交警中队 | 2027年3月1日 | 2027年3月31日 | 新增120个 |
      | 制表：办公室 | | | | | 2026年11月20日 | |`,
    merges: ["A3:A4", "A5:A6"],
    plans: ["2: A section, B step, C owner, D support, E start, F deadline, G measure; 3-6"],
  },
  {
    name: "圖書館待辦事項追蹤",
    oddities: ["traditional Chinese", "expected and actual dates", "slashes in dates"],
    drawing: `
      | 項次 | 待辦事項 | 承辦人 | 預計完成日 | 實際完成日 | 狀態 | 說明 |
      | 1 | 汰換閱覽室冷氣 | 林淑芬 | 2026/10/15 | 2026/10/20 | 已完成 | 廠商延誤 |
      | 2 | 辦理新書推薦週 | 陳志明 | 2026/11/13 | | 進行中 | |
      | 3 | 修訂借閱規則 | 館長 | 2026/12/31 | | 未開始 | 需送館務會議 |
      | 4 | 盤點童書區 | 工讀生 | 寒假期間 | | 未開始 | |`,
    plans: ["1: A number, B step, C owner, D deadline, E completed, F status, G notes; 2-5"],
  },
  {
    name: "متابعة قرارات مجلس الآباء",
    oddities: ["Arabic", "decision as step", "percent"],
    drawing: `
      | متابعة تنفيذ قرارات مجلس الآباء والمعلمين | | | | | |
      | م | القرار | جهة التنفيذ | الموعد النهائي | نسبة الإنجاز | ملاحظات |
      | 1 | تركيب مظلة في ساحة المدرسة | لجنة الصيانة | 2026-10-30 | 100% | |
      | 2 | توفير عشرة حواسيب للمختبر | أ. منى السالم | 2026-12-15 | 40% | وصلت أربعة |
      | 3 | تنظيم رحلة إلى المتحف | أ. فهد | 2027-02-18 | 0% | |
      | 4 | طلاء الفصول | ولي أمر متطوع | عطلة الربيع | 0% | بانتظار الموافقة |`,
    plans: ["2: A number, B step, C owner, D deadline, E percent, F notes; 3-6"],
  },
  {
    name: "خطة النشاط الصيفي",
    oddities: ["Arabic", "from and to", "requirements and expected challenges"],
    drawing: `
      | خطة النشاط الصيفي – مركز شباب النور | | | | | |
      | المهمة | المكلف بها | من تاريخ | إلى تاريخ | المتطلبات | التحديات المتوقعة |
      | تجهيز قاعة الرسم | هالة | 2027-05-01 | 2027-05-20 | ألوان وورق | ضيق القاعة |
      | الإعلان عن الدورات | كريم | 2027-05-15 | 2027-06-10 | مطبوعات | قلة التفاعل |
      | تدريب المشرفين | د. نبيل | 2027-06-01 | 2027-06-15 | مدرب إسعافات | الحر الشديد |
      | إقامة الحفل الختامي | فريق العمل | 2027-08-20 | 2027-08-27 | منصة وصوت | |`,
    plans: ["2: A step, B owner, C start, D deadline, E resources, F barriers; 3-6"],
  },
  {
    name: "program kerja OSIS",
    oddities: ["Indonesian", "programme beside the activity", "coordinator and members", "money", "total"],
    drawing: `
      | PROGRAM KERJA OSIS SMA HARAPAN 2026/2027 | | | | | | |
      | Bidang | Uraian kegiatan | Koordinator | Anggota | Jadwal | Anggaran (Rp) | Target |
      | Literasi | Membuka pojok baca di kantin | Dewi | Rafi, Siska | 5 Oktober 2026 | 750000 | 100 buku terkumpul |
      | Literasi | Mengadakan lomba resensi | Rafi | Dewi | November 2026 | 500000 | 40 peserta |
      | Lingkungan | Memilah sampah di tiap kelas | Bagas | Ketua kelas | Januari 2027 | 1200000 | 24 kelas |
      | Lingkungan | Menanam 50 pohon | Bagas | Pramuka | 20 Februari 2027 | 900000 | |
      | Jumlah | | | | | 3350000 | |`,
    plans: ["2: A section, B step, C owner, D support, E deadline, F resources, G measure; 3-6"],
  },
  {
    name: "phân công việc hội chợ xuân",
    oddities: ["Vietnamese", "questions as headings", "state in words"],
    drawing: `
      | HỘI CHỢ XUÂN 2027 – BẢNG PHÂN CÔNG | | | | |
      | Việc cần làm | Ai làm | Hạn chót | Tình trạng | Ghi chú |
      | Thuê rạp và bàn ghế | Anh Dũng | 10/01/2027 | Chưa làm | |
      | Liên hệ 15 gian hàng | Chị Hạnh, Mai | 20/12/2026 | Đang làm | đã có 9 gian |
      | In băng rôn | Thầy Phúc | 25/11/2026 | Xong | |
      | Tập văn nghệ | Lớp 5A | cuối tháng 1/2027 | Chưa làm | |`,
    plans: ["2: A step, B owner, C deadline, D status, E notes; 3-6"],
  },
  {
    name: "窓口改善タスク一覧",
    oddities: ["Japanese", "main and second person", "planned dates and the day it was done", "short year-less dates"],
    drawing: `
      | 市民課 窓口改善タスク一覧（11月20日更新） | | | | | | | | |
      | No. | やること | 主担当 | 副担当 | 開始予定 | 完了予定 | 完了日 | 状況 | メモ |
      | 1 | 番号札の機械を入れ替える | 高橋 | 伊藤 | 2026/9/1 | 2026/9/30 | 2026/9/28 | 完了 | |
      | 2 | 案内表示を3か国語にする | 伊藤 | 高橋 | 2026/10/1 | 2026/11/13 | | 遅れ | 翻訳待ち |
      | 3 | 待合いすを増やす | 管財課 | | 2026/12/1 | 2026/12/18 | | 未着手 | |
      | 4 | 職員の接遇研修を行う | 渡辺 | 高橋 | 2027/1/12 | 2027/1/29 | | 未着手 | 外部講師 |`,
    plans: ["2: A number, B step, C owner, D support, E start, F deadline, G completed, H status, I notes; 3-6"],
  },
  {
    name: "学級目標のための行動計画",
    oddities: ["Japanese", "questions as headings", "how has no role"],
    drawing: `
      | 何を | 誰が | いつまでに | どうやって | 達成の目安 |
      | 朝のあいさつ運動を始める | 生活委員 | 12月4日 | 校門に立つ | 全員があいさつする |
      | 学級文庫を50冊にする | 図書係 | 2027年1月末 | 家から持ち寄る | 50冊 |
      | 大掃除の分担を決める | 学級委員 山田 | 12月11日 | 学級会で話し合う | 分担表を貼る |`,
    plans: ["1: A step, B owner, C deadline, E measure; 2-4"],
  },
  {
    name: "작은도서관 할 일 목록",
    oddities: ["Korean", "informal headings", "rate of progress"],
    drawing: `
      | 햇살작은도서관 2026년 하반기 | | | | |
      | 할 일 | 맡은 사람 | 마감 | 진행률 | 메모 |
      | 서가 라벨 다시 붙이기 | 이수진 | 2026-10-16 | 100% | |
      | 겨울 독서교실 강사 섭외하기 | 최 관장 | 2026-11-27 | 60% | 두 분 연락 중 |
      | 낡은 의자 12개 바꾸기 | 동사무소 | 2026-12-18 | 0% | 예산 신청함 |
      | 자원봉사자 감사 모임 열기 | 이수진, 한지우 | 2026년 12월 말 | 0% | |`,
    plans: ["2: A step, B owner, C deadline, D percent, E notes; 3-6"],
  },
  {
    name: "מה עושים ביום המעשים הטובים",
    oddities: ["Hebrew", "questions as headings"],
    drawing: `
      | יום המעשים הטובים – בית ספר אורנים | | | | |
      | מה עושים | מי אחראי לזה | עד מתי | מה צריך | איך נדע שהצלחנו |
      | לצבוע את הגן הציבורי | כיתה ו2 | 15.3.2027 | צבע ומברשות | שלושה קירות צבועים |
      | לאסוף ספרים לבית החולים | נועה לוי | 28.2.2027 | ארגזים | 200 ספרים |
      | לבקר בבית האבות | המחנכת דנה | 16.3.2027 | הסעה | 40 תלמידים השתתפו |
      | לבשל לנזקקים | ועד הורים | מרץ 2027 | מטבח | 60 מנות |`,
    plans: ["2: A step, B owner, C deadline, D resources, E measure; 3-6"],
  },
  {
    name: "ग्राम स्वास्थ्य समिति की कार्य योजना",
    oddities: ["Hindi", "questions as headings", "numbers first"],
    drawing: `
      | ग्राम स्वास्थ्य समिति – कार्य योजना 2027 | | | | | |
      | क्र. | क्या करना है | कौन करेगा | कब तक | ज़रूरी सामान | सफलता कैसे मापेंगे |
      | 1 | हैंडपंप की मरम्मत कराना | सरपंच जी | 15/01/2027 | 3000 रुपये | पानी की जाँच रिपोर्ट |
      | 2 | टीकाकरण शिविर लगाना | आशा दीदी सुनीता | 10/02/2027 | टेंट, टीके | 120 बच्चे |
      | 3 | नालियों की सफाई कराना | पंचायत | फरवरी 2027 | मजदूर | फोटो |
      | 4 | किशोरियों की बैठक करना | एएनएम रेखा | हर महीने | पंचायत भवन | |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F measure; 3-6"],
  },
  {
    name: "แผนงานของโรงเรียนบ้านทุ่งนา",
    oddities: ["Thai", "years of the Buddhist era avoided", "money"],
    drawing: `
      | แผนปฏิบัติการโรงเรียนบ้านทุ่งนา | | | | | |
      | ที่ | กิจกรรม | ผู้รับผิดชอบ | กำหนดเสร็จ | งบประมาณ | ตัวชี้วัดความสำเร็จ |
      | 1 | ปรับปรุงห้องสมุด | ครูสมศรี | 2027-01-29 | 15000 | นักเรียนใช้วันละ 50 คน |
      | 2 | จัดค่ายภาษาอังกฤษ | ครูวิชัย | 2027-02-12 | 8000 | 60 คนเข้าร่วม |
      | 3 | ซ่อมสนามเด็กเล่น | นักการ | 2027-03-05 | 12000 | เครื่องเล่น 6 ชิ้น |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
  {
    name: "برنامه پیگیری درمانگاه",
    oddities: ["Persian", "short headings", "state in words"],
    drawing: `
      | ردیف | اقدام | مسئول پیگیری | مهلت انجام | وضعیت |
      | 1 | خرید دو یخچال واکسن | آقای کریمی | 2026-12-10 | در حال انجام |
      | 2 | آموزش کارکنان پذیرش | خانم رضایی | 2027-01-15 | انجام نشده |
      | 3 | نصب تابلوهای راهنما | تدارکات | 2026-11-15 | انجام شد |`,
    plans: ["1: A number, B step, C owner, D deadline, E status; 2-4"],
  },
  {
    name: "pelan tindakan panitia sains",
    oddities: ["Malay", "teacher as owner", "cost", "indicator"],
    drawing: `
      | PELAN TINDAKAN PANITIA SAINS 2027 | | | | | |
      | Bil | Aktiviti | Guru bertanggungjawab | Tarikh siap | Kos (RM) | Petunjuk kejayaan |
      | 1 | Mengadakan minggu sains | Cikgu Aminah | 12/03/2027 | 450 | 200 murid hadir |
      | 2 | Menyelenggara makmal | Encik Lim | 29/01/2027 | 1200 | Laporan keselamatan |
      | 3 | Menyertai pertandingan robotik | Cikgu Raj | Jun 2027 | 800 | Dua pasukan |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources, F measure; 3-5"],
  },
];
