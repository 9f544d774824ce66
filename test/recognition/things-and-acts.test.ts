import { readRoles } from "./read-roles";

/** Rows that are things, people or bookings, with somebody and dates beside them. */
test.each([
  [
    "contracts with manager",
    `| Contract | Supplier | Manager | Start | End |
     | Cleaning | Green Grounds Ltd | Ana Ruiz | 2026-04-01 | 2027-03-31 |
     | Catering | Good Meals Inc | Bo Lind | 2026-09-01 | 2027-06-30 |
     | Copiers | PrintRight | Ana Ruiz | 2025-01-01 | 2027-12-31 |`,
  ],
  [
    "room bookings",
    `| Room | Booked by | From | To | Purpose |
     | Hall A | Mia Berg | 2027-02-05 | 2027-02-05 | Staff meeting |
     | Room 12 | Tom Hall | 2027-02-06 | 2027-02-07 | Exam |
     | Library | Ann Lee | 2027-02-09 | 2027-02-09 | Reading club |`,
  ],
  [
    "inventory",
    `| Item | Owner | Date acquired | Condition | Status |
     | Projector | IT desk | 2021-05-04 | Good | In use |
     | Laptop | Front desk | 2024-09-01 | Good | In use |
     | Label printer | Ana Ruiz | 2019-01-20 | Worn | Broken |`,
  ],
  [
    "rota",
    `| Date | Shift | Nurse | Ward | Notes |
     | 2027-02-01 | Early | Anna | 3 | |
     | 2027-02-01 | Late | Bea | 3 | |
     | 2027-02-02 | Early | Carl | 3 | swap |`,
  ],
  [
    "loans",
    `| Book | Borrower | Borrowed | Due | Status |
     | The Old Lighthouse | Mia Berg | 2027-02-01 | 2027-02-15 | open |
     | Night Garden | Tom Hall | 2027-02-03 | 2027-02-17 | returned |
     | Maps of the North | Ann Lee | 2027-02-05 | 2027-02-19 | open |`,
  ],
  [
    "licences",
    `| Software | Owner | Renewal date | Cost | Status |
     | Office suite | Ana Ruiz | 2027-06-01 | 1200 | active |
     | Mail server | Bo Lind | 2027-09-01 | 400 | active |
     | Antivirus | Bo Lind | 2027-03-01 | 300 | expired |`,
  ],
  [
    "vehicles",
    `| Vehicle | Driver | Next service | Insurance until | Mileage |
     | Van 1 | Tom Hall | 2027-03-01 | 2027-12-31 | 40200 |
     | Bus 2 | Ann Lee | 2027-04-01 | 2027-10-31 | 80100 |`,
  ],
  [
    "contracts in German",
    `| Vertrag | Anbieter | Zuständig | Beginn | Ende |
     | Reinigung | Sauber GmbH | Jana Wolf | 2026-01-01 | 2027-12-31 |
     | Kopierer | Druck AG | Tim Kern | 2026-01-01 | 2028-12-31 |`,
  ],
  [
    "spanish prestamos",
    `| Libro | Prestado a | Fecha de préstamo | Fecha de devolución | Estado |
     | El faro viejo | Ana Ruiz | 2027-02-01 | 2027-02-15 | pendiente |
     | Mapas del norte | Luis Gil | 2027-02-03 | 2027-02-17 | devuelto |`,
  ],
  [
    "french reservations",
    `| Salle | Réservée par | Début | Fin | Objet |
     | Salle A | Léa Roy | 2027-02-05 | 2027-02-05 | Réunion |
     | Gymnase | Max Blanc | 2027-02-06 | 2027-02-07 | Tournoi |`,
  ],
  [
    "classes & teachers",
    `| Class | Teacher | Room | Start date | End date |
     | Algebra I | Ms. Orlov | 204 | 2027-01-10 | 2027-06-10 |
     | World history | Mr. Penn | 118 | 2027-01-10 | 2027-06-10 |`,
  ],
  [
    "certificates of staff",
    `| Employee | Certificate | Issued | Expires | Status |
     | Mia Berg | First aid | 2025-02-01 | 2027-02-01 | valid |
     | Tom Hall | Fire warden | 2024-03-01 | 2026-03-01 | expired |`,
  ],
  [
    "grants",
    `| Grant | Funder | Contact | Amount | Deadline | Status |
     | Reading for all | Town fund | Ana Ruiz | 5000 | 2027-02-01 | submitted |
     | New playground | Sports trust | Bo Lind | 12000 | 2027-03-15 | draft |`,
  ],
  [
    "events",
    `| Event | Host | Date | Venue | Guests |
     | Book fair | Mia Berg | 2027-03-05 | Main hall | 200 |
     | Poetry night | Tom Hall | 2027-04-05 | Reading room | 40 |`,
  ],
  [
    "patients",
    `| Patient | Doctor | Appointment | Room | Status |
     | A. Novak | Dr. Sato | 2027-02-01 | 4 | confirmed |
     | B. Quinn | Dr. Meyer | 2027-02-02 | 2 | open |`,
  ],
  [
    "keys",
    `| Key | Issued to | Issued on | Returned on |
     | Main door 3 | Mia Berg | 2026-02-01 | |
     | Lab 2 | Tom Hall | 2026-03-01 | 2026-06-01 |`,
  ],
  [
    "suppliers invoices",
    `| Invoice | Supplier | Responsible | Due date | Paid |
     | 2027-001 | Green Grounds | Ana Ruiz | 2027-02-01 | yes |
     | 2027-002 | PrintRight | Bo Lind | 2027-02-15 | no |`,
  ],
  [
    "documents policies",
    `| Document | Owner | Version | Last review | Next review |
     | Fire policy | Ana Ruiz | 2.1 | 2026-01-01 | 2027-01-01 |
     | Data policy | Bo Lind | 1.4 | 2026-03-01 | 2027-03-01 |`,
  ],
  [
    "polish inventory",
    `| Sprzęt | Osoba odpowiedzialna | Data zakupu | Gwarancja do | Stan |
     | Rzutnik | Ewa Wilk | 2021-05-04 | 2026-05-04 | dobry |
     | Laptop | Jan Kot | 2024-09-01 | 2027-09-01 | dobry |`,
  ],
  [
    "memberships",
    `| Member | Group | Joined | Valid until | Contact |
     | Mia Berg | Readers | 2020-02-01 | 2027-02-01 | mia@example.org |
     | Tom Hall | Chess | 2021-03-01 | 2027-03-01 | tom@example.org |`,
  ],
  [
    "japanese equipment",
    `| 備品 | 担当者 | 購入日 | 保証期限 | 状態 |
     | プロジェクター | 佐藤 | 2021-05-04 | 2026-05-04 | 良好 |
     | ノートパソコン | 鈴木 | 2024-09-01 | 2027-09-01 | 良好 |`,
  ],
  [
    "swedish bokningar",
    `| Lokal | Bokad av | Från | Till | Ändamål |
     | Aulan | Emma Berg | 2027-02-05 | 2027-02-05 | Möte |
     | Sal 12 | Karim Ali | 2027-02-06 | 2027-02-07 | Prov |`,
  ],
  [
    "turkish loans",
    `| Kitap | Ödünç alan | Alış tarihi | İade tarihi | Durum |
     | Eski Fener | Ayşe Demir | 2027-02-01 | 2027-02-15 | açık |
     | Gece Bahçesi | Can Kaya | 2027-02-03 | 2027-02-17 | iade edildi |`,
  ],
  [
    "complaints",
    `| Complaint | Received from | Received on | Handled by | Status |
     | Noise in ward 3 | Family Osei | 2027-01-05 | Ana Ruiz | closed |
     | Cold food | B. Quinn | 2027-01-08 | Bo Lind | open |`,
  ],
  [
    "volunteers availability",
    `| Volunteer | Phone | Available from | Available until |
     | Mia Berg | 555 0101 | 2027-01-05 | 2027-03-01 |
     | Tom Hall | 555 0102 | 2027-01-08 | 2027-06-01 |`,
  ],
])("no plan: %s", (_, drawing) => {
  expect(readRoles(drawing)).toMatch(/^This sheet is not an action plan/);
});

/** Thin plans: short steps without a verb below a heading that says so, or acts below one that does not. */
test.each([
  [
    "finnish nominal steps",
    `| Toimenpide | Vastuuhenkilö | Määräaika |
     | Kirjatilaus | Liisa | 2027-02-05 |
     | Henkilöstökoulutus | Matti | 2027-03-07 |
     | Avajaiset | Liisa | 2027-04-01 |`,
  ],
  [
    "hungarian",
    `| Feladat | Felelős | Határidő |
     | Könyvrendelés | Anna | 2027-02-05 |
     | Továbbképzés | Béla | 2027-03-07 |`,
  ],
  [
    "turkish",
    `| Faaliyet | Sorumlu | Bitiş tarihi |
     | Kitap alımı | Ayşe | 2027-02-05 |
     | Personel eğitimi | Can | 2027-03-07 |`,
  ],
  [
    "german nouns",
    `| Maßnahme | Wer | Bis wann |
     | Bücherbestellung | Jana | 2027-02-05 |
     | Schulung | Tim | 2027-03-07 |`,
  ],
  [
    "korean",
    `| 과제 | 담당자 | 기한 |
     | 도서 구입 | 김민수 | 2027-02-05 |
     | 직원 연수 | 이지은 | 2027-03-07 |`,
  ],
  [
    "japanese",
    `| 実施事項 | 担当者 | 期限 |
     | 発注 | 佐藤 | 2027-02-05 |
     | 研修 | 鈴木 | 2027-03-07 |`,
  ],
  [
    "english nouns",
    `| Action | Owner | Due |
     | Book order | Mia | 2027-02-05 |
     | Staff training | Tom | 2027-03-07 |`,
  ],
  [
    "english what who when",
    `| What | Who | When |
     | Flyers | Mia | 2027-02-05 |
     | Food | Tom | 2027-03-07 |`,
  ],
  [
    "finnish, with a goal",
    `| Tavoite | Toimenpide | Vastuu | Aikataulu |
     | Lisää lukijoita | Satutunnit | Liisa | kevät 2027 |
     | Lisää lukijoita | Kouluvierailut | Matti | syksy 2027 |`,
  ],
  [
    "french nouns",
    `| Action | Responsable | Échéance |
     | Commande des livres | Léa Roy | 2027-02-05 |
     | Formation des agents | Max Blanc | 2027-03-07 |`,
  ],
  [
    "spanish",
    `| Actividad | Responsable | Fecha |
     | Compra de libros | Ana Ruiz | 2027-02-05 |
     | Formación | Luis Gil | 2027-03-07 |`,
  ],
  [
    "russian nominal",
    `| Мероприятие | Ответственный | Срок |
     | Закупка книг | Илья | 2027-02-05 |
     | Обучение персонала | Артём | 2027-03-07 |`,
  ],
  [
    "items that are acts",
    `| Item | Person | Due |
     | Order the shelves | Mia | 2027-02-05 |
     | Call the school | Tom | 2027-03-07 |
     | Paint the hall | Ann | 2027-03-09 |`,
  ],
  [
    "topics that are acts",
    `| Topic | Owner | Due date | Status |
     | Renew the cleaning contract | Ana Ruiz | 2027-02-01 | open |
     | Find a room for exams | Bo Lind | 2027-03-01 | open |`,
  ],
  [
    "projects that are acts",
    `| Project | Lead | Start | End | Status |
     | Repaint ward 3 | Ana Ruiz | 2027-01-01 | 2027-03-31 | on track |
     | Move the archive | Bo Lind | 2027-03-01 | 2027-06-30 | at risk |`,
  ],
  [
    "contract plan",
    `| Contract | Next step | Owner | By when |
     | Cleaning | Ask for three offers | Ana Ruiz | 2027-02-01 |
     | Catering | Extend for a year | Bo Lind | 2027-03-01 |`,
  ],
  [
    "rooms plan",
    `| Room | What needs doing | Who | By |
     | Hall A | New curtains | Mia | 2027-02-05 |
     | Library | Paint | Tom | 2027-03-07 |`,
  ],
  [
    "equipment plan",
    `| Equipment | Action | Responsible | Deadline | Status |
     | Projector | Replace the lamp | IT desk | 2027-02-05 | open |
     | Laptop | Install updates | Ana | 2027-02-07 | done |`,
  ],
  [
    "event prep",
    `| Task | Volunteer | Date |
     | Book fair posters | Mia Berg | 2027-03-05 |
     | Poetry night snacks | Tom Hall | 2027-04-05 |`,
  ],
  [
    "grants with action",
    `| Grant | To do | Owner | Deadline |
     | Reading for all | Write the budget | Ana Ruiz | 2027-02-01 |
     | New playground | Ask the council for a letter | Bo Lind | 2027-03-15 |`,
  ],
  [
    "in Basque, where no heading is known",
    `| Ekintza | Arduraduna | Epea |
     | Liburuak erosi | Ane Etxe | 2027-02-01 |
     | Langileak trebatu | Jon Ibarra | 2027-03-15 |
     | Gela ireki | Ane Etxe | 2027-04-01 |`,
  ],
  [
    "Description / responsible / target",
    `| Description | Responsible | Target date | Status |
     | New shelves for the reading room | Ana Ruiz | 2027-02-01 | open |
     | Cleaning of the archive | Bo Lind | 2027-03-15 | open |`,
  ],
])("a plan: %s", (_, drawing) => {
  expect(readRoles(drawing)).toContain(" step");
});
