import Link from "next/link";
import type { Group } from "@/lib/features/classes/groups/queries";
import { NewGroup } from "./new-group";

interface ClassGroupsProps {
  classId: string;
  groups: Group[];
  readOnly: boolean;
}
const shown = 4;

/** "Ana, Bob, Cyd, Dan and 5 more". */
function whoIsIn(members: Group["members"]): string {
  if (members.length === 0) return "Nobody yet";
  const names = members.slice(0, shown).map(({ name }) => name);
  return members.length > shown ? `${names.join(", ")} and ${members.length - shown} more` : names.join(", ");
}

/** The groups of the class: who is in each, and the way to change it. */
export function ClassGroups({ classId, groups, readOnly }: ClassGroupsProps) {
  return (
    <section aria-labelledby="groups" className="min-w-0">
      <h2 id="groups" className="text-xl font-semibold">
        Groups
      </h2>
      {groups.length === 0 ? (
        <p className="mt-3 mb-4 text-quiet">
          Some of the class, to give them an assignment of their own or a later due date. A student may be in
          several.
        </p>
      ) : (
        <ul className="mt-2 mb-5">
          {groups.map(({ id, name, members }) => (
            <li key={id} className="border-b border-rule py-2">
              <span className="flex items-baseline justify-between gap-4">
                <Link href={`/teach/classes/${classId}/groups/${id}`} className="min-w-0 break-words">
                  {name}
                </Link>
                <span className="tabular-nums">{members.length}</span>
              </span>
              <span className="block text-sm break-words text-quiet">{whoIsIn(members)}</span>
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <NewGroup classId={classId} />}
    </section>
  );
}
