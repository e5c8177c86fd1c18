/**
 * Reasons to talk to a student: plain rules over where each stands with recent work. Pure; `now` is an argument. Every limit
 * stands in `limits`, so that a teacher who asks why can be told.
 */
import { mean, median } from "./item-statistics";
import { sayDuration, timeOnTask } from "./time-on-task";

/** Where one student stands with one assignment of a class. */
export interface Standing {
  classId: string;
  className: string;
  assignmentId: string;
  title: string;
  timeZone: string;
  dueAt: Date | null;
  /** No names to marks until the work is returned. */
  anonymous: boolean;
  userId: string;
  name: string;
  /** The newest attempt; null where nothing is begun. */
  attemptId: string | null;
  state: "working" | "submitted" | "returned" | null;
  submittedAt: Date | null;
  lastSaved: Date | null;
  answered: number;
  asked: number;
  /** Points earned of those that are marked, 0 to 1, essays left out; null where nothing is marked. */
  share: number | null;
  /** Seconds after the start at which each answer was saved last, and at handing in. */
  saved: Record<string, number> | null;
  handedIn: number | null;
  /** Sentences pointed at for items, and how many of them prove nothing there. */
  cited: number;
  wrong: number;
  /** Answers from a device without a network that came too late to count. */
  tooLate: number;
}

const hour = 60 * 60 * 1000;
export const limits = {
  /** Due so soon, in hours, that what is not begun is pressing. */
  dueSoon: 48,
  /** What happened longer ago, in days, is no news. */
  news: 7,
  /** Hours without a save after which work counts as stopped. */
  stopped: 24,
  /** Below the mean of one's own earlier pieces by so much of the points, with so many of them. */
  fall: 0.25,
  earlier: 2,
  /** So many citations at least, and such a share of them wrong. */
  citations: 4,
  wrong: 0.6,
  /** Less than this part of the class's median time, with at most so much earned, where so many handed in. */
  pace: 0.25,
  paceShare: 0.5,
  pacePieces: 8,
  paceMedian: 4 * 60,
  /** Handed in with at most such a share answered. */
  answered: 0.6,
} as const;

export interface Reason {
  /** In the order of pressing: the first is told first. */
  kind: (typeof kinds)[number];
  assignmentId: string;
  attemptId: string | null;
  title: string;
  /** "has not begun", "earned 35 % of the points, after 70 % on average in 4 earlier pieces". */
  says: string;
  /** A time to say after it: "due", "last saved". */
  when?: { word: string; at: Date };
}
/** From the most pressing to the least. */
export const kinds = [
  "not-begun-due",
  "too-late",
  "fell",
  "stopped",
  "pace",
  "citations",
  "left-empty",
  "not-begun",
] as const;

const percent = (share: number) => `${Math.round(share * 100)} %`;
const since = (at: Date | null, now: Date) => (at === null ? Infinity : now.getTime() - at.getTime());
const isNews = (at: Date | null, now: Date) =>
  since(at, now) >= 0 && since(at, now) <= limits.news * 24 * hour;

/** What the class as a whole says of an assignment: its median time, and whether most have not begun. */
export interface Whole {
  seconds: number | null;
  pieces: number;
  mostNotBegun: boolean;
}

const worked = ({ saved, handedIn }: Standing): number | null =>
  saved === null ? null : timeOnTask(saved, handedIn).seconds;

export function wholeOf(standings: readonly Standing[]): Whole {
  const times = standings.flatMap((each) => (each.submittedAt === null ? [] : (worked(each) ?? [])));
  const notBegun = standings.filter(({ state }) => state === null).length;
  return { seconds: median(times), pieces: times.length, mostNotBegun: notBegun * 2 > standings.length };
}

export type Finding = Pick<Reason, "kind" | "says" | "when">;

/** Before it is handed in: what is not begun, and what was left off. Where most have not begun, it is the class's matter. */
export function unfinished(each: Standing, whole: Whole, now: Date): Finding[] {
  const { dueAt, state, lastSaved, answered, asked } = each;
  if (dueAt === null || state === "submitted" || state === "returned") return [];
  const left = dueAt.getTime() - now.getTime();
  const passed = left < 0;
  if (left > limits.dueSoon * hour || (passed && !isNews(dueAt, now))) return [];
  const when = { word: passed ? "was due" : "due", at: dueAt };
  if (state === null) {
    if (passed) return [{ kind: "not-begun-due", says: "has not begun", when }];
    return whole.mostNotBegun ? [] : [{ kind: "not-begun", says: "has not begun", when }];
  }
  if (since(lastSaved, now) < limits.stopped * hour) return [];
  return [{ kind: "stopped", says: `stopped with ${answered} of ${asked} answered`, when }];
}

/** After it is handed in, while it is news; of anonymous work only once it is returned. */
export function handedIn(each: Standing, whole: Whole, earlier: readonly number[], now: Date): Finding[] {
  const { state, submittedAt, share, cited, wrong, answered, asked, anonymous } = each;
  if (state === null || state === "working" || !isNews(submittedAt, now)) return [];
  if (anonymous && state !== "returned") return [];
  const found: Finding[] = [];
  const before = mean(earlier);
  if (share !== null && before !== null && earlier.length >= limits.earlier && share <= before - limits.fall)
    found.push({
      kind: "fell",
      says: `earned ${percent(share)} of the points, after ${percent(before)} on average in ${earlier.length} earlier pieces`,
    });
  const seconds = worked(each);
  const { seconds: middle, pieces } = whole;
  const isFast =
    seconds !== null &&
    middle !== null &&
    pieces >= limits.pacePieces &&
    middle >= limits.paceMedian &&
    seconds < middle * limits.pace;
  if (isFast && share !== null && share <= limits.paceShare)
    found.push({
      kind: "pace",
      says: `handed in after ${sayDuration(seconds)} of work, where half the class took ${sayDuration(middle)} or more, with ${percent(share)} earned`,
    });
  if (cited >= limits.citations && wrong / cited >= limits.wrong)
    found.push({ kind: "citations", says: `${wrong} of ${cited} sentences cited prove nothing there` });
  if (asked > 0 && answered / asked <= limits.answered)
    found.push({ kind: "left-empty", says: `handed in with ${answered} of ${asked} answered` });
  return found;
}

/** While anything of the piece is news. */
export function tooLate({ tooLate: n, dueAt, lastSaved, submittedAt }: Standing, now: Date): Finding[] {
  if (n === 0 || ![dueAt, lastSaved, submittedAt].some((at) => isNews(at, now))) return [];
  const says = `${n} ${n === 1 ? "answer" : "answers"} written without a network came too late to count`;
  return [{ kind: "too-late", says }];
}

/** Another piece, handed in earlier, whose marks may be told. */
export const comesBefore = (other: Standing, each: Standing): boolean =>
  other.assignmentId !== each.assignmentId &&
  other.submittedAt !== null &&
  each.submittedAt !== null &&
  other.submittedAt < each.submittedAt &&
  (!other.anonymous || other.state === "returned");
