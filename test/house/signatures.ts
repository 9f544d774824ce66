import ts from "typescript";
import { RECORDS } from "../../src/host/records/index";
import { findSet, readNamespace } from "./read-typings";

/**
 * `src/host/engine/signatures.json`, from the types of Office.js: what each method takes, what each property that is
 * set as an object takes, the fields of these objects, and the words of the enumerations.
 */
export function writeSignatures(): string {
  const { classes, ...named } = sortDeclarations();
  const used: Used = { fields: new Map(), words: new Map() };
  const naming: Naming = { ...named, classes, used };
  // A function of the sheet takes what a formula gives it.
  const answered = Array.from(classes).filter(([name]) => name in RECORDS && name !== "Functions");
  const methods = writeTypes(answered, (type) => new Map([...readMethods(type, naming), ...readSent(type)]));
  const properties = writeTypes(answered, (type) => readProperties(type, naming));
  const signatures = { methods, properties, fields: sorted(used.fields), words: sorted(used.words) };
  return `${JSON.stringify(signatures, null, 2)}\n`;
}

/** The kind of each field, by its name. */
type Fields = Readonly<Record<string, string>>;

interface Used {
  readonly fields: Map<string, Fields>;
  readonly words: Map<string, string>;
}

interface Declarations {
  readonly classes: ReadonlyMap<string, ts.ClassDeclaration>;
  readonly interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>;
  readonly enums: ReadonlyMap<string, readonly string[]>;
  readonly aliases: ReadonlyMap<string, ts.TypeNode>;
}

interface Naming extends Declarations {
  readonly used: Used;
}

function sortDeclarations(): Declarations {
  const classes = new Map<string, ts.ClassDeclaration>();
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const enums = new Map<string, readonly string[]>();
  const aliases = new Map<string, ts.TypeNode>();
  for (const node of readNamespace()) {
    if (ts.isClassDeclaration(node) && node.name) classes.set(node.name.text, node);
    if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node);
    if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
    if (ts.isEnumDeclaration(node)) enums.set(node.name.text, node.members.map(readWord));
  }
  return { classes, interfaces, enums, aliases };
}

const readWord = ({ initializer, name }: ts.EnumMember): string =>
  initializer && ts.isStringLiteral(initializer) ? initializer.text : name.getText();

const sorted = <Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Array.from(map).sort(([a], [b]) => (a < b ? -1 : 1)));

function writeTypes(
  types: readonly (readonly [string, ts.ClassDeclaration])[],
  read: (type: ts.ClassDeclaration) => ReadonlyMap<string, string>,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const written = types.map(([name, type]) => [name, read(type)] as const).filter(([, members]) => members.size > 0);
  return sorted(new Map(written.map(([name, members]) => [name, Object.fromEntries(members)])));
}

/** Of a method with several signatures, what any of them takes. */
function readMethods({ members }: ts.ClassDeclaration, naming: Naming): ReadonlyMap<string, string> {
  const overloads = new Map<string, ts.MethodDeclaration[]>();
  for (const member of members) {
    if (!ts.isMethodDeclaration(member) || findSet(member, member.name.getText()) === null) continue;
    overloads.set(member.name.getText(), [...(overloads.get(member.name.getText()) ?? []), member]);
  }
  return new Map(
    Array.from(overloads, ([name, all]) => [name, writeParameters(all, naming)] as const).filter(
      ([, text]) => text !== "",
    ),
  );
}

/** Methods whose arguments Office.js sends as something else: ascending is true. Seen with 1.1.110. */
const SENT: Readonly<Record<string, readonly (readonly [method: string, parameters: string])[]>> = {
  PivotField: [["sortByLabels", "boolean"]],
};

const readSent = ({ name }: ts.ClassDeclaration) => SENT[name?.text ?? ""] ?? [];

function writeParameters(overloads: readonly ts.MethodDeclaration[], naming: Naming): string {
  const most = Math.max(...overloads.map(({ parameters }) => parameters.length));
  return Array.from({ length: most }, (_, index) => {
    const all = overloads.map(({ parameters }) => parameters[index]);
    const isOptional = all.some((one) => one === undefined || one.questionToken !== undefined);
    const kinds = all.flatMap((one) => (one?.type ? listKinds(one.type, naming) : []));
    return `${join(kinds)}${isOptional ? "?" : ""}`;
  }).join(", ");
}

/** Those whose value is an object, or a list of objects: of the others, the record says what may be put in. */
function readProperties({ members }: ts.ClassDeclaration, naming: Naming): ReadonlyMap<string, string> {
  return new Map(
    members.flatMap((member) => {
      if (!ts.isPropertyDeclaration(member) || !member.type || findSet(member, member.name.getText()) === null)
        return [];
      const isFixed = ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
      const isObject = /^(?:Excel\.)?(\w+)/.exec(member.type.getText())?.[1] ?? "";
      if (isFixed === true || !naming.interfaces.has(isObject)) return [];
      return [[member.name.getText(), join(listKinds(member.type, naming))] as const];
    }),
  );
}

const join = (kinds: readonly string[]): string =>
  kinds.includes("any") ? "any" : Array.from(new Set(kinds)).join(" | ");

function listKinds(type: ts.TypeNode, naming: Naming): readonly string[] {
  if (ts.isUnionTypeNode(type)) return listUnion(type, naming);
  if (ts.isArrayTypeNode(type)) return [list(listKinds(type.elementType, naming))];
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return nameWords([type.literal.text], naming);
  if (ts.isTypeReferenceNode(type)) return listNamed(type, naming);
  const text = type.getText();
  return [PLAIN.has(text) ? text : "any"];
}

const PLAIN = new Set(["string", "number", "boolean"]);

function list(kinds: readonly string[]): string {
  const one = join(kinds);
  if (one === VALUES_OF_CELLS) return "any[]"; // the record says what a cell takes
  return kinds.length > 1 ? `(${one})[]` : `${one}[]`;
}

const VALUES_OF_CELLS = "boolean | string | number";

/** The words of an enumeration stand next to its name: `Excel.Direction | "Up" | "Down"`. */
function listUnion({ types }: ts.UnionTypeNode, naming: Naming): readonly string[] {
  const words = types.flatMap((one) =>
    ts.isLiteralTypeNode(one) && ts.isStringLiteral(one.literal) ? [one.literal.text] : [],
  );
  const others = types.filter((one) => !ts.isLiteralTypeNode(one));
  const kinds = others.flatMap((one) => listKinds(one, naming));
  return words.length > 0 && !kinds.some((kind) => naming.enums.has(kind))
    ? [...kinds, ...nameWords(words, naming)]
    : kinds;
}

/** The enumeration with exactly these words; one that is named already comes first. */
function nameWords(words: readonly string[], { enums, used }: Naming): readonly string[] {
  for (const name of [...used.words.keys(), ...enums.keys()]) {
    const own = enums.get(name) ?? [];
    if (own.length !== words.length || !own.every((word) => words.includes(word))) continue;
    used.words.set(name, own.join(" "));
    return [name];
  }
  return ["string"];
}

function listNamed({ typeName, typeArguments }: ts.TypeReferenceNode, naming: Naming): readonly string[] {
  const name = typeName.getText().replace(/^Excel\./, "");
  const { classes, interfaces, enums, aliases, used } = naming;
  if (name === "Array" && typeArguments?.[0]) return [list(listKinds(typeArguments[0], naming))];
  const words = enums.get(name);
  if (words) used.words.set(name, words.join(" "));
  if (words || classes.has(name)) return [name];
  const alias = aliases.get(name);
  if (alias) return listKinds(alias, naming);
  const declared = interfaces.get(name);
  if (!declared) return ["any"];
  if (!used.fields.has(name)) {
    used.fields.set(name, {}); // an object may hold others of its kind
    used.fields.set(name, readFields(declared, naming));
  }
  return [name];
}

function readFields(declared: ts.InterfaceDeclaration, naming: Naming): Fields {
  const inherited = (declared.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => {
      const base = naming.interfaces.get(expression.getText().replace(/^Excel\./, ""));
      return base ? Object.entries(readFields(base, naming)) : [];
    }),
  );
  return { ...Object.fromEntries(inherited), ...readMembers(declared.name.text, declared.members, naming) };
}

function readMembers(owner: string, members: ts.NodeArray<ts.TypeElement>, naming: Naming): Fields {
  return Object.fromEntries(
    members.flatMap((member) => {
      const name = member.name?.getText() ?? "";
      if (!ts.isPropertySignature(member) || !member.type) return [];
      if (hasSet(member) && findSet(member, name) === null) return [];
      const { type } = member;
      const kind = ts.isIntersectionTypeNode(type)
        ? nameBoth(`${owner}.${name}`, type, naming)
        : join(listKinds(type, naming));
      return [[name, isLeftOut(owner, member) ? `${kind}?` : kind] as const];
    }),
  );
}

/**
 * Fields that the types want, and that programs in plain JavaScript leave out. assumed: Excel takes its own first
 * choice for these, as for the fields that may be left out
 */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  ConditionalIconCriterion: ["formula", "operator", "type"], // of the first icon, which needs none
  DataValidationErrorAlert: ["message", "showAlert", "style", "title"],
  DataValidationPrompt: ["message", "showPrompt", "title"],
  ListDataValidation: ["inCellDropDown"],
};

const isLeftOut = (owner: string, member: ts.PropertySignature): boolean =>
  member.questionToken !== undefined || LEFT_OUT[owner]?.includes(member.name.getText()) === true;

/** `CellPropertiesFormat & { columnWidth?: number }`: the fields of both, by the name of where they stand. */
function nameBoth(name: string, { types }: ts.IntersectionTypeNode, naming: Naming): string {
  const parts = types.map((type): Fields => {
    if (ts.isTypeLiteralNode(type)) return readMembers(name, type.members, naming);
    return naming.used.fields.get(join(listKinds(type, naming))) ?? {};
  });
  naming.used.fields.set(name, Object.assign({}, ...parts) as Fields);
  return name;
}

const hasSet = (member: ts.Node): boolean => member.getFullText().includes("Api set:");
