/** An idea of international politics that an essay can be built on, with the roles that an article's actors must fill. */

/** A text for most readers, and a simpler one for grades 6 to 8 where the first is hard. */
export interface Wording {
  text: string;
  younger?: string;
}

/**
 * A sign of the idea in a sentence. `when` is matched against the sentence as `coded.ts` writes it; its grammar is told in
 * `rule.ts`.
 */
export interface Rule {
  when: string;
  /** What such a sentence shows, as a template: "what {patron} does for {client}". */
  shows: string;
  /** 2 where the sentence alone shows the idea with its roles, 1 where it only adds to it. */
  weight: 1 | 2;
  /** Which of the two answers it speaks for, where it does. */
  side?: "yes" | "no";
}

export interface Side {
  /** Who might hold it, or its name in three words. */
  holder: string;
  view: string;
}

export interface Course {
  /** Infinitive without "to", as a template. */
  do: string;
  because: string;
}

/** All texts but `name` are templates (`fill.ts`): `{patron}` stands for the article's own actor. */
export interface Concept {
  slug: string;
  /** As it stands inside a sentence: "the alliance dilemma". */
  name: string;
  definition: Wording;
  /** Where the idea was worked out: author, year, title. */
  sources: string[];
  /** What each role is, in a few words; those in `needs` must be filled by different sides. */
  roles: Record<string, string>;
  needs: string[];
  /** Weight of signs from which the article carries the idea; 4 where not given. */
  least?: number;
  rules: Rule[];
  title: string;
  /** Open to two answers. */
  question: Wording;
  /** The thing that the thesis must settle, as a noun clause: "how far {patron} can steer {client}". */
  issue: string;
  yes: Side;
  no: Side;
  schools: { realism: Wording; liberalism: Wording; constructivism: Wording };
  /** Well-known cases; `when` is a year or a span. */
  parallels: { when: string; what: string }[];
  /** What strong answers contain. */
  strong: string[];
  /** Typical misconceptions, as statements that are wrong. */
  misconceptions: string[];
  /** What separates an essay that masters the idea: the limit of it that such an essay shows. */
  limit: string;
  planning: string;
  /** An everyday case of the same thing, to think about before reading. */
  everyday: string;
  /** A memo's decision, for an adviser of somebody else. */
  memo: { decision: string; one: Course; other: Course };
  /** A debate motion without "This house believes that". */
  motion: string;
  /** Which answer those hold who speak for the motion. */
  motionIs: "yes" | "no";
  /** The two cases, where the answers' views do not serve as such. */
  debate?: { for: string; against: string };
  discussion: string[];
}
