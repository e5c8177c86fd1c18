/** The article as the engine reads it: sentences tagged once, with what every later step asks of them. */
import type { Article } from "@/lib/article/schema";
import { type Name, namesOf } from "@/lib/language/names";
import { sentenceSpans } from "@/lib/language/sentences";
import { parseSentence, type Tag, type Token } from "@/lib/language/tagger";
import type { TextType } from "./schema";
import { type Signal, signalsOf } from "./signals";
import { textTypeOf } from "./text-type";

export interface ReadSentence {
  id: string;
  /** Place in the whole text, from 0. */
  index: number;
  /** Number of its paragraph, as readers cite it. */
  paragraph: number;
  /** Place in its paragraph, from 0. */
  place: number;
  text: string;
  tokens: Token[];
  /** How sure the parser is of the tokens' tree; higher is surer. */
  margin: number;
  words: number;
  /** Share of its characters inside quotation marks, 0 to 1. */
  quoted: number;
  /** Fit to be quoted or cut: running prose, whole, not too long. */
  prose: boolean;
  signals: Set<Signal>;
  /** Lemmas of its nouns, verbs, adjectives and names. */
  content: Set<string>;
}
export interface ReadParagraph {
  id: string;
  number: number;
  sentences: ReadSentence[];
  words: number;
  /** The article's own heading above it. */
  heading: string;
}
export interface Reading {
  title: string;
  type: TextType;
  paragraphs: ReadParagraph[];
  sentences: ReadSentence[];
  names: Name[];
  words: number;
  /** In how many sentences each content lemma stands. */
  spread: Map<string, number>;
}

const contentTags = new Set<Tag>(["NOUN", "VERB", "ADJ", "PROPN"]);

/** Reads an article: paragraph and sentence ids are its places in the text ("p3s2"). */
export function readArticle(article: Article): Reading {
  const paragraphs: ReadParagraph[] = [];
  const sentences: ReadSentence[] = [];
  let heading = "";
  for (const block of article.blocks) {
    if (block.kind === "heading") {
      heading = block.text.slice(0, 200);
      continue;
    }
    const number = paragraphs.length + 1;
    const read = readParagraph(block.text, number, sentences.length);
    if (read.length === 0) continue;
    sentences.push(...read);
    const words = read.reduce((n, s) => n + s.words, 0);
    paragraphs.push({ id: `p${number}`, number, sentences: read, words, heading });
    heading = "";
  }
  const spread = new Map<string, number>();
  for (const s of sentences) for (const lemma of s.content) spread.set(lemma, (spread.get(lemma) ?? 0) + 1);
  const names = namesOf(sentences.map((s) => s.tokens));
  const words = paragraphs.reduce((n, p) => n + p.words, 0);
  return {
    title: article.title,
    type: textTypeOf(sentences, words),
    paragraphs,
    sentences,
    names,
    words,
    spread,
  };
}

function readParagraph(text: string, number: number, from: number): ReadSentence[] {
  const inside = quotedCharacters(text);
  const found: ReadSentence[] = [];
  const cut = withoutScraps(
    sentenceSpans(text).flatMap((s) =>
      pieces(s.text).map((p) => ({ text: p.text, start: s.start + p.start })),
    ),
  );
  for (const piece of cut) {
    const shown = piece.text.trim();
    let within = 0;
    for (let n = piece.start; n < piece.start + shown.length; n++) within += inside[n] ?? 0;
    const place = found.length;
    found.push(
      readSentence(`p${number}s${place + 1}`, from + place, number, place, shown, within / shown.length),
    );
  }
  return found;
}

/** A scrap without a letter or digit ("[...]") belongs to the sentence before it, or to the first. */
function withoutScraps(cut: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of cut) {
    const last = kept.at(-1);
    if (last && (!/[\p{L}\p{N}]/u.test(piece.text) || !/[\p{L}\p{N}]/u.test(last.text)))
      last.text += piece.text;
    else kept.push({ ...piece });
  }
  return kept.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
}

/** The lesson stores at most 20,000 characters a sentence; a longer run without a full stop is cut at spaces. */
interface Piece {
  text: string;
  start: number;
}
function pieces(text: string): Piece[] {
  const cut: Piece[] = [];
  let start = 0;
  while (text.length - start > 18_000) {
    const space = text.lastIndexOf(" ", start + 18_000);
    const end = space > start ? space + 1 : start + 18_000;
    cut.push({ text: text.slice(start, end), start });
    start = end;
  }
  cut.push({ text: text.slice(start), start });
  return cut;
}

function readSentence(
  id: string,
  index: number,
  paragraph: number,
  place: number,
  text: string,
  quoted: number,
): ReadSentence {
  const { tokens, margin } = parseSentence(text);
  const words = tokens.filter(
    (t) => /[\p{L}\p{N}]/u.test(t.text) && !/^(?:'s|n't|'re|'ve|'ll|'d|'m)$/.test(t.norm),
  ).length;
  const content = new Set(
    tokens.filter((t) => contentTags.has(t.tag) && t.norm.length > 2).map((t) => t.lemma),
  );
  const balanced = (text.match(/[“"]/g)?.length ?? 0) % 2 === (text.match(/[”]/g)?.length ?? 0) % 2;
  const whole = /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) && /[.!?…]["”’')]*$/.test(text);
  const verb = tokens.some((t) => t.tag === "VERB" || t.tag === "AUX");
  const prose =
    whole && verb && balanced && words >= 6 && words <= 45 && !/^[A-Z][A-Z ,.]{4,}[—–-]/.test(text);
  const signals = signalsOf(text, tokens, quoted);
  return { id, index, paragraph, place, text, tokens, margin, words, quoted, prose, signals, content };
}

/** 1 for every character between quotation marks, else 0; an unclosed quotation runs to the paragraph's end. */
function quotedCharacters(text: string): Uint8Array {
  const inside = new Uint8Array(text.length);
  let open = false;
  for (let n = 0; n < text.length; n++) {
    const c = text.charAt(n);
    if (c === "“") open = true;
    else if (c === "”") open = false;
    else if (c === '"') open = !open;
    inside[n] = open ? 1 : 0;
  }
  return inside;
}
