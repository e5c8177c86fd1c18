/**
 * What is only passed on: how a statement with a named source may be cited and what it settles, and a few words of a source
 * inside a sentence of the article.
 */
import type { Saying } from "@/lib/language/attribution";
import { strongWords } from "@/lib/language/evaluative";
import type { Candidate, ChoiceCandidate, WrongOption } from "../candidate";
import { hash, shuffled } from "../hash";
import { heardIn } from "../heard";
import { excerptOf } from "../lexicon/excerpt";
import type { Reading, ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { capital, quote } from "../voice";
import { weighing } from "./acts-rows";
import { evidenceOf, isClear, names, othersLike, sourceName } from "./sources";
import { speechesIn } from "./speeches";

export function passedOn(tools: Tools): Candidate[] {
  if (tools.reading.type === "speech") return [];
  return [...cited(tools), ...partial(tools)];
}

const pick = <T>(list: readonly T[], seed: string): T | undefined => list[hash(seed) % list.length];
const dangling =
  /^["“‘… ]*(?:(?:But|And|So|Yet) )?(?:it|he|she|they|this|that|these|those|his|her|their|its|such)\b/i;

/** The sentence whole and short enough to be read in a stem. */
function wholeText(s: ReadSentence): string | null {
  if (s.words < 9 || s.words > 40 || s.text.includes("?") || /[,:] ?[‘’']\p{Lu}/u.test(s.text)) return null;
  const shown = excerptOf(s, 0, s.tokens.length - 1, []);
  return shown?.whole && !dangling.test(shown.text) ? shown.text : null;
}

const contestable =
  /\b(?:because|could|may|might|should|must|likely|expected?|unlikely|too|more|less|worse|better|worst|best|most|least|always|never|only|no|not|nothing|fail\p{L}*|caus\p{L}+|due|lead|leads|led|responsible|threat\p{L}*|risk\p{L}*|danger\p{L}*|harm\p{L}*|important|need\p{L}*|enough|unfair\p{L}*|effective|success\p{L}*|help\p{L}*|improv\p{L}+|hope\p{L}*)\b/iu;

/** What only the speaker can know, or a demand: nobody else could share or doubt it. */
const ownOnly =
  /\b(?:I|we)(?:['’](?:m|re))? (?:feel|felt|hope|am|are|want|wish|love|thank|miss|promise|pray)\b|^(?:Please|Let|Thank|Do|Don['’]t)\b|\b(?:proud|sorry|grateful|condolences?|congratulat\w+)\b/i;

/** Sayings that one named source makes in a sentence of its own, and that others might see differently. */
function told(
  reading: Reading,
): { saying: Saying; s: ReadSentence; who: string; text: string; shown: string }[] {
  const heard = heardIn(reading);
  const speeches = new Map(speechesIn(reading).flatMap((x) => (x.saying ? [[x.saying, x] as const] : [])));
  return heard.sayings.flatMap((saying) => {
    const s = reading.sentences[saying.sentence];
    const { source } = saying;
    if (!s || saying.negated || saying.at < 0 || (!saying.direct && s.quoted > 0)) return [];
    // One's own plans and doings are no view that others could share or doubt.
    if (/^(?:it|he|she|they|we|i)$/.test(s.tokens[saying.from]?.norm ?? "")) return [];
    if (heard.sayings.some((o) => o !== saying && o.sentence === s.index)) return [];
    if (!source.name || !isClear(source) || !/^(?:person|body)$/.test(source.kind) || source.plural)
      return [];
    const who = sourceName(source);
    // A judge's ruling holds, whatever others think of it.
    if (/\b(?:judge|justice)\b/i.test(source.name.role) || /\b(?:Justice|Judge|court)\b/i.test(s.text))
      return [];
    if (source.kind === "person" ? !/ \p{Lu}/u.test(who) : !rightBefore(s, saying, who)) return [];
    const speech = speeches.get(saying);
    const spoken =
      speech && !speech.text.includes("?") && contestable.test(speech.text) && !ownOnly.test(speech.text);
    if (saying.direct && spoken && source.kind === "person" && / /.test(who)) {
      const words = quote(speech.lead === "" ? speech.text : `${speech.lead} ${speech.text}`);
      return [
        { saying, s, who, text: speech.text, shown: `In paragraph ${s.paragraph}, ${who} says: ${words}` },
      ];
    }
    if (
      !names(s.text, source) ||
      !/^(?:say|tell|argue|believe|claim|maintain|insist|think|add|note|suggest|contend|accord|state|expect|predict|warn)$/.test(
        saying.verb,
      )
    )
      return [];
    if (
      /\b(?:is|are) (?:also |now |still )?(?:examining|planning|preparing|working|looking|considering)\b/.test(
        s.text,
      )
    )
      return [];
    const content = s.text.slice(s.tokens[saying.from]?.start, s.tokens[saying.to - 1]?.end);
    const text = wholeText(s);
    return text && content.split(" ").length >= 6 && contestable.test(content)
      ? [
          {
            saying,
            s,
            who,
            text,
            shown: `Read this sentence from paragraph ${s.paragraph}: ${quote(capital(text))}`,
          },
        ]
      : [];
  });
}

/** A body is certain only where its name stands beside the verb. */
function rightBefore(s: ReadSentence, saying: Saying, who: string): boolean {
  const verb = s.tokens[saying.at];
  const at = s.text.indexOf(who.replace(/^the /, ""));
  if (!verb || at < 0) return false;
  const between = s.text.slice(at + who.replace(/^the /, "").length, verb.start).trim();
  return /^(?:has|have|had|also|on \p{Lu}\p{L}+)?$/u.test(between);
}

const careless = [
  { text: "“It has been shown that …”", reason: "The sentence shows nothing; it tells what WHO says." },
  { text: "“As everybody agrees, …”", reason: "The sentence gives it to WHO alone, not to everybody." },
  { text: "“The reporter found out that …”", reason: "The reporter passes it on; it comes from WHO." },
  { text: "“It can’t be denied that …”", reason: "Others may well deny it: it is what WHO says." },
  {
    text: "“The article holds the view that …”",
    reason: "The article passes the view on without taking it up.",
  },
  { text: "“Nobody has doubted so far that …”", reason: "The sentence says nothing of what others think." },
  {
    text: "“It is a well-known fact that …”",
    reason: "The sentence gives it as a statement of WHO, not as a known fact.",
  },
  { text: "“It was proved some time ago that …”", reason: "No proof is spoken of; WHO says so." },
];
/** Wordings with the name that claim more, or something else, than the sentence does. */
const misnamed = [
  { text: "“WHO has proved that …”", reason: "WHO says so; no proof is spoken of." },
  {
    text: "“WHO admits that …”",
    reason: "One admits what speaks against oneself; here it is put forward freely.",
  },
  { text: "“Like all the others, WHO says that …”", reason: "The sentence cites WHO alone." },
  {
    text: "“WHO has long known that …”",
    reason: "To know is more than to say; the sentence doesn’t say that it is so.",
  },
  { text: "“Rightly, WHO points out that …”", reason: "“Rightly” would take sides; the sentence doesn’t." },
  { text: "“WHO is wrong to think that …”", reason: "“Wrong” would take sides; the sentence doesn’t." },
];
const settled = [
  {
    key: "That WHO says so, but not whether WHO is right",
    wrong: [
      {
        text: "That WHO is right, since the article vouches for the words",
        reason: "The article gives the words to WHO and doesn’t make them its own.",
      },
      {
        text: "That WHO is right, since others have checked the words",
        reason: "Nobody is said to have checked them.",
      },
      {
        text: "That WHO is wrong, since the article keeps its distance",
        reason: "A name tells where the words come from, not that they are wrong.",
      },
    ],
  },
  {
    key: "That WHO says so, whether or not it is right",
    wrong: [
      { text: "That most people say so, whether or not it is right", reason: "Only WHO is cited." },
      {
        text: "That the article itself says so, as its own finding",
        reason: "The article passes on what WHO says.",
      },
      {
        text: "That it is right, whether or not WHO says so",
        reason: "The sentence gives what WHO says; whether the matter stands so is another question.",
      },
    ],
  },
];

/** Fair ways to cite, and what the sentence settles. */
function cited({ reading }: Tools): ChoiceCandidate[] {
  return told(reading).flatMap(({ saying, s, who, text, shown }): ChoiceCandidate[] => {
    const fill = (t: string) => t.replaceAll("WHO", who);
    const wrongs = (rows: { text: string; reason: string }[]): WrongOption[] =>
      rows.map((r) => ({ text: fill(r.text), type: "misreading", reason: fill(r.reason), sentence: s.id }));
    const base = {
      kind: "multiple-choice" as const,
      pattern: "passed-on",
      skill: "standing" as const,
      evidence: [evidenceOf(saying, reading)],
      anchor: s.index,
    };
    const row = pick(settled, text);
    return [
      {
        ...base,
        group: "cite",
        stem: `${shown} A student wants to use this in an essay. Which beginning would be fair to the source?`,
        key: fill(
          pick(
            // A figure or a plan is no opinion, even where only its source vouches for it.
            /\d|\b(?:will|going to|plans?|currently|taking place|announced)\b/.test(text)
              ? ["“According to WHO, …”"]
              : [
                  "“According to WHO, …”",
                  "“WHO takes the view that …”",
                  "“As WHO sees it, …”",
                  "“In the opinion of WHO, …”",
                ],
            `${text}k`,
          ) ?? "",
        ),
        wrong: wrongs([
          ...shuffled(misnamed, (c) => c.text, text).slice(0, 2),
          ...shuffled(careless, (c) => c.text, text).slice(0, 1),
        ]),
        score: 0.66,
      },
      ...(row
        ? [
            {
              ...base,
              group: "settled",
              stem: `${shown} What can a reader be sure of from this sentence alone?`,
              key: fill(row.key),
              wrong: wrongs(row.wrong),
              score: 0.68,
            },
          ]
        : []),
    ];
  });
}

/** One to seven words of a source that judge, inside the article's own sentence. */
function partial({ reading, voice }: Tools): ChoiceCandidate[] {
  const heard = heardIn(reading);
  return reading.sentences.flatMap((s): ChoiceCandidate[] => {
    const found = [...s.text.matchAll(/[“"]([^“”"]{4,80})[”"]/g)];
    const only = found.find((m) => judges(m[1] ?? ""));
    if (!only || found.length > 2) return [];
    const words = (only[1] ?? "").replace(/[,.;]$/, "");
    if (
      words.split(" ").length > 9 ||
      /^\p{Lu}/u.test(words) ||
      /[[\]…!?]|^\p{Lu}\p{L}+ \p{Lu}/u.test(words) ||
      /\b(?:I|we|my|our|us|it)\b/i.test(words)
    )
      return [];
    const who = speakerOf(s, only.index, reading);
    const text = wholeText(s);
    if (!who || !text) return [];
    const shown = `Read this sentence from paragraph ${s.paragraph}: ${quote(capital(text))}`;
    const w = `“${words}”`;
    const other = heard.sources.find(
      (o) =>
        o.name?.kind === "person" &&
        isClear(o) &&
        !names(s.text, o) &&
        sourceName(o) !== who.name &&
        / /.test(sourceName(o)),
    );
    const evidence = [who.saying ? evidenceOf(who.saying, reading) : [{ sentence: s.id }]];
    const base = {
      kind: "multiple-choice" as const,
      pattern: "passed-on",
      skill: "standing" as const,
      evidence,
      anchor: s.index,
    };
    const rows = [
      {
        stem: `${shown} Why does the ${voice.text} put ${w} in quotation marks?`,
        key: `They show that the wording, and the judgement in it, comes from ${who.name}.`,
        wrong: [
          {
            text: `They show that the words are the fixed name of a thing, and no judgement.`,
            reason: `The words judge; ${who.name} chose them.`,
          },
          {
            text: `They stress the words, since the judgement in them is the ${voice.text}’s.`,
            reason: `The sentence gives the words to ${who.name}.`,
          },
          other
            ? {
                text: `They show that the wording, and the judgement in it, comes from ${sourceName(other)}.`,
                reason: `The sentence gives the words to ${who.name}, not to ${sourceName(other)}.`,
              }
            : {
                text: `They show that the words stood in a law, where everybody can look them up.`,
                reason: `The sentence gives the words to ${who.name}, not to a law.`,
              },
        ],
        group: "marks why",
        score: 0.7,
      },
      {
        stem: `${shown} What does the ${voice.text} keep open by quoting ${w} instead of using its own words?`,
        key: `Whether the judgement in these words is just`,
        wrong: [
          {
            text: `Whether ${who.name} really used these words`,
            reason: "Quotation marks say that these very words were used.",
          },
          {
            text: `Whether these words were meant as a judgement`,
            reason: "The words clearly praise or blame.",
          },
          {
            text: `Whether it was ${who.name} who used these words`,
            reason: `The sentence says that it was ${who.name}.`,
          },
        ],
        group: "marks open",
        score: 0.74,
      },
    ];
    return rows.map((r) => ({
      ...base,
      group: r.group,
      stem: r.stem,
      key: r.key,
      score: r.score,
      wrong: r.wrong.map((x): WrongOption => ({ ...x, type: "misreading", sentence: s.id })),
    }));
  });
}

const loaded =
  /\b(?:historic|hostil\p{L}+|anger|desperate|broken|chaos|greed\p{L}*|weak|failed|failure|narrow|radical|extreme|commonsense|fake|unprecedented|serious|severe|worst|threat|shock\p{L}*|theft|corrupt\p{L}*|lies|hoax|witch hunt|squalor|aggress\p{L}+|provocat\p{L}+|suffering|crucial|essential|vital|vicious|reckless|cast a cloud|null and void|in jeopardy|anti-democratic)\b/iu;
const judges = (words: string) =>
  weighing(words) || loaded.test(words) || words.split(/\s+/).some((w) => strongWords.has(w.toLowerCase()));

/** Whose words stand in the marks: the sentence's one source, or the one person named in it beside a verb of judging. */
function speakerOf(s: ReadSentence, at: number, reading: Reading): { name: string; saying?: Saying } | null {
  const heard = heardIn(reading);
  const sayings = heard.sayings.filter((x) => x.sentence === s.index);
  const [one] = sayings;
  if (one && sayings.every((x) => x.source.key === one.source.key)) {
    const from = s.tokens[one.from]?.start ?? 0;
    const to = s.tokens[one.to - 1]?.end ?? 0;
    if (at < from - 2 || at > to || !isClear(one.source) || one.source.plural) return null;
    if (one.source.kind === "person" && one.source.name && !/ \p{Lu}/u.test(sourceName(one.source)))
      return null;
    if (one.source.kind === "body" && !rightBefore(s, one, sourceName(one.source))) return null;
    return { name: sourceName(one.source), saying: one };
  }
  if (one) return null;
  if (
    !/\b(?:called|calling|calls|described|describes|describing|labell?ed|branded|denounced|condemned|hailed|praised|termed|dismissed)\b/.test(
      s.text.slice(0, at),
    )
  )
    return null;
  const people = reading.names.filter(
    (n) => n.kind === "person" && n.forms.some((f) => s.text.slice(0, at).includes(f)),
  );
  const [person] = people;
  if (!person || people.length > 1) return null;
  const source = {
    key: `n:${person.name}`,
    shown: person.name,
    name: person,
    plural: false,
    kind: "person" as const,
  };
  const name = sourceName(source);
  return / \p{Lu}/u.test(name) && othersLike(source, reading) ? { name } : null;
}
