import { readFileSync } from "node:fs";

/** A sample as Script Lab keeps it: the code, and the page with its buttons. */
export interface Sample {
  readonly script: string;
  readonly html: string;
  /** The member set of ExcelApi that it says it needs: 9 for ExcelApi 1.9; null where it says none. */
  readonly needs: number | null;
  /** The packages whose scripts it loads besides Office.js: `["lodash"]`. */
  readonly libraries: readonly string[];
}

/** Reads a sample from its file; of YAML, only what these files use. */
export function readSample(path: string): Sample {
  const text = readFileSync(path, "utf8");
  const set = /^ +ExcelApi: '1\.(\d+)'/im.exec(text)?.[1];
  return {
    script: readBlock(text, "script"),
    html: readBlock(text, "template"),
    needs: set === undefined ? null : Number(set),
    libraries: Array.from(text.matchAll(/^ +https:\S+\/npm\/([\w.-]+)@\S+\.js$/gm), ([, name = ""]) => name),
  };
}

/** The lines under `content: |-` of a section, without their indent. */
function readBlock(text: string, section: string): string {
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex(
    (line, index) => line === `${section}:` && /^ {4}content: \|/.test(lines[index + 1] ?? ""),
  );
  if (start < 0) return "";
  const block = lines.slice(start + 2);
  const end = block.findIndex((line) => line.trim() !== "" && !line.startsWith(INDENT));
  return block
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.slice(INDENT.length))
    .join("\n");
}

const INDENT = " ".repeat(8);
