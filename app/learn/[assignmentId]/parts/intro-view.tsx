import { Act } from "@/app/ui/act";
import { Page, PageHead } from "@/app/ui/page-head";
import type { Work } from "@/lib/features/attempts/work";
import { sayDue } from "../../parts/say";
import { When } from "../../parts/when";
import { start } from "../actions";

const sayMinutes = (minutes: number) =>
  minutes === 1 ? "1 minute from the start" : `${Math.round(minutes)} minutes from the start`;

/** Before the first start: what the assignment is, when it is due, and the way to begin. */
export function IntroView({ work }: { work: Work }) {
  const { assignment, lesson, now, whyNotStart } = work;
  const questions = lesson.items.length;
  const facts = [
    `${questions} ${questions === 1 ? "question" : "questions"}${lesson.prompts.length > 0 ? " and an essay" : ""}`,
    `about ${lesson.minutes} ${lesson.minutes === 1 ? "minute" : "minutes"} to read`,
    ...(assignment.minutes === null ? [] : [sayMinutes(assignment.minutes)]),
    assignment.attemptsAllowed === 1 ? "one attempt" : `${assignment.attemptsAllowed} attempts`,
  ];
  return (
    <Page narrow>
      <PageHead title={assignment.title} line={sayDue(assignment, now) ?? "no due time"} />
      {assignment.instructions && <p className="mb-4 whitespace-pre-line">{assignment.instructions}</p>}
      <p>{facts.join(" · ")}</p>
      {whyNotStart === "not-open" && assignment.opensAt && (
        <p className="mt-4">
          Opens <When at={assignment.opensAt} zone={assignment.timeZone} now={now} deadline />.
        </p>
      )}
      {whyNotStart === "closed" && (
        <p className="mt-4">This assignment is closed. Ask your teacher if you still want to do it.</p>
      )}
      {whyNotStart === null && (
        <>
          <p className="mt-2 text-quiet">
            Every answer is saved as you type. You can stop and come back on any device.
          </p>
          <Act action={start} ids={{ assignmentId: assignment.id }} look="primary" className="mt-6">
            Start
          </Act>
        </>
      )}
    </Page>
  );
}
