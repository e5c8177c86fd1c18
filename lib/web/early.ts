/**
 * What is refused before any page or action sees it, since the framework would answer it with a fault of its own: paths
 * that can't be decoded, bodies that no page takes, and calls of actions that are no form of ours. And what came over a
 * network by plain http.
 */
import { env, isLoopback } from "@/lib/shared/env";

/** Beyond this the framework cuts bodies off. What a route takes is its own, smaller limit. */
const largestBody = 10 * 1024 * 1024;
/** What the framework lets an action take, and so a page. */
const largestForm = 1024 * 1024;
/** An argument is nested a few levels deep; a made-up one, thousands. */
const deepest = 32;

export interface EarlyRefusal {
  status: 400 | 403 | 411 | 413;
  message: string;
}
const unreadable: EarlyRefusal = { status: 400, message: "The request was not readable." };
const unmeasured: EarlyRefusal = { status: 411, message: "The request did not say how long it is." };
const large: EarlyRefusal = {
  status: 413,
  message: "That is more than fits here. Shorten it and try again.",
};

const readable: EarlyRefusal = {
  status: 403,
  message:
    "This server answers over TLS alone: use its https:// address. Whoever runs it: the proxy with TLS must set " +
    "X-Forwarded-Proto, and TRUST_PROXY=1 believes it (README).",
};

/** Came over a network by plain http. An administrator's probe of the server's health holds nothing private. */
function cameReadable({ headers }: Request, path: string): boolean {
  const { ALLOW_INSECURE_HTTP, TRUST_PROXY } = env();
  if (ALLOW_INSECURE_HTTP || path === "/api/health") return false;
  if (TRUST_PROXY && headers.get("x-forwarded-proto") === "https") return false;
  return !isLoopback(headers.get("x-broadsheet-address") ?? "");
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch (cause) {
    if (cause instanceof URIError) return false;
    throw cause;
  }
}

/** Plain JSON: in React's protocol a text that opens with "$" stands for something else, "$$" for a dollar sign. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value === "string")
    return !value.startsWith("$") || value.startsWith("$$") || value === "$undefined";
  if (value === null || typeof value !== "object") return true;
  if (depth === deepest) return false;
  return Object.entries(value).every(([key, part]) => key !== "__proto__" && isPlain(part, depth + 1));
}

/** The argument list of a form's action: the state before, and the form, whose number its fields carry. */
function formNumber(list: FormDataEntryValue | null): string | null {
  if (typeof list !== "string") return null;
  try {
    const args: unknown = JSON.parse(list);
    if (!Array.isArray(args) || args.length !== 2) return null;
    const [state, form]: unknown[] = args;
    const number = typeof form === "string" ? /^\$K([0-9a-f]{1,4})$/.exec(form)?.[1] : undefined;
    return number !== undefined && isPlain(state) ? number : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** Why the call of an action is none that a form of ours makes, or null. */
async function whyNoFormCall(request: Request): Promise<EarlyRefusal | null> {
  const { method, headers } = request;
  if (method !== "POST" || !headers.get("content-type")?.startsWith("multipart/form-data;"))
    return unreadable;
  let form: FormData;
  try {
    form = await request.formData();
  } catch (cause) {
    if (cause instanceof TypeError) return unreadable; // how an unreadable form is told
    throw cause;
  }
  const number = formNumber(form.get("0"));
  let size = 0;
  for (const [name, value] of form) {
    if (number === null || (name !== "0" && !name.startsWith(`_${number}_`))) return unreadable;
    size += typeof value === "string" ? Buffer.byteLength(value) : value.size;
  }
  if (size > largestForm) return large;
  return number === null ? unreadable : null;
}

function whyTooLong({ headers }: Request, path: string): EarlyRefusal | null {
  const isPage = !path.startsWith("/api/");
  // Browsers measure what they send, and the framework finds out too late. It measures no call of an action that it
  // hands on to another page; those are counted above.
  if (isPage && headers.has("transfer-encoding") && !headers.has("next-action")) return unmeasured;
  return Number(headers.get("content-length") ?? 0) > (isPage ? largestForm : largestBody) ? large : null;
}

/** Why a request goes no further, or null. Reads the body of a call of an action. */
export async function whyRefusedEarly(request: Request): Promise<EarlyRefusal | null> {
  const path = new URL(request.url).pathname;
  if (cameReadable(request, path)) return readable;
  if (!decodes(path)) return unreadable;
  const tooLong = whyTooLong(request, path);
  if (tooLong || !request.headers.has("next-action")) return tooLong;
  return whyNoFormCall(request);
}
