/** An idea of great-power politics that an essay can be built on, with the places that an article's actors fill. */
export interface Cast {
  /** The great power that the article speaks of most, as it stands inside a sentence. */
  power: string;
  /** The state, people or leader it deals with most. */
  other: string;
}
export interface Concept {
  slug: string;
  name: string;
  definition: string;
  /** Words by which a sentence touches the idea. */
  cue: RegExp;
  /** Sentences that must touch it before it is offered. */
  least: number;
  title(cast: Cast): string;
  /** The question, open to two answers. */
  question(cast: Cast): string;
  /** The two answers, as a reader might give them. */
  yes: { holder(cast: Cast): string; view(cast: Cast): string };
  no: { holder(cast: Cast): string; view(cast: Cast): string };
  /** A question to plan with, beyond the general ones. */
  planning(cast: Cast): string;
}
export const own = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);
