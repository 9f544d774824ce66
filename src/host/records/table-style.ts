import type { HostType } from "../engine/host-type";
import type { Workbook } from "../model/workbook";

export const tableStyleCollection: HostType<Workbook> = { name: "TableStyleCollection" };
