/** The lexicon: words, phrases and figures of news prose, each in a sense that its sentence settles, with wrong readings. */
import { adjectives } from "./adjectives";
import { adverbs } from "./adverbs";
import { effects } from "./effects";
import { type Entry, entries } from "./entry";
import { figures } from "./figures";
import { idioms } from "./idioms";
import { nouns } from "./nouns";
import { phrasal } from "./phrasal";
import { senses } from "./senses";
import { verbs } from "./verbs";
import { verbs2 } from "./verbs-2";
import { verbs3 } from "./verbs-3";

export const lexicon: Entry[] = [
  ...[verbs, verbs2, verbs3, adjectives, adverbs, nouns, phrasal, figures, senses, idioms].flatMap((table) =>
    entries(table),
  ),
  ...entries(effects).map((e) => ({ ...e, effect: true })),
];
