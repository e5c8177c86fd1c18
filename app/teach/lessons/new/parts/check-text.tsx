"use client";

import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "@/app/ui/button";
import { drop, joinUp, looksBroken, type Place, retype, toggleHeading } from "./blocks";
import { keys, type Step, stepFor } from "./check-keys";
import type { Block } from "./typed";

interface CheckTextProps {
  blocks: Block[];
  onChange: (blocks: Block[]) => void;
  /** Back to one field of plain text. */
  onPlain: () => void;
  error?: string | undefined;
}

/** What can't be done just now keeps the focus that it may have. */
const faint = "aria-disabled:cursor-not-allowed aria-disabled:opacity-60";

/** The text as blocks to correct: each is a field, so that reading and mending are one. */
export function CheckText({ blocks, onChange, onPlain, error }: CheckTextProps) {
  const list = useRef<HTMLOListElement>(null);
  const [here, setHere] = useState<Place>({ block: 0, at: 0 });
  const [undo, setUndo] = useState<Block[][]>([]);
  const [wanted, setWanted] = useState<Place | null>(null);

  useEffect(() => {
    if (!wanted) return;
    const field = list.current?.querySelectorAll("textarea")[wanted.block];
    field?.focus();
    field?.setSelectionRange(wanted.at, wanted.at);
    setWanted(null);
  }, [wanted]);

  const run = (step: Step, place = here) => {
    const edited = step(blocks, place.block, place.at);
    if (edited.blocks === blocks) return;
    setUndo((past) => [...past.slice(-49), blocks]);
    onChange(edited.blocks);
    setHere(edited.place);
    setWanted(edited.place);
  };
  const back = () => {
    const last = undo.at(-1);
    if (!last) return;
    setUndo((past) => past.slice(0, -1));
    onChange(last);
    setWanted({ block: Math.min(here.block, last.length - 1), at: 0 });
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>, block: number) => {
    const { selectionStart: at, selectionEnd: end, value } = event.currentTarget;
    const step = stepFor(event, at === end, at, value.length);
    if (!step) return;
    event.preventDefault();
    if (step === "undo") return back();
    if (typeof step === "number") {
      const to = block + step;
      const length = blocks[to]?.text.length;
      if (length !== undefined) setWanted({ block: to, at: step > 0 ? 0 : length });
      return;
    }
    run(step, { block, at });
  };
  // Drawn anew is what changed alone: the fields share one object whose functions are always today's.
  const acts = useRef<Acts>({ type: () => {}, place: () => {}, press: () => {}, join: () => {} });
  acts.current = {
    type: (n, text) => onChange(retype(blocks, n, text)),
    place: (block, at) => setHere({ block, at }),
    press: (n, event) => press(event, n),
    join: (n) => run(joinUp, { block: n, at: 0 }),
  };
  const current = blocks[here.block];
  const broken = blocks.filter((block, n) => looksBroken(blocks[n - 1], block)).length;

  return (
    <section aria-labelledby="check-title">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="check-title" className="text-lg font-semibold">
          Check the text
        </h2>
        <Button look="text" onClick={onPlain}>
          Edit as plain text
        </Button>
      </div>
      <p className="text-sm text-quiet" role="status">
        {broken === 0
          ? "Nothing looks broken. Read it once; what stands here is what the class will read."
          : `${broken === 1 ? "One paragraph seems" : `${broken} paragraphs seem`} to be cut in two: look at the marked ${broken === 1 ? "place" : "places"}.`}
      </p>
      {error && (
        <p className="mt-2 text-wrong" role="alert" tabIndex={-1} data-refusal>
          ⚠ {error}
        </p>
      )}
      <div
        role="toolbar"
        aria-label="The block with the cursor"
        className="sticky top-0 z-10 mt-3 flex flex-wrap gap-x-5 border-y border-rule bg-paper"
      >
        <Button look="text" aria-pressed={current?.kind === "heading"} onClick={() => run(toggleHeading)}>
          {current?.kind === "heading" ? "Make it a paragraph" : "Make it a heading"}
        </Button>
        <Button look="text" className={faint} aria-disabled={here.block === 0} onClick={() => run(joinUp)}>
          Join to the one above
        </Button>
        <Button look="text" onClick={() => run(drop)}>
          Drop it
        </Button>
        <Button look="text" className={faint} aria-disabled={undo.length === 0} onClick={back}>
          Undo
        </Button>
      </div>
      <ol ref={list} aria-label="The text, block by block" className="mt-2">
        {blocks.map((block, n) => (
          <BlockField
            // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place; its text changes with every key
            key={n}
            n={n}
            block={block}
            isHere={n === here.block}
            broken={looksBroken(blocks[n - 1], block)}
            acts={acts}
          />
        ))}
      </ol>
      <details className="mt-4 text-sm text-quiet">
        <summary>Keys</summary>
        <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-4">
          {keys.map(([name, what]) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

interface Acts {
  type: (n: number, text: string) => void;
  place: (n: number, at: number) => void;
  press: (n: number, event: KeyboardEvent<HTMLTextAreaElement>) => void;
  join: (n: number) => void;
}
interface BlockFieldProps {
  n: number;
  block: Block;
  isHere: boolean;
  broken: boolean;
  acts: RefObject<Acts>;
}
const BlockField = memo(function BlockField({ n, block, isHere, broken, acts }: BlockFieldProps) {
  const heading = block.kind === "heading";
  return (
    <li className={`border-l-2 pl-3 ${isHere ? "border-ink" : "border-transparent"}`}>
      {broken && (
        <p className="text-sm text-(--late)">
          ↑ Cut in two?{" "}
          <button type="button" className="underline underline-offset-4" onClick={() => acts.current.join(n)}>
            Join to the one above
          </button>
        </p>
      )}
      <textarea
        aria-label={`${heading ? "Heading" : "Paragraph"}, block ${n + 1}`}
        value={block.text}
        rows={Math.max(1, Math.ceil(block.text.length / (heading ? 55 : 75)))}
        onChange={(event) => acts.current.type(n, event.target.value)}
        onSelect={(event) => acts.current.place(n, event.currentTarget.selectionStart)}
        onFocus={(event) => acts.current.place(n, event.currentTarget.selectionStart)}
        onKeyDown={(event) => acts.current.press(n, event)}
        className={`block w-full resize-none bg-transparent py-1 [field-sizing:content] ${heading ? "font-serif text-lg font-semibold" : "reading max-w-none!"}`}
      />
    </li>
  );
});
