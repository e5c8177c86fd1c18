"use client";

import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { randomId } from "@/app/learn/parts/random-id";
import { BankButtons } from "@/app/teach/assignments/[assignmentId]/parts/bank";
import { Button } from "@/app/ui/button";
import { remarkLimit } from "@/lib/features/reviews/limits";
import type { Remark } from "@/lib/features/reviews/remarks";
import { useReview } from "./review-context";
import { sendRemark } from "./send-more";

const box = "mt-1 block w-full rounded border border-field bg-raised px-2 py-1.5 text-ink";
interface RemarksProps {
  viewerId: string;
  itemId: string;
  text: string;
  remarks: Remark[];
}
interface Writing {
  id: string;
  from: number;
  to: number;
  text: string;
  base: number;
}

/** Comments on stretches of an answer: each on the words that it is about, numbered as in the text above. */
export function Remarks({ viewerId, itemId, text, remarks }: RemarksProps) {
  const { now, assignmentId, attemptId } = useReview();
  const router = useRouter();
  const [writing, setWriting] = useState<Writing | null>(null);
  const [picking, setPicking] = useState(false);
  const [trouble, setTrouble] = useState("");
  const [pending, startTransition] = useTransition();
  const opener = useRef<HTMLButtonElement>(null);
  const may = now.state === "submitted";
  const send = (given: Writing) =>
    startTransition(async () => {
      const answer = await sendRemark(attemptId, { as: viewerId, assignmentId, itemId, ...given });
      setTrouble(answer ?? "");
      if (answer) return;
      setWriting(null);
      router.refresh();
      opener.current?.focus();
    });
  return (
    <div className="mt-3">
      {remarks.length > 0 && (
        <ol aria-label="Comments on the text" className="space-y-2">
          {remarks.map((remark, n) => (
            <li key={remark.id} className="border-l-2 border-accent pl-3">
              <p className="text-sm text-quiet">
                {n + 1} · on “{remark.quote.length > 80 ? `${remark.quote.slice(0, 78)} …` : remark.quote}”
                {!remark.mine && ` · ${remark.by}`}
              </p>
              <p className="break-words whitespace-pre-line">{remark.text}</p>
              {may && remark.mine && (
                <p className="flex gap-4 text-sm">
                  <Link onPress={() => setWriting({ ...remark, base: remark.version })}>Change</Link>
                  <Link onPress={() => send({ ...remark, text: "", base: remark.version })}>Take away</Link>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {may && !picking && !writing && (
        <p className="mt-2 text-sm">
          <button
            ref={opener}
            type="button"
            data-remark
            className="text-accent underline underline-offset-4"
            onClick={() => setPicking(true)}
          >
            Comment on a stretch
          </button>
        </p>
      )}
      {picking && (
        <Pick
          text={text}
          leave={() => setPicking(false)}
          pick={(from, to) => {
            setPicking(false);
            setWriting({ id: randomId(), from, to, text: "", base: 0 });
          }}
        />
      )}
      {writing && (
        <Write
          writing={writing}
          quote={text.slice(writing.from, writing.to)}
          pending={pending}
          change={(words) => setWriting({ ...writing, text: words })}
          keep={() => send(writing)}
          leave={() => setWriting(null)}
        />
      )}
      {trouble && (
        <p role="alert" className="text-wrong">
          ⚠ {trouble}
        </p>
      )}
    </div>
  );
}

const Link = ({ onPress, children }: { onPress: () => void; children: string }) => (
  <button type="button" className="text-accent underline underline-offset-4" onClick={onPress}>
    {children}
  </button>
);

interface PickProps {
  text: string;
  pick: (from: number, to: number) => void;
  leave: () => void;
}

/** The text in a field that takes no change: words are marked in it by mouse, finger or Shift and arrows, as anywhere. */
function Pick({ text, pick, leave }: PickProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [empty, setEmpty] = useState(false);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
  }, []);
  const take = () => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {};
    if (text.slice(from, to).trim() === "") setEmpty(true);
    else pick(from, to);
  };
  return (
    <div className="mt-2">
      <label htmlFor={id}>Mark the words, then press Enter</label>
      <textarea
        ref={field}
        id={id}
        // A field that is read-only takes no Shift and arrows in every browser; this one takes them, and no change.
        aria-readonly
        inputMode="none"
        spellCheck={false}
        onBeforeInput={(event) => event.preventDefault()}
        onChange={() => {}}
        className={`${box} field-sizing-content max-h-96 font-serif`}
        rows={3}
        value={text}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
          if (event.key !== "Enter") return;
          event.preventDefault();
          take();
        }}
      />
      {empty && (
        <p role="alert" className="text-wrong">
          ⚠ Mark some words first: hold Shift and press → or ↓.
        </p>
      )}
      <p className="mt-2 flex gap-3">
        <Button onClick={take}>Comment on these words</Button>
        <Button look="text" onClick={leave}>
          Leave it
        </Button>
      </p>
    </div>
  );
}

interface WriteProps {
  writing: Writing;
  quote: string;
  pending: boolean;
  change: (text: string) => void;
  keep: () => void;
  leave: () => void;
}

function Write({ writing, quote, pending, change, keep, leave }: WriteProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const ready = writing.text.trim() !== "" && !pending;
  return (
    <div className="mt-2 border-l-2 border-accent pl-3">
      <label htmlFor={id}>Comment on “{quote.length > 80 ? `${quote.slice(0, 78)} …` : quote}”</label>
      <textarea
        ref={field}
        id={id}
        className={`${box} field-sizing-content`}
        rows={2}
        maxLength={remarkLimit}
        value={writing.text}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && ready) keep();
          if (event.key === "Escape" && writing.text.trim() === "") leave();
        }}
      />
      <BankButtons comment={writing.text} put={change} />
      <p className="mt-2 flex gap-3">
        <Button aria-disabled={!ready} onClick={() => ready && keep()}>
          {pending ? "Keeping …" : "Keep comment"}
        </Button>
        <Button look="text" onClick={leave}>
          Leave it
        </Button>
      </p>
    </div>
  );
}
