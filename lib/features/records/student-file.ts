/** One student's data as a file. */
import { and, asc, eq, inArray } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import * as schema from "@/db/schema";
import { notFound } from "@/lib/shared/errors";
import { piecesOf } from "./pieces";
import { placesOf, readable, type StudentRecord } from "./queries";
import { assignmentColumns, recordExport } from "./shared";

const { accommodations, assignments, attempts, exceptions, excusals, keptWords, readingSettings, users } =
  schema;

const ofSchool = (schoolId: string, ids: string[]) =>
  and(eq(assignments.schoolId, schoolId), inArray(assignments.id, ids));

/** Everything kept about one student that the viewer may see, as one document. A constant number of statements. */
export async function exportStudent(student: StudentRecord) {
  const { teacher, id } = student;
  const { schoolId } = teacher;
  const own = (table: { schoolId: PgColumn; userId: PgColumn }) =>
    and(eq(table.schoolId, schoolId), eq(table.userId, id));
  const [[account], places, [settings], words, [needs], otherwise, excused, pieces] = await Promise.all([
    db
      .select({
        id: users.id,
        name: users.name,
        handle: users.handle,
        timeZone: users.timeZone,
        createdAt: users.createdAt,
      })
      .from(users)
      .where(and(eq(users.schoolId, schoolId), eq(users.id, id))),
    placesOf(student),
    db
      .select({
        textSize: readingSettings.textSize,
        lineSpacing: readingSettings.lineSpacing,
        measure: readingSettings.measure,
        typeface: readingSettings.typeface,
        theme: readingSettings.theme,
        ruler: readingSettings.ruler,
        voice: readingSettings.voice,
        rate: readingSettings.rate,
      })
      .from(readingSettings)
      .where(own(readingSettings)),
    db
      .select({
        term: keptWords.term,
        partOfSpeech: keptWords.partOfSpeech,
        definition: keptWords.definition,
        sentence: keptWords.sentence,
        keptAt: keptWords.keptAt,
      })
      .from(keptWords)
      .where(own(keptWords))
      .orderBy(asc(keptWords.keptAt)),
    db
      .select({
        timePercent: accommodations.timePercent,
        glossaryOpen: accommodations.glossaryOpen,
        largePrint: accommodations.largePrint,
      })
      .from(accommodations)
      .where(own(accommodations)),
    db
      .select({
        assignmentId: exceptions.assignmentId,
        dueAt: exceptions.dueAt,
        closesAt: exceptions.closesAt,
        timePercent: exceptions.timePercent,
        attemptsAllowed: exceptions.attemptsAllowed,
        leftOut: exceptions.leftOut,
        glossaryOpen: exceptions.glossaryOpen,
      })
      .from(exceptions)
      .where(and(own(exceptions), readable(teacher, exceptions))),
    db
      .select({
        assignmentId: excusals.assignmentId,
        reason: excusals.reason,
        createdAt: excusals.createdAt,
      })
      .from(excusals)
      .where(and(own(excusals), readable(teacher, excusals))),
    piecesOf(and(eq(attempts.schoolId, schoolId), eq(attempts.userId, id), readable(teacher, attempts))),
  ]);
  if (!account) throw notFound("student");
  const ids = [...new Set(pieces.map(({ assignmentId }) => assignmentId))];
  const given =
    ids.length === 0
      ? []
      : await db.select(assignmentColumns).from(assignments).where(ofSchool(schoolId, ids));
  await recordExport(teacher, "student.exported", id);
  return {
    format: "broadsheet-student",
    version: 1,
    exportedAt: new Date(),
    student: account,
    classes: places,
    readingSettings: settings ?? null,
    accommodations: needs ?? null,
    keptWords: words,
    exceptions: otherwise,
    excused,
    assignments: given,
    pieces: pieces.map(({ userId: _, ...piece }) => piece),
  };
}
