/** The parts of the evaluation by name, each giving rows of the table. */
import { checkFigures } from "./checks";
import { evidenceCoverage } from "./evidence";
import { giveaways } from "./giveaway";
import { shortAnswers } from "./grading";
import { groupFigures } from "./groups";
import { complexWords, loadMs, parserFigures, readingLevelR, weightsMB } from "./language";
import { faultsOfDrafts, msPer1000Words, yieldOf400 } from "./lessons";

export interface Figure {
  /** In the JSON line, where it has a place there. */
  key?: string;
  label: string;
  /** As printed; absent where its data are. */
  value?: string;
  json?: unknown;
  goal?: string;
  note?: string;
}
type Part = (dir: string) => Figure[] | Promise<Figure[]>;

const two = (n: number) => n.toFixed(2);
const three = (n: number) => n.toFixed(3);
const between = ([low, high]: [number, number]) => `95 % ${two(low)} to ${two(high)}`;
const rounded = (n: number, digits = 4) => Number(n.toFixed(digits));

const parser: Part = (dir) => {
  const load = loadMs();
  const sets = Object.entries(parserFigures(dir));
  const bySet = (measure: "upos" | "uas" | "las") =>
    sets.length === 0 ? null : Object.fromEntries(sets.map(([name, a]) => [name, rounded(a[measure], 2)]));
  const goals = { upos: "≥ 95.5", uas: "prototype", las: "prototype" };
  const row = (measure: "upos" | "uas" | "las"): Figure => ({
    key: measure,
    label: `${measure.toUpperCase()} ${sets.map(([name]) => name).join(" / ")}`,
    value: sets.length === 0 ? undefined : sets.map(([, a]) => two(a[measure])).join(" / "),
    json: bySet(measure),
    goal: goals[measure],
    note: "gold tokens, predicted tags, punctuation counted",
  });
  const tokens = sets.reduce((n, [, a]) => n + a.tokens, 0);
  const seconds = sets.reduce((n, [, a]) => n + a.tokens / a.tokensPerSecond, 0);
  const speed = sets.length === 0 ? null : tokens / seconds;
  return [
    row("upos"),
    row("uas"),
    row("las"),
    {
      key: "weightsMB",
      label: "weights, MB",
      value: two(weightsMB()),
      json: rounded(weightsMB(), 3),
      goal: "≤ 8",
    },
    { label: "weights, ms to load", value: load.toFixed(0), goal: "≤ 300" },
    {
      key: "tokensPerSecond",
      label: "tokens a second, tagged and parsed",
      value: speed?.toFixed(0),
      json: speed === null ? null : Math.round(speed),
      goal: "≥ 3000",
    },
  ];
};
const level: Part = (dir) => {
  const found = readingLevelR(dir);
  return [
    {
      key: "readingLevelR",
      label: "reading level, Pearson r with teachers",
      value: found ? three(found.r) : undefined,
      json: found ? rounded(found.r) : null,
      goal: "≥ 0.74",
      note: found?.how ?? "no clear/clear.csv",
    },
  ];
};
const words: Part = (dir) => {
  const found = complexWords(dir);
  return [
    {
      key: "complexWordsR",
      label: "word difficulty, Pearson r",
      value: found ? three(found.r) : undefined,
      json: found ? rounded(found.r) : null,
      goal: "≥ 0.72",
      note: found ? `${found.words} words of CompLex single trial` : "no complex_lcp2021/single_trial.csv",
    },
  ];
};
const evidence: Part = (dir) => {
  const found = evidenceCoverage(dir);
  return [
    {
      key: "evidenceCoverage",
      label: "evidence that people asked about, covered",
      value: found ? three(found.share) : undefined,
      json: found ? rounded(found.share) : null,
      goal: "≥ 0.70",
      note: found
        ? `${found.covered} of ${found.total}, ${between(found.interval)}; paragraphs with 2/1/0 items: ${found.paragraphs.join("/")}`
        : "no onestopqa/onestopqa.json",
    },
  ];
};
const giveaway: Part = (dir) => {
  const found = giveaways(dir);
  const row = (key: string, label: string, of: "overlap" | "longest"): Figure => ({
    key,
    label,
    value: found ? three(found[of].share) : undefined,
    json: found ? rounded(found[of].share) : null,
    goal: "≤ 0.30",
    note: found ? `${found[of].items} items, ${between(found[of].interval)}` : "no texts",
  });
  return [
    row("giveawayOverlap", "giveaway: most idf weight from the text", "overlap"),
    row("giveawayLongest", "giveaway: the longest option", "longest"),
  ];
};
const checks: Part = (dir) => {
  const found = checkFigures(dir);
  const drafts = faultsOfDrafts(dir);
  const rules = new Map<string, number>();
  for (const f of drafts.faults) rules.set(f.rule, (rules.get(f.rule) ?? 0) + 1);
  const none = "no onestopqa/onestopqa.json";
  return [
    {
      key: "itemsFailingChecks",
      label: "drafted items that fail a check",
      value: drafts.items > 0 ? String(drafts.failing) : undefined,
      json: drafts.items > 0 ? drafts.failing : null,
      goal: "0",
      note:
        drafts.items > 0
          ? `of ${drafts.items} ${[...rules].map(([r, n]) => `${r} ${n}`).join(", ")}`
          : "no texts",
    },
    {
      key: "checkRecall",
      label: "planted flaws found, mean over checks",
      value: found ? three(found.recall) : undefined,
      json: found ? rounded(found.recall) : null,
      goal: "≥ 0.9",
      note: found ? `lowest ${two(found.lowest)}` : none,
    },
    ...Object.entries(found?.recallByRule ?? {}).map(
      ([rule, recall]): Figure => ({
        label: `  ${rule}`,
        value: two(recall),
        note: (found?.planted ?? [])
          .filter((p) => p.rule === rule)
          .map((p) => `${p.name} ${p.found}/${p.planted}`)
          .join("; "),
      }),
    ),
    {
      key: "checkFalseAlarms",
      label: "untouched items with an alarm",
      value: found ? three(found.falseAlarms) : undefined,
      json: found ? rounded(found.falseAlarms) : null,
      goal: "≤ 0.1",
      note: found
        ? `of ${found.items}: ${Object.entries(found.alarmsByRule)
            .map(([rule, n]) => `${rule} ${n}`)
            .join(", ")}`
        : none,
    },
  ];
};
const grading: Part = async (dir) => {
  const found = await shortAnswers(dir);
  return [
    {
      key: "shortAnswerMacroF1",
      label: "short answers, macro-F1",
      value: found ? three(found.macroF1) : undefined,
      json: found ? rounded(found.macroF1) : null,
      goal: "≥ 0.76",
      note: found?.note ?? "no scientsbank/sciEntsBank_2way_unseen-answers.json, or no grader yet",
    },
  ];
};
const groups: Part = (dir) => {
  const found = groupFigures(dir);
  const none = "no scientsbank, or fewer than six questions in half of it";
  return [
    {
      key: "decisionsPerAnswer",
      label: "marking by groups: decisions an answer",
      value: found ? three(found.decisionsPerAnswer) : undefined,
      json: found ? rounded(found.decisionsPerAnswer) : null,
      goal: "≤ 0.60",
      note: found
        ? `50 classes of 30 with 6 of ${found.questions} items; ${two(found.read)} of the answers are shown to be read, the others folded away`
        : none,
    },
    {
      key: "groupAgreement",
      label: "marking by groups: agreement with people",
      value: found ? three(found.agreement) : undefined,
      json: found ? rounded(found.agreement) : null,
      goal: "≥ 0.95",
      note: found
        ? `pulling nobody out: ${three(found.without.agreement)} at ${three(found.without.decisionsPerAnswer)}`
        : none,
    },
  ];
};
const speed: Part = (dir) => {
  const found = msPer1000Words(dir);
  return [
    {
      key: "msPer1000Words",
      label: "ms to draft 1,000 words",
      value: found?.ms.toFixed(0),
      json: found ? rounded(found.ms, 1) : null,
      goal: "≤ 400",
      note: found ? `median of ${found.texts} texts` : "no texts",
    },
  ];
};
const yieldOf: Part = (dir) => {
  const found = yieldOf400(dir);
  return [
    {
      label: "400 words give 8 items of 5 kinds, 3 prompts, 8 words",
      value: found ? two(found.full) : undefined,
      goal: "≥ 0.90",
      note: found
        ? `of ${found.texts} texts; 8 items ${two(found.items)} (median ${found.medianItems}), 5 kinds ${two(found.kinds)}, 3 prompts ${two(found.prompts)}, 8 words ${two(found.glossary)}`
        : "no texts",
    },
  ];
};

export const parts: Record<string, Part> = {
  parser,
  level,
  words,
  evidence,
  giveaway,
  checks,
  grading,
  groups,
  speed,
  yield: yieldOf,
};
