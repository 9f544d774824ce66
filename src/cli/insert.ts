import { writeFile } from "node:fs/promises";
import { insertOwnTemplate } from "../commands/insert-own-template";
import { INSERT_COMMANDS } from "../commands/insert-template";
import { refuseToOverwrite } from "./file-name";
import { openNew } from "./open-file";
import { readTemplateFile } from "./read-template-file";
import type { Flags, Terminal } from "./terminal";
import { UsageError } from "./usage";

/** Writes a new workbook with a template. */
export async function insert(words: readonly string[], flags: Flags, terminal: Terminal): Promise<0> {
  return flags.template === null
    ? insertOurs(words, flags, terminal)
    : insertOwn(flags.template, words, flags, terminal);
}

async function insertOwn(
  file: string,
  [out = "", ...others]: readonly string[],
  { today }: Flags,
  { print }: Terminal,
): Promise<0> {
  const template = readTemplateFile(file);
  if (!out.endsWith(".xlsx") || others.length > 0) throw new UsageError("Name the .xlsx file to write.");
  refuseToOverwrite(out);
  const opened = openNew(today);
  try {
    const { sheet } = await insertOwnTemplate.run({ template });
    await writeFile(out, await opened.toXlsx());
    print(`${out}: the sheet “${sheet}” is ready to be filled in.`);
    return 0;
  } finally {
    opened.close();
  }
}

async function insertOurs(
  [id = "", out = ""]: readonly string[],
  { today, example, extras, without, title }: Flags,
  { print }: Terminal,
): Promise<0> {
  const command = INSERT_COMMANDS.find(({ template }) => template.id === id);
  if (!command)
    throw new UsageError(
      `There is no template “${id}”. There are: ${INSERT_COMMANDS.map(({ template }) => template.id).join(", ")}.`,
    );
  const offered = command.extras;
  const unknown = [...extras, ...without].find((extra) => !offered.some(({ role }) => role === extra));
  if (unknown !== undefined)
    throw new UsageError(
      `${command.template.title} has no column “${unknown}” to add or leave out. ` +
        sayOffered(offered.map(({ role }) => role)),
    );
  if (!out.endsWith(".xlsx")) throw new UsageError("Name the .xlsx file to write.");
  refuseToOverwrite(out);
  const opened = openNew(today);
  try {
    const { sheet } = await command.run({
      today,
      withExample: example,
      extras: offered
        .filter(({ role, usual }) => (usual || extras.includes(role)) && !without.includes(role))
        .map(({ role }) => role),
      ...(title !== null && { title }),
    });
    await writeFile(out, await opened.toXlsx());
    print(`${out}: the sheet “${sheet}” is ready to be filled in.`);
    return 0;
  } finally {
    opened.close();
  }
}

const sayOffered = (roles: readonly string[]): string =>
  roles.length === 0 ? "It has none." : `There are: ${roles.join(", ")}.`;
