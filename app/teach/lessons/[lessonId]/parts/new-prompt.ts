import { freshId } from "@/lib/items/new";
import type { EssayPrompt } from "@/lib/lesson/schema";

/** An empty prompt with a rubric of three criteria, for a teacher to fill in. */
export const newPrompt = (): EssayPrompt => ({
  id: freshId("e"),
  form: "argument",
  concept: null,
  title: "New prompt",
  prompt: "What should the essay argue?",
  requirements: ["Take a position", "Cite two sentences of the text"],
  words: { min: 200, max: 500 },
  evidence: [],
  viewpoints: [],
  planning: [],
  strongPoints: [],
  misconceptions: [],
  schools: [],
  parallels: [],
  sources: [],
  rubric: {
    criteria: ["Thesis", "Evidence", "Reasoning"].map((name) => ({
      id: freshId("c"),
      name,
      description: "",
      levels: ["Missing", "Stated", "Clear and precise"].map((label, points) => ({
        id: freshId("l"),
        label,
        points: points * 2,
        description: "",
      })),
    })),
  },
  origin: "teacher",
  status: "approved",
});
