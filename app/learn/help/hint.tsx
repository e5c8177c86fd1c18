"use client";

import { useState } from "react";
import type { ReadingSentence } from "@/app/items/types";
import { sentenceElementId } from "@/app/learn/parts/article";
import type { Hint as Given, HintStep } from "@/lib/features/attempts/hints";

interface HintProps {
  attemptId: string;
  itemId: string;
  number: number;
  /** How far the hints to this question go. */
  furthest: HintStep;
  /** What was asked for before. */
  asked: Given | undefined;
  sentences: ReadingSentence[];
}

const action = "mr-2 min-h-6 font-medium text-accent underline underline-offset-4";
const noConnection = "No hint without a connection. Try again once there is one.";

async function ask({ attemptId, itemId }: HintProps, step: HintStep): Promise<Given | string> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/hints`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ itemId, step }),
    });
    if (response.ok) return (await response.json()) as Given;
    if (response.status === 401) return "Your session has ended. Sign in again, then ask.";
    if (response.status >= 500) return noConnection;
    return ((await response.json()) as { error: { message: string } }).error.message;
  } catch {
    // No network, which is what is said.
    return noConnection;
  }
}

/** Where the answer stands: the paragraph, then the sentence. Each step is asked of the server, which counts it. */
export function Hint(props: HintProps) {
  const { number, furthest, asked, sentences } = props;
  const [got, setGot] = useState<Given>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const hint = got ?? asked;
  const next = async (step: HintStep) => {
    const answer = await ask(props, step);
    if (typeof answer === "string") return setTrouble(answer);
    setTrouble(null);
    setGot(answer);
  };
  const step: HintStep | null = !hint ? 1 : hint.step < furthest ? 2 : null;
  return (
    <div className="mt-3 border-l-2 border-rule pl-3">
      <div role="status">
        {hint && <Said hint={hint} sentences={sentences} />}
        {trouble && <p className="text-sm text-late">⚠ {trouble}</p>}
      </div>
      {step && (
        <p className="text-sm text-quiet">
          <button type="button" className={action} onClick={() => void next(step)}>
            {step === 1 ? "Give me a hint" : "Which sentence?"}
            <span className="sr-only"> for question {number}</span>
          </button>{" "}
          Your teacher sees which hints you ask for.
        </p>
      )}
    </div>
  );
}

function Said({ hint, sentences }: { hint: Given; sentences: ReadingSentence[] }) {
  const named = sentences.filter(({ id }) => hint.sentences.includes(id));
  if (named.length > 0)
    return (
      <>
        <p>{named.length === 1 ? "Look at this sentence:" : "Look at these sentences:"}</p>
        <ul>
          {named.map(({ id, text, paragraph }) => (
            <li key={id} className="break-words">
              <a href={`#${sentenceElementId(id)}`}>¶{paragraph}</a>{" "}
              <span className="font-serif">“{text}”</span>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <p>
      Look in{" "}
      {hint.paragraphs.map((paragraph, index) => (
        <span key={paragraph}>
          {index > 0 && (index === hint.paragraphs.length - 1 ? " and " : ", ")}
          <a href={`#${sentenceElementId(sentences.find((each) => each.paragraph === paragraph)?.id ?? "")}`}>
            paragraph {paragraph}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
