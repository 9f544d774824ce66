import * as cellsSay from "../../src/recognition/columns/cells-say";
import type { Profile } from "../../src/recognition/columns/profile-column";

type Some = Readonly<Partial<Record<keyof Profile, number>>>;

/** What a column is at the least, and each share by which it is that no more. */
const LIMITS: readonly (readonly [name: keyof typeof cellsSay, at: Some, ...beyond: Some[]])[] = [
  ["isNumbering", { numberings: 0.7, distinct: 0.9 }, { numberings: 0.69 }, { distinct: 0.89 }],
  ["isTitles", { booleans: 0.29, words: 1.6, texts: 0.71 }, { booleans: 0.3 }, { words: 1.5 }, { texts: 0.7 }],
  ["isQuantity", { dates: 0.19, numbers: 0.35, durations: 0.25 }, { dates: 0.2 }, { numbers: 0.3 }, { durations: 0.2 }],
  ["saysWho", { dates: 0.19, people: 0.7, surelyWho: 0.3 }, { dates: 0.2 }, { people: 0.69 }, { surelyWho: 0.29 }],
  [
    "isNoDate",
    { dates: 0, figures: 0.19, words: 4, texts: 0.1 },
    { dates: 0.01 },
    { figures: 0.2 },
    { words: 4.1 },
    { texts: 0 },
  ],
  ["isShareDone", { dates: 0.19, percentages: 0.8 }, { dates: 0.2 }, { percentages: 0.79 }],
  ["saysHowFar", { statuses: 0.7, percentages: 0.49 }, { statuses: 0.69 }, { percentages: 0.5 }],
  [
    "isPhrases",
    { dates: 0.19, words: 2, texts: 0.61, statuses: 0.29, surelyWho: 0.29 },
    { dates: 0.2 },
    { words: 1.9 },
    { texts: 0.6 },
    { statuses: 0.3 },
    { surelyWho: 0.3 },
  ],
  ["isOnlyMarked", { texts: 0, numbers: 0, dates: 0 }, { texts: 0.1 }, { numbers: 0.1 }, { dates: 0.1 }],
  ["isTicked", { statuses: 1 }, { statuses: 0.99 }],
  ["isProse", { words: 4, distinct: 0.81, statuses: 0.24 }, { words: 3.9 }, { distinct: 0.8 }, { statuses: 0.25 }],
];

test.each(LIMITS.map(([name, at, ...beyond]) => ({ name, at, beyond })))(
  "$name: its limits",
  ({ name, at, beyond }) => {
    const says = (profile: Some): boolean => cellsSay[name](profile as unknown as Profile);
    expect(says(at)).toBe(true);
    expect(beyond.filter((one) => says({ ...at, ...one }))).toEqual([]);
  },
);
