import type { Headings } from "./sense";

export const indonesian = {
  step: `
    kegiatan, aktivitas, tindakan, tugas, pekerjaan, langkah, langkah langkah, langkah aksi, rencana aksi,
    rencana kegiatan, rencana tindakan, aksi, apa, apa yang dilakukan, apa yang akan dilakukan,
    apa yang harus dilakukan, langkah selanjutnya, langkah berikutnya, uraian kegiatan, nama kegiatan, nama tugas,
    uraian tugas, tindakan perbaikan, tindakan korektif, upaya, yang harus dikerjakan, program kerja,
    rencana tindak lanjut, tindak lanjut, uraian pekerjaan, bentuk kegiatan, jenis kegiatan, sub kegiatan,
    daftar tugas, aktiviti, tindakan yang diambil`,
  owner: `
    penanggung jawab, penanggungjawab, pj, pic, pemilik, ketua, koordinator, pimpinan, tanggung jawab,
    penanggung jawab kegiatan, siapa yang bertanggung jawab, yang bertanggung jawab, ketua pelaksana,
    siapa yang mengurus, guru bertanggungjawab, pegawai bertanggungjawab, bertanggungjawab`,
  responsible: `
    siapa, siapa yang melakukan, oleh siapa, oleh, pelaksana, dilaksanakan oleh, dikerjakan oleh, ditugaskan
    kepada, ditugaskan, petugas, orang, personil, unit kerja, unit pelaksana, bagian, pelaksana kegiatan`,
  support: `
    dukungan, didukung oleh, pendukung, mitra, pihak terkait, pihak yang terlibat, dengan siapa, peserta,
    bekerja sama dengan, tim, instansi terkait, anggota tim, anggota, dibantu oleh, dengan bantuan,
    siapa yang membantu, bersama`,
  start: "mulai, tanggal mulai, awal, tgl mulai, dari, rencana mulai, waktu mulai, dimulai, mulai kapan, tarikh mula",
  deadline: `
    tenggat, tenggat waktu, batas waktu, selesai, tanggal selesai, tgl selesai, kapan, waktu, waktu pelaksanaan,
    jadwal, target waktu, akhir, tanggal akhir, sampai, jangka waktu, jadwal pelaksanaan, target selesai,
    rencana selesai, jatuh tempo, tanggal jatuh tempo, batas akhir, periode, tanggal pelaksanaan,
    waktu penyelesaian, target penyelesaian, deadline, tanggal target, paling lambat, sampai kapan, tarikh siap,
    tarikh akhir, tarikh tamat`,
  completion: "tanggal penyelesaian",
  completed: `
    realisasi selesai, tanggal realisasi, selesai pada, tanggal ditutup, selesai aktual, tanggal selesai aktual`,
  "depends-on": "bergantung pada, tergantung pada, ketergantungan, prasyarat, pendahulu",
  resources: `
    sumber daya, anggaran, biaya, dana, sumber dana, bahan, alat, alat dan bahan, perlengkapan, sarana, pembiayaan,
    perkiraan biaya, sarana dan prasarana, kos, peruntukan`,
  "resources-available": "sumber daya tersedia, sumber daya yang ada, sumber daya yang tersedia",
  "resources-needed": `
    sumber daya yang dibutuhkan, kebutuhan, apa yang dibutuhkan, sumber daya yang diperlukan, kebutuhan sumber
    daya`,
  measure: `
    indikator, indikator keberhasilan, indikator kinerja, ukuran keberhasilan, kriteria keberhasilan, hasil,
    hasil yang diharapkan, keluaran, luaran, output, evaluasi, bukti, bagaimana mengukur, bagaimana kita tahu,
    capaian, target capaian, tolok ukur, bukti fisik, kriteria, target, dianggap berhasil jika, petunjuk kejayaan,
    petunjuk prestasi`,
  barriers: "hambatan, kendala, risiko, tantangan, rintangan",
  audience: "sasaran, kelompok sasaran, penerima, audiens, siapa yang diberi tahu, target audiens",
  communicator: "siapa yang memberi tahu, pengirim, penanggung jawab komunikasi",
  cadence: "frekuensi, seberapa sering, periode pelaporan",
  channel: "saluran, saluran komunikasi, media, media komunikasi",
  status: `
    status, keadaan, kemajuan, progres, perkembangan, keterlaksanaan, terlaksana, status pelaksanaan, realisasi,
    tercapai, sudah selesai, sudah dilakukan, sampai mana`,
  percent: "%, persen, persentase, persentase selesai, % selesai, persentase penyelesaian, persentase capaian",
  number: "no, nomor, no urut, kode, id, bil",
  milestone: "tonggak, tonggak capaian, tonggak pencapaian",
  section: `
    tujuan, sasaran strategis, tahap, tahapan, fase, bidang, program, proyek, tema, strategi, kategori, aspek,
    komponen, area, prioritas program, fokus`,
  date: "tanggal, tgl, hari, bulan, minggu, tahun, triwulan, hari tanggal",
  detail: "uraian, deskripsi, keterangan kegiatan, nama, judul, isi, rincian, bagaimana, cara, metode, materi",
  reason: `
    masalah, permasalahan, penyebab, alasan, mengapa, latar belakang, temuan, kebutuhan perbaikan, akar masalah`,
  notes: "keterangan, ket, catatan, komentar, lain lain",
  actual: `
    aktual, mulai aktual, tanggal dibuat, terakhir diperbarui, durasi, jumlah hari, jam, lama, tanda tangan,
    paraf`,
  withoutRole: "prioritas, tempat, lokasi, jenis, tipe, tingkat kepentingan",
  filler: `
    rencana, direncanakan, diusulkan, yang, dan, atau, untuk, akan, harus, kita, perkiraan, diharapkan, utama,
    di, ke, kami`,
  followUp: "pemantauan",
} as const satisfies Headings;
