/** How lessons are told apart in a library, and what is said of shared and copied ones. Pure. */

/** Reading levels as they are filtered by: U.S. school grades, from the first up to below the second. */
export const levelBands = {
  "to-5": { name: "up to grade 5", from: 0, below: 6 },
  "6-8": { name: "grades 6 to 8", from: 6, below: 9 },
  "9-10": { name: "grades 9 and 10", from: 9, below: 11 },
  "11-12": { name: "grades 11 and 12", from: 11, below: 13 },
  above: { name: "above grade 12", from: 13, below: 100 },
} as const;
export type LevelBand = keyof typeof levelBands;
export const levelBandNames = Object.keys(levelBands) as LevelBand[];

/** A measured grade as a reader is told it. */
export const sayLevel = (level: number | null): string =>
  level === null ? "" : level >= 13 ? "above grade 12" : `grade ${Math.max(1, Math.floor(level))}`;

/** Lessons on one page of the list. */
export const pageSize = 25;
export const maxTags = 12;
export const maxTagLength = 40;
export const maxFolders = 100;

/** Where a page of the list ended: the value it is ordered by, and the lesson that had it. */
export interface Place {
  key: number;
  id: string;
}
export const writePlace = ({ key, id }: Place): string => `${key}_${id}`;
/** null for anything that is no place. */
export function readPlace(text: string): Place | null {
  const [, number, id] = /^(\d[\d.]{0,30}(?:e-\d{1,3})?)_([0-9a-f-]{36})$/.exec(text) ?? [];
  const key = Number(number);
  return id && Number.isFinite(key) ? { key, id } : null;
}

/** Tags as typed, parted by commas or lines: trimmed, each once whatever its case, in the order typed. */
export function readTags(typed: string): string[] {
  const tags = typed
    .split(/[,;\n]/)
    .map((tag) => tag.normalize("NFC").replace(/\s+/g, " ").trim())
    .filter((tag) => tag !== "");
  return [...new Map(tags.map((tag) => [tag.toLowerCase(), tag] as const)).values()];
}

export interface Credit {
  title: string;
  author: string;
  school: string;
}
/** Whom a copy is owed to: "After “The treaty” by Ada Ortiz, Harbour School; in turn after …". Empty where it is no copy. */
export const sayCredits = (credits: readonly Credit[]): string =>
  credits
    .map(
      ({ title, author, school }, n) =>
        `${n === 0 ? "Lesson after" : "by way of"} “${title}” by ${author}, ${school}`,
    )
    .join("; ");

/** How many makers a lesson names: the first, and the last ones. */
export const maxCredits = 20;

/** The credits of a copy: those of what was copied, and its maker last. A maker who copies their own is named once. */
export function creditsOfCopy(before: readonly Credit[], maker: Credit): Credit[] {
  const last = before.at(-1);
  const same = last?.author === maker.author && last.school === maker.school && last.title === maker.title;
  if (same) return [...before];
  const all = [...before, maker];
  return all.length > maxCredits ? [...all.slice(0, 1), ...all.slice(1 - maxCredits)] : all;
}
