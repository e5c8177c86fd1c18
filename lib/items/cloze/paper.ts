import { numbers, type PaperForm } from "../paper-parts";
import { byText } from "../parts";
import { rightWord } from "./gaps";
import type { Cloze, ClozeGap } from "./schema";

/** "2: pact, or treaty. Why it is right." */
function gapKey(gap: ClozeGap, n: number): string {
  const others = gap.way === "typed" ? gap.accepted.slice(1) : [];
  const also = others.map((word) => `, or ${word}`).join("");
  return `${n + 1}: ${rightWord(gap)}${also}${gap.why ? `. ${gap.why}` : ""}`;
}

export const clozePaper: PaperForm<Cloze> = {
  question: ({ gaps, after }) => [
    { is: "passage", parts: [...gaps.map((gap) => gap.before), after] },
    ...gaps.flatMap((gap, n) =>
      gap.way === "typed"
        ? []
        : [
            {
              is: "note" as const,
              text: `${n + 1}: ${byText(gap.options)
                .map(({ text }) => text)
                .join(" / ")}`,
            },
          ],
    ),
  ],
  sheet: ({ gaps }) => [{ is: "words", labels: numbers(gaps.length) }],
  key: ({ gaps }) => gaps.map(gapKey),
};
