import type { Attempt, Work } from "@/lib/features/attempts/work";
import { sentencesOf } from "@/lib/lesson/student-view";
import { Article } from "../../parts/article";
import { Desk } from "../../parts/desk";
import { Dotted, sayDue } from "../../parts/say";
import { When } from "../../parts/when";
import { renew, submit } from "../actions";
import { OtherAttempts } from "./other-attempts";
import { WhatChanged } from "./what-changed";

/** The desk. Its article and head are the server's HTML; only the answering part is a script's. */
export function WorkingView({
  work,
  attempt,
  accountId,
}: {
  work: Work;
  attempt: Attempt;
  accountId: string;
}) {
  const { assignment, lesson, now } = work;
  const tries =
    assignment.attemptsAllowed > 1 ? `attempt ${attempt.number} of ${assignment.attemptsAllowed}` : null;
  return (
    <Desk
      key={attempt.id}
      title={assignment.title}
      accountId={accountId}
      attemptId={attempt.id}
      items={lesson.items}
      prompts={lesson.prompts}
      sentences={sentencesOf(lesson.texts)}
      saved={work.answers}
      copies={work.copies}
      highlights={work.highlights}
      help={work.help}
      drawnAt={now}
      seal={work.seal}
      zone={assignment.timeZone}
      submit={submit}
      renew={renew}
      article={
        <Article
          lesson={lesson}
          gated={work.help.gates !== null}
          wordsBelow={work.help.language || work.glossaryOpen}
        />
      }
      head={
        <div className="border-b border-rule py-4">
          <h2 className="text-xl font-semibold break-words">{assignment.title}</h2>
          <p className="text-quiet">
            <Dotted
              parts={[
                sayDue(assignment, now),
                work.timeUpAt && (
                  <>
                    your time ends <When at={work.timeUpAt} zone={assignment.timeZone} now={now} deadline />
                  </>
                ),
                tries,
              ]}
            />
          </p>
          {assignment.instructions && <p className="mt-2 whitespace-pre-line">{assignment.instructions}</p>}
          <WhatChanged changed={work.changed} zone={assignment.timeZone} now={now} />
          <OtherAttempts work={work} />
        </div>
      }
    />
  );
}
