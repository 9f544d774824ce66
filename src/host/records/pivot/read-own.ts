import { isInstance } from "../../engine/host-type";
import { invalid } from "../../model/host-error";
import type { PivotTarget } from "./targets";

/**
 * What an argument stands for, whose type was checked before.
 * @throws {HostError} InvalidArgument where it belongs to another PivotTable
 */
export function readOwn({ id }: PivotTarget, value: unknown): PivotTarget {
  if (!isInstance(value)) invalid();
  const target = value.target as PivotTarget;
  return target.id === id ? target : invalid();
}
