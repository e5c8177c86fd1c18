/** Syllables of one English word, by vowel groups with the usual corrections; at least 1. */
export function syllables(word: string): number {
  const w = word.toLowerCase().replace(/[^a-z]/g, "");
  if (w.length <= 3) return 1;
  const trimmed = w
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, "");
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 1;
  const split = trimmed.match(/i[ao](?!u)|eo(?!p)|creat|ua(?!r)|[aeiou]ing$|ism$/g)?.length ?? 0;
  const joined = trimmed.match(/[ctgs]ia|[ctgs]io|qua|gua/g)?.length ?? 0;
  return Math.max(1, groups + split - joined);
}
