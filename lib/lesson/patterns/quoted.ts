/** Quotations as they stand: who is speaking where no tag says so, and four quotations with their speakers. */
import type { Saying, Source } from "@/lib/language/attribution";
import type { Candidate, ChoiceCandidate, MatchingCandidate } from "../candidate";
import { hash } from "../hash";
import { heardIn } from "../heard";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { opening, quote } from "../voice";
import { evidenceOf, isClear, names, othersLike, sameAs, sourceName } from "./sources";
import { speechesIn } from "./speeches";

export function quoted(tools: Tools): Candidate[] {
  return [...speaking(tools), ...paired(tools)];
}

/** A sentence inside a quotation whose tag stands in another sentence: the reader must keep track of the speaker. */
function speaking({ reading, voice }: Tools): ChoiceCandidate[] {
  const heard = heardIn(reading);
  return heard.sayings.flatMap((saying): ChoiceCandidate[] => {
    const s = reading.sentences[saying.sentence];
    const named = reading.sentences[saying.named];
    if (!s || !named || saying.at >= 0 || s === named || !saying.direct || s.words < 7 || s.words > 40)
      return [];
    const { source } = saying;
    if (source.kind !== "person" || !source.name || !isClear(source) || names(s.text, source)) return [];
    // One voice a paragraph, so that nobody else can be meant.
    if (othersIn(s, source, reading)) return [];
    const others = othersLike(source, reading);
    const wrong = others.slice(0, 3);
    if (wrong.length < 3 || wrong.filter((o) => o.speaks).length < 1) return [];
    const who = sourceName(source);
    const begin = opening({ ...s, text: s.text.replace(/^["“‘]+/, "") }, 6);
    return [
      {
        kind: "multiple-choice",
        pattern: "speaker",
        group: `speaker ${s.paragraph}`,
        skill: "viewpoint",
        stem:
          hash(s.text) % 2 === 0
            ? `Who says the words that begin ${begin} (paragraph ${s.paragraph})?`
            : `In paragraph ${s.paragraph}, whose words begin ${begin}?`,
        key: who,
        wrong: wrong.map((o) => {
          const first = reading.sentences.find((x) => names(x.text, o.source));
          return {
            text: sourceName(o.source),
            type: "elsewhere" as const,
            reason: o.speaks
              ? `The ${voice.text} cites ${sourceName(o.source)}, but not here.`
              : `The ${voice.text} names ${sourceName(o.source)}, but doesn’t cite these words from there.`,
            ...(first ? { sentence: first.id } : {}),
          };
        }),
        evidence: [evidenceOf(saying, reading)],
        score: 0.56 + 0.03 * wrong.filter((o) => o.speaks).length,
        anchor: s.index,
      },
    ];
  });
}

const othersIn = (s: ReadSentence, source: Source, reading: Reading) =>
  heardIn(reading).sayings.some(
    (o) => reading.sentences[o.sentence]?.paragraph === s.paragraph && o.source.key !== source.key,
  );

/** One whole quotation of each of three or four speakers, that can be read alone and doesn't name its speaker. */
function paired({ reading, voice }: Tools): MatchingCandidate[] {
  const picked: { saying: Saying; who: string; text: string }[] = [];
  const fit = speechesIn(reading).filter(
    (x) => x.lead === "" && !x.text.includes("?") && x.tokens.length >= 9 && x.text.length <= 240,
  );
  for (const { saying, who, text } of fit) {
    if (!saying || picked.length === 4 || !/ \p{Lu}/u.test(who) || names(text, saying.source)) continue;
    if (
      picked.some((p) => p.saying.source.key === saying.source.key || sameAs(p.saying.source, saying.source))
    )
      continue;
    picked.push({ saying, who, text });
  }
  const [first] = picked;
  if (picked.length < 3) return [];
  return [
    {
      kind: "matching",
      pattern: "views",
      group: "views",
      skill: "viewpoint",
      stem: "Match each quotation with the one whose words it gives.",
      pairs: picked.map((p) => ({ left: quote(p.text), right: p.who })),
      spare: (first ? othersLike(first.saying.source, reading) : [])
        .filter((o) => !o.speaks && !picked.some((p) => sameAs(p.saying.source, o.source)))
        .slice(0, 1)
        .map((o) => sourceName(o.source)),
      evidence: picked.map((p) => evidenceOf(p.saying, reading)),
      score: voice.text === "article" ? 0.6 : 0.52,
      anchor: picked.at(-1)?.saying.sentence ?? 0,
    },
  ];
}
