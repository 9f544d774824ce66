import { readRoles } from "./read-roles";

/** Kinds of tables that people have, each with drawings of its own: a school, a clinic, a library. */
const KINDS: Readonly<Record<string, readonly (readonly [what: string, drawing: string, roles: string])[]>> = {
  "capitals in the plural are what they are in the singular": [
    [
      "KPI's",
      `| Task | Lead | Due | KPI's |
       | Repair the ward door | Ana Lee | 2027-02-01 | |
       | Count the beds | Bo Li | 2027-03-01 | 40 beds |`,
      "A step, B owner, C deadline, D measure",
    ],
    [
      "KPIs, PICs and ETAs, in another order",
      `| KPIs | What to do | PICs | ETAs |
       | | Catalogue the maps | Ana Lee | 2027-02-01 |
       | 300 maps | Repair the shelves | Bo Li | 2027-03-01 |`,
      "A measure, B step, C owner, D deadline",
    ],
    [
      "ICPs, in French",
      `| Actions | Responsable | Échéance | ICPs |
       | Ouvrir la salle | Léa Roy | 2027-02-01 | |
       | Former les agents | Max Blanc | 2027-03-01 | 12 agents formés |`,
      "A step, B owner, C deadline, D measure",
    ],
  ],

  "what corrects a finding is the step": [
    [
      "an audit of a clinic, owner first",
      `| Person Responsible | Non-conformity | Corrective and Preventive Action (CAPA) | Target Completion |
       | Mia Berg | Fridge at 9 degrees | Buy thermometers for both fridges | 2027-02-05 |
       | Tom Hall | Expired vaccines | Set up a weekly stock check | 2027-03-07 |`,
      "A owner, C step, D deadline",
    ],
    [
      "weaknesses of a library's computers",
      `| POA&M ID | Weakness | Planned Remediation | Scheduled Completion Date | Point of Contact | Status |
       | V-1 | Old passwords | Change every password | 2027-02-05 | Mia Berg | Open |
       | V-2 | No backup | Install a backup server | 2027-03-07 | Tom Hall | Closed |`,
      "A number, C step, D deadline, E owner, F status",
    ],
    [
      "in Spanish",
      `| Hallazgo | Plan de mitigación | Fecha prevista de cierre | Parte responsable |
       | Lista vieja | Cambiar la lista en cada sala | 2027-02-05 | Mia Berg |
       | Puertas abiertas | Instalar cerraduras nuevas | 2027-03-07 | Tomás Gil |`,
      "B step, C deadline, D owner",
    ],
    [
      "in Japanese",
      `| 指摘事項 | 是正計画 | 完了予定日 | 責任者 |
       | 古い名簿 | 全室の名簿を差し替える | 2027-02-05 | 佐藤 |
       | 開いた扉 | 新しい鍵を取り付ける | 2027-03-07 | 鈴木 |`,
      "B step, C deadline, D owner",
    ],
  ],

  "a column of numbers is no step, whatever it is called": [
    [
      "Action",
      `| Action | Description | Owner | Deadline |
       | A1 | Order the vaccines | Mia Berg | 2027-02-05 |
       | A2 | Call the patients | Tom Hall | 2027-02-06 |
       | A3 | Print the leaflets | Tom Hall | 2027-02-07 |`,
      "A number, B step, C owner, D deadline",
    ],
    [
      "Шаг",
      `| Шаг | Задача | Ответственный | Срок |
       | 1 | Заказать книги для зала | Илья | 2027-02-05 |
       | 2 | Покрасить стены | Артём | 2027-02-06 |
       | 2.1 | Купить краску | Артём | 2027-02-06 |`,
      "A number, B step, C owner, D deadline",
    ],
    [
      "Schritt, right of the task",
      `| Aufgabe | Schritt | Wer | Bis wann |
       | Bücher bestellen | a) | Mia Berg | 2027-02-05 |
       | Regale streichen | b) | Tom Hall | 2027-02-06 |
       | Eltern einladen | c) | Tom Hall | 2027-02-06 |`,
      "A step, B number, C owner, D deadline",
    ],
  ],

  "of two columns of work, the one in detail is the step": [
    [
      "in Korean",
      `| 구분 | 추진 과제 | 세부 내용 | 담당자 | 진행 상황 |
       | 1. 준비 | 도서 구입 | 도서 목록 작성하기 | 김민수 | 완료 |
       | 2. 개관 | 홍보 | 안내문 배포하기 | 이지은 | 미완료 |`,
      "A section, C step, D owner, E status",
    ],
    [
      "in Japanese",
      `| フェーズ | 大項目 | 小項目 | 進捗状況 |
       | 1. 準備 | 蔵書 | 本の目録を作る | 完了 |
       | 2. 開館 | 広報 | ちらしを配る | 未完 |`,
      "A section, C step, D status",
    ],
  ],

  "two headings for people are two people": [
    [
      "accountable, and in charge",
      `| Task | Accountable | PIC | Due |
       | Repair the gate | Ana Lee | Bo Li | 2027-02-05 |
       | Paint the fence | Ana Lee | Cy Poe | 2027-03-05 |`,
      "A step, B owner, C responsible, D deadline",
    ],
    [
      "in German",
      `| Maßnahme | Verantwortlich | Durchführung durch | Termin |
       | Tor reparieren | Ana Lee | Bo Li | 2027-02-05 |`,
      "A step, B owner, C responsible, D deadline",
    ],
    [
      "one of them a column of addresses",
      `| Name | Assignee | Assignee Email | Due Date | Blocked By (Dependencies) |
       | Order the beds | Ana Diaz | ana@example.org | 2027-02-01 | |
       | Train the nurses | | | 2027-03-01 | Order the beds |`,
      "A step, B owner, D deadline, E depends-on",
    ],
  ],

  "names of months may be people": [
    [
      "Jan, in Polish",
      `| Zadanie | Kto | Termin |
       | Zamówić regały | Ewa | 2027-03-01 |
       | Pomalować salę | Jan | 2027-03-05 |
       | Kupić farbę | Jan | 2027-03-05 |`,
      "A step, B owner, C deadline",
    ],
    [
      "April and May",
      `| Task | Owner | Due |
       | Order the shelves | April | 2027-03-01 |
       | Paint the hall | May | 2027-03-05 |
       | Sort the maps | June | 2027-03-09 |`,
      "A step, B owner, C deadline",
    ],
  ],

  "“after” over numbers of steps is what a step waits for": [
    [
      "After",
      `| No | Action | Owner | Due | After |
       | 1 | Buy books | Anna | 2027-03-01 | |
       | 2 | Train staff | Bo | 2027-04-01 | 1 |
       | 3 | Open room | Bo | 2027-05-01 | 2 |`,
      "A number, B step, C owner, D deadline, E depends-on",
    ],
    [
      "Efter",
      `| Steg | Aktivitet | Ansvarig | Klart senast | Efter |
       | 1 | Köp böcker | Anna | 2027-03-01 | |
       | 2 | Utbilda personal | Bo | 2027-04-01 | 1 |
       | 3 | Öppna salen | Bo | 2027-05-01 | 1, 2 |`,
      "A number, B step, C owner, D deadline, E depends-on",
    ],
    [
      "and no more than a word over texts",
      `| No | Action | Owner | Due | After |
       | 1 | Paint the ward | Anna | 2027-03-01 | bright walls |
       | 2 | Move the desk | Bo | 2027-04-01 | more room |`,
      "A number, B step, C owner, D deadline",
    ],
  ],

  "a column of follow-up is what its cells are": [
    [
      "a status",
      `| Åtgärd | Ansvarig | Klart senast | Uppföljning |
       | Köpa in blodtrycksmätare | Ali Demir | 2027-03-15 | Klart |
       | Utbilda ny personal | Karin Holm | 2027-04-01 | Pågår |`,
      "A step, B owner, C deadline, D status",
    ],
    [
      "a measure",
      `| Acción | Responsable | Plazo | Seguimiento |
       | Abrir los domingos | Ana Ruiz | 2027-03-15 | 40 visitas al día |
       | Formar a los tutores | Luis Gil | 2027-04-01 | Lista de asistencia firmada |`,
      "A step, B owner, C deadline, D measure",
    ],
    [
      "still blank, a status",
      `| Action | Responsable | Échéance | Suivi |
       | Ouvrir le dimanche | Léa Roy | 2027-03-15 | |
       | Former les tuteurs | Max Blanc | 2027-04-01 | |`,
      "A step, B owner, C deadline, D status",
    ],
  ],

  "where somebody mobilizes, others lead": [
    [
      "in short words",
      `| Action | Start date | End date | Who leads? | Who mobilizes? | Who is mobilized? |
       | Put up signs | 2026-12-01 | 2027-01-10 | Ann Lee | | |
       | Win a bus line | 2026-12-01 | 2027-02-10 | | Ann Lee | Olga P |`,
      "A step, B start, C deadline, D lead, E mobilizer, F mobilized",
    ],
    [
      "in Spanish",
      `| Acción | Inicio | Fin | Responsable | Quién moviliza | A quién movilizar |
       | Colocar carteles | 2026-12-01 | 2027-01-10 | Ana Lee | | |
       | Ganar una línea de autobús | 2026-12-01 | 2027-02-10 | | Ana Lee | Olga P |`,
      "A step, B start, C deadline, D lead, E mobilizer, F mobilized",
    ],
  ],

  "guiding questions below the headings change nothing": [
    [
      "of the planning table",
      `| Action Step | By Whom | By When | Resources and Support Available/Needed | Key Performance Indicators |
       | What needs to be done? | Who will be responsible? | What date will the action be completed? \
         | Resources needed | How will you measure your success? |
       | Agree on the route | Ines Costa | 2027-01-10 | A vote | Decision in the minutes |`,
      "A step, B owner, C deadline, D resources-needed, E measure",
    ],
    [
      "of a team's own",
      `| Task | Owner | Deadline | Measure |
       | What are we going to do? | Who owns it? | By what date? | How will we know? |
       | Paint the ward | Mia Berg | 2027-02-05 | 4 walls |
       | Oil the doors | Tom Hall | 2027-03-07 | 9 doors |`,
      "A step, B owner, C deadline, D measure",
    ],
  ],
};

describe.each(Object.entries(KINDS))("%s", (_, drawings) => {
  test.each(drawings)("%s", (_, drawing, roles) => {
    expect(readRoles(drawing)).toBe(roles);
  });
});
