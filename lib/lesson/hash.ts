/** FNV-1a, 32 bit: the engine's only source of variety, so that one article always gives one lesson. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) {
    value ^= text.charCodeAt(n);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value;
}
export const shortHash = (text: string): string => hash(text).toString(16).padStart(8, "0");

/** Orders by a hash of each entry's name, the same every time. */
export function shuffled<T>(entries: readonly T[], name: (entry: T) => string, seed: string): T[] {
  return [...entries]
    .map((entry) => ({ entry, at: hash(`${seed}\u0000${name(entry)}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ entry }) => entry);
}
