import type { HostType } from "../engine/host-type";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

export const commentCollection: HostType<{ readonly workbook: Workbook; readonly sheet: Sheet | null }> = { name: "CommentCollection" };
