import type { EssayPrompt } from "@/lib/lesson/schema";

interface PromptPreviewProps {
  prompt: EssayPrompt;
  /** The title stands above already. */
  untitled?: boolean;
}

/** An essay prompt as a teacher reads it, its rubric included. */
export function PromptPreview({ prompt, untitled = false }: PromptPreviewProps) {
  return (
    <div className="space-y-3">
      {!untitled && <p className="font-serif text-lg font-semibold break-words">{prompt.title}</p>}
      <p className="font-serif text-lg break-words whitespace-pre-line">{prompt.prompt}</p>
      <p className="text-sm text-quiet">
        {prompt.words.min} to {prompt.words.max} words
      </p>
      {prompt.requirements.length > 0 && (
        <ul className="list-disc pl-5">
          {prompt.requirements.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {prompt.viewpoints.map((one) => (
        <p key={`${one.holder}${one.view}`} className="text-sm">
          <span className="font-medium">{one.holder}:</span> {one.view}
        </p>
      ))}
      <dl className="border-t border-rule text-sm">
        {prompt.rubric.criteria.map((criterion) => (
          <div key={criterion.id} className="border-b border-rule py-1.5">
            <dt className="font-medium">{criterion.name}</dt>
            <dd className="text-quiet">
              {criterion.levels.map((level) => `${level.label} ${level.points}`).join(" · ")}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
