import { createHost } from "../../src/host";
import { putValues } from "../../src/host/doors/spreadsheet";
import { writeWorkbook } from "../../src/host/files/write-workbook";

/** A picture of one dot. */
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

interface Page {
  readonly File: typeof File;
  readonly Event: typeof Event;
}

/**
 * Chooses a file as a person would: a picture where the field or the text around it asks for one, else a workbook with
 * one sheet.
 */
export function chooseFile(input: HTMLInputElement, page: Page): void {
  const asked = `${input.accept} ${input.accept === "" ? input.ownerDocument.body.textContent : ""}`;
  const file = /image|picture|png|jpe?g/i.test(asked)
    ? new page.File([Buffer.from(DOT, "base64")], "dot.png", { type: "image/png" })
    : new page.File([writeBranches()], "branches.xlsx");
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  for (const type of ["input", "change"]) input.dispatchEvent(new page.Event(type, { bubbles: true }));
}

function writeBranches(): Uint8Array<ArrayBuffer> {
  const { workbook } = createHost();
  const [sheet] = workbook.sheets;
  if (sheet) {
    putValues(workbook, sheet, [
      ["Branch", "Loans"],
      ["Riverside", 120],
    ]);
    Object.assign(sheet, { name: "Branches" });
  }
  return new Uint8Array(writeWorkbook(workbook));
}
