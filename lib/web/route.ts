import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { SessionClaims } from "@/lib/access/session";
import { readSessionCookie } from "@/lib/access/viewer";
import { env } from "@/lib/shared/env";
import { invalid, notFound, notSignedIn, statusOf, tooLarge } from "@/lib/shared/errors";
import { storable } from "@/lib/shared/storable";
import { type Audience, admit } from "./action";
import { retryAfter } from "./answer-status";
import { asRefusal, fieldMessages } from "./errors";
import { fixedHeaders } from "./headers";
import { refuseOtherOrigins } from "./origin";

/** "claims": the signed cookie alone, for a handler whose own SQL statement confirms it. */
interface RouteAudience extends Audience {
  claims: SessionClaims;
}
interface RouteOptions<A extends keyof RouteAudience, P extends z.ZodType, B extends z.ZodType> {
  for: A;
  /** The ids of the URL; a value that doesn't parse is a 404. */
  params?: P;
  /** The JSON body; without it no body is read. */
  body?: B;
  /** Largest body in bytes; 256 KiB where not said. */
  maxBytes?: number;
  /** Instead of `body`: the body is taken as it is, a file of so many bytes at most. */
  rawBytes?: number;
}
interface RouteInput<A extends keyof RouteAudience, P extends z.ZodType, B extends z.ZodType> {
  viewer: RouteAudience[A];
  params: z.output<P>;
  body: z.output<B>;
  /** The body as it came; empty without `rawBytes`. */
  bytes: Uint8Array;
  request: Request;
}
type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

const private_ = { "cache-control": "private, no-store" };

/** A JSON answer that no cache keeps. */
export const json = (value: unknown, status = 200): Response =>
  Response.json(value, { status, headers: private_ });

const isRead = ({ method }: Request) => method === "GET" || method === "HEAD";

/** Routes that go past the proxy carry its headers too. */
function withFixedHeaders(response: Response): Response {
  for (const [name, value] of fixedHeaders(env().PUBLIC_URL)) response.headers.set(name, value);
  return response;
}

/** What is read on beyond a limit and thrown away: a browser that is still sending when the connection ends never sees the answer. */
const readOn = 16 * 1024 * 1024;

/** Reads the body and keeps no more than the limit, whatever the headers claim. */
async function readBody(request: Request, maxBytes: number): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const next = () =>
    reader.read().catch((cause: unknown) => {
      // Whoever sent it hung up: nothing of ours failed.
      throw Object.assign(invalid("The request ended before its end."), { cause });
    });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await next(); !part.done; part = await next()) {
    size += part.value.byteLength;
    if (size <= maxBytes) chunks.push(part.value);
    else if (size > maxBytes + readOn) {
      await reader.cancel();
      break;
    }
  }
  if (size > maxBytes)
    throw tooLarge(
      `That is more than the ${Math.round(maxBytes / 1024)} KB that fit here. Shorten it and try again.`,
    );
  return Buffer.concat(chunks);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return storable(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (cause) {
    throw Object.assign(invalid("The request was not readable."), { cause });
  }
}

async function audienceOf<A extends keyof RouteAudience>(audience: A): Promise<RouteAudience[A]> {
  if (audience !== "claims") return (await admit(audience as keyof Audience)) as RouteAudience[A];
  const claims = await readSessionCookie();
  if (!claims) throw notSignedIn();
  return claims as RouteAudience[A];
}

/**
 * A route handler: same origin, admitted viewer, parsed params and body; a Response, or a refusal as
 * `{ error: { code, message, fields } }` with its status.
 */
export function route<
  A extends keyof RouteAudience,
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(options: RouteOptions<A, P, B>, run: (input: RouteInput<A, P, B>) => Promise<Response>): Handler {
  return async (request, context) => {
    try {
      if (!isRead(request)) refuseOtherOrigins(request.headers);
      const viewer = await audienceOf(options.for);
      const params = options.params?.safeParse(await context.params);
      if (params && !params.success) throw notFound();
      let body: z.output<B> | undefined;
      if (options.body) {
        const parsed = options.body.safeParse(
          parseJson(await readBody(request, options.maxBytes ?? 256 * 1024)),
        );
        if (!parsed.success) throw invalid("Some of this could not be read.", fieldMessages(parsed.error));
        body = parsed.data;
      }
      const bytes = options.rawBytes ? await readBody(request, options.rawBytes) : new Uint8Array();
      return withFixedHeaders(
        await run({ viewer, params: params?.data as z.output<P>, body: body as z.output<B>, bytes, request }),
      );
    } catch (error) {
      unstable_rethrow(error);
      const { refusal, incident } = asRefusal(error, "route");
      const { code, reader: message, fields } = refusal;
      const response = json({ error: { code, message, fields } }, incident?.status ?? statusOf[code]);
      if (incident?.status === 503) response.headers.set("retry-after", retryAfter);
      return withFixedHeaders(response);
    }
  };
}
