/** Who may when, about accounts. Pure. */

/** Handles and passphrases as they are kept: lower case, hyphens between words, however they were typed. */
export const hyphenated = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, "-")
    .replace(/^-+|-+$/g, "");

/** The name as it is kept, however it was typed: an e-mail address in lower case, or a handle. */
export const keptName = (typed: string): string =>
  typed.includes("@") ? typed.trim().toLowerCase() : hyphenated(typed);

/** A path of this site to go on to after signing in, or null: never another site's. */
export function safeNext(next: string | undefined): string | null {
  if (!next || !/^\/(?![/\\])[^\p{Cc}\\]*$/u.test(next)) return null;
  const here = "http://here.invalid";
  return URL.canParse(next, here) && new URL(next, here).origin === here ? next : null;
}

export const homeOf = (role: "teacher" | "student"): string => (role === "teacher" ? "/teach" : "/learn");

const day = 24 * 60 * 60 * 1000;
export const resetLinkLasts = day;
export const invitationLasts = 14 * day;

/** Why a colleague cannot be removed, or null. `administrators` counts those of the school who are not removed. */
export function whyNotRemovable(
  member: { id: string; isAdmin: boolean },
  askedBy: string,
  administrators: number,
): string | null {
  if (member.id === askedBy) return "You cannot remove yourself: another administrator can.";
  if (member.isAdmin && administrators < 2) return "A school keeps at least one administrator.";
  return null;
}

/** Why a colleague cannot become a plain teacher again, or null. */
export function whyNotDemotable(administrators: number): string | null {
  return administrators < 2
    ? "A school keeps at least one administrator: make someone else one first."
    : null;
}
