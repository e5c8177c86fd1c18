/**
 * Words of a typed answer as a reader counts them: runs of letters and digits, held together by hyphens,
 * apostrophes and the points inside numbers ("twenty-one", "don't", "3.5" count one each).
 */
export function countWords(text: string): number {
  return (
    text.match(/[\p{L}\p{M}\p{N}]+(?:(?:['’\-‐‑]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0
  );
}
