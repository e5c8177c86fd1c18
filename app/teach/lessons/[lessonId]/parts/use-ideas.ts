"use client";

import { useState } from "react";
import type { IdeaListed } from "@/lib/lesson/ideas";
import { ask } from "./ask";

/** The ideas for prompts, asked for when the picker first opens. */
export function useIdeas(lessonId: string) {
  const [ideas, setIdeas] = useState<IdeaListed[] | null>(null);
  const [picking, setPicking] = useState(false);
  const [said, setSaid] = useState("");
  const open = async () => {
    setPicking(true);
    if (ideas) return;
    setSaid("Looking for ideas in the article …");
    const answer = await ask<{ ideas: IdeaListed[] }>(`/api/lessons/${lessonId}/ideas`, "GET");
    setSaid(answer.ok ? "" : answer.message);
    if (answer.ok) setIdeas(answer.value.ideas);
    else setPicking(false);
  };
  return { ideas, picking, said, open: () => void open(), close: () => setPicking(false) };
}
