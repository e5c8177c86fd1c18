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
      <ForTheTeacher prompt={prompt} />
    </div>
  );
}

/** What students don't see before feedback: strong points, wrong turns, the schools, cases to compare, sources. */
function ForTheTeacher({ prompt }: { prompt: EssayPrompt }) {
  const parts: [string, string[]][] = [
    ["What strong answers contain", prompt.strongPoints],
    ["Where answers go wrong", prompt.misconceptions],
    ["How three schools read it", prompt.schools.map((s) => `${capital(s.school)}: ${s.reading}`)],
    ["Cases to compare", prompt.parallels.map((c) => `${c.when}: ${c.what}`)],
    ["Sources", prompt.sources],
  ];
  const filled = parts.filter(([, lines]) => lines.length > 0);
  if (filled.length === 0) return null;
  return (
    <details className="text-sm">
      <summary className="font-medium">For the teacher</summary>
      {filled.map(([title, lines]) => (
        <section key={title} className="mt-2">
          <p className="font-medium">{title}</p>
          <ul className="list-disc pl-5">
            {lines.map((line) => (
              <li key={line} className="break-words">
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
