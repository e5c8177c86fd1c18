/** A lesson's history: its publications, and its drafts as they stood at the end of a sitting. */
import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { keptDrafts, lessonVersions } from "@/db/schema";
import type { Teacher } from "@/lib/access/viewer";
import type { Lesson } from "@/lib/lesson/schema";
import { notFound } from "@/lib/shared/errors";
import { findLessonToEdit, type LessonToEdit } from "./queries";
import { readVersionName, type VersionName, versionName } from "./rules";

export interface VersionListed {
  name: VersionName;
  kind: "published" | "draft";
  /** Of a publication its number, of a draft the draft version. */
  number: number;
  at: Date;
}

/** All versions of a lesson, the newest first; the draft as it is now is not among them. */
export async function listVersions(proof: LessonToEdit): Promise<VersionListed[]> {
  const { schoolId, lessonId } = proof;
  const published = await db
    .select({ number: lessonVersions.version, at: lessonVersions.publishedAt })
    .from(lessonVersions)
    .where(and(eq(lessonVersions.schoolId, schoolId), eq(lessonVersions.lessonId, lessonId)))
    .orderBy(desc(lessonVersions.version));
  const drafts = await db
    .select({ number: keptDrafts.draftVersion, at: keptDrafts.writtenAt })
    .from(keptDrafts)
    .where(and(eq(keptDrafts.schoolId, schoolId), eq(keptDrafts.lessonId, lessonId)))
    .orderBy(desc(keptDrafts.draftVersion));
  const named = (kind: VersionListed["kind"]) => (row: { number: number; at: Date }) => ({
    ...row,
    kind,
    name: versionName(kind, row.number),
  });
  return [...published.map(named("published")), ...drafts.map(named("draft"))].sort(
    (a, b) => b.at.getTime() - a.at.getTime(),
  );
}

/** What a version holds; "not found" where the lesson has none of that name. */
export async function readVersion(proof: LessonToEdit, name: VersionName): Promise<Lesson> {
  if (name === "now") return proof.draft;
  const { schoolId, lessonId } = proof;
  const { kind, number } = readVersionName(name);
  const [row] =
    kind === "published"
      ? await db
          .select({ content: lessonVersions.content })
          .from(lessonVersions)
          .where(
            and(
              eq(lessonVersions.schoolId, schoolId),
              eq(lessonVersions.lessonId, lessonId),
              eq(lessonVersions.version, number),
            ),
          )
      : await db
          .select({ content: keptDrafts.content })
          .from(keptDrafts)
          .where(
            and(
              eq(keptDrafts.schoolId, schoolId),
              eq(keptDrafts.lessonId, lessonId),
              eq(keptDrafts.draftVersion, number),
            ),
          );
  if (!row) throw notFound("version");
  return row.content;
}

/** The history of a lesson of the viewer's, with the two versions to compare: by default the newest and the draft. */
export async function readHistory(
  viewer: Teacher,
  lessonId: string,
  wanted: { from: VersionName | null; to: VersionName | null },
) {
  const lesson = await findLessonToEdit(viewer, lessonId);
  const versions = await listVersions(lesson);
  const from = wanted.from ?? versions[0]?.name ?? null;
  const to = wanted.to ?? "now";
  if (from === null) return { lesson, versions, compared: null };
  const [before, after] = [await readVersion(lesson, from), await readVersion(lesson, to)];
  return { lesson, versions, compared: { from, to, before, after } };
}
