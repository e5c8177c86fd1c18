/** Turning a clause into its opposite by one word, for options that misread it. */
const pairs =
  "rise/fall rose/fell rises/falls risen/fallen increase/decrease increased/decreased increases/decreases gain/lose gained/lost gains/loses win/lose won/lost support/oppose supported/opposed supports/opposes accept/reject accepted/rejected accepts/rejects more/less higher/lower stronger/weaker better/worse early/late old/new strong/weak allow/forbid allowed/forbade allows/forbids begin/end began/ended success/failure succeed/fail succeeded/failed cheaper/dearer safe/unsafe legal/illegal possible/impossible likely/unlikely certain/uncertain popular/unpopular willing/unwilling able/unable united/divided increase/cut expand/shrink expanded/shrank enter/leave entered/left before/after above/below inside/outside hard/easy difficult/easy all/none few/many most/few good/bad large/small big/small rich/poor public/private peaceful/violent agreed/refused agree/refuse agrees/refuses help/harm helped/harmed helps/harms hurt/helped encourage/discourage encouraged/discouraged raise/lower raised/lowered";
const opposite = new Map<string, string>();
for (const pair of pairs.split(" ")) {
  const [a, b] = pair.split("/");
  if (!a || !b) continue;
  if (!opposite.has(a)) opposite.set(a, b);
  if (!opposite.has(b)) opposite.set(b, a);
}

/** The clause with its last turnable word turned, or null where it holds none. */
export function flipped(text: string): string | null {
  const words = text.split(" ");
  for (let n = words.length - 1; n >= 0; n--) {
    const word = words[n] ?? "";
    const bare = word.replace(/[^\p{L}-]/gu, "");
    const other = opposite.get(bare.toLowerCase());
    if (!other) continue;
    const next = words[n + 1] ?? "";
    // "more and more" turns as a whole or not at all.
    if (next === "and" || words[n - 1] === "and") continue;
    if (
      /^(?:more|less|most|all|before|after|left|few|lost|old|new|end|cut|support|help)$/.test(bare) &&
      !fits(bare, next)
    )
      continue;
    return [...words.slice(0, n), word.replace(bare, other), ...words.slice(n + 1)].join(" ");
  }
  return null;
}
const fits = (bare: string, next: string) =>
  /^(?:more|less)$/.test(bare) && /^\p{L}+(?!s$)/u.test(next) && !/^than$/.test(next);
