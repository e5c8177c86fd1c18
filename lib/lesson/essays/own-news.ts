/** Prompts for any text: who gains, whether it is told fairly, what to do, what matters most. */
import { countryOf } from "@/lib/language/places";
import { called } from "../called";
import { heardIn } from "../heard";
import type { Reading } from "../reading";
import { rubricFor } from "../rubric";
import type { EssayPrompt, GradeBand } from "../schema";
import { capital, quote, voiceOf } from "../voice";
import { type Claim, cited } from "./claims";
import { asClaim, central, demands, limits, termsOf } from "./own-shared";
import { drafted, inOrder, paragraphs, piecesFor, rangeFor, spots } from "./shape";

/** Whether the matter is told fairly: for texts with sources. */
export function fairnessEssay(reading: Reading, band: GradeBand): EssayPrompt | null {
  const { sayings } = heardIn(reading);
  const named = sayings.filter(
    (s, n) =>
      (s.source.kind === "person" || s.source.kind === "body") &&
      /^\p{Lu}/u.test(s.source.shown) &&
      sayings.findIndex((x) => x.source.key === s.source.key) === n,
  );
  const shown = named.slice(0, 3).map((s) => s.source.shown.replace(/^of \p{Lu}\p{L}+ /u, ""));
  if (reading.type !== "news" || shown.length < 2) return null;
  const heard = inOrder(named.flatMap((s) => reading.sentences[s.sentence] ?? [])).slice(0, 3);
  const first = central(reading, 2, heard);
  const { text } = voiceOf(reading);
  const list = `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
  return drafted({
    id: "e-fair",
    form: "argument",
    concept: null,
    title: "Is it told fairly?",
    prompt:
      `The ${text} lets ${list} speak (${paragraphs(heard)}). Does it tell the matter fairly? Judge by whom it quotes and whom it does not, what it puts first, which words it chooses, and what a reader would still have to know. Give sentences of the ${text} for your judgement.`.slice(
        0,
        2000,
      ),
    requirements: demands(band),
    words: rangeFor(band, "argument"),
    evidence: spots(inOrder([...heard, ...first])),
    viewpoints: [
      {
        holder: "It is fair",
        view: "Those who know the matter are heard in their own words, and readers can judge for themselves.",
        evidence: spots(heard),
      },
      {
        holder: "It leans to one side",
        view: "What is put first, whom it leaves out and which words it chooses lead the reader to one view.",
        evidence: spots(first.length > 0 ? first : reading.sentences.slice(0, 2)),
      },
    ],
    planning: [
      "Whom does the text quote, in which order, and with how many words each?",
      "Which words describe, and which judge?",
      "Who is concerned but not heard?",
    ],
    strongPoints: [
      "Counts and names the voices rather than guessing at a bias.",
      "Tells the writer’s own words from those of the people quoted.",
      "Considers why a voice might be missing: space, time, or choice.",
    ],
    misconceptions: [
      "A fair report gives every view the same space.",
      "A report that I disagree with must be biased.",
    ],
    rubric: rubricFor([], "whether the matter is told fairly"),
  });
}

export function openMemo(reading: Reading, band: GradeBand, claims: readonly Claim[]): EssayPrompt | null {
  const claim = claims[1] ?? claims[0];
  const best = central(reading, 4);
  const start = claim?.sentence ?? best[0];
  if (!start) return null;
  const voice = voiceOf(reading);
  const now = best.slice(0, 2);
  const limiting = limits(reading, claim ?? asClaim(start, voice.who), now);
  const others = limiting.length > 0 ? limiting : central(reading, 2, now);
  return drafted({
    id: "m-next-step",
    form: "memo",
    concept: null,
    title: "A memo to somebody who can act",
    prompt:
      `${claim ? `${cited(claim)}\n\n` : ""}Choose an office or organisation that could act on what the ${voice.text} tells, named in the text or not, and write it a memo. Say in the first two sentences what it should do. Compare at least two courses, one of which is to leave things as they are, by what the text shows of their gains, costs and risks.`.slice(
        0,
        2000,
      ),
    requirements: [
      "Head the memo with: to, from, subject. Put your advice into the first two sentences.",
      `Rest it on at least ${piecesFor(band)} facts of the text, each with its paragraph number.`,
      "Weigh at least two courses, for the one you advise and for the people concerned.",
      "Say what speaks most against your advice, and why you hold to it.",
    ],
    words: rangeFor(band, "memo"),
    evidence: spots(inOrder([start, ...best])),
    viewpoints: [
      {
        holder: "Act now",
        view: "What the text tells is reason enough for a step that can be taken at once.",
        evidence: spots(now),
      },
      {
        holder: "Leave it as it is for now",
        view: "What the text tells leaves open whether a step would help, or whom it would burden.",
        evidence: spots(others),
      },
    ],
    planning: [
      "Who could act, what does that office or organisation want, and what are its means?",
      "Who gains and who pays by each course?",
      "Which fact of the text would make your reader listen?",
    ],
    strongPoints: [
      "Advises one course and says for whom it is good.",
      "Uses only facts of the text, and says where they do not reach.",
    ],
    rubric: rubricFor(termsOf(reading), "what should be done"),
  });
}

/** For texts in which nobody claims anything that can be quoted. */
export function lastResort(reading: Reading, band: GradeBand, have: number): EssayPrompt[] {
  const best = central(reading, 6);
  const all = best.length > 3 ? best : inOrder([...best, ...reading.sentences.slice(0, 4)]);
  const text = voiceOf(reading).text;
  const make = (id: string, title: string, prompt: string): EssayPrompt =>
    drafted({
      id,
      form: "argument",
      concept: null,
      title,
      prompt,
      requirements: demands(band),
      words: rangeFor(band, "argument"),
      evidence: spots(all),
      viewpoints: [
        {
          holder: "It matters most of all",
          view: "Much else in the text follows from this point.",
          evidence: spots(all.slice(0, 2)),
        },
        {
          holder: "Another point matters more",
          view: "This point is only one among several, and the text shows what weighs more.",
          evidence: spots(all.slice(-2)),
        },
      ],
      planning: ["What does the text say, in your own words?", "What follows from it, and for whom?"],
      rubric: rubricFor(termsOf(reading)),
    });
  const [a, , b] = all;
  return [
    make(
      "e-point",
      "What matters most here?",
      `Paragraph ${a?.paragraph ?? 1} of the ${text} says: ${quote(a?.text ?? reading.title)} Is this the most important point that the ${text} makes? If not, which is? Argue from the text.`,
    ),
    make(
      "e-left-out",
      "What is left out?",
      `Every ${text} leaves something out. Which question does this one leave open that a reader would most need answered${b ? ` (you may start from paragraph ${b.paragraph})` : ""}? Argue why it matters, from what the ${text} does tell.`,
    ),
    make(
      "e-fair",
      "Is it told fairly?",
      `Does the ${text} tell its matter fairly? Judge by whom it lets speak, which words it chooses and what it puts first, and give sentences for your judgement.`,
    ),
  ].slice(0, 3 - have);
}

/** Who gains and who loses by what is reported, of those whom the text names. */
export function stakesEssay(reading: Reading, band: GradeBand): EssayPrompt | null {
  const actors = reading.names.filter(
    (n) =>
      n.sentences.length >= 2 &&
      /^\p{Lu}/u.test(n.name) &&
      (n.kind === "person" || n.kind === "organisation" || countryOf(n.name) !== undefined),
  );
  const [a, b, c] = actors;
  if (reading.type !== "news" || !a || !b) return null;
  const of = (name: typeof a) =>
    inOrder(name.sentences.flatMap((n) => reading.sentences[n] ?? [])).filter((s) => s.words >= 6);
  const first = of(a).slice(0, 3);
  const second = of(b)
    .filter((s) => !first.includes(s))
    .slice(0, 3);
  if (first.length === 0 || second.length === 0) return null;
  const { text } = voiceOf(reading);
  const [one, two] = [called(a), called(b)];
  return drafted({
    id: "e-stakes",
    form: "argument",
    concept: null,
    title: `Who gains, who loses: ${one} or ${two}?`.slice(0, 200),
    prompt:
      `By what the ${text} reports some gain and some lose. Of those whom it names (${c ? `${one}, ${two} and ${called(c)}` : `${one} and ${two}`}), whose position changes most, and is it for the better or the worse? Argue from the facts of the ${text}, and say where they do not reach.`.slice(
        0,
        2000,
      ),
    requirements: demands(band),
    words: rangeFor(band, "argument"),
    evidence: spots(inOrder([...first, ...second])),
    viewpoints: [
      {
        holder: capital(one).slice(0, 200),
        view: `What is reported changes most for ${one}.`,
        evidence: spots(first),
      },
      {
        holder: capital(two).slice(0, 200),
        view: `What is reported changes most for ${two}.`,
        evidence: spots(second),
      },
    ],
    planning: [
      "What has changed according to the text, and what has not changed yet?",
      "For whom is this a gain, for whom a loss, and who else is touched by it?",
      "Which of this is reported, and which do you infer?",
    ],
    strongPoints: [
      "Says what counts as a gain or a loss: power, money, rights, safety, name.",
      "Tells what is already so from what may follow.",
      "Names somebody whom the text does not name but whom it touches.",
    ],
    misconceptions: ["What one gains another must lose.", "Those who are named most often are touched most."],
    rubric: rubricFor(termsOf(reading), "whose position changes most"),
  });
}
