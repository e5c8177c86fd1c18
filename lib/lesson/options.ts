/** How far two texts lie apart in length, as a ratio on a log scale: 0 for the same. */
export const apart = (a: string, b: string): number => Math.abs(Math.log(a.length / b.length));
