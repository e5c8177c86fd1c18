"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/app/ui/button";
import type { readQuestions } from "@/lib/features/reviews/questions/queries";
import { Decide } from "./decide";
import { GroupList } from "./group-list";
import { KeysHelp } from "./keys-help";
import { QueueStore, sizeOf } from "./queue-store";
import { sendGroup } from "./send";
import { useKeys } from "./use-keys";
import { Wordings } from "./wordings";

export type Question = NonNullable<Awaited<ReturnType<typeof readQuestions>>["question"]>;
interface QueueProps {
  viewerId: string;
  assignmentId: string;
  question: Question;
}

/** One item's answers in groups: the list, the group that is being looked at, and its decision. */
export function Queue({ viewerId, assignmentId, question }: QueueProps) {
  const { part, stem, modelAnswer, groups: given, later } = question;
  const router = useRouter();
  const [store] = useState(() => new QueueStore(given, part, sendGroup(viewerId, assignmentId)));
  const { groups, at, wording } = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  const group = groups[at];
  const help = useRef<HTMLDialogElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  useKeys(store, panel, help);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (store.isPending()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [store]);
  const open = groups.filter(({ status }) => status !== "marked" && status !== "saving");
  const left = open.reduce((n, each) => n + sizeOf(each), 0);
  if (!group)
    return (
      <p className="text-quiet">
        Every answer to this item is marked. What comes in later stands here again.
      </p>
    );
  return (
    <>
      <h2 className="max-w-[50rem] font-serif text-xl font-semibold break-words">
        {part.label}. {stem}
      </h2>
      {modelAnswer && (
        <details className="mt-1 max-w-[50rem]">
          <summary className="text-accent">Model answer</summary>
          <p className="mt-1 font-serif">{modelAnswer}</p>
        </details>
      )}
      <p role="status" className="mt-2 mb-4 text-quiet tabular-nums">
        {left > 0
          ? `${left} ${left === 1 ? "answer" : "answers"} in ${open.length} to decide`
          : "All decided"}
        {later > 0 && ` · ${later} more come after these`}
      </p>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,5fr)]">
        <GroupList groups={groups} at={at} go={(n) => store.go(n)} possible={part.possible} />
        <div ref={panel} className="grid content-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <Wordings group={group} part={part} at={wording} store={store} assignmentId={assignmentId} />
          <Decide group={group} part={part} store={store} />
        </div>
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-4 border-t border-rule pt-3">
        <KeysHelp dialog={help} keyPoints={part.keyPoints?.length ?? 0} />
        {left === 0 && (
          <Button look="primary" onClick={() => void store.settled().then(() => router.refresh())}>
            {later > 0 ? "Go on with the next answers" : "Look for new answers"}
          </Button>
        )}
      </div>
    </>
  );
}
