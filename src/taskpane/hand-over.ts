import type { Notice } from "./state";

/** A file for the user. */
export interface FileToSave {
  readonly name: string;
  readonly text: string;
}

/**
 * Whether the page may save a file: everywhere but in Excel for Mac and iPad, where a download does nothing at all.
 * https://github.com/OfficeDev/office-js/issues/4681
 */
export const maySaveFiles = (): boolean => !NO_DOWNLOADS.includes(String(Office.context.platform));

const NO_DOWNLOADS: readonly string[] = ["Mac", "iOS"];

/**
 * Hands the user a calendar: as a file where the page may save one, else on the clipboard. Returns what to tell the
 * user.
 */
export async function handOver(file: Promise<FileToSave>): Promise<Notice> {
  if (maySaveFiles()) {
    const { name, text } = await file;
    save(name, text);
    return {
      kind: "success",
      text: `The dates are in the file ${name} in your downloads. Open it to add them to your calendar.`,
    };
  }
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": file.then(({ text }) => new Blob([text], { type: "text/plain" })) }),
    ]);
    const { name } = await file;
    return {
      kind: "success",
      text:
        "The dates are on the clipboard. Paste them into an empty text file, " +
        `name it ${name}, and open it to add them to your calendar.`,
    };
  } catch {
    await file;
    return {
      kind: "info",
      text:
        "This version of Excel lets the add-in neither save a file nor copy. " +
        "Open the workbook in Excel on the web and save the dates there.",
    };
  }
}

/** Saves a file where the page may; false where a download does nothing. */
export function saveFile({ name, text, kind }: FileToSave & { readonly kind: string }): boolean {
  if (maySaveFiles()) save(name, text, kind);
  return maySaveFiles();
}

function save(name: string, text: string, kind = "text/calendar"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, LONG_ENOUGH);
}

/** In milliseconds: the browser has taken the file by then. */
const LONG_ENOUGH = 60_000;
