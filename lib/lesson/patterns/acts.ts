/**
 * What a quotation does: demands, promises, judges, explains … told from what a hasty reader takes it for; what it adds to
 * the article by who speaks; and three or four quotations matched with what each does.
 */
import type { Candidate, ChoiceCandidate, MatchingCandidate, WrongOption } from "../candidate";
import { hash } from "../hash";
import type { Tools } from "../tools";
import { quote, statement } from "../voice";
import { type Act, acts } from "./acts-rows";
import { balanced } from "./balance";
import { type Part, proofOf, type Speech, speechesIn } from "./speeches";

export function quotationActs(tools: Tools): Candidate[] {
  const found = speechesIn(tools.reading)
    // A judge's or court's word does what it says; two kinds of speaker can't be told apart there.
    .flatMap((speech) => {
      const act = actOf(speech);
      return act ? [{ speech, act }] : [];
    });
  return [
    ...found.flatMap((f) => [...doing(f.speech, f.act, tools), ...adding(f.speech, f.act, tools)]),
    ...sorted(found),
  ];
}

/** The one thing that the words do, or the one that comes first where another only goes with it. */
function actOf({ text }: Speech): Act | undefined {
  const fit = acts.filter((a) => a.test(text));
  const [first] = fit;
  return first && fit.every((a) => a === first || first.near.includes(a.id) || a.near.includes(first.id))
    ? first
    : undefined;
}

function shown({ text, lead, who, sentence }: Speech): string {
  const words = quote(lead === "" ? text : `${lead} ${text}`);
  const from = `paragraph ${sentence.paragraph}`;
  if (who === "the speaker" || who === "the author") return `Read this sentence from ${from}: ${words}`;
  if (who === "the person quoted") return `Read these words, quoted in ${from}: ${words}`;
  return `Read these words of ${who} from ${from}: ${words}`;
}

/** The verb that follows the agent, by act. */
const leading: Record<string, RegExp> = {
  demand: /^(?:should|must|needs?|ought|has|have)$/,
  forecast: /^will$/,
  blame:
    /^(?:is|are|was|were|has|have|do|does|ignores?|fail(?:s|ed)?|undermines?|discriminates?|criminali[sz]es?|makes?)$/,
};
/** "the federal government" at the head of the words, where it is a short phrase that can be named in other sentences. */
function agentOf({ text, tokens }: Speech, act: string): string | null {
  const verb = tokens.findIndex((t) => t.tag === "AUX" || t.tag === "VERB");
  if (!leading[act]?.test(tokens[verb]?.norm ?? "")) return null;
  const phrase = tokens.slice(0, verb);
  const last = phrase.at(-1);
  if (verb < 1 || verb > 5 || !last || !/^(?:NOUN|PROPN)$/.test(last.tag)) return null;
  if (
    !phrase.every((t) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(t.tag)) ||
    phrase.some((t) => /^(?:this|that|these|those|such|each|every|no|more|many|most)$/.test(t.norm))
  )
    return null;
  // Things that are to be done with, and not agents, have their own rows.
  const next = tokens.slice(verb + 1, verb + 3);
  if (next.some((t) => t.norm === "be") && next.some((t) => t.xpos === "VBN")) return null;
  const first = phrase[0];
  const shown = text.slice(0, last.end - (first?.start ?? 0));
  return first && first.tag !== "PROPN" && !/^\p{Lu}{2,}/u.test(shown)
    ? shown.charAt(0).toLowerCase() + shown.slice(1)
    : shown;
}

const byWriter = (text: string, who: string) =>
  who === "the author"
    ? text.replaceAll("the speaker’s", "the author’s").replaceAll("the speaker", "the author")
    : text;

function doing(speech: Speech, act: Act, tools: Tools): ChoiceCandidate[] {
  const { sentence: s, text, who } = speech;
  const agent = act.named ? agentOf(speech, act.id) : null;
  const rows = (agent && act.named) || act;
  const made = balanced(
    rows.keys,
    rows.traps.filter((t) => !t.not?.test(text)),
    text,
  );
  if (!made) return [];
  const stems = speech.lead
    ? [
        "What kind of statement is the second sentence?",
        "What does the second of these sentences do?",
        "How is the second sentence best described?",
      ]
    : [
        "What kind of statement is this?",
        "What does this statement do?",
        "How is this statement best described?",
      ];
  const say = (phrase: string) =>
    agent ? statement(phrase.replaceAll("WHOM", agent)) : statement(`it ${byWriter(phrase, who)}`);
  return [
    {
      kind: "multiple-choice",
      pattern: "act",
      group: `act ${act.id}`,
      skill: "viewpoint",
      stem: `${shown(speech)} ${stems[hash(text) % 3]}`,
      key: say(made.key),
      wrong: made.traps.map(
        (t): WrongOption => ({
          text: say(t.text),
          type: "misreading",
          reason: byWriter(t.reason, who),
          sentence: s.id,
        }),
      ),
      evidence: [proofOf(speech, tools.reading, false)],
      score: act.score,
      anchor: s.index,
    },
  ];
}

const parts: Record<Part, { as: string; not: { as: string; why: string }[] }> = {
  scholar: {
    as: "from somebody who studies the field",
    not: [
      {
        as: "from somebody who saw it happen",
        why: "speaks as one who studies such matters, not as an eyewitness",
      },
      {
        as: "from somebody who holds public office",
        why: "is introduced as one who studies the field, not as an official",
      },
    ],
  },
  lawyer: {
    as: "from a lawyer for one of the sides",
    not: [
      { as: "from the judge who decides the case", why: "is a lawyer, and doesn’t decide the case" },
      { as: "from a scholar without a part in it", why: "is a lawyer with a part in the matter" },
    ],
  },
  business: {
    as: "from somebody who runs a business",
    not: [
      { as: "from somebody who only studies it", why: "runs a business, and isn’t introduced as a scholar" },
      { as: "from somebody who buys from it", why: "runs the business, and isn’t one of its customers" },
    ],
  },
  spokesperson: {
    as: "from an official spokesperson",
    not: [
      { as: "from an outside expert", why: "speaks for one side, by office" },
      { as: "from a chance eyewitness", why: "speaks for one side, by office" },
    ],
  },
  office: {
    as: "from a holder of public office",
    not: [
      { as: "from an expert outside politics", why: "holds or held a public office, and speaks from there" },
      { as: "from a member of the public", why: "holds or held a public office, and speaks from there" },
    ],
  },
  judge: {
    as: "from one of the judges",
    not: [
      { as: "from one of the lawyers", why: "is a judge" },
      { as: "from one of the parties", why: "is a judge" },
    ],
  },
  campaigner: {
    as: "from a campaigner for a cause",
    not: [
      { as: "from an official in charge", why: "campaigns, and isn’t in charge of the matter" },
      { as: "from a neutral observer", why: "takes a side, by the very work that is named" },
    ],
  },
  affected: {
    as: "from one of the people concerned",
    not: [
      { as: "from an expert at a distance", why: "speaks as one whom the matter touches" },
      { as: "from an official in charge", why: "speaks as one whom the matter touches" },
    ],
  },
};
/** Acts that can stand as a wrong choice, in the order in which they tempt. */
const rivals = ["forecast", "demand", "pledge", "reason", "blame", "feeling", "wish", "experience"];

/** Act and capacity both: one of the two right in each of two wrong options, none in the third. */
function adding(speech: Speech, act: Act, tools: Tools): ChoiceCandidate[] {
  const { sentence: s, text, who, part, intro } = speech;
  if (!part || speech.lead || act.id === "contrast") return [];
  const role = parts[part];
  const other = role.not[hash(text) % role.not.length];
  const fits = rivals.filter((id) => id !== act.id && !act.near.includes(id));
  const rival = acts.find((a) => a.id === fits[hash(`${text}r`) % fits.length]);
  if (!other || !rival || rival.test(text) || rival.near.includes(act.id)) return [];
  const say = (noun: string, as: string) => statement(`${noun} ${as}`);
  const isNot = `The words ${act.short.startsWith("tells") ? act.short.replace(/^tells/, "tell") : act.short.replace(/^(\w+?)s\b/, "$1")}; they hold no ${rival.noun.replace(/^an? /, "")}.`;
  const wrongPart = `${who}, “${intro}”, ${other.why}.`;
  return [
    {
      kind: "multiple-choice",
      pattern: "adds",
      group: `adds ${act.id} ${part}`,
      skill: "standing",
      stem: `${shown(speech)} What does the quotation add to the ${tools.voice.text}?`,
      key: say(act.noun, role.as),
      wrong: [
        {
          text: say(act.noun, other.as),
          type: "misreading",
          reason: wrongPart,
          ...(speech.introduced ? { sentence: speech.introduced.id } : {}),
        },
        { text: say(rival.noun, role.as), type: "misreading", reason: isNot, sentence: s.id },
        {
          text: say(rival.noun, other.as),
          type: "misreading",
          reason: `${wrongPart} ${isNot}`.slice(0, 480),
          sentence: s.id,
        },
      ],
      evidence: [proofOf(speech, tools.reading, true)],
      score: 0.7,
      anchor: s.index,
    },
  ];
}

/** Three or four quotations and what each does, no two of which could change places. */
function sorted(found: { speech: Speech; act: Act }[]): MatchingCandidate[] {
  const chosen: { speech: Speech; act: Act }[] = [];
  const fit = found
    .filter(
      ({ speech, act }) =>
        speech.text.length <= 230 &&
        speech.lead === "" &&
        acts.filter((a) => a.test(speech.text)).length === 1 &&
        act.id !== "opinion",
    )
    .sort((a, b) => b.act.score - a.act.score || a.speech.sentence.index - b.speech.sentence.index);
  for (const f of fit) {
    if (chosen.length === 4) break;
    if (
      chosen.every(
        (c) =>
          c.act !== f.act &&
          !c.act.near.includes(f.act.id) &&
          !f.act.near.includes(c.act.id) &&
          c.speech.sentence !== f.speech.sentence,
      )
    )
      chosen.push(f);
  }
  if (chosen.length < 3) return [];
  const inOrder = chosen.sort((a, b) => a.speech.sentence.index - b.speech.sentence.index);
  return [
    {
      kind: "matching",
      pattern: "acts",
      group: "acts",
      skill: "viewpoint",
      stem: inOrder.some((c) => c.speech.saying)
        ? `Match each quotation with what is done in it.`
        : `Match each statement with what is done in it.`,
      pairs: inOrder.map(({ speech, act }) => ({
        left: `${quote(speech.text)} (paragraph ${speech.sentence.paragraph})`,
        right: `It ${byWriter(act.short, speech.who)}.`,
      })),
      spare: [],
      evidence: inOrder.map(({ speech }) => [{ sentence: speech.sentence.id }]),
      score: inOrder.length > 3 ? 0.76 : 0.72,
      anchor: inOrder.at(-1)?.speech.sentence.index ?? 0,
    },
  ];
}
