import type { ConditionalFormat } from "../../model/book/conditional-format";
import { assign } from "../../model/changes/assign";
import { mayDo } from "../../model/changes/locks";
import { note } from "../../model/changes/note";
import { missing } from "../../model/host-error";
import type { ConditionalTarget } from "../targets";

/** @throws {HostError} ItemNotFound where it was deleted */
export const readFormat = ({ sheet, id }: ConditionalTarget): ConditionalFormat =>
  sheet.conditionalFormats.find((format) => format.id === id) ?? missing();

export function putFormat(target: ConditionalTarget, change: Partial<ConditionalFormat>): void {
  readFormat(target);
  putFormats(
    target,
    target.sheet.conditionalFormats.map((format) => (format.id === target.id ? { ...format, ...change } : format)),
  );
}

export function putFormats({ workbook, sheet }: ConditionalTarget, formats: readonly ConditionalFormat[]): void {
  mayDo(sheet, "allowFormatCells");
  assign(workbook, sheet, "conditionalFormats", formats);
  note(workbook, { kind: "conditional-formats", sheet });
}
