import Link from "next/link";

interface NewerVersionProps {
  assignmentId: string;
  lessonVersion: number;
  newestVersion: number | null;
}

/** Where the lesson was published again: the way to see what that would change. */
export function NewerVersion({ assignmentId, lessonVersion, newestVersion }: NewerVersionProps) {
  if (newestVersion === null || newestVersion <= lessonVersion) return null;
  return (
    <p className="mb-6 border-l-2 border-accent pl-4">
      Version {newestVersion} of the lesson is published; this assignment uses version {lessonVersion}.{" "}
      <Link href={`/teach/assignments/${assignmentId}/version`}>See what would change</Link>
    </p>
  );
}
