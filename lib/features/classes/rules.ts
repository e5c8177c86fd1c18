/** Codes and states of classes. Pure. */
import { randomInt } from "node:crypto";

/** Letters and digits that nobody mistakes for another: without 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const codeAlphabet = "ACDEFGHJKMNPQRTWXY34679";
const codeLength = 8;

/** 23⁸ ≈ 7.8 × 10¹⁰ codes (36 bits), evenly chosen by `crypto`: guessing one of a thousand takes some 78 million tries. */
export const newJoinCode = (): string =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");

/** A code as it is kept, however it was typed: capitals without spaces and hyphens. */
export const readCode = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

/** In two halves, to read aloud and copy from the board: "ACDE-FGHJ". */
export const sayCode = (code: string): string =>
  code.length === codeLength ? `${code.slice(0, 4)}-${code.slice(4)}` : code;

/** Why a class takes no change, or null. */
export const whyNotChangeable = (class_: { archivedAt: Date | null }): string | null =>
  class_.archivedAt ? "This class is archived. Bring it back to change it." : null;

/** Why nobody is taken out of a class that so many others would go on teaching, or null. */
export const whyLastTeacher = (others: number): string | null =>
  others > 0 ? null : "A class keeps one teacher at least. Add a colleague first.";
