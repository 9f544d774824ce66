import type { HostType } from "../engine/host-type";
import type { Workbook } from "../model/workbook";

export const bindingCollection: HostType<Workbook> = { name: "BindingCollection" };
