import type { Language } from "./language";

export const turkish: Language = {
  code: "tr",
  months:
    "Ocak*|Oca, Şubat*|Şub, Mart*|Mar, Nisan*|Nis, Mayıs*|May, Haziran*|Haz, Temmuz*|Tem, Ağustos*|Ağu, Eylül*|" +
    "Eyl, Ekim*|Eki, Kasım*|Kas, Aralık*|Aralığ*|Ara",
  weekdays:
    "Pazartesi|pazartesiye|pazartesileri|Pzt, Salı|salıya|salıları|Sal, Çarşamba|çarşambaya|çarşambaları|Çar, " +
    "Perşembe|perşembeye|perşembeleri|Per, Cuma|cumaya|cumaları|Cum, Cumartesi|cumartesiye|cumartesileri|Cmt, " +
    "Pazar|pazara|pazarları|Paz",
  numbers: "bir, iki, üç, dört, beş, altı, yedi, sekiz, dokuz, on, on bir, on iki",
  ordinals: "birinci|ilk|birinciye, ikinci, üçüncü, dördüncü, beşinci, altıncı, yedinci, sekizinci, dokuzuncu, onuncu",
  ordinalEndings: "inci|ıncı|uncu|üncü|nci|ncı|si|sı|i|ı|u|ü|sinde|sında|inde|ında|unda|ünde|sine|sına",
  last: "son",
  by: "en geç|yaklaşık|tarihinde|tarihine|tarihi",
  byAfter:
    "kadar|itibaren|itibarıyla|dek|önce|tarihinde|tarihine kadar|tarihine|tarihli|günü|gününe kadar|içinde|" +
    "e kadar|sürecinde",
  of:
    "yılı|yılının|yılında|yıl|ayı|ayının|ayında|ayına|senesi|senesinin|günü|nin|nın|nun|nün|in|ın|un|ün|de|da|" +
    "te|ta|e|a|ye|ya|i|u|ı|ü|gününe",
  from: "arasında|dan|den|tan|ten",
  to: "ile|ve|dan|den|tan|ten|itibaren|kadar",
  and: "ve|veya|ya da",
  spanAfter: "arası|arasında|arasındaki|kadar",
  today: "bugün|şimdi|hemen|derhal",
  tomorrow: "yarın",
  overmorrow: "öbür gün|yarından sonra|ertesi gün",
  yesterday: "dün",
  next: "gelecek|önümüzdeki|sonraki|bir sonraki|ertesi",
  this: "bu|içinde bulunduğumuz",
  previous: "geçen|önceki|geçtiğimiz|bir önceki|son",
  later: "sonra|içinde|içerisinde|sonraki|sonrası|zarfında",
  ago: "önce|önceki|evvel",
  early: "başı|başında|başına|başlangıcı|başları|başlarında|erken",
  middle: "ortası|ortasında|ortasına|ortaları|ortalarında",
  late: "sonu|sonunda|sonuna|sonları|sonlarında|geç",
  day: "gün|günde|günü|günler|günlük|günün",
  workday: "iş günü|iş günleri|hafta içi|hafta içleri|iş gününde",
  weekend: "hafta sonu|hafta sonları|haftasonu|hafta sonunda",
  week: "hafta|haftası|haftada|haftanın|haftaya|haftasında|haftalık|haftasının",
  month: "ay|ayı|ayda|ayın|aylık|ayında",
  quarter: "çeyrek|çeyreği|çeyreğinde|çeyreğine|çeyreğinin|çeyrekte",
  half: "yarı|yarısı|yarıyıl|yarısında|altı ay|yarıyılı",
  year: "yıl|yılı|yılda|yılın|sene|yıllık|senenin",
  term: "dönem|dönemi|sömestr",
  quarterSign: "q|ç",
  schoolYear: "eğitim yılı|öğretim yılı|eğitim öğretim yılı|okul yılı",
  fiscalYear: "mali yıl|mali yılı",
  seasons: "ilkbahar|bahar|baharı|ilkbaharı, yaz|yazı|yazın, sonbahar|güz|sonbaharı, kış|kışı|kışın",
  holidays: "bayram|yaz tatili|sömestr tatili|yılbaşı|ramazan",
  at: "saat",
  clock: "sabah|akşam|öğleden sonra|öğlen|gece",
  every: "her",
  partOfDay: "sabah|sabahları|akşam|akşamları|gece|geceleri|öğleden sonra|öğlen",
  everyOther: "gün aşırı",
  daily: "günlük|her gün|hergün",
  weekly: "haftalık|haftada bir",
  fortnightly: "iki haftada bir|on beş günde bir|iki haftalık",
  monthly: "aylık|ayda bir",
  bimonthly: "iki ayda bir",
  quarterly: "üç aylık|üç ayda bir|çeyreklik",
  halfYearly: "altı aylık|altı ayda bir",
  yearly: "yıllık|yılda bir|senelik",
  afterEvery: "bir",
  times: "kez|kere|defa",
  timesWords: "bir kez|bir kere|bir defa, iki kez|iki kere|iki defa, üç kez",
};
