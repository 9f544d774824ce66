import { asksOfWorkbook, byteLength, refuseBatch, type Relay } from "../../host/doors/relay";

/** One batch of the add-in and Excel's answer. */
export interface RoundTrip {
  /** From 1. */
  readonly number: number;
  /** How much was asked for: reads, writes and calls. */
  readonly actions: number;
  /** In bytes of JSON. */
  readonly sent: number;
  readonly received: number;
  readonly milliseconds: number;
  /** Excel's code; blank where it did what was asked. */
  readonly refusal: string;
}

/** How Excel answers what is asked of the workbook. */
export type Answers = "normal" | "slow" | "failing";

/** Between the add-in and the Excel that the workbench plays. */
export interface Connection {
  /** For `createHost`. */
  readonly relay: Relay;
  /** Nothing is answered before the grid is there: what an answer changes must be seen. */
  readonly open: () => void;
  readonly setAnswers: (answers: Answers) => void;
  /** The latest round trips, the last one first. */
  readonly trips: () => readonly RoundTrip[];
  readonly clear: () => void;
  /** Called after each round trip. */
  readonly onTrip: (listener: () => void) => void;
}

export function createConnection(): Connection {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let answers: Answers = "normal";
  let trips: readonly RoundTrip[] = [];
  let count = 0;
  let tell = (): void => undefined;

  function keep(trip: Omit<RoundTrip, "number">): void {
    count += 1;
    trips = [{ number: count, ...trip }, ...trips].slice(0, MOST_KEPT);
    tell();
  }

  return {
    relay: async ({ request, text }, answer) => {
      const started = performance.now();
      await opened;
      const isAffected = asksOfWorkbook(request);
      if (isAffected && answers === "slow") await new Promise((resolve) => setTimeout(resolve, SLOW));
      const answered = isAffected && answers === "failing" ? refuseBatch(FAILURE) : await answer();
      keep({
        actions: request.Actions.length,
        sent: byteLength(text),
        received: byteLength(answered),
        milliseconds: performance.now() - started,
        refusal: findRefusal(answered),
      });
      return answered;
    },
    open,
    setAnswers: (given) => {
      answers = given;
    },
    trips: () => trips,
    clear: () => {
      trips = [];
      count = 0;
      tell();
    },
    onTrip: (listener) => {
      tell = listener;
    },
  };
}

/** In milliseconds: as Excel on the web takes over a poor connection. */
const SLOW = 2000;

const MOST_KEPT = 200;

/** documented: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const FAILURE = {
  code: "GeneralException",
  message: "There was an internal error while processing the request.",
} as const;

const findRefusal = (answered: string): string =>
  (JSON.parse(answered) as { readonly Error?: { readonly Code: string } }).Error?.Code ?? "";
