import { missing } from "../model/host-error";
import type { HostRecord } from "./registry";

/**
 * The queries, of which the host has none: an empty collection, which says so.
 * https://learn.microsoft.com/javascript/api/excel/excel.querycollection
 */
export const queryCollection: HostRecord<"QueryCollection"> = {
  name: "QueryCollection",
  items: () => [],
  item: () => missing(),
  methods: { GetCount: () => 0 },
};
