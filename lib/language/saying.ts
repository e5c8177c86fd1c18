/** Verbs by which a text passes on what somebody says, thinks or shows, by the stand that they give the source. */

export type Stance =
  | "say"
  | "hold"
  | "warn"
  | "concede"
  | "deny"
  | "advise"
  | "promise"
  | "find"
  | "agree"
  | "expect"
  | "accuse";

const byStance: Record<Stance, string> = {
  say: "say tell state note explain add announce report write point observe comment remark reply respond recall describe declare tweet joke testify continue stress emphasise emphasize underline highlight reiterate repeat boast quip",
  hold: "argue claim insist maintain contend assert believe think feel consider complain allege suspect suggest imagine reckon",
  warn: "warn caution fear worry",
  concede: "admit acknowledge concede recognise recognize accept",
  deny: "deny dispute doubt reject dismiss refute",
  advise: "demand urge propose recommend advise insist ask",
  promise: "promise pledge vow threaten swear guarantee",
  find: "find show reveal indicate conclude discover learn demonstrate prove confirm estimate calculate",
  agree: "agree echo",
  expect: "expect predict hope forecast anticipate",
  accuse: "accuse blame criticise criticize",
};
const stances = new Map<string, Stance>();
for (const [stance, verbs] of Object.entries(byStance))
  for (const verb of verbs.split(" ")) if (!stances.has(verb)) stances.set(verb, stance as Stance);

/** The stand of a reporting verb (base form), or undefined for other verbs. */
export const stanceOf = (lemma: string): Stance | undefined => stances.get(lemma);

/** Verbs that tag a quotation: "…,” she said. */
export const tagVerbs = new Set(
  "say tell add explain write note argue warn continue reply respond comment state declare announce insist observe recall tweet admit concede claim ask joke testify remark complain conclude stress reiterate".split(
    " ",
  ),
);
