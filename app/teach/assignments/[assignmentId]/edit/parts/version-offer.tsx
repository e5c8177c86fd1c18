import { Act } from "@/app/ui/act";
import type { AssignmentToEdit } from "@/lib/features/assignments/queries";
import { whyVersionStays } from "@/lib/features/assignments/rules";
import { move } from "../actions";

/** Where the lesson was published again: to let the newer version score, or why that can't be. */
export function VersionOffer({ assignment }: { assignment: AssignmentToEdit }) {
  const { assignmentId, lessonVersion, newestVersion } = assignment;
  if (newestVersion === null || newestVersion <= lessonVersion) return null;
  const why = whyVersionStays(assignment);
  return (
    <section className="mb-8 border-l-2 border-rule pl-4">
      <h2 className="text-lg font-semibold">Version {newestVersion} of the lesson is published</h2>
      <p className="mt-1 mb-3 text-quiet">
        This assignment uses version {lessonVersion}.{" "}
        {why ?? "Nobody has begun, so it can use the newer one."}
      </p>
      {!why && (
        <Act action={move} ids={{ assignmentId, version: String(newestVersion) }}>
          Use version {newestVersion}
        </Act>
      )}
    </section>
  );
}
