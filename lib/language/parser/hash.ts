/** 32-bit hashes of strings and of tuples of numbers: the keys of features. */

/** FNV-1a over UTF-16 units, with a last stir so that short strings differ in all bits. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) h = Math.imul(h ^ text.charCodeAt(n), 0x01000193);
  return stir(h);
}

/** The last step of MurmurHash3. */
export function stir(x: number): number {
  let h = x;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

export function mix1(template: number, a: number): number {
  const h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0xcc9e2d51);
  return Math.imul(h ^ (h >>> 15), 0x1b873593);
}

export function mix2(template: number, a: number, b: number): number {
  const h = mix1(template, a);
  const g = Math.imul((h ^ (h >>> 13)) + b, 0x85ebca6b);
  return Math.imul(g ^ (g >>> 15), 0xc2b2ae35);
}

export function mix3(template: number, a: number, b: number, c: number): number {
  return mix2(c, mix2(template, a, b), 0x27d4eb2f);
}

export function mix4(template: number, a: number, b: number, c: number, d: number): number {
  return mix2(d, mix3(template, a, b, c), 0x165667b1);
}
