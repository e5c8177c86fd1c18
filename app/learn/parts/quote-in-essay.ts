import type { ReadingSentence } from "@/app/items/types";
import type { Answer } from "@/lib/items/answers";
import { essayLimit } from "@/lib/items/essay";
import { insertQuotation, withoutQuotation } from "./insert-quotation";
import { placeText } from "./place-text";

export const essayTextId = "essay-text";

interface Quoting {
  sentences: readonly ReadingSentence[];
  /** What was inserted, by sentence. */
  quoted: Map<string, string>;
}

/**
 * An essay in which a sentence has just been cited gets it as a quotation, at the caret; or at the end, where the student
 * has not been in the text yet. Taken back at once, it goes again.
 */
export function quoteInEssay(answer: Answer, id: string, { sentences, quoted }: Quoting): Answer {
  const field = document.getElementById(essayTextId);
  if (answer.kind !== "essay" || !(field instanceof HTMLTextAreaElement)) return answer;
  const changed = answer.cited?.includes(id)
    ? inserted(answer.text, id, field, { sentences, quoted })
    : takenBack(answer.text, id, quoted);
  if (changed === null || changed.text.length > essayLimit) return answer;
  // The next quotation, and the writing, go on there.
  placeText(field, changed.text, changed.caret);
  field.dataset.visited = "yes";
  return { ...answer, text: changed.text };
}

function inserted(text: string, id: string, field: HTMLTextAreaElement, { sentences, quoted }: Quoting) {
  const sentence = sentences.find((each) => each.id === id);
  if (!sentence) return null;
  const caret = field.dataset.visited ? field.selectionEnd : text.length;
  const { quotation, ...changed } = insertQuotation(text, caret, sentence);
  quoted.set(id, quotation);
  return changed;
}

function takenBack(text: string, id: string, quoted: Map<string, string>) {
  const quotation = quoted.get(id);
  quoted.delete(id);
  return quotation === undefined ? null : withoutQuotation(text, quotation);
}
