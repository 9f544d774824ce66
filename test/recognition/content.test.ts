import { readRoles } from "./read-roles";

/** What the cells hold decides against a heading that only sounds right. */
test.each([
  [
    "hours are no deadline",
    `| Task | Owner | Timeline (hours) | Due date |
     | Order the new beds | Ana Ruiz | 12 | 2027-03-01 |
     | Paint the waiting room | Bo Lind | 30 | 2027-03-20 |`,
    "A step, B owner, D deadline",
  ],
  [
    "nor are quantities of days in words",
    `| Activity | Who | Time frame |
     | Count the library books | Ida Holm | 3 days |
     | Sort the returned books | Jon Dahl | 5 days |`,
    "A step, B owner",
  ],
  [
    "TRUE and FALSE are no owner",
    `| Step | Assigned | Deadline |
     | Hire a math tutor | TRUE | 2027-01-10 |
     | Train the tutors twice | FALSE | 2027-02-10 |`,
    "A step, C deadline",
  ],
  [
    "nor are ratings",
    `| Action | Responsibility | Owner | When |
     | Check the alarm list | High | Mia Berg | 2027-02-05 |
     | Fit locks on both doors | Low | Tom Hall | 2027-03-07 |`,
    "A step, C owner, D deadline",
  ],
  [
    "numbers are no steps",
    `| Step | What to do | Who | Due |
     | 1 | Choose the pupils | Ana Ruiz | 2027-03-01 |
     | 1.1 | Ask their parents | Bo Lind | 2027-03-08 |
     | 2 | Hire a math tutor | Cy Poe | 2027-04-01 |`,
    "A number, B step, C owner, D deadline",
  ],
  [
    "in another language too",
    `| Шаг | Задача | Исполнитель | Срок |
     | 1 | Собрать заявки школ | Илья Орлов | 2027-03-01 |
     | 2 | Проверить датчики зала | Анна Белова | 2027-03-08 |`,
    "A number, B step, C owner, D deadline",
  ],
  [
    "a goal to be achieved is no status",
    `| Action | Owner | Deadline | Achieved |
     | Open the reading room | Ana Ruiz | 2027-03-01 | Every pupil of grade four reads at home each day |
     | Train the volunteers | Bo Lind | 2027-04-01 | Forty families borrow a bag of books in the spring |`,
    "A step, B owner, C deadline",
  ],
  [
    "a blank column never beats a filled one",
    `| Task | Responsible person | Owner | Finish | Target date |
     | Move the shelves | Ida Holm | | | 2027-05-01 |
     | Label the boxes | Jon Dahl | | | 2027-05-08 |`,
    "A step, B owner, C responsible, E deadline",
  ],
  [
    "KPIs is the plural of KPI, with nothing in it yet",
    `| Action Step | By Whom | By When | KPIs |
     | Open on Sundays | Ann Lee | 2027-01-10 | |`,
    "A step, B owner, C deadline, D measure",
  ],
  [
    "a completion date is the deadline where nothing else is",
    `| Action | Owner | Completion date |
     | Mend the north gate | Ana Ruiz | 2027-03-01 |`,
    "A step, B owner, C deadline",
  ],
  [
    "and the day of completion next to a deadline",
    `| Action | Owner | Completion date | Deadline |
     | Mend the north gate | Ana Ruiz | 2027-02-20 | 2027-03-01 |`,
    "A step, B owner, C completed, D deadline",
  ],
  [
    "shares are percentages, words are a status",
    `| Task | Assignee | Completion | Progress |
     | Hire a math tutor | Ana Ruiz | 100 | Completed |
     | Train the tutors | Bo Lind | 40 | In progress |`,
    "A step, B owner, C percent, D status",
  ],
])("%s", (_, drawing, roles) => {
  expect(readRoles(drawing)).toBe(roles);
});
