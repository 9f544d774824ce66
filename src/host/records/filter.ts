import type { HostType } from "../engine/host-type";
import type { ColumnTarget } from "./table-column";

export const filter: HostType<ColumnTarget> = { name: "Filter" };
