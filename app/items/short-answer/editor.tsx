"use client";

import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { NumberBox, TextBox } from "../parts/fields";
import type { EditorProps } from "../types";
import { KeyPointsEditor } from "./key-points-editor";

export function ShortAnswerEditor({ item, onChange }: EditorProps<"short-answer">) {
  // A key point's evidence is set in the article, by the page; the editor's own copy of it may be old.
  const { draft, change } = useDraft(item, onChange, (typed) => ({
    ...typed,
    keyPoints: typed.keyPoints.map((point) => ({
      ...point,
      evidence: item.keyPoints.find((each) => each.id === point.id)?.evidence ?? point.evidence,
    })),
  }));
  const { min, max } = draft.words;
  return (
    <>
      <StemField draft={draft} change={change} />
      <div className="mt-3 grid max-w-80 grid-cols-2 gap-x-4">
        <NumberBox
          label="Fewest words"
          value={min}
          min={0}
          max={1000}
          onChange={(least) => change({ words: { min: least, max } })}
        />
        <NumberBox
          label="Most words"
          value={max}
          min={1}
          max={2000}
          onChange={(most) => change({ words: { min, max: most } })}
        />
      </div>
      {min > max && <p className="text-sm text-(--late)">The fewest words are above the most.</p>}
      <div className="mt-3">
        <TextBox
          label="Model answer"
          value={draft.modelAnswer}
          limit={3000}
          className="font-serif"
          onChange={(modelAnswer) => change({ modelAnswer })}
        />
      </div>
      <KeyPointsEditor
        points={draft.keyPoints}
        possible={draft.points}
        onChange={(keyPoints) => change({ keyPoints })}
      />
      <CommonFields draft={draft} change={change} />
    </>
  );
}
