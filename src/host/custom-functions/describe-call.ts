import type { Place } from "../model/places/place";
import { type Call, formatPlace } from "./calls";
import type { Arguments } from "./values";

/** What a function may do, as bits of a number. */
const FLAG = { cancelable: 1, stream: 2, errors: 4 } as const;

/** A call as Office.js is told of it. */
export function describeCall({ id, metadata }: Call, place: Place, { values, addresses }: Arguments): object {
  const { options = {}, allowErrorForDataTypeAny = false } = metadata;
  const { stream, cancelable, requiresAddress, requiresParameterAddresses } = options;
  return {
    invocationId: id,
    functionName: metadata.id,
    parameterValues: values,
    flags:
      (cancelable === true ? FLAG.cancelable : 0) |
      (stream === true ? FLAG.stream : 0) |
      (allowErrorForDataTypeAny ? FLAG.errors : 0),
    ...(requiresAddress === true ? { address: formatPlace(place) } : {}),
    ...(requiresParameterAddresses === true ? { parameterAddresses: addresses } : {}),
  };
}
