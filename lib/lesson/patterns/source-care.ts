/** How far a source carries (C3 D3.1): nameless groups, studies, hearsay, and those who speak of their own affairs. */
import type { Candidate, ChoiceCandidate, WrongOption } from "../candidate";
import { hash } from "../hash";
import { heardIn } from "../heard";
import { excerptOf } from "../lexicon/excerpt";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";
import { balanced } from "./balance";
import {
  documents,
  groups,
  interested,
  matters,
  otherInterested,
  otherInterestedMend,
  otherMend,
  otherWeak,
  selfTold,
  single,
  told,
} from "./source-rows";
import { proofOf, type Speech, speechesIn } from "./speeches";

export function sourceCare(tools: Tools): Candidate[] {
  if (tools.reading.type === "speech") return [];
  return [
    ...tools.reading.sentences.flatMap((s) => [
      ...nameless(s),
      ...oneNameless(s),
      ...studied(s, tools),
      ...hearsay(s, tools),
    ]),
    ...staked(tools),
    ...selfReports(tools),
  ];
}

const sayVerb =
  "(?:say|said|says|believe|warn|warned|argue|argued|claim|claimed|expect|fear|think|estimate|estimated|insist|insisted|complain|complained|allege|alleged|suspect|predict|predicted|maintain|contend|suggest|suggested|credit|testified|admit|acknowledge|acknowledged|report|reported|concluded|conclude|agree|agreed|note|noted|stress|stressed|caution|cautioned|recall|recalled|point out|pointed out|announced|confirmed|describe|described|doubt|counter|countered|feared|thought|believed|hope|hoped|expected|calculate|calculated)";
const nouns = groups.map((g) => g.nouns.source).join("|");
/** "Officials said", "…, conservation experts say", "according to witnesses"; never one with a name or "the". */
const leads = new RegExp(
  `(?:^|[,;—–] |\\b(?:[Bb]ut|[Aa]nd|[Ss]ome|[Mm]any|[Mm]ost|[Oo]ther) )(?:[Tt]op |[Ss]enior |[Ss]ome |[Mm]any |[Mm]ost |[Oo]ther |\\p{Lu}[\\p{L}.]+ |\\p{Ll}[\\p{Ll}-]+ ){0,3}?(${nouns})(?: have| had)? (?:also |now |still |widely )?${sayVerb}\\b`,
  "iu",
);
const accords = new RegExp(
  `\\baccording to (?:some |many |several |senior |top |local |\\p{Lu}\\p{L}+ |\\p{Ll}+ ){0,3}?(${nouns})(?=[.,;]|$| in \\p{Lu}| from \\p{Lu})`,
  "iu",
);

function shownText(s: ReadSentence, at: number, end: number): string | null {
  const from = s.tokens.findIndex((t) => t.end > at);
  const to = s.tokens.findLastIndex((t) => t.start < end);
  if (from < 0 || to < from) return null;
  const shown = excerptOf(s, from, to, []);
  return shown?.whole && shown.text.split(" ").length >= 8 ? shown.text : null;
}

const dangling =
  /^["“‘… ]*(?:It|He|She|They|This|That|These|Those|His|Her|Their|But they|But he|But she|And they|Such)\b/;
const isOpen = (s: ReadSentence) =>
  s.words >= 8 && s.words <= 60 && !s.text.includes("?") && !dangling.test(s.text);
/** Key and wrong options out of their rows, told apart by what they say and not by how long they are. */
function options(
  keys: readonly string[],
  rows: readonly { text: string; reason: string; not?: RegExp }[],
  s: ReadSentence,
  text: string,
): { key: string | undefined; wrong: WrongOption[] } {
  const made = balanced(
    keys,
    rows.filter((r) => !r.not?.test(text)),
    text,
  );
  return {
    key: made?.key,
    wrong: (made?.traps ?? []).map((r) => ({
      text: r.text,
      type: "misreading",
      reason: r.reason,
      sentence: s.id,
    })),
  };
}
const pick = <T>(list: readonly T[], seed: string): T | undefined => list[hash(seed) % list.length];

interface Asked {
  s: ReadSentence;
  group: string;
  stem: string;
  key: string | undefined;
  wrong: WrongOption[];
  score: number;
  spots?: { sentence: string }[];
}
function choice({ s, group, stem, key, wrong, score, spots }: Asked): ChoiceCandidate[] {
  if (!key || wrong.length < 3) return [];
  return [
    {
      kind: "multiple-choice",
      pattern: "source-care",
      group,
      skill: "standing",
      stem,
      key,
      wrong,
      evidence: [spots ?? [{ sentence: s.id }]],
      score,
      anchor: s.index,
    },
  ];
}

/** Officials, experts, critics … without a name. */
function nameless(s: ReadSentence): Candidate[] {
  if (!isOpen(s) || s.quoted > 0) return [];
  const found = leads.exec(s.text) ?? accords.exec(s.text);
  const noun = found?.[1];
  // The sentence that opens an article is filled in by those that follow.
  if (
    s.index < 2 ||
    !found ||
    !noun ||
    /\b(?:the|these|those|his|her|their|its|our|two|three|both|of the)\s+(?:[\p{L}-]+\s+){0,2}$/iu.test(
      s.text.slice(0, found.index + found[0].indexOf(noun)),
    )
  )
    return [];
  if (/\b(?:report|study|survey|poll|statement|letter|census)\b/i.test(found[0])) return [];
  // What they tell of themselves is another matter.
  if (/^ (?:that )?(?:they|we)\b/.test(s.text.slice(found.index + found[0].length))) return [];
  const group = groups.find((g) => new RegExp(`^(?:${g.nouns.source})$`, "i").test(noun));
  const text = shownText(s, found.index, found.index + found[0].length);
  if (!group || !text || dangling.test(text)) return [];
  const shown = `Read this sentence from paragraph ${s.paragraph}: ${quote(text)}`;
  const plain =
    noun.toLowerCase() === noun || /^(?:Republicans|Democrats)$/.test(noun) ? noun : noun.toLowerCase();
  // What the statement is about calls for its own questions; they alternate with those that the group calls for.
  const matter =
    hash(text) % 3 === 0 || /^(?:police|prosecutors|rebels|soldiers)/i.test(noun)
      ? undefined
      : matters.find((m) => m.test.test(text));
  const rows = matter ?? group;
  return [
    ...choice({
      s,
      group: "nameless want",
      stem: `${shown} What does the sentence leave open that a careful reader would want to know before relying on the ${plain}?`,
      ...options(rows.want, told, s, text),
      score: 0.74,
    }),
    ...choice({
      s,
      group: "nameless weak",
      stem: `${shown} What is the weak point in the way this is attributed?`,
      ...options(rows.weak, otherWeak, s, text),
      score: 0.76,
    }),
    ...choice({
      s,
      group: "nameless mend",
      stem: `${shown} What would help a reader most to check this?`,
      ...options(rows.mend, otherMend, s, text),
      score: 0.72,
    }),
  ];
}

/** "a White House official confirmed", "a source familiar with the talks said" */
function oneNameless(s: ReadSentence): Candidate[] {
  if (!isOpen(s)) return [];
  const found =
    /\b[Aa]n? (?:(?:senior|top|former|military|government|local|high-ranking|security|company|party|\p{Lu}[\p{L}.]+) ){0,3}(?:official|source|aide|insider|diplomat|officer)(?: (?:familiar|close|with|in|at|from|who)\b[^,.]{3,60})?,? (?:said|says|told|confirmed|claimed|added|suggested|warned)\b/u.exec(
      s.text,
    );
  if (!found) return [];
  const text = shownText(s, found.index, found.index + found[0].length);
  if (!text || dangling.test(text) || /\b(?:named|identified|called)\b/.test(text)) return [];
  const shown = `Read this sentence from paragraph ${s.paragraph}: ${quote(text)}`;
  return [
    ...choice({
      s,
      group: "nameless want",
      stem: `${shown} What does the sentence leave open that a careful reader would want to know?`,
      ...options(single.want, single.told, s, text),
      score: 0.72,
    }),
    ...choice({
      s,
      group: "nameless weak",
      stem: `${shown} What is the weak point in the way this is attributed?`,
      ...options(single.weak, single.otherWeak, s, text),
      score: 0.75,
    }),
    ...choice({
      s,
      group: "nameless mend",
      stem: `${shown} What would help a reader most to check this?`,
      ...options(single.mend, otherMend.slice(1), s, text),
      score: 0.72,
    }),
  ];
}

/** "A recent poll found …": how it was made isn't told in the sentence. */
function studied(s: ReadSentence, { reading }: Tools): Candidate[] {
  if (!isOpen(s) || s.quoted > 0) return [];
  const found =
    /\b(?:[Aa]|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Rr]ecent|[Nn]ew)(?: (?:recent|new|latest|separate|earlier|national|\d{4}))? (poll|survey|opinion poll|study|studies|polls|surveys|research)(?: has| have)? (?:found|shows?|showed|suggests?|suggested|revealed|indicated?s?|concluded)\b/u.exec(
      s.text,
    );
  const noun = found?.[1];
  const row = noun ? documents.find((d) => new RegExp(`^(?:${d.nouns.source})$`).test(noun)) : undefined;
  const text = found ? shownText(s, found.index, found.index + found[0].length) : null;
  if (!row || !text || dangling.test(text)) return [];
  // Told more of elsewhere: then the article leaves less open than the sentence.
  if (
    noun &&
    reading.sentences.some(
      (o) =>
        o !== s &&
        new RegExp(
          `\\b(?:[Tt]he|[Tt]his|[Tt]heir|[Ii]ts) (?:${noun}|study|survey|poll|research|findings?|results?|paper|census)\\b`,
        ).test(o.text),
    )
  )
    return [];
  if (
    /\b(?:\d[\d,]* (?:people|adults|voters|children|patients|men|women|respondents|participants|students)|carried out by|conducted|published|by the)\b/.test(
      text,
    )
  )
    return [];
  return choice({
    s,
    group: "studied",
    stem: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)} What does the sentence leave open that would show how far the result can be trusted?`,
    key: pick(row.want, text),
    wrong: row.told.map((t) => ({
      text: t,
      type: "misreading",
      reason: "The sentence tells this: it names what kind of work the result comes from, and the result.",
      sentence: s.id,
    })),
    score: 0.74,
  });
}

const outlets =
  /\b(?:CNN|BBC|Reuters|(?:The |the )(?:Guardian|New York Times|Washington Post|Wall Street Journal|Associated Press|Times|Telegraph)|Al Jazeera|Xinhua|AP|AFP|Bloomberg|NBC(?: News)?|CBS(?: News)?|ABC News|Fox News|(?:\p{Lu}\p{L}+(?:'s|’s)? )?(?:\p{Lu}\p{L}+ )?(?:news agency|news reports|media reports|state media|state television|local media|newspapers?|press reports))\b/u;
/** What the article has from another outlet. */
function hearsay(s: ReadSentence, { voice }: Tools): Candidate[] {
  if (!isOpen(s) || s.quoted > 0.3) return [];
  const found = outlets.exec(s.text);
  if (!found) return [];
  const before = s.text.slice(0, found.index);
  const after = s.text.slice(found.index + found[0].length);
  if (
    !/\baccording to $/i.test(before) &&
    !/^(?:, citing [^,]{3,40},)? (?:has |have |had |also )?(?:reported|said|says|reports)\b/.test(after)
  )
    return [];
  const text = shownText(s, found.index, found.index + found[0].length);
  if (!text || dangling.test(text)) return [];
  const unnamed = /unnamed|anonymous/.test(after);
  const name = found[0];
  return choice({
    s,
    group: "hearsay",
    stem: `Read this sentence from paragraph ${s.paragraph}: ${quote(text)} How does the ${voice.text} come to know this, as far as the sentence tells?`,
    key: unnamed
      ? "From another newsroom, which has it from a nameless source."
      : "At second hand, from what other newsrooms have reported.",
    wrong: [
      {
        text: "At first hand, from its own reporter, who saw what happened.",
        type: "misreading",
        reason: `The sentence gives it to “${name}”, and names no reporter of its own.`,
        sentence: s.id,
      },
      {
        text: "From people who took part, in answer to its own questions.",
        type: "misreading",
        reason: `The sentence gives it to “${name}”, not to anybody who took part.`,
        sentence: s.id,
      },
      {
        text: "From a document, which it had at hand and could read.",
        type: "misreading",
        reason: "No document is spoken of.",
        sentence: s.id,
      },
    ],
    score: 0.72,
  });
}

const ownSide = /\b(?:we|our|us|We|Our|ours)\b|\bWe['’]\w+|\bwe['’]\w+/;
/** People who speak about their own organisation, case or work. */
function staked(tools: Tools): Candidate[] {
  return speechesIn(tools.reading).flatMap((speech: Speech): Candidate[] => {
    const { sentence: s, text, part, label, lead } = speech;
    const rows = part ? interested[part] : undefined;
    // The secretary of a union holds no public office.
    if (part === "office" && /\bunion\b/i.test(speech.intro)) return [];
    if (!rows || !part || !speech.saying || !ownSide.test(text) || !claims(speech)) return [];
    if (
      part === "scholar" &&
      !/\b(?:[Oo]ur|[Ww]e|[Mm]y) (?:study|work|research|findings?|results?|data|found|showed|team|experiment|survey)\b/.test(
        text,
      )
    )
      return [];
    const words = quote(lead === "" ? text : `${lead} ${text}`);
    const shown = `In paragraph ${s.paragraph}, ${label} says: ${words}`;
    const spots = proofOf(speech, tools.reading, true);
    return [
      ...choice({
        s,
        group: `staked ${part}`,
        stem: `${shown} Why should a careful reader look for a second source beside this one?`,
        ...options(rows.keys, otherInterested, s, text),
        score: 0.76,
        spots,
      }),
      ...choice({
        s,
        group: `staked mend ${part}`,
        stem: `${shown} What would do most to help a reader judge how far this can be relied on?`,
        ...options(rows.mend, otherInterestedMend, s, text),
        score: 0.72,
        spots,
      }),
    ];
  });
}

/** A claim about how things are or will be; not a wish, a plea or a feeling. */
const claims = ({ text, tokens }: Speech): boolean =>
  !text.includes("?") &&
  tokens.length >= 8 &&
  // The speaker's own side is what the statement is about.
  /^(?:[\p{L}’'-]+ ){0,1}(?:I|[Ww]e|[Oo]ur|[Mm]y)\b|^[^,]{3,30}, (?:we|our)\b/u.test(text) &&
  !/\b[Ww]e(?: \p{L}+)?(?: to)? (?:see|saw|know|find|found that|believe|hoped|wanted|thought|feel|felt|think|live)\b/u.test(
    text,
  ) &&
  !/\b(?:hope|wish|want|should|must|need to|have to|let us|please|thank|sorry|proud|grateful|happy|glad)\b/i.test(
    text,
  ) &&
  tokens.some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos));

/** Something done for others to see, of which a body may be proud. */
const deed =
  /^(?:it|they) (?:has|have|had) (?:already |now |also |always |recently |since |successfully |done |been )*(?:acted|arrested|asked|built|captured|checked|cleaned|cleared|complied|cooperated|created|cut|delivered|destroyed|donated|done|doubled|ended|evacuated|fed|fixed|followed|freed|given|helped|hired|housed|improved|increased|informed|introduced|invested|investigated|killed|launched|made|met|offered|opened|paid|planted|provided|raised|recovered|reduced|removed|repaired|rescued|responded|restored|saved|seized|sent|shared|shot|stepped|stopped|strengthened|supplied|supported|taken|tested|tightened|told|trained|treated|tried|vaccinated|warned|worked|building|doing|helping|improving|making|training|working)\b/;

/** "The agency said it had …": a body's account of its own doings. */
function selfReports({ reading }: Tools): Candidate[] {
  const heard = heardIn(reading);
  return heard.sayings.flatMap((saying): Candidate[] => {
    const s = reading.sentences[saying.sentence];
    if (!s || saying.negated || !isOpen(s) || s.words > 40 || saying.at < 0) return [];
    if (saying.verb === "accord") return [];
    const first = s.tokens[saying.from];
    const second = s.tokens[saying.from + 1];
    const third = s.tokens[saying.from + 2];
    // "It is unclear that": no body.
    if (
      !first ||
      !(first.norm === "it" || (first.norm === "they" && saying.source.kind === "body")) ||
      !second ||
      !/^(?:AUX|VERB)$/.test(second.tag) ||
      third?.tag === "ADJ"
    )
      return [];
    if (
      saying.at > saying.from ||
      !/^(?:say|announce|insist|claim|report|declare|state|add|pledge|promise|maintain|confirm)$/.test(
        saying.verb,
      )
    )
      return [];
    const before = s.tokens.slice(0, saying.at);
    if (before.some((t) => /^(?:who|which|that|while|as|after)$/.test(t.norm))) return [];
    const rest = s.tokens
      .slice(saying.from, saying.to)
      .map((t) => t.norm)
      .join(" ");
    const ahead =
      /^(?:it|they) (?:will|would|is going|are going|plans?|intends?|hopes?|is|are|was|were) ?/.test(rest) &&
      !/^(?:it|they) (?:is|are|was|were) (?!\p{L}+ing\b)/u.test(rest);
    const done = deed.test(rest);
    if ((!ahead && !done) || /\bno comment\b/.test(rest)) return [];
    const text = shownText(s, 0, s.text.length);
    if (!text) return [];
    const shown = `Read this sentence from paragraph ${s.paragraph}: ${quote(text)}`;
    return [
      ...choice({
        s,
        group: "self-told",
        stem: `${shown} Why would a careful reader like to have a second source here?`,
        ...options(done ? selfTold.done : selfTold.ahead, selfTold.traps, s, text),
        score: 0.75,
      }),
      ...choice({
        s,
        group: "self-told mend",
        stem: `${shown} What would do most to show whether this is borne out?`,
        ...options(done ? selfTold.mend : selfTold.mendAhead, otherInterestedMend, s, text),
        score: 0.72,
      }),
    ];
  });
}
