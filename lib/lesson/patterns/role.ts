/** What a paragraph does in its text: told by what most of its sentences do, among roles that it surely doesn't have. */
import type { Candidate, WrongOption } from "../candidate";
import { shuffled } from "../hash";
import { type Heard, heardIn } from "../heard";
import type { ReadParagraph, ReadSentence } from "../reading";
import type { Signal } from "../signals";
import type { Tools } from "../tools";

interface Role {
  name: string;
  says: string;
  /** The paragraph surely does this. */
  has(p: ReadParagraph): boolean;
  /** It may do it a little: then it is no wrong option. */
  touches(p: ReadParagraph): boolean;
  worth: number;
}

const share = (p: ReadParagraph, test: (s: ReadSentence) => boolean) =>
  p.sentences.filter(test).length / p.sentences.length;
const any = (p: ReadParagraph, ...signals: Signal[]) =>
  p.sentences.some((s) => signals.some((signal) => s.signals.has(signal)));
const voiced = (s: ReadSentence) => s.signals.has("reported") || s.signals.has("quotation") || s.quoted > 0.2;
const opens = (p: ReadParagraph, test: RegExp) => test.test(p.sentences[0]?.text ?? "");

const roles: Role[] = [
  {
    name: "voices",
    says: "It passes on what people outside the text have said about the matter.",
    has: (p) => share(p, voiced) >= 0.7 && p.sentences.length >= 2,
    touches: (p) => share(p, voiced) > 0 || /[“”"]/.test(p.sentences.map((s) => s.text).join(" ")),
    worth: 0.55,
  },
  {
    name: "figures",
    says: "It backs up a statement with figures.",
    has: (p) =>
      p.sentences.filter((s) => s.signals.has("figure")).length >= 2 &&
      share(p, (s) => s.signals.has("figure")) >= 0.5,
    touches: (p) =>
      /\d|\b(?:hundred|thousand|million|half|third|two|three|four|five|dozen)\b/i.test(
        p.sentences.map((s) => s.text).join(" "),
      ),
    worth: 0.62,
  },
  {
    name: "turn",
    says: "It sets a doubt or a limit against what the paragraph before it says.",
    has: (p) => p.number > 1 && opens(p, /^(?:However|Nevertheless|Nonetheless|Even so|Yet|But|Still),?\s/),
    touches: (p) =>
      /\b(?:but|however|although|though|despite|yet|nevertheless|nonetheless|while|still)\b/i.test(
        p.sentences.map((s) => s.text).join(" "),
      ),
    worth: 0.62,
  },
  {
    name: "example",
    says: "It gives a single case of what the text has said in general.",
    has: (p) => opens(p, /^(?:For (?:example|instance)|Take|Consider),?\s|^One (?:such )?(?:example|case)\b/),
    touches: (p) =>
      /\b(?:for example|for instance|such as|one (?:example|case)|like)\b/i.test(
        p.sentences.map((s) => s.text).join(" "),
      ),
    worth: 0.66,
  },
  {
    name: "advice",
    says: "It says what somebody ought to do about the matter.",
    has: (p) => p.sentences.filter((s) => s.signals.has("recommendation")).length >= 2,
    touches: (p) =>
      any(p, "recommendation") ||
      /\b(?:should|must|ought|need|let us|call(?:s|ed)? (?:for|on)|urge\w*)\b/i.test(
        p.sentences.map((s) => s.text).join(" "),
      ),
    worth: 0.6,
  },
  {
    name: "outlook",
    says: "It looks ahead to what may come next.",
    has: (p) =>
      p.sentences.filter((s) => s.signals.has("forecast")).length >= 2 &&
      share(p, (s) => s.signals.has("forecast")) >= 0.6,
    touches: (p) =>
      any(p, "forecast", "hedged") ||
      /\b(?:will|would|may|might|could|plans?|expect\w*|next|future|soon|hope\w*)\b/i.test(
        p.sentences.map((s) => s.text).join(" "),
      ),
    worth: 0.6,
  },
  {
    name: "definition",
    says: "It explains what a word of the text means.",
    has: () => false,
    touches: (p) =>
      /\b(?:means?|meaning|called|known as|defined?|refers? to|term|so-called|or )\b/i.test(
        p.sentences.map((s) => s.text).join(" "),
      ),
    worth: 0,
  },
  {
    name: "question",
    says: "It raises a question and leaves it open.",
    has: () => false,
    touches: (p) =>
      /\?|\b(?:question|whether|unclear|unknown|wonder\w*)\b/i.test(p.sentences.map((s) => s.text).join(" ")),
    worth: 0,
  },
];

/** Roles that the paragraph surely doesn't have. */
const unfit = (p: ReadParagraph, own: Role) =>
  shuffled(
    roles.filter((r) => r !== own && !r.touches(p)),
    (r) => r.name,
    p.id,
  );

/** A paragraph that lets one source speak, among paragraphs that let others. */
function voiceOf(p: ReadParagraph, heard: Heard): Candidate[] {
  const here = new Set(p.sentences.map((s) => s.index));
  const said = heard.sayings.filter((s) => here.has(s.sentence));
  const [first] = said;
  if (!first || said.length < 2 || said.some((s) => s.source.key !== first.source.key)) return [];
  if (!first.source.name) return [];
  const text = p.sentences.map((s) => s.text).join(" ");
  const last = (name: string) => name.split(" ").at(-1) ?? name;
  const others = heard.sources
    .filter(
      (o) => o.key !== first.source.key && o.kind === first.source.kind && !text.includes(last(o.shown)),
    )
    .slice(0, 2);
  const own = roles.find((r) => r.name === "voices");
  const bank = own ? unfit(p, own).slice(0, 3 - others.length) : [];
  if (others.length < 1 || others.length + bank.length < 3) return [];
  const proof = p.sentences.filter((s) => said.some((one) => one.sentence === s.index)).slice(0, 2);
  return [
    {
      kind: "multiple-choice",
      pattern: "role",
      group: `role ${p.id}`,
      skill: "structure",
      stem: `What does paragraph ${p.number} do in the text?`,
      key: `It gives the view of ${first.source.shown}.`,
      wrong: [
        ...others.map(
          (o): WrongOption => ({
            text: `It gives the view of ${o.shown}.`,
            type: "elsewhere",
            reason: `Another part of the text does this. Ask who is speaking in paragraph ${p.number}.`,
          }),
        ),
        ...bank.map((o) => notDone(o, p)),
      ],
      evidence: [proof.map((s) => ({ sentence: s.id }))],
      score: 0.5,
      anchor: proof[0]?.index ?? 0,
    },
  ];
}
const notDone = (o: Role, p: ReadParagraph): WrongOption => ({
  text: o.says,
  type: "not-in-text",
  reason: `Nothing in paragraph ${p.number} does this. Say what each of its sentences does, then choose.`,
});

export function role({ reading }: Tools): Candidate[] {
  if (reading.paragraphs.length < 4) return [];
  const heard = heardIn(reading);
  return reading.paragraphs.flatMap((p): Candidate[] => {
    if (p.words < 45 || p.sentences.length < 2 || p.words > 220) return [];
    const held = roles.filter((r) => r.has(p));
    const [own] = held;
    if (!own || held.length > 1) return [];
    if (own.name === "voices") return voiceOf(p, heard);
    const others = unfit(p, own).slice(0, 3);
    if (others.length < 3) return [];
    const proof = p.sentences.filter((s) => own.name !== "figures" || s.signals.has("figure")).slice(0, 2);
    return [
      {
        kind: "multiple-choice",
        pattern: "role",
        group: `role ${p.id}`,
        skill: "structure",
        stem: `What does paragraph ${p.number} do in the text?`,
        key: own.says,
        wrong: others.map(
          (o): WrongOption => ({
            text: o.says,
            type: "not-in-text",
            reason: `Nothing in paragraph ${p.number} does this. Say what each of its sentences does, then choose.`,
          }),
        ),
        evidence: [proof.map((s) => ({ sentence: s.id }))],
        score: own.worth,
        anchor: proof[0]?.index ?? 0,
      },
    ];
  });
}
