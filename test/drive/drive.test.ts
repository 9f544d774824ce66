import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { driveAddIn } from "./drive-add-in";

const LIBRARY = join(__dirname, "library-add-in");

test("an add-in's folder is driven as it is: its pane opened, its buttons clicked, its commands run", async () => {
  await expect(driveAddIn(LIBRARY)).resolves.toEqual([
    { act: "opens the pane", said: [], errors: [] },
    { act: "clicks “Mark the branches below it”", said: ["2 below 100"], errors: [] },
    { act: "runs emphasizeHeadings from the ribbon", said: [], errors: [] },
  ]);
});

describe("what is wrong is said", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "library-add-in-"));
    cpSync(LIBRARY, folder, { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, "src", path), text);
  };

  test("a page without office.js, and a command that nobody wrote", async () => {
    write("taskpane/taskpane.html", "<!doctype html><title>Library</title><body><button>Mark</button></body>");
    write("taskpane/taskpane.ts", 'document.querySelector("button")!.onclick = () => console.error("no Excel");');
    write("commands/commands.ts", "void Office.onReady();");
    const [opened, clicked, run] = await driveAddIn(folder);
    expect(opened?.errors).toEqual(["Office.js did not get ready in this page."]);
    expect(clicked?.errors).toEqual(["Office.js did not get ready in this page.", "no Excel"]);
    expect(run?.errors).toEqual(["Error: The add-in has no function of that name."]);
  });

  test("a folder without a manifest", async () => {
    rmSync(join(folder, "manifest.xml"));
    await expect(driveAddIn(folder)).rejects.toThrow("There is no manifest.xml and no manifest.json");
  });
});
