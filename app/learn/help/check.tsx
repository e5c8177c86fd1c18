"use client";

import { type ReactNode, useState } from "react";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import { isAnswered } from "@/lib/features/attempts/answered";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import type { Item } from "@/lib/items/schema";
import { usePart } from "../reading/use-part";
import { useHelp } from "./help";

interface CheckProps {
  item: StudentItem;
  number: number;
  answer: Answer | undefined;
  sentences: ReadingSentence[];
  /** The question as it is answered. */
  children: ReactNode;
}

const loadChecked = () => import("./checked");
const noConnection = "Nothing is checked without a connection. Try again once there is one.";

async function ask(attemptId: string, itemId: string, value: Answer): Promise<Item | string> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/checks`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ itemId, value }),
    });
    if (response.ok) return ((await response.json()) as { item: Item }).item;
    if (response.status === 401) return "Your session has ended. Sign in again, then check.";
    if (response.status >= 500) return noConnection;
    return ((await response.json()) as { error: { message: string } }).error.message;
  } catch {
    // No network, which is what is said.
    return noConnection;
  }
}

/** Where the assignment offers it: a question is checked once it is answered, and from then on shows its key. */
export function Checkable({ item, number, answer, sentences, children }: CheckProps) {
  const help = useHelp();
  const [got, setGot] = useState<Item>();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const checked = got ?? help?.checks?.given[item.id];
  if (checked)
    return <Checked item={checked} answer={answer} sentences={sentences} fresh={got !== undefined} />;
  if (!help?.checks?.can.includes(item.id)) return children;
  const check = async () => {
    if (!answer || asking) return;
    setAsking(true);
    const reply = await ask(help.attemptId, item.id, answer);
    setAsking(false);
    setTrouble(typeof reply === "string" ? reply : null);
    if (typeof reply !== "string") setGot(reply);
  };
  return (
    <>
      {children}
      <div className="mt-3">
        {isAnswered(answer) && (
          <Button onClick={() => void check()} aria-disabled={asking}>
            Check<span className="sr-only"> question {number}</span>
          </Button>
        )}
        <p className="mt-1 text-sm text-quiet">
          {isAnswered(answer)
            ? "Once checked, the answer can’t be changed."
            : "It can be checked once it is answered."}
        </p>
        <p role="status" className="text-sm text-late">
          {trouble && `⚠ ${trouble}`}
        </p>
      </div>
    </>
  );
}

function Checked(props: Parameters<Awaited<ReturnType<typeof loadChecked>>["CheckedAnswer"]>[0]) {
  const part = usePart(loadChecked, true);
  return part && <part.CheckedAnswer {...props} />;
}
