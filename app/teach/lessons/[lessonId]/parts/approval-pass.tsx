"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { ItemEditor, ItemPreview } from "@/app/items/registry";
import type { ReadingSentence } from "@/app/items/types";
import { sayPoints, skillNames } from "@/app/items/words";
import { Button } from "@/app/ui/button";
import { Findings } from "./findings";
import { KeyList } from "./key-list";
import { kindNames } from "./kinds";
import { ItemEvidence } from "./part-evidence";
import { PromptEditor } from "./prompt-editor";
import { PromptPreview } from "./prompt-preview";
import { promptEvidence } from "./sentences";
import type { Setting } from "./setting";
import type { Checks } from "./use-checks";
import type { LessonEditing } from "./use-lesson";
import type { Pass } from "./use-pass";
import type { Waiting } from "./waiting";
import { Where } from "./where";

interface ApprovalPassProps {
  lesson: LessonEditing;
  pass: Pass;
  sentences: ReadingSentence[];
  setting: Setting | null;
  onSetting: (setting: Setting | null) => void;
  checks: Checks;
  /** What stands at the end: the way to publish. */
  children: ReactNode;
}

const keys: [string, string][] = [
  ["Y", "yes, approve"],
  ["N", "no, remove"],
  ["S", "swap for the pool’s next"],
  ["E", "edit; Escape ends it"],
  ["J or →", "next"],
  ["K or ←", "previous"],
  ["U", "undo the last step, Ctrl+Shift+Z does it again"],
  ["?", "these keys"],
];

/** One waiting item or prompt at a time, with its key and its evidence lit. */
export function ApprovalPass(props: ApprovalPassProps) {
  const { lesson, pass, children } = props;
  const { current, acts, waiting, last } = pass;
  const heading = useRef<HTMLHeadingElement>(null);
  const id = current?.part.id ?? "";
  const end = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    // At the end the way to publish has the focus: one key more, and it is done.
    const publish = id === "" ? end.current?.querySelector<HTMLElement>("button[type=submit]") : null;
    (publish ?? heading.current)?.focus({ preventScroll: true });
  }, [id]);
  const total = lesson.draft.items.length + lesson.draft.prompts.length;
  return (
    <section aria-labelledby="pass-title">
      <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4">
        <p role="status" className="text-quiet">
          {last && `${last} `}
          {waiting.length > 0 && `${waiting.length} of ${total} wait for your yes.`}
        </p>
        {lesson.canUndo && (
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
          <Current {...props} current={current} />
          <PassButtons pass={pass} current={current} />
        </>
      ) : (
        <div ref={end} className="mt-4">
          {children}
        </div>
      )}
      {pass.nothingToSwap && (
        <p className="mt-2 text-(--late)">The pool holds no further item for this text.</p>
      )}
      <div className="mt-4">
        <Button look="text" aria-expanded={pass.keysShown} onClick={acts.keys}>
          Keys <Key>?</Key>
        </Button>
        {pass.keysShown && <KeyList keys={keys} />}
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
function Current({ lesson, pass, sentences, setting, onSetting, checks, current }: CurrentProps) {
  const { change, decisions } = lesson;
  if (current.kind === "prompt") {
    const { part } = current;
    return (
      <div className="mt-3">
        {pass.editing ? (
          <PromptEditor
            key={`${part.id} ${decisions}`}
            prompt={part}
            stances={lesson.draft.glance.stances}
            {...{ sentences, setting, onSetting }}
            onChange={(prompt) => change({ kind: "replace-prompt", prompt })}
            onPut={(prompt) => lesson.put({ kind: "replace-prompt", prompt })}
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
            key={decisions}
            item={part}
            sentences={sentences}
            onChange={(item) => change({ kind: "replace-item", item })}
          />
          <ItemEvidence
            item={part}
            sentences={sentences}
            setting={setting}
            onSetting={onSetting}
            onChange={(item) => change({ kind: "replace-item", item })}
          />
        </>
      ) : (
        <>
          <ItemPreview item={part} />
          <Where sets={part.evidence} sentences={sentences} />
        </>
      )}
      <Findings
        found={checks.found?.get(part.id)}
        onMend={(item) => lesson.put({ kind: "replace-item", item })}
      />
    </div>
  );
}
