/** Which stretches of a sentence are somebody's views, read from its letters alone. */
import { holds, views } from "./fact-words";
import { readWords } from "./words";

/** A subordinate clause about the one who speaks is not what she says. */
const asides = /, (?:who|which|whose)\b[^,]*,/g;
/**
 * Views that the sentence reports: what follows a verb of holding ("Critics argue that …"), what stands before one at its
 * end ("…, his rivals allege"), what is so "in the opinion of". Empty where the text itself speaks.
 */
export function viewsIn(sentence: string): string[] {
  const text = sentence
    .replace(/“[^”]*”?/g, " “” ")
    .replace(asides, " ")
    .replace(/\s+/g, " ");
  const found: string[] = [];
  const whose = views.exec(text);
  if (whose) found.push(text.replace(whose[0], " "));
  const ended = /^(.{12,}?)[,”]+ (?:[\p{L}’' .-]{1,60} )?([\p{L}]+)(?: [^,]{0,60})?[.”]*$/u.exec(text);
  if (ended && holds.test(` ${ended[2]} `)) found.push(ended[1] ?? "");
  const at = holds.exec(text);
  if (at && at.index > 0) {
    const rest = text.slice(at.index + at[0].length);
    if (rest.length > 15) found.push(rest);
  }
  return found;
}

/** The share (0 to 1) of the sentence's telling words of question and key that lie inside the stretch. */
export function shareInside(stretch: string, sentence: string, asked: ReadonlySet<string>): number {
  const inside = readWords(stretch).stems;
  const here = [...readWords(sentence).stems].filter((stem) => asked.has(stem));
  if (here.length === 0) return stretch.length / sentence.length;
  return here.filter((stem) => inside.has(stem)).length / here.length;
}
