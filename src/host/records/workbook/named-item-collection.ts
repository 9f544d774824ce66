import { findText, readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import type { DefinedName } from "../../model/book/defined-name";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { acceptFormula } from "../../model/formulas/accept-formula";
import { duplicate, invalid, missing } from "../../model/host-error";
import { fromLocalFormula } from "../../model/languages/local-formula";
import { formatAbsolute } from "../../model/places/address";
import { findTable, isSameName } from "../../model/places/find-by-name";
import { isLegalName } from "../../model/tables/tables";
import { getRectangle, isAnchor } from "../ranges";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { NameScope } from "../targets";
import { listNames } from "./named-item";

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export const namedItemCollection: HostRecord<"NamedItemCollection"> = {
  name: "NamedItemCollection",
  items: (target) => listNames(target).map(({ name }) => createObject("NamedItem", { ...target, name })),
  item: (target, key) => find(target, key) ?? missing(),
  methods: {
    Add: (target, [name, reference, comment]) =>
      add(target, readText(name), writeFormula(reference), findText(comment) ?? ""),
    AddFormulaLocal: (target, [name, formula, comment]) =>
      add(
        target,
        readText(name),
        writeFormula(fromLocalFormula(readText(formula), target.workbook.culture)),
        findText(comment) ?? "",
      ),
    GetCount: (target) => listNames(target).length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

function find(target: NameScope, key: unknown): Instance | null {
  const found = listNames(target).find(({ name }) => isSameName(name, readText(key)));
  return found ? createObject("NamedItem", { ...target, name: found.name }) : null;
}

function writeFormula(reference: unknown): string {
  if (isInstance(reference) && isAnchor(reference.target)) {
    const { sheet } = reference.target;
    const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
    return `=${name}!${formatAbsolute(getRectangle(reference.target))}`;
  }
  const text = readText(reference);
  // assumed: text without an equals sign is a constant
  return text.startsWith("=") ? acceptFormula(text) : `="${text.replaceAll('"', '""')}"`;
}

/** @throws {HostError} InvalidArgument for what is no name, ItemAlreadyExists where the scope has it */
function add(target: NameScope, name: string, formula: string, comment: string): Instance {
  if (!isLegalName(name)) invalid();
  if (listNames(target).some((other) => isSameName(other.name, name)) || findTable(target.workbook, name)) duplicate();
  const added: DefinedName = { name, formula, comment, visible: true };
  const { workbook, scope } = target;
  if (scope) assign(workbook, scope, "names", [...scope.names, added]);
  else assign(workbook, workbook, "names", [...workbook.names, added]);
  note(workbook, { kind: "names", sheet: scope ?? workbook.activeSheet });
  return createObject("NamedItem", { ...target, name });
}
