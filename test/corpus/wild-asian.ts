import type { CorpusSheet } from "./corpus-sheet";

/** Chinese, Japanese, Korean, Vietnamese, Indonesian, Hindi and Thai; drawn before anything was run on them. */
export const wildAsian: readonly CorpusSheet[] = [
  {
    name: "社区卫生中心整改台账",
    oddities: ["corrective-action plan", "title above", "merged title", "status"],
    merges: ["A1:G1"],
    drawing: `
      | 社区卫生服务中心问题整改台账 | | | | | | |
      | 序号 | 存在问题 | 整改措施 | 责任人 | 整改时限 | 完成时间 | 整改情况 |
      | 1 | 候诊区座椅不足 | 增设二十把座椅 | 刘主任 | 2026-12-10 | 2026-12-03 | 已整改 |
      | 2 | 药品标签不清 | 更换全部标签 | 药房组长 | 2026-12-20 | | 整改中 |
      | 3 | 无障碍通道被占 | 划线并设立警示牌 | 后勤科 | 2027-01-15 | | 未整改 |`,
    plans: ["2: A number, C step, D owner, E deadline, F completed, G status; 3-5"],
  },
  {
    name: "项目计划表（读书节）",
    oddities: ["phases", "merged cells", "to be assigned", "status"],
    merges: ["A2:A3", "A4:A5"],
    drawing: `
      | 阶段 | 事项 | 负责人 | 开始时间 | 截止时间 | 状态 | 备注 |
      | 筹备 | 确定主题和日期 | 王敏 | 2027-02-22 | 2027-02-26 | 完成 | |
      | | 邀请三位作家 | 待指定 | 2027-03-01 | 2027-03-19 | 未开始 | 先问出版社 |
      | 实施 | 布置校园书市 | 张老师、学生会 | 2027-04-12 | 2027-04-16 | 未开始 | |
      | | 颁发阅读之星奖状 | 教务处 | 2027-04-23 | 2027-04-23 | 未开始 | 五十份 |`,
    plans: ["1: A section, B step, C owner, D start, E deadline, F status, G notes; 2-5"],
  },
  {
    name: "年度重点工作按月推进表",
    oddities: ["month or week columns", "heading over two rows", "merged cells", "signature block"],
    merges: ["A1:A2", "B1:B2", "C1:C2", "D1:G1"],
    drawing: `
      | 序号 | 重点任务 | 牵头科室 | 月度安排 | | | |
      | | | | 1月 | 2月 | 3月 | 4月 |
      | 1 | 改造儿童阅览室 | 总务科 | 招标 | 施工 | 施工 | 开放 |
      | 2 | 培训志愿者六十名 | 活动科 | | 报名 | 授课 | |
      | 3 | 编写馆藏目录 | 采编科 | 盘点 | 录入 | 录入 | 校对 |
      | 填表人： | | 审核人： | | | | |`,
    plans: ["2: A number, B step, C owner; 3-5"],
  },
  {
    name: "開設準備スケジュール",
    oddities: ["planned and actual dates", "heading over two rows", "merged cells", "Japanese"],
    merges: ["D2:E2", "F2:G2"],
    drawing: `
      | 児童クラブ開設準備スケジュール | | | | | | | |
      | No. | 作業内容 | 担当者 | 予定 | | 実績 | | 進捗率 |
      | | | | 開始日 | 完了日 | 開始日 | 完了日 | |
      | 1 | 空き教室の清掃 | 山田 | 2027-01-12 | 2027-01-15 | 2027-01-12 | 2027-01-14 | 100% |
      | 2 | 机と棚の購入 | 佐藤 | 2027-01-18 | 2027-01-29 | 2027-01-20 | | 50% |
      | 3 | 保護者説明会の開催 | 園長 | 2027-02-06 | 2027-02-06 | | | 0% |`,
    plans: ["3: A number, B step, C owner, D start, E deadline, G completed, H percent; 4-6"],
  },
  {
    name: "改善計画書（給食室）",
    oddities: ["corrective-action plan", "Japanese", "status", "notes"],
    drawing: `
      | 課題 | 改善策 | 責任者 | 期限 | 状況 | 備考 |
      | 手洗い場が足りない | 流し台を二台増やす | 栄養士 鈴木 | 2027-03-31 | 対応中 | 見積済み |
      | 温度記録の漏れ | 毎朝の点検表を作る | 調理長 | 2026-12-15 | 完了 | |
      | 床が滑りやすい | 滑り止めマットを敷く | 用務員 | 2027-01-20 | 未着手 | |`,
    plans: ["1: B step, C owner, D deadline, E status, F notes; 2-4"],
  },
  {
    name: "町内会夏祭りタスク一覧",
    oddities: ["Japanese", "days that look like dates", "section column", "status in symbols"],
    drawing: `
      | 夏祭り やること一覧 | | | | | |
      | 分類 | やること | 担当 | いつまで | 日数 | 済 |
      | 会場 | やぐらを組み立てる | 青年部 | 7月24日 | 2 | |
      | 会場 | 提灯を百個つるす | 婦人部 | 7月25日 | 1 | |
      | 広報 | チラシを全戸に配る | 田中・小林 | 7月10日 | 3 | ○ |`,
    plans: ["2: A section, B step, C owner, D deadline, F status; 3-5"],
  },
  {
    name: "학교 도서관 개선 추진 계획",
    oddities: ["Korean", "title above", "numbers first", "status"],
    drawing: `
      | 학교 도서관 개선 추진 계획 | | | | | | |
      | 번호 | 추진 과제 | 담당자 | 시작일 | 완료 예정일 | 진행 상황 | 비고 |
      | 1 | 낡은 서가 교체 | 김사서 | 2027-01-11 | 2027-01-29 | 완료 | |
      | 2 | 신간 도서 삼백 권 구입 | 이선생님 | 2027-02-01 | 2027-03-12 | 진행 중 | 예산 확정 |
      | 3 | 독서 동아리 모집 | 박부장 | 2027-03-08 | 2027-03-19 | 미착수 | |`,
    plans: ["2: A number, B step, C owner, D start, E deadline, F status, G notes; 3-5"],
  },
  {
    name: "보건소 시정 조치 계획",
    oddities: ["Korean", "corrective-action plan", "percentages"],
    drawing: `
      | 지적 사항 | 조치 내용 | 담당 부서 | 조치 기한 | 이행률 |
      | 대기실 환기 부족 | 공기청정기 네 대 설치 | 시설팀 | 2026-12-18 | 60% |
      | 안내문 글씨가 작음 | 큰 글씨 안내문 제작 | 홍보팀 | 2026-12-11 | 100% |
      | 야간 진료 인력 부족 | 간호사 두 명 채용 | 총무팀 | 2027-02-26 | 0% |`,
    plans: ["1: B step, C owner, D deadline, E percent; 2-4"],
  },
  {
    name: "kế hoạch hành động của trường",
    oddities: ["Vietnamese", "section row", "numbers first", "title above"],
    drawing: `
      | KẾ HOẠCH HÀNH ĐỘNG HỌC KỲ II | | | | | |
      | STT | Nội dung công việc | Người phụ trách | Thời hạn | Kết quả dự kiến | Ghi chú |
      | I. Cơ sở vật chất | | | | | |
      | 1 | Sơn lại mười phòng học | Thầy Hùng | 20/01/2027 | 10 phòng sạch đẹp | |
      | 2 | Lắp quạt cho thư viện | Bảo vệ | 05/02/2027 | 8 quạt | chờ báo giá |
      | II. Hoạt động | | | | | |
      | 3 | Tổ chức ngày hội đọc sách | Cô Lan | 23/04/2027 | 300 em tham gia | |`,
    plans: ["2: A number, B step, C owner, D deadline, E measure, F notes; 4 5 7"],
  },
  {
    name: "rencana kerja posyandu",
    oddities: ["Indonesian", "status in many words", "cadence column", "title above"],
    drawing: `
      | RENCANA KERJA POSYANDU MELATI | | | | | |
      | No | Kegiatan | Penanggung Jawab | Waktu Pelaksanaan | Frekuensi | Keterangan |
      | 1 | Menimbang balita di dua dusun | Bu Sari | 2027-01-09 | sebulan sekali | Selesai |
      | 2 | Membagikan vitamin A | Bidan Desa | Februari 2027 | dua kali setahun | Belum |
      | 3 | Memperbaiki timbangan | Pak Joko | 2027-01-06 | sekali | Proses |`,
    plans: ["2: A number, B step, C owner, D deadline, E cadence, F status; 3-5"],
  },
  {
    name: "rencana tindak lanjut pelatihan",
    oddities: ["Indonesian", "objective on the first row of a group", "two date columns", "measure"],
    drawing: `
      | Tujuan | Langkah kegiatan | Pelaksana | Mulai | Selesai | Indikator keberhasilan |
      | Guru mahir komputer | Latihan setiap hari Sabtu | Pak Budi | 2027-01-16 | 2027-03-27 | 10 kali latihan |
      | | Membuat modul singkat | Tim IT | 2027-02-01 | 2027-02-19 | 1 modul |
      | Siswa gemar membaca | Membuka pojok baca | Wali kelas | 2027-01-11 | 2027-01-29 | 6 pojok baca |`,
    plans: ["1: A section, B step, C owner, D start, E deadline, F measure; 2-4"],
  },
  {
    name: "विद्यालय कार्य योजना",
    oddities: ["Hindi", "title above", "numbers first", "status"],
    drawing: `
      | विद्यालय सुधार कार्य योजना 2027 | | | | | |
      | क्रम | कार्य | जिम्मेदार व्यक्ति | अंतिम तिथि | आवश्यक संसाधन | स्थिति |
      | 1 | पुस्तकालय में नई अलमारियाँ लगाना | सुनीता जी | 2027-01-20 | 15000 रुपये | पूर्ण |
      | 2 | पीने के पानी की टंकी साफ करना | चपरासी रमेश | 2026-12-05 | सफाई सामग्री | जारी |
      | 3 | अभिभावक बैठक बुलाना | प्रधानाचार्य | 2027-02-13 | सभागार | शुरू नहीं |`,
    plans: ["2: A number, B step, C owner, D deadline, E resources-needed, F status; 3-5"],
  },
  {
    name: "แผนปฏิบัติการห้องสมุด",
    oddities: ["Thai", "no words we know", "content decides"],
    drawing: `
      | กิจกรรม | ผู้รับผิดชอบ | วันเริ่มต้น | วันสิ้นสุด | สถานะ |
      | จัดมุมหนังสือเด็ก | ครูมาลี | 2027-01-11 | 2027-01-22 | เสร็จแล้ว |
      | ซ่อมหลังคาห้องอ่าน | ช่างสมชาย | 2027-02-01 | 2027-02-12 | กำลังทำ |
      | เชิญนักเขียนมาเล่านิทาน | ครูวันดี | 2027-03-05 | 2027-03-05 | ยังไม่เริ่ม |`,
    plans: ["1: A step, B owner, C start, D deadline, E status; 2-4"],
  },
];
