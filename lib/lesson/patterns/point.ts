/** The point of a paragraph or of the whole text, asked so that it needs no rewording: in writing, or by pointing. */
import type { Candidate } from "../candidate";
import { centrality } from "../central";
import type { ReadParagraph, ReadSentence } from "../reading";
import { readsAlone } from "../sections";
import { mustSay, saysThat, tell } from "../telling";
import type { Tools } from "../tools";
import { opening, quote } from "../voice";

export function point(tools: Tools): Candidate[] {
  return tools.reading.paragraphs.flatMap((p) => support(p, tools)).concat(whole(tools));
}

/** A paragraph's leading statement and what the paragraph adds to it. */
function support(p: ReadParagraph, tools: Tools): Candidate[] {
  const lead = p.sentences[0];
  const rest = p.sentences.slice(1).filter((s) => s.words >= 7 && s.words <= 60);
  if (!lead || lead.words < 8 || lead.words > 45 || lead.quoted > 0.3 || lists(lead) || rest.length < 2)
    return [];
  const shared = (s: ReadSentence) => [...s.content].filter((c) => lead.content.has(c)).length;
  const best = [...rest].sort((a, b) => shared(b) - shared(a) || a.index - b.index).slice(0, 3);
  const first = best.find((s) => tell(s)?.plain) ?? best[0];
  const main = tell(lead);
  const detail = first && tell(first);
  if (!first || !main || !detail || lead.signals.has("question")) return [];
  return [
    {
      kind: "short-answer",
      pattern: "point",
      group: `point ${p.id}`,
      skill: "argument",
      stem: `Paragraph ${p.number} opens ${opening(lead, 7)}. Say in your own words what this first sentence tells us, and give one detail from the rest of the paragraph that explains or supports it.`,
      modelAnswer: `${saysThat("The first sentence", "says", main)} ${
        detail.plain
          ? `One detail that supports it is that ${detail.text}.`
          : `One detail that supports it is this: ${quote(detail.text)}.`
      }`,
      keyPoints: [
        {
          text: mustSay(main),
          accepted: [],
          notEnough: ["Copies the sentence word for word."],
          evidence: [[{ sentence: lead.id }]],
        },
        {
          text: mustSay(detail, "Gives a detail that supports it, for example by saying"),
          accepted: [],
          notEnough: ["A detail from another paragraph."],
          evidence: best.map((s) => [{ sentence: s.id }]),
        },
      ],
      evidence: [[{ sentence: lead.id }, { sentence: first.id }]],
      score:
        (main.plain && detail.plain ? 0.54 : 0.46) +
        0.02 * Math.min(5, shared(first)) -
        (tools.reading.type === "news" ? 0.05 : 0),
      anchor: lead.index,
    },
  ];
}

/** A sentence that is mostly names lists rather than says. */
const lists = (s: ReadSentence) => s.tokens.filter((t) => t.tag === "PROPN").length > s.words * 0.4;

/** The text's point, in writing: last in the lesson. */
function whole({ reading, voice }: Tools): Candidate[] {
  const weights = centrality(reading.sentences);
  // News says the main thing first.
  if (reading.type === "news") weights[0] = (weights[0] ?? 0) * 1.5;
  // What can be said in a student's words, and without the sentence before it, serves a marker better.
  for (const s of reading.sentences)
    if (!readsAlone(s) || s.quoted > 0 || !tell(s)?.plain) weights[s.index] = (weights[s.index] ?? 0) * 0.4;
  const ranked = reading.sentences
    .filter(
      (s) =>
        s.words >= 8 && s.words <= 45 && s.quoted < 0.3 && !lists(s) && !s.signals.has("question") && tell(s),
    )
    .sort((a, b) => (weights[b.index] ?? 0) - (weights[a.index] ?? 0) || a.index - b.index)
    .slice(0, 3)
    .sort((a, b) => a.index - b.index);
  const [first, second] = ranked;
  const last = reading.sentences.at(-1);
  const one = first && tell(first);
  const two = second && tell(second);
  if (!one || !two || !last) return [];
  const argues = reading.type === "opinion" || reading.type === "speech" ? "argues" : "reports";
  return [
    {
      kind: "short-answer",
      pattern: "point",
      group: "point of the whole",
      skill: "main-idea",
      stem: `In two or three sentences of your own, say what the ${voice.text} as a whole ${argues}. Cite two sentences, from different paragraphs where you can, that carry it.`,
      modelAnswer: `${saysThat(`The ${voice.text}`, argues, one)} ${saysThat("It also", "says", two)}`,
      keyPoints: [
        {
          text: mustSay(one, "States the main matter, for example by saying"),
          accepted: [],
          notEnough: ["Names the topic only."],
          evidence: ranked.map((s) => [{ sentence: s.id }]),
        },
        {
          text: mustSay(two, "Adds what matters most about it, for example by saying"),
          accepted: [],
          notEnough: ["A single detail without the main matter."],
          evidence: ranked.map((s) => [{ sentence: s.id }]),
        },
      ],
      evidence: [[{ sentence: first.id }, { sentence: second.id }]],
      score: 0.66,
      anchor: reading.sentences.length,
    },
  ];
}
