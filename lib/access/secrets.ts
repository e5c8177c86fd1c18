/** Passwords, passphrases and the tokens of links: how they are made, kept and compared. */
import { createHash, randomBytes } from "node:crypto";
import { type Algorithm, hash, verify } from "@node-rs/argon2";

/**
 * argon2id with 19 MiB, 2 passes, 1 lane: the second of the equal settings in OWASP's Password Storage Cheat Sheet,
 * about 25 ms on a small server, so that a class of 30 can sign in within a second.
 */
const settings = {
  // The package's enum exists for the type checker alone; 2 is Argon2id.
  algorithm: 2 as Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Unicode's compatibility form, so that the same password typed on two keyboards is the same. */
const composed = (secret: string) => secret.normalize("NFKC");

export const hashSecret = (secret: string): Promise<string> => hash(composed(secret), settings);

/** Many at once, two at a time, so that whoever signs in meanwhile need not wait for all of them. */
export async function hashSecrets(secrets: readonly string[]): Promise<string[]> {
  const hashes: string[] = [];
  for (let at = 0; at < secrets.length; at += 2)
    hashes.push(...(await Promise.all(secrets.slice(at, at + 2).map(hashSecret))));
  return hashes;
}

let nobodys: Promise<string> | undefined;

/** Compares a secret with its hash. Without a hash it takes as long and answers false, so that time tells nothing. */
export async function isSecret(given: string, known: string | null): Promise<boolean> {
  nobodys ??= hashSecret(randomBytes(16).toString("hex"));
  const matches = await verify(known ?? (await nobodys), composed(given));
  return known !== null && matches;
}

/** A token for a link: 32 random bytes, base64url. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What the table keeps of a token. Plain SHA-256 suffices, since nobody can guess 256 random bits. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("base64url");
