import type { HostType } from "../engine/host-type";
import type { Workbook } from "../model/workbook";

export const styleCollection: HostType<Workbook> = { name: "StyleCollection" };
