import type { Work } from "@/lib/features/attempts/work";
import { KeepPage } from "../../offline/keep-page";
import { Fresh } from "../../parts/fresh";
import { ReadingRoom } from "../../reading/room";
import { DoneView } from "./done-view";
import { IntroView } from "./intro-view";
import { WorkingView } from "./working-view";

/** An assignment in whatever state its student's work is: not begun, on the desk, or done. */
export function WorkView({ work, accountId }: { work: Work; accountId: string }) {
  const { attempt } = work;
  const working = attempt?.state === "working" && !work.closed;
  const view = `${attempt?.id ?? "intro"} ${working}`;
  return (
    <>
      <Fresh page={work.assignment.id} view={view} drawnAt={work.now} />
      <KeepPage view={view} />
      {!attempt && <IntroView work={work} />}
      {attempt && (
        <ReadingRoom
          key={attempt.id}
          accountId={accountId}
          attemptId={attempt.id}
          drawnAt={work.now}
          settings={work.reading}
          keptTerms={work.keptTerms}
          glossary={work.lesson.glossary}
        >
          {working ? (
            <WorkingView work={work} attempt={attempt} accountId={accountId} />
          ) : (
            <DoneView work={work} attempt={attempt} accountId={accountId} />
          )}
        </ReadingRoom>
      )}
    </>
  );
}
