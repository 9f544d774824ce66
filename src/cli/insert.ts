import { insertOwnTemplate } from "../commands/insert-own-template";
import { INSERT_COMMANDS } from "../commands/insert-template";
import type { Day } from "../sheet/serial-date";
import { openNew } from "./files/open-file";
import { readTemplateFile } from "./files/read-template-file";
import { writeBytes } from "./files/write-file";
import type { Terminal } from "./terminal";
import { parseWords } from "./words/parse-words";
import { DATE_OPTIONS, readDateFlags } from "./words/read-flags";
import { refuseMore, refuseOtherEnding, refuseResults } from "./words/refuse-results";
import { UsageError } from "./words/usage-error";

/** Writes a new workbook with a template, one of ours or of a team's own. */
export function insert(words: readonly string[], terminal: Terminal): Promise<0> {
  const { values, positionals } = parse(words);
  const { today } = readDateFlags(values);
  if (values.template !== undefined) return insertOwn(values.template, positionals, today, terminal);
  return insertOurs(positionals, { ...values, today }, terminal);
}

type Values = ReturnType<typeof parse>["values"];

const parse = (words: readonly string[]) =>
  parseWords(words, {
    template: { type: "string" },
    title: { type: "string", default: "" },
    example: { type: "boolean", default: false },
    with: { type: "string", multiple: true, default: [] },
    without: { type: "string", multiple: true, default: [] },
    ...DATE_OPTIONS,
  });

function insertOwn(file: string, names: readonly string[], today: Day, terminal: Terminal): Promise<0> {
  const template = readTemplateFile(file);
  return inNewFile(readOut(names), today, terminal, () => insertOwnTemplate.run({ template }));
}

function insertOurs(
  [id, ...names]: readonly string[],
  { today, example: withExample, title, ...values }: Omit<Values, "today"> & { readonly today: Day },
  terminal: Terminal,
): Promise<0> {
  const command = findCommand(id);
  const extras = chooseExtras(command, values);
  const named = title.trim() === "" ? {} : { title: title.trim() };
  return inNewFile(readOut(names), today, terminal, () => command.run({ today, withExample, extras, ...named }));
}

type InsertCommand = (typeof INSERT_COMMANDS)[number];

function findCommand(id: string | undefined): InsertCommand {
  const found = INSERT_COMMANDS.find(({ template }) => template.id === id);
  if (found) return found;
  const ids = INSERT_COMMANDS.map(({ template }) => template.id).join(", ");
  throw new UsageError(`${id === undefined ? "Name a template." : `There is no template “${id}”.`} There are: ${ids}.`);
}

/** The columns that are there by default, but those that are not wanted, and the others that are. */
function chooseExtras(
  { extras, template }: InsertCommand,
  { with: wanted, without }: Pick<Values, "with" | "without">,
) {
  const roles = extras.map(({ role }) => role);
  const unknown = [...wanted, ...without].find((name) => !roles.some((role) => role === name));
  if (unknown !== undefined)
    throw new UsageError(
      `${template.title} has no column “${unknown}” to add or leave out. ` +
        (roles.length === 0 ? "It has none." : `There are: ${roles.join(", ")}.`),
    );
  return extras
    .filter(({ role, usual }) => (usual || wanted.includes(role)) && !without.includes(role))
    .map(({ role }) => role);
}

function readOut([out, ...others]: readonly string[]): string {
  if (out === undefined) throw new UsageError("Name the .xlsx file to write.");
  refuseMore(others);
  refuseOtherEnding(out, ".xlsx");
  refuseResults([out]);
  return out;
}

async function inNewFile(
  out: string,
  today: Day,
  { print }: Terminal,
  fill: () => Promise<{ readonly sheet: string }>,
): Promise<0> {
  const opened = openNew(today);
  try {
    const { sheet } = await fill();
    writeBytes(out, await opened.toXlsx());
    print(`${out}: the sheet “${sheet}” is ready to be filled in.`);
    return 0;
  } finally {
    opened.close();
  }
}
