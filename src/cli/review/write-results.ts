import { createHash } from "node:crypto";
import { dirname } from "node:path";
import type { DeskInput } from "../../desk/desk-list";
import { writeReport } from "../../desk/html/write-report";
import { layOutDesk } from "../../desk/lay-out-desk";
import { compareSince } from "../../desk/since/since";
import { type Tally, tally } from "../../desk/tally";
import { streamWorkbook } from "../../host/files/stream-workbook";
import { findIsoDay } from "../../sheet/serial-date";
import { writeText } from "../files/write-file";
import type { Terminal } from "../terminal";
import type { LinesFile } from "./lines-file";
import { linkFrom } from "./link-from";
import { openEarlier } from "./open-earlier";
import type { ReviewFlags } from "./review-flags";
import { writePackage } from "./write-package";
import { type ReportFlags, writeReports } from "./write-reports";

export type ResultFlags = ReportFlags & Pick<ReviewFlags, "out" | "html" | "since" | "today">;

/** Writes what was asked for about all plans, and prints what they come to. */
export function writeResults(
  { head, lines }: LinesFile,
  { out, html, sarif, junit, since: earlier, today: now }: ResultFlags,
  { print, progress }: Terminal,
): void {
  const today = findIsoDay(head.today) ?? now;
  const sum = tally(lines(), today);
  const inputFor = (file: string): DeskInput => {
    progress?.(`Writing ${file} …`);
    const since = earlier === null ? null : compareSince(openEarlier(earlier), today);
    return { today, tally: sum, since, lines, linkTo: linkFrom(dirname(file)) };
  };
  if (out !== null) writePackage(out, streamWorkbook(layOutDesk(inputFor(out))));
  if (html !== null) writeText(html, writeReport({ ...inputFor(html), hash }));
  writeReports(lines, { sarif, junit });
  progress?.("");
  print(sayTally(sum));
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64");

const sayTally = ({ files, plans, ready, late, withoutOwner, unread }: Tally): string =>
  [
    `${count(files, "file")}: ${count(plans, "plan")}, ${ready} ready, ${plans - ready} not ready`,
    `${count(late, "late step")}, ${count(withoutOwner, "step")} without an owner`,
    `${count(unread, "file")} without a plan`,
  ].join("; ") + ".";

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
