import type { Answers } from "../commands/build-communication-plan";
import type { DateOrder } from "../plan/date-orders";
import type { Profile } from "../rules/profile/profile";
import type { Day } from "../sheet/serial-date";

/** Where the command line writes. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** Shows how far a long run is, in place of what was shown before; `""` takes it away. */
  readonly progress?: (text: string) => void;
  /** The program, for work that is shared among several processes; absent where it runs inside another one. */
  readonly script?: string;
}

export interface Flags {
  readonly json: boolean;
  /** The format of what `check --json` prints. */
  readonly format: 1 | 2;
  /** True where what the team has waived counts as if it had not. */
  readonly strict: boolean;
  readonly example: boolean;
  /** The optional columns of a template, by their role. */
  readonly extras: readonly string[];
  /** Those that are there by default and not wanted. */
  readonly without: readonly string[];
  /** What a new plan is called; null for the template's own title. */
  readonly title: string | null;
  readonly sheet: string | null;
  /** The file of a team’s own template. */
  readonly template: string | null;
  readonly ics: string | null;
  /** Where the findings go as SARIF, and the verdicts as JUnit’s XML. */
  readonly sarif: string | null;
  readonly junit: string | null;
  /** A folder for a calendar of the audiences and one of each person. */
  readonly icsDir: string | null;
  /** What is answered where a plan names no audience. */
  readonly answers: Partial<Answers>;
  readonly today: Day;
  /** How dates such as 3/4/2027 are read where nothing in the sheet shows it; null for the file's own culture. */
  readonly dates: DateOrder | null;
  /** The rules to check by, in place of those that a file keeps. */
  readonly profile: Profile | null;
}
