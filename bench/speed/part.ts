/** What a part of the measurement is given: a ground to stand on, and how long it may take. */
import type { Side } from "./figures";
import type { Figures } from "./report";
import type { Typists } from "./saves";
import type { Class } from "./school";
import type { Site } from "./site";

export interface Lengths {
  /** Of one turn. */
  seconds: number;
  rounds: number;
  students: number[];
  submissions: number[];
  /** Sizes of a teacher's library. */
  lessons: number[];
  words: number[];
  draftRounds: number;
  requests: number[];
  /** Which parts; all where not said. */
  parts?: string[];
}
export const long: Lengths = {
  ...{ seconds: 2, rounds: 5, students: [1, 16, 64, 256], submissions: [30, 200, 2000], lessons: [3, 300] },
  ...{ words: [500, 2000, 8000, 32_000], draftRounds: 3, requests: [1000, 10_000] },
};
/** What `npm test` runs: that everything is asked rightly and no count grows; its times mean little. */
export const short: Lengths = {
  ...{
    seconds: 0.4,
    rounds: 1,
    students: [16],
    submissions: [3, 30],
    lessons: [3, 60],
    words: [500, 1000],
    draftRounds: 1,
  },
  ...{
    requests: [200],
    parts: [
      "saves",
      "desk",
      "submitting",
      "overview",
      "reviewing",
      "insight",
      "library",
      "statements",
      "while drafting",
    ],
  },
};

export interface Ground {
  site: Site;
  /** At work on a lesson of 1,000 words. */
  class_: Class;
  typists: Typists;
}
type Say = (line: string) => void;
export type Part = (ground: Ground, lengths: Lengths, say: Say) => Promise<Figures>;

export const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
/** A side in words: requests a second, processor time of server and database. */
export const cost = (side: Side) =>
  `${side.rate.toFixed(0)}/s, ${ms(side.server)} + ${ms(side.database)} CPU ms (the load itself ${ms(side.load)})`;
