/** A class's work as a table: one line an answer. Its cells run as no formula (see the gradebook's file). */

import type { Answer } from "@/lib/items/answers";
import type { Lesson } from "@/lib/lesson/schema";
import { csvFile } from "../reviews/csv";
import type { ClassFile } from "./class-file";
import { inWords } from "./rules";

interface AnswerRow {
  itemId: string;
  value: Answer;
  savedAt: Date;
}
interface MarkRow {
  itemId: string;
  points: number | null;
  comment: string;
}
type Piece = ClassFile["pieces"][number] & { answers?: unknown; marks?: unknown };
type Line = (string | number | null)[];

const head = [
  "Student",
  "Handle",
  "Number",
  "Enrolment",
  "Groups",
  "Assignment",
  "Attempt",
  "State",
  "Started",
  "Submitted",
  "Returned",
  "Question",
  "Answer",
  "Saved",
  "Points",
  "Comment",
];
const time = (at: Date | null) => at?.toISOString() ?? "";

/** The answers of a piece, and the marks of what was left empty; without either the piece alone. */
function linesOf(piece: Piece, lesson: Lesson | undefined): Line[] {
  const answers = (piece.answers ?? []) as AnswerRow[];
  const marks = new Map(((piece.marks ?? []) as MarkRow[]).map((mark) => [mark.itemId, mark]));
  const ids = [...new Set([...answers.map(({ itemId }) => itemId), ...marks.keys()])];
  const order = new Map(lesson?.items.map(({ id }, index) => [id, index]));
  const place = (id: string) => order.get(id) ?? order.size;
  const lines = ids
    .sort((a, b) => place(a) - place(b))
    .map((itemId): Line => {
      const row = answers.find((answer) => answer.itemId === itemId);
      const { question, answer } = inWords(lesson, itemId, row?.value ?? null);
      const mark = marks.get(itemId);
      return [question, answer, time(row?.savedAt ?? null), mark?.points ?? null, mark?.comment ?? ""];
    });
  return lines.length > 0 ? lines : [["", "", "", null, ""]];
}

/** A class's file as CSV; students without work have a line of their own. */
export function classCsv({ students, groups, assignments, lessons, pieces }: ClassFile): string {
  const lessonOf = new Map(
    lessons.map(({ lessonId, version, content }) => [`${lessonId} ${version}`, content]),
  );
  const given = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const byStudent = new Map<string, Piece[]>();
  for (const piece of pieces) byStudent.set(piece.userId, [...(byStudent.get(piece.userId) ?? []), piece]);
  const rows = students.flatMap(({ id, name, handle, number, removedAt }) => {
    const inGroups = groups.filter(({ members }) => members.includes(id)).map((group) => group.name);
    const who: Line = [name, handle, number, removedAt ? "removed" : "", inGroups.join(", ")];
    const work = byStudent.get(id) ?? [];
    if (work.length === 0) return [[...who, ...head.slice(who.length).map(() => "")]];
    return work.flatMap((piece) => {
      const assignment = given.get(piece.assignmentId);
      const lesson = lessonOf.get(`${assignment?.lessonId} ${piece.lessonVersion}`);
      const about: Line = [
        assignment?.title ?? "",
        piece.number,
        piece.state,
        time(piece.startedAt),
        time(piece.submittedAt),
        time(piece.returnedAt),
      ];
      return linesOf(piece, lesson).map((line) => [...who, ...about, ...line]);
    });
  });
  return csvFile([head, ...rows]);
}
