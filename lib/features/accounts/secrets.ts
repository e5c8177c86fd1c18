/** What students are given: a handle to sign in with, and a passphrase. All chance is `crypto`'s. */
import { randomInt } from "node:crypto";
import { handleAdjectives, handleNouns, passphraseWords } from "./words";

function pick(words: readonly string[]): string {
  const word = words[randomInt(words.length)];
  if (word === undefined) throw new Error("The list of words is empty.");
  return word;
}

/**
 * Three words of at least 1,024, chosen evenly and independently: at least 3 × log₂ 1,024 = 30 bits. Against guessing over
 * the network, ten tries in a quarter of an hour, that lasts thousands of years; against a stolen table argon2id slows each guess.
 */
export const newPassphrase = (): string =>
  [pick(passphraseWords), pick(passphraseWords), pick(passphraseWords)].join("-");

/** "amber-fox-271". Permanent, and no secret; a caller tries again where it is taken. */
export const newHandle = (): string =>
  `${pick(handleAdjectives)}-${pick(handleNouns)}-${randomInt(10, 1000)}`;
