import type { PaperBlock } from "@/lib/items/paper-parts";
import { type PaperItem, sayPoints } from "@/lib/lesson/paper/copy";
import { Bullets, Lines, Slots } from "./sheet-parts";

function Block({ block }: { block: PaperBlock }) {
  switch (block.is) {
    case "note":
      return <p className="sheet-quiet">{block.text}</p>;
    case "stem":
      return <p>{block.text}</p>;
    case "options":
      return (
        <ol className="sheet-options">
          {block.texts.map((text, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered; two options may say the same
            <li key={n}>{text}</li>
          ))}
        </ol>
      );
    case "blanks":
      return (
        <ol className="sheet-blanks">
          {block.texts.map((text, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
            <li key={n}>
              <span className="sheet-blank" />
              <span>
                {n + 1}. {text}
              </span>
            </li>
          ))}
        </ol>
      );
    case "passage":
      return (
        <p className="sheet-passage">
          {block.parts.map((part, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
            <span key={n}>
              {n > 0 && <span className="sheet-gap">{n}</span>}
              {part}
            </span>
          ))}
        </p>
      );
    case "slots":
      return <Slots labels={block.labels} />;
    case "lines":
      return <Lines count={block.count} />;
  }
}

/** A question, never split between two pages. With the key there is no need to write: no lines, no slots. */
export function PaperItemView({ item, withKey }: { item: PaperItem; withKey: boolean }) {
  const written = (block: PaperBlock) => block.is === "lines" || block.is === "slots";
  const blocks = withKey ? item.blocks.filter((block) => !written(block)) : item.blocks;
  return (
    <div className="sheet-item">
      <span>{item.number}</span>
      <div>
        <p>
          {item.stem} <span className="sheet-quiet">({sayPoints(item.points)})</span>
        </p>
        {blocks.map((block, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
          <Block key={n} block={block} />
        ))}
        {withKey && (
          <div>
            <p className="sheet-key">Key</p>
            <Bullets lines={item.key} />
            {item.evidence.length > 0 && <p>Evidence: {item.evidence.join("; or ")}</p>}
            {item.standards.length > 0 && <p className="sheet-quiet">{item.standards.join(", ")}</p>}
          </div>
        )}
      </div>
    </div>
  );
}
