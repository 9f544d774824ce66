/**
 * One thing that a user can do. The ribbon, the pane and the command line call the same `run`, so none of them does it
 * differently. A command reads the workbook with batches of `src/excel`, calls the pure folders, and writes what they
 * return.
 * @example
 * export const goTo = {
 *   id: "goTo",
 *   title: "Go to cell",
 *   run: ({ sheet, cell }) => run(selectCell(sheet, cell)),
 * } as const satisfies Command<GoToInput, boolean>;
 */
export interface Command<Input, Result> {
  /**
   * The command's name in the code. Where the ribbon has a button for it, also the `FunctionName` of that button in the
   * manifest.
   */
  readonly id: string;
  /** What the button for it says. */
  readonly title: string;
  /** @throws {ExcelError} when Excel refuses; its message is a sentence for the user */
  run(input: Input): Promise<Result>;
}
