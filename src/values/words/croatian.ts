import type { Language } from "./language";

export const croatian: Language = {
  code: "hr",
  months:
    "siječanj|siječnja|siječnju|januar|januara|januarja|јануар|јануара, veljača|veljače|veljači|februar|februara|" +
    "februarja|фебруар|фебруара, ožujak|ožujka|ožujku|mart|marta|marec|marca|март|марта, travanj|travnja|travnju|" +
    "april|aprila|априла, svibanj|svibnja|svibnju|maj|maja|мај|маја, lipanj|lipnja|lipnju|jun|juna|juni|junij|" +
    "junija|јун|јуна, srpanj|srpnja|srpnju|jul|jula|juli|julij|julija|јул|јула, kolovoz|kolovoza|kolovozu|avgust|" +
    "avgusta|августа, rujan|rujna|rujnu|septembar|septembra|септембар|септембра, oktobar|oktobra|oktober|октобар|" +
    "октобра, studeni|studenoga|studenog|studenom|novembar|novembra|новембар|новембра, prosinac|prosinca|prosincu|" +
    "decembar|decembra|децембар|децембра",
  weekdays:
    "ponedjeljak|ponedjeljka|ponedeljak|ponedeljek, utorak|utorka|torek, srijeda|srijede|sreda, četvrtak|četvrtka|" +
    "četrtek, petak|petka|petek, subota|subote|sobota, nedjelja|nedjelje|nedelja",
  by: "do|najkasnije do|najkasnije|najpozneje do",
  of: "godine|god|leta",
  early: "početak|početkom|početka|začetek",
  middle: "sredina|sredinom",
  late: "kraj|krajem|kraja|konec|koncem",
  day: "dan|dana|dni",
  week: "tjedan|tjedna|nedelja|teden",
  month: "mjesec|mjeseca|mesec",
  quarter: "tromjesečje|kvartal|četrtletje",
  half: "polugodište|polletje",
  year: "godina|godine|leto",
  schoolYear: "školska godina|šolsko leto",
  seasons: "proljeće|proleće|pomlad, ljeto|leto|poletje, jesen, zima",
  daily: "dnevno|svakodnevno|dnevno",
  weekly: "tjedno|nedeljno|tedensko",
  fortnightly: "dvotjedno",
  monthly: "mjesečno|mesečno",
  quarterly: "kvartalno|tromjesečno|četrtletno",
  halfYearly: "polugodišnje|polletno",
  yearly: "godišnje|letno",
};
