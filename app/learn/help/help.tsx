"use client";

import { createContext, useContext } from "react";
import type { ReadingSentence } from "@/app/items/types";
import type { Help } from "@/lib/features/attempts/work";
import type { Answer } from "@/lib/items/answers";
import type { StudentItem } from "@/lib/items/registry";
import type { StudentPrompt } from "@/lib/lesson/student-view";
import { blankFor } from "../parts/picks";
import { usePart } from "../reading/use-part";

const HelpContext = createContext<(Help & { attemptId: string }) | null>(null);
export const HelpProvider = HelpContext.Provider;
export const useHelp = () => useContext(HelpContext);

const loadHint = () => import("./hint");
const loadStarters = () => import("./starters");

interface QuestionHelpProps {
  item: StudentItem;
  number: number;
  answer: Answer | undefined;
  sentences: ReadingSentence[];
  onChange: (itemId: string, answer: Answer) => void;
}

/** What the assignment offers beside a question: sentence starters where it is answered in writing, and hints. */
export function QuestionHelp({ item, number, answer, sentences, onChange }: QuestionHelpProps) {
  const help = useContext(HelpContext);
  const steps = help?.hints?.steps[item.id];
  const given = answer ?? blankFor(item);
  return (
    <>
      {help?.language && "text" in given && (
        <Starters
          fieldIn={`q-${item.id}`}
          text={given.text}
          onText={(text) => onChange(item.id, { ...given, text })}
        />
      )}
      {help && steps && (
        <LoadedHint
          attemptId={help.attemptId}
          itemId={item.id}
          number={number}
          furthest={steps}
          asked={help.hints?.asked[item.id]}
          sentences={sentences}
        />
      )}
    </>
  );
}

/** Sentence starters for the essay, by the form that is asked for. */
export function EssayHelp(props: {
  form: StudentPrompt["form"] | undefined;
  text: string;
  onText: (text: string) => void;
}) {
  const help = useContext(HelpContext);
  const { form = "argument", ...rest } = props;
  return help?.language && <Starters fieldIn="q-essay" form={form} {...rest} />;
}

function LoadedHint(props: Parameters<Awaited<ReturnType<typeof loadHint>>["Hint"]>[0]) {
  const part = usePart(loadHint, true);
  return part && <part.Hint {...props} />;
}

function Starters(props: Parameters<Awaited<ReturnType<typeof loadStarters>>["Starters"]>[0]) {
  const part = usePart(loadStarters, true);
  return part && <part.Starters {...props} />;
}
