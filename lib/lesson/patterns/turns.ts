/** Turns of speech that a set phrase gives away: a point granted, a scene imagined, a view turned down first, a word said three times, a question that answers itself. */
import type { Candidate, WrongOption } from "../candidate";
import type { ReadSentence } from "../reading";
import type { Tools } from "../tools";
import { quote } from "../voice";

interface Turn {
  group: string;
  ask: string;
  key: string;
  wrong: [text: string, reason: string][];
  from: ReadSentence[];
  score: number;
}

/** Unquoted sentences alone: these turns are the text's own, whatever its kind. */
export function turns({ reading, voice }: Tools): Candidate[] {
  return reading.sentences.flatMap((s) => {
    if (s.signals.has("reported") || s.quoted > 0 || s.words < 5 || s.words > 40 || /[“”"]/.test(s.text))
      return [];
    const next = reading.sentences[s.index + 1];
    const after = next?.paragraph === s.paragraph ? next : undefined;
    const [turn] = [
      ...granted(s, after),
      ...imagined(s),
      ...corrected(s),
      ...thrice(s),
      ...answering(s, after),
    ];
    if (!turn) return [];
    // An article or a text has no views; the one who wrote it has.
    const who = /^the (?:author|speaker)$/.test(voice.who) ? voice.who : "the writer";
    const fill = (t: string) => t.replaceAll("WHO", who);
    return [
      {
        kind: "multiple-choice" as const,
        pattern: "rhetoric",
        group: turn.group,
        skill: "structure" as const,
        stem: fill(`Paragraph ${s.paragraph} says: ${quote(s.text)} ${turn.ask}`),
        key: fill(turn.key),
        wrong: turn.wrong.map(
          ([text, reason]): WrongOption => ({
            text: fill(text),
            reason: fill(reason),
            type: "misreading",
            sentence: s.id,
          }),
        ),
        evidence: [turn.from.map((x) => ({ sentence: x.id }))],
        score: turn.score,
        anchor: s.index,
      },
    ];
  });
}

const grant =
  /^(?:Of course|To be sure|Admittedly|Granted|It is true that|It['’]s true that|True|No doubt|Undoubtedly|I (?:admit|grant|accept|concede|know that))\b/;
const back = /^(?:But|Yet|Still|However|Nevertheless|Nonetheless|Even so|And yet)\b/;
/** "It is true that … But …" */
function granted(s: ReadSentence, next: ReadSentence | undefined): Turn[] {
  if (!grant.test(s.text) || !next || !back.test(next.text) || next.quoted > 0.3) return [];
  return [
    {
      group: "granted",
      ask: `The next sentence begins with ${quote(back.exec(next.text)?.[0] ?? "But")}. Why does WHO say this first?`,
      key: "to grant the other side a point before arguing further",
      wrong: [
        ["to give up the view that WHO has argued for so far", "WHO goes on arguing in the next sentence."],
        [
          "to sum up what WHO has been able to show until now",
          "It speaks against WHO’s own line, and is no summary of it.",
        ],
        [
          "to pass on what a critic has said, and leave it at that",
          "WHO says it in the text’s own voice, and then answers it.",
        ],
      ],
      from: [s, next],
      score: 0.78,
    },
  ];
}

/** "Imagine a town …" */
function imagined(s: ReadSentence): Turn[] {
  if (!/^(?:Imagine|Picture|Just imagine)\b(?! that we| if nothing| how proud)/.test(s.text)) return [];
  return [
    {
      group: "imagined",
      ask: "What is gained by opening the sentence in this way?",
      key: "Readers see the matter as if they stood in it themselves.",
      wrong: [
        [
          "Readers learn that what follows has happened to WHO.",
          "Readers are told to imagine it; it isn’t told as something that happened.",
        ],
        [
          "Readers are warned that what follows isn’t meant seriously.",
          "It is meant seriously: it shows what the matter is like.",
        ],
        [
          "Readers are asked to send in what they have gone through.",
          "They are asked to picture something, not to tell of themselves.",
        ],
      ],
      from: [s],
      score: 0.7,
    },
  ];
}

/** "It is not a gift but a debt." */
function corrected(s: ReadSentence): Turn[] {
  const m =
    /\b(?:is|are|was|were|comes?|lies?)(?: not|n['’]t) (?!\p{L}+ alone\b|only\b|just\b|merely\b|simply\b|yet\b|so\b|as\b|much\b|easy\b|all\b|always\b|enough\b)[^.;:,]{4,70},? but (?!also\b|too\b|it\b|they\b|he\b|she\b|we\b|I\b|you\b|there\b|this\b|these\b|that (?:is|was)\b|its\b|the \p{L}+ (?:is|are|was|were|has|have)\b)/u.exec(
      s.text,
    );
  if (!m) return [];
  return [
    {
      group: "corrected",
      ask: "Why does WHO say what the matter is not, before saying what it is?",
      key: "to turn down a view that readers may hold, and put another in its place",
      wrong: [
        [
          "to show that there are two views, and that WHO can’t choose between them",
          "WHO chooses: the words after “but” are put forward.",
        ],
        [
          "to join two parts of one answer, of which both are meant to hold",
          "The first part is turned down by “not”.",
        ],
        [
          "to repeat one thought in simpler words, so that all can follow",
          "The two parts say different things; the first is turned down.",
        ],
      ],
      from: [s],
      score: 0.72,
    },
  ];
}

/** "no work, no home and no hope" */
function thrice(s: ReadSentence): Turn[] {
  const m =
    /\b(no|every|more|fewer|without|too (?:many|much|few|little)|never|enough|because) [^,;.]{3,50}[,;] (?:and |or )?\1 [^,;.]{3,50}[,;]? ?(?:and |or |but )?\1 /i.exec(
      s.text,
    );
  if (!m) return [];
  const word = (m[1] ?? "").toLowerCase();
  return [
    {
      group: "thrice",
      ask: `What is the effect of using ${quote(word)} again and again in this sentence?`,
      key: "Each part gets a weight of its own, and the whole sounds like more.",
      wrong: [
        [
          "The parts speak against each other, and readers have to choose.",
          "The parts go together: none speaks against another.",
        ],
        [
          "The parts follow each other in time, like the steps of a story.",
          "The parts stand side by side; nothing is said of an order in time.",
        ],
        [
          "The parts grow weaker, so that the last hardly counts any more.",
          "The word lends each part the same weight.",
        ],
      ],
      from: [s],
      score: 0.7,
    },
  ];
}

const expectsNo =
  /^(?:But |And |So )?(?:Who (?:would|could|can) (?:want|wish|blame|doubt|deny|believe|say|object|dare|trust|argue)|Does (?:anyone|anybody) (?:really|seriously|still|honestly)|Do we really|Is (?:anyone|anybody))\b/;
const expectsYes =
  /^(?:But |And |So )?(?:Isn['’]t|Aren['’]t|Don['’]t|Doesn['’]t|Shouldn['’]t|Wouldn['’]t|Haven['’]t|Hasn['’]t|Is it not|Do we not|Should we not|Must we not|Are we not|Have we not)\b/;
/** "Who would want to live there?": no answer is needed. */
function answering(s: ReadSentence, next: ReadSentence | undefined): Turn[] {
  if (!/^\p{Lu}[^?]*\?$/u.test(s.text) || !next || /\?$/.test(next.text)) return [];
  const no = expectsNo.test(s.text);
  if (no === expectsYes.test(s.text)) return [];
  const who = /^(?:But |And |So )?Who\b/.test(s.text);
  const right = who ? "“Nobody”" : no ? "“No”" : "“Yes”";
  const other = who ? "“Everybody”" : no ? "“Yes”" : "“No”";
  return [
    {
      group: "rhetorical question",
      ask: "Which answer does WHO expect from readers?",
      key: `${right}: the question is WHO’s own view in the form of a question.`,
      wrong: [
        [
          `${other}: the question is WHO’s own view in the form of a question.`,
          "Read what stands around it: WHO expects the opposite answer.",
        ],
        [
          "Any answer: WHO would like to learn what readers think about it.",
          "WHO has a view, and the question is a way of stating it.",
        ],
        [
          "No answer at all: WHO says that nobody can know how things stand.",
          "WHO takes the answer to be plain to everybody.",
        ],
      ],
      from: [s, next],
      score: 0.72,
    },
  ];
}
