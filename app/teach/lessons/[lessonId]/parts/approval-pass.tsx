"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ItemEditor, ItemPreview } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import { sayPoints, skillNames } from "@/app/items/words";
import { Button } from "@/app/ui/button";
import type { EvidenceSet } from "@/lib/items/base";
import { Evidence } from "./evidence";
import { kindNames } from "./kinds";
import { PromptEditor } from "./prompt-editor";
import { PromptPreview } from "./prompt-preview";
import { idsIn, promptEvidence, saySet } from "./sentences";
import type { LessonEditing } from "./use-lesson";
import type { Pass } from "./use-pass";
import type { Waiting } from "./waiting";

interface ApprovalPassProps {
  lesson: LessonEditing;
  pass: Pass;
  sentences: ReadingSentence[];
  setting: number | null;
  onSetting: (index: number | null) => void;
  /** What stands at the end: the way to publish. */
  children: ReactNode;
}

const keys = [
  ["Y", "yes, approve"],
  ["N", "no, remove"],
  ["S", "swap for the pool’s next"],
  ["E", "edit; Escape ends it"],
  ["J or →", "next"],
  ["K or ←", "previous"],
  ["U", "undo the last yes or no"],
  ["?", "these keys"],
];

/** One waiting item or prompt at a time, with its key and its evidence lit. */
export function ApprovalPass({ lesson, pass, sentences, setting, onSetting, children }: ApprovalPassProps) {
  const { current, acts, waiting, last } = pass;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = current?.part.id ?? "";
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  const total = lesson.draft.items.length + lesson.draft.prompts.length;
  return (
    <section aria-labelledby="pass-title">
      <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4">
        <p role="status" className="text-quiet">
          {last && `${last} `}
          {waiting.length > 0 && `${waiting.length} of ${total} wait for your yes.`}
        </p>
        {last && (
          <Button look="text" onClick={acts.undo}>
            Undo <Key>U</Key>
          </Button>
        )}
      </div>
      <h2 id="pass-title" ref={heading} tabIndex={-1} className="mt-2 text-xl font-semibold outline-none">
        {current ? titleOf(current) : total === 0 ? "Nothing is left in this lesson" : allApproved(total)}
      </h2>
      {current ? (
        <>
          <Current {...{ lesson, pass, sentences, setting, onSetting }} current={current} />
          <PassButtons pass={pass} current={current} />
        </>
      ) : (
        <div className="mt-4">{children}</div>
      )}
      {pass.nothingToSwap && (
        <p className="mt-2 text-(--late)">The pool holds no further item for this text.</p>
      )}
      <div className="mt-4">
        <Button look="text" aria-expanded={pass.keysShown} onClick={acts.keys}>
          Keys <Key>?</Key>
        </Button>
        {pass.keysShown && (
          <dl className="mt-1 grid w-fit grid-cols-[auto_1fr] gap-x-4">
            {keys.map(([key, what]) => (
              <div key={key} className="contents">
                <dt className="font-medium">{key}</dt>
                <dd className="text-quiet">{what}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

const allApproved = (total: number) =>
  total === 1 ? "The one item is approved" : `All ${total} items are approved`;
const titleOf = ({ kind, at }: Waiting): string =>
  `${kind === "item" ? "Item" : "Prompt"} ${at + 1}: does it stand?`;

const Key = ({ children }: { children: ReactNode }) => (
  <span
    aria-hidden="true"
    className="rounded border border-field px-1.5 font-sans text-sm leading-5 text-current no-underline"
  >
    {children}
  </span>
);

function PassButtons({ pass: { acts, editing }, current }: { pass: Pass; current: Waiting }) {
  return (
    <div className="mt-5 flex flex-wrap gap-2 border-t border-rule pt-4">
      <Button look="primary" onClick={acts.yes}>
        Yes <Key>Y</Key>
      </Button>
      <Button onClick={acts.no}>
        No <Key>N</Key>
      </Button>
      {current.kind === "item" && (
        <Button onClick={acts.swap}>
          Swap <Key>S</Key>
        </Button>
      )}
      <Button onClick={acts.edit} aria-pressed={editing}>
        {editing ? "Done editing" : "Edit"} <Key>E</Key>
      </Button>
      <Button onClick={acts.previous} aria-label="Previous">
        ← <Key>K</Key>
      </Button>
      <Button onClick={acts.next} aria-label="Next">
        → <Key>J</Key>
      </Button>
    </div>
  );
}

type CurrentProps = Omit<ApprovalPassProps, "children"> & { current: Waiting };
function Current({ lesson, pass, sentences, setting, onSetting, current }: CurrentProps) {
  const { change } = lesson;
  if (current.kind === "prompt") {
    const { part } = current;
    return (
      <div className="mt-3">
        {pass.editing ? (
          <PromptEditor
            key={part.id}
            prompt={part}
            onChange={(prompt) => change({ kind: "replace-prompt", prompt })}
          />
        ) : (
          <PromptPreview prompt={part} />
        )}
        <Where sets={promptEvidence(part)} sentences={sentences} />
      </div>
    );
  }
  const { part } = current;
  return (
    <div className="mt-3">
      <p className="mb-2 text-sm text-quiet">
        {kindNames[part.kind]} · {skillNames[part.skill].toLowerCase()} · {sayPoints(part.points)}
      </p>
      {pass.editing ? (
        <>
          <ItemEditor
            item={part}
            sentences={sentences}
            onChange={(item) => change({ kind: "replace-item", item })}
          />
          <Evidence
            of="item"
            sets={part.evidence}
            sentences={sentences}
            setting={setting}
            onSetting={onSetting}
            onRemove={(at) =>
              change({
                kind: "replace-item",
                item: { ...part, evidence: part.evidence.filter((_, index) => index !== at) },
              })
            }
          />
        </>
      ) : (
        <>
          <ItemPreview item={part} />
          <Where sets={part.evidence} sentences={sentences} />
        </>
      )}
    </div>
  );
}

interface WhereProps {
  sets: EvidenceSet[];
  sentences: ReadingSentence[];
}
/** Where the evidence stands; on a narrow screen, which shows no article beside, its words too. */
function Where({ sets, sentences }: WhereProps) {
  const ids = new Set(idsIn(sets));
  return (
    <div className="mt-3">
      <p className="text-sm text-quiet">
        {sets.length > 0
          ? `Evidence ${sets.map((set) => saySet(sentences, set)).join(" or ")}`
          : "No sentence is marked as its evidence."}
      </p>
      {sentences
        .filter((sentence) => ids.has(sentence.id))
        .map((sentence) => (
          <p key={sentence.id} className="mt-1 font-serif lg:hidden">
            <span className="lit">{sentence.text}</span>
          </p>
        ))}
    </div>
  );
}
