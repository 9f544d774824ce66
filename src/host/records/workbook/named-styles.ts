import { readBoolean, readText } from "../../engine/arguments";
import type { HostType, Instance } from "../../engine/host-type";
import { isInstance } from "../../engine/host-type";
import { listBuiltIn, type StyleKind } from "../../model/book/named-styles";
import type { Workbook } from "../../model/book/workbook";
import { assign } from "../../model/changes/assign";
import { note } from "../../model/changes/note";
import { HostError, invalid, missing } from "../../model/host-error";
import { isSameName } from "../../model/places/find-by-name";
import { createObject } from "../registry";
import type { NamedStyleTarget } from "../targets";

/** The record of a style: https://learn.microsoft.com/javascript/api/excel/excel.tablestyle and its like. */
export const defineStyle = <Kind extends StyleKind>(
  kind: Kind,
): HostType<NamedStyleTarget> & { readonly name: Kind } => ({
  name: kind,
  id: ({ name }) => name,
  properties: {
    Name: {
      get: ({ name }) => name,
      set(target, value) {
        const [before, wanted] = [readOwn(kind, target), readText(value)];
        if (wanted === "" || findStyle(kind, target.workbook, wanted) !== null) invalid();
        keep(kind, target.workbook, (name) => (name === before ? wanted : name));
        target.name = wanted;
      },
    },
    ReadOnly: { get: ({ name }) => listBuiltIn(kind).includes(name) },
  },
  methods: {
    Delete(target) {
      const own = readOwn(kind, target);
      keep(kind, target.workbook, (name) => (name === own ? null : name));
    },
    Duplicate: ({ workbook, name }) => add(kind, workbook, uniqueName(kind, workbook, name)),
  },
});

/** The record of all styles: https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection, its like. */
export const defineStyleCollection = <Kind extends StyleKind>(
  kind: Kind,
): HostType<Workbook> & { readonly name: `${Kind}Collection` } => ({
  name: `${kind}Collection`,
  items: (workbook) => listStyles(kind, workbook).map((name) => createObject(kind, { workbook, name })),
  item: (workbook, key) => find(kind, workbook, key) ?? missing(),
  methods: {
    // documented: a name that is taken: InvalidArgument, unless numbers may be put behind it:
    // https://learn.microsoft.com/javascript/api/excel/excel.tablestylecollection (add)
    Add(workbook, [name, makeUnique]) {
      const wanted = readText(name);
      if (wanted === "") invalid();
      if (findStyle(kind, workbook, wanted) === null) return add(kind, workbook, wanted);
      if (!readBoolean(makeUnique, false)) invalid("A style of that name exists.");
      return add(kind, workbook, uniqueName(kind, workbook, wanted));
    },
    GetCount: (workbook) => listStyles(kind, workbook).length,
    GetDefault: (workbook) => createObject(kind, { workbook, name: workbook.namedStyles[kind].standard }),
    GetItemOrNullObject: (workbook, [key]) => find(kind, workbook, key),
    SetDefault(workbook, [newDefault]) {
      const name = isInstance(newDefault) ? (newDefault.target as NamedStyleTarget).name : readText(newDefault);
      put(kind, workbook, { standard: findStyle(kind, workbook, name) ?? invalid() });
    },
  },
});

const listStyles = (kind: StyleKind, { namedStyles }: Workbook): readonly string[] => [
  ...listBuiltIn(kind),
  ...namedStyles[kind].own,
];

/** The name of a style as it is spelled, whatever the case of `key`; null where there is none. */
export const findStyle = (kind: StyleKind, workbook: Workbook, key: string): string | null =>
  listStyles(kind, workbook).find((name) => isSameName(name, key)) ?? null;

/** The name of a style that is not Excel's own. */
function readOwn(kind: StyleKind, { workbook, name }: NamedStyleTarget): string {
  // assumed: the code for a style that Excel brings
  if (listBuiltIn(kind).includes(name)) throw new HostError("InvalidOperation", "A built-in style can't be changed.");
  return findStyle(kind, workbook, name) ?? missing();
}

function find(kind: StyleKind, workbook: Workbook, key: unknown): Instance | null {
  const name = findStyle(kind, workbook, readText(key));
  return name === null ? null : createObject(kind, { workbook, name });
}

function add(kind: StyleKind, workbook: Workbook, name: string): Instance {
  put(kind, workbook, { own: [...workbook.namedStyles[kind].own, name] });
  return createObject(kind, { workbook, name });
}

/** assumed: a copy's name: a number behind that of the first */
function uniqueName(kind: StyleKind, workbook: Workbook, base: string): string {
  let number = 2;
  while (findStyle(kind, workbook, `${base} ${number}`) !== null) number++;
  return `${base} ${number}`;
}

/** Changes the names of the styles that are not Excel's own; null takes one away. */
const keep = (kind: StyleKind, workbook: Workbook, edit: (name: string) => string | null): void =>
  put(kind, workbook, { own: workbook.namedStyles[kind].own.flatMap((name) => edit(name) ?? []) });

function put(kind: StyleKind, workbook: Workbook, change: Partial<Workbook["namedStyles"][StyleKind]>): void {
  const { namedStyles } = workbook;
  assign(workbook, workbook, "namedStyles", { ...namedStyles, [kind]: { ...namedStyles[kind], ...change } });
  note(workbook, { kind: "workbook" });
}
