/**
 * One page, fetched by the server at a teacher's wish. Every name is resolved once, every address looked at, every
 * redirect followed by hand with the same checks; time, size and kind are limited, and a site's robots rules are kept.
 */
import { type IncomingMessage, request } from "node:http";
import type { Socket } from "node:net";
import { ImportProblem, pasteInstead } from "../problem";
import { checkAddress, readAddress } from "./address";
import { readBody } from "./body";
import { connectTo, openWays, type Ways } from "./dial";
import { agentName, mayFetch, robotsBytes } from "./robots";

export interface FetchRules {
  /** One origin that needs no public address: for tests, "http://127.0.0.1:4567". */
  allowedOrigin?: string | undefined;
  ways?: Ways;
  /** In all, redirects and robots rules included. */
  milliseconds?: number;
  /** Of the unpacked page. */
  bytes?: number;
}
export interface Fetched {
  /** Where the page was in the end. */
  url: string;
  /** Lower case, without parameters: "text/html". */
  type: string;
  charset: string | undefined;
  bytes: Uint8Array;
}

export const fetchLimits = { milliseconds: 15_000, bytes: 10 * 1024 * 1024, redirects: 5 } as const;

const headers = {
  "user-agent": `${agentName}/1.0 (one page, at a teacher's request)`,
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
  "accept-language": "en",
  "accept-encoding": "gzip, br",
  connection: "close",
};

interface Trip {
  rules: FetchRules;
  ways: Ways;
  signal: AbortSignal;
}

function ask(url: URL, socket: Socket, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const sent = request({
      ...{ method: "GET", path: url.pathname + url.search, headers: { host: url.host, ...headers } },
      // The connection that was made to the address that was looked at, and no other.
      ...{ createConnection: () => socket, signal, maxHeaderSize: 64 * 1024 },
    });
    sent.once("response", done);
    sent.once("error", fail);
    sent.end();
  });
}

/** One request to one checked address; nothing is followed. */
async function hop(url: URL, { rules, ways, signal }: Trip): Promise<IncomingMessage> {
  checkAddress(url, rules.allowedOrigin);
  const exempt = rules.allowedOrigin !== undefined && url.origin === rules.allowedOrigin;
  return ask(url, await connectTo(url, { exempt, ways, signal }), signal);
}

const isRedirect = (status: number | undefined) => [301, 302, 303, 307, 308].includes(status ?? 0);

/** Follows redirects, each looked at as the first address was. `before` may refuse to go on to a page. */
async function follow(
  start: URL,
  trip: Trip,
  before: (url: URL) => Promise<void>,
): Promise<{ url: URL; answer: IncomingMessage }> {
  let url = start;
  for (let count = 0; count <= fetchLimits.redirects; count += 1) {
    checkAddress(url, trip.rules.allowedOrigin);
    await before(url);
    const answer = await hop(url, trip);
    const { location } = answer.headers;
    if (!isRedirect(answer.statusCode) || location === undefined) return { url, answer };
    answer.destroy();
    if (!URL.canParse(location, url)) break;
    url = new URL(location, url);
  }
  throw new ImportProblem("unreachable", `This address leads in a circle. ${pasteInstead}`);
}

async function rulesOf(page: URL, trip: Trip): Promise<{ status: number; text: string }> {
  const { answer } = await follow(new URL("/robots.txt", page), trip, async () => {});
  const status = answer.statusCode ?? 0;
  if (status !== 200) answer.destroy();
  return {
    status,
    text: status === 200 ? new TextDecoder().decode(await readBody(answer, robotsBytes)) : "",
  };
}

/** Refuses a page that the site's rules keep programs from; a site is asked for its rules once a trip. */
function robotsCheck(trip: Trip): (url: URL) => Promise<void> {
  const known = new Map<string, Promise<{ status: number; text: string }>>();
  return async (url) => {
    const rules = known.get(url.origin) ?? rulesOf(url, trip);
    known.set(url.origin, rules);
    if (mayFetch(url, await rules)) return;
    throw new ImportProblem(
      "robots",
      `${url.hostname} asks programs not to read this page (robots.txt). ${pasteInstead}`,
    );
  };
}

/** What an answer other than the page means for the teacher. */
function refuseStatus(status: number, host: string): void {
  if (status >= 200 && status < 300) return;
  if ([401, 402, 403, 407, 451].includes(status))
    throw new ImportProblem(
      "closed",
      `${host} shows this page only to subscribers, or to people rather than programs. ${pasteInstead}`,
    );
  if (status === 404 || status === 410)
    throw new ImportProblem("gone", `${host} has no page at this address. Look at the address once more.`);
  if (status === 429 || status === 503)
    throw new ImportProblem("busy", `${host} is too busy just now. Try again in a few minutes, or paste.`);
  throw new ImportProblem("unreachable", `${host} answered with an error (${status}). ${pasteInstead}`);
}

function kindOf(answer: IncomingMessage): { type: string; charset: string | undefined } {
  const [type = "", ...parameters] = (answer.headers["content-type"] ?? "").split(";");
  const charset = parameters.map((one) => /^\s*charset="?([\w-]+)/i.exec(one)?.[1]).find(Boolean);
  return { type: type.trim().toLowerCase(), charset };
}

/** Fetches the page behind what was typed. Throws an `ImportProblem`, whatever goes wrong. */
export async function fetchPage(typed: string, rules: FetchRules = {}): Promise<Fetched> {
  const start = readAddress(typed);
  const { milliseconds = fetchLimits.milliseconds, bytes = fetchLimits.bytes } = rules;
  const signal = AbortSignal.timeout(milliseconds);
  const trip: Trip = { rules, ways: rules.ways ?? openWays, signal };
  try {
    const { url, answer } = await follow(start, trip, robotsCheck(trip));
    if (answer.statusCode !== 200) answer.destroy();
    refuseStatus(answer.statusCode ?? 0, url.hostname);
    return { url: url.href, ...kindOf(answer), bytes: await readBody(answer, bytes) };
  } catch (error) {
    if (error instanceof ImportProblem) throw error;
    const host = start.hostname;
    const [code, what] = signal.aborted
      ? (["too-slow", `${host} did not answer in time.`] as const)
      : (["unreachable", `The connection to ${host} broke.`] as const);
    throw new ImportProblem(code, `${what} ${pasteInstead}`, { cause: error });
  }
}
