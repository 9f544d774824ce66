import type { DeskInput } from "../../desk/desk-list";
import { writeJunit } from "../../desk/reports/write-junit";
import { writeSarif } from "../../desk/reports/write-sarif";
import { writeText } from "../files/write-file";
import { linkFrom } from "./link-from";

/** The reports for other programs that were asked for. */
export interface ReportFlags {
  readonly sarif: string | null;
  readonly junit: string | null;
}

/** Writes reports that judge plans like code; files are named as seen from the folder of the command. */
export function writeReports(lines: DeskInput["lines"], { sarif, junit }: ReportFlags): void {
  if (sarif !== null) writeText(sarif, writeSarif({ lines, linkTo: linkFrom(".") }));
  if (junit !== null) writeText(junit, writeJunit({ lines }));
}
