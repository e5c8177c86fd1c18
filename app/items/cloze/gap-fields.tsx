import { rightWord } from "@/lib/items/cloze/gaps";
import { typedLimit } from "@/lib/items/cloze/limit";
import type { ClozeGap } from "@/lib/items/cloze/schema";
import { freshId } from "@/lib/items/new";
import { LinesBox, SelectBox, TextBox } from "../parts/fields";

interface GapFieldsProps {
  gap: ClozeGap;
  /** From 1. */
  place: number;
  change: (gap: ClozeGap) => void;
}
const ways = { typed: "They type the word", choice: "They choose among words" };

/** How one gap is filled, and what is said of it afterwards. Its right word stands in the passage. */
export function GapFields({ gap, place, change }: GapFieldsProps) {
  const word = rightWord(gap);
  return (
    <fieldset className="mt-4 border-t border-rule pt-2">
      <legend className="float-left w-full font-medium">
        Gap {place}: “{word}”
      </legend>
      <div className="clear-both grid gap-x-4 gap-y-2 pt-2 sm:grid-cols-2">
        <SelectBox
          label="How students fill it"
          value={gap.way}
          options={ways}
          onChange={(way) => way && way !== gap.way && change(inWay(gap, way, word))}
        />
        {gap.way === "typed" ? (
          <LinesBox
            key="typed"
            label="What counts too, one a line"
            lines={gap.accepted.slice(1)}
            limits={{ count: 11, length: typedLimit }}
            onChange={(others) => change({ ...gap, accepted: [word, ...kept(others, 11)] })}
          />
        ) : (
          <WrongWords gap={gap} change={change} />
        )}
      </div>
      <TextBox
        label="Why it is right, as said to the student afterwards"
        value={gap.why}
        limit={500}
        onChange={(why) => change({ ...gap, why })}
      />
    </fieldset>
  );
}

type ChoiceGap = Extract<ClozeGap, { way: "choice" }>;

function WrongWords({ gap, change }: { gap: ChoiceGap; change: (gap: ClozeGap) => void }) {
  const wrong = gap.options.filter((option) => option.id !== gap.key);
  return (
    <LinesBox
      key="choice"
      label="Wrong words, one a line, at least one"
      lines={wrong.map((option) => option.text)}
      limits={{ count: 7, length: typedLimit }}
      onChange={(words) => {
        const texts = kept(words, 7);
        // Without a wrong word there is no choice; the last one stays until another is typed.
        if (texts.length === 0) return;
        const right = gap.options.filter((option) => option.id === gap.key);
        const others = texts.map((text, index) => ({ id: wrong[index]?.id ?? freshId("o"), text }));
        change({ ...gap, options: [...right, ...others] });
      }}
    />
  );
}

const kept = (words: string[], most: number) =>
  words.filter((word) => word.length <= typedLimit).slice(0, most);

/** The gap filled in another way, with the same right word; what counted too becomes wrong to choose, and the other way round nothing is kept. */
function inWay({ id, before, why }: ClozeGap, way: ClozeGap["way"], word: string): ClozeGap {
  if (way === "typed") return { id, before, why, way, accepted: [word] };
  const key = freshId("o");
  const options = [
    { id: key, text: word },
    { id: freshId("o"), text: "another word" },
  ];
  return { id, before, why, way, options, key };
}
