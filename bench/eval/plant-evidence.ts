/** Flaws of the evidence and of the text: none, the wrong sentence, a second answer in the text, a view asked as fact. */
import {
  changed,
  keyOf,
  lower,
  one,
  type Planter,
  type Plot,
  sentencesOf,
  upper,
  wrongOf,
} from "./plant-types";

const pointedAt = (plot: Plot, ids: string[]) =>
  changed(plot, { evidence: [ids.map((sentence) => ({ sentence }))] });
const cited = (plot: Plot) => plot.item.evidence.flat().map((s) => s.sentence);

const evidencePlanters: Planter[] = [
  { rule: "no-evidence", name: "evidence cut", plant: (plot) => changed(plot, { evidence: [] }) },
  { rule: "no-evidence", name: "a sentence of another text", plant: (plot) => pointedAt(plot, ["p99s1"]) },
  {
    rule: "key-not-held",
    name: "evidence moved to another paragraph",
    plant(plot) {
      const own = cited(plot);
      const all = sentencesOf(plot.lesson);
      const paragraphs = new Set(all.filter((s) => own.includes(s.id)).map((s) => s.paragraph));
      const away = all.filter((s) => !paragraphs.has(s.paragraph));
      const from = plot.pick(Math.max(1, away.length - own.length + 1));
      const ids = away.slice(from, from + own.length).map((s) => s.id);
      return ids.length === 0 ? null : pointedAt(plot, ids);
    },
  },
  {
    rule: "key-not-held",
    name: "evidence moved to one other sentence",
    plant(plot) {
      const own = cited(plot);
      const other = one(
        plot,
        sentencesOf(plot.lesson).filter((s) => !own.includes(s.id)),
      );
      return other ? pointedAt(plot, [other.id]) : null;
    },
  },
];

/** "Why did the banks reject him?" without its question word: "the banks reject him". */
const statementOf = (stem: string) =>
  stem
    .replace(/[?.…]+\s*$/, "")
    .replace(
      /^(?:why|how|who|what)\s+(?:(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had)(?:n['’]t)?\s+)?/i,
      "",
    );

function withSentence(plot: Plot, text: string) {
  const own = new Set(cited(plot));
  const at = sentencesOf(plot.lesson).filter((s) => own.has(s.id))[0]?.paragraph ?? 1;
  const [whole] = plot.lesson.texts;
  if (!whole) return null;
  const numbers = sentencesOf(plot.lesson).map((s) => s.paragraph);
  const places = [...new Set(numbers)].filter((n) => n !== at);
  const to = one(plot, places) ?? at;
  const sections = whole.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((p) =>
      p.number === to ? { ...p, sentences: [...p.sentences, { id: `${p.id}planted`, text }] } : p,
    ),
  }));
  return { id: plot.item.id, lesson: { ...plot.lesson, texts: [{ ...whole, sections }] } };
}

const fillerPlanters: Planter[] = [
  {
    rule: "two-fillers",
    name: "a second cause in the text",
    plant(plot) {
      if (!/^why\b/i.test(plot.item.stem) || /\bone\b|according/i.test(plot.item.stem)) return null;
      const other = wrongOf(plot.item)[plot.pick(3)]?.text ?? "";
      const told = statementOf(plot.item.stem);
      const reason = lower(other.replace(/^(?:because|to)\s+/i, "").replace(/\.$/, ""));
      return withSentence(
        plot,
        plot.pick(2) === 0
          ? `${upper(told)} because ${reason}.`
          : `Another reason why ${told} is that ${reason}.`,
      );
    },
  },
  {
    rule: "two-fillers",
    name: "a second agent in the text",
    plant(plot) {
      const stem = plot.item.stem;
      if (!/^who (?!is\b|was\b|are\b|or\b|do\b|does\b|did\b|else)/i.test(stem) || /according/i.test(stem))
        return null;
      const predicate = stem.replace(/^who\s+/i, "").replace(/[?]\s*$/, "");
      const agents = ["Marta Lindqvist", "The Harbour Society", "Jon Aase", "Amara Osei"];
      return withSentence(plot, `${one(plot, agents)} also ${predicate}.`);
    },
  },
];

const attributed = /^According to [^,]+, /;
const tail = /,? according to [^,?]+(?=[?…]|\s*\.\.\.)/i;
const asks =
  /^(What|Why|How|Who|Which [\p{L} ]+?|Where) (?:do|does|did) (?:the )?[\p{L}\p{M}’'-]+(?: [\p{Lu}][\p{L}’'-]+)* (?:say|think|believe|claim|argue|feel|suggest|imply|state|expect)s? /u;
const reporting =
  /\b(?:say|think|believe|claim|argue|feel|suggest|expect|worrie|(?:dis)?approve|oppose)[sd]?\b|\b(?:said|thought|felt|opposed|in favou?r) /i;
/** Somebody tells it: a question about it that doesn't say so has the flaw. */
const told =
  /[“”]|\b(?:says?|said|told|tells|writes|wrote|adds|added|warned|suggest\w*|argue[sd]?|believe\w*|think\w*|feel\w*|credit|critical|claim\w*|expect\w*|hopes?|uncertain|conclu\w+|according)\b/i;
const evidenceOf = (plot: Plot) => sentencesOf(plot.lesson).filter((s) => cited(plot).includes(s.id));

function rewritten(plot: Plot, id: string, text: string) {
  const sentences = <T extends { id: string; text: string }>(list: readonly T[]) =>
    list.map((s) => (s.id === id ? { ...s, text } : s));
  const texts = plot.lesson.texts.map((t) => ({
    ...t,
    sections: t.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((p) => ({ ...p, sentences: sentences(p.sentences) })),
    })),
  }));
  return { id: plot.item.id, lesson: { ...plot.lesson, texts } };
}

const factPlanters: Planter[] = [
  {
    rule: "asked-as-fact",
    name: "whose view it is cut from the question",
    plant(plot) {
      const stem = plot.item.stem;
      // Where the text itself states it, or an option says whose view it is, the cut leaves no flaw.
      if (!evidenceOf(plot).some((s) => told.test(s.text)) || reporting.test(keyOf(plot.item))) return null;
      const fronted = stem.replace(attributed, "");
      if (fronted !== stem) return changed(plot, { stem: upper(fronted) });
      const ended = stem.replace(tail, "");
      if (ended !== stem) return changed(plot, { stem: ended });
      const said = stem.replace(asks, (_, w: string) => `${w} `);
      if (said === stem) return null;
      const rest = said
        .replace(/^What (?:about|of) /, "What is true of ")
        .replace(/^(What|Where) (\p{L}.*) (are|should) ([^?]+)/u, "$1 $3 $2 $4");
      // A question that is no longer English is found by other means.
      return /^(?:What|Who|Which [\p{L} ]+|Where|Why|How) (?:is|are|was|were|will|should|often|would|can|do|does)\b/u.test(
        rest,
      )
        ? changed(plot, { stem: rest })
        : null;
    },
  },
  {
    rule: "asked-as-fact",
    name: "what the text states made somebody's view",
    plant(plot) {
      const [only, ...more] = evidenceOf(plot);
      if (!only || more.length > 0 || told.test(only.text) || told.test(plot.item.stem)) return null;
      if (!/\p{Ll}[.]$/u.test(only.text) || /^(?:who|where|when|how many|how much) /i.test(plot.item.stem))
        return null;
      const bare = only.text.slice(0, -1);
      const inner =
        /^(?:The|A|An|It|They|He|She|We|There|This|That|These|In|On|At|But|All|One|His|Her|Its|Their|As|For) /.test(
          bare,
        )
          ? lower(bare)
          : bare;
      const text =
        one(plot, [
          `Critics argue that ${inner}.`,
          `Some observers believe ${inner}.`,
          `${bare}, one campaigner claimed.`,
          `${bare}, in the opinion of the ministry.`,
          `The union’s leaders insist that ${inner}.`,
          `It is thought that ${inner}.`,
          `${bare}, his rivals allege.`,
          `Opponents are convinced that ${inner}.`,
          `As the minister sees it, ${inner}.`,
          `${bare}, or so its supporters say.`,
          `The company’s position is that ${inner}.`,
          `The theory goes that ${inner}.`,
        ]) ?? "";
      return rewritten(plot, only.id, text);
    },
  },
  {
    rule: "asked-as-fact",
    name: "a forecast asked as done",
    plant(plot) {
      const evidence = evidenceOf(plot);
      const ahead = /\b(?:will|may|might|could|would|expect\w*|plans?|hopes?|likely|going to)\b/i;
      if (evidence.length === 0 || !evidence.every((s) => ahead.test(s.text))) return null;
      const stem = plot.item.stem;
      // A question that says whose forecast it is, stays sound.
      if (/according to|\b(?:expect|claim)\b|worried/.test(stem)) return null;
      if (!/\b(?:will|would|may|might|could|can)\b|\b(?:plan|hope|expect)s? to\b/.test(stem)) return null;
      const past = (text: string) =>
        text
          .replace(/\b(?:will|would|may|might|could) be\b/g, "was")
          .replace(/\b(?:does|do|did) (\p{Lu}?[\p{L} ’'-]+?) (?:plan|hope|expect) to\b/gu, "did $1")
          .replace(/\b(?:plan|hope|expect)s? to\b/g, "did")
          .replace(/\b(?:will|would|may|might|could|can)\b/g, "did");
      const options = plot.item.options.map((o) => ({ ...o, text: past(o.text) }));
      return changed(plot, { stem: past(stem), options });
    },
  },
];

export const textPlanters: Planter[] = [...evidencePlanters, ...fillerPlanters, ...factPlanters];
