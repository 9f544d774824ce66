export const LIBRARY = `
  | Action Steps                  | Owner     | Measures of Implementation | Deadline       |
  | Choose 200 books              | Ana Ruiz  | 200 titles chosen          | 2027-02-01     |
  | Shelve the new books          | Ana Ruiz  | 200 books on the shelves   | 2027-04-01     |
  | Order the books from the shop | Bo Lind   | 1 order confirmed          | "1 March 2027" |`;
export const UNSORTED = LIBRARY.replace('"1 March 2027"', "2027-03-01");
export const WITHOUT_MEASURES = `
  | Action Steps         | Owner    | Deadline   |
  | Choose 200 books     | Ana Ruiz | 2027-02-01 |
  | Shelve the new books | Ana Ruiz | 2027-04-01 |
  | Open the new room    | Bo Lind  | 2027-05-01 | `;
export const LIBRARY_LATER = `
  | Action Steps                  | Owner     | Measures of Implementation | Deadline       |
  | Choose 200 books              | Ana Ruiz  | 200 titles chosen          | 2027-02-01     |
  | Paint the shelves             | Bo Lind   | 12 shelves painted         | 2027-03-15     |
  | Shelve the new books          | Ana Ruiz  | 200 books on the shelves   | 2027-04-15     |`;
export const CLINIC = `
  | Action Step        | By Whom  | By When    | Target Audience | How often | KPI          |
  | Order the new beds | Omar Ali | 2027-02-01 | Nurses; doctors | weekly    | 12 delivered |
  | Paint the ward     | Omar Ali | 2027-02-02 | Nurses          | monthly   | 4 rooms      |
  | Move the patients  | Eva Lind | 2027-03-01 | Families        | once      | 30 moved     |`;
export const CLINIC_LATER = `
  | Action Step        | By Whom  | By When    | Target Audience | How often | KPI          |
  | Clear the corridor | Eva Lind | 2027-01-20 | Nurses; porters | weekly    | 1 corridor   |
  | Order the new beds | Omar Ali | 2027-02-01 | Nurses; doctors | weekly    | 12 delivered |
  | Move the patients  | Eva Lind | 2027-03-01 | Families        | once      | 30 moved     |`;

/** The user goes back to the first sheet, as to change its plan. */
export const backToThePlan = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
