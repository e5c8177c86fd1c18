import type { ReadingSentence } from "../types";
import { NumberBox } from "./fields";

interface Rule {
  candidates: string[];
  choose: number;
}
interface ProofEditorProps {
  rule: Rule;
  sentences: ReadingSentence[];
  change: (part: Partial<Rule>) => void;
}

/** How many sentences may be chosen as proof, and from which. The key is the evidence, which the page around sets in the article. */
export function ProofEditor({ rule, sentences, change }: ProofEditorProps) {
  const offer = (id: string, on: boolean) => {
    const others = rule.candidates.filter((each) => each !== id);
    change({ candidates: on ? [...others, id] : others });
  };
  return (
    <>
      <div className="mt-3 w-48">
        <NumberBox
          label="Sentences to choose at most"
          value={rule.choose}
          min={1}
          max={6}
          onChange={(choose) => change({ choose })}
        />
      </div>
      <details className="mt-3 border-t border-rule pt-2">
        <summary className="text-ink">
          {rule.candidates.length === 0
            ? "Every sentence of the text is offered"
            : `${rule.candidates.length} sentences are offered`}
        </summary>
        <fieldset className="mt-2 max-h-96 overflow-y-auto">
          <legend className="text-sm text-quiet">Offer only these; none marked offers the whole text</legend>
          {sentences.map((sentence) => (
            <label key={sentence.id} className="flex gap-3 border-t border-rule py-2">
              <input
                type="checkbox"
                className="mt-0.5 size-5 shrink-0 accent-accent"
                checked={rule.candidates.includes(sentence.id)}
                disabled={rule.candidates.length >= 60 && !rule.candidates.includes(sentence.id)}
                onChange={(event) => offer(sentence.id, event.target.checked)}
              />
              <span className="w-8 shrink-0 text-quiet tabular-nums">¶{sentence.paragraph}</span>
              <span className="min-w-0 font-serif break-words">{sentence.text}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}
