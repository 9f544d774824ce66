import { findIsoDay, formatIsoDay } from "../../src/sheet/serial-date";
import { readDeadline } from "../../src/values/deadline";

const calendar = { today: findIsoDay("2026-11-28")!, monthFirst: false };

/** `2026-12-01`; `a month 2027-03-01 to 2027-03-31`; of what has no end of its own, the likely day. */
function say(text: string, monthFirst = false): string {
  const said = readDeadline(text, { ...calendar, monthFirst });
  if (said.kind === "day") return formatIsoDay(said.first);
  if (said.kind !== "vague") return said.kind;
  const known = [said.first, said.last].filter(Number.isFinite).map(formatIsoDay).join(" to ");
  return known === "" ? `${said.of}: ${said.likely.map(formatIsoDay).join(" or ")}` : `${said.of} ${known}`;
}

test.each([
  ["2026-2030", "a span of years 2026-01-01 to 2030-12-31"],
  ["2027-2031", "a span of years 2027-01-01 to 2031-12-31"],
  ["26/12/31", "2026-12-31"],
  ["27/01/15", "2027-01-15"],
  ["2026-12-01 - 12-31", "a span of days 2026-12-01 to 2026-12-31"],
  ["2026-12-01 to 12-15", "a span of days 2026-12-01 to 2026-12-15"],
  ["10 / 2027", "a month 2027-10-01 to 2027-10-31"],
  ["03 - 2027", "a month 2027-03-01 to 2027-03-31"],
  ["2026 - 12", "a month 2026-12-01 to 2026-12-31"],
  ["12/15, 2026", "2026-12-15"],
  ["15-12", "a day without its year: 2026-12-15 or 2025-12-15"],
  ["15.12", "a day without its year: 2026-12-15 or 2025-12-15"],
  ["December-15, 2026", "2026-12-15"],
  ["diciembre 15 de 2026", "2026-12-15"],
  ["1 May 2028 - 30 June", "a span of days 2028-05-01 to 2028-06-30"],
  ["2028年5月1日-6月30日", "a span of days 2028-05-01 to 2028-06-30"],
  ["20 Dec - 10 Jan 2027", "a span of days 2026-12-20 to 2027-01-10"],
  ["28 Feb – 3 March 2027", "a span of days 2027-02-28 to 2027-03-03"],
  ["28 – 3 March 2027", "a span of days 2027-02-28 to 2027-03-03"],
  ["Nov-Feb 2027", "a span of days 2026-11-01 to 2027-02-28"],
  ["between 4-22 January 2027", "a span of days 2027-01-04 to 2027-01-22"],
  ["August 10 - 22, 2027", "a span of days 2027-08-10 to 2027-08-22"],
])("numbers: “%s” is %s", (text, expected) => expect(say(text)).toBe(expected));

test.each([
  ["Wednesday next week", "a time counted from the day it was written: 2026-12-02"],
  ["in two years", "a time counted from the day it was written: 2028-11-28"],
  ["in 6 months", "a time counted from the day it was written: 2027-05-28"],
  ["in drei Monaten", "a time counted from the day it was written: 2027-02-28"],
  ["in einigen Monaten", "unreadable"],
  ["in a few weeks", "unreadable"],
  ["week 53 2027", "no-such-day"],
  ["week 53 2026", "a week 2026-12-28 to 2027-01-03"],
  ["qui", "a time counted from the day it was written: 2026-12-03"],
  ["first week of March 2027", "a week 2027-03-01 to 2027-03-07"],
  ["last Friday of March 2027", "2027-03-26"],
  ["third Monday of May 2027", "2027-05-17"],
  ["derniere semaine de mars 2027", "a week 2027-03-22 to 2027-03-28"],
  ["second half of 2027", "half a year 2027-07-01 to 2027-12-31"],
  ["last day of October 2027", "2027-10-31"],
  ["EOY 2027", "a year 2027-01-01 to 2027-12-31"],
  ["III квартал 2027 г.", "a quarter 2027-07-01 to 2027-09-30"],
  ["I квартал 2027", "a quarter 2027-01-01 to 2027-03-31"],
  ["IV kwartał 2027", "a quarter 2027-10-01 to 2027-12-31"],
  ["II trimestre de 2027", "a quarter 2027-04-01 to 2027-06-30"],
  ["2/15/2027, 12:00:00 AM GMT+0", "2027-02-15"],
  ["24 May 2027, 5:30 PM UTC-04:00", "2027-05-24"],
  ["end of FY27", "a fiscal year 2026-01-01 to 2028-12-31"],
])("periods: “%s” is %s", (text, expected) => expect(say(text)).toBe(expected));

test.each(["first week of 2027", "early 2027", "Anfang März 2027", "mid-May 2027", "début 2027", "principios de 2027"])(
  "the last day of the whole period is not offered for “%s”",
  (text) => {
    const said = readDeadline(text, calendar);
    expect(said.kind === "vague" && said.likely.map(formatIsoDay)).not.toContain(
      text.includes("M") ? "2027-05-31" : "2027-12-31",
    );
  },
);

test.each([
  ["令和9年4月15日", "2027-04-15"],
  ["R9.4.15", "2027-04-15"],
  ["15/4/2570", "2027-04-15"],
  ["16.IV.2027", "2027-04-16"],
  ["senest 30/9-27", "2027-09-30"],
  ["30.9.-27", "2027-09-30"],
  ["COB 3 March 2027", "2027-03-03"],
  ["27/11/30", "2027-11-30"],
])("other ways to number days: “%s” is %s", (text, day) => expect(say(text)).toBe(day));

/** Each is 15 January 2027, or as said. */
const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  de: ["Freitag, den 15.01.2027", "den 15. Januar 2027", "bis spätestens 15. Jänner 2027"],
  ru: ["15 января 2027 года", "15.01.2027 г.", "пятнадцатого января 2027"],
  zh: ["2027年一月十五号", "2027年1月15日前", "二〇二七年一月十五日"],
  ar: ["15 يناير 2027", "١٥ كانون الثاني ٢٠٢٧", "قبل 15 يناير 2027"],
  pt: ["sexta feira, 15 de janeiro de 2027", "até 15 de janeiro de 2027"],
  nl: ["15e jan 2027", "vrijdag 15de januari 2027"],
  sv: ["15 januari 2027", "senast den 15 jan. 2027"],
  da: ["15. januar 2027", "senest den 15. jan 2027"],
  nb: ["15. januar 2027", "innen 15. jan. 2027"],
  fi: ["15. tammikuuta 2027", "15.1.2027 mennessä"],
  pl: ["15 stycznia 2027 r.", "do 15 sty 2027"],
  cs: ["15. ledna 2027", "do 15. leden 2027"],
  ro: ["15 ianuarie 2027", "până la 15 ian. 2027"],
  tr: ["15 Ocak 2027", "15 Ocak 2027'ye kadar"],
  el: ["15 Ιανουαρίου 2027", "έως 15 Ιαν 2027"],
  uk: ["15 січня 2027 року", "до 15 січня 2027 р."],
  hi: ["15 जनवरी 2027", "१५ जनवरी २०२७ तक"],
  id: ["15 Januari 2027", "paling lambat 15 Jan 2027"],
  vi: ["15 tháng 1 năm 2027", "trước ngày 15 tháng 1 năm 2027"],
  ja: ["2027年1月15日", "2027年1月15日までに"],
  ko: ["2027년 1월 15일", "2027년 1월 15일까지"],
  he: ["15 בינואר 2027", "עד 15 ינואר 2027"],
  hu: ["2027. január 15.", "2027. jan. 15."],
  sk: ["15. januára 2027", "do 15. januára 2027"],
  bg: ["15 януари 2027", "до 15 януари 2027 г."],
  hr: ["15. siječnja 2027.", "do 15. januara 2027."],
  ca: ["15 de gener de 2027", "abans del 15 de gener de 2027"],
};

test.each(Object.entries(LANGUAGES).flatMap(([code, texts]) => texts.map((text) => [code, text] as const)))(
  "%s: “%s” is 15 January 2027",
  (_code, text) => expect(say(text)).toBe("2027-01-15"),
);

/** Each is March 2027. */
test.each([
  "Mars 2027",
  "marts 2027",
  "maaliskuu 2027",
  "maaliskuussa 2027",
  "marzec 2027",
  "w marcu 2027",
  "březen 2027",
  "martie 2027",
  "Mart 2027",
  "Mart 2027 sonu",
  "Μάρτιος 2027",
  "березень 2027",
  "मार्च 2027",
  "Maret 2027",
  "akhir Maret 2027",
  "tháng 3 năm 2027",
  "2027年3月末",
  "2027년 3월 말",
  "מרץ 2027",
  "آذار 2027",
  "نهاية مارس 2027",
  "в марте 2027",
  "2027年三月",
])("“%s” is March 2027", (text) => expect(say(text)).toBe("a month 2027-03-01 to 2027-03-31"));

test.each([
  ["4tes Quartal 2027", "a quarter 2027-10-01 to 2027-12-31"],
  ["1-й квартал 2027", "a quarter 2027-01-01 to 2027-03-31"],
  ["الربع الأول 2027", "a quarter 2027-01-01 to 2027-03-31"],
  ["2027年第二季度", "a quarter 2027-04-01 to 2027-06-30"],
  ["2027年上半年", "half a year 2027-01-01 to 2027-06-30"],
  ["2027년 3분기", "a quarter 2027-07-01 to 2027-09-30"],
  ["2. kvartal 2027", "a quarter 2027-04-01 to 2027-06-30"],
  ["de 4 al 22 de enero de 2027", "a span of days 2027-01-04 to 2027-01-22"],
  ["desde el 3 de marzo hasta el 12 de mayo de 2027", "a span of days 2027-03-03 to 2027-05-12"],
  ["dal 3 marzo al 12 maggio 2027", "a span of days 2027-03-03 to 2027-05-12"],
  ["tra il 3 marzo e il 12 maggio 2027", "a span of days 2027-03-03 to 2027-05-12"],
  ["tussen 3 maart en 12 mei 2027", "a span of days 2027-03-03 to 2027-05-12"],
  ["من 4 إلى 22 يناير 2027", "a span of days 2027-01-04 to 2027-01-22"],
  ["2027年1月4日から22日まで", "a span of days 2027-01-04 to 2027-01-22"],
  ["从2027年1月到3月", "a span of days 2027-01-01 to 2027-03-31"],
  ["od 4 do 22 stycznia 2027", "a span of days 2027-01-04 to 2027-01-22"],
])("“%s” is %s", (text, expected) => expect(say(text)).toBe(expected));

test.each([
  "Once a quarter",
  "3-5",
  "1.2",
  "so",
  "pro",
  "per",
  "do",
  "May I ask Ana?",
  "Ana, Bo and Cy",
  "version 2.0",
])("“%s” is no day", (text) => expect(say(text)).toBe("unreadable"));

test.each([
  ["month-first", "3/4/2027", "2027-03-04"],
  ["month-first", "25/4/2027", "2027-04-25"],
  ["month-first", "13.4.2027", "2027-04-13"],
])("in a workbook that is %s, %s is %s", (_order, text, expected) => expect(say(text, true)).toBe(expected));

test.each([
  ["Q3 27", "a quarter 2027-07-01 to 2027-09-30"],
  ["2027 Q3", "a quarter 2027-07-01 to 2027-09-30"],
  ["Q3", "a quarter: "],
  ["3rd Q 2027", "a quarter 2027-07-01 to 2027-09-30"],
  ["3rd Q", "a quarter: "],
  ["quarter three 2027", "a quarter 2027-07-01 to 2027-09-30"],
  ["third quarter 2027", "a quarter 2027-07-01 to 2027-09-30"],
  ["2027 third quarter", "a quarter 2027-07-01 to 2027-09-30"],
  ["quarter 2027 third", "a quarter 2027-07-01 to 2027-09-30"],
  ["2027 quarter 3", "a quarter 2027-07-01 to 2027-09-30"],
  ["2027 3 quarter", "a quarter 2027-07-01 to 2027-09-30"],
  ["3 quarter 2027", "a quarter 2027-07-01 to 2027-09-30"],
  ["2 half 2027", "half a year 2027-07-01 to 2027-12-31"],
  ["2 term 2027", "a school term 2027-01-01 to 2027-12-31"],
  ["3 quarter", "a quarter: "],
  ["quarter 3", "a quarter: "],
  ["quarter third", "a quarter: "],
  ["term 2", "a school term: "],
  ["Q5 2027", "no-such-day"],
  ["Q0 2027", "unreadable"],
  ["quarter", "a quarter: "],
  ["term", "a school term: "],
  ["2027年上半年", "half a year 2027-01-01 to 2027-06-30"],
  ["2027年下半年", "half a year 2027-07-01 to 2027-12-31"],
  ["上半年", "half a year: "],
  ["May 2027, 2nd week", "a week 2027-05-10 to 2027-05-16"],
  ["2027 May second week", "a week 2027-05-10 to 2027-05-16"],
  ["2027年5月第2週", "a week 2027-05-10 to 2027-05-16"],
  ["second week of May", "a week without its year: "],
  ["May, 2nd week", "a week without its year: "],
  ["fifth week of May 2027", "a week 2027-05-31 to 2027-06-06"],
  ["6th week of May 2027", "no-such-day"],
  ["0th week of May 2027", "unreadable"],
  ["first half of May 2027", "half a month 2027-05-01 to 2027-05-15"],
  ["second half of May 2027", "half a month 2027-05-16 to 2027-05-31"],
  ["second half of May", "half a month without its year: "],
  ["first weekend of May 2027", "a week 2027-05-03 to 2027-05-09"],
  ["2027 spring", "a season 2027-01-01 to 2028-03-31"],
  ["spring '27", "a season 2027-01-01 to 2028-03-31"],
  ["spring 27", "unreadable"],
  ["spring", "a season: "],
  ["Easter", "a season: "],
  ["Easter 2027", "a season 2027-01-01 to 2027-12-31"],
  ["school year 2026/27", "a school year 2026-08-01 to 2027-07-31"],
  ["2026/2027 school year", "a school year 2026-08-01 to 2027-07-31"],
  ["school year 2027", "a school year 2026-01-01 to 2028-12-31"],
  ["2027 school year", "a school year 2026-01-01 to 2028-12-31"],
  ["school year", "a year: "],
  ["fiscal year 2027", "a fiscal year 2026-01-01 to 2028-12-31"],
  ["2027 fiscal year", "a fiscal year 2026-01-01 to 2028-12-31"],
  ["fiscal year 2026/27", "a school year 2026-08-01 to 2027-07-31"],
  ["FY27", "a fiscal year 2026-01-01 to 2028-12-31"],
  ["FY", "a year: "],
  ["Q2 FY27", "a fiscal year 2026-01-01 to 2028-12-31"],
  ["end of 2027", "a year 2027-01-01 to 2027-12-31"],
  ["2027 年末", "a year 2027-01-01 to 2027-12-31"],
])("periods, in any order: “%s” is %s", (text, expected) => expect(say(text)).toBe(expected));

test.each([
  ["1/2", "a day without its year: 2027-02-01 or 2026-02-01"],
  ["13/12", "a day without its year: 2026-12-13 or 2025-12-13"],
  ["12/13", "a day without its year: 2026-12-13 or 2025-12-13"],
  ["31/12", "a day without its year: 2026-12-31 or 2025-12-31"],
  ["12-12", "a day without its year: 2026-12-12 or 2025-12-12"],
  ["05.06", "a day without its year: 2027-06-05 or 2026-06-05"],
  ["32/12", "unreadable"],
  ["31/13", "unreadable"],
  ["13/13", "unreadable"],
  ["00/12", "unreadable"],
  ["12/00", "unreadable"],
  ["2-3", "unreadable"],
  ["5.5.27", "2027-05-05"],
  ["5.5.97", "1997-05-05"],
])("two numbers or short years: “%s” is %s", (text, expected) => expect(say(text)).toBe(expected));

test.each([
  ["until 5 May 2027", "2027-05-05"],
  ["from 5 May 2027", "unreadable"],
  ["5 May 2027 onwards", "unreadable"],
  ["by 5 May 2027 from", "unreadable"],
  ["5 May 2027 -", "2027-05-05"],
  ["5 May 2027 → 9 May 2027", "a span of days 2027-05-05 to 2027-05-09"],
  ["5 May 2027 ~ 9 May 2027", "a span of days 2027-05-05 to 2027-05-09"],
  ["5 May–9 May 2027", "a span of days 2027-05-05 to 2027-05-09"],
  ["2027-05-05-2027-05-09", "unreadable"],
  ["5 May 2027 10:00 UTC", "2027-05-05"],
  ["5 May 2027 at 10:00 UTC+2", "2027-05-05"],
  ["5 May 2027 10:00 gmt -3", "2027-05-05"],
  ["weekend", "unreadable"],
  ["this weekend", "a time counted from the day it was written: "],
  ["next weekend", "a time counted from the day it was written: 2026-12-06"],
  ["next term", "a time counted from the day it was written: "],
  ["in 3 workdays", "a time counted from the day it was written: 2026-12-02"],
  ["2 weeks ago", "a time counted from the day it was written: 2026-11-14"],
  ["15th of next month", "a time counted from the day it was written: 2026-12-15"],
  ["5th of this month", "a time counted from the day it was written: 2026-11-05"],
  ["十二月二十三日", "a day without its year: 2026-12-23 or 2025-12-23"],
  ["二零二七年十月十日", "2027-10-10"],
])("spans, clocks and what counts from today: “%s” is %s", (text, expected) => expect(say(text)).toBe(expected));
