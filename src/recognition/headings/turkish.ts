import type { Headings } from "./sense";

export const turkish = {
  step: `
    eylem, eylemler, faaliyet, faaliyetler, görev, görevler, iş, işler, adım, adımlar, yapılacak iş,
    yapılacak işler, yapılacaklar, sonraki adım, sonraki adımlar, ne, ne yapılacak, ne yapacağız, etkinlik,
    etkinlikler, çalışma, çalışmalar, aksiyon, aksiyonlar, iş adımı, eylem adımı, görev adı, iş tanımı,
    düzeltici faaliyet, düzeltici eylem, alınacak önlem, alınacak önlemler, önlem, tedbir, yapılacak çalışma,
    yapılacak çalışmalar, yapılacak faaliyet, görev tanımı, aktivite, iyileştirme faaliyeti, uygulama adımı`,
  owner: `
    sorumlu, sorumlular, sorumlusu, sorumlu kişi, sorumlu kişiler, sorumluluk, sahibi, görev sahibi,
    faaliyet sahibi, aksiyon sahibi, koordinatör, lider, proje yöneticisi, yürütücü, kim sorumlu, süreç sahibi,
    eylem sorumlusu, kim ilgileniyor, ilgilenen, kimde, kim üstleniyor`,
  responsible: `
    kim, kim yapacak, kimin tarafından, yapan, uygulayan, uygulayıcı, atanan, atanan kişi, kişi, personel, görevli,
    görevliler, sorumlu birim, ilgili birim, yürüten, ilgili kişi, yapacak kişi, kim yapıyor`,
  support: `
    destek, destekleyen, destek verecek, iş birliği, işbirliği yapılacak birim, işbirliği, paydaş, ortak, ortaklar,
    katılımcılar, kiminle, yardımcı, destek birim, ilgili birimler, kimin yardımıyla, kim yardım edecek,
    yardım eden, birlikte`,
  start: `
    başlangıç, başlangıç tarihi, başlama, başlama tarihi, başla, planlanan başlangıç, den itibaren,
    ne zaman başlayacak, başlar`,
  deadline: `
    bitiş, bitiş tarihi, son tarih, termin, termin tarihi, ne zaman, hedef tarih, tamamlanma tarihi, tarih aralığı,
    zaman, süre, süre sonu, zamanlama, teslim tarihi, son gün, planlanan bitiş, takvim, zaman çizelgesi, vade, teslim,
    uygulama tarihi, dönem, zaman aralığı, son teslim tarihi, ne zamana kadar, hedeflenen tarih, bitiş zamanı,
    planlanan tarih, en geç, ne zaman bitecek`,
  completion: "tamamlama tarihi",
  completed: `
    gerçekleşme tarihi, gerçekleşen bitiş, tamamlandığı tarih, kapanış tarihi, fiili bitiş, kapanma tarihi,
    gerçekleşen bitiş tarihi, yapıldığı tarih, bittiği tarih`,
  "depends-on": "bağımlılık, bağımlılıklar, bağlı olduğu, öncül, önkoşul, ön koşul, bağlı görev, öncelikli görev",
  resources: `
    kaynak, kaynaklar, bütçe, maliyet, finansman, malzeme, malzemeler, tutar, tahmini maliyet, araç gereç, gider,
    neye ihtiyacımız var, gerekenler`,
  "resources-available": "mevcut kaynaklar, eldeki kaynaklar",
  "resources-needed": `
    gerekli kaynaklar, ihtiyaç duyulan kaynaklar, ihtiyaçlar, ne gerekli, gereken kaynaklar, gerekli malzemeler`,
  measure: `
    ölçüt, ölçütler, gösterge, göstergeler, başarı ölçütü, başarı göstergesi, performans göstergesi,
    performans göstergeleri, başarı kriteri, sonuç, sonuçlar, beklenen sonuç, çıktı, çıktılar, değerlendirme, kanıt,
    nasıl ölçülecek, nasıl anlayacağız, kriter, kriterler, hedef değer, beklenen çıktı, teslimat, başarılı sayılır,
    memnun oluruz`,
  barriers: "engel, engeller, risk, riskler, direnç, zorluklar",
  audience: `
    hedef kitle, alıcı, alıcılar, bilgilendirilecek, bilgilendirilecek kişiler, kime, kime haber verilecek,
    kim bilmeli, kimler bilgilendirilecek`,
  communicator: "kim bilgilendirecek, gönderen, iletişim sorumlusu, bilgilendiren",
  cadence: "sıklık, sıklığı, ne sıklıkta, periyot, tekrar",
  channel: "kanal, iletişim kanalı, iletişim yöntemi",
  status: `
    durum, durumu, ilerleme, gelişme, tamamlandı mı, yapıldı mı, gerçekleşme durumu, mevcut durum, aşama durumu,
    son durum, tamamlandı, yapıldı, bitti mi, ne durumda, tamam mı`,
  percent: "%, yüzde, tamamlanma yüzdesi, tamamlanma oranı, gerçekleşme oranı, % tamamlandı, ilerleme yüzdesi",
  number: "no, sıra, sıra no, numara, s no, kod, id, s n",
  milestone: "kilometre taşı, dönüm noktası",
  section: `
    hedef, hedefler, amaç, stratejik hedef, stratejik amaç, alan, aşama, faz, proje, tema, strateji, kategori,
    öncelik alanı, gelişim alanı, bölüm, boyut`,
  date: "tarih, gün, ay, hafta, yıl, çeyrek",
  detail: "açıklama, tanım, içerik, başlık, ad, adı, ayrıntı, detay, nasıl, yöntem, konu",
  reason: "sorun, problem, neden, gerekçe, ihtiyaç, niçin, uygunsuzluk, tespit, bulgu, mevcut sorun",
  notes: "not, notlar, yorum, yorumlar, düşünceler, ek bilgi, diğer, açıklamalar",
  actual: `
    gerçekleşen, gerçekleşen başlangıç, oluşturulma tarihi, son güncelleme, gün sayısı, saat, imza, yeni
    tarih, revize tarih`,
  withoutRole: "öncelik, yer, tür, tip, önem, aciliyet, mekan",
  filler: `
    planlanan, önerilen, tahmini, ve, veya, için, ile, beklenen, gerekli, somut, temel, ilgili, bizim,
    hedeflenen`,
  followUp: "izleme, takip",
} as const satisfies Headings;
