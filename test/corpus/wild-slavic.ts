import type { CorpusSheet } from "./corpus-sheet";

/** Russian, Ukrainian, Polish, Czech, Slovak and Bulgarian; drawn before anything was run on them. */
export const wildSlavic: readonly CorpusSheet[] = [
  {
    name: "план ремонта школьной столовой",
    oddities: ["number column", "columns that only sound right", "status"],
    drawing: `
      | Шаг | Задача | Исполнитель | Срок | Часы | Состояние |
      | 1 | Вывезти старые столы | Завхоз | 11.01.2027 | 6 | Готово |
      | 2 | Покрасить стены | Бригада | 22.01.2027 | 40 | Не готово |
      | 3 | Подключить новую плиту | Электрик | 29.01.2027 | 8 | Не готово |
      | | Итого | | | 54 | |`,
    plans: ["1: A number, B step, C owner, D deadline, F status; 2-4"],
  },
  {
    name: "дорожная карта музея",
    oddities: ["section row", "merged section rows", "title above", "signature block", "planned and actual dates"],
    merges: ["A1:G1", "A4:G4", "A7:G7"],
    drawing: `
      | ДОРОЖНАЯ КАРТА ОТКРЫТИЯ ЗАЛА РЕМЁСЕЛ | | | | | | |
      | № | Мероприятие | Ответственный | Начало | Окончание | Факт. дата | Результат |
      | | | исполнитель | план | план | | |
      | Этап 1. Подготовка | | | | | | |
      | 1.1 | Собрать экспонаты у жителей | Хранитель | 2027-01-11 | 2027-02-26 | | 80 предметов |
      | 1.2 | Написать тексты к витринам | Научный отдел | 2027-02-01 | 2027-03-05 | | 12 текстов |
      | Этап 2. Открытие | | | | | | |
      | 2.1 | Разослать приглашения школам | Секретарь | 2027-03-09 | 2027-03-19 | | 25 писем |
      | Составил: ____________ | | | | Утвердил: ____________ | | |`,
    plans: ["3: A number, B step, C owner, D start, E deadline, F completed, G measure; 5 6 8"],
  },
  {
    name: "план устранения нарушений в поликлинике",
    oddities: ["corrective-action plan", "deadline as text", "measure"],
    drawing: `
      | Выявленное нарушение | Меры по устранению | Срок устранения | Ответственное лицо | Отметка о выполнении |
      | Нет графика приёма | Вывесить график у входа | до 05.12.2026 | Старший регистратор | выполнено |
      | Просрочены аптечки | Обновить все аптечки | в течение недели | Главная медсестра | в работе |
      | Нет пандуса | Установить пандус | II квартал 2027 г. | Завхоз | не начато |`,
    plans: ["1: B step, C deadline, D owner, E status; 2-4"],
  },
  {
    name: "мои задачи на месяц",
    oddities: ["personal plan", "no owner column", "status in symbols"],
    drawing: `
      | Мой план на декабрь | | | |
      | Что сделать | К какому числу | Сколько времени | Сделано |
      | Сдать отчёт по практике | 4 декабря | 3 ч | ✅ |
      | Записаться к зубному врачу | 9 декабря | 10 мин | ⬜ |
      | Купить подарки родителям | до 28.12 | 2 ч | ⬜ |`,
    plans: ["2: A step, B deadline, D status; 3-5"],
  },
  {
    name: "план заходів громади",
    oddities: ["section row", "resources", "numbers first", "less known language"],
    drawing: `
      | План заходів із благоустрою громади на 2027 рік | | | | | |
      | № з/п | Зміст заходу | Термін виконання | Відповідальні | Джерело фінансування | Стан |
      | Розділ 1. Зелені зони | | | | | |
      | 1 | Висадити липи вздовж алеї | квітень | Комунальна служба | Місцевий бюджет | виконано |
      | 2 | Відремонтувати фонтан | до 01.06.2027 | Шевчук О. | Місцевий бюджет | у роботі |
      | Розділ 2. Дозвілля | | | | | |
      | 3 | Провести кіно просто неба | серпень | Будинок культури | Спонсори | не розпочато |`,
    plans: ["2: A number, B step, C deadline, D owner, E resources, F status; 4 5 7"],
  },
  {
    name: "план відкриття дитячого гуртка",
    oddities: ["less known language", "two date columns", "status"],
    drawing: `
      | Крок | Що зробити | Хто робить | Початок | Кінець | Статус |
      | 1 | Знайти кімнату в школі | Олена | 2027-01-11 | 2027-01-22 | Завершено |
      | 2 | Купити глину та фарби | Тарас і Юля | 2027-01-25 | 2027-01-29 | В процесі |
      | 3 | Оголосити набір дітей | Олена | 2027-02-01 | 2027-02-12 | Не розпочато |`,
    plans: ["1: A number, B step, C owner, D start, E deadline, F status; 2-4"],
  },
  {
    name: "plan naprawczy przychodni",
    oddities: ["less known language", "corrective-action plan", "two owner-like columns", "title above"],
    drawing: `
      | Plan naprawczy po kontroli | | | | | | |
      | Lp. | Nieprawidłowość | Działanie naprawcze | Osoba odpowiedzialna | Nadzór | Termin realizacji | Status |
      | 1 | Brak poręczy | Zamontować poręcze na schodach | Konserwator | Kierownik | 15.12.2026 | W trakcie |
      | 2 | Długie kolejki | Uruchomić zapisy przez telefon | Rejestracja | Kierownik | 31.01.2027 | Nierozpoczęte |
      | 3 | Stare ulotki | Wydrukować nowe ulotki | Promocja | Dyrektor | 20.11.2026 | Zakończone |`,
    plans: ["2: A number, C step, D responsible, E owner, F deadline, G status; 3-5"],
  },
  {
    name: "harmonogram festynu rodzinnego",
    oddities: ["less known language", "month or week columns", "heading over two rows", "totals"],
    merges: ["D1:G1"],
    drawing: `
      | Zadanie | Kto | Koszt (zł) | Maj | | | |
      | | | | 1 tydz. | 2 tydz. | 3 tydz. | 4 tydz. |
      | Wynająć scenę | Pani Zofia | 1200 | x | | | |
      | Zaprosić orkiestrę dętą | Rada rodziców | 0 | x | x | | |
      | Upiec ciasta na sprzedaż | Klasa 5b | 150 | | | | x |
      | Razem | | 1350 | | | | |`,
    plans: ["2: A step, B owner, C resources; 3-5"],
  },
  {
    name: "akční plán školy",
    oddities: ["less known language", "objective on the first row of a group", "measure", "merged cells"],
    merges: ["A2:A3"],
    drawing: `
      | Cíl | Opatření | Zodpovídá | Termín | Ukazatel splnění | Stav |
      | Bezpečná cesta do školy | Zřídit přechod u pošty | Starosta | 30. 6. 2027 | Přechod vyznačen | probíhá |
      | | Vyškolit osm žákovských hlídek | Mgr. Benešová | 26. 3. 2027 | 8 osvědčení | hotovo |
      | Zdravý oběd | Zavést salátový bar | Vedoucí jídelny | 1. 2. 2027 | 100 porcí denně | nezahájeno |`,
    plans: ["1: A section, B step, C owner, D deadline, E measure, F status; 2-4"],
  },
  {
    name: "úkoly před otevřením kavárny",
    oddities: ["less known language", "status in symbols", "blank rows between steps"],
    drawing: `
      | Úkol | Kdo | Do kdy | Hotovo | Poznámka |
      | Koupit kávovar z druhé ruky | Petr | 2027-01-15 | ☑ | |
      | | | | | |
      | Vymalovat zadní místnost | Petr, Lenka | 2027-01-22 | ☐ | bílá a žlutá |
      | Vyřídit povolení hygieny | Lenka | 2027-02-05 | ☐ | |`,
    plans: ["1: A step, B owner, C deadline, D status, E notes; 2 4 5"],
  },
  {
    name: "akčný plán materskej školy",
    oddities: ["less known language", "resources", "cadence column"],
    drawing: `
      | Aktivita | Zodpovedný | Termín | Ako často | Potrebné zdroje |
      | Pripraviť bylinkovú záhradku | Pani Kováčová | 2027-04-16 | raz | Zemina, debničky |
      | Čítať deťom pred spaním | Starí rodičia | 2027-06-30 | každý týždeň | Knihy |`,
    plans: ["1: A step, B owner, C deadline, D cadence, E resources-needed; 2-3"],
  },
  {
    name: "план за действие на читалището",
    oddities: ["less known language", "status", "title above"],
    drawing: `
      | План за действие на читалище „Светлина“ | | | | |
      | Дейност | Отговорник | Краен срок | Необходими средства | Изпълнение |
      | Ремонт на сцената | Председател | 31.03.2027 | 4000 лв. | в процес |
      | Курс по народни танци | Ръководител | 15.02.2027 | 600 лв. | изпълнено |
      | Покана до съседните села | Секретар | 20.04.2027 | 0 | предстои |`,
    plans: ["2: A step, B owner, C deadline, D resources-needed, E status; 3-5"],
  },
];
