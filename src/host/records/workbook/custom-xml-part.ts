import { readText } from "../../engine/arguments";
import type { Instance } from "../../engine/host-type";
import type { CustomXmlPart, Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { HostError, invalid, missing } from "../../model/host-error";
import { createId } from "../../model/sheets/sheets";
import type { HostRecord } from "../registry";
import { createObject } from "../registry";
import type { PartsTarget, PartTarget } from "../targets";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export const customXmlPart: HostRecord<"CustomXmlPart"> = {
  name: "CustomXmlPart",
  id: ({ id }) => id,
  properties: {
    Id: { get: (target) => read(target).id },
    NamespaceUri: { get: (target) => readNamespace(read(target)) },
  },
  methods: {
    Delete(target) {
      const part = read(target);
      keep(
        target.workbook,
        target.workbook.customXmlParts.filter((one) => one !== part),
      );
    },
    GetXml: (target) => read(target).xml,
    SetXml(target, [xml]) {
      const part = read(target);
      const changed = { ...part, xml: readXml(xml) };
      keep(
        target.workbook,
        target.workbook.customXmlParts.map((one) => (one === part ? changed : one)),
      );
    },
  },
};

const shared = {
  items: (target: PartsTarget) =>
    listParts(target).map(({ id }) => createObject("CustomXmlPart", { workbook: target.workbook, id })),
  item: (target: PartsTarget, key: unknown) => find(target, key) ?? missing(),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export const customXmlPartCollection: HostRecord<"CustomXmlPartCollection"> = {
  name: "CustomXmlPartCollection",
  ...shared,
  methods: {
    Add({ workbook }, [xml]) {
      const part = { id: createId(workbook), xml: readXml(xml) };
      keep(workbook, [...workbook.customXmlParts, part]);
      return createObject("CustomXmlPart", { workbook, id: part.id });
    },
    GetByNamespace: ({ workbook }, [namespaceUri]) =>
      createObject("CustomXmlPartScopedCollection", { workbook, namespaceUri: readText(namespaceUri) }),
    GetCount: (target) => listParts(target).length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export const customXmlPartScopedCollection: HostRecord<"CustomXmlPartScopedCollection"> = {
  name: "CustomXmlPartScopedCollection",
  ...shared,
  methods: {
    GetCount: (target) => listParts(target).length,
    GetItemOrNullObject: (target, [key]) => find(target, key),
    GetOnlyItem: (target) => only(target) ?? several(),
    GetOnlyItemOrNullObject: only,
  },
};

/** assumed: the code where there is not exactly one */
function several(): never {
  throw new HostError("InvalidOperation", "There is not exactly one item.");
}

const read = ({ workbook, id }: PartTarget): CustomXmlPart =>
  workbook.customXmlParts.find((part) => part.id === id) ?? missing();

/** The default namespace of the first element, or that of its prefix. */
function readNamespace({ xml }: CustomXmlPart): string {
  const [, prefix = "", attributes = ""] = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml) ?? [];
  return new RegExp(`xmlns${prefix ? `:${prefix}` : ""}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? "";
}

const listParts = ({ workbook, namespaceUri }: PartsTarget): CustomXmlPart[] =>
  workbook.customXmlParts.filter((part) => namespaceUri === null || readNamespace(part) === namespaceUri);

function find(target: PartsTarget, key: unknown): Instance | null {
  const id = readText(key);
  return listParts(target).some((part) => part.id === id)
    ? createObject("CustomXmlPart", { workbook: target.workbook, id })
    : null;
}

function only(target: PartsTarget): Instance | null {
  const [first, ...rest] = listParts(target);
  return first && rest.length === 0 ? createObject("CustomXmlPart", { workbook: target.workbook, id: first.id }) : null;
}

function readXml(value: unknown): string {
  const xml = readText(value);
  if (!isWellFormed(xml)) invalid();
  return xml;
}

/** One element with all within it, each tag closed in its turn. assumed: anything else is InvalidArgument */
function isWellFormed(xml: string): boolean {
  const rest = xml.replaceAll(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^>]*>|<!\[CDATA\[[^]*?\]\]>/g, "");
  const open: string[] = [];
  let roots = 0;
  for (const [, slash, name = "", empty] of rest.matchAll(
    /<(\/)?([^\s/>]+)(?:"[^"]*"|'[^']*'|[^"'>/]|\/(?!>))*(\/)?>/g,
  )) {
    if (!slash && open.length === 0) roots++;
    if (slash && open.pop() !== name) return false;
    if (!slash && !empty) open.push(name);
  }
  return roots === 1 && open.length === 0 && /^\s*</.test(rest) && />\s*$/.test(rest);
}

function keep(workbook: Workbook, parts: readonly CustomXmlPart[]): void {
  assign(workbook, workbook, "customXmlParts", parts);
  note(workbook, { kind: "workbook" });
}
