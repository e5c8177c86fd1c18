"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/ui/button";
import { Prose } from "../parts/prose";
import { type Change, differenceOf } from "./difference";
import type { Live } from "./how-written";

interface VersionProps {
  attemptId: string;
  number: number;
  /** The text as it stands, where it is done. */
  text?: string;
  live?: Live;
  onRestored: () => void;
}

/** One earlier text beside what became of it, and the way back to it. */
export function Version({ attemptId, number, text = "", live, onRestored }: VersionProps) {
  const [then, setThen] = useState<string | "failed">();
  const [now, setNow] = useState(text);
  const [plain, setPlain] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (live) setNow(live.now());
    readVersion(attemptId, number).then(setThen, () => setThen("failed"));
  }, [attemptId, number, live]);
  if (then === undefined) return <p role="status">Loading</p>;
  if (then === "failed")
    return <p role="status">This version could not be loaded. Close it and try again.</p>;
  const restore = async () => {
    if (!live) return;
    setSaid("Restoring");
    const why = await live.restore(then);
    setSaid(why ?? "Restored. The text that stood here before is kept as a version.");
    if (why === null) setNow(then);
    onRestored();
  };
  return (
    <div className="border-l-2 border-rule pl-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <Button look="text" aria-pressed={plain} onClick={() => setPlain(!plain)}>
          Without the changes since
        </Button>
        {live && (
          <Button look="text" onClick={restore} disabled={then === now}>
            Restore this text
          </Button>
        )}
      </div>
      <p role="status">{said}</p>
      {plain ? <Prose text={then} /> : <Difference changes={differenceOf(then, now)} />}
    </div>
  );
}

function Difference({ changes }: { changes: Change[] }) {
  if (changes.every(({ is }) => is === "same"))
    return (
      <>
        <p className="text-quiet">Nothing has changed since.</p>
        <Prose text={changes.map(({ text }) => text).join("")} />
      </>
    );
  return (
    <>
      <p className="text-quiet">
        <del>Struck through</del> is gone since, <ins className="bg-mint text-ink">underlined</ins> is new.
      </p>
      <p dir="auto" className="mt-1 max-w-[65ch] font-serif text-lg break-words whitespace-pre-wrap">
        {changes.map(({ text, is }, index) => {
          if (is === "same") return text;
          // biome-ignore-start lint/suspicious/noArrayIndexKey: changes have no identity but their place
          if (is === "went")
            return (
              <del key={index} className="text-quiet">
                {text}
              </del>
            );
          return (
            <ins key={index} className="bg-mint text-ink">
              {text}
            </ins>
          );
          // biome-ignore-end lint/suspicious/noArrayIndexKey: changes have no identity but their place
        })}
      </p>
    </>
  );
}

async function readVersion(attemptId: string, number: number): Promise<string> {
  const response = await fetch(`/api/attempts/${attemptId}/revisions/${number}`);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return ((await response.json()) as { text: string }).text;
}
