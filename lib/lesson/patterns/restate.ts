/** Which sentence says the same: two clauses of the text, linked as the text links them and in three other ways. */
import { agreesAlone, type Clause, clauseAt } from "@/lib/language/clauses";
import { withoutPronouns } from "@/lib/language/coreference-rewrite";
import { type Relation, relationsOf } from "@/lib/language/relations";
import { childrenOf, rootOf, subjectOf } from "@/lib/language/tree";
import type { Candidate, WrongOption } from "../candidate";
import { selfContained } from "../clauses";
import type { ReadSentence } from "../reading";
import { readsWell, shortened, statementOf } from "../statements";
import type { Tools } from "../tools";
import { capital, quote } from "../voice";
import { type Scene, sceneOf } from "../wording/scene";
import { inside } from "../wording/words";

/** Two clauses as plain text without a full stop, each as it stands inside a sentence. */
interface Pair {
  first: string;
  second: string;
}
interface Version {
  text: (p: Pair) => string;
  why: string;
}
interface Bank {
  skill: "cause" | "concession" | "condition" | "consequence";
  key: (p: Pair) => string;
  wrong: [Version, Version, Version];
  score: number;
}

const swapped = "This turns the two round: what brings about and what is brought about have changed places.";
/** `first` is the reason, the point granted or the condition; `second` is what the sentence chiefly says. */
const banks: Partial<Record<Relation["kind"], Bank>> = {
  reason: {
    skill: "cause",
    key: (p) => `${p.first}, and so ${p.second}`,
    wrong: [
      { text: (p) => `${p.second}, and so ${p.first}`, why: swapped },
      {
        text: (p) => `${p.first}, and yet ${p.second}`,
        why: "The text gives a reason, not something that stood in the way.",
      },
      {
        text: (p) => `${p.second} before anyone knew that ${p.first}`,
        why: "The text says that the one came of the other.",
      },
    ],
    score: 0.76,
  },
  concession: {
    skill: "concession",
    key: (p) => `${p.first}, and yet ${p.second}`,
    wrong: [
      {
        text: (p) => `${p.first}, and so ${p.second}`,
        why: "The text says that it was so in spite of this, not because of it.",
      },
      {
        text: (p) => `${p.second}, and so ${p.first}`,
        why: "The text doesn’t say that either of them brought about the other.",
      },
      {
        text: (p) => `some wrongly believe that ${p.first}; in truth, ${p.second}`,
        why: "The text grants this first point; it doesn’t deny it.",
      },
    ],
    score: 0.76,
  },
  condition: {
    skill: "condition",
    key: (p) => `${p.second}, but whether this comes about depends on whether ${p.first}`,
    wrong: [
      {
        text: (p) => `${p.first}, and that is the reason for which, as it turns out, ${p.second}`,
        why: "The text leaves open whether this is so: it says “if”.",
      },
      {
        text: (p) => `${p.second}, and this comes about whether or not it is true that ${p.first}`,
        why: "The text makes the one depend on the other.",
      },
      {
        text: (p) => `${p.first}, but whether this comes about depends on whether ${p.second}`,
        why: "This turns the two round: look at which clause “if” opens.",
      },
    ],
    score: 0.72,
  },
};
const result: Bank = {
  skill: "consequence",
  key: (p) => `${p.second} because ${p.first}`,
  wrong: [
    { text: (p) => `${p.first} because ${p.second}`, why: swapped },
    {
      text: (p) => `${p.second} although ${p.first}`,
      why: "The text gives a result, not something that stood in the way.",
    },
    {
      text: (p) => `${p.second} before anyone knew that ${p.first}`,
      why: "The text says that the one came of the other.",
    },
  ],
  score: 0.76,
};
const contrast: Bank = {
  skill: "concession",
  key: (p) => `${p.second}, although ${p.first}`,
  wrong: [
    {
      text: (p) => `${p.second}, because ${p.first}`,
      why: "The text sets the two against each other; it gives no reason.",
    },
    {
      text: (p) => `${p.first}, because ${p.second}`,
      why: "The text sets the two against each other; it gives no reason.",
    },
    {
      text: (p) => `some wrongly believe that ${p.first}; in truth, ${p.second}`,
      why: "The text grants the first point; it doesn’t deny it.",
    },
  ],
  score: 0.72,
};

export function restate({ reading }: Tools): Candidate[] {
  const scene = sceneOf(reading);
  return [
    ...reading.sentences.flatMap((s) => within(s, scene)),
    ...reading.sentences.flatMap((s) => across(reading.sentences[s.index - 1], s, scene)),
  ];
}

/** One sentence with one marker: "A because B." */
function within(s: ReadSentence, scene: Scene): Candidate[] {
  if (!usable(s) || s.words < 10 || s.words > 36) return [];
  const all = relationsOf(s.tokens);
  const r = all.find((one) => one.sub && (one.kind === "result" || banks[one.kind]));
  if (!r) return against(s, scene);
  // A second relation may stand inside a side, but not beside the first.
  if (
    !r.sub ||
    all.some((o) => o !== r && o.main.head === r.main.head) ||
    r.form !== "clause" ||
    r.inner ||
    r.under >= 0 ||
    r.degree !== ""
  )
    return [];
  const bank = r.kind === "result" ? result : banks[r.kind];
  if (
    !bank ||
    r.marker === "now that" ||
    (r.kind === "condition" && !/^(?:will|would|may|might|could|can)$/.test(r.main.modal))
  )
    return [];
  if (r.main.negated && r.kind === "reason") return [];
  const main = clauseText(s, scene, r.main);
  const sub = clauseText(s, scene, r.sub, r.side);
  if (!main || !sub) return [];
  const pair = r.kind === "result" ? { first: main, second: sub } : { first: sub, second: main };
  const stem = `Which sentence says the same as this one in paragraph ${s.paragraph}? ${quote(s.text)}`;
  return [made(bank, pair, stem, [s])];
}

/** "A, but B", each side with a subject of its own. */
function against(s: ReadSentence, scene: Scene): Candidate[] {
  const root = rootOf(s.tokens);
  const sides = childrenOf(s.tokens, root, new Set(["conj"]));
  const [second] = sides;
  if (second === undefined || sides.length > 1 || subjectOf(s.tokens, second) < 0) return [];
  if (!childrenOf(s.tokens, second, new Set(["cc"])).some((n) => s.tokens[n]?.norm === "but")) return [];
  const main = clauseText(s, scene, clauseAt(s.tokens, root, new Set([second])));
  const turn = clauseText(s, scene, clauseAt(s.tokens, second));
  if (!main || !turn) return [];
  const stem = `Which sentence says the same as this one in paragraph ${s.paragraph}? ${quote(s.text)}`;
  return [made(contrast, { first: main, second: turn }, stem, [s])];
}

const jobs: [RegExp, Bank][] = [
  [/^(?:However|Nevertheless|Nonetheless|Even so),\s/, contrast],
  [/^(?:As a result|Therefore|Consequently|For this reason|For that reason),\s/, result],
];
/** Two sentences with a connective between them: "A. However, B." */
function across(before: ReadSentence | undefined, s: ReadSentence, scene: Scene): Candidate[] {
  const bank = jobs.find(([test]) => test.test(s.text))?.[1];
  if (!bank || !before || !usable(s) || !usable(before) || before.paragraph !== s.paragraph) return [];
  if (before.words + s.words > 60) return [];
  const [first, second] = [before, s].map((each) => core(each, scene));
  if (!first || !second) return [];
  const stem = `Which sentence puts together rightly what these two in paragraph ${s.paragraph} say? ${quote(`${before.text} ${s.text}`)}`;
  return [made(bank, { first, second }, stem, [before, s])];
}

function made(bank: Bank, pair: Pair, stem: string, from: ReadSentence[]): Candidate {
  const shown = (text: string) => `${capital(text)}.`;
  const last = from.at(-1);
  return {
    kind: "multiple-choice",
    pattern: "restate",
    group: `restate ${last?.id}`,
    skill: bank.skill,
    stem,
    key: shown(bank.key(pair)),
    wrong: bank.wrong.map(
      ({ text, why }): WrongOption => ({
        text: shown(text(pair)),
        type: "misreading",
        reason: why,
        sentence: last?.id,
      }),
    ),
    evidence: [from.map((s) => ({ sentence: s.id }))],
    score: bank.score,
    anchor: from[0]?.index ?? 0,
  };
}

const usable = (s: ReadSentence) =>
  s.prose &&
  s.quoted === 0 &&
  !s.signals.has("question") &&
  !s.signals.has("speaker") &&
  !/[;:—–()]|\s-\s/.test(s.text);

function clauseText(s: ReadSentence, scene: Scene, clause: Clause, side = clause.span): string | null {
  const tokens = s.tokens.slice(side.from, side.to);
  if (!clause.whole || clause.subject < 0 || clause.finite < 0 || tokens.length < 5 || tokens.length > 20)
    return null;
  if (tokens.filter((t) => t.text === ",").length > 1 || !agreesAlone(s.tokens, clause, s.text, scene.parse))
    return null;
  const written = selfContained(tokens)
    ? s.text.slice(tokens[0]?.start, tokens.at(-1)?.end).replace(/\s+/g, " ")
    : withoutPronouns({ sentence: s.index, ...side }, scene.source);
  return written && lowered(written, s, side.from, scene);
}
function core(s: ReadSentence, scene: Scene): string | null {
  const full = statementOf(s.tokens, s.text);
  const short = full && shortened(full, s.tokens, s.text, 18);
  if (!short || !readsWell(short, 5, 20) || short.text.includes(",")) return null;
  return lowered(
    short.text,
    s,
    s.tokens.findIndex((t) => t.start === short.tokens[0]?.start),
    scene,
  );
}
/** As it stands inside a sentence: its first word small, unless it is a name. */
function lowered(text: string, s: ReadSentence, from: number, scene: Scene): string {
  const first = s.tokens[from];
  if (!first || !text.startsWith(first.text)) return text;
  return inside(s.tokens, from, scene.isName) + text.slice(first.text.length);
}
