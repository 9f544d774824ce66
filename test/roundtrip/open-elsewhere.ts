import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * Opens files in another program and gives the names of those that it opened; null where this machine has no such
 * program.
 */
export type OpenAll = (files: readonly string[]) => ReadonlySet<string> | null;

const OPEN_WITH_OPENPYXL = `
import sys, warnings
warnings.simplefilter("ignore")
import openpyxl
for line in sys.stdin:
    path = line.rstrip("\\n")
    try:
        openpyxl.load_workbook(path)
        print(path, flush=True)
    except Exception:
        pass
`;

/** With the first Python that has openpyxl. */
export const openInOpenpyxl: OpenAll = (files) => {
  const python = ["python3", "/usr/bin/python3"].find(
    (name) => spawnSync(name, ["-c", "import openpyxl"], { stdio: "ignore" }).status === 0,
  );
  if (python === undefined) return null;
  const printed = execFileSync(python, ["-c", OPEN_WITH_OPENPYXL], { input: files.join("\n"), maxBuffer: 1 << 28 });
  return new Set(printed.toString().split("\n").filter(Boolean));
};

const AT_ONCE = 50;

/** Converts them to CSV without a window. */
export const openInLibreOffice: OpenAll = (files) => {
  if (spawnSync("soffice", ["--version"], { stdio: "ignore" }).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "roundtrip-"));
  const opened = new Set<string>();
  for (let first = 0; first < files.length; first += AT_ONCE) {
    const some = files.slice(first, first + AT_ONCE);
    const out = join(folder, String(first));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "csv", "--outdir", out, ...some], {
      stdio: "ignore",
      timeout: 300_000,
    });
    const names = new Set(listNames(out));
    for (const file of some) if (names.has(basename(file).replace(/\.[^.]*$/, ".csv"))) opened.add(file);
  }
  rmSync(folder, { recursive: true, force: true });
  return opened;
};

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
