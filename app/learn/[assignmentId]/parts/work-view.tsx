import type { Work } from "@/lib/features/attempts/work";
import { DoneView } from "./done-view";
import { IntroView } from "./intro-view";
import { WorkingView } from "./working-view";

/** An assignment in whatever state its student's work is: not begun, on the desk, or done. */
export function WorkView({ work, accountId }: { work: Work; accountId: string }) {
  const { attempt } = work;
  if (!attempt) return <IntroView work={work} />;
  if (attempt.state === "working" && !work.closed)
    return <WorkingView work={work} attempt={attempt} accountId={accountId} />;
  return <DoneView work={work} attempt={attempt} />;
}
