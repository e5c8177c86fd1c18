"use client";

import { CommonFields, StemField } from "../parts/common-fields";
import { useDraft } from "../parts/draft";
import { TextBox } from "../parts/fields";
import { cleanOptions, OptionsEditor } from "../parts/options-editor";
import { ProofEditor } from "../parts/proof-editor";
import { PartName } from "../parts/stem";
import type { EditorProps } from "../types";

/** Part A's options and key; Part B's question and what it offers. Part B's key is the evidence, which the page around sets. */
export function ClaimAndEvidenceEditor({ item, sentences, onChange }: EditorProps<"claim-and-evidence">) {
  const { draft, change } = useDraft(item, onChange, (typed) => ({
    ...typed,
    options: cleanOptions(typed.options, [typed.key]),
  }));
  return (
    <>
      <PartName>Part A</PartName>
      <StemField draft={draft} change={change} />
      <OptionsEditor
        options={draft.options}
        keys={[draft.key]}
        type="radio"
        limits={{ min: 2, max: 8 }}
        onOptions={(options) => change({ options })}
        onKey={(key) => change({ key })}
      />
      <div className="mt-4 border-t border-rule pt-3">
        <PartName>Part B</PartName>
        <TextBox
          label="What Part B asks; its key is the evidence marked below"
          value={draft.proofStem}
          limit={500}
          whenEmpty="Part B needs its words."
          className="font-serif text-lg"
          onChange={(proofStem) => change({ proofStem })}
        />
        <ProofEditor rule={draft} sentences={sentences} change={change} />
      </div>
      <CommonFields draft={draft} change={change} />
    </>
  );
}
