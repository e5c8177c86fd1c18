import Link from "next/link";
import { Prose } from "@/app/items/parts/prose";
import { Act } from "@/app/ui/act";
import type { Feedback } from "@/lib/features/attempts/feedback";
import type { Attempt, Work } from "@/lib/features/attempts/work";
import { essayItemId } from "@/lib/items/essay";
import { sentencesOf } from "@/lib/lesson/student-view";
import { Article } from "../../parts/article";
import { LeftOnDevice } from "../../parts/left-on-device";
import { DonePanes } from "../../parts/read-only";
import { sayTotal } from "../../parts/say";
import { When } from "../../parts/when";
import { handIn, start } from "../actions";
import { DoneEssay } from "./done-essay";
import { DoneQuestion } from "./done-question";
import { OtherAttempts } from "./other-attempts";
import { WhatChanged } from "./what-changed";

interface DoneProps {
  work: Work;
  attempt: Attempt;
  accountId: string;
}

/** Work that can't be changed any more: what was answered and, once it is due, what came of it. */
export function DoneView({ work, attempt, accountId }: DoneProps) {
  const { lesson, feedback } = work;
  const sentences = sentencesOf(lesson.texts);
  const answerTo = (itemId: string) => work.answers.find((answer) => answer.itemId === itemId)?.value;
  const partOf = (itemId: string) => feedback?.parts.find((part) => part.itemId === itemId);
  return (
    <main id="content" data-wide>
      <DonePanes
        title={work.assignment.title}
        article={<Article lesson={lesson} />}
        marks={{
          accountId,
          attemptId: attempt.id,
          sentences,
          highlights: work.highlights,
          drawnAt: work.now,
        }}
      >
        <div className="mx-auto max-w-[44rem] px-4 pb-16 sm:px-8">
          <Receipt work={work} attempt={attempt} />
          <LeftOnDevice
            accountId={accountId}
            attemptId={attempt.id}
            items={lesson.items}
            sentences={sentences}
            answers={work.answers}
            submitted={attempt.submittedAt !== null}
          />
          <ol>
            {lesson.items.map((item, index) => (
              <DoneQuestion
                key={item.id}
                item={item}
                number={index + 1}
                answer={answerTo(item.id)}
                part={partOf(item.id)}
                hasFeedback={feedback !== null}
                sentences={sentences}
              />
            ))}
          </ol>
          {lesson.prompts.length > 0 && (
            <DoneEssay
              prompts={lesson.prompts}
              answer={answerTo(essayItemId)}
              part={partOf(essayItemId)}
              sentences={sentences}
              attemptId={attempt.id}
              zone={work.assignment.timeZone}
            />
          )}
        </div>
      </DonePanes>
    </main>
  );
}

function Receipt({ work, attempt }: Omit<DoneProps, "accountId">) {
  const { assignment, feedback, now } = work;
  const zone = assignment.timeZone;
  // Its minutes are over, and the assignment is still open: nothing can be changed, and all of it handed in.
  const timeIsUp = attempt.state === "working" && (assignment.closesAt === null || assignment.closesAt > now);
  return (
    <div className="border-b border-rule py-4">
      <h2 className="text-xl font-semibold break-words">{assignment.title}</h2>
      <p className="text-quiet">
        {attempt.state === "working" &&
          (timeIsUp
            ? "Your time is over. What you saved stands: hand it in."
            : "This assignment has closed. What you saved is kept, and your teacher can see it.")}
        {attempt.submittedAt && (
          <>
            Submitted <When at={attempt.submittedAt} zone={zone} now={now} />
            {attempt.late && <span className="text-late"> (late)</span>}
          </>
        )}
        {attempt.returnedAt && (
          <>
            {" · "}returned <When at={attempt.returnedAt} zone={zone} now={now} />
          </>
        )}
        {assignment.attemptsAllowed > 1 && ` · attempt ${attempt.number} of ${assignment.attemptsAllowed}`}
        {attempt.receipt && (
          <>
            {" · "}receipt{" "}
            <Link href={`/account/receipt?code=${attempt.receipt}`} className="tabular-nums">
              {attempt.receipt}
            </Link>
          </>
        )}
      </p>
      {timeIsUp && (
        <Act action={handIn} ids={{ attemptId: attempt.id }} look="primary" className="mt-3">
          Submit
        </Act>
      )}
      {feedback ? <Total feedback={feedback} /> : <Waiting attempt={attempt} />}
      <WhatChanged changed={work.changed} zone={zone} now={now} />
      {feedback?.comment && (
        <div className="mt-3 border-l-2 border-accent pl-4">
          <p className="text-sm text-quiet">Your teacher says</p>
          <Prose text={feedback.comment} />
        </div>
      )}
      {work.whyNotStart === null && (
        <>
          {attempt.forRevision && (
            <p className="mt-4">
              Your teacher asks you to revise this. You go on from these answers; what you submitted stays
              kept.
            </p>
          )}
          <Act action={start} ids={{ assignmentId: assignment.id }} look="primary" className="mt-4">
            {attempt.forRevision ? "Revise" : "Try again"}
          </Act>
        </>
      )}
      <OtherAttempts work={work} />
    </div>
  );
}

function Total({ feedback }: { feedback: Feedback }) {
  const { unmarked } = feedback;
  return (
    <p className="mt-2 font-serif text-2xl">
      {sayTotal(feedback)}
      {feedback.lateness && (
        <span className="block font-sans text-base text-quiet">
          {feedback.lateness.earned} earned, less for {feedback.lateness.days}{" "}
          {feedback.lateness.days === 1 ? "day" : "days"} late
        </span>
      )}
      {unmarked.length > 0 && (
        <span className="block font-sans text-base text-quiet">
          Not yet marked:{" "}
          {unmarked.map((label) => (/^\d/.test(label) ? `question ${label}` : label)).join(", ")}
        </span>
      )}
    </p>
  );
}

const Waiting = ({ attempt }: { attempt: Attempt }) =>
  attempt.state === "submitted" && (
    <p className="mt-2">
      Your answers can be read here. Points and comments follow once they are given back.
    </p>
  );
