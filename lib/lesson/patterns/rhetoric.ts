/** What a turn of speech does: a question that needs no answer, the same opening again and again, a view set up to be answered. */
import type { Candidate, WrongOption } from "../candidate";
import type { ReadParagraph, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote, type Voice } from "../voice";

interface Asked {
  stem: string;
  key: string;
  wrong: [text: string, reason: string][];
  from: ReadSentence[];
  score: number;
  group: string;
}

/** Only where somebody speaks in a voice of their own: news has no turns of speech but its sources'. */
export function rhetoric({ reading, voice }: Tools): Candidate[] {
  if (reading.type !== "opinion" && reading.type !== "speech") return [];
  const made = [
    ...reading.paragraphs.flatMap((p) => repetition(p)),
    ...reading.sentences.flatMap((s) => [
      ...question(s, reading.sentences[s.index + 1], voice),
      ...objection(s, reading.sentences[s.index + 1], voice),
    ]),
  ];
  return made.map(
    (a): Candidate => ({
      kind: "multiple-choice",
      pattern: "rhetoric",
      group: a.group,
      skill: "structure",
      stem: a.stem,
      key: a.key,
      wrong: a.wrong.map(
        ([text, reason]): WrongOption => ({ text, reason, type: "misreading", sentence: a.from[0]?.id }),
      ),
      evidence: [a.from.slice(0, 2).map((s) => ({ sentence: s.id }))],
      score: a.score,
      anchor: a.from[0]?.index ?? 0,
    }),
  );
}

/** "Who would want to live there?", in the text's own voice, with the answer plain or given at once. */
function question(s: ReadSentence, next: ReadSentence | undefined, { who, Who }: Voice): Asked[] {
  if (s.quoted > 0 || s.words < 5 || s.words > 32 || !/^\p{Lu}.*\?$/u.test(s.text) || /[“”":]/.test(s.text))
    return [];
  if (!next || next.paragraph !== s.paragraph || /\?$/.test(next.text) || next.quoted > 0.3) return [];
  const answered =
    /^(?:No|Yes|Because|Of course|The answer|Surely|Certainly|Hardly|Not|Never|Nobody|Nothing|Simple)\b/.test(
      next.text,
    );
  return [
    {
      stem: `Paragraph ${s.paragraph} asks: ${quote(s.text)} What is this question meant to do?`,
      key: answered
        ? `It leads up to an answer that ${who} gives at once.`
        : "It makes readers stop and think about a point that is being made.",
      wrong: answered
        ? [
            ["It admits that nobody can know how the matter stands.", `${Who} goes on to give the answer.`],
            [
              `It passes on a question that somebody asked ${who}.`,
              `${Who} asks it in the text's own voice.`,
            ],
            [`It invites readers to send ${who} their own answers.`, "The next sentence answers it."],
          ]
        : [
            [
              "It asks readers for some facts that the text is still lacking.",
              "No facts are asked for: the question makes a point.",
            ],
            [
              `It passes on a question that a critic put to ${who} earlier.`,
              `${Who} asks it in the text's own voice.`,
            ],
            [
              `It shows that ${who} has given up the view stated before.`,
              "Nothing around the question takes an earlier view back.",
            ],
          ],
      from: [s, next],
      score: answered ? 0.66 : 0.56,
      group: "rhetorical question",
    },
  ];
}

const call = /^(?:We must|Let us|We need|We have to|We should|You must|Let's|We will|We shall|They must)\b/;
/** Three sentences or more of one paragraph that open with the same two words or more. */
function repetition(p: ReadParagraph): Asked[] {
  const openings = new Map<string, ReadSentence[]>();
  for (const s of p.sentences) {
    if (s.quoted > 0.3 || s.words < 5) continue;
    const [one, two, three] = s.text.split(/\s+/);
    const longer = three && !/[,;:]$/.test(two ?? "") ? `${one} ${two} ${three}` : "";
    for (const opening of [`${one} ${two}`, longer])
      if (opening) openings.set(opening, [...(openings.get(opening) ?? []), s]);
  }
  const best = [...openings]
    .filter(
      ([opening, all]) =>
        all.length >= 3 &&
        // Two small words are no turn of speech: "In a", "There is".
        (opening.split(" ").length > 2 ||
          call.test(opening) ||
          /^(?:No|Every|Never|Without|Because|If) /.test(opening)) &&
        !/^(?:It is|This is|(?:We|I|They|It|He|She|You) (?:have|has|are|is|was|were|had|am|do)|He was|She was|They were|In the|On the|At the|The \w+)$|[,;:]/.test(
          opening,
        ),
    )
    .sort((a, b) => b[1].length - a[1].length || b[0].length - a[0].length)[0];
  if (!best) return [];
  const [opening, all] = best;
  const demands = call.test(opening);
  return [
    {
      stem: `In paragraph ${p.number}, ${all.length === 3 ? "three" : "several"} sentences begin with the words ${quote(opening)}. What is the effect of this repetition?`,
      key: demands
        ? "It makes one demand after another sound like a single call."
        : "It ties several points together so that they count as one.",
      wrong: [
        [
          "It takes back what the first of these sentences has said.",
          "The later sentences add to the first; none takes it back.",
        ],
        [
          "It shows that these sentences report what others have said.",
          "The sentences speak in the text's own voice.",
        ],
        [
          "It marks the point at which a quite different matter begins.",
          "The sentences belong to one matter; the repetition holds them together.",
        ],
      ],
      from: all,
      score: 0.74,
      group: `repetition ${p.id}`,
    },
  ];
}

const otherView =
  /^(?:Critics|Opponents|Sceptics|Skeptics|Detractors|Some(?: people| experts| critics| observers)?|Those who|Many(?: people)?|Supporters|Defenders|Apologists|Pessimists|Optimists)\b[^.]*?\b(?:say|argue|claim|believe|contend|insist|think|maintain|suggest|complain|object|may say|will say|might say|would argue)\b/;
/** "Critics say … But …": a view that is stated in order to be answered. */
function objection(s: ReadSentence, next: ReadSentence | undefined, { who }: Voice): Asked[] {
  if (!next || next.paragraph !== s.paragraph || s.quoted > 0.3 || s.words > 40 || !otherView.test(s.text))
    return [];
  if (
    !/^(?:But|However|Yet|That is (?:wrong|not)|This is (?:wrong|not)|Not so|They are (?:wrong|mistaken)|Nonsense)\b/.test(
      next.text,
    )
  )
    return [];
  return [
    {
      stem: `Paragraph ${s.paragraph} says: ${quote(s.text)} Why does ${who} bring in this view?`,
      key: `to state a view that ${who} then answers`,
      wrong: [
        [
          `to show where ${who} took the idea from`,
          `Read the next sentence: ${who} turns against this view.`,
        ],
        ["to prove that all sides agree on the matter", "The next sentence shows that they don't agree."],
        ["to give an example of the point just made", `It is a view, and ${who} goes on to answer it.`],
      ],
      from: [s, next],
      score: 0.74,
      group: `objection ${s.id}`,
    },
  ];
}
