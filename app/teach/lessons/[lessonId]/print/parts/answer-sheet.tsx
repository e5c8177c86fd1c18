import type { SheetBlock } from "@/lib/items/paper-parts";
import type { PaperCopy } from "@/lib/lesson/paper/copy";
import { Lines, Owed, SheetHead, Slots } from "./sheet-parts";

/** Lines of one handwritten page. */
const essayLines = 24;

function Answer({ block }: { block: SheetBlock }) {
  switch (block.is) {
    case "ring":
      return (
        <p className="sheet-slots">
          {block.label && <span>{block.label}</span>}
          {block.letters.map((letter) => (
            <span key={letter} className="sheet-ring">
              {letter}
            </span>
          ))}
        </p>
      );
    case "slots":
      return <Slots labels={block.labels} />;
    case "words":
      return <Slots labels={block.labels} long />;
    case "lines":
      return <Lines count={block.count} />;
  }
}

/** Room for every answer and no text: to be handed out beside the students' copies, which can then be used again. */
export function AnswerSheet({ copy, look }: { copy: PaperCopy; look: string }) {
  return (
    <>
      <section className={look}>
        <SheetHead copy={copy} what="Broadsheet · answer sheet" fill={["Name", "Class", "Date"]} />
        <div className="mt-6">
          {copy.items.map((item) => (
            <div key={item.id} className="sheet-item">
              <span>{item.number}</span>
              <div>
                {item.sheet.map((block, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
                  <Answer key={n} block={block} />
                ))}
              </div>
            </div>
          ))}
        </div>
        <Owed lines={copy.owed} />
      </section>
      {copy.prompts.length > 0 && (
        <section className={look}>
          <h2 className="mt-0!">Essay</h2>
          <p className="sheet-fill">
            <span>Name</span>
            <span>Prompt</span>
          </p>
          <Lines count={essayLines} />
        </section>
      )}
    </>
  );
}
