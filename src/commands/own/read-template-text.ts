import { ExcelError } from "../../excel/excel-error";
import { MOST, type OwnTemplate } from "../../templates/own/own-template";
import { readOwnTemplate } from "../../templates/own/read-own-template";

/** The most bytes that a file of a template has. */
export const MOST_BYTES = MOST.bytes;

/**
 * Reads the file of a team's own template.
 *
 * @throws {ExcelError} with a sentence that says what is wrong with it
 */
export function readTemplateText(text: string): OwnTemplate {
  const read = readOwnTemplate(text);
  if ("problem" in read)
    throw new ExcelError("InvalidTemplate", `This file is not a template that Action Plan can use: ${read.problem}`);
  return read;
}
