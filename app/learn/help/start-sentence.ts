/** Beginnings of sentences for those who write English as a further language, and where they go. Pure. */
import type { StudentPrompt } from "@/lib/lesson/student-view";

export interface StarterGroup {
  /** What the sentence is for. */
  to: string;
  starters: readonly string[];
}

const cite: StarterGroup = {
  to: "Cite",
  starters: ["According to the article,", "The text says that", "For example,"],
};
const explain: StarterGroup = {
  to: "Explain",
  starters: ["This shows that", "This means that", "The reason is that"],
};
const weigh: StarterGroup = { to: "Weigh", starters: ["Some people may say that", "However,", "Even so,"] };
const openings: Record<StudentPrompt["form"], readonly string[]> = {
  argument: ["I argue that", "In my view,"],
  memo: ["I recommend that", "The problem is that"],
  debate: ["Our side holds that", "The other side claims that"],
};

/** For a short answer, or an essay of a form. */
export const startersFor = (form?: StudentPrompt["form"]): readonly StarterGroup[] =>
  form === undefined
    ? [cite, explain]
    : [
        { to: "Begin", starters: openings[form] },
        cite,
        explain,
        weigh,
        { to: "Conclude", starters: ["For these reasons,", "In conclusion,"] },
      ];

/** The text with a starter where the caret is, apart from what stands before and after; the caret goes behind it. */
export function withStarter(text: string, caret: number, starter: string): { text: string; caret: number } {
  const [before, after] = [text.slice(0, caret), text.slice(caret)];
  const head = `${before}${before === "" || /\s$/.test(before) ? "" : " "}${starter} `;
  return { text: `${head}${after === "" || /^\s/.test(after) ? "" : " "}${after}`, caret: head.length };
}
