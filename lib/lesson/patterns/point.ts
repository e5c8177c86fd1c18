/** The point of a paragraph or of the whole text, asked so that it needs no rewording: in writing. */
import type { Candidate } from "../candidate";
import { centrality } from "../central";
import type { ReadParagraph, ReadSentence } from "../reading";
import { readsAlone } from "../sections";
import type { Tools } from "../tools";
import { opening, quote } from "../voice";
import { mustSayPut, type Put, putOf, sayingThat } from "../wording/quoted";
import { type Scene, sceneOf } from "../wording/scene";

export function point(tools: Tools): Candidate[] {
  const scene = sceneOf(tools.reading);
  return tools.reading.paragraphs.flatMap((p) => support(scene, p, tools)).concat(whole(scene, tools));
}

/** A paragraph's leading statement and what the paragraph adds to it. */
function support(scene: Scene, p: ReadParagraph, tools: Tools): Candidate[] {
  const lead = p.sentences[0];
  const rest = p.sentences.slice(1).filter((s) => s.words >= 7 && s.words <= 45);
  if (!lead || lead.words < 8 || lead.words > 40 || lead.quoted > 0.3 || lists(lead) || rest.length < 2)
    return [];
  if (lead.signals.has("question")) return [];
  const shared = (s: ReadSentence) => [...s.content].filter((c) => lead.content.has(c)).length;
  const best = [...rest].sort((a, b) => shared(b) - shared(a) || a.index - b.index).slice(0, 3);
  const first = best.find((s) => putOf(scene, s)?.plain) ?? best[0];
  const main = putOf(scene, lead);
  const detail = first && putOf(scene, first);
  // Where no sentence takes the first one up again, the paragraph doesn't build on it.
  if (!first || !main || !detail || shared(first) === 0) return [];
  return [
    {
      kind: "short-answer",
      pattern: "point",
      group: `point ${p.id}`,
      skill: "argument",
      stem: `Paragraph ${p.number} opens ${opening(lead, 7)}. Say in your own words what this first sentence tells us, and show with one detail how the rest of the paragraph explains it or bears it out.`,
      modelAnswer: `The first sentence ${sayingThat(main)}. The paragraph goes on to explain this: ${
        detail.plain
          ? `for example, it says that ${detail.text}`
          : `for example, it says: ${quote(detail.text)}`
      }.`,
      keyPoints: [
        {
          text: mustSayPut(main),
          accepted: [],
          notEnough: ["Copies the sentence word for word."],
          evidence: [[{ sentence: lead.id }]],
        },
        {
          text: mustSayPut(detail, "Gives a detail that bears it out, for example by saying"),
          accepted: best.filter((s) => s !== first).flatMap((s) => detailOf(scene, s)),
          notEnough: [
            "A detail from another paragraph, or one that has nothing to do with the first sentence.",
          ],
          evidence: best.map((s) => [{ sentence: s.id }]),
        },
      ],
      evidence: [[{ sentence: lead.id }, { sentence: first.id }]],
      score:
        (main.plain && detail.plain ? 0.5 : 0.44) +
        0.03 * Math.min(4, shared(first)) -
        (tools.reading.type === "news" ? 0.05 : 0),
      anchor: lead.index,
    },
  ];
}

const detailOf = (scene: Scene, s: ReadSentence): string[] => {
  const put = putOf(scene, s);
  return put ? [mustSayPut(put, "Or says").slice(0, 300)] : [];
};

/** A sentence that is mostly names lists rather than says. */
const lists = (s: ReadSentence) => s.tokens.filter((t) => t.tag === "PROPN").length > s.words * 0.4;

/** The text's point, in writing: last in the lesson. */
function whole(scene: Scene, { reading, voice }: Tools): Candidate[] {
  const chosen = central(scene, reading.sentences, reading.type === "news");
  const [one, two] = chosen;
  if (!one || !two) return [];
  const argues = reading.type === "opinion" || reading.type === "speech" ? "argues" : "reports";
  const both = chosen.map((c) => [{ sentence: c.s.id }]);
  return [
    {
      kind: "short-answer",
      pattern: "point",
      group: "point of the whole",
      skill: "main-idea",
      stem: `In two or three sentences of your own, say what the ${voice.text} as a whole ${argues}. Cite two sentences, from different paragraphs where you can, that carry it.`,
      modelAnswer: `The ${voice.text} ${sayingThat(one.put, argues)}. It also ${sayingThat(two.put)}.`,
      keyPoints: [
        {
          text: mustSayPut(one.put, "States the main matter, for example by saying"),
          accepted: [],
          notEnough: ["Names the topic only."],
          evidence: both,
        },
        {
          text: mustSayPut(two.put, "Adds what matters most about it, for example by saying"),
          accepted: [],
          notEnough: ["A single detail without the main matter."],
          evidence: both,
        },
      ],
      evidence: [[{ sentence: one.s.id }, { sentence: two.s.id }]],
      score: one.put.plain && two.put.plain ? 0.68 : 0.62,
      anchor: reading.sentences.length,
    },
  ];
}

/** The two sentences that carry most, in text order and from two paragraphs where there are: of news, the first is one. */
function central(scene: Scene, sentences: ReadSentence[], news: boolean): { s: ReadSentence; put: Put }[] {
  const weights = centrality(sentences);
  const weightOf = (s: ReadSentence) => (weights[s.index] ?? 0) * (readsAlone(s) && s.quoted === 0 ? 1 : 0.4);
  const fit = sentences.flatMap((s) => {
    if (s.words < 8 || s.words > 45 || s.quoted >= 0.3 || lists(s) || s.signals.has("question")) return [];
    const put = putOf(scene, s);
    return put ? [{ s, put, weight: weightOf(s) * (put.plain ? 1 : 0.6) }] : [];
  });
  const ranked = [...fit].sort((a, b) => b.weight - a.weight || a.s.index - b.s.index);
  const opening = news ? fit.find((f) => f.s.index <= 1) : undefined;
  const first = opening ?? ranked[0];
  const second =
    ranked.find((f) => f !== first && f.s.paragraph !== first?.s.paragraph) ??
    ranked.find((f) => f !== first);
  return first && second ? [first, second].sort((a, b) => a.s.index - b.s.index) : [];
}
