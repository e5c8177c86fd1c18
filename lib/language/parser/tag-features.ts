/** Features of the tagger: the word, its parts, its neighbours and the two tags before it. */
import { hashOf, mix1, mix2, mix3, mix4 } from "./hash";
import { plain, type WordHashes, wordHashes } from "./words";

const nothing: WordHashes = {
  form: 11,
  shape: 12,
  ends: [11, 11, 11, 11, 11],
  starts: [11, 11, 11, 11],
  cast: 9,
  parts: 0,
  tag: 1,
  nounField: 0,
  verbField: 0,
  listed: 0,
};

/** Most features that a token can have; buffers are this long. */
export const tagFeatureRoom = 80;

/** What never changes while a sentence is tagged: the features of each token that look at no tag. */
export interface TagInput {
  words: WordHashes[];
  /** Keys of the fixed features, `counts[n]` from `n * tagFeatureRoom` on. */
  keys: Int32Array;
  counts: Int32Array;
}

const at = (words: WordHashes[], n: number) => words[n] ?? nothing;

export function tagInput(texts: string[]): TagInput {
  const words = texts.map(wordHashes);
  const keys = new Int32Array(texts.length * tagFeatureRoom);
  const counts = new Int32Array(texts.length);
  const loud = texts.filter((t) => /^\p{Lu}{2,}$/u.test(t)).length > texts.length * 0.5 ? 1 : 0;
  let quotes = 0;
  for (let n = 0; n < texts.length; n++) {
    const own = plain(texts[n] ?? "");
    const side = texts[n] === "“" ? 0 : texts[n] === "”" ? 1 : quotes;
    counts[n] = fixed(words, n, keys, n * tagFeatureRoom, loud, own === '"' ? side : 2);
    if (own === '"') quotes = 1 - side;
  }
  return { words, keys, counts };
}

function fixed(
  words: WordHashes[],
  n: number,
  keys: Int32Array,
  from: number,
  loud: number,
  quote: number,
): number {
  const w = at(words, n);
  const before = at(words, n - 1);
  const before2 = at(words, n - 2);
  const after = at(words, n + 1);
  const after2 = at(words, n + 2);
  let k = from;
  const add = (key: number) => {
    keys[k++] = key;
  };
  const opens = n === 0 ? 1 : 0;
  add(mix1(1, 1));
  add(mix1(2, w.form));
  for (let i = 0; i < 5; i++) add(mix1(3 + i, w.ends[i] ?? 0));
  for (let i = 0; i < 4; i++) add(mix1(8 + i, w.starts[i] ?? 0));
  add(mix1(12, w.shape));
  add(mix3(13, w.cast, opens, loud));
  add(mix2(14, w.ends[2] ?? 0, w.cast));
  add(mix1(15, before.form));
  add(mix1(16, before2.form));
  add(mix1(17, after.form));
  add(mix1(18, after2.form));
  add(mix2(19, before.form, w.form));
  add(mix2(20, w.form, after.form));
  add(mix2(21, before.form, after.form));
  add(mix2(22, w.form, w.cast));
  add(mix1(23, before.ends[2] ?? 0));
  add(mix1(24, after.ends[2] ?? 0));
  add(mix1(25, after.ends[1] ?? 0));
  add(mix2(26, before.cast, w.cast));
  add(mix2(27, w.cast, after.cast));
  add(mix2(28, w.ends[2] ?? 0, after.ends[2] ?? 0));
  add(mix2(29, before2.form, before.form));
  add(mix2(30, after.form, after2.form));
  add(mix1(31, after.shape));
  add(mix1(32, before.shape));
  add(mix2(33, w.form, after.ends[1] ?? 0));
  add(mix1(50, w.parts));
  add(mix2(51, w.parts, w.ends[1] ?? 0));
  add(mix1(52, w.tag));
  add(mix1(53, after.tag));
  add(mix2(54, w.tag, after.tag));
  add(mix3(55, w.tag, after.tag, after2.tag));
  add(mix2(56, w.form, after.tag));
  add(mix3(57, w.form, after.tag, after2.tag));
  add(mix2(58, after.tag, after2.tag));
  add(mix2(59, w.parts, w.cast));
  add(mix2(60, w.nounField, w.cast));
  add(mix2(61, w.verbField, after.tag));
  if (quote < 2) add(mix1(34, quote));
  return k - from;
}

/** Adds the features that look at the tags before; gives the number of keys in `out`. */
export function tagFeatures(input: TagInput, n: number, t1: number, t2: number, out: Int32Array): number {
  const from = n * tagFeatureRoom;
  let k = input.counts[n] ?? 0;
  out.set(input.keys.subarray(from, from + k));
  const w = at(input.words, n);
  const after = at(input.words, n + 1);
  const after2 = at(input.words, n + 2);
  out[k++] = mix1(40, t1);
  out[k++] = mix2(41, t1, t2);
  out[k++] = mix2(42, t1, w.form);
  out[k++] = mix2(43, t1, w.ends[2] ?? 0);
  out[k++] = mix2(44, t1, after.form);
  out[k++] = mix2(45, t2, w.form);
  out[k++] = mix3(46, t1, w.form, after.form);
  out[k++] = mix2(47, t1, w.cast);
  out[k++] = mix3(48, t1, t2, w.form);
  out[k++] = mix3(62, t1, w.tag, after.tag);
  out[k++] = mix3(63, t1, w.parts, after.tag);
  out[k++] = mix3(64, t1, t2, w.tag);
  out[k++] = mix4(65, t1, w.form, after.tag, after2.tag);
  out[k++] = mix3(49, t1, w.ends[1] ?? 0, after.ends[1] ?? 0);
  return k;
}

export const noTag = hashOf("<no tag>");
