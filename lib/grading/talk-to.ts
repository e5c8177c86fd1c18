/** Whom to talk to today, and why: the rules' findings, by student. Pure; `now` is an argument. */
import {
  comesBefore,
  handedIn,
  kinds,
  type Reason,
  type Standing,
  tooLate,
  unfinished,
  wholeOf,
} from "./talk-to-rules";

export interface TalkTo {
  userId: string;
  name: string;
  classId: string;
  className: string;
  timeZone: string;
  reasons: Reason[];
}

const grouped = <T>(all: readonly T[], key: (each: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
};

const rank = ({ kind }: Reason) => kinds.indexOf(kind);
const alike = new Intl.Collator("en");

/** Each student once for a class, with every reason, the most pressing first; those with the most pressing reason first. */
export function talkTo(standings: readonly Standing[], now: Date): TalkTo[] {
  const wholes = new Map(
    [...grouped(standings, (each) => `${each.classId} ${each.assignmentId}`)].map(([key, all]) => [
      key,
      wholeOf(all),
    ]),
  );
  const found = [...grouped(standings, (each) => `${each.classId} ${each.userId}`).values()].flatMap(
    (own) => {
      const [first] = own;
      const reasons = own.flatMap((each) => {
        const whole = wholes.get(`${each.classId} ${each.assignmentId}`);
        if (!whole) return [];
        const earlier = own.flatMap((other) => (comesBefore(other, each) ? (other.share ?? []) : []));
        const findings = [
          ...unfinished(each, whole, now),
          ...handedIn(each, whole, earlier, now),
          ...tooLate(each, now),
        ];
        const { assignmentId, title } = each;
        // A piece that is marked under a number is not named by its address either.
        const attemptId = each.anonymous && each.state !== "returned" ? null : each.attemptId;
        return findings.map((finding): Reason => ({ ...finding, assignmentId, attemptId, title }));
      });
      if (!first || reasons.length === 0) return [];
      reasons.sort(
        (a, b) => rank(a) - rank(b) || alike.compare(a.title + a.assignmentId, b.title + b.assignmentId),
      );
      const { userId, name, classId, className, timeZone } = first;
      return [{ userId, name, classId, className, timeZone, reasons }];
    },
  );
  const pressing = ({ reasons }: TalkTo) => (reasons[0] ? rank(reasons[0]) : kinds.length);
  return found.sort(
    (a, b) =>
      pressing(a) - pressing(b) ||
      b.reasons.length - a.reasons.length ||
      alike.compare(a.name, b.name) ||
      (a.userId + a.classId < b.userId + b.classId ? -1 : 1),
  );
}
