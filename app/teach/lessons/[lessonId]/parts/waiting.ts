import type { Item } from "@/lib/items/schema";
import type { Change } from "@/lib/lesson/changes";
import type { EssayPrompt, Lesson } from "@/lib/lesson/schema";

/** Something that waits for the teacher's yes. */
export type Waiting =
  | { kind: "item"; part: Item; at: number }
  | { kind: "prompt"; part: EssayPrompt; at: number };

/** Items first, then prompts, in the lesson's order. */
export function waitingOf(lesson: Pick<Lesson, "items" | "prompts">): Waiting[] {
  const all: Waiting[] = [
    ...lesson.items.map((part, at) => ({ kind: "item" as const, part, at })),
    ...lesson.prompts.map((part, at) => ({ kind: "prompt" as const, part, at })),
  ];
  return all.filter(({ part }) => part.status === "waiting");
}

export const approval = ({ kind, part }: Waiting): Change => ({ kind: `approve-${kind}`, id: part.id });
export const removal = ({ kind, part }: Waiting): Change => ({ kind: `remove-${kind}`, id: part.id });
