"use client";

import { useEffect, useState } from "react";
import { Prose } from "@/app/items/parts/prose";
import type { ReadingSentence } from "@/app/items/types";
import { Button } from "@/app/ui/button";
import { isAnswered } from "@/lib/features/attempts/answered";
import type { SavedAnswer } from "@/lib/features/attempts/work";
import type { StudentItem } from "@/lib/items/registry";
import { type LeftBehind, serverTimeOf } from "./keep";
import { ReadOnlyAnswer } from "./read-only";
import { sameAnswer } from "./same-answer";
import { sendLateTo } from "./send";
import { keepOnDevice } from "./use-autosave";

interface LeftProps {
  accountId: string;
  attemptId: string;
  items: StudentItem[];
  sentences: ReadingSentence[];
  /** What was saved. */
  answers: SavedAnswer[];
  submitted: boolean;
}
interface Left extends LeftBehind {
  /** What became of it once the server had it; null while it is here alone. */
  counted: boolean | null;
}

const arrived = "✓ Written before the assignment closed: it has arrived now, and counts.";
const arrivedLate =
  "It has arrived now, after the assignment closed. Your teacher can see it, marked as late.";

const keepOf = ({ accountId, attemptId }: Pick<LeftProps, "accountId" | "attemptId">) =>
  keepOnDevice({ accountId, attemptId, page: "" });

/** What this device holds beside the answers saved, newest first; what says the same, or nothing, is let go. */
async function findLeft({ answers, submitted, ...ids }: LeftProps): Promise<Left[]> {
  const keep = keepOf(ids);
  const kept = (await keep.all()).sort((a, b) => b.at - a.at);
  const left = kept.filter(({ key, itemId, value }) => {
    const saved = answers.find((answer) => answer.itemId === itemId)?.value;
    const says = isAnswered(value) && !(saved && sameAnswer(saved, value));
    if (!says) keep.drop(key);
    return says;
  });
  const contact = submitted ? null : await keep.lastHeard();
  const sendLate = sendLateTo("/api/answers/late", { attemptId: ids.attemptId });
  const told: Left[] = [];
  for (const each of left) {
    const reply = submitted ? null : await sendLate({ ...each, writtenAt: serverTimeOf(each.at, contact) });
    if (reply) keep.drop(each.key);
    told.push({ ...each, counted: reply?.counted ?? null });
  }
  return told;
}

/** Text that was typed on this device and never reached the server, to copy or to discard; nothing where there is none. */
export function LeftOnDevice(props: LeftProps) {
  const { items, sentences, submitted } = props;
  const [left, setLeft] = useState<Left[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the device is read once for each piece of work
  useEffect(() => {
    let shown = true;
    void findLeft(props).then((found) => shown && setLeft(found));
    return () => {
      shown = false;
    };
  }, [props.accountId, props.attemptId]);
  if (left.length === 0) return null;
  const discard = (key: string) => {
    keepOf(props).drop(key);
    setLeft((all) => all.filter((each) => each.key !== key));
  };
  return (
    <section aria-labelledby="left-on-device" className="my-4 border-l-2 border-(--late) pl-4">
      <h2 id="left-on-device" className="text-lg font-semibold">
        {left.every(({ counted }) => counted !== null)
          ? "Text that this device had kept"
          : submitted
            ? "Text on this device that was not part of what you submitted"
            : "Text on this device that was not saved before the assignment closed"}
      </h2>
      {left.map(({ key, itemId, value, counted }) => {
        const item = items.find(({ id }) => id === itemId);
        return (
          <div key={key} className="mt-3 border-t border-rule pt-2">
            <h3 className="font-sans text-sm text-quiet">{labelOf(items, itemId)}</h3>
            {counted !== null && <p>{counted ? arrived : arrivedLate}</p>}
            <div className="my-2">
              {"text" in value ? (
                <Prose text={value.text} />
              ) : (
                item && <ReadOnlyAnswer item={item} answer={value} sentences={sentences} />
              )}
            </div>
            <div className="flex flex-wrap items-center gap-3">
              {"text" in value && <CopyButton text={value.text} />}
              {counted === null && <Button onClick={() => discard(key)}>Discard</Button>}
            </div>
          </div>
        );
      })}
    </section>
  );
}

function labelOf(items: readonly StudentItem[], itemId: string): string {
  const place = items.findIndex(({ id }) => id === itemId);
  return place < 0 ? "Essay" : `Question ${place + 1}`;
}

function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied.");
    } catch (cause) {
      console.warn("The browser doesn't let this page copy.", cause);
      setSaid("Select the text and copy it with your device.");
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>Copy</Button>
      <span role="status" className="text-sm text-quiet">
        {said}
      </span>
    </>
  );
}
