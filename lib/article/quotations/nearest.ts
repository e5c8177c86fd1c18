/** A quotation's words beside the article's, told apart word by word. Pure. */
import { diffArrays } from "diff";
import type { Token } from "./tokens";

export type Placed = Token & { paragraph: number };

export const sameToken = (article: Token, quoted: Token, opening: boolean): boolean =>
  quoted.pattern?.test(article.norm) ||
  article.norm === quoted.norm ||
  // A quotation worked into a sentence may begin with a small letter, or a capital one.
  (opening && article.low === quoted.low);

/** What both have, what the student alone has, what the article alone has. */
export interface Run {
  is: "same" | "yours" | "article";
  mine: Token[];
  theirs: Placed[];
}
export interface Stretched {
  tokens: Token[];
  differs: boolean;
}

const isWord = ({ kind }: Token) => kind === "word";
export const countWords = (tokens: Token[]): number => tokens.filter(isWord).length;

/** The two token by token, without the article's words before and after what the student quotes. */
export function runsOf(window: Placed[], stretch: Token[]): Run[] {
  const opening = stretch[0];
  const changes = diffArrays<Token>(window, stretch, {
    comparator: (article, mine) => sameToken(article, mine, mine === opening),
  });
  let [inWindow, inStretch] = [0, 0];
  const runs = changes.map(({ value, added, removed }): Run => {
    const theirs = added ? [] : window.slice(inWindow, inWindow + value.length);
    const mine = removed ? [] : stretch.slice(inStretch, inStretch + value.length);
    inWindow += theirs.length;
    inStretch += mine.length;
    return { is: added ? "yours" : removed ? "article" : "same", mine, theirs };
  });
  const forward = cut(runs, (tokens, count) => tokens.slice(-count));
  return cut(forward.reverse(), (tokens, count) => tokens.slice(0, count)).reverse();
}

/**
 * From one end: without the article's words before the first in common, and without the stray "the" that stands far from
 * the rest of it. That one is the student's own, or the article's nearer one. `nearer` takes so many tokens from the side
 * of a gap that is next to the rest.
 */
function cut(runs: Run[], nearer: (tokens: Placed[], count: number) => Placed[]): Run[] {
  const rest = runs.slice(
    Math.max(
      0,
      runs.findIndex(({ mine }) => mine.length > 0),
    ),
  );
  const at = rest.findIndex(({ is }) => is === "same");
  const before = rest.slice(0, Math.max(0, at)).filter(({ is }) => is === "yours");
  const [first, ...others] = rest.slice(Math.max(0, at));
  if (at < 0 || !first) return rest.filter(({ is }) => is === "yours");
  const next = others.findIndex(({ is }) => is === "same");
  const gap = others.slice(0, next < 0 ? others.length : next).find(({ is }) => is === "article");
  if (next < 0 || !gap || gap.theirs.length <= 2 * first.theirs.length) return [...before, first, ...others];
  const { mine } = first;
  const theirs = nearer(gap.theirs, mine.length);
  if (next === 1 && mine.every((token, index) => theirs[index]?.low === token.low))
    return [...before, { is: "same", mine, theirs }, ...others.slice(1)];
  const stray: Run = { is: "yours", mine, theirs: [] };
  return [
    ...before,
    stray,
    ...cut(
      others.filter((run) => run !== gap),
      nearer,
    ),
  ];
}

export const mineOf = (runs: Run[]): Stretched[] =>
  runs
    .filter(({ is }) => is !== "article")
    .map(({ is, mine }) => ({
      tokens: mine,
      differs: is === "yours" && mine.some(({ kind }) => kind !== "bracket"),
    }));

/** What a bracket stands for is no difference. */
export const theirsOf = (runs: Run[]): Stretched[] =>
  runs.flatMap(({ is, theirs }, index) => {
    if (is === "yours") return [];
    const beside = [runs[index - 1], runs[index + 1]].filter((run) => run?.is === "yours");
    const bracketed =
      beside.length > 0 && beside.every((run) => run?.mine.every(({ kind }) => kind === "bracket"));
    return [{ tokens: theirs, differs: is === "article" && !bracketed }];
  });
