/** Who said it (P2), where a sentence reports one named person's words indirectly: "Osei said that …". */
import type { Name } from "@/lib/language/names";
import { finiteVerb } from "@/lib/language/phrases";
import type { Token } from "@/lib/language/tagger";
import type { Candidate } from "../candidate";
import { selfContained, wholeText } from "../clauses";
import type { ReadSentence } from "../reading";
import { tell } from "../telling";
import type { Tools } from "../tools";
import { shownName, speakersIn } from "./speakers";

interface Claim {
  sentence: ReadSentence;
  holder: Name;
  /** "said", "warned": as the sentence has it. */
  verb: string;
  /** Where what is said begins, as a token index. */
  from: number;
  tokens: Token[];
}
const verbs =
  /^(?:said|says|warned|warns|argued|argues|claimed|claims|believes|believed|insisted|insists|explained|explains|announced|estimated|predicted|predicts|stressed|admitted|denied|suggested|noted)$/;

/** Sentences that open with a person's name and a verb of saying, and hold nothing but what is said after it. */
export function claimsOf({ reading }: Tools): Claim[] {
  const people = speakersIn(reading);
  return reading.sentences.flatMap((s) => {
    if (!s.prose || s.quoted > 0 || s.signals.has("question")) return [];
    const at = s.tokens.findIndex((t) => verbs.test(t.norm));
    const verb = s.tokens[at];
    if (!verb || at < 1 || at > 14) return [];
    const before = s.text.slice(0, verb.start).trim();
    const subject = before.replace(/,[^,]{3,80},$/, "");
    const holder = people.find((p) => p.forms.some((f) => subject === f || subject.endsWith(`. ${f}`)));
    if (!holder) return [];
    const that = s.tokens[at + 1]?.norm === "that";
    // "announced the policy" reports no statement; only a few verbs do without "that".
    if (!that && !/^(?:said|says|believes|believed)$/.test(verb.norm)) return [];
    const from = that ? at + 2 : at + 1;
    if (finiteVerb(s.tokens.slice(from)) < 1) return [];
    return [{ sentence: s, holder, verb: verb.norm, from, tokens: s.tokens.slice(from, -1) }];
  });
}

const shared = (a: ReadSentence, b: ReadSentence) =>
  [...a.content].filter((c) => b.content.has(c)).length /
  Math.max(1, Math.min(a.content.size, b.content.size));

export function said(tools: Tools): Candidate[] {
  const claims = claimsOf(tools);
  const people = speakersIn(tools.reading);
  const sources = new Set(claims.map((c) => c.holder));
  return claims.flatMap((c): Candidate[] => {
    const s = c.sentence;
    const told = tell(s, c.from);
    const others = people.filter((n) => n !== c.holder && n.name.split(" ").length > 1);
    const wrong = [...others.filter((n) => sources.has(n)), ...others.filter((n) => !sources.has(n))].slice(
      0,
      3,
    );
    if (!told?.plain || wrong.length < 3 || !wholeText(told.text, 6, 24) || !selfContained(c.tokens))
      return [];
    if (c.holder.forms.some((f) => told.text.includes(f))) return [];
    // Somebody else who says much the same would be right too.
    if (claims.some((o) => o.holder !== c.holder && shared(o.sentence, s) >= 0.5)) return [];
    return [
      {
        kind: "multiple-choice",
        pattern: "holder",
        group: `holder ${c.holder.name}`,
        skill: "viewpoint",
        stem: `According to the text, who ${c.verb} that ${told.text}?`,
        key: shownName(c.holder),
        wrong: wrong.map((o) => {
          const at = tools.reading.sentences[o.sentences[0] ?? 0];
          return {
            text: shownName(o),
            type: "elsewhere",
            reason: told.text.includes(o.forms[0] ?? o.name)
              ? "This is said about this person, not by this person."
              : `The text names this person, but paragraph ${s.paragraph} gives the statement to somebody else.`,
            ...(at ? { sentence: at.id } : {}),
          };
        }),
        evidence: [[{ sentence: s.id }]],
        score: 0.68 + 0.05 * wrong.filter((o) => sources.has(o)).length,
        anchor: s.index,
      },
    ];
  });
}
