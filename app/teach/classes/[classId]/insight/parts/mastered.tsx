import { Figure } from "@/app/ui/charts/figure";
import { ShareBar } from "@/app/ui/charts/share-bar";
import { type Mastery, sayCode } from "@/lib/grading/skills";

/** Shares of the points by skill or standard as bars, the weakest first, with the table behind. */
export function Mastered({ title, of, line }: { title: string; of: Mastery[]; line?: string }) {
  return (
    <Figure
      title={title}
      line={line ?? "The share of the points earned in marked items, the weakest first."}
      head={[
        title === "Standards" ? "Standard" : "Skill",
        "Earned",
        "Possible",
        "Share",
        "Items",
        "In a word",
      ]}
      rows={of.map(({ code, earned, possible, share, items, says }) => [
        sayCode(code),
        Math.round(earned * 100) / 100,
        Math.round(possible * 100) / 100,
        `${Math.round(share * 100)} %`,
        items,
        says,
      ])}
    >
      <ul className="text-sm">
        {of.map(({ code, share, says }) => (
          <li
            key={code}
            className="grid grid-cols-[7rem_minmax(0,1fr)_3rem] items-center gap-2 py-0.5 sm:grid-cols-[9rem_minmax(0,1fr)_3rem_8rem]"
          >
            <span className="break-words">{sayCode(code)}</span>
            <ShareBar share={share} fill={says === "too few items to tell" ? "dotted" : "solid"} />
            <span className="text-end tabular-nums">{Math.round(share * 100)} %</span>
            <span className="text-quiet max-sm:col-start-2 max-sm:col-end-4">{says}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
