/** The engine's ideas for essay prompts on a lesson that its teacher edits. */
import { countTry } from "@/lib/access/tries";
import type { IdeaListed } from "@/lib/lesson/ideas";
import type { EssayPrompt } from "@/lib/lesson/schema";
import { notFound } from "@/lib/shared/errors";
import { askEngine } from "./drafter";
import type { LessonToEdit } from "./queries";

/** Each reads the article anew, which other teachers' drafts wait for. */
const limit = { limit: 60, seconds: 10 * 60 };

const textOf = ({ draft: { texts, gradeBand } }: LessonToEdit) => ({ texts, gradeBand });

/** Every idea of the library, with whether the lesson's text carries it. */
export async function ideasOf(proof: LessonToEdit): Promise<IdeaListed[]> {
  await countTry(`ideas:${proof.ownerId}`, limit);
  return askEngine({ ask: "ideas", lesson: textOf(proof) });
}

/** A prompt on an idea, not yet part of the lesson; "not found" where the library has no such idea. */
export async function promptOnIdea(
  proof: LessonToEdit,
  concept: string,
  form: EssayPrompt["form"],
): Promise<EssayPrompt> {
  await countTry(`ideas:${proof.ownerId}`, limit);
  const prompt = await askEngine({ ask: "prompt", lesson: textOf(proof), concept, form });
  if (!prompt) throw notFound("idea");
  return prompt;
}
