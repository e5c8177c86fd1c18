/** A policy memo on an idea that the article carries, from an adviser to a third party. */
import { countries, countryOf, inSentence } from "@/lib/language/places";
import type { Actor, Actors } from "../concepts/actors";
import type { Finding } from "../concepts/match";
import type { Reading } from "../reading";
import { conceptRubric } from "../rubric";
import type { EssayPrompt } from "../schema";
import { quote, voiceOf } from "../voice";
import { type Idea, schoolsOf } from "./idea";
import { drafted, inOrder, piecesFor, rangeFor, spots } from "./shape";

/** Whom the memo is for: "the foreign minister of Norway"; why it is asked. */
interface Principal {
  shown: string;
  why: string;
}

export function memoOn(
  reading: Reading,
  idea: Idea,
  findings: readonly Finding[],
  actors: Actors,
): EssayPrompt {
  const { finding, band, say } = idea;
  const { concept } = finding;
  const { memo } = concept;
  const principal = principalOf(reading, idea, findings, actors);
  const decision = say(memo.decision);
  const opening = idea.anchor
    ? `Start from paragraph ${idea.anchor.paragraph}: ${quote(idea.anchor.text)}\n\n`
    : "";
  const courses = `Course one: ${say(memo.one.do)}. Course two: ${say(memo.other.do)}.`;
  return drafted({
    id: `m-${concept.slug}`,
    form: "memo",
    concept: concept.slug,
    title: `Memo to ${principal.shown}`.slice(0, 200),
    prompt:
      `You advise ${principal.shown}${principal.why}. ${opening}Write a memo on ${decision}. ${courses} You may combine or change them. Say which course you advise, why, what could go wrong, and by which sign one would see whether it works. Take the facts from the ${voiceOf(reading).text} only.`.slice(
        0,
        2000,
      ),
    requirements: [
      "Head the memo with: to, from, subject. Put your advice into the first two sentences.",
      `Rest it on at least ${piecesFor(band)} facts of the text, each with its paragraph number.`,
      "Weigh both courses by their gains, costs and risks for the one you advise, and for the people concerned.",
      "Say what speaks most against your advice, and why you hold to it.",
    ],
    words: rangeFor(band, "memo"),
    evidence: spots(inOrder([...idea.shown, ...idea.yes, ...idea.no])),
    viewpoints: [
      courseView("Course one", say(memo.one.do), say(memo.one.because), idea.yes),
      courseView("Course two", say(memo.other.do), say(memo.other.because), idea.no),
    ],
    planning: [
      "What does the one you advise want in this matter, and what means are at hand?",
      say(concept.planning),
      "Who could spoil the plan, and what would make that party hold still?",
    ],
    strongPoints: [
      "Advises one course and says for whom it is good.",
      "Keeps apart what the text reports, what it expects and what it judges.",
      ...concept.strong.map(say).filter(Boolean),
    ],
    misconceptions: concept.misconceptions,
    schools: schoolsOf(idea),
    parallels: concept.parallels,
    sources: concept.sources,
    rubric: conceptRubric(idea),
  });
}

const courseView = (holder: string, what: string, because: string, sentences: Idea["yes"]) => ({
  holder,
  view: `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${because}.`,
  evidence: spots(sentences),
});

/**
 * Governments that have been at war with a part of their own people in recent decades, or that shut out all dissent:
 * students don't write in their voice.
 */
const notAdvised = new Set(
  "Syria,Libya,Yemen,Sudan,Myanmar,Afghanistan,Somalia,Iraq,North Korea,Ethiopia,Belarus,Venezuela,Zimbabwe,Iran,Russia,China,Soviet Union,Hong Kong,Palestine,Serbia,Rwanda,Cuba".split(
    ",",
  ),
);

/** The mediator that the text names, the host of its talks, a third state that it names, or a state known as a host. */
function principalOf(reading: Reading, idea: Idea, findings: readonly Finding[], actors: Actors): Principal {
  const parties = partiesOf(idea, findings);
  const text = reading.sentences.map((s) => s.text).join(" ");
  const mediator = findings.find((f) => f.concept.slug === "mediation")?.roles.mediator;
  if (mediator && !parties.has(mediator.side) && !notAdvised.has(mediator.side)) {
    if (mediator.kind === "s")
      return { shown: ministerOf(mediator.shown), why: ", which helps the sides to talk" };
    if (mediator.kind === "o" && mediator.side === "the United Nations")
      return { shown: "the United Nations envoy", why: ", who helps the sides to talk" };
  }
  const host = hostOf(text);
  if (host && !parties.has(host.state))
    return {
      shown: `the foreign minister of ${host.shown}`,
      why: `, the host of the talks in ${host.city} that the ${voiceOf(reading).text} mentions`,
    };
  const un = actors.all.find((a) => a.side === "the United Nations" || a.side === "the Security Council");
  if (un && un.sentences.length > 0 && !parties.has(un.side))
    return { shown: "the Secretary-General of the United Nations", why: "" };
  const apart = (a: Actor) =>
    a.kind === "s" &&
    a.sentences.length > (a.great ? 1 : 0) &&
    !(a.great && reading.type === "speech") &&
    !parties.has(a.side) &&
    !notAdvised.has(a.side);
  const third = actors.all
    .filter(apart)
    .sort(
      (a, b) =>
        Number(a.great) - Number(b.great) ||
        b.sentences.length - a.sentences.length ||
        order(a.shown, b.shown),
    )[0];
  if (third)
    return {
      shown: ministerOf(third.shown),
      why: ", a third state that the matter touches",
    };
  return { shown: "the foreign minister of Norway", why: ", a state that has often helped others to talk" };
}

const order = (a: string, b: string) => (a < b ? -1 : 1);

/** Most states have a foreign minister; two are known for another title. */
const ministerOf = (state: string): string =>
  state === "the United States"
    ? "the American secretary of state"
    : state === "the United Kingdom"
      ? "the British foreign secretary"
      : state === "the European Union"
        ? "the European Union’s foreign policy chief"
        : `the foreign minister of ${state}`;

/** The sides that act in any idea found: none of them is a third party. */
function partiesOf(idea: Idea, findings: readonly Finding[]): Set<string> {
  const sides = new Set<string>();
  for (const f of [
    idea.finding,
    ...findings.filter((f) => f.grade === "carried" && f.concept.slug !== "mediation"),
  ])
    for (const [role, actor] of Object.entries(f.roles)) if (role !== "judge") sides.add(actor.side);
  return sides;
}

const hostCities: Record<string, string> = {
  Geneva: "Switzerland",
  Vienna: "Austria",
  Oslo: "Norway",
  Doha: "Qatar",
  Muscat: "Oman",
  Stockholm: "Sweden",
  Helsinki: "Finland",
  Cairo: "Egypt",
  Amman: "Jordan",
  Istanbul: "Turkey",
  Singapore: "Singapore",
  Astana: "Kazakhstan",
  Kuwait: "Kuwait",
  Nairobi: "Kenya",
};
/** Talks, negotiations or a summit that the text places in a city known for hosting them. */
function hostOf(text: string): { city: string; state: string; shown: string } | null {
  const m = /\b(?:talks|negotiations|summit|peace conference)(?: \p{Ll}+){0,3} in (\p{Lu}\p{Ll}+)/u.exec(
    text,
  );
  const city = m?.[1] ?? "";
  const state = hostCities[city];
  if (!state) return null;
  const country = countryOf(state) ?? countries.find((c) => c.name === state);
  return { city, state, shown: country ? inSentence(country) : state };
}
