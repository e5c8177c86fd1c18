import { and, eq, isNull, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db, type Tx } from "@/db/client";
import { enrollments, studentNumbers, users } from "@/db/schema";
import { teaches } from "@/lib/access/scope";
import type { Teacher } from "@/lib/access/viewer";
import { invalid } from "@/lib/shared/errors";
import { findClassToEdit } from "../queries";
import { type Columns, guessColumns } from "./columns";
import type { Import } from "./input";
import { importLimits } from "./limits";
import { type Elsewhere, type Known, type PlannedRow, planRoster, readRoster, whyNoNames } from "./rules";
import { readTable } from "./table";

type Source = Pick<Tx, "select" | "selectDistinct">;

/** Everyone who has or had a place in the class. */
function knownOf(source: Source, teacher: Teacher, classId: string): Promise<Known[]> {
  return source
    .select({
      id: users.id,
      name: users.name,
      number: studentNumbers.number,
      removed: sql<boolean>`${enrollments.removedAt} is not null`,
    })
    .from(enrollments)
    .innerJoin(users, and(eq(users.schoolId, enrollments.schoolId), eq(users.id, enrollments.userId)))
    .leftJoin(
      studentNumbers,
      and(
        eq(studentNumbers.schoolId, enrollments.schoolId),
        eq(studentNumbers.classId, enrollments.classId),
        eq(studentNumbers.userId, enrollments.userId),
      ),
    )
    .where(
      and(
        eq(enrollments.schoolId, teacher.schoolId),
        eq(enrollments.classId, classId),
        teaches(teacher, enrollments.classId),
      ),
    )
    .orderBy(enrollments.joinedAt, users.id);
}

/** The teacher's students of other classes who came with a number, and have no place in this one. */
function elsewhereOf(source: Source, teacher: Teacher, classId: string): Promise<Elsewhere[]> {
  const here = alias(enrollments, "here");
  return source
    .selectDistinct({ id: users.id, name: users.name, number: studentNumbers.number })
    .from(studentNumbers)
    .innerJoin(
      enrollments,
      and(
        eq(enrollments.schoolId, studentNumbers.schoolId),
        eq(enrollments.classId, studentNumbers.classId),
        eq(enrollments.userId, studentNumbers.userId),
        isNull(enrollments.removedAt),
      ),
    )
    .innerJoin(users, and(eq(users.schoolId, studentNumbers.schoolId), eq(users.id, studentNumbers.userId)))
    .where(
      and(
        eq(studentNumbers.schoolId, teacher.schoolId),
        ne(studentNumbers.classId, classId),
        teaches(teacher, studentNumbers.classId),
        isNull(users.removedAt),
        notExists(
          db
            .select({ one: sql`1` })
            .from(here)
            .where(
              and(
                eq(here.schoolId, studentNumbers.schoolId),
                eq(here.classId, classId),
                eq(here.userId, studentNumbers.userId),
              ),
            ),
        ),
      ),
    )
    .orderBy(users.id);
}

/** The columns that were said, where they fit the table, else a guess. */
function columnsOf(given: Import, guess: Columns): Columns {
  const said = given.roles.length === guess.roles.length ? given.roles : guess.roles;
  return { header: given.header ? given.header === "yes" : guess.header, roles: said };
}

export interface Plan extends Columns {
  /** The first line's cells, to name the columns by. */
  head: string[];
  rows: PlannedRow[];
  errors: { line: number; message: string }[];
  /** How many of the class are on no line; they stay. */
  unnamed: number;
}

function refuseText(message: string): never {
  throw invalid("Nobody was added.", { text: message });
}

/** What the text would do to the class as it is now. Reads two statements, whatever the length of either. */
export async function planImport(source: Source, teacher: Teacher, given: Import): Promise<Plan> {
  const table = readTable(given.text);
  if (!table.ok) refuseText(table.message);
  const columns = columnsOf(given, guessColumns(table, given.text));
  const { wanted, errors } = readRoster(table.rows, columns);
  if (wanted.length + errors.length > importLimits.rows)
    refuseText(
      `At most ${importLimits.rows} students at a time: this has ${wanted.length + errors.length} lines.`,
    );
  const known = await knownOf(source, teacher, given.classId);
  const elsewhere = await elsewhereOf(source, teacher, given.classId);
  const rows = planRoster(wanted, known, elsewhere, { twins: new Set(given.twins) });
  const named = new Set(rows.flatMap(({ fate }) => ("studentId" in fate ? [fate.studentId] : [])));
  const unnamed = known.filter(({ id, removed }) => !removed && !named.has(id)).length;
  return { ...columns, head: table.rows[0]?.cells ?? [], rows, errors, unnamed };
}

/** The plan of an import, for the teacher to look over. */
export async function previewImport(viewer: Teacher, given: Import): Promise<Plan> {
  await findClassToEdit(viewer, given.classId);
  const plan = await planImport(db, viewer, given);
  const why = whyNoNames(plan.roles);
  return why ? { ...plan, rows: [], errors: [{ line: 1, message: why }] } : plan;
}
