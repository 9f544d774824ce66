import type { HostType } from "../engine/host-type";
import type { SheetTarget } from "./worksheet";

export const autoFilter: HostType<SheetTarget & { readonly tableId: string | null }> = { name: "AutoFilter" };
