/**
 * What a user can do, told once: the ribbon, the pane and the command line all call the same `run`.
 * The id is the manifest's `FunctionName`.
 */
export interface Command<Input, Result> {
  readonly id: string;
  readonly title: string;
  /** @throws {ExcelError} when Excel refuses, with a sentence for the user */
  run(input: Input): Promise<Result>;
}
