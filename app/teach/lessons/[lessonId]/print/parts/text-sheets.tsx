import type { PaperCopy, PaperPrompt, PaperText } from "@/lib/lesson/paper/copy";
import { PaperItemView } from "./paper-item";
import { RubricTable } from "./rubric-sheets";
import { Bullets, Owed, SheetHead } from "./sheet-parts";

/** The student's copy, or the teacher's with key and evidence: the text, then the questions, then the essays. */
export function TextSheets({ copy, look }: { copy: PaperCopy; look: string }) {
  const forTeacher = copy.kind === "teacher";
  return (
    <>
      <article className={look}>
        <SheetHead
          copy={copy}
          what={forTeacher ? "Broadsheet · teacher’s copy, with key" : "Broadsheet"}
          fill={forTeacher ? [] : ["Name", "Class", "Date"]}
        />
        {copy.background && (
          <section>
            <h2>Before you read</h2>
            <p className="whitespace-pre-line">{copy.background}</p>
          </section>
        )}
        {copy.texts.map((text) => (
          <TextView key={text.id} text={text} named={copy.texts.length > 1} />
        ))}
        <Words words={copy.words} />
        <Owed lines={copy.owed} />
      </article>
      {copy.items.length > 0 && (
        <section className={look}>
          <h2 className="mt-0!">{forTeacher ? "Questions and key" : "Questions"}</h2>
          {copy.items.map((item) => (
            <PaperItemView key={item.id} item={item} withKey={forTeacher} />
          ))}
        </section>
      )}
      {copy.prompts.length > 0 && (
        <section className={look}>
          <h2 className="mt-0!">{copy.prompts.length === 1 ? "Essay" : "Essay: choose one"}</h2>
          {copy.prompts.map((prompt) => (
            <PromptView key={prompt.id} prompt={prompt} withKey={forTeacher} />
          ))}
        </section>
      )}
    </>
  );
}

function TextView({ text, named }: { text: PaperText; named: boolean }) {
  return (
    <>
      {named && <h2>{text.title}</h2>}
      {text.sections.map((section) => (
        <section key={section.id}>
          <h3>{section.heading}</h3>
          {section.paragraphs.map((paragraph) => (
            <div key={paragraph.id} className="sheet-text">
              <span className="sheet-number">{paragraph.number}</span>
              <p>
                {paragraph.sentences.map(({ id, text: words, proves }) => (
                  <span key={id}>
                    <span className={proves.length > 0 ? "sheet-proof" : undefined}>{words}</span>
                    {proves.length > 0 && <sup title="proves question"> {proves.join(", ")}</sup>}{" "}
                  </span>
                ))}
              </p>
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function Words({ words }: Pick<PaperCopy, "words">) {
  if (words.length === 0) return null;
  return (
    <section>
      <h2>Words</h2>
      <dl className="sheet-words">
        {words.map(({ term, partOfSpeech, definition }) => (
          <div key={term}>
            <dt>
              {term} {partOfSpeech && <span className="sheet-quiet font-normal">{partOfSpeech}</span>}
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function PromptView({ prompt, withKey }: { prompt: PaperPrompt; withKey: boolean }) {
  return (
    <section>
      <h3>{prompt.title}</h3>
      <p className="whitespace-pre-line">{prompt.prompt}</p>
      <Bullets lines={prompt.requirements} />
      <p className="sheet-quiet">
        {prompt.words.min} to {prompt.words.max} words
      </p>
      {prompt.planning.length > 0 && (
        <>
          <p>To plan:</p>
          <Bullets lines={prompt.planning} />
        </>
      )}
      {prompt.guide.map(({ name, lines }) => (
        <div key={name}>
          <p className="sheet-key">{name}</p>
          <Bullets lines={lines} />
        </div>
      ))}
      {withKey && <RubricTable criteria={prompt.criteria} marking={false} />}
    </section>
  );
}
