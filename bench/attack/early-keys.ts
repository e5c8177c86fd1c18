/** Searches the bytes that a student is sent, in every state of the work, for what must wait until feedback is due. */
import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { type AttemptState, assignments, attempts, type FeedbackTime } from "@/db/schema";
import { send } from "./client";
import { checkFault, type Findings } from "./findings";
import { aHouse, type House, markPattern } from "./house";
import { pathsOf, type Target } from "./targets";

/** Names of the lesson's private parts, as JSON and as React's payload write them. */
const privateNames =
  /\\?"(?:key|keys|modelAnswer|keyPoints|accepted|notEnough|wrong|strongPoints|misconceptions|viewpoints|gist|pool|reason|evidence)\\?":/;

interface State {
  state: AttemptState;
  feedback: FeedbackTime;
  /** Of the assignment. */
  due: "past" | "coming" | "none";
  /** What the key decides may be shown for what was answered; nothing else ever before the return. */
  objective: boolean;
}
const day = 24 * 60 * 60 * 1000;
const states: State[] = [
  ...(["on-submission", "after-due", "on-return"] as const).flatMap((feedback): State[] => [
    { state: "working", feedback, due: "none", objective: false },
    { state: "working", feedback, due: "past", objective: false },
  ]),
  { state: "submitted", feedback: "on-return", due: "past", objective: false },
  { state: "submitted", feedback: "after-due", due: "coming", objective: false },
  { state: "submitted", feedback: "after-due", due: "past", objective: true },
  { state: "submitted", feedback: "on-submission", due: "none", objective: true },
];

async function bring(house: House, { state, feedback, due }: State): Promise<void> {
  const { schoolId } = house.teacher;
  const dueAt = { past: new Date(Date.now() - day), coming: new Date(Date.now() + day), none: null }[due];
  await db
    .update(assignments)
    .set({ feedback, dueAt })
    .where(and(eq(assignments.schoolId, schoolId), eq(assignments.id, house.ids.assignmentId)));
  const submittedAt = state === "working" ? null : new Date();
  await db
    .update(attempts)
    .set({ state, submittedAt })
    .where(and(eq(attempts.schoolId, schoolId), eq(attempts.id, house.ids.attemptId)));
}

/** What of the written questions and the essay waits for the teacher even where the key's part is shown. */
function check(findings: Findings, text: string, state: State, about: string): void {
  for (const [found, , kind] of text.matchAll(markPattern)) {
    const objective = state.objective && kind === "key" && /^zq[A-Z]key\d+x$/.test(found);
    const hidden =
      kind === "review" || kind === "draft" || kind === "student" || (kind === "key" && !objective);
    if (hidden) findings.earlyKeys.push(`${about}: shows ${found}`);
  }
  if (state.objective) return;
  const name = privateNames.exec(text)?.[0];
  if (name) findings.earlyKeys.push(`${about}: holds ${name}`);
}

/** Looks at every page of the students', as HTML and as the router's payload, in every state of a piece of work. */
export async function earlyKeys(address: string, targets: Target[], findings: Findings): Promise<void> {
  const house = await aHouse("A");
  const pages = targets.filter(({ kind, template }) => kind === "page" && template.startsWith("/learn"));
  for (const state of states) {
    await bring(house, state);
    for (const page of pages)
      for (const path of pathsOf(page, { ...house.ids, workingId: house.ids.attemptId }))
        for (const headers of [{}, { rsc: "1" }] as Record<string, string>[]) {
          const answer = await send(address, { path, headers, person: house.classmate });
          const about = `${path}, ${state.state}, ${state.feedback}, due ${state.due}`;
          findings.requests += 1;
          checkFault(findings, answer, about);
          if (answer.status !== 200)
            findings.unprotected.push(`${about}: ${answer.status}, so nothing was searched`);
          check(findings, answer.text, state, about);
        }
  }
}
