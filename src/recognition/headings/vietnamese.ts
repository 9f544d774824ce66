import type { Headings } from "./sense";

export const vietnamese = {
  step: `
    hoạt động, công việc, nhiệm vụ, hành động, bước, các bước, việc cần làm, nội dung công việc, nội dung hoạt
    động, nội dung thực hiện, làm gì, làm cái gì, cần làm gì, bước tiếp theo, tên công việc, tên nhiệm vụ, biện
    pháp, giải pháp, hành động khắc phục, biện pháp khắc phục, đầu việc, hạng mục công việc, công việc cần thực
    hiện, các hoạt động, nội dung nhiệm vụ, hạng mục, việc phải làm, mô tả công việc, bước hành động`,
  owner: `
    người phụ trách, phụ trách, người chịu trách nhiệm, chịu trách nhiệm, trách nhiệm, chủ trì, người chủ trì,
    đơn vị chủ trì, trưởng nhóm, chủ sở hữu, điều phối, người điều phối, phụ trách chính, ai chịu trách nhiệm,
    người quản lý, trưởng ban, ai phụ trách`,
  responsible: `
    ai, ai làm, ai thực hiện, người thực hiện, do ai, bởi ai, giao cho, người được giao, được giao cho,
    cán bộ thực hiện, đơn vị thực hiện, nhân viên, người làm, bộ phận thực hiện, phân công, người được phân công,
    phòng ban, bộ phận, đối tượng thực hiện`,
  support: `
    phối hợp, đơn vị phối hợp, người phối hợp, hỗ trợ, người hỗ trợ, với ai, đối tác, người tham gia, thành viên,
    bộ phận phối hợp, thành phần tham gia, ai hỗ trợ, với sự giúp đỡ của, cùng với ai`,
  start: "bắt đầu, ngày bắt đầu, thời gian bắt đầu, từ ngày, từ, khởi công, ngày khởi đầu, từ khi nào",
  deadline: `
    hạn, thời hạn, hạn chót, hạn hoàn thành, kết thúc, ngày kết thúc, thời gian kết thúc, khi nào, đến ngày,
    ngày hoàn thành, thời gian, thời gian thực hiện, thời gian hoàn thành, tiến độ thời gian, thời điểm, đến hạn,
    ngày đến hạn, đến, thời hạn hoàn thành, kế hoạch hoàn thành, lịch trình, mốc thời gian, thời hạn thực hiện,
    ngày dự kiến, chậm nhất, đến khi nào, bao giờ xong`,
  completed: "ngày hoàn thành thực tế, kết thúc thực tế, hoàn thành thực tế, ngày đóng",
  "depends-on": "phụ thuộc, phụ thuộc vào, điều kiện tiên quyết, công việc trước, việc trước, tiền đề",
  resources: `
    nguồn lực, ngân sách, kinh phí, chi phí, tài chính, vật tư, phương tiện, nguồn kinh phí, dự toán,
    kinh phí dự kiến, trang thiết bị, cần những gì`,
  "resources-available": "nguồn lực sẵn có, nguồn lực hiện có",
  "resources-needed": "nguồn lực cần thiết, cần gì, nhu cầu nguồn lực, nhu cầu, nguồn lực cần có",
  measure: `
    chỉ số, chỉ tiêu, tiêu chí, tiêu chí thành công, chỉ số đánh giá, kết quả, kết quả mong đợi, kết quả dự kiến,
    kết quả cần đạt, sản phẩm, sản phẩm đầu ra, đầu ra, đánh giá, minh chứng, cách đo lường, đo lường, làm sao biết,
    thước đo, kết quả đạt được, tiêu chí đánh giá, biết thành công khi, hài lòng khi`,
  barriers: "rào cản, khó khăn, rủi ro, trở ngại, thách thức",
  audience: `
    đối tượng, đối tượng mục tiêu, đối tượng truyền thông, người nhận, người nhận tin, báo cho ai, ai cần biết`,
  communicator: "ai thông báo, người gửi, người thông báo, người truyền đạt",
  cadence: "tần suất, bao lâu một lần, định kỳ",
  channel: "kênh, kênh truyền thông, phương thức truyền thông, hình thức truyền thông",
  status: `
    trạng thái, tình trạng, tiến độ, tình hình thực hiện, hoàn thành, đã làm, tình hình, kết quả thực hiện,
    đã hoàn thành, xong chưa, đến đâu rồi, đã làm chưa`,
  percent: "%, phần trăm, tỷ lệ hoàn thành, % hoàn thành, mức độ hoàn thành, tỉ lệ hoàn thành",
  number: "stt, số thứ tự, số, tt, mã, mã số, id, mã công việc",
  milestone: "cột mốc, mốc",
  section: `
    mục tiêu, mục đích, giai đoạn, lĩnh vực, dự án, chủ đề, chiến lược, nhóm, mục tiêu chiến lược, phần, hợp
    phần, chương trình, nhóm công việc`,
  date: "ngày, tháng, tuần, năm, quý, ngày tháng",
  detail: `
    nội dung, mô tả, tên, tiêu đề, chi tiết, như thế nào, cách thức, phương pháp, cách làm, biện pháp thực hiện,
    mô tả chi tiết`,
  reason: "vấn đề, nguyên nhân, lý do, tại sao, tồn tại, hạn chế, phát hiện",
  notes: "ghi chú, nhận xét, bình luận, khác",
  actual: "thực tế, bắt đầu thực tế, ngày tạo, cập nhật lần cuối, số ngày, số giờ, chữ ký, người tạo",
  withoutRole: "ưu tiên, mức độ ưu tiên, địa điểm, loại, mức ưu tiên, nơi thực hiện",
  filler: "dự kiến, kế hoạch, theo kế hoạch, và, hoặc, cho, của, các, cụ thể, chính, cần, đề xuất, về",
  followUp: "theo dõi",
} as const satisfies Headings;
