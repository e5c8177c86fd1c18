import type { Fill } from "@/app/ui/charts/patterns";
import { ShareBar } from "@/app/ui/charts/share-bar";
import { type Choice, sayWhyChosen } from "@/lib/grading/choices";
import type { PartInsight } from "@/lib/grading/class-insight";
import { sayWhys } from "@/lib/grading/item-flags";
import { fewestForDiscrimination } from "@/lib/grading/item-statistics";
import type { CriterionTold } from "@/lib/grading/levels-told";
import { sayDuration } from "@/lib/grading/time-on-task";
import type { Why } from "@/lib/items/choice";
import type { NumberedSentence } from "@/lib/lesson/student-view";
import { sayFigure } from "./figures";
import { Levels } from "./levels";

const fills: Record<Why, Fill> = {
  right: "solid",
  misreading: "hatched",
  elsewhere: "dotted",
  "not-in-text": "grid",
  other: "hatched",
};

/** Sentences by id, to say where a choice stands in the text. */
type Places = ReadonlyMap<string, NumberedSentence>;

interface ItemProps {
  part: PartInsight;
  places: Places;
  /** Of typed work that is marked. */
  levels?: CriterionTold[];
}

/** One item: its figures, what is weak in it, what was chosen and why. */
export function Item({ part, places, levels }: ItemProps) {
  const { itemId, label, stem, type, skill, choices, blank, more, students, weak } = part;
  return (
    <section
      id={`item-${itemId}`}
      aria-labelledby={`head-${itemId}`}
      className="mt-10 scroll-mt-4 border-t border-rule pt-4"
    >
      <h2 id={`head-${itemId}`} className="max-w-[45rem] text-lg font-normal">
        <span className="mr-1 font-sans text-quiet">{label}</span> {stem}
      </h2>
      <p className="mt-1 text-sm text-quiet">
        {[type, skill.replaceAll("-", " ")].filter(Boolean).join(" · ")}
        <Figures part={part} />
      </p>
      {weak.length > 0 && (
        <ul className="mt-2 space-y-1">
          {weak.map((said) => (
            <li key={said}>
              <span aria-hidden="true" className="text-late">
                ⚑{" "}
              </span>
              {said}
            </li>
          ))}
        </ul>
      )}
      {choices.length > 0 && (
        <>
          <Chosen choices={choices} {...{ students, label, places }} />
          <p className="mt-2 text-sm text-quiet">
            {[
              blank > 0 && `left empty: ${blank}`,
              sayWhys(part),
              more > 0 && `and ${more} other ${more === 1 ? "choice" : "choices"}`,
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </>
      )}
      {levels && <Levels of={levels} students={students} />}
    </section>
  );
}

function Figures({ part: { facility, discrimination, marked, students, seconds } }: { part: PartInsight }) {
  const withheld =
    discrimination === null && marked > 0 && marked < fewestForDiscrimination
      ? ` (fewer than ${fewestForDiscrimination})`
      : "";
  return (
    <span className="tabular-nums">
      {" · "}facility <b className="text-ink">{sayFigure(facility)}</b>
      {" · "}discrimination <b className="text-ink">{sayFigure(discrimination)}</b>
      {withheld}
      {` · ${marked} of ${students} marked`}
      {seconds !== null && ` · half took ${sayDuration(seconds)} or less`}
    </span>
  );
}

interface ChosenProps {
  choices: Choice[];
  students: number;
  label: string;
  places: Places;
}
function Chosen({ choices, students, label, places }: ChosenProps) {
  return (
    <div className="relative mt-3 overflow-x-auto">
      <table className="w-full text-left">
        <caption className="sr-only">What was chosen in item {label}</caption>
        <thead className="max-sm:sr-only">
          <tr>
            <th scope="col" className="column-head">
              Chosen
            </th>
            <th scope="col" className="column-head">
              Why
            </th>
            <th scope="col" className="column-head" colSpan={2}>
              Students
            </th>
          </tr>
        </thead>
        <tbody>
          {choices.map((choice) => (
            <tr
              key={choice.text}
              className="max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_3rem] max-sm:border-b max-sm:border-rule max-sm:py-2 max-sm:[&>td]:border-0 max-sm:[&>td]:p-0"
            >
              <Row choice={choice} students={students} places={places} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  choice: Choice;
  students: number;
  places: Places;
}
function Row({ choice, students, places }: RowProps) {
  const { text, sentence, why, reason, from, students: n } = choice;
  const passage = from && places.get(from)?.paragraph;
  return (
    <>
      <td className="cell max-sm:col-span-2 sm:w-[46%]">
        {why === "right" && <b className="text-(--right)">✓ </b>}
        {sentence ? saySentence(places.get(sentence)) : text}
      </td>
      <td className="cell text-sm text-quiet max-sm:col-span-2">
        <span className={why === "right" ? "" : "text-ink"}>
          {sayWhyChosen[why]}
          {passage && ` (¶${passage})`}
        </span>
        {reason && <span className="block">{reason}</span>}
      </td>
      <td className="cell sm:w-44 sm:pt-3!">
        <ShareBar share={students === 0 ? 0 : n / students} fill={fills[why]} />
      </td>
      <td className="cell text-end tabular-nums sm:w-12">{n}</td>
    </>
  );
}

/** "¶2 “The ferry line closed its …”". */
function saySentence(sentence: NumberedSentence | undefined): string {
  if (!sentence) return "a sentence that is no longer in the text";
  const { text, paragraph } = sentence;
  return `¶${paragraph} “${text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text}”`;
}
