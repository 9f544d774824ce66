import type { OpenedWorkbook } from "../files/read-workbook";
import { invalid } from "../model/host-error";
import type { Action, BatchRequest } from "./request";

/** A file that came with a batch: returns what was read, or throws what is wrong with the file. */
export type AttachedFile = () => OpenedWorkbook;

/**
 * The methods whose first argument is an .xlsx file, as base64 text; it may be left out where the method makes a new
 * workbook.
 */
const TAKE_A_FILE: ReadonlySet<string> = new Set(["InsertWorksheetsFromBase64", "CreateWorkbook"]);

export const bringsFiles = ({ Actions, ObjectPaths }: BatchRequest): boolean =>
  Actions.some(takesFile) || Object.values(ObjectPaths).some(takesFile);

/**
 * The batch with an `AttachedFile` in the place of each file's text: reading takes time, and a batch is answered in one
 * go.
 */
export const readFiles = async (request: BatchRequest): Promise<BatchRequest> => ({
  ...request,
  Actions: await Promise.all(request.Actions.map(readFile)),
  ObjectPaths: Object.fromEntries(
    await Promise.all(
      Object.entries(request.ObjectPaths).map(async ([id, path]) => [id, await readFile(path)] as const),
    ),
  ),
});

type Called = Pick<Action, "Name" | "ArgumentInfo">;

const takesFile = ({ Name, ArgumentInfo }: Called): boolean =>
  TAKE_A_FILE.has(Name) && (ArgumentInfo?.Arguments?.[0] ?? null) !== null;

async function readFile<Call extends Called>(call: Call): Promise<Call> {
  if (!takesFile(call)) return call;
  const [text, ...others] = call.ArgumentInfo?.Arguments ?? [];
  return { ...call, ArgumentInfo: { ...call.ArgumentInfo, Arguments: [await readBase64(text), ...others] } };
}

// assumed: what is no workbook is InvalidArgument
async function readBase64(text: unknown): Promise<AttachedFile> {
  try {
    const bytes = Uint8Array.from(atob(String(text)), (character) => character.charCodeAt(0));
    const { readWorkbook } = await import(/* webpackMode: "eager" */ "../files/read-workbook");
    const opened = readWorkbook(bytes);
    return () => opened;
  } catch {
    return () => {
      invalid();
    };
  }
}
