import type { Placed } from "../plan/placed";
import type { CellValue } from "../sheet/cell";
import type { Calendar } from "./calendar";
import { readCadence, type Cadence } from "./cadence";
import { readDeadline, type Deadline } from "./deadline";
import { readPeople, type People } from "./people";
import { readStatus, type Status } from "./status";

/** What the cells of a plan say; each different content is read once, however many rules ask. */
export interface Readings {
  readonly deadline: (placed: Placed) => Deadline;
  readonly people: (placed: Placed) => People;
  readonly status: (placed: Placed) => Status;
  readonly cadence: (placed: Placed) => Cadence;
}

export const readingsOf = (calendar: Calendar): Readings => ({
  deadline: onceEach((value) => readDeadline(value, calendar)),
  people: onceEach(readPeople),
  status: onceEach(readStatus),
  cadence: onceEach(readCadence),
});

function onceEach<Said>(read: (value: CellValue) => Said): (placed: Placed) => Said {
  const known = new Map<CellValue, Said>();
  return ({ value }) => {
    let said = known.get(value);
    if (said === undefined) known.set(value, (said = read(value)));
    return said;
  };
}
