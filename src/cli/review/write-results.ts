import { dirname } from "node:path";
import { layOutDesk } from "../../desk/lay-out-desk";
import { type Tally, tally } from "../../desk/tally";
import { streamWorkbook } from "../../host/files/stream-workbook";
import { findIsoDay } from "../../sheet/serial-date";
import type { Terminal } from "../terminal";
import type { LinesFile } from "./lines-file";
import { linkFrom } from "./link-from";
import type { ReviewFlags } from "./review-flags";
import { writePackage } from "./write-package";

/** Writes what was asked for about all plans, and prints what they come to. */
export function writeResults(
  { head, lines }: LinesFile,
  { out, today: now }: Pick<ReviewFlags, "out" | "today">,
  { print, progress }: Terminal,
): void {
  const today = findIsoDay(head.today) ?? now;
  const sum = tally(lines(), today);
  if (out !== null) {
    progress?.(`Writing ${out} …`);
    const linkTo = linkFrom(dirname(out));
    writePackage(out, streamWorkbook(layOutDesk({ today, tally: sum, lines, linkTo })));
    progress?.("");
  }
  print(sayTally(sum));
}

const sayTally = ({ files, plans, ready, late, withoutOwner, unread }: Tally): string =>
  [
    `${count(files, "file")}: ${count(plans, "plan")}, ${ready} ready, ${plans - ready} not ready`,
    `${count(late, "late step")}, ${count(withoutOwner, "step")} without an owner`,
    `${count(unread, "file")} without a plan`,
  ].join("; ") + ".";

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;
