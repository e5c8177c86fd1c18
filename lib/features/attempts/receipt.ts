/** The receipt of a submission: a code made of what was handed in, that tells later whether it still stands. */
import { createHash } from "node:crypto";
import type { Answer } from "@/lib/items/answers";
import { orderedJson } from "@/lib/shared/ordered-json";

/** Digits and letters that nobody mistakes for one another when they are read out (Crockford's base 32). */
const letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;

/** "K7QF-2M9D-XW4T": 60 bits of SHA-256 over the attempt, the time of submission and every committed answer. */
export function receiptOf(attempt: {
  id: string;
  submittedAt: Date;
  answers: readonly { itemId: string; value: Answer }[];
}): string {
  const answers = attempt.answers
    .map(({ itemId, value }) => [itemId, value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const said = orderedJson([attempt.id, attempt.submittedAt.toISOString(), answers]);
  const hash = createHash("sha256").update(said).digest();
  const code = [...hash.subarray(0, length)].map((byte) => letters[byte & 31]).join("");
  return code.replace(/(.{4})(?=.)/g, "$1-");
}

/** A code as people type it: small letters, blanks for strokes, O for 0, I and L for 1. Null for what is none. */
export function readReceipt(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s–-]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(plain) ? plain.replace(/(.{4})(?=.)/g, "$1-") : null;
}
