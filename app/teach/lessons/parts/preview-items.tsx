"use client";

import { useState } from "react";
import { ItemAnswerView } from "@/app/items/registry";
import type { StudentItem } from "@/lib/items/registry";
import type { ItemAnswer } from "@/lib/items/schema";
import type { Lesson } from "@/lib/lesson/schema";
import { sentencesOf } from "@/lib/lesson/student-view";

/** The items to try; what is answered stays on this page. */
export function PreviewItems({ items, texts }: { items: StudentItem[]; texts: Lesson["texts"] }) {
  const [answers, setAnswers] = useState<Record<string, ItemAnswer>>({});
  const sentences = sentencesOf(texts);
  return (
    <ol className="space-y-10">
      {items.map((item, index) => (
        <li key={item.id}>
          <p className="mb-1 text-sm text-quiet">
            Question {index + 1} of {items.length}
          </p>
          <ItemAnswerView
            item={item}
            answer={answers[item.id]}
            sentences={sentences}
            onChange={(answer) => setAnswers((before) => ({ ...before, [item.id]: answer }))}
          />
        </li>
      ))}
    </ol>
  );
}
