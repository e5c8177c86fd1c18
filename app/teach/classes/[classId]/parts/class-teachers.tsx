import { Act } from "@/app/ui/act";
import type { ClassOverview } from "@/lib/features/classes/overview";
import { whyLastTeacher } from "@/lib/features/classes/rules";
import { removeTeacherAction } from "../teachers/actions";
import { AddTeacher } from "./add-teacher";

interface ClassTeachersProps {
  classId: string;
  teachers: ClassOverview["teachers"];
  colleagues: ClassOverview["colleagues"];
  /** The teacher who is looking. */
  self: string;
  readOnly: boolean;
}

/** Who teaches the class: each sees and changes everything of it. */
export function ClassTeachers({ classId, teachers, colleagues, self, readOnly }: ClassTeachersProps) {
  const staying = teachers.filter(({ removedAt }) => !removedAt);
  const removable = (id: string) => whyLastTeacher(staying.filter((one) => one.id !== id).length) === null;
  return (
    <section aria-labelledby="teachers" className="min-w-0">
      <h2 id="teachers" className="text-xl font-semibold">
        Teachers
      </h2>
      <ul className="mt-2 mb-5">
        {teachers.map(({ id, name, email, removedAt }) => (
          <li key={id} className="flex items-baseline justify-between gap-4 border-b border-rule py-2">
            <span className="min-w-0 break-words">
              {name}
              {id === self && <span className="text-quiet"> (you)</span>}
              <span className="block text-sm break-all text-quiet">
                {removedAt ? "has left the school" : email}
              </span>
            </span>
            {!readOnly && removable(id) && (
              <Act
                action={removeTeacherAction}
                ids={{ classId, colleagueId: id }}
                look="text"
                className="-my-2 shrink-0 text-right"
              >
                {id === self ? "Leave the class" : "Remove"}
                {id !== self && <span className="sr-only"> {name}</span>}
              </Act>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && colleagues.length > 0 && <AddTeacher classId={classId} colleagues={colleagues} />}
      {!readOnly && colleagues.length === 0 && (
        <p className="text-sm text-quiet">
          A colleague of your school can teach this class with you. An administrator invites them under
          “School”.
        </p>
      )}
    </section>
  );
}
