/** What a sentence says, put so that a teacher can mark by it and a student might have written it: "Says that …". */
import { finiteVerb } from "@/lib/language/phrases";
import { settledSense } from "@/lib/language/senses";
import type { Token } from "@/lib/language/tagger";
import { leadingOpener } from "./openers";
import type { ReadSentence } from "./reading";
import { quote, withoutDateline } from "./voice";

/** A statement without its full stop; `plain` where it reads well after "says that". */
export interface Told {
  text: string;
  plain: boolean;
}

const wanted = 20;
const most = 46;

/**
 * A stretch of a sentence (token indexes, `to` exclusive; the whole by default) in at most twenty words, cut at the
 * border of a clause where it is longer; null where no cut leaves a whole statement and it is longer than forty-six.
 */
export function tell(s: ReadSentence, from = 0, to = s.tokens.length): Told | null {
  const tokens = trimmed(s, from, to);
  const end = cutOff(tokens);
  const cut = tokens.slice(0, end);
  // "… who believe that democracy": a clause cut before its verb says nothing, so all of it stays.
  const that = cut.findLastIndex((t) => t.norm === "that");
  const broken =
    end < tokens.length && that >= 0 && !cut.slice(that + 1).some((t) => /^(?:VERB|AUX)$/.test(t.tag));
  const kept = broken ? tokens : cut;
  const first = kept[0];
  const last = kept.at(-1);
  if (!first || !last) return null;
  const text = s.text.slice(first.start, last.end).trim();
  if (text.split(/\s+/).length > most) return null;
  return { text: lowered(text, first), plain: isPlain(text, kept) };
}

function trimmed(s: ReadSentence, from: number, to: number): Token[] {
  const skip =
    from === 0
      ? Math.max(s.text.length - withoutDateline(s.text).length, leadingOpener(s.text).length)
      : (s.tokens[from]?.start ?? 0);
  const tokens = s.tokens.slice(from, to).filter((t) => t.start >= skip);
  while (/^[.!?…,;:—–-]+$/.test(tokens.at(-1)?.text ?? "")) tokens.pop();
  while (/^(?:[,;:—–-]+|and|but|so|yet)$/i.test(tokens[0]?.text ?? "")) tokens.shift();
  return tokens;
}

const words = (tokens: Token[]) => tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text)).length;
const breaks =
  /^(?:which|who|whose|where|while|whereas|and|but|as|after|before|because|although|though|so|if|until|since)$/;
const loose = /^(?:because|after|before|while|although|until|whereas)$/;

/** Where to stop: the whole if short, else the last border that leaves a whole statement of at most twenty words. */
function cutOff(tokens: Token[]): number {
  if (words(tokens) <= wanted) return tokens.length;
  const opens = /^(?:SCONJ|ADP)$/.test(tokens[0]?.tag ?? "") || breaks.test(tokens[0]?.norm ?? "");
  let commas = 0;
  let best = tokens.length;
  for (const [n, t] of tokens.entries()) {
    if (t.text === ",") commas++;
    const next = tokens[n + 1];
    const border =
      /^[;—–]$/.test(t.text) ||
      (t.text === "," && (breaks.test(next?.norm ?? "") || /^\p{Ll}+ing$/u.test(next?.text ?? ""))) ||
      (loose.test(t.norm) && t.tag !== "ADP");
    if (!border || n < 6 || (opens && commas < 2)) continue;
    const head = tokens.slice(0, n);
    if (words(head) > wanted) break;
    const verb = finiteVerb(head);
    if (
      verb < 0 ||
      !whole(head) ||
      hangs(head) ||
      /^(?:DET|ADP|AUX|PART|SCONJ|CCONJ)$/.test(head.at(-1)?.tag ?? "")
    )
      continue;
    // "not … because" loses its sense without the rest.
    if (loose.test(t.norm) && head.some((h) => /^(?:not|n't|only|never)$/.test(h.norm))) continue;
    best = n;
  }
  return best;
}

/** "men who believe that democracy": the last clause opened has no verb yet. */
function hangs(head: Token[]): boolean {
  const at = head.findLastIndex((t) => /^(?:that|who|which|whose|whether|if)$/.test(t.norm));
  return at >= 0 && head[at]?.tag !== "DET" && finiteVerb(head, at + 1) < 0;
}

/** Every mark that is opened is closed. */
const whole = (tokens: Token[]) => {
  const count = (mark: RegExp) => tokens.filter((t) => mark.test(t.text)).length;
  return count(/^[“(]$/) === count(/^[”)]$/) && count(/^"$/) % 2 === 0;
};

const person = /^(?:i|we|you|me|us|my|our|your|let)$/;
function isPlain(text: string, tokens: Token[]): boolean {
  if (/[“”"‘?!:;—()[\]]/.test(text) || tokens.some((t) => person.test(t.norm))) return false;
  const first = tokens[0];
  if (!first || /^(?:and|or|but|nor|that|which|who|whose)$/.test(first.norm)) return false;
  // "Nor is it clear", "Only then did", "Had it been": turned word order doesn't follow "that".
  if (first.tag === "AUX" || (first.tag === "VERB" && !/(?:ing|ed|en)$/.test(first.norm))) return false;
  if (/^(?:nor|only|never|seldom|rarely|had|neither)$/.test(first.norm)) return false;
  return finiteVerb(tokens) > 0;
}

const small =
  /^(?:a|an|the|this|that|these|those|it|he|she|they|there|its|his|her|their|in|on|at|for|from|with|by|of|to|as|after|before|during|since|under|over|about|around|despite|although|though|while|when|if|because|until|some|many|most|more|few|several|all|both|each|every|no|not|only|just|even|one|two|three|four|five|six|such|so|what|who|how|last|next|late|later|early|earlier|today|yesterday|now|then|here|people)$/;
/** Without the capital that only the sentence's start gave it. */
function lowered(text: string, first: Token): string {
  const common =
    small.test(first.norm) ||
    (first.tag === "NOUN" && /s$/.test(first.norm) && !/(?:ans|crats|sts)$/.test(first.norm)) ||
    (first.tag === "ADJ" &&
      /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      !/(?:an|ish|ese|ic|ch|sh|i)$/.test(first.norm)) ||
    (first.tag !== "PROPN" &&
      /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
      (settledSense(first.lemma, "noun") ?? settledSense(first.norm, "adjective")) !== undefined);
  return common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A key point for the marker: what an answer must say. */
export const mustSay = (told: Told, lead = "Says"): string =>
  (told.plain ? `${lead} that ${told.text}.` : `${lead}, in other words: ${quote(told.text)}`).slice(0, 500);

/** Part of a model answer: "X says that …" or, where that can't be said, "X puts it this way: “…”". */
export const saysThat = (who: string, verb: string, told: Told): string =>
  told.plain ? `${who} ${verb} that ${told.text}.` : `${who} ${verb} this: ${quote(told.text)}.`;
