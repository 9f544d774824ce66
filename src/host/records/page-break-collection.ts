import type { HostType } from "../engine/host-type";
import type { SheetTarget } from "./worksheet";

export const pageBreakCollection: HostType<SheetTarget & { readonly breaks: "rowBreaks" | "columnBreaks" }> = { name: "PageBreakCollection" };
