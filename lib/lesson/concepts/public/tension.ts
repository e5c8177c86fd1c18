/** A tension of public life: two goods that pull apart. A text carries it where its sentences speak of both. */
import type { TextType } from "@/lib/lesson/schema";
import type { Concept, Course, Rule, Side, Wording } from "../concept";

/** What an entry of the library tells; templates have no roles here, "the article" stands for the text. */
export interface Tension {
  slug: string;
  /** As it stands inside a sentence: "privacy and security". */
  name: string;
  definition: Wording;
  /** Words for the first good and for the second; sentences with them speak for the two answers. */
  first: RegExp;
  second: RegExp;
  /** Sentences that must speak of one of them; 4 where not given. */
  least?: number;
  /** What the text must be about: in its title, or in at least a quarter of its sentences and three of them. */
  core?: RegExp;
  /** Kinds of text that it fits; any where not given. */
  types?: readonly TextType[];
  /** Words that the title or the opening must have; they make up for fewer sentences. */
  opens?: RegExp;
  title: string;
  question: Wording;
  issue: string;
  yes: Side;
  no: Side;
  strong: string[];
  misconceptions: string[];
  limit: string;
  planning: string;
  everyday: string;
  /** Whom a memo advises, and on what. */
  memo: { to: string; decision: string; one: Course; other: Course };
  motion: string;
  motionIs: "yes" | "no";
  discussion: string[];
}

export interface PublicConcept extends Concept {
  tension: Tension;
}

const none: Wording = { text: "" };
export const asConcept = (t: Tension): PublicConcept => ({
  slug: t.slug,
  name: t.name,
  definition: t.definition,
  sources: [],
  roles: {},
  needs: [],
  least: t.least ?? 4,
  rules: [],
  title: t.title,
  question: t.question,
  issue: t.issue,
  yes: t.yes,
  no: t.no,
  schools: { realism: none, liberalism: none, constructivism: none },
  parallels: [],
  strong: t.strong,
  misconceptions: t.misconceptions,
  limit: t.limit,
  planning: t.planning,
  everyday: t.everyday,
  memo: t.memo,
  motion: t.motion,
  motionIs: t.motionIs,
  discussion: t.discussion,
  tension: t,
});

/** Signs of a tension have no pattern: its words are looked for in the text as it stands. */
export const firstSign: Rule = { when: "", shows: "what speaks for the one side", weight: 2, side: "yes" };
export const secondSign: Rule = { when: "", shows: "what speaks for the other side", weight: 2, side: "no" };
