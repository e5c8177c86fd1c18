/** A view that the writer reports only to answer it: "Some say that … But …". */
import type { Candidate } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening } from "../voice";

/** Holders without a name, whose view a writer sets up in order to answer it. */
const others =
  /^(?:(?:But|And|Yet|Of course|To be sure|True|Still|Now),? )?(?:Some|Many|Critics|Opponents|Sceptics|Skeptics|Supporters|Defenders|Detractors|Others|Advocates|Proponents|People|Most people|A few|Those who)\b[^.“”"]{0,60}?\b(?:say|says|argue|argues|claim|claims|believe|believes|think|thinks|insist|insists|object|objects|complain|complains|maintain|contend|worry|fear|suggest|(?:may|might|will|would) (?:say|argue|claim|object|think|suggest|be tempted to (?:say|think|suggest|argue)))\b|^It (?:is|has been) (?:often |sometimes |commonly |frequently )?(?:said|argued|claimed|objected|thought) that\b/;
const answer =
  /^(?:But|However|Yet|Nevertheless|Nonetheless|That is (?:not|wrong|untrue|false|nonsense)|This is (?:not|wrong|untrue|false|nonsense|a mistake)|They are (?:wrong|mistaken)|In fact|In truth|In reality|Not so|There are (?:a number of |several |many )?reasons why this is not|The truth is|Such (?:fears|claims|arguments|objections) are|(?:That|This|Such) (?:advice|view|argument|claim|fear|reasoning|idea|hope|belief) (?:is|was) (?:wrong|mistaken|false|misguided|dangerous|absurd|not)|Nothing could be further)\b/;

export function answered({ reading, voice }: Tools): Candidate[] {
  if (reading.type === "news") return [];
  return reading.sentences.flatMap((s): Candidate[] => {
    const next = reading.sentences[s.index + 1];
    if (!next || s.quoted > 0.1 || next.quoted > 0.3 || !others.test(s.text) || !answer.test(next.text))
      return [];
    if (/\b(?:but|however|wrong)\b/i.test(s.text.slice(10)) || s.signals.has("question")) return [];
    const who = voice.who === "the article" ? "the text" : voice.who;
    return [item(s, next, who)];
  });
}

const item = (s: ReadSentence, next: ReadSentence, who: string): Candidate => ({
  kind: "multiple-choice",
  pattern: "answered",
  group: `link ${s.id}`,
  skill: "argument",
  stem: `What is the view in the sentence that begins ${opening(s, 7)} (paragraph ${s.paragraph}) there for?`,
  key: `It is a view of others, which ${who} goes on to answer.`,
  wrong: [
    {
      text: `It is a view of others, which ${who} goes on to share.`,
      type: "misreading",
      reason: `The next sentence turns against it: ${opening(next)}`,
      sentence: next.id,
    },
    {
      text: `It is ${who}’s own view, for which reasons follow.`.replace("speaker’s’s", "speaker’s"),
      type: "misreading",
      reason: "The sentence gives the view to others.",
      sentence: s.id,
    },
    {
      text: `It is ${who}’s old view, which has since changed.`,
      type: "not-in-text",
      reason: "Nothing is said of a change of mind.",
    },
  ],
  evidence: [[{ sentence: s.id }, { sentence: next.id }]],
  score: 0.8,
  anchor: s.index,
});
