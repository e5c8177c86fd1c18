/** What a site asks programs to leave alone (RFC 9309). */
import robotsParser from "robots-parser";

/** The name by which a site's rules can mean us. */
export const agentName = "Broadsheet";
/** A file of rules is read to this length; the RFC asks for 500 KiB at least. */
export const robotsBytes = 512 * 1024;

/** What a site's rules, or the lack of them, say about a page. `status` 0: no answer at all. */
export function mayFetch(page: URL, rules: { status: number; text: string }): boolean {
  const { status, text } = rules;
  // No rules mean no wish; rules that exist and can't be had mean "no" until they can (RFC 9309, 2.3.1.3 and .4).
  if (status >= 400 && status < 500) return true;
  if (status !== 200) return false;
  return robotsParser(new URL("/robots.txt", page).href, text).isAllowed(page.href, agentName) !== false;
}
