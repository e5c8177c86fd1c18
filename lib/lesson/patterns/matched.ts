/** Matching what happens with the reason or aim that the text gives for it: three to five stated links of one text. */
import type { Candidate } from "../candidate";
import type { Tools } from "../tools";
import { statement } from "../voice";
import { sharedWords } from "../wording/shared";
import { type Tie, tiesOf } from "../wording/ties";

export function matched({ reading }: Tools): Candidate[] {
  const fit = tiesOf(reading).filter(
    (t) =>
      !t.holder &&
      t.main.text.split(" ").length <= 20 &&
      ((t.r.kind === "reason" && t.r.form === "clause") ||
        (t.r.kind === "purpose" && t.r.form === "infinitive") ||
        (t.r.kind === "concession" && t.r.form === "clause")),
  );
  return (["purpose", "concession"] as const).flatMap((sort) => {
    const chosen = apart(
      fit.filter((t) => (sort === "purpose" ? t.r.kind !== "concession" : t.r.kind === "concession")),
    ).slice(0, 5);
    return chosen.length < 3 ? [] : [itemOf(chosen, sort)];
  });
}

/** Links whose sides can't be taken for each other. */
function apart(ties: Tie[]): Tie[] {
  const kept: Tie[] = [];
  for (const t of ties)
    if (
      kept.every(
        (k) => sharedWords(k.side.text, t.side.text) < 0.34 && sharedWords(k.main.text, t.main.text) < 0.5,
      )
    )
      kept.push(t);
  return kept;
}

const itemOf = (chosen: Tie[], sort: "purpose" | "concession"): Candidate => ({
  kind: "matching",
  pattern: "links",
  group: `links ${sort}`,
  skill: sort === "purpose" ? "cause" : "concession",
  stem:
    sort === "purpose"
      ? "Match each statement with the reason or aim that the text gives for it."
      : "Match each statement with the point that the text grants against it.",
  pairs: chosen.map((t) => ({
    left: statement(t.main.text),
    right: t.r.form === "infinitive" ? t.side.text : statement(t.side.text),
  })),
  spare: [],
  evidence: [chosen.map((t) => ({ sentence: t.s.id }))],
  score: 0.76,
  anchor: chosen.at(-1)?.s.index ?? 0,
});
