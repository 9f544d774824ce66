import type { Placed } from "../plan/placed";
import type { CellValue } from "../sheet/cell";
import { type Cadence, readCadence } from "./cadence";
import type { Calendar } from "./calendar";
import { type Deadline, type ExactDay, isDated, readDeadline, type VagueDay } from "./deadline";
import { type People, readPeople } from "./people";
import { readStatus, type Status } from "./status";

/** What the cells of a plan say; each is read once, and each different content once, however many rules ask. */
export interface Readings {
  readonly deadline: (placed: Placed) => Deadline;
  /** The same where it says something of a day, however vaguely; else null. */
  readonly day: (placed: Placed) => ExactDay | VagueDay | null;
  readonly people: (placed: Placed) => People;
  readonly status: (placed: Placed) => Status;
  readonly cadence: (placed: Placed) => Cadence;
}

export function readingsOf(calendar: Calendar): Readings {
  const deadline = onceEach((value) => readDeadline(value, calendar));
  return {
    deadline,
    day: (placed) => {
      const said = deadline(placed);
      return isDated(said) ? said : null;
    },
    people: onceEach(readPeople),
    status: onceEach(readStatus),
    cadence: onceEach(readCadence),
  };
}

/** Kept by column and row, since that is the quickest to ask again. */
function onceEach<Said>(read: (value: CellValue) => Said): (placed: Placed) => Said {
  const byContent = new Map<CellValue, Said>();
  const byCell: (Said[] | undefined)[] = [];
  return ({ value, row, column }) => {
    const inColumn = (byCell[column] ??= []);
    return (inColumn[row] ??= readOnce(byContent, value, read));
  };
}

function readOnce<Said>(known: Map<CellValue, Said>, value: CellValue, read: (value: CellValue) => Said): Said {
  const before = known.get(value);
  if (before !== undefined) return before;
  const said = read(value);
  known.set(value, said);
  return said;
}
