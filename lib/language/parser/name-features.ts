/** Features of the name finder: a word, its neighbours, the run of capitals that it stands in, the label before. */
import { countryOf } from "../places";
import { hashOf, mix1, mix2, mix3 } from "./hash";
import { plain, type WordHashes, wordHashes } from "./words";

export const nameFeatureRoom = 80;

export interface NameInput {
  size: number;
  keys: Int32Array;
  counts: Int32Array;
}

const edge = hashOf("<edge>");
const titles =
  /^(?:president|prime|minister|secretary|foreign|senator|judge|justice|king|queen|prince|princess|sultan|chancellor|general|gen\.?|mr\.?|mrs\.?|ms\.?|dr\.?|professor|prof\.?|governor|gov\.?|mayor|sir|lord|lady|ambassador|congressman|congresswoman|representative|rep\.?|sen\.?|colonel|col\.?|captain|pope|sheikh|imam|rev\.?|commissioner|director|chairman|chairwoman|spokesman|spokeswoman|actor|actress|author|coach|analyst|leader)$/;
const organised =
  /^(?:party|ministry|department|court|congress|council|union|university|college|institute|association|agency|committee|commission|organi[sz]ation|bank|company|corporation|inc\.?|ltd\.?|corp\.?|co\.?|group|fund|foundation|army|force|forces|police|parliament|senate|house|assembly|nations|bureau|center|centre|federation|league|movement|front|times|guardian|trust|school|society|office|board|museum|club|network|administration|security|industries|media|news|post|journal|airlines|systems|services|solutions|partners|holdings|studios|records|laboratory|team|band|church|ministry|guard|navy|brigade|alliance)$/;
const placed =
  /^(?:sea|gulf|river|island|islands|city|street|mountain|mountains|strait|bay|county|state|north|south|east|west|coast|valley|republic|province|hill|park|heights|beach|desert|lake|ocean|peninsula|region|district|avenue|road|square|airport|bridge|village|town)$/;

/** The kind of word as lists know it: 0 none. */
function listed(form: string, text: string): number {
  if (titles.test(form)) return 1;
  if (organised.test(form)) return 2;
  if (placed.test(form)) return 3;
  if (/^\p{Lu}/u.test(text) && countryOf(text)) return /(?:ans?|ese|is?h?|s)$/.test(form) ? 4 : 5;
  return 0;
}

/** All features but those of the label before; `tags` as "PROPN|NNP". */
export function nameInput(texts: string[], tags: string[]): NameInput {
  const size = texts.length;
  const words = texts.map(wordHashes);
  const forms = texts.map((t) => plain(t).toLowerCase());
  const upos = tags.map((t) => hashOf(t.slice(0, t.indexOf("|"))));
  const lists = texts.map((t, n) => listed(forms[n] ?? "", t));
  const keys = new Int32Array(size * nameFeatureRoom);
  const counts = new Int32Array(size);
  const capital = texts.map((t, n) => /^\p{Lu}/u.test(t) || (t === "-" && n > 0));
  for (let n = 0; n < size; n++) {
    let k = n * nameFeatureRoom;
    const add = (key: number) => {
      keys[k++] = key;
    };
    const word = (at: number): WordHashes | undefined => words[at];
    const form = (at: number) => word(at)?.form ?? edge;
    const w = words[n] as WordHashes;
    let first = n;
    while (first > 0 && capital[first - 1] && capital[n]) first--;
    let last = n;
    while (last + 1 < size && capital[last + 1] && capital[n]) last++;
    const cast = w.cast * 2 + (n === 0 || /^["“]$/.test(texts[n - 1] ?? "") ? 1 : 0);
    const tag = upos[n] as number;
    add(mix1(1, 1));
    add(mix2(2, w.form, w.cast));
    add(mix2(3, tag, cast));
    add(mix1(4, w.shape));
    for (let i = 1; i < 4; i++) {
      add(mix2(4 + i, w.ends[i] ?? 0, w.cast));
      add(mix2(8 + i, w.starts[i] ?? 0, w.cast));
    }
    for (const [i, away] of [-2, -1, 1, 2].entries()) {
      add(mix2(12 + i, form(n + away), w.cast));
      add(mix2(16 + i, upos[n + away] ?? edge, cast));
      add(mix2(20 + i, word(n + away)?.cast ?? 9, cast));
      add(mix2(24 + i, lists[n + away] ?? 9, w.cast));
      add(mix2(28 + i, word(n + away)?.nounField ?? 99, w.cast));
    }
    add(mix2(32, form(n - 1), form(n + 1)));
    add(mix2(33, form(n - 1), w.form));
    add(mix2(34, w.form, form(n + 1)));
    add(mix2(35, lists[n] ?? 0, cast));
    add(mix2(36, w.nounField, w.cast));
    add(mix3(37, w.nounField, w.cast, form(n - 1)));
    add(mix2(38, w.parts, cast));
    add(mix2(50, w.listed, cast));
    add(mix2(51, word(n + 1)?.listed ?? 9, cast));
    add(mix2(52, word(n - 1)?.listed ?? 9, cast));
    add(mix3(53, w.listed, w.nounField, word(n + 1)?.cast ?? 9));
    if (capital[n]) {
      add(mix3(54, word(first)?.listed ?? 0, Math.min(3, n - first), Math.min(3, last - first)));
      add(mix3(55, word(last)?.listed ?? 0, Math.min(3, last - n), form(first - 1)));
      add(mix2(40, form(last), last - n > 2 ? 3 : last - n));
      add(mix2(41, form(first), n - first > 2 ? 3 : n - first));
      add(mix2(42, form(first - 1), Math.min(2, n - first)));
      add(mix2(43, form(last + 1), Math.min(2, last - n)));
      add(mix2(44, Math.min(4, last - first), Math.min(3, n - first)));
      add(mix3(45, lists[last] ?? 0, lists[first] ?? 0, lists[first - 1] ?? 0));
      add(mix2(46, word(last)?.nounField ?? 0, Math.min(3, last - n)));
      add(mix3(47, word(first - 1)?.nounField ?? 99, form(last + 1), 0));
      add(mix2(48, word(last + 1)?.verbField ?? 99, upos[last + 1] ?? edge));
      add(mix2(49, word(last)?.ends[2] ?? 0, Math.min(3, last - n)));
    }
    counts[n] = k - n * nameFeatureRoom;
  }
  return { size, keys, counts };
}

/** Adds the features of the label before (a class number, or -1); gives the number of keys in `out`. */
export function nameFeatures(
  input: NameInput,
  texts: string[],
  n: number,
  before: number,
  before2: number,
  out: Int32Array,
): number {
  const from = n * nameFeatureRoom;
  let k = input.counts[n] as number;
  out.set(input.keys.subarray(from, from + k));
  const w = wordHashes(texts[n] ?? "");
  out[k++] = mix2(60, before, w.cast);
  out[k++] = mix3(61, before, before2, w.cast);
  out[k++] = mix2(62, before, w.form);
  out[k++] = mix2(63, before, wordHashes(texts[n - 1] ?? "").form);
  out[k++] = mix2(64, before, wordHashes(texts[n + 1] ?? "").form);
  out[k++] = mix2(65, before, w.nounField);
  return k;
}
