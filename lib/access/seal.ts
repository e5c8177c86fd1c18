/** A seal ties a file that leaves the server to one student's piece of work, so that it comes back to no other. */
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { env } from "@/lib/shared/env";

interface Work {
  schoolId: string;
  attemptId: string;
  userId: string;
}

function seal({ schoolId, attemptId, userId }: Work): Buffer {
  const key = Buffer.from(hkdfSync("sha256", env().AUTH_SECRET, "", "broadsheet rescue file", 32));
  return createHmac("sha256", key).update(`${schoolId} ${attemptId} ${userId}`).digest();
}

/** HMAC-SHA-256 of the work's ids, base64url. */
export const sealOf = (work: Work): string => seal(work).toString("base64url");

export function isSealOf(given: string, work: Work): boolean {
  const [typed, made] = [Buffer.from(given, "base64url"), seal(work)];
  return typed.length === made.length && timingSafeEqual(typed, made);
}
