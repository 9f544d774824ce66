import type { CorpusSheet } from "./corpus-sheet";

export const thirdNearMisses: readonly CorpusSheet[] = [
  {
    name: "time sheet of the summer team",
    oddities: ["time sheet"],
    drawing: `
      | Date | Employee | Task | Start | Finish | Hours |
      | 2026-07-01 | Kim | Shelving | 09:00 | 13:00 | 4 |
      | 2026-07-01 | Lou | Desk | 13:00 | 18:00 | 5 |
      | 2026-07-02 | Kim | Story hour | 10:00 | 12:00 | 2 |`,
    plans: [],
  },
  {
    name: "who says what to parents",
    oddities: ["communication plan"],
    drawing: `
      | Audience | Key message | Channel | Frequency | Sender |
      | Parents | How we teach reading | Newsletter | monthly | Head |
      | Staff | What changes in June | Meeting | weekly | Deputy |
      | Press | Opening of the hall | Release | once | Mayor |`,
    plans: [],
  },
  {
    name: "indicator table",
    oddities: ["monitoring plan"],
    drawing: `
      | Indicator | Baseline 2025 | Target 2027 | Data source | Frequency | Responsible |
      | Pupils at level 3 | 41% | 60% | State test | yearly | Data lead |
      | Chronic absence | 18% | 10% | Register | monthly | Office |
      | Books borrowed | 2,100 | 3,500 | Library system | monthly | Librarian |`,
    plans: [],
  },
  {
    name: "contracts of the town",
    oddities: ["database listing"],
    drawing: `
      | Contract | Supplier | Contract manager | Start date | End date | Value |
      | Cleaning | Bright Ltd | J. Holt | 2024-04-01 | 2027-03-31 | 84000 |
      | Lifts | Upward plc | J. Holt | 2025-01-01 | 2029-12-31 | 12500 |
      | Printing | Inkwell | M. Ray | 2023-09-01 | 2026-08-31 | 30200 |`,
    plans: [],
  },
  {
    name: "emprunts de matériel",
    oddities: ["log"],
    drawing: `
      | Matériel | Emprunteur | Date de prêt | Date de retour prévue | Rendu |
      | Vidéoprojecteur | Mme Faure | 2026-11-03 | 2026-11-10 | oui |
      | Enceinte | M. Sy | 2026-11-05 | 2026-11-06 | non |
      | Barnum | Club photo | 2026-11-14 | 2026-11-17 | non |`,
    plans: [],
  },
  {
    name: "plan semanal de clases",
    oddities: ["lesson plan"],
    drawing: `
      | Semana | Tema | Objetivo de aprendizaje | Actividades | Recursos | Evaluación |
      | 1 | El agua | Explicar el ciclo | Experimento y dibujo | Vasos, hielo | Rúbrica |
      | 2 | El aire | Medir el viento | Construir una veleta | Cartón | Lista de cotejo |
      | 3 | La luz | Reconocer sombras | Teatro de sombras | Linternas | Rúbrica |`,
    plans: [],
  },
  {
    name: "Dienstplan Empfang",
    oddities: ["rota"],
    drawing: `
      | Datum | Frühdienst | Spätdienst | Vertretung | Bemerkung |
      | 2026-12-01 | Anna | Jörg | Mia | |
      | 2026-12-02 | Jörg | Anna | Mia | Arzttermin |
      | 2026-12-03 | Mia | Jörg | Anna | |`,
    plans: [],
  },
  {
    name: "ledenlijst",
    oddities: ["directory"],
    drawing: `
      | Naam | Functie | Telefoon | Lid sinds | Taak in het bestuur |
      | Els Bakker | voorzitter | 06-1234 | 2019-03-01 | leidt vergaderingen |
      | Ton Vos | penningmeester | 06-5678 | 2021-09-15 | beheert de kas |
      | Ria Smit | secretaris | 06-9012 | 2022-01-10 | schrijft notulen |`,
    plans: [],
  },
  {
    name: "inventory of decisions in Italian",
    oddities: ["log"],
    drawing: `
      | N. | Data | Decisione | Motivazione | Approvato da |
      | 1 | 2026-02-10 | Orario ridotto in agosto | Pochi utenti | Consiglio |
      | 2 | 2026-03-05 | Nuovo logo | Concorso fra studenti | Direttore |
      | 3 | 2026-04-20 | Stop alle multe | Prova di un anno | Consiglio |`,
    plans: [],
  },
  {
    name: "журнал обучения",
    oddities: ["database listing"],
    drawing: `
      | ФИО | Должность | Тема обучения | Дата | Результат | Подпись |
      | Иванов П. | слесарь | Охрана труда | 2026-02-01 | сдал | |
      | Попова Л. | повар | Санминимум | 2026-02-03 | сдала | |
      | Зайцев К. | водитель | Первая помощь | 2026-02-10 | не сдал | |`,
    plans: [],
  },
  {
    name: "设备维修记录",
    oddities: ["log"],
    drawing: `
      | 日期 | 设备名称 | 故障现象 | 维修内容 | 维修人员 | 费用 |
      | 2026-03-02 | 复印机 | 卡纸 | 更换搓纸轮 | 小陈 | 80 |
      | 2026-03-15 | 空调 | 不制冷 | 加氟 | 外包公司 | 300 |
      | 2026-04-01 | 投影仪 | 无信号 | 换线 | 小陈 | 25 |`,
    plans: [],
  },
  {
    name: "survey results",
    oddities: ["analysis"],
    drawing: `
      | Question | Strongly agree | Agree | Disagree | No answer | What people said |
      | I feel safe at school | 120 | 64 | 9 | 3 | Toilets are scary |
      | My teachers listen | 98 | 80 | 15 | 3 | Some do |
      | Lunch is good | 20 | 55 | 110 | 11 | More fruit please |`,
    plans: [],
  },
];
