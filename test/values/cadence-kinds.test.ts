import { readCadence } from "../../src/values/cadences/cadence";
import type { Every } from "../../src/values/cadences/every";

const every = (count: number, unit: Every["unit"], named: Partial<Every> = {}): Every => ({
  kind: "every",
  unit,
  count,
  ...named,
});

const WORKDAYS = [0, 1, 2, 3, 4];

/** What is said in one language comes in others in other words: each kind has inputs in several. */
test.each([
  // with a clock, which says nothing of how often
  ["every Monday 9:30", every(7, "day", { weekdays: [0] })],
  ["every Monday 16.00", every(7, "day", { weekdays: [0] })],
  ["weekly at 7.45", every(7, "day")],
  ["10:30 weekly", every(7, "day")],
  // every other year
  ["biennially", every(24, "month")],
  ["every other year", every(24, "month")],
  ["bienal", every(24, "month")],
  ["zweijährlich", every(24, "month")],
  ["tous les deux ans", every(24, "month")],
  ["vartannat år", every(24, "month")],
  ["vart annat år", every(24, "month")],
  ["biannually", every(6, "month")],
  // in a term
  ["twice a term", every(45, "day")],
  ["dos veces por trimestre", every(45, "day")],
  ["2x pro Halbjahr", every(3, "month")],
  // fifteen days are two weeks where one says so, and fifteen weeks are fifteen
  ["cada 15 días", every(14, "day")],
  ["tous les 15 jours", every(14, "day")],
  ["a cada 15 dias", every(14, "day")],
  ["ogni 15 giorni", every(14, "day")],
  ["cada 15 semanas", every(105, "day")],
  ["every 15 days", every(15, "day")],
  ["alle 15 Tage", every(15, "day")],
  ["var 15:e dag", every(15, "day")],
  ["every 14 days", every(14, "day")],
  ["every 15 weeks", every(105, "day")],
  ["every 15 months", every(15, "month")],
  // days in a list
  ["Monday & Thursday", every(7, "day", { weekdays: [0, 3] })],
  ["Monday + Thursday", every(7, "day", { weekdays: [0, 3] })],
  ["Monday, Thursday", every(7, "day", { weekdays: [0, 3] })],
  ["Monday - Thursday", every(7, "day", { weekdays: [0, 1, 2, 3] })],
  // every so many
  ["om de week", every(14, "day")],
  ["om de drie weken", every(21, "day")],
  ["une semaine sur deux", every(14, "day")],
  ["un lundi sur deux", every(14, "day", { weekdays: [0] })],
  ["alle 14 Tage", every(14, "day")],
  ["a días alternos", every(2, "day")],
  ["раз в две недели", every(14, "day")],
  ["كل أسبوعين", every(14, "day")],
  ["每半年", every(6, "month")],
  ["2週間ごと", every(14, "day")],
  ["半月に1回", every(14, "day")],
  ["kéthetente", every(14, "day")],
  ["quinzenal", every(14, "day")],
  ["격주", every(14, "day")],
  ["varannan vecka", every(14, "day")],
  ["co drugi piątek", every(14, "day", { weekdays: [4] })],
  ["hver 14. dag", every(14, "day")],
  ["iki haftada bir", every(14, "day")],
  ["jednou za dva týdny", every(14, "day")],
  // so many times in it
  ["2 раза в неделю", every(4, "day")],
  ["两周一次", every(14, "day")],
  ["每周两次", every(4, "day")],
  ["una volta all'anno", every(12, "month")],
  ["dua kali sebulan", every(15, "day")],
  ["haftada iki kez", every(4, "day")],
  ["två gånger i veckan", every(4, "day")],
  ["週2回", every(4, "day")],
  ["two evenings a week", every(4, "day")],
  ["twice a week on Tuesday and Thursday", every(7, "day", { weekdays: [1, 3] })],
  // on weekdays
  ["Mon-Fri", every(7, "day", { weekdays: WORKDAYS })],
  ["du lundi au vendredi", every(7, "day", { weekdays: WORKDAYS })],
  ["business days", every(7, "day", { weekdays: WORKDAYS })],
  ["weekends", every(7, "day", { weekdays: [5, 6] })],
  ["jeden Mo und Do", every(7, "day", { weekdays: [0, 3] })],
  ["по понедельникам", every(7, "day", { weekdays: [0] })],
  ["كل يوم جمعة", every(7, "day", { weekdays: [4] })],
  ["每周一", every(7, "day", { weekdays: [0] })],
  ["setiap hari Senin", every(7, "day", { weekdays: [0] })],
  // on days of a month
  ["1st & 3rd Tuesday", every(1, "month", { weekdays: [1], ofMonth: [1, 3] })],
  ["毎月第3金曜日", every(1, "month", { weekdays: [4], ofMonth: [3] })],
  ["매월 첫째 월요일", every(1, "month", { weekdays: [0], ofMonth: [1] })],
  ["am ersten Montag im Quartal", every(3, "month", { weekdays: [0], ofMonth: [1] })],
  ["the 4th of every month", every(1, "month", { days: [4] })],
  ["the 4th and 18th of every month", every(1, "month", { days: [4, 18] })],
  ["the 4th day of every month", every(1, "month", { days: [4] })],
  ["4th, 18th & last day of each month", every(1, "month", { days: [4, 18, 31] })],
  ["18th and 4th of every month", every(1, "month", { days: [4, 18] })],
  ["le 15 de chaque mois", every(1, "month", { days: [15] })],
  ["am 15. jedes Monats", every(1, "month", { days: [15] })],
  ["el día 5 de cada mes", every(1, "month", { days: [5] })],
  ["todo dia 10", every(1, "month", { days: [10] })],
  ["每月15日", every(1, "month", { days: [15] })],
  ["end of each month", every(1, "month", { days: [31] })],
  ["beginning and end of each month", every(1, "month", { days: [1, 31] })],
  ["end of each quarter", every(3, "month")],
  // on days of a year
  ["quarterly (Jan, Apr, Jul, Oct)", every(12, "month", { months: [1, 4, 7, 10] })],
  ["halbjährlich im Mai und November", every(12, "month", { months: [5, 11] })],
  ["every April", every(12, "month", { months: [4] })],
  ["every 20th of August", every(12, "month", { months: [8], days: [20] })],
  ["jeden 15/4", every(12, "month", { months: [4], days: [15] })],
  ["yearly on the second Friday in May", every(12, "month", { months: [5], weekdays: [4], ofMonth: [2] })],
  // with the time of the day, and until when
  ["every morning at 9", every(1, "day")],
  ["tous les soirs à 21 heures", every(1, "day")],
  ["every Wednesday until November", every(7, "day", { weekdays: [2] })],
  ["Mondays from 3 March 2027", every(7, "day", { weekdays: [0] })],
])("%s", (text, cadence) => expect(readCadence(text)).toEqual(cadence));

test.each([
  "every 2-3 weeks",
  "tri-weekly",
  "daily/weekly",
  "the 2nd to last Friday of each month",
  "13th Friday of the year",
  "first Monday and second Tuesday of each month",
  "every 3/4",
  "hourly",
  "last working day of the month",
  "within a week",
  "in two weeks",
])("what may be read in two ways, or is no rhythm of days, is not read: %s", (text) =>
  expect(readCadence(text)).toEqual({ kind: "unreadable" }),
);

test.each(["weekly so that parents know", "Weekly team meeting", "weekly update to all staff"])(
  "words of other languages mislead nobody: %s",
  (text) => expect(readCadence(text)).toEqual(every(7, "day")),
);
